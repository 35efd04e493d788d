from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.core.messages import SampleBlock
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.measure_panel import MeasurePanel
from desktop_app.ui.presenters.channel_looks import ChannelLook
from desktop_app.ui.presenters.measure_presenter import LONGEST_REST_S, MeasurePresenter
from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.text_table import TextTable
from tests.helpers.clock import FakeClock
from tests.ui.presenters.instrument_fakes import BEGIN_S, RATE_HZ, FakeAnalysis, FakeMonitor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.theme.theme import Theme

T = np.arange(3000) / RATE_HZ
SINE = 2.0 + np.sin(2 * np.pi * 5.0 * T + 0.1)


class Bench:
    """The panel joined to a signal and to spans that the test sets."""

    def __init__(self, theme: Theme) -> None:
        self.monitor, self.analysis, self.clock = FakeMonitor(), FakeAnalysis(), FakeClock()
        self.panel = MeasurePanel(theme)
        self.view: tuple[float, float] | None = (BEGIN_S, BEGIN_S + 2.0)
        self.cursors: tuple[float, float] | None = None
        self.look = ChannelLook()
        self.presenter = MeasurePresenter(
            self.panel,
            cast("MonitorService", self.monitor),
            cast("AnalysisService", self.analysis),
            clock=self.clock,
            view=lambda: self.view,
            between_cursors=lambda: self.cursors,
            look_of=lambda _channel: self.look,
            parent=self.panel,
        )
        self.panel.show()

    def measure(self) -> None:
        self.presenter.refresh()
        self.analysis.answer()

    def cell(self, quantity: str, heading: str) -> str:
        model = self.panel.findChildren(TextTable)[0].model()
        headings = [
            model.headerData(k, Qt.Orientation.Horizontal) for k in range(model.columnCount())
        ]
        for row in range(model.rowCount()):
            if model.index(row, 0).data() == quantity:
                return str(model.index(row, headings.index(heading)).data())
        return ""

    def words(self) -> list[str]:
        return [label.text() for label in self.panel.findChildren(TextLabel)]

    def button(self, name: str) -> QPushButton:
        buttons = self.panel.findChildren(QPushButton)
        return next(b for b in buttons if b.accessibleName() == name)

    def box(self, name: str) -> ComboBox:
        return next(b for b in self.panel.findChildren(ComboBox) if b.accessibleName() == name)


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    made = Bench(theme)
    qtbot.addWidget(made.panel)
    return made


