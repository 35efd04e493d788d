"""Help: what to send to those who mend Vigil."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.compose.problem_report import problem_report
from desktop_app.core import paths
from desktop_app.ui.actions import Command
from desktop_app.ui.problem_sheet import ProblemSheet
from desktop_app.ui.saving import is_saved
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench

FILE_NAME = "vigil-problem.txt"


def install(bench: Bench) -> None:
    """Register the command."""
    reports = ProblemReports(bench)
    bench.actions.add(Command("help.problem", tr("Report a problem"), tr("Help")), reports.show)


class ProblemReports(QObject):
    """Makes the text when it is asked for, and saves what the person left of it."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        self._sheet: ProblemSheet | None = None

    @Slot()
    def show(self) -> None:
        """Show a text made now."""
        if self._sheet is None:
            self._sheet = ProblemSheet(self._bench.theme, self._bench.window)
            self._sheet.save_requested.connect(self._on_save)
        self._sheet.render_report(problem_report(paths.user_log_dir()))
        self._sheet.open()

    @Slot(str)
    def _on_save(self, text: str) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._bench.window, tr("Save the report"), str(Path.home() / FILE_NAME)
        )
        if name:
            self.save(text, Path(name))

    def save(self, text: str, path: Path) -> None:
        """Write the text, or say why it cannot be written."""
        if is_saved(path, text.encode(), self._bench.tell):
            self._bench.window.notice_bar.render_saved(path)
