"""From what a session knows to the states of bar, readout, events and strip; pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.link import LinkState, link_state
from desktop_app.core.source_info import SourceKind
from desktop_app.detection.alarms.event_priority import priority_of
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLooks
from desktop_app.ui.states import (
    CONNECTING,
    NO_BOARD,
    WAITING,
    EventRow,
    Judgement,
    PlotMessage,
    PortChoice,
    Priority,
    ReadoutState,
    StatusState,
)
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.core.messages import Event
    from desktop_app.sources.ports import PortInfo
    from desktop_app.ui.plot.frame import PlotFrame

# 2001 to 2286: a time outside is not meant as seconds since 1970.
_FIRST_DATE_S, _LAST_DATE_S = 1e9, 1e10
FILE_ENDED = mark("The file has ended.")
_DEMO = "Demo: "
FIND_A_BOARD = PortChoice(
    "serial", mark("Find a board"), mark("Boards"), mark("Look for an Arduino and try it")
)


def link_of(snapshot: SessionSnapshot | None) -> LinkState:
    """The state word of a session, or of none."""
    if snapshot is None:
        return LinkState.DISCONNECTED
    return link_state(snapshot.info.kind, snapshot.rate_hz, snapshot.sample_age_s)


def message_of(
    snapshot: SessionSnapshot | None, ports: Iterable[PortInfo] = ()
) -> PlotMessage | None:
    """What stands in the plot's place, or None once there is something to draw."""
    if snapshot is None:
        return _idle_message(ports)
    if snapshot.sample_age_s is not None:
        return None
    message = (WAITING if snapshot.is_connected else CONNECTING).translated()
    trouble = "" if snapshot.board is None else snapshot.board.trouble
    return replace(message, sentence=tr_text(trouble)) if trouble else message


def _idle_message(ports: Iterable[PortInfo]) -> PlotMessage:
    """Never tell somebody whose board is plugged in that there is none."""
    board = next((port.label for port in ports if port.is_likely), "")
    if not board:
        return NO_BOARD.translated()
    sentence = tr(
        "{board} is there: choose it above and connect, or try the demo signal.", board=board
    )
    return PlotMessage(tr("Not connected"), sentence, action=NO_BOARD.translated().action)


def rate_of(snapshot: SessionSnapshot | None) -> float | None:
    """Samples per second arriving now; None before the first and after the end of a file."""
    if snapshot is None or snapshot.sample_age_s is None or snapshot.has_ended:
        return None
    return snapshot.rate_hz


def status_of(snapshot: SessionSnapshot | None) -> StatusState:
    """The strip at the foot."""
    if snapshot is None:
        return StatusState()
    ledger = snapshot.ledger
    return StatusState(
        rate_hz=rate_of(snapshot),
        n_lost=ledger.lost + ledger.dropped,
        n_rejected=ledger.bytes.n_rejected,
        ledger_closes=ledger.closes,
        latency_s=None if snapshot.info.kind is SourceKind.REPLAY else snapshot.latency_s,
    )


def event_row_of(event: Event, now_s: float, looks: ChannelLooks = NO_LOOKS) -> EventRow:
    """One line of the event list, at `now_s`, in the unit of its channel."""
    return EventRow(
        event_id=event.event_id,
        time_text=_time_text(event.start_s),
        priority=priority_of(event),
        text=tr_text(event.text(now_s, looks.of(event.channel))),
        is_ongoing=event.end_s is None,
    )


def _time_text(time_s: float) -> str:
    """The time of day; where `time_s` is no date but a file's own time, hours since its zero."""
    if _FIRST_DATE_S <= time_s < _LAST_DATE_S:
        return datetime.fromtimestamp(time_s).strftime("%H:%M:%S")
    minutes, seconds = divmod(int(abs(time_s)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{'-' if time_s < 0 else ''}{hours:02d}:{minutes:02d}:{seconds:02d}"


def readout_of(
    snapshot: SessionSnapshot,
    frame: PlotFrame,
    volts: float | None,
    ongoing: Event | None,
    looks: ChannelLooks = NO_LOOKS,
) -> ReadoutState:
    """The numbers above the plot: the newest sample, and what the visible window spans.

    `frame` is in the channels' units already, everything else in volts.
    """
    look = looks.of(0)
    expected = snapshot.expected
    edges = (None, None) if expected is None else sorted(look.value(edge) for edge in expected)
    low_volts = min((float(trace.low.min()) for trace in frame.traces), default=None)
    high_volts = max((float(trace.high.max()) for trace in frame.traces), default=None)
    if ongoing is not None:
        judgement = Judgement.ANOMALY
    elif snapshot.score is None:
        judgement = Judgement.NONE
    else:
        judgement = Judgement.LEARNING if snapshot.is_learning else Judgement.NORMAL
    return ReadoutState(
        judgement=judgement,
        volts=None if volts is None else look.value(volts),
        low_volts=low_volts,
        high_volts=high_volts,
        expected_low_volts=edges[0],
        expected_high_volts=edges[1],
        score=snapshot.score,
        cause="" if ongoing is None else tr_text(ongoing.cause_on(looks.of(ongoing.channel)).word),
        priority=Priority.LOW if ongoing is None else priority_of(ongoing),
        note=tr(FILE_ENDED) if snapshot.has_ended else tr_text(snapshot.trouble),
        is_stale=frame.is_stale,
        unit=look.unit,
        decimals=look.decimals,
    )


def port_choices(
    ports: Iterable[PortInfo], scenarios: Mapping[str, str], in_use: str = ""
) -> tuple[PortChoice, ...]:
    """What a person may connect to: a board that is looked for, every port, every demo.

    A source `in_use` that is none of these (a file, a port by another name) is listed as well.
    """
    boards = tr(FIND_A_BOARD.group)
    find = replace(
        FIND_A_BOARD, label=tr(FIND_A_BOARD.label), group=boards, detail=tr(FIND_A_BOARD.detail)
    )
    found = tuple(
        PortChoice(f"serial:{port.device}", port.label, boards, port.description) for port in ports
    )
    demos = tuple(
        PortChoice(f"demo:{name}", tr_text(f"{_DEMO}{name}"), tr("Demo signal"), tr_text(summary))
        for name, summary in scenarios.items()
    )
    choices = (find, *found, *demos)
    if not in_use or any(choice.spec == in_use for choice in choices):
        return choices
    _, _, name = in_use.partition(":")
    return (*choices, PortChoice(in_use, Path(name).name, tr("In use"), name))
