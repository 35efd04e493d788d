"""Starts and stops a recording from the top bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.button import Button
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.record_states import RecordState
    from desktop_app.ui.theme.theme import Theme

SHORTCUT = "Ctrl+R"


class RecordButton(Button):
    """Says what it will do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Record"), parent, icon="circle-dot")
        self.explain(tr("Record"), SHORTCUT)
        self.setEnabled(False)

    def render_record(self, state: RecordState) -> None:
        """Show `state`."""
        name = tr("Stop recording") if state.is_recording else tr("Record")
        self.set_icon("square" if state.is_recording else "circle-dot")
        self.setEnabled(state.is_recording or state.can_record)
        if self.accessibleName() != name:
            self.setText(tr("Stop") if state.is_recording else tr("Record"))
            self.setAccessibleName(name)
            self.setToolTip(f"{name} ({SHORTCUT})")
