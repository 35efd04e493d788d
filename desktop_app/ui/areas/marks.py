"""Marks: one key notes a moment; they are listed, drawn and saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.actions import Command
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.presenters.mark_presenter import MarkPresenter
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Put the panel in and register the commands."""
    presenter = MarkPresenter(
        bench.marks,
        bench.plot,
        bench.live.steering,
        ask_path=partial(_ask_path, bench.window),
        tell=bench.tell,
        parent=bench.owner,
    )
    presenter.noted.connect(bench.window.notice_bar.render_notice)
    presenter.saved.connect(bench.window.notice_bar.render_saved)
    build = partial(presenter.new_list, bench.theme)
    bench.window.add_panel("marks", tr("Marks"), build, home=Spot.RIGHT)
    add = bench.actions.add
    add(Command("marks.add", tr("Add a mark"), tr("Marks"), "F8", "bookmark"), presenter.add)
    add(Command("marks.save", tr("Save the marks as CSV"), tr("Marks")), presenter.save)
    _Sessions(bench)


class _Sessions(QObject):
    """Marks belong to one source; they stay when it is left and go when another begins."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        bench.monitor.changed.connect(self._on_changed)
        bench.live.drawn.connect(self._on_drawn)

    @Slot()
    def _on_changed(self) -> None:
        if self._bench.monitor.session is not None:
            self._bench.marks.clear()

    @Slot()
    def _on_drawn(self) -> None:
        """What is in a recording is known once it is open."""
        session = self._bench.monitor.session
        notes = () if session is None else session.noted_before()
        if notes:
            self._bench.marks.take_in(notes)


def _ask_path(window: QWidget) -> str:
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Save the marks"), str(Path.home() / "marks.csv"), "CSV (*.csv)"
    )
    return chosen
