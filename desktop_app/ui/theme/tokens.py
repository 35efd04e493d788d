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


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme, as "#RRGGBB".

    Grounds: `page` behind everything, `surface` of bars and panels, `raised` for controls, `well`
    behind the trace. `border` outlines controls (3:1), `hairline` only divides. `text` and `muted`
    are readable (4.5:1) on every ground. `on_...` is the text on a chip filled with that colour.
    Channels and priorities can be told apart with any colour vision; the distances are tested.
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
    border="#677788",
    hairline="#2A343F",
    text="#E8EEF4",
    muted="#A3B1BF",
    accent="#5AB0F6",
    on_accent="#04182A",
    selection="#1E3A55",
    channels=("#F2C94C", "#55E2FB", "#FB17B7", "#93CA95", "#DD851C", "#B97EFD"),
    high="#FF6B6B",
    medium="#FFC05A",
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
    border="#788592",
    hairline="#DCE2E9",
    text="#17202A",
    muted="#51606F",
    accent="#0B62B5",
    on_accent="#FFFFFF",
    selection="#D3E5F7",
    channels=("#8A6200", "#007DAA", "#90136E", "#186541", "#553009", "#442ADA"),
    high="#980A28",
    medium="#955F00",
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

# After the black themes of the systems: text 7:1, no ground that only a shade sets apart.
CONTRAST = Tokens(
    name="contrast",
    is_dark=True,
    page="#000000",
    surface="#000000",
    raised="#1C1C1C",
    well="#000000",
    border="#B8B8B8",
    hairline="#8A8A8A",
    text="#FFFFFF",
    muted="#E0E0E0",
    accent="#6CD3FF",
    on_accent="#000000",
    selection="#0B4FA8",
    channels=("#F9D509", "#47D9FB", "#BA8BB7", "#A7DB94", "#E68137", "#9A84FD"),
    high="#FF8080",
    medium="#FFD75E",
    low="#5FE3F5",
    on_high="#000000",
    on_medium="#000000",
    on_low="#000000",
    good="#7DF59A",
    band="#00284F",
    band_edge="#6FA8E8",
    grid="#3A3A3A",
    gap="#262626",
)
