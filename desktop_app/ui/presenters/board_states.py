"""From a snapshot to what board menu and ledger sheet say; pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceError
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
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.core.ledger import Ledger
    from desktop_app.sources.board_link import LinkReport
    from desktop_app.sources.board_setup import LineOptions
    from desktop_app.sources.commands import BoardSettings
    from desktop_app.sources.text_format import Layout

# Samples of each input in a second, as the menu offers them.
RATES_HZ = (10, 100, 1_000, 5_000, 20_000, 40_000)
_PHASES = {
    Phase.LISTENING: mark("Listening for the board"),
    Phase.ASKING: mark("Asking the board who it is"),
    Phase.SEARCHING: mark("Trying other line speeds"),
    Phase.SETTING_UP: mark("Setting the board up"),
    Phase.SILENT: mark("No data"),
}
_BOARD = mark("Board")
_SENTENCES = {
    Phase.LISTENING: mark("Listening for the board."),
    Phase.ASKING: mark("Asking the board who it is."),
    Phase.SEARCHING: mark("Trying other line speeds."),
    Phase.SETTING_UP: mark("Setting the board up."),
    Phase.SILENT: mark("No data: nothing readable comes."),
}
# What a board sends, and how often.
_MODES = {
    Mode.VOLTS: mark("{rate} text"),
    Mode.RAW: mark("{rate} raw"),
    Mode.CSV: mark("{rate} csv"),
}
_BINARY = mark("{rate} binary")
_UNITS = {
    Unit.AUTO: mark("As they look"),
    Unit.VOLTS: mark("Volts"),
    Unit.COUNTS: mark("Counts (10 bits at 5 V)"),
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
            MenuChoice(unit, tr(words), options.text_format.unit is unit)
            for unit, words in _UNITS.items()
        ),
        facts=tuple(_facts(snapshot, board, settings)),
    )


def _title(board: LinkReport, settings: BoardSettings | None) -> str:
    if board.phase is Phase.PLAIN:
        return tr("Plain lines")
    if board.phase is not Phase.READY or settings is None:
        return tr(_PHASES.get(board.phase, _BOARD))
    rate_hz = settings.rate_hz
    rate = f"{rate_hz / 1000:.4g} kHz" if rate_hz >= 1000 else f"{rate_hz:.4g} Hz"
    return tr(_MODES.get(settings.mode, _BINARY), rate=rate)


def _rates(options: LineOptions, channels: tuple[int, ...]) -> tuple[MenuChoice, ...]:
    """What this many inputs can be measured at, the present choice checked."""
    choices = [MenuChoice(None, tr("As the board is"), options.setup is None)]
    for rate_hz in RATES_HZ:
        setup = setup_or_none(rate_hz, channels)
        if setup is not None:
            choices.append(MenuChoice(setup, _setup_text(setup), setup == options.setup))
    if options.setup is not None and not any(choice.is_chosen for choice in choices):
        chosen = options.setup
        choices.append(MenuChoice(chosen, _setup_text(chosen), is_chosen=True))
    return tuple(choices)


def _setup_text(setup: BoardSetup) -> str:
    what, _, line_speed = setup.label.partition(" at ")
    if not line_speed:
        return tr_text(what)
    return tr("{setup} at {line_speed}", setup=tr_text(what), line_speed=line_speed)


def setup_or_none(rate_hz: float, channels: tuple[int, ...]) -> BoardSetup | None:
    """The setup for a rate; None where no board can send that much."""
    try:
        return board_setup(rate_hz, channels=channels)
    except SourceError:
        return None


def _shapes(board: LinkReport, options: LineOptions) -> tuple[MenuChoice, ...]:
    chosen = options.text_format.shape
    found = {} if board.layout is None else {Shape.AUTO: _found(board.layout)}
    return tuple(
        MenuChoice(shape, found.get(shape) or _capitalised(tr_text(shape.words)), shape is chosen)
        for shape in Shape
    )


def _found(layout: Layout) -> str:
    return tr("Automatic ({layout})", layout=tr_text(layout.words))


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _facts(
    snapshot: SessionSnapshot, board: LinkReport, settings: BoardSettings | None
) -> list[str]:
    facts = []
    if board.trouble:
        facts.append(tr_text(board.trouble))
    if board.phase in _SENTENCES:
        facts.append(tr(_SENTENCES[board.phase]))
    if settings is not None:
        facts.append(
            tr(
                "Reference {volts:.3f} V, calibrated"
                if settings.is_calibrated
                else "Reference {volts:.3f} V, uncalibrated",
                volts=settings.reference_mv / 1000,
            )
        )
    elif board.layout is not None:
        facts.append(tr("Lines: {layout}", layout=tr_text(board.layout.words)))
    facts.append(tr("Line speed {baud:,} baud", baud=board.baud))
    if snapshot.ppm is not None:
        facts.append(clock_fact(snapshot.ppm, snapshot.ppm_uncertainty))
    return facts


def clock_fact(ppm: float, uncertainty: float) -> str:
    """The board's clock in words, and how far they can be trusted."""
    within = max(1, math.ceil(uncertainty))
    if abs(ppm) <= within:
        return tr("Board clock true within {ppm:,} ppm", ppm=math.ceil(abs(ppm)) + within)
    return tr(
        "Board clock {deviation} ppm fast" if ppm >= 0 else "Board clock {deviation} ppm slow",
        deviation=f"{abs(ppm):,.0f} \N{PLUS-MINUS SIGN} {within:,}",
    )


