"""From stored assessments to the history page; pure, Qt-free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.storage.report import moment
from desktop_app.ui.history_detail import ALONE, COMPARED
from desktop_app.ui.history_states import HistoryDetailState, HistoryRow

if TYPE_CHECKING:
    from desktop_app.storage.patients_record import PatientRecord, RecordSummary, StoredInput

# A shape before the word, as everywhere where a level stands.
LEVEL_MARKS = {
    "Low": "\N{BLACK CIRCLE} Low",
    "Medium": "\N{BLACK DIAMOND} Medium",
    "High": "\N{BLACK UP-POINTING TRIANGLE} High",
}
_SAME = ""


def local_text(time_s: float) -> str:
    """A moment in local time, to the minute: "2026-11-27 14:02"."""
    return moment(time_s).local[:16].replace("T", " ")


def percent_text(share: float) -> str:
    """A share in whole per cent."""
    return f"{100 * share:.0f} %"


def history_row(one: RecordSummary) -> HistoryRow:
    """One line of the list."""
    return HistoryRow(
        one.record_id,
        (
            local_text(one.assessed_s),
            one.pseudonym,
            LEVEL_MARKS.get(one.level, one.level),
            f"{one.score:.2f}",
            f"{one.score_low:.2f} to {one.score_high:.2f}",
            percent_text(one.probability),
            str(one.fields_given),
        ),
    )


def detail_state(records: tuple[PatientRecord, ...]) -> HistoryDetailState | None:
    """One record alone, or two compared, the earlier first; None for none or more."""
    if len(records) == 1:
        return _alone(records[0])
    if len(records) == 2:
        earlier, later = sorted(records, key=lambda one: one.assessed_s)
        return _compared(earlier, later)
    return None


def _alone(record: PatientRecord) -> HistoryDetailState:
    rows = [
        *((name, value) for name, value, _ in _figures(record)),
        *((one.label, one.text) for one in record.inputs),
    ]
    notes = tuple(
        f"{one.sentence}{' Confirmed.' if one.is_acknowledged else ''}" for one in record.warnings
    )
    title = f"{record.pseudonym}, {local_text(record.assessed_s)}"
    if record.identifier:
        title = f"{record.identifier} ({title})"
    text = f"{record.text}\n\nWorded by: {record.text_source}."
    return HistoryDetailState(title, ALONE, tuple(rows), notes, text)


def _compared(earlier: PatientRecord, later: PatientRecord) -> HistoryDetailState:
    notes = []
    if earlier.pseudonym != later.pseudonym:
        notes.append("These are two patients.")
    if earlier.result.model_id != later.result.model_id:
        notes.append("Scored by different models: the scores cannot be compared.")
    if earlier.app_version != later.app_version:
        notes.append("Made by different versions of Vigil.")
    rows: list[tuple[str, ...]] = [
        (name, before, after, _delta(value_before, value_after))
        for (name, before, value_before), (_, after, value_after) in zip(
            _figures(earlier), _figures(later), strict=True
        )
    ]
    by_column = {one.column: one for one in later.inputs}
    rows += [
        _changed(one, by_column[one.column]) for one in earlier.inputs if one.column in by_column
    ]
    title = f"{earlier.pseudonym}, {local_text(earlier.assessed_s)} and "
    title += local_text(later.assessed_s)
    if earlier.pseudonym != later.pseudonym:
        title = f"{earlier.pseudonym} and {later.pseudonym}"
    return HistoryDetailState(title, COMPARED, tuple(rows), tuple(notes))


def _figures(record: PatientRecord) -> tuple[tuple[str, str, float | None], ...]:
    """(name, text, number to compare) of what the model said."""
    one = record.result
    return (
        ("Level", LEVEL_MARKS.get(one.level, one.level), None),
        ("Score", f"{one.score:.2f}", one.score),
        ("Interval", f"{one.score_low:.2f} to {one.score_high:.2f}", None),
        ("Probability", percent_text(one.probability), None),
        ("Second opinion", percent_text(one.second_opinion), None),
        ("Given", f"{one.fields_given} of {one.fields_total}", None),
        ("Model", one.model_id, None),
    )


def _delta(before: float | None, after: float | None) -> str:
    if before is None or after is None:
        return _SAME
    # Of the figures that are shown, so that a person can do the sum.
    change = round(round(after, 2) - round(before, 2), 2)
    return f"{change:+g}".replace("-", "\N{MINUS SIGN}") if change else _SAME


def _changed(before: StoredInput, after: StoredInput) -> tuple[str, ...]:
    """The change in its unit; of a category, or across units, only that there is one."""
    change = _SAME
    if before.text != after.text:
        is_number = bool(before.unit) and before.unit == after.unit
        delta = _delta(before.value, after.value) if is_number else ""
        change = f"{delta} {after.unit}" if delta else "changed"
    return (before.label, before.text, after.text, change)
