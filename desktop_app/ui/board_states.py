"""What the board menu and the ledger sheet render. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MenuChoice:
    """One entry of a list of which one is chosen; `value` is what is emitted."""

    value: object
    label: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class BoardState:
    """The board menu: what is measured now, what else could be, and what is known of the board.

    `is_board` is False for a demo or a file: the menu is then away. `can_command` is for what only
    a voltmon board does. `facts` are short lines, `inputs` says of A0 to A5 which are measured.
    """

    is_board: bool = False
    title: str = ""
    is_busy: bool = False
    can_command: bool = False
    rates: tuple[MenuChoice, ...] = ()
    inputs: tuple[bool, ...] = (True, False, False, False, False, False)
    shapes: tuple[MenuChoice, ...] = ()
    units: tuple[MenuChoice, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One line of an account: a sum where `is_total`, else a part of it."""

    label: str
    amount: str
    is_total: bool = False
    is_trouble: bool = False


@dataclass(frozen=True, slots=True)
class LedgerAccount:
    """One of the three accounts."""

    title: str
    rows: tuple[LedgerRow, ...]
    closes: bool


@dataclass(frozen=True, slots=True)
class LedgerState:
    """The three accounts in words, and facts of the clock beside them."""

    accounts: tuple[LedgerAccount, ...] = ()
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing the port doctor found; `fix` is a command to copy, "" for none."""

    word: str
    sentence: str
    hint: str = ""
    fix: str = ""


@dataclass(frozen=True, slots=True)
class DoctorState:
    """The page of the port doctor."""

    diagnoses: tuple[Diagnosis, ...] = ()
    is_looking: bool = False
