"""From a snapshot to what board menu and ledger sheet say; pure, Qt-free."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop_app.core.source_info import SourceKind
from desktop_app.sources.board_link import Phase
from desktop_app.sources.board_setup import BoardSetup, board_setup
from desktop_app.sources.commands import Mode
from desktop_app.sources.text_format import Shape, Unit
from desktop_app.ui.board_states import (
    BoardState,
    LedgerAccount,
    LedgerRow,
    LedgerState,
    MenuChoice,
)

if TYPE_CHECKING:
    from desktop_app.compose.session import SessionSnapshot
    from desktop_app.core.ledger import Ledger
    from desktop_app.sources.board_link import LinkReport
    from desktop_app.sources.board_setup import LineOptions
    from desktop_app.sources.commands import BoardSettings

# Samples of each input in a second, as the menu offers them.
RATES_HZ = (10, 100, 1_000, 5_000, 20_000, 40_000)
_PHASES = {
    Phase.LISTENING: "Listening for the board",
    Phase.ASKING: "Asking the board who it is",
    Phase.SEARCHING: "Trying other line speeds",
    Phase.SETTING_UP: "Setting the board up",
    Phase.SILENT: "No data: nothing readable comes",
}


def board_state(snapshot: SessionSnapshot | None, options: LineOptions) -> BoardState:
    """The board menu for what is being watched, and for what was chosen for boards."""
    if snapshot is None or snapshot.board is None or snapshot.info.kind is not SourceKind.SERIAL:
        return BoardState()
    board = snapshot.board
    settings = board.settings if board.phase in {Phase.READY, Phase.SETTING_UP} else None
    channels = options.setup.channels if options.setup else (0,)
    if settings is not None:
        channels = settings.channels
    return BoardState(
        is_board=True,
        title=_title(board, settings),
        is_busy=board.phase not in {Phase.READY, Phase.PLAIN},
        can_command=board.phase is Phase.READY,
        rates=_rates(options, channels),
        inputs=tuple(pin in channels for pin in range(6)),
        shapes=_shapes(board, options),
        units=tuple(
            MenuChoice(unit, words, options.text_format.unit is unit)
            for unit, words in (
                (Unit.AUTO, "As they look"),
                (Unit.VOLTS, "Volts"),
                (Unit.COUNTS, "Counts (10 bits at 5 V)"),
            )
        ),
        facts=tuple(_facts(snapshot, board, settings)),
    )


def _title(board: LinkReport, settings: BoardSettings | None) -> str:
    if board.phase is Phase.PLAIN:
        return "Plain lines"
    if board.phase is not Phase.READY or settings is None:
        return _PHASES.get(board.phase, "Board").split(":")[0]
    rate_hz = settings.rate_hz
    rate = f"{rate_hz / 1000:.4g} kHz" if rate_hz >= 1000 else f"{rate_hz:.4g} Hz"
    word = {Mode.VOLTS: "text", Mode.RAW: "raw", Mode.CSV: "csv"}.get(settings.mode, "binary")
    return f"{rate} {word}"


def _rates(options: LineOptions, channels: tuple[int, ...]) -> tuple[MenuChoice, ...]:
    """What this many inputs can be measured at, the present choice checked."""
    choices = [MenuChoice(None, "As the board is", options.setup is None)]
    for rate_hz in RATES_HZ:
        setup = setup_or_none(rate_hz, channels)
        if setup is not None:
            choices.append(MenuChoice(setup, setup.label, setup == options.setup))
    if options.setup is not None and not any(choice.is_chosen for choice in choices):
        choices.append(MenuChoice(options.setup, options.setup.label, is_chosen=True))
    return tuple(choices)


def setup_or_none(rate_hz: float, channels: tuple[int, ...]) -> BoardSetup | None:
    """The setup for a rate; None where no board can send that much."""
    from desktop_app.core.errors import SourceError

    try:
        return board_setup(rate_hz, channels=channels)
    except SourceError:
        return None


def _shapes(board: LinkReport, options: LineOptions) -> tuple[MenuChoice, ...]:
    chosen = options.text_format.shape
    found = "" if board.layout is None else f" ({board.layout.words})"
    return tuple(
        MenuChoice(
            shape,
            f"Automatic{found}" if shape is Shape.AUTO else shape.words.capitalize(),
            shape is chosen,
        )
        for shape in Shape
    )


def _facts(
    snapshot: SessionSnapshot, board: LinkReport, settings: BoardSettings | None
) -> list[str]:
    facts = []
    if board.trouble:
        facts.append(board.trouble)
    if board.phase in _PHASES:
        facts.append(f"{_PHASES[board.phase]}.")
    if settings is not None:
        state = "calibrated" if settings.is_calibrated else "uncalibrated"
        facts.append(f"Reference {settings.reference_mv / 1000:.3f} V, {state}")
    elif board.layout is not None:
        facts.append(f"Lines: {board.layout.words}")
    facts.append(f"Line speed {board.baud:,} baud")
    if snapshot.ppm is not None:
        facts.append(clock_fact(snapshot.ppm, snapshot.ppm_uncertainty))
    return facts


def clock_fact(ppm: float, uncertainty: float) -> str:
    """The board's clock in words, and how far they can be trusted."""
    within = max(1, math.ceil(uncertainty))
    if abs(ppm) <= within:
        return f"Board clock true within {math.ceil(abs(ppm)) + within:,} ppm"
    plus_minus = f"{abs(ppm):,.0f} \N{PLUS-MINUS SIGN} {within:,} ppm"
    return f"Board clock {plus_minus} {'fast' if ppm >= 0 else 'slow'}"


