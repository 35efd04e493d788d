"""What the recording views render: frozen, in the words of a person."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.ui.words import tr

SOON_FULL_S = 600.0


@dataclass(frozen=True, slots=True)
class RecordState:
    """`left_s` is None while it is not known; `flight_s` is what the flight recorder holds."""

    is_recording: bool = False
    can_record: bool = False
    name: str = ""
    elapsed_s: float = 0.0
    n_bytes: int = 0
    left_s: float | None = None
    flight_s: float = 0.0

    @property
    def is_soon_full(self) -> bool:
        """Whether the disk lasts for less than ten minutes."""
        return self.left_s is not None and self.left_s < SOON_FULL_S

    @property
    def left_text(self) -> str:
        """How long the disk lasts, in words."""
        if self.left_s is None:
            return ""
        span = span_text(self.left_s)
        if self.is_soon_full:
            return tr("Only {span} left on disk", span=span)
        return tr("{span} left on disk", span=span)


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """One recording of the list; `path` is its text, `can_open` says whether it can be played."""

    path: str
    name: str
    began: str
    length: str
    size: str
    quality: str
    found: str
    source: str
    can_open: bool = True


@dataclass(frozen=True, slots=True)
class RecordingsState:
    """`export_text` is empty while nothing is exported; `export_percent` is of what is."""

    rows: tuple[RecordingRow, ...] = ()
    folder: str = ""
    export_text: str = ""
    export_percent: int = 0


@dataclass(frozen=True, slots=True)
class TransportState:
    """Where a replay stands; `share` is 0..1 of its length."""

    is_paused: bool = False
    is_seeking: bool = False
    has_ended: bool = False
    is_looping: bool = False
    speed: float = 1.0
    share: float = 0.0
    position: str = ""
    length: str = ""


def clock_text(duration_s: float) -> str:
    """Hours, minutes, seconds: "0:12:31"."""
    seconds = max(0, int(duration_s))
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def span_text(duration_s: float) -> str:
    """A length of time to one or two digits: "8 min", "3 h", "more than 30 days"."""
    if duration_s < 90:
        return f"{duration_s:.0f} s"
    if duration_s < 90 * 60:
        return f"{duration_s / 60:.0f} min"
    if duration_s < 72 * 3600:
        return f"{duration_s / 3600:.0f} h"
    days = duration_s / 86400
    return tr("{days:.0f} days", days=days) if days <= 30 else tr("more than 30 days")
