from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from desktop_app.compose.snapshot import SessionSnapshot
from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.sources.board_link import LinkReport, Phase
from desktop_app.sources.board_setup import LineOptions, board_setup
from desktop_app.sources.commands import Mode
from desktop_app.sources.text_format import Layout, Shape, TextFormat, Unit
from desktop_app.ui.presenters.board_states import board_state, ledger_state
from tests.sources.voltmon_stream import POWER_ON

FAST = replace(POWER_ON, mode=Mode.BINARY, period_cycles=8000, channel_mask=0b101)
SNAPSHOT = SessionSnapshot(
    info=SourceInfo(SourceKind.SERIAL, "Arduino Uno (/dev/ttyACM0)", 10.0),
    is_connected=True,
    has_ended=False,
    sample_age_s=0.1,
    rate_hz=10.0,
    latency_s=0.01,
    score=0.1,
    expected=None,
    trouble="",
    ledger=Ledger(),
    board=LinkReport(Phase.READY, settings=POWER_ON),
)


def with_board(**changes: object) -> SessionSnapshot:
    assert SNAPSHOT.board is not None
    return replace(SNAPSHOT, board=replace(SNAPSHOT.board, **changes))  # type: ignore[arg-type]


def test_a_demo_has_no_board_menu() -> None:
    demo = replace(SNAPSHOT, info=SourceInfo(SourceKind.DEMO, "Demo: sine", 100.0), board=None)
    assert not board_state(demo, LineOptions()).is_board
    assert not board_state(None, LineOptions()).is_board


def test_the_button_says_what_is_measured() -> None:
    assert board_state(SNAPSHOT, LineOptions()).title == "10 Hz text"
    state = board_state(with_board(settings=FAST), LineOptions())
    assert state.title == "2 kHz binary"
    assert state.inputs == (True, False, True, False, False, False)


def test_an_uncalibrated_reference_says_so() -> None:
    assert "Reference 5.000 V, uncalibrated" in board_state(SNAPSHOT, LineOptions()).facts
    told = replace(POWER_ON, reference_mv=4870, is_calibrated=True)
    facts = board_state(with_board(settings=told), LineOptions()).facts
    assert "Reference 4.870 V, calibrated" in facts


def test_the_clock_of_the_board_is_told_when_it_is_known() -> None:
    fast = board_state(replace(SNAPSHOT, ppm=4987.2, ppm_uncertainty=5.4), LineOptions())
    slow = board_state(replace(SNAPSHOT, ppm=-12.0, ppm_uncertainty=0.2), LineOptions())
    unsure = board_state(replace(SNAPSHOT, ppm=-12.0, ppm_uncertainty=29.5), LineOptions())
    assert "Board clock 4,987 \N{PLUS-MINUS SIGN} 6 ppm fast" in fast.facts
    assert "Board clock 12 \N{PLUS-MINUS SIGN} 1 ppm slow" in slow.facts
    assert "Board clock true within 42 ppm" in unsure.facts


def test_only_rates_that_so_many_inputs_can_have_are_offered() -> None:
    six = LineOptions(board_setup(1000, channels=tuple(range(6))))
    offered = board_state(with_board(phase=Phase.PLAIN), six).rates
    assert [choice.label for choice in offered] == [
        "As the board is",
        "10 Hz, 6 inputs, binary",
        "100 Hz, 6 inputs, binary",
        "1 kHz, 6 inputs, binary at 500,000 baud",
        "5 kHz, 6 inputs, binary at 1,000,000 baud",
    ]
    assert [choice.label for choice in offered if choice.is_chosen] == [
        "1 kHz, 6 inputs, binary at 500,000 baud"
    ]


def test_the_guessed_format_of_plain_lines_is_shown_and_can_be_changed() -> None:
    layout = Layout(Shape.COMMA, 3)
    plain = with_board(phase=Phase.PLAIN, settings=None, layout=layout)
    state = board_state(plain, LineOptions(text_format=TextFormat(Shape.AUTO, Unit.COUNTS)))
    assert state.title == "Plain lines"
    assert state.shapes[0].label == "Automatic (3 columns, comma)"
    assert state.shapes[0].is_chosen
    assert [unit.label for unit in state.units if unit.is_chosen] == ["Counts (10 bits at 5 V)"]
    assert not state.can_command


def test_a_silent_board_says_so() -> None:
    state = board_state(with_board(phase=Phase.SILENT, settings=None), LineOptions())
    assert state.title == "No data"
    assert state.is_busy


def test_the_ledger_names_every_part_and_what_does_not_close() -> None:
    account = ByteAccount(
        received=120,
        in_samples=100,
        rejected=MappingProxyType({"damaged frame": 15, "not a number": 3}),
        pending=2,
    )
    ledger = Ledger(bytes=account, expected=30, decoded=20, lost=9, judged=20, open_ends=1)
    state = ledger_state(replace(SNAPSHOT, ledger=ledger, ppm=100.0))
    by_title = {one.title: one for one in state.accounts}
    assert [by_title[title].closes for title in ("Bytes", "Index", "Samples")] == [
        True,
        False,
        True,
    ]
    rows = [(row.label, row.amount) for row in by_title["Bytes"].rows]
    assert ("rejected: damaged frame", "15") in rows
    assert rows.index(("rejected: damaged frame", "15")) < rows.index(
        ("rejected: not a number", "3")
    )
    last = by_title["Index"].rows[-1]
    assert (last.label, last.amount) == ("cut off, lost after that: not known", "1")
    assert last.is_trouble
    assert state.facts == ("Board clock 100 \N{PLUS-MINUS SIGN} 1 ppm fast, times corrected",)
