"""The view as a picture: PNG as it is on the screen, SVG to be printed at any size."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QPoint, Slot
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog

from desktop_app.core.errors import VigilError
from desktop_app.core.files import write_atomically
from desktop_app.ui.actions import Command
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.areas.bench import Bench

FILE_NAME = "vigil-view.png"
TITLE = "Vigil, not a medical device"
_KINDS = mark("Picture (*.png);;Drawing (*.svg)")


def install(bench: Bench) -> None:
    """Register the command."""
    saver = PictureSaver(bench)
    bench.actions.add(
        Command("plot.save_picture", tr("Save the view as a picture"), tr("Plot"), icon="download"),
        saver.ask,
    )


class PictureSaver(QObject):
    """Asks where to, and draws the plot once more."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.owner)
        self._bench = bench

    @Slot()
    def ask(self) -> None:
        """Let a person choose the file; its suffix says which kind."""
        name, _ = QFileDialog.getSaveFileName(
            self._bench.window, tr("Save the view"), str(Path.home() / FILE_NAME), tr(_KINDS)
        )
        if name:
            try:
                with self._bench.plot.canvas.in_raster():
                    save_picture(self._bench.plot, Path(name))
            except VigilError as error:
                self._bench.tell(error)


def save_picture(widget: QWidget, path: Path) -> None:
    """Draw the widget into a file; PNG where the suffix is not .svg. Raises `VigilError`."""
    if path.suffix.lower() != ".svg":
        target = path if path.suffix else path.with_suffix(".png")
        if not widget.grab().save(str(target)):
            raise VigilError(
                tr("{path} cannot be written.", path=target), tr("Choose another folder.")
            )
        return
    try:
        write_atomically(path, _svg(widget))
    except OSError as error:
        raise VigilError(
            tr("{path} cannot be written: {reason}.", path=path, reason=error.strerror)
        ) from error


def _svg(widget: QWidget) -> bytes:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(held)
    drawing.setTitle(TITLE)
    drawing.setSize(widget.size())
    drawing.setViewBox(widget.rect())
    painter = QPainter(drawing)
    widget.render(painter, QPoint())
    painter.end()
    return bytes(held.data().data())
