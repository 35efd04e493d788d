"""From a scene to a picture, with everything laid out and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.overlay import Overlay

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPixmap

    from desktop_app.ui.theme.theme import Theme
    from tests.gallery.scenes import Scene


def stage(scene: Scene, theme: Theme, at: QPoint | None = None) -> QWidget:
    """The scene's widget in a window of its size, shown (`at` a place); the caller closes it."""
    widget = scene.build(theme)
    window = widget
    if not widget.isWindow() or not hasattr(widget, "centralWidget"):
        frame = QFrame()
        frame.setProperty("role", "panel")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)
        window = frame
    window.resize(scene.width, scene.height or 100)
    if at is not None:
        window.move(at)
    window.show()
    settle()
    fit(window, scene)
    return window


def fit(window: QWidget, scene: Scene) -> None:
    """Give a scene of no height of its own what its widget asks for now."""
    layout = window.layout()
    item = None if scene.height or layout is None else layout.itemAt(0)
    if item is not None and (widget := item.widget()) is not None:
        window.resize(scene.width, _full_height(widget, scene.width))
        settle()


def lay_out_anew(window: QWidget) -> None:
    """As a window that was opened with these words, and is as wide as a window can be."""
    width = max(window.width(), MainWindow.SMALLEST.width())
    sheets = window.findChildren(Overlay)
    for wanted in (width + 1, width if sheets else window.width()):
        window.resize(wanted, window.height())
        settle()
    for sheet in sheets:
        sheet._place()
    settle()


def settle() -> None:
    """Let layouts, queued calls and paint events happen."""
    for _ in range(4):
        QApplication.processEvents()


def take(scene: Scene, theme: Theme) -> QPixmap:
    """A picture of the scene."""
    window = stage(scene, theme)
    picture = window.grab()
    dispose(window)
    return picture


def dispose(window: QWidget) -> None:
    """Close and free a staged window."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _full_height(widget: QWidget, width: int) -> int:
    page = widget.widget() if isinstance(widget, QScrollArea) else None
    if page is not None:
        return max(page.heightForWidth(width), page.sizeHint().height())
    return max(widget.sizeHint().height(), widget.heightForWidth(width))
