"""Learn normal, the threshold and feedback: two panels, a button in the bar, commands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.learning import LearningService
from desktop_app.ui.actions import Command
from desktop_app.ui.button import Button
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.feedback_panel import FeedbackPanel
from desktop_app.ui.learn_panel import LearnPanel
from desktop_app.ui.presenters.learn_presenter import LearnPresenter
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.threshold_bar import ThresholdBar
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench

FILE_FILTER = mark("Recordings and CSV files (*.vigil *.csv);;All files (*)")


def install(bench: Bench) -> None:
    """Put the panels, the button and the commands in."""
    detection = bench.detection
    learning = LearningService(bench.monitor, detection, bench.clock, bench.owner)
    learning.failed.connect(bench.tell)
    detection.failed.connect(bench.tell)
    bench.monitor.listen(detection.take)
    presenter = LearnPresenter(
        bench.monitor,
        detection,
        learning,
        row_of=bench.live.row_of,
        settings=bench.settings,
        events=bench.live.events,
        tell=bench.tell,
        parent=bench.owner,
    )
    area = NormalArea(bench, learning, presenter)
    add = partial(bench.window.add_panel, home=Spot.RIGHT)
    add("normal", tr("Normal", "panel"), area.build_learning)
    add("feedback", tr("Was it real?"), area.build_feedback, is_open=False)
    bench.actions.add(
        Command("normal.learn", tr("Learn normal"), tr("Detection"), "Ctrl+N", "graduation-cap"),
        area.learn,
    )
    bench.actions.add(
        Command("normal.learn_file", tr("Learn normal from a file"), tr("Detection")),
        area.ask_for_file,
    )
    bench.at_end.append(learning.shut_down)
    bench.at_end.append(presenter.stop)


class NormalArea(QObject):
    """Builds the panels when they are first seen."""

    def __init__(self, bench: Bench, learning: LearningService, presenter: LearnPresenter) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        self._learning = learning
        self._presenter = presenter
        button = Button(bench.theme, tr("Learn normal"), icon="graduation-cap")
        button.explain(tr("Learn what is normal from the live signal (Ctrl+N)"))
        button.clicked.connect(self.learn)
        bench.window.add_tool(button)

    def build_learning(self) -> QWidget:
        """What is normal, over what is told."""
        panel, threshold = LearnPanel(self._bench.theme), ThresholdBar(self._bench.theme)
        panel.file_requested.connect(self.ask_for_file)
        self._presenter.show_learning(panel, threshold)
        return scrolled(tr("Normal", "panel"), panel, threshold)

    def build_feedback(self) -> QWidget:
        """The latest events and what was said of them."""
        view = FeedbackPanel(self._bench.theme)
        self._presenter.show_feedback(view)
        return scrolled(tr("Was it real?"), view)

    @Slot()
    def learn(self) -> None:
        """Open the panel and begin, unless something is learned already."""
        self._bench.window.show_panel("normal")
        if self._learning.progress is None:
            self._presenter.toggle_learning()

    @Slot()
    def ask_for_file(self) -> None:
        """Learn from a file that a person names."""
        name, _ = QFileDialog.getOpenFileName(
            self._bench.window, tr("Learn normal from"), "", tr(FILE_FILTER)
        )
        if name:
            self._bench.window.show_panel("normal")
            self._presenter.learn_from(Path(name))
