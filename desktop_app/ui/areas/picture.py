"""The plot as a file: PNG as it is on the screen, SVG to be printed at any size."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.actions import Command
from desktop_app.ui.plot.picture_file import png_of, svg_of
from desktop_app.ui.saving import is_saved
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.core.errors import VigilError
    from desktop_app.ui.areas.bench import Bench
    from desktop_app.ui.plot_view import PlotView

FILE_NAME = "vigil.png"
_KINDS = mark("Picture (*.png);;Drawing (*.svg)")


def install(bench: Bench) -> None:
    """Register the command."""
    saver = PictureSaver(bench.plot, partial(_ask_path, bench.window), bench.tell, bench.owner)
    saver.saved.connect(bench.window.notice_bar.render_saved)
    bench.actions.add(
        Command(
            "plot.save",
            tr("Save the picture as PNG or SVG"),
            tr("Plot"),
            "Ctrl+Shift+E",
            icon="download",
        ),
        saver.save,
    )


def _ask_path(window: QWidget) -> str:
    name, _ = QFileDialog.getSaveFileName(
        window, tr("Save the picture"), str(Path.home() / FILE_NAME), tr(_KINDS)
    )
    return name


class PictureSaver(QObject):
    """Writes what the plot shows to a file that a person chooses.

    Signals:
        saved: the `Path` of what was written.
    """

    saved = Signal(object)

    def __init__(
        self,
        plot: PlotView,
        ask_path: Callable[[], str],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._plot = plot
        self._ask_path = ask_path
        self._tell = tell

    @Slot()
    def save(self) -> None:
        """Ask where to, and write; the suffix says which kind, none is PNG."""
        chosen = self._ask_path()
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".png")
        is_drawing = path.suffix.lower() == ".svg"
        data = svg_of(self._plot.canvas) if is_drawing else png_of(self._plot.canvas)
        if is_saved(path, data, self._tell):
            self.saved.emit(path)
