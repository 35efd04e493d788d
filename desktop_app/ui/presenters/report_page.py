"""One assessment as a page in the window's language: for a browser, and for the PDF made from it.

It is for people; what programs read (JSON, CSV, FHIR) is English everywhere. Only tags and styles
that Qt's rich text knows as well; every text is escaped.
"""

from __future__ import annotations

from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.core.words import DEMO, NOT_A_DEVICE
from desktop_app.storage.report import limits, moment
from desktop_app.ui.presenters.history_states import sample_text
from desktop_app.ui.presenters.patient_states import share_text
from desktop_app.ui.quantity_text import MINUS
from desktop_app.ui.words import mark, review_note, tr, tr_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.storage.patients_record import PatientRecord, StoredResult

_STYLE = """
body { font-family: Inter, sans-serif; color: #17202A; }
h1 { font-size: 20pt; margin-bottom: 8px; }
h2 { font-size: 13pt; margin-top: 18px; margin-bottom: 4px; }
table { border-collapse: collapse; }
td, th { padding-top: 3px; padding-bottom: 3px; padding-right: 14px; padding-left: 0px; }
td, th { text-align: left; vertical-align: top; }
.note { color: #51606F; } .demo { color: #C02626; font-weight: 600; }
"""
_DEMO = "DEMO "
# How the two opinions stand to each other, as it is stored.
_AGREEMENTS: Mapping[str, str] = MappingProxyType(
    {
        "both_low": mark("both are low"),
        "both_high": mark("both are high"),
        "disagree": mark("the two disagree, so do not rely on either alone"),
        "mixed": mark("neither is low"),
    }
)


def as_html(record: PatientRecord) -> str:
    """The whole report as one HTML document without scripts, pictures or links."""
    title = tr("Assessment of {patient}", patient=_patient(record))
    source = tr("Worded by: {source}.", source=tr_text(record.text_source))
    return (
        f'<!DOCTYPE html>\n<html{_language()}><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>{_marks(record)}{_head(record)}"
        f"{_heading(tr('Result'))}{_result(record.result)}"
        f"{_heading(tr('Why'))}<p>{escape(tr_text(record.text))}</p>"
        f'<p class="note">{escape(source)}</p>'
        f"{_inputs(record)}{_warnings(record)}{_bars(record)}"
        f"{_heading(tr('Limits'))}<p>{escape(tr_text(limits(record)))}</p>"
        "</body></html>\n"
    )


def footer(record: PatientRecord) -> str:
    """What stands at the foot of every printed page, in one line or two."""
    demo = f"{tr('DEMO.')} " if record.is_demo else ""
    made = tr(
        "Vigil {version}, model {model}, {time}",
        version=record.app_version,
        model=record.result.model_id,
        time=moment(record.assessed_s).utc,
    )
    return "\n".join(filter(None, [review_note(), f"{demo}{tr_text(NOT_A_DEVICE)} {made}"]))


def _language() -> str:
    """The attributes that tell a screen reader which voice to use, and a browser where to begin."""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f' lang="{escape(tr("en", "code"))}"' + ' dir="rtl"' * is_mirrored


def _patient(record: PatientRecord) -> str:
    if not record.is_demo:
        return record.pseudonym
    return tr("DEMO {name}", name=sample_text(record.pseudonym.removeprefix(_DEMO)))


def _marks(record: PatientRecord) -> str:
    """What must be seen before any figure."""
    demo = f'<p class="demo">{escape(tr_text(DEMO))}</p>' if record.is_demo else ""
    note = f'<p class="note">{escape(review_note())}</p>' if review_note() else ""
    return demo + note


def _heading(text: str, style: str = "") -> str:
    return f'<h2 style="{style}">{escape(text)}</h2>' if style else f"<h2>{escape(text)}</h2>"


def _table(rows: Iterable[tuple[str, ...]], head: tuple[str, ...] = ()) -> str:
    lines = ["".join(f"<th>{escape(cell)}</th>" for cell in head)] if head else []
    # Qt's rich text draws what follows an empty last cell too close to the table.
    lines += ["".join(f"<td>{escape(cell) or '&nbsp;'}</td>" for cell in row) for row in rows]
    # Qt's rich text knows the attributes, not the style.
    return (
        '<table cellpadding="4" cellspacing="0">'
        + "".join(f"<tr>{line}</tr>" for line in lines)
        + "</table>"
    )


def _head(record: PatientRecord) -> str:
    at = moment(record.assessed_s)
    rows = [
        (tr("Assessed"), tr("{time} local time", time=at.local.replace("T", " "))),
        ("", f"{at.utc.replace('T', ' ').replace('Z', '')} UTC"),
        (tr("Program"), f"Vigil {record.app_version}"),
        (tr("Model"), tr("{model} (SHA-256, first 12 digits)", model=record.result.model_id)),
    ]
    if record.identifier:
        rows.insert(0, (tr("Patient"), record.identifier))
    return _table(rows)


def _result(one: StoredResult) -> str:
    score = tr(
        "{score:.2f} (interval {low:.2f} to {high:.2f}), compared with {count} reference patients",
        score=one.score,
        low=one.score_low,
        high=one.score_high,
        count=one.reference_count,
    )
    observed = tr(
        "{events} of {total} patients of this level had disease.",
        events=one.band_events,
        total=one.band_total,
    )
    probability = tr(
        "{probability} ({low} to {high}) where {prevalence} have it",
        probability=share_text(one.probability),
        low=share_text(one.probability_low),
        high=share_text(one.probability_high),
        prevalence=share_text(one.prevalence),
    )
    opinion = tr(
        "{share}; {agreement}",
        share=share_text(one.second_opinion),
        agreement=tr(_AGREEMENTS.get(one.agreement, "")),
    )
    given = tr("{given} of {total} fields", given=one.fields_given, total=one.fields_total)
    return _table(
        [
            (tr("Level", "patient"), tr_text(one.headline)),
            (tr("Score"), score),
            (tr("Observed"), observed),
            (tr("Calibrated probability"), probability),
            (tr("Second opinion"), opinion),
            (tr("Given"), given),
        ]
    )


def _inputs(record: PatientRecord) -> str:
    rows = ((tr_text(one.label), tr_text(one.text)) for one in record.inputs)
    return _heading(tr("Values entered")) + _table(rows)


def _warnings(record: PatientRecord) -> str:
    if not record.warnings:
        return ""
    rows = (
        (tr_text(one.sentence), tr("confirmed") if one.is_acknowledged else "")
        for one in record.warnings
    )
    return _heading(tr("To look at again")) + _table(rows)


def _bars(record: PatientRecord) -> str:
    if not record.bars:
        return ""
    rows = [(tr("Start"), "", _signed(record.result.base_log_odds), "")]
    rows += [
        (tr_text(one.label), tr_text(one.text), _signed(one.log_odds), tr_text(one.note))
        for one in record.bars
    ]
    total = record.result.base_log_odds + sum(one.log_odds for one in record.bars)
    rows.append((tr("Sum = log-odds of the probability"), "", _signed(total), ""))
    head = (tr("Field"), tr("Value"), tr("Contribution (log-odds)"), "")
    # On paper the table is not torn apart: what was entered fills the first sheet.
    heading = _heading(tr("What the score is made of"), "page-break-before: always")
    return heading + _table(rows, head)


def _signed(share: float) -> str:
    text = f"{share:+.2f}"
    return text.replace("-", MINUS) if float(text) else "0.00"
