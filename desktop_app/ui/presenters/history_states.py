"""From stored assessments to the history page; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.priority import Priority
from desktop_app.risk.assessment import DISAGREES
from desktop_app.storage.report import moment
from desktop_app.ui.history_detail import ALONE, COMPARED, heads
from desktop_app.ui.history_states import HistoryDetailState, HistoryRow
from desktop_app.ui.level_words import LEVELS, level_name
from desktop_app.ui.words import tr, tr_text

if TYPE_CHECKING:
    from desktop_app.storage.patients_record import (
        PatientRecord,
        RecordSummary,
        StoredInput,
        StoredResult,
    )

# A shape before the word, as everywhere where a level stands.
_SHAPES = {
    Priority.LOW: "\N{BLACK CIRCLE}",
    Priority.MEDIUM: "\N{BLACK DIAMOND}",
    Priority.HIGH: "\N{BLACK UP-POINTING TRIANGLE}",
}
_SAME = ""


def local_text(time_s: float) -> str:
    """A moment in local time, to the minute: "2026-11-27 14:02"."""
    return moment(time_s).local[:16].replace("T", " ")


def percent_text(share: float) -> str:
    """A share in whole per cent, short; 99.6 % is not everybody nor 0.4 % nobody."""
    if 0.0 < share < 0.01:
        return "< 1 %"
    return "> 99 %" if 0.99 < share < 1.0 else f"{100 * share:.0f} %"


def level_text(level: str, headline: str = "") -> str:
    """A stored level as it is shown, with the reservation of its `headline`; an unknown as it is.

    A Low that the second opinion does not share has not its calm shape.
    """
    priority = LEVELS.get(level)
    if priority is None:
        return level
    is_doubted = priority is Priority.LOW and headline.endswith(DISAGREES)
    shape = _SHAPES[Priority.MEDIUM if is_doubted else priority]
    name = level_name(priority) if headline in ("", level) else tr_text(headline)
    return f"{shape} {name}"


def sample_text(name: str) -> str:
    """The name of an invented patient, "Sample B"; any other as it is."""
    kind, _, letter = name.partition(" ")
    return tr("Sample {letter}", letter=letter) if kind == "Sample" else name


def interval_text(low: float, high: float) -> str:
    """The interval of a score: "0.12 to 0.34"."""
    return tr("{low:.2f} to {high:.2f}", low=low, high=high)


def history_row(one: RecordSummary) -> HistoryRow:
    """One line of the list."""
    return HistoryRow(
        one.record_id,
        (
            local_text(one.assessed_s),
            one.pseudonym,
            level_text(one.level, one.headline),
            f"{one.score:.2f}",
            interval_text(one.score_low, one.score_high),
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
        *((tr_text(one.label), tr_text(one.text)) for one in record.inputs),
    ]
    notes = tuple(
        tr("{warning} Confirmed.", warning=tr_text(one.sentence))
        if one.is_acknowledged
        else tr_text(one.sentence)
        for one in record.warnings
    )
    title = f"{record.pseudonym}, {local_text(record.assessed_s)}"
    if record.identifier:
        title = f"{record.identifier} ({title})"
    source = tr("Worded by: {source}.", source=tr_text(record.text_source))
    text = f"{tr_text(record.text)}\n\n{source}"
    return HistoryDetailState(title, heads(ALONE), tuple(rows), notes, text)


def _compared(earlier: PatientRecord, later: PatientRecord) -> HistoryDetailState:
    notes = []
    if earlier.pseudonym != later.pseudonym:
        notes.append(tr("These are two patients."))
    if earlier.result.model_id != later.result.model_id:
        notes.append(tr("Scored by different models: the scores cannot be compared."))
    if earlier.app_version != later.app_version:
        notes.append(tr("Made by different versions of Vigil."))
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
    if earlier.pseudonym != later.pseudonym:
        title = tr("{one} and {other}", one=earlier.pseudonym, other=later.pseudonym)
    else:
        title = tr(
            "{patient}, {earlier} and {later}",
            patient=earlier.pseudonym,
            earlier=local_text(earlier.assessed_s),
            later=local_text(later.assessed_s),
        )
    return HistoryDetailState(title, heads(COMPARED), tuple(rows), tuple(notes))


def _figures(record: PatientRecord) -> tuple[tuple[str, str, float | None], ...]:
    """(name, text, number to compare) of what the model said."""
    one = record.result
    return (
        (tr("Level", "patient"), level_text(one.level, one.headline), None),
        (tr("Score"), f"{one.score:.2f}", one.score),
        (tr("Interval"), interval_text(one.score_low, one.score_high), None),
        (tr("Probability"), percent_text(one.probability), None),
        (tr("Second opinion"), percent_text(one.second_opinion), None),
        (tr("Given"), _given_text(one), None),
        (tr("Model"), one.model_id, None),
    )


def _given_text(one: StoredResult) -> str:
    return tr("{given} of {total}", given=one.fields_given, total=one.fields_total)


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
        change = f"{delta} {tr_text(after.unit)}" if delta else tr("changed")
    return (tr_text(before.label), tr_text(before.text), tr_text(after.text), change)
