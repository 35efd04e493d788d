"""The panels below the plot: two halves of tabs, windows of their own, and what is put away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop_app.ui.deck_layout import DeckLayout, PanelPlace, Spot
from desktop_app.ui.lazy_place import LazyPlace
from desktop_app.ui.panel_area import PanelArea
from desktop_app.ui.panel_window import PanelWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.theme.theme import Theme


@dataclass(slots=True)
class _Panel:
    title: str
    widget: LazyPlace
    design: PanelPlace
    spot: Spot = Spot.HIDDEN
    home: Spot = Spot.LEFT
    window: PanelWindow | None = None


class PanelDeck(QSplitter):
    """Places panels by key; hidden while both halves are empty.

    A saved layout also holds for panels that are added later.

    Signals:
        changed: panels were built, shown, moved or put away.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._panels: dict[str, _Panel] = {}
        self._wanted = DeckLayout()
        self._areas = {Spot.LEFT: PanelArea(theme, self), Spot.RIGHT: PanelArea(theme, self)}
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for area in self._areas.values():
            area.hide()
            area.detach_requested.connect(self._on_detach)
            area.move_requested.connect(self._on_move)
            area.hide_requested.connect(self._on_hide)

    def add_panel(
        self,
        key: str,
        title: str,
        build: Callable[[], QWidget],
        *,
        home: Spot = Spot.LEFT,
        is_open: bool = True,
    ) -> None:
        """A panel that is built when it is first seen; `home` is the half it belongs to."""
        if key in self._panels:
            raise ValueError(f"there is a panel {key} already")
        design = PanelPlace(key, home if is_open else Spot.HIDDEN, home)
        widget = LazyPlace(build, self)
        widget.hide()
        widget.built.connect(self.changed)
        panel = self._panels[key] = _Panel(title, widget, design, home=home)
        self._put(key, self._wanted.place_of(key) or panel.design)
        self._bring_wanted_to_front()

    @property
    def halves(self) -> tuple[PanelArea, ...]:
        """Left and right."""
        return tuple(self._areas.values())

    @property
    def panels(self) -> tuple[str, ...]:
        """The keys of every panel there is."""
        return tuple(self._panels)

    def spot(self, key: str) -> Spot:
        """Where a panel is."""
        return self._panels[key].spot

    def content(self, key: str) -> QWidget | None:
        """What was built for a panel; None before it was seen."""
        return self._panels[key].widget.content

    def show_panel(self, key: str) -> None:
        """Bring a panel to the front, out of hiding if need be, and give it the focus."""
        panel = self._panels[key]
        if panel.spot is Spot.HIDDEN:
            self._put(key, PanelPlace(key, panel.home, panel.home))
        if panel.window is not None:
            panel.window.raise_()
            panel.window.activateWindow()
        else:
            self._areas[panel.spot].bring_to_front(key)
        panel.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide_panel(self, key: str) -> None:
        """Put a panel away; it keeps what it holds."""
        self._put(key, PanelPlace(key, Spot.HIDDEN, self._panels[key].home))

    def detach_panel(self, key: str) -> None:
        """Give a panel a window of its own."""
        self._put(key, PanelPlace(key, Spot.WINDOW, self._panels[key].home))

    def move_panel(self, key: str) -> None:
        """Put a panel into the other half."""
        other = Spot.LEFT if self._panels[key].spot is Spot.RIGHT else Spot.RIGHT
        self._put(key, PanelPlace(key, other, other))
        self._areas[other].bring_to_front(key)

    def focused_key(self) -> str:
        """The panel that has the keyboard, else the one in front on the left, else any."""
        for key, panel in self._panels.items():
            focus = QApplication.focusWidget()
            if focus is not None and panel.widget.isAncestorOf(focus):
                return key
        return next((area.current_key for area in self._areas.values() if area.keys), "")

    def layout_now(self) -> DeckLayout:
        """Where everything stands, for `restore_layout`."""
        ranked = [key for area in self._areas.values() for key in area.keys]
        keys = ranked + [key for key in self._panels if key not in ranked]
        return DeckLayout(
            places=tuple(self._place(key) for key in keys),
            current=tuple(area.current_key for area in self._areas.values()),
            widths=tuple(self.sizes()),
        )

    def restore_layout(self, layout: DeckLayout) -> None:
        """Put every panel where it stood; those that come later find their place as well."""
        self._wanted = layout
        for key in sorted(self._panels, key=layout.rank_of):
            panel = self._panels[key]
            self._put(key, PanelPlace(key, Spot.HIDDEN, panel.home))
            self._put(key, layout.place_of(key) or panel.design)
        self._bring_wanted_to_front()
        if len(layout.widths) == len(self._areas):
            self.setSizes(list(layout.widths))

    def reset_layout(self) -> None:
        """As designed."""
        self.restore_layout(DeckLayout())
        self.setSizes([1, 1])

    def close_windows(self) -> None:
        """Close the panels' own windows with the main one."""
        for panel in self._panels.values():
            if panel.window is not None:
                panel.window.blockSignals(True)
                panel.window.close()

    def _place(self, key: str) -> PanelPlace:
        panel = self._panels[key]
        geometry = None
        if panel.window is not None:
            at = panel.window.geometry()
            geometry = (at.x(), at.y(), at.width(), at.height())
        return PanelPlace(key, panel.spot, panel.home, geometry)

    def _put(self, key: str, place: PanelPlace) -> None:
        panel = self._panels[key]
        self._lift(key, panel)
        panel.spot = place.spot
        panel.home = place.home if place.home in self._areas else panel.home
        if place.spot is Spot.WINDOW:
            self._open_window(key, panel, place)
        elif place.spot is not Spot.HIDDEN:
            area = self._areas[place.spot]
            area.insert(self._tab_of(area, key), key, panel.title, panel.widget)
        for area in self._areas.values():
            area.setVisible(bool(area.keys))
        self.setVisible(any(area.keys for area in self._areas.values()))
        self.changed.emit()

    def _tab_of(self, area: PanelArea, key: str) -> int:
        rank = self._wanted.rank_of(key)
        return sum(self._wanted.rank_of(other) <= rank for other in area.keys)

    def _lift(self, key: str, panel: _Panel) -> None:
        if panel.window is not None:
            window, panel.window = panel.window, None
            panel.widget.setParent(self)
            window.deleteLater()
        elif panel.spot is not Spot.HIDDEN:
            self._areas[panel.spot].take(key)
            panel.widget.setParent(self)
        panel.widget.hide()

    def _open_window(self, key: str, panel: _Panel, place: PanelPlace) -> None:
        panel.window = PanelWindow(key, panel.title, panel.widget, self)
        panel.window.closed.connect(self._on_window_closed)
        panel.window.restore(place.geometry)
        panel.window.show()

    def _bring_wanted_to_front(self) -> None:
        for area, key in zip(self._areas.values(), self._wanted.current, strict=False):
            if key in area.keys:
                area.bring_to_front(key)

    @Slot(str)
    def _on_detach(self, key: str) -> None:
        self.detach_panel(key)

    @Slot(str)
    def _on_move(self, key: str) -> None:
        self.move_panel(key)

    @Slot(str)
    def _on_hide(self, key: str) -> None:
        self.hide_panel(key)

    @Slot(str)
    def _on_window_closed(self, key: str) -> None:
        self._put(key, PanelPlace(key, self._panels[key].home, self._panels[key].home))
