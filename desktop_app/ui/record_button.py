"""Starts and stops a recording from the top bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.button import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.record_states import RecordState
    from desktop_app.ui.theme.theme import Theme

SHORTCUT = "Ctrl+R"


class RecordButton(Button):
    """Says what it will do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Record", parent, icon="circle-dot")
        self.explain("Record", SHORTCUT)
        self.setEnabled(False)

    def render_record(self, state: RecordState) -> None:
        """Show `state`."""
        name = "Stop recording" if state.is_recording else "Record"
        self.set_icon("square" if state.is_recording else "circle-dot")
        self.setEnabled(state.is_recording or state.can_record)
        if self.accessibleName() != name:
            self.setText("Stop" if state.is_recording else "Record")
            self.setAccessibleName(name)
            self.setToolTip(f"{name} ({SHORTCUT})")
