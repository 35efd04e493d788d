"""What the history page renders."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One assessment; `cells` stand in the order of the table's columns."""

    record_id: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryState:
    """The list: what was found of `n_total`, or in `message` why there is nothing.

    `rows` may be the newest of `n_found` only. `action` is what can be done about an empty list,
    empty for nothing.
    """

    rows: tuple[HistoryRow, ...] = ()
    n_found: int = 0
    n_total: int = 0
    message: str = ""
    action: str = ""
    is_filtered: bool = False


@dataclass(frozen=True, slots=True)
class HistoryDetailState:
    """One assessment, or two side by side with what changed.

    Every row is (label, value) or (label, earlier, later, change); `heads` names the columns.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    text: str = ""
