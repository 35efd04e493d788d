"""Properties of a widget that the style sheet asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: str) -> None:
    """Let the style sheet find `value` there, and dress the widget accordingly.

    By the event with which Qt asks its style for that: whoever asks the style himself is handed it
    as an object, for which PySide6 makes all that Qt knows of styles.
    """
    if widget.property(name) != value:
        widget.setProperty(name, value)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
