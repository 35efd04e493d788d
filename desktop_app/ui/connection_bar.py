"""The top bar: what the signal is worth, where it comes from, and who may watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.bar_rows import BarGroup, BarRows
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.icon_label import IconLabel
from desktop_app.ui.state_chip import StateChip
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import BAR_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.actions import ActionRegistry
    from desktop_app.ui.states import ConnectionState, PortChoice
    from desktop_app.ui.theme.theme import Theme

_LOGO_PX = 24
_PORTS_WIDTH_PX = 230
_PORTS_SMALLEST_PX = 96
_STATE_WIDTH_PX = 200
_CHOOSE = mark("Choose a board, a recording or a demo signal")
_BUTTON_WORDS = (mark("Connect"), mark("Disconnect"), mark("Cancel"))


class ConnectionBar(QFrame):
    """Renders a `ConnectionState`.

    Signals:
        connect_requested: connect to this spec, leaving the present source if there is one.
        disconnect_requested: leave the present source, or stop trying to reach it.
        ports_requested: the list of ports is about to be shown; bring it up to date.
        share_requested: let others watch, or stop it.
    """

    connect_requested = Signal(str)
    disconnect_requested = Signal()
    ports_requested = Signal()
    share_requested = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ports: tuple[PortChoice, ...] = ()
        self._connected_spec = ""
        self._is_connecting = False
        self.setProperty("role", "bar")
        self.setMinimumHeight(BAR_HEIGHT_PX)
        self._build()
        self._wire()
        self._last_tool: QWidget = self._button

    def render_connection(self, state: ConnectionState) -> None:
        """Show `state`; nothing is emitted."""
        self._chip.render_link(state.link)
        self._source.set_text(state.source_label)
        self._rate.set_text("" if state.rate_hz is None else f"{state.rate_hz:,.1f} Hz")
        is_stale = state.link.value == "STALE"
        if is_stale and state.sample_age_s is not None:
            self._rate.set_text(tr("no data for {age_s:,.0f} s", age_s=state.sample_age_s))
        self._is_connecting = state.link.value == "CONNECTING"
        self._render_ports(state)
        self._show_source()
        self._render_share(state)

    def place_navigation(self, widget: QWidget) -> None:
        """Put the pages' buttons beside the name."""
        self._head.row.addWidget(widget)

    def place_tool(self, widget: QWidget) -> None:
        """Put a control of an area before the sharing, for eyes and for the Tab key."""
        self._tools.row.addWidget(widget)
        QWidget.setTabOrder(self._last_tool, widget)
        self._last_tool = widget

    def place_menu(self, widget: QWidget) -> None:
        """Put the menu at the right end."""
        self._tail.row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use as many rows as the width asks for."""
        super().resizeEvent(event)
        self._rows.fit(event.size().width())

    def event(self, event: QEvent) -> bool:
        """A control that appears may need another row."""
        is_handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._rows.fit(self.width())
        return is_handled

    def adopt_controls(self, registry: ActionRegistry) -> None:
        """List the bar's own buttons among the commands."""
        for command, button in (
            (Command("source.connect", tr("Connect or disconnect"), tr("Source")), self._button),
            (Command("share.toggle", tr("Share, or stop sharing"), tr("Source")), self._share),
        ):
            registry.adopt(command, button)

    def _render_ports(self, state: ConnectionState) -> None:
        wanted = self.selected_spec()
        if state.connected_spec != self._connected_spec and state.connected_spec:
            wanted = state.connected_spec
        self._connected_spec = state.connected_spec
        with QSignalBlocker(self._chooser):
            if state.ports != self._ports:
                self._ports = state.ports
                self._fill_ports()
            row = self._chooser.findData(wanted) if wanted else -1
            if row < 0:
                row = self._first_selectable()
            self._chooser.setCurrentIndex(row)
        self._show_button()

    def _fill_ports(self) -> None:
        self._chooser.clear()
        group = ""
        for port in self._ports:
            if port.group and port.group != group:
                self._chooser.addItem(port.group)
                self._disable_last()
            group = port.group
            self._chooser.addItem(port.label, port.spec)
            tip = port.detail or port.label
            self._chooser.setItemData(self._chooser.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)

    def _disable_last(self) -> None:
        model = self._chooser.model()
        if isinstance(model, QStandardItemModel):
            model.item(model.rowCount() - 1).setEnabled(False)

    def _first_selectable(self) -> int:
        rows = range(self._chooser.count())
        return next((row for row in rows if self._chooser.itemData(row)), -1)

    def selected_spec(self) -> str:
        """The source chosen in the list, empty if there is none."""
        return str(self._chooser.currentData() or "")

    def _render_share(self, state: ConnectionState) -> None:
        with QSignalBlocker(self._share):
            self._share.setChecked(state.is_sharing)
        is_shown = state.is_sharing and bool(state.share_address)
        self._address.set_text(state.share_address if is_shown else "")
        self._address.setVisible(is_shown)

    def _build(self) -> None:
        self._logo = IconLabel(self._theme, _LOGO_PX, self)
        self._logo.set_icon("vigil")
        self._name = TextLabel("Vigil", self, size=TypeSize.LARGE, is_strong=True)
        self._chip = StateChip(self._theme, self)
        self._source = TextLabel(parent=self)
        self._rate = TextLabel(parent=self, tone=Tone.MUTED)
        self._state_slot = self._build_state_slot()
        self._build_controls()
        self._head = BarGroup(self, self._logo, self._name)
        self._tools = BarGroup(self)
        self._tail = BarGroup(self, self._address, self._share)
        source = BarGroup(self, self._state_slot, self._chooser, self._button)
        source.row.setStretchFactor(self._chooser, 1)
        groups = {"head": self._head, "source": source, "tools": self._tools, "tail": self._tail}
        source_px = _STATE_WIDTH_PX + _PORTS_WIDTH_PX // 2 + self._button.sizeHint().width()
        self._rows = BarRows(self, groups, source_px + 2 * Space.SNUG)

    def _build_state_slot(self) -> QWidget:
        """As wide as its usual contents, so that the controls beside it keep their place."""
        slot = QWidget(self)
        slot.setMinimumWidth(_STATE_WIDTH_PX)
        row = QHBoxLayout(slot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SNUG)
        for widget in (self._chip, self._rate, self._source):
            row.addWidget(widget)
        row.addStretch(1)
        return slot

    def _build_controls(self) -> None:
        self._chooser = ComboBox(self._theme, self)
        self._chooser.setMaximumWidth(_PORTS_WIDTH_PX)
        self._chooser.setMinimumWidth(_PORTS_SMALLEST_PX)
        self._chooser.setPlaceholderText(tr("No source"))
        self._chooser.setAccessibleName(tr("Source"))
        self._chooser.setToolTip(tr(_CHOOSE))
        self._button = Button(
            self._theme, tr("Connect"), self, role=ButtonRole.PRIMARY, icon="plug"
        )
        self._button.hold_width_of(*(tr(word) for word in _BUTTON_WORDS))
        self._button.explain(tr("Connect to the chosen source"), "Ctrl+Shift+K")
        self._address = TextLabel(parent=self, tone=Tone.ACCENT)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address.setToolTip(tr("Clients on this computer connect to this address"))
        self._address.hide()
        self._share = Switch(self._theme, tr("Share", "switch"), self)
        self._share.setShortcut("Ctrl+Shift+S")
        self._share.setToolTip(
            tr("Let programs on this computer follow the voltage (Ctrl+Shift+S)")
        )

    def _wire(self) -> None:
        self._chooser.opening.connect(self.ports_requested)
        self._chooser.currentIndexChanged.connect(self._on_chosen)
        self._button.clicked.connect(self._on_button)
        self._share.clicked.connect(self.share_requested)

    def _show_button(self) -> None:
        """The button does what it says: leave the source in use, or change to the chosen one."""
        spec = self.selected_spec()
        leaves = bool(self._connected_spec) and spec in (self._connected_spec, "")
        text = tr("Connect")
        if leaves:
            text = tr("Cancel") if self._is_connecting else tr("Disconnect")
        self._button.setText(text)
        self._button.setAccessibleName(text)
        self._button.set_role(ButtonRole.PLAIN if leaves else ButtonRole.PRIMARY)
        self._button.set_icon("unplug" if leaves else "plug")
        self._button.setEnabled(leaves or bool(spec))
        tip = tr("Leave this source") if leaves else tr("Connect to the chosen source")
        self._button.explain(tip, "Ctrl+Shift+K")

    def _show_source(self) -> None:
        """Name the source in use unless the chooser beside it already does."""
        text = self._source.text()
        chosen = self._chooser.currentText()
        self._chooser.setToolTip(": ".join(part for part in (chosen, tr(_CHOOSE)) if part))
        self._source.setVisible(bool(text) and not (chosen and text.endswith(chosen)))

    @Slot()
    def _on_chosen(self) -> None:
        self._show_button()
        self._show_source()

    @Slot()
    def _on_button(self) -> None:
        spec = self.selected_spec()
        if self._connected_spec and spec in (self._connected_spec, ""):
            self.disconnect_requested.emit()
        elif spec:
            self.connect_requested.emit(spec)
