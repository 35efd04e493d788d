"""Edits a material: name, unit and map, rate, rails and limits; checked when it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.detection.profiles.schema import AlarmLimit, LinearMap, Profile
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.profile_limit_row import LimitRow, digits_of, number_of
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_FIELDS = (
    ("name", mark("Name")),
    ("description", mark("Description")),
    ("quantity", mark("Quantity")),
    ("symbol", mark("Unit")),
    ("decimals", mark("Decimals")),
    ("map", mark("Value")),
    ("rate_hz", mark("Rate, Hz")),
    ("low_rail_volts", mark("Lower rail, V")),
    ("high_rail_volts", mark("Upper rail, V")),
    ("anomaly_threshold", mark("Threshold, 0 to 1")),
    ("band_hz", mark("Own band, Hz")),
    ("mains_hz", mark("Mains, Hz")),
    ("baseline", mark("Baseline")),
)
# These are numbers of the profile itself, or blank.
_NUMBERS = ("rate_hz", "low_rail_volts", "high_rail_volts", "anomaly_threshold")
_HINTS = {
    "anomaly_threshold": mark(
        "The score from which a sample is an anomaly; blank: as the slider stands"
    ),
    "band_hz": mark("From and to, as in 0.5 40; blank: not known"),
    "mains_hz": mark("50 or 60 where it may leak in, 0 where not"),
    "baseline": mark("The name of a normal that was kept; it is chosen with the material"),
}
_MAP_HINT = mark(
    "Value: either scale and offset (scale x volts + offset), as in 100 -50, "
    "or a table of volts=value pairs, as in 0.5=100; 1.2=80"
)


class ProfileEditor(QWidget):
    """Texts in, and out as a profile's file would hold them.

    Signals:
        save_requested: the content, to be checked.
        cancelled: nothing is to be changed.
    """

    save_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: dict[str, QLineEdit] = {}
        self._limits: list[LimitRow] = []
        self._build()

    def render_profile(self, profile: Profile) -> None:
        """Begin with `profile`."""
        content = msgspec.to_builtins(profile)
        quantity = profile.quantity
        texts = {
            "name": profile.name,
            "description": profile.description,
            "quantity": quantity.name,
            "symbol": quantity.symbol,
            "decimals": str(quantity.decimals),
            "map": map_text(profile),
            "band_hz": " ".join(digits_of(edge) for edge in profile.spectrum.band_hz or ()),
            "mains_hz": str(profile.spectrum.mains_hz),
            "baseline": profile.baseline,
            **{key: _number_text(content[key]) for key in _NUMBERS},
        }
        for key, text in texts.items():
            self._texts[key].setText(text)
            self._texts[key].setCursorPosition(0)
        for row in tuple(self._limits):
            self._remove(row)
        for limit in profile.alarm_limits:
            self._add(limit)
        self.render_error("")

    def render_error(self, sentence: str) -> None:
        """Say why it was not saved."""
        self._error.set_text(sentence)
        self._error.setVisible(bool(sentence))

    def content(self) -> dict[str, Any]:
        """Everything as a profile's file would hold it; unchecked."""
        texts = {key: edit.text().strip() for key, edit in self._texts.items()}
        return {
            "version": 1,
            "name": texts["name"],
            "description": texts["description"],
            "quantity": {
                "name": texts["quantity"],
                "symbol": texts["symbol"],
                "decimals": _whole(number_of(texts["decimals"])),
                "map": map_content(texts["map"]),
            },
            **{key: number_of(texts[key]) for key in _NUMBERS},
            "alarm_limits": [row.content() for row in self._limits],
            "spectrum": spectrum_content(texts["band_hz"], texts["mains_hz"]),
            "baseline": texts["baseline"],
        }

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(Space.SNUG)
        for key, title in _FIELDS:
            edit = QLineEdit(self)
            edit.setFont(font())
            edit.setAccessibleName(tr(title))
            edit.setToolTip(tr(_HINTS[key]) if key in _HINTS else "")
            self._texts[key] = edit
            form.addRow(TextLabel(tr(title), self), edit)
        self._texts["map"].setToolTip(tr(_MAP_HINT))
        hint = TextLabel(tr(_MAP_HINT), self, tone=Tone.MUTED, wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.TIGHT)
        self._error = TextLabel(parent=self, tone=Tone.ERROR, wraps=True)
        self._more = Button(self._theme, tr("Add a limit"), self)
        self._save = Button(self._theme, tr("Save and use"), self, role=ButtonRole.PRIMARY)
        self._cancel = Button(self._theme, tr("Cancel"), self, role=ButtonRole.QUIET)
        self._more.clicked.connect(self._on_more)
        self._save.clicked.connect(self._on_save)
        self._cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SNUG)
        for button in (self._save, self._cancel, self._more):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.CARD, Space.WIDE, Space.CARD)
        column.setSpacing(Space.SNUG)
        column.addLayout(buttons)
        column.addWidget(self._error)
        column.addLayout(form)
        column.addWidget(hint)
        limits = tr("Limits: value, deadband, seconds until on, seconds until off, priority")
        column.addWidget(TextLabel(limits, self, tone=Tone.MUTED, wraps=True))
        column.addLayout(self._rows)

    def _add(self, limit: AlarmLimit) -> None:
        row = LimitRow(self._theme, limit, self)
        row.remove_requested.connect(self._on_remove)
        self._limits.append(row)
        self._rows.addWidget(row)

    def _remove(self, row: LimitRow) -> None:
        self._limits.remove(row)
        self._rows.removeWidget(row)
        row.deleteLater()

    @Slot()
    def _on_more(self) -> None:
        self._add(AlarmLimit("high", 0.0))

    @Slot(object)
    def _on_remove(self, row: LimitRow) -> None:
        self._remove(row)

    @Slot()
    def _on_save(self) -> None:
        self.save_requested.emit(self.content())


def map_text(profile: Profile) -> str:
    """The map in the words of the editor."""
    rule = profile.quantity.map
    if isinstance(rule, LinearMap):
        return f"{digits_of(rule.scale)} {digits_of(rule.offset)}"
    return "; ".join(f"{digits_of(volts)}={digits_of(value)}" for volts, value in rule.points)


def map_content(text: str) -> dict[str, Any]:
    """What a map's text stands for; what cannot be read stays a text, for the check to name."""
    if "=" in text or ";" in text:
        pairs = [pair.split("=") for pair in text.split(";") if pair.strip()]
        points = [[number_of(cell) for cell in pair] for pair in pairs]
        return {"kind": "table", "points": points}
    scale, _, offset = text.strip().partition(" ")
    return {
        "kind": "linear",
        "scale": number_of(scale) if scale else "",
        "offset": number_of(offset) if offset.strip() else 0.0,
    }


def spectrum_content(band: str, mains: str) -> dict[str, Any]:
    """What the two texts stand for; what cannot be read stays, for the check to name."""
    edges = [number_of(cell) for cell in band.replace("-", " ").split()]
    return {"band_hz": edges or None, "mains_hz": _whole(number_of(mains)) if mains else 0}


def _whole(number: object) -> object:
    """A whole number as such, anything else as it is."""
    return int(number) if isinstance(number, float) and number.is_integer() else number


def _number_text(value: float | None) -> str:
    return "" if value is None else digits_of(value)
