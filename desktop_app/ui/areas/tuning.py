"""Tune on your own data: a panel and its command."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.tuning import TuningService
from desktop_app.ui.actions import Command
from desktop_app.ui.areas.normal import FILE_FILTER
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.presenters.tune_presenter import TunePresenter
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.tune_panel import TunePanel
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Put the panel and the command in."""
    tuning = TuningService(bench.owner)
    tuning.failed.connect(bench.tell)
    presenter = TunePresenter(bench.detection, tuning, bench.owner)
    area = TuningArea(bench, presenter)
    bench.window.add_panel("tune", tr("Tune"), area.build, home=Spot.RIGHT, is_open=False)
    bench.actions.add(
        Command("tune.open", tr("Tune on a recording"), tr("Detection")), area.ask_for_file
    )
    bench.at_end.append(tuning.shut_down)


class TuningArea(QObject):
    """Builds the panel when it is first seen, and asks for the file."""

    def __init__(self, bench: Bench, presenter: TunePresenter) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        self._presenter = presenter

    def build(self) -> QWidget:
        """The panel, in a place that may be small."""
        panel = TunePanel(self._bench.theme)
        panel.file_requested.connect(self.ask_for_file)
        self._presenter.show(panel)
        return scrolled(tr("Tune"), panel)

    @Slot()
    def ask_for_file(self) -> None:
        """Judge a file that a person names."""
        name, _ = QFileDialog.getOpenFileName(
            self._bench.window, tr("Tune on a recording"), "", tr(FILE_FILTER)
        )
        if name:
            self._bench.window.show_panel("tune")
            self._presenter.open(Path(name))
