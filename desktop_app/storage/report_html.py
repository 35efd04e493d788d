"""One assessment as a page: for a browser, and for the PDF that is printed from it.

Only tags and styles that Qt's rich text knows as well; every text is escaped.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from desktop_app.core.words import NOT_A_DEVICE
from desktop_app.storage.report import limits, moment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.storage.patients_record import PatientRecord

_STYLE = """
body { font-family: Inter, sans-serif; color: #17202A; }
h1 { font-size: 20pt; } h2 { font-size: 13pt; margin-top: 18px; margin-bottom: 4px; }
table { border-collapse: collapse; }
td, th { padding: 2pt 10pt 2pt 0; text-align: left; vertical-align: top; }
.note { color: #51606F; } .demo { color: #C02626; font-weight: 600; }
"""


def as_html(record: PatientRecord) -> str:
    """The whole report as one HTML document without scripts, pictures or links."""
    title = f"Assessment of {record.pseudonym}"
    demo = '<p class="demo">DEMO: an invented patient, not a person.</p>' if record.is_demo else ""
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>{demo}{_head(record)}{_result(record)}"
        f"<h2>Why</h2><p>{escape(record.text)}</p>"
        f'<p class="note">Worded by: {escape(record.text_source)}.</p>'
        f"{_inputs(record)}{_warnings(record)}{_bars(record)}"
        f"<h2>Limits</h2><p>{escape(limits(record))}</p></body></html>\n"
    )


def footer(record: PatientRecord) -> str:
    """What stands at the foot of every printed page."""
    demo = "DEMO. " if record.is_demo else ""
    return (
        f"{demo}{NOT_A_DEVICE} Vigil {record.app_version}, model {record.result.model_id}, "
        f"{moment(record.assessed_s).utc}"
    )


def _table(rows: Iterable[tuple[str, ...]], head: tuple[str, ...] = ()) -> str:
    lines = ["".join(f"<th>{escape(cell)}</th>" for cell in head)] if head else []
    lines += ["".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows]
    # Qt's rich text knows the attributes, not the style.
    return (
        '<table cellpadding="4" cellspacing="0">'
        + "".join(f"<tr>{line}</tr>" for line in lines)
        + "</table>"
    )


def _head(record: PatientRecord) -> str:
    at = moment(record.assessed_s)
    rows = [
        ("Assessed", f"{at.local.replace('T', ' ')} local time"),
        ("", f"{at.utc.replace('T', ' ').replace('Z', '')} UTC"),
        ("Program", f"Vigil {record.app_version}"),
        ("Model", f"{record.result.model_id} (SHA-256, first 12 digits)"),
    ]
    if record.identifier:
        rows.insert(0, ("Patient", record.identifier))
    return _table(rows)


def _result(record: PatientRecord) -> str:
    one = record.result
    rows = [
        ("Level", one.headline),
        (
            "Score",
            f"{one.score:.2f} (interval {one.score_low:.2f} to {one.score_high:.2f}), compared "
            f"with {one.reference_count} reference patients",
        ),
        ("Observed", f"{one.band_events} of {one.band_total} patients of this level had disease"),
        (
            "Calibrated probability",
            f"{one.probability:.0%} ({one.probability_low:.0%} to {one.probability_high:.0%}), "
            f"where {one.prevalence:.0%} have it",
        ),
        ("Second opinion", f"{one.second_opinion:.0%}, {one.agreement.replace('_', ' ')}"),
        ("Given", f"{one.fields_given} of {one.fields_total} fields"),
    ]
    return "<h2>Result</h2>" + _table(rows)


def _inputs(record: PatientRecord) -> str:
    return "<h2>Values entered</h2>" + _table((one.label, one.text) for one in record.inputs)


def _warnings(record: PatientRecord) -> str:
    if not record.warnings:
        return ""
    rows = ((one.sentence, "confirmed" if one.is_acknowledged else "") for one in record.warnings)
    return "<h2>To look at again</h2>" + _table(rows)


def _bars(record: PatientRecord) -> str:
    if not record.bars:
        return ""
    rows = [("Start", "", f"{record.result.base_log_odds:+.2f}", "")]
    rows += [(one.label, one.text, f"{one.log_odds:+.2f}", one.note) for one in record.bars]
    total = record.result.base_log_odds + sum(one.log_odds for one in record.bars)
    rows.append(("Sum = log-odds of the probability", "", f"{total:+.2f}", ""))
    head = ("Field", "Value", "Share (log-odds)", "")
    return "<h2>What the score is made of</h2>" + _table(rows, head)