def test_what_is_on_the_plot_is_measured(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.measure()
    assert bench.cell("Frequency", "Now").startswith("5.000")
    assert bench.cell("Vpp", "Now").startswith("2.000")
    assert any(word.startswith("2001 raw samples") for word in bench.words())


def test_it_is_measured_in_the_unit_of_the_channel(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.measure()
    assert bench.cell("Vpp", "Now") == "2.000\N{NARROW NO-BREAK SPACE}V"
    bench.look = ChannelLook(gain=20.0, offset=-50.0, unit="kPa")
    bench.clock.advance(10.0)
    bench.measure()
    assert bench.cell("Vpp", "Now") == "40.00\N{NARROW NO-BREAK SPACE}kPa"
    assert bench.cell("Vpp", "n") == "1"
    assert bench.cell("Slew rate", "Now").endswith("kPa/s")
    assert bench.cell("Frequency", "Now").endswith("Hz")
    assert bench.cell("Area", "Now").endswith("kPa\N{MIDDLE DOT}s")


def test_what_cannot_be_measured_says_why_in_the_place_of_the_value(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.view = (BEGIN_S, BEGIN_S + 0.3)
    bench.measure()
    assert bench.cell("Frequency", "Now") == "needs 2 periods"
    assert bench.cell("Frequency", "n") == ""

    history = bench.monitor.watch(SINE)
    history.append(SampleBlock(3000, 1, BEGIN_S + 4.0, RATE_HZ, SINE[:, None]))
    bench.view = (BEGIN_S + 2.0, BEGIN_S + 5.0)
    bench.measure()
    assert bench.cell("Frequency", "Now") == "gap inside"
    assert bench.cell("Vpp", "Now").startswith("2.000")


def test_between_cursors_only_what_lies_between_is_measured(bench: Bench) -> None:
    bench.monitor.watch(np.where(T < 1.0, 1.0, 3.0))
    bench.cursors = (BEGIN_S + 1.5, BEGIN_S + 2.5)
    box = bench.box("Stretch to measure")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    bench.measure()
    assert bench.cell("Mean", "Now").startswith("3.000")

    bench.cursors = None
    bench.presenter.refresh()
    assert "No cursors are set." in bench.words()


def test_statistics_count_every_measurement_and_begin_anew_when_asked(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    for end_s in (2.0, 2.1, 2.2):
        bench.view = (BEGIN_S, BEGIN_S + end_s)
        bench.measure()
    assert bench.cell("Mean", "n") == "3"
    assert bench.cell("Maximum", "Max").startswith("3.000")

    bench.button("Restart statistics").click()
    bench.measure()
    assert bench.cell("Mean", "n") == "1"


def test_a_picture_that_stands_still_is_measured_once(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    for _ in range(5):
        bench.measure()
    assert bench.analysis.n_asked == 1
    assert bench.cell("Mean", "n") == "1"


def test_nothing_is_worked_out_while_nobody_looks(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.panel.hide()
    bench.presenter.refresh()
    assert bench.analysis.n_asked == 0


def test_one_question_is_asked_at_a_time_and_an_answer_to_an_old_one_is_dropped(
    bench: Bench,
) -> None:
    bench.monitor.watch(SINE)
    bench.presenter.refresh()
    bench.view = (BEGIN_S, BEGIN_S + 1.0)
    bench.presenter.refresh()
    assert bench.analysis.n_asked == 1

    bench.monitor.watch(SINE + 1.0)
    bench.analysis.answer()
    assert bench.cell("Mean", "Now") == ""
    bench.measure()
    assert bench.cell("Mean", "Now").startswith("3.0")


def test_table_is_copied_for_a_spreadsheet(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.measure()
    bench.button("Copy table").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Quantity\tNow\tMean\tSD\tMin\tMax\tn"
    assert [len(line.split("\t")) for line in lines] == [7] * 15
    assert lines[1].split("\t")[1] == "2.000 V"


def test_other_channel_is_measured_when_it_is_chosen(bench: Bench) -> None:
    bench.monitor.watch(np.stack([SINE, np.full(3000, 4.0)], axis=1))
    bench.measure()
    box = bench.box("Channel to measure")
    assert not box.isHidden()
    box.activated.emit(1)
    bench.measure()
    assert bench.cell("Mean", "Now").startswith("4.000")


def test_without_a_signal_the_panel_says_so(bench: Bench) -> None:
    bench.presenter.refresh()
    assert "No signal yet." in bench.words()
    assert bench.cell("Vpp", "Now") == ""


def test_what_takes_long_is_asked_less_often(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.presenter.refresh()
    bench.clock.advance(0.1)
    bench.analysis.answer()
    n_asked = bench.analysis.n_asked
    bench.view = (BEGIN_S, BEGIN_S + 1.0)
    bench.clock.advance(0.3)
    bench.presenter.refresh()
    assert bench.analysis.n_asked == n_asked
    bench.clock.advance(0.2)
    bench.presenter.refresh()
    assert bench.analysis.n_asked == n_asked + 1


def test_after_a_night_over_an_answer_it_measures_on_soon(bench: Bench) -> None:
    bench.monitor.watch(SINE)
    bench.presenter.refresh()
    bench.clock.advance(8 * 3600.0)
    bench.analysis.answer()
    bench.view = (BEGIN_S, BEGIN_S + 1.0)
    bench.clock.advance(LONGEST_REST_S)
    bench.measure()
    assert any(word.startswith("1001 raw samples") for word in bench.words())
