"""The frozen values that views render. No widgets, no numpy: the empty window imports this."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.core.priority import Priority as Priority
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.core.link import LinkState


class ThemeMode(StrEnum):
    """Which colours to use; the system's own choice unless a person says otherwise."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class PortChoice:
    """One source a person may connect to; `spec` is what `connect_requested` carries back."""

    spec: str
    label: str
    group: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ConnectionState:
    """The top bar. `connected_spec` is the source in use or being opened, empty if none."""

    link: LinkState
    ports: tuple[PortChoice, ...] = ()
    connected_spec: str = ""
    source_label: str = ""
    rate_hz: float | None = None
    sample_age_s: float | None = None
    is_sharing: bool = False
    share_address: str = ""


class Judgement(StrEnum):
    """What the detector says of the newest sample."""

    NONE = "none"
    LEARNING = "learning"
    NORMAL = "normal"
    ANOMALY = "anomaly"


@dataclass(frozen=True, slots=True)
class ReadoutState:
    """The numbers above the plot, of one channel; low, high and Vpp are of the visible window.

    They are in `unit`, which is volts unless the material has another one.
    """

    judgement: Judgement = Judgement.NONE
    volts: float | None = None
    low_volts: float | None = None
    high_volts: float | None = None
    expected_low_volts: float | None = None
    expected_high_volts: float | None = None
    score: float | None = None
    cause: str = ""
    priority: Priority = Priority.LOW
    note: str = ""
    is_stale: bool = False
    unit: str = "V"
    decimals: int = 3


@dataclass(frozen=True, slots=True)
class PlotMessage:
    """What stands in the plot's place: one sentence, what to do next, and at most one button."""

    title: str
    sentence: str = ""
    action: str = ""
    is_busy: bool = False

    def translated(self) -> PlotMessage:
        """With its texts, which were marked, in the window's language."""
        action = tr(self.action) if self.action else ""
        return replace(self, title=tr(self.title), sentence=tr(self.sentence), action=action)


NO_BOARD = PlotMessage(
    mark("No board found"),
    mark("Plug one in, or try the demo signal."),
    action=mark("Try the demo signal"),
)
CONNECTING = PlotMessage(
    mark("Connecting"), mark("Opening the port and reading the first lines."), is_busy=True
)
WAITING = PlotMessage(
    mark("Waiting for data"), mark("The port is open; no sample has come yet."), is_busy=True
)


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of the event list; rows with the same `event_id` are the same event, later on."""

    event_id: int
    time_text: str
    priority: Priority
    text: str
    is_ongoing: bool = False


@dataclass(frozen=True, slots=True)
class StatusState:
    """The strip at the foot; None is not known yet and shown as a dash."""

    rate_hz: float | None = None
    n_lost: int = 0
    n_rejected: int = 0
    ledger_closes: bool | None = None
    latency_s: float | None = None


class NoticeKind(StrEnum):
    """How serious a notice is."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence of what happened, a hint what to do, and at most one button.

    One that passes goes by itself: it only confirms what a person did.
    """

    sentence: str
    hint: str = ""
    action: str = ""
    kind: NoticeKind = NoticeKind.ERROR
    is_passing: bool = False
