"""Joins the marks to the plot, their panel and a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.ui.mark_list import MarkList
from desktop_app.ui.mark_model import MarkRow
from desktop_app.ui.plot.mark_item import MarkItem
from desktop_app.ui.plot.time_axis import clock_text
from desktop_app.ui.saving import is_saved
from desktop_app.ui.states import Notice, NoticeKind
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.marks import MarkBook
    from desktop_app.ui.plot_view import PlotView
    from desktop_app.ui.presenters.view_controller import ViewController
    from desktop_app.ui.theme.theme import Theme

_STEP_S = 0.01


class MarkPresenter(QObject):
    """One key notes the moment at the right edge of the plot; a click on a mark shows it again.

    Signals:
        noted: a `Notice` of the mark that a person added.
        saved: the `Path` of what was written.
    """

    noted = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        book: MarkBook,
        plot: PlotView,
        steering: ViewController,
        *,
        ask_path: Callable[[], str],
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        """`ask_path` asks where to save and gives an empty text for nowhere."""
        super().__init__(parent)
        self._book = book
        self._steering = steering
        self._ask_path = ask_path
        self._tell = tell
        self._item = plot.add_overlay(MarkItem)
        self._list: MarkList | None = None
        book.changed.connect(self._render)

    def new_list(self, theme: Theme) -> MarkList:
        """The panel."""
        view = MarkList(theme)
        view.add_requested.connect(self.add)
        view.jump_requested.connect(self._on_jump)
        view.remove_requested.connect(self._on_remove)
        view.renamed.connect(self._on_renamed)
        view.save_requested.connect(self.save)
        self._list = view
        self._render()
        return view

    @Slot()
    def add(self) -> None:
        """Note the moment at the right edge of the plot."""
        extent = self._steering.extent
        if extent.now_s <= extent.start_s:
            self._tell(
                VigilError(tr("There is no signal to mark."), tr("Connect to a source first."))
            )
            return
        number = self._book.next_id
        mark = self._book.add(
            self._steering.view.right_s(extent.now_s), tr("Mark {number}", number=number)
        )
        time = clock_text(mark.time_s, _STEP_S)
        sentence = tr("Mark {number} added at {time}.", number=number, time=time)
        hint = tr("It stands in the panel Marks, where it can be renamed.")
        self.noted.emit(Notice(sentence, hint, kind=NoticeKind.INFO, is_passing=True))

    @Slot()
    def save(self) -> None:
        """Write all of them to a CSV file that a person chooses."""
        chosen = self._ask_path()
        if not chosen:
            return
        path = Path(chosen)
        if is_saved(path, csv_of(self._book).encode(), self._tell):
            self.saved.emit(path)

    @Slot()
    def _render(self) -> None:
        marks = self._book.marks
        self._item.set_marks(tuple((mark.time_s, mark.text) for mark in marks))
        if self._list is not None:
            self._list.render_marks(
                tuple(
                    MarkRow(m.mark_id, m.time_s, clock_text(m.time_s, _STEP_S), m.text)
                    for m in marks
                )
            )

    @Slot(object)
    def _on_jump(self, row: MarkRow) -> None:
        self._steering.show_moment(row.time_s)

    @Slot(object)
    def _on_remove(self, mark_id: int) -> None:
        self._book.remove(mark_id)

    @Slot(object, str)
    def _on_renamed(self, mark_id: int, text: str) -> None:
        self._book.rename(mark_id, text)


def csv_of(book: MarkBook) -> str:
    """The marks as CSV: time in seconds and text."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("time_s", "text"))
    writer.writerows((f"{mark.time_s:.6f}", mark.text) for mark in book.marks)
    return text.getvalue()
