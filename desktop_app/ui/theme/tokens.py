"""Every colour, size and distance of the window. Contrast against each ground is tested."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from desktop_app.ui.states import Priority


class TypeSize(IntEnum):
    """Font sizes in px; weights are 400 and 600 only."""

    SMALL = 12
    BODY = 13
    LARGE = 15
    HEADING = 20
    READING = 28


class Space(IntEnum):
    """Distances in px, on a grid of 4."""

    TIGHT = 4
    SNUG = 8
    CARD = 12
    WIDE = 16
    LOOSE = 24


RADIUS_PX = 6
BAR_HEIGHT_PX = 48
STRIP_HEIGHT_PX = 28
CONTROL_HEIGHT_PX = 30
FOCUS_PX = 2
ICON_PX = 20
# Above this no movement is felt as calm; none at all when reduced motion is asked for.
MOTION_MS = 150


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme, as "#RRGGBB".

    Grounds: `page` behind everything, `surface` of bars and panels, `raised` for controls, `well`
    behind the trace. `border` outlines controls (3:1), `hairline` only divides. `text` and `muted`
    are readable (4.5:1) on every ground. `on_...` is the text on a chip filled with that colour.
    """

    name: str
    is_dark: bool
    page: str
    surface: str
    raised: str
    well: str
    border: str
    hairline: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selection: str
    channels: tuple[str, ...]
    high: str
    medium: str
    low: str
    on_high: str
    on_medium: str
    on_low: str
    good: str
    band: str
    band_edge: str
    grid: str
    gap: str

    def channel(self, number: int) -> str:
        """The colour of a trace; after the last they begin again."""
        return self.channels[number % len(self.channels)]

    def priority(self, priority: Priority) -> str:
        """The colour of a priority or of a risk level."""
        return {Priority.HIGH: self.high, Priority.MEDIUM: self.medium}.get(priority, self.low)

    def on_priority(self, priority: Priority) -> str:
        """The colour of text on a chip filled with `priority(...)`."""
        on = {Priority.HIGH: self.on_high, Priority.MEDIUM: self.on_medium}
        return on.get(priority, self.on_low)


DARK = Tokens(
    name="dark",
    is_dark=True,
    page="#0F1318",
    surface="#171D24",
    raised="#202832",
    well="#0B0F14",
    border="#5C6B7A",
    hairline="#2A343F",
    text="#E8EEF4",
    muted="#A3B1BF",
    accent="#5AB0F6",
    on_accent="#04182A",
    selection="#1E3A55",
    channels=("#F2C94C", "#4CC9F0", "#F08BD0", "#7BD88F", "#F5A05A", "#B9A2FF"),
    high="#FF6B6B",
    medium="#FFB454",
    low="#5AC8D8",
    on_high="#1A0505",
    on_medium="#241500",
    on_low="#00161A",
    good="#7BD88F",
    band="#182739",
    band_edge="#42658C",
    grid="#1E262F",
    gap="#1B222B",
)

LIGHT = Tokens(
    name="light",
    is_dark=False,
    page="#F7F8FA",
    surface="#FFFFFF",
    raised="#EEF1F5",
    well="#FFFFFF",
    border="#7A8794",
    hairline="#DCE2E9",
    text="#17202A",
    muted="#51606F",
    accent="#0B62B5",
    on_accent="#FFFFFF",
    selection="#D3E5F7",
    channels=("#8A6200", "#006C8C", "#A8237E", "#1F7A37", "#B14D00", "#5B3FC4"),
    high="#C02626",
    medium="#9A5B00",
    low="#006C7A",
    on_high="#FFFFFF",
    on_medium="#FFFFFF",
    on_low="#FFFFFF",
    good="#1F7A37",
    band="#E3EEF9",
    band_edge="#6F95BD",
    grid="#E8ECF1",
    gap="#EDF0F4",
)
