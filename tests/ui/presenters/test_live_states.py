"""What the live half of the window is told to show."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from desktop_app.compose.snapshot import SessionSnapshot
from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.core.link import LinkState
from desktop_app.core.messages import Cause, Event
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.board_link import LinkReport, Phase
from desktop_app.sources.ports import PortInfo, PortKind
from desktop_app.ui.plot.frame import Envelope, PlotFrame
from desktop_app.ui.presenters.live_states import (
    event_row_of,
    link_of,
    message_of,
    port_choices,
    rate_of,
    readout_of,
    status_of,
)
from desktop_app.ui.states import CONNECTING, NO_BOARD, WAITING, Judgement

LIVE = SessionSnapshot(
    info=SourceInfo(SourceKind.SERIAL, "Uno on ttyACM0", 10.0),
    is_connected=True,
    has_ended=False,
    sample_age_s=0.05,
    rate_hz=10.01,
    latency_s=0.034,
    score=0.1,
    expected=(2.1, 3.0),
    trouble="",
    ledger=Ledger(expected=12, decoded=10, lost=2, judged=7, dropped=3),
)
SPIKE = Event(1, 0, Cause.SPIKE, 40, 1_000.0, None, None, 4.31, 2.1, 3.0, 0.9)
FRAME = PlotFrame(
    now_s=1_000.0,
    window_s=30.0,
    traces=(Envelope(0, np.array([990.0, 999.0]), np.array([2.4, 2.2]), np.array([2.6, 2.9])),),
)


@pytest.mark.parametrize(
    ("snapshot", "link", "message"),
    [
        (None, LinkState.DISCONNECTED, NO_BOARD),
        (replace(LIVE, sample_age_s=None, is_connected=False), LinkState.CONNECTING, CONNECTING),
        (replace(LIVE, sample_age_s=None), LinkState.CONNECTING, WAITING),
        (LIVE, LinkState.LIVE, None),
        (replace(LIVE, sample_age_s=3.0), LinkState.STALE, None),
    ],
)
def test_state_word_and_what_stands_in_the_plots_place(
    snapshot: SessionSnapshot | None, link: LinkState, message: object
) -> None:
    assert link_of(snapshot) is link
    assert message_of(snapshot) == message


def test_a_board_whose_lines_hold_no_sample_is_told_of_in_the_plots_place() -> None:
    report = LinkReport(Phase.PLAIN, trouble='The board sends text, but no samples: "2 V".')
    message = message_of(replace(LIVE, sample_age_s=None, board=report))
    assert message is not None
    assert (message.title, message.sentence) == (WAITING.title, report.trouble)


def test_who_has_plugged_a_board_in_is_never_told_that_there_is_none() -> None:
    uno = PortInfo("/dev/ttyACM0", board="Arduino Uno", kind=PortKind.ARDUINO)
    message = message_of(None, (PortInfo("/dev/ttyS0"), uno))
    assert message is not None
    assert message.title == "Not connected"
    assert message.sentence.startswith("Arduino Uno (/dev/ttyACM0) is there")
    assert message.action == NO_BOARD.action
    assert message_of(None, (PortInfo("/dev/ttyS0"),)) == NO_BOARD


def test_a_file_that_has_ended_says_so_and_has_no_rate() -> None:
    ended = replace(LIVE, has_ended=True)
    assert readout_of(ended, FRAME, 2.5, None).note == "The file has ended."
    assert rate_of(ended) is None
    assert status_of(ended).rate_hz is None


def test_the_strip_counts_every_sample_that_was_not_judged_as_lost() -> None:
    status = status_of(replace(LIVE, ledger=replace(LIVE.ledger, bytes=ByteAccount(received=9))))
    assert status.n_lost == 5
    assert status.ledger_closes is False
    assert status.rate_hz == 10.01


def test_a_replay_has_no_latency_to_tell() -> None:
    info = replace(LIVE.info, kind=SourceKind.REPLAY)
    assert status_of(replace(LIVE, info=info)).latency_s is None
    assert status_of(LIVE).latency_s == 0.034


def test_the_readout_spans_what_is_visible() -> None:
    state = readout_of(LIVE, FRAME, 2.5, None)
    assert (state.volts, state.low_volts, state.high_volts) == (2.5, 2.2, 2.9)
    assert (state.expected_low_volts, state.expected_high_volts) == (2.1, 3.0)
    assert state.judgement is Judgement.NORMAL


def test_an_ongoing_event_is_named_above_the_plot() -> None:
    state = readout_of(LIVE, FRAME, 4.3, SPIKE)
    assert (state.judgement, state.cause) == (Judgement.ANOMALY, "SPIKE")


def test_while_nothing_is_expected_yet_it_says_learning() -> None:
    assert readout_of(replace(LIVE, expected=None), FRAME, 2.5, None).judgement is (
        Judgement.LEARNING
    )


def test_a_lost_board_says_what_keeps_it_away() -> None:
    trouble = "Uno on ttyACM0 is not there."
    assert readout_of(replace(LIVE, trouble=trouble), FRAME, 2.5, None).note == trouble


def test_an_event_that_lasts_grows_with_time() -> None:
    assert event_row_of(SPIKE, 1_002.0).text.endswith("2.0 s")
    row = event_row_of(SPIKE, 1_005.0)
    assert row.text.endswith("5.0 s")
    assert row.is_ongoing


@pytest.mark.parametrize(
    ("start_s", "text"),
    [
        (11.9, "00:00:11"),  # a file whose time begins at zero, whatever the time zone
        (3_600 * 30 + 61.0, "30:01:01"),
        (-5.0, "-00:00:05"),
        (1.7e12, "472222222:13:20"),  # milliseconds where seconds are meant
    ],
)
def test_times_of_a_file_that_are_no_date_count_from_its_zero(start_s: float, text: str) -> None:
    assert event_row_of(replace(SPIKE, start_s=start_s), start_s).time_text == text


def test_a_date_is_shown_as_the_time_of_day() -> None:
    start_s = datetime(2026, 3, 1, 14, 2, 11).timestamp()
    assert event_row_of(replace(SPIKE, start_s=start_s), start_s).time_text == "14:02:11"


def test_the_list_offers_a_search_every_port_and_every_demo() -> None:
    ports = (PortInfo("/dev/ttyACM0", board="Arduino Uno"), PortInfo("/dev/ttyS4"))
    choices = port_choices(ports, {"sine": "A sine."})
    assert [choice.spec for choice in choices] == [
        "serial",
        "serial:/dev/ttyACM0",
        "serial:/dev/ttyS4",
        "demo:sine",
    ]
    assert choices[1].label == "Arduino Uno (/dev/ttyACM0)"


def test_a_file_that_is_replayed_is_listed_while_it_is_in_use() -> None:
    choice = port_choices((), {}, in_use="replay:/data/run.csv")[-1]
    assert (choice.spec, choice.label) == ("replay:/data/run.csv", "run.csv")


def test_a_listed_source_is_not_listed_twice_while_it_is_in_use() -> None:
    assert len(port_choices((), {"sine": "A sine."}, in_use="demo:sine")) == 2
