from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from desktop_app.services.marks import MarkBook
from desktop_app.ui.plot.frame import PlotFrame
from desktop_app.ui.plot.time_axis import clock_text
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.mark_presenter import MarkPresenter
from desktop_app.ui.presenters.view_controller import ViewController
from desktop_app.ui.presenters.view_state import Extent
from tests.ui.hands import hit, press

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.core.errors import VigilError
    from desktop_app.ui.mark_list import MarkList
    from desktop_app.ui.theme.theme import Theme

NOW_S = 1_760_000_000.0


class Desk:
    """The marks, the plot and the panel, joined."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.plot = PlotView(theme)
        qtbot.addWidget(self.plot)
        self.plot.resize(900, 500)
        self.plot.show()
        self.plot.render_frame(PlotFrame(NOW_S, 30.0))
        self.book = MarkBook(self.plot)
        self.steering = ViewController(self.plot, 30.0, QObject(self.plot))
        self.steering.extent = Extent(NOW_S - 100, NOW_S)
        self.path = ""
        self.told: list[VigilError] = []
        self.presenter = MarkPresenter(
            self.book,
            self.plot,
            self.steering,
            ask_path=lambda: self.path,
            tell=self.told.append,
            parent=self.plot,
        )
        self.list: MarkList = self.presenter.new_list(theme)
        qtbot.addWidget(self.list)
        self.list.resize(400, 300)
        self.list.show()


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(theme, qtbot)


def test_a_mark_notes_the_moment_at_the_right_edge(desk: Desk) -> None:
    press(desk.list._add)
    desk.steering.move_time(0.5)
    press(desk.list._add)
    assert [mark.time_s for mark in desk.book.marks] == [NOW_S - 15.0, NOW_S]


def test_choosing_a_mark_shows_its_moment(desk: Desk) -> None:
    desk.book.add(NOW_S - 60, "dose")
    rows = desk.list._list
    rows.setCurrentIndex(rows.model().index(0, 0))
    hit(rows, Qt.Key.Key_Return)
    assert desk.steering.view.end_s == NOW_S - 45


def test_a_mark_is_renamed_and_removed_by_keyboard(desk: Desk) -> None:
    desk.book.add(NOW_S - 60, "dose")
    model = desk.list._model
    assert model.setData(model.index(0, 0), "second dose")
    assert desk.book.marks[0].text == "second dose"
    desk.list._list.setCurrentIndex(model.index(0, 0))
    hit(desk.list._list, Qt.Key.Key_Delete)
    assert desk.book.marks == ()


def test_a_mark_is_drawn_where_it_is(desk: Desk) -> None:
    without = desk.plot.picture.grab().toImage()
    desk.book.add(NOW_S - 10, "dose")
    image = desk.plot.picture.grab().toImage()
    assert image != without
    x = round(desk.plot.canvas.plot_geometry.x(-10.0))
    accent = desk.plot._theme.tokens.accent
    colors = {
        image.pixelColor(x + dx, y).name().upper() for dx in (-1, 0, 1) for y in range(40, 200)
    }
    assert accent in colors


def test_the_marks_are_saved_as_a_table(desk: Desk, tmp_path: Path) -> None:
    desk.book.add(NOW_S - 10, 'a "quoted", word')
    desk.path = str(tmp_path / "marks.csv")
    press(desk.list._save)
    text = (tmp_path / "marks.csv").read_text(encoding="utf-8")
    assert text == 'time_s,text\n1759999990.000000,"a ""quoted"", word"\n'


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.book.add(NOW_S)
    desk.path = str(tmp_path)
    press(desk.list._save)
    assert "cannot be written" in desk.told[0].sentence


def test_nothing_is_noted_before_there_is_a_signal(desk: Desk) -> None:
    desk.steering.extent = Extent(0.0, 0.0)
    press(desk.list._add)
    assert desk.book.marks == ()
    assert desk.told[0].sentence == "There is no signal to mark."


def test_a_mark_that_was_added_and_a_file_that_was_written_are_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.presenter.noted) as noted:
        press(desk.list._add)
    (notice,) = noted.args
    assert notice.sentence == f"Mark 1 added at {clock_text(NOW_S, 0.01)}."
    desk.path = str(tmp_path / "marks.csv")
    with qtbot.waitSignal(desk.presenter.saved) as saved:
        press(desk.list._save)
    assert saved.args == [tmp_path / "marks.csv"]