def ledger_state(snapshot: SessionSnapshot | None) -> LedgerState:
    """The three accounts of this moment."""
    if snapshot is None:
        return LedgerState()
    ledger = snapshot.ledger
    facts = []
    if snapshot.ppm is not None:
        clock = clock_fact(snapshot.ppm, snapshot.ppm_uncertainty)
        facts.append(f"{clock}, times corrected")
    return LedgerState((_bytes(ledger), _index(ledger), _samples(ledger)), tuple(facts))


def _bytes(ledger: Ledger) -> LedgerAccount:
    account = ledger.bytes
    rejected = sorted(account.rejected.items(), key=lambda item: -item[1])
    rows = (
        LedgerRow("received", _number(account.received), is_total=True),
        LedgerRow("in samples", _number(account.in_samples)),
        LedgerRow("in text", _number(account.in_text)),
        *(LedgerRow(f"rejected: {why}", _number(n), is_trouble=True) for why, n in rejected),
        LedgerRow("discarded at start", _number(account.discarded)),
        LedgerRow("pending", _number(account.pending)),
    )
    return LedgerAccount("Bytes", rows, account.closes)


def _index(ledger: Ledger) -> LedgerAccount:
    rows = (
        LedgerRow("expected by the device's count", _number(ledger.expected), is_total=True),
        LedgerRow("decoded", _number(ledger.decoded)),
        LedgerRow("lost", _number(ledger.lost), is_trouble=ledger.lost > 0),
    )
    return LedgerAccount("Index", rows, ledger.expected == ledger.decoded + ledger.lost)


def _samples(ledger: Ledger) -> LedgerAccount:
    rows = (
        LedgerRow("decoded", _number(ledger.decoded), is_total=True),
        LedgerRow("judged", _number(ledger.judged)),
        LedgerRow("dropped before judging", _number(ledger.dropped), is_trouble=ledger.dropped > 0),
        LedgerRow("waiting", _number(ledger.queued)),
    )
    spent = ledger.judged + ledger.dropped + ledger.queued
    return LedgerAccount("Samples", rows, ledger.decoded == spent)


def _number(amount: int) -> str:
    return f"{amount:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