def ledger_state(snapshot: SessionSnapshot | None) -> LedgerState:
    """The three accounts of this moment."""
    if snapshot is None:
        return LedgerState()
    ledger = snapshot.ledger
    facts = []
    if snapshot.ppm is not None:
        clock = clock_fact(snapshot.ppm, snapshot.ppm_uncertainty)
        facts.append(tr("{clock}, times corrected", clock=clock))
    return LedgerState((_bytes(ledger), _index(ledger), _samples(ledger)), tuple(facts))


def _bytes(ledger: Ledger) -> LedgerAccount:
    account = ledger.bytes
    rejected = sorted(account.rejected.items(), key=lambda item: -item[1])
    rows = (
        LedgerRow(tr("received"), _number(account.received), is_total=True),
        LedgerRow(tr("in samples"), _number(account.in_samples)),
        LedgerRow(tr("in text"), _number(account.in_text)),
        *(_rejected(reason, n_bytes) for reason, n_bytes in rejected),
        LedgerRow(tr("discarded at start"), _number(account.discarded)),
        LedgerRow(tr("pending"), _number(account.pending)),
    )
    return LedgerAccount(tr("Bytes"), rows, account.closes)


def _rejected(reason: str, n_bytes: int) -> LedgerRow:
    label = tr("rejected: {reason}", reason=tr_text(reason))
    return LedgerRow(label, _number(n_bytes), is_trouble=True)


def _index(ledger: Ledger) -> LedgerAccount:
    rows: tuple[LedgerRow, ...] = (
        LedgerRow(tr("expected by the device's count"), _number(ledger.expected), is_total=True),
        LedgerRow(tr("decoded"), _number(ledger.decoded)),
        LedgerRow(tr("lost"), _number(ledger.lost), is_trouble=ledger.lost > 0),
    )
    if ledger.open_ends:
        cut_off = tr("cut off, lost after that: not known")
        rows += (LedgerRow(cut_off, _number(ledger.open_ends), is_trouble=True),)
    return LedgerAccount(tr("Index"), rows, ledger.expected == ledger.decoded + ledger.lost)


def _samples(ledger: Ledger) -> LedgerAccount:
    rows = (
        LedgerRow(tr("decoded"), _number(ledger.decoded), is_total=True),
        LedgerRow(tr("judged"), _number(ledger.judged)),
        LedgerRow(
            tr("dropped before judging"), _number(ledger.dropped), is_trouble=ledger.dropped > 0
        ),
        LedgerRow(tr("waiting"), _number(ledger.queued)),
    )
    spent = ledger.judged + ledger.dropped + ledger.queued
    return LedgerAccount(tr("Samples"), rows, ledger.decoded == spent)


def _number(amount: int) -> str:
    return f"{amount:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
