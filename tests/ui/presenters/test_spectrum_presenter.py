from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.presenters.spectrum_presenter import SpectrumPresenter
from desktop_app.ui.spectrum_panel import SpectrumPanel
from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.text_table import TextTable
from desktop_app.ui.trace_chart import TraceChart
from tests.ui.presenters.instrument_fakes import RATE_HZ, FakeAnalysis, FakeMonitor, block_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.theme.theme import Theme

T = np.arange(6000) / RATE_HZ
TONE = 1.0 + np.sin(2 * np.pi * 125.0 * T)


class Bench:
    """The panel joined to a signal of the test."""

    def __init__(self, theme: Theme) -> None:
        self.monitor, self.analysis = FakeMonitor(), FakeAnalysis()
        self.panel = SpectrumPanel(theme)
        self.presenter = SpectrumPresenter(
            self.panel,
            cast("MonitorService", self.monitor),
            cast("AnalysisService", self.analysis),
            theme=theme,
            parent=self.panel,
        )
        self.panel.resize(900, 400)
        self.panel.show()

    def analyse(self) -> None:
        self.presenter.refresh()
        self.analysis.answer()

    def choose(self, name: str, text: str) -> None:
        box = self.panel.findChildren(ComboBox, name)[0]
        box.activated.emit(box.findText(text))

    def peaks(self) -> list[tuple[str, str]]:
        model = self.panel.findChildren(TextTable)[0].model()
        return [
            (str(model.index(row, 1).data()), str(model.index(row, 2).data()))
            for row in range(model.rowCount())
        ]

    def basis(self) -> str:
        return " ".join(label.text() for label in self.panel.findChildren(TextLabel))

    def chart(self, name: str) -> TraceChart:
        charts = self.panel.findChildren(TraceChart)
        return next(chart for chart in charts if chart.accessibleName() == name)

    def picture(self, name: str = "Spectrum") -> QImage:
        return self.chart(name).grab().toImage()


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    made = Bench(theme)
    qtbot.addWidget(made.panel)
    return made


def test_tone_is_told_with_frequency_and_level(bench: Bench) -> None:
    bench.monitor.watch(TONE)
    bench.analyse()
    assert bench.peaks() == [("125.0\u202fHz", "\N{MINUS SIGN}3.010\u202fdBV")]
    assert "3.906\u202fHz a bin" in bench.basis()
    assert "4 of 4 averaged" in bench.basis()


@pytest.mark.parametrize(
    ("scale", "level"),
    [
        ("V peak", "1.000\u202fV pk"),
        ("V rms", "707.1\u202fmV rms"),
        ("V/\N{SQUARE ROOT}Hz", "707.1\u202fmV rms"),
    ],
)
def test_scale_is_that_of_the_box(bench: Bench, scale: str, level: str) -> None:
    bench.monitor.watch(TONE)
    bench.choose("scale", scale)
    bench.analyse()
    assert [peak[1] for peak in bench.peaks()] == [level]


def test_window_size_and_averages_are_those_of_the_boxes(bench: Bench) -> None:
    bench.monitor.watch(TONE)
    bench.analyse()
    bench.choose("size", "1024, 1.0\u202fs")
    bench.choose("window", "Flat top")
    bench.choose("averages", "No average")
    bench.analyse()
    assert "976.6\u202fmHz a bin, noise bandwidth 3.333\u202fHz, 1 of 1 averaged" in bench.basis()
    assert [peak[0] for peak in bench.peaks()] == ["125.0\u202fHz"]


def test_held_peaks_are_drawn_and_begin_anew_when_asked(bench: Bench) -> None:
    history = bench.monitor.watch(TONE)
    bench.panel.hold_toggled.emit(True)
    bench.analyse()
    history.append(block_of(np.full(6000, 1.0), 6000))
    bench.analyse()
    held = bench.picture()
    bench.panel.restart_requested.emit()
    history.append(block_of(np.full(3000, 1.0), 12_000))
    bench.analyse()
    assert bench.picture() != held
    assert bench.peaks() == []


def test_waterfall_takes_the_place_of_the_spectrum_or_stands_below_it(bench: Bench) -> None:
    bench.monitor.watch(TONE)
    bench.analyse()
    shown = {}
    for view in (0, 1, 2):
        bench.panel.chosen.emit("view", view)
        shown[view] = [bench.chart(name).isHidden() for name in ("Spectrum", "Waterfall")]
    assert shown == {0: [False, True], 1: [True, False], 2: [False, False]}
    bench.analyse()
    image = bench.picture("Waterfall")
    colors = {image.pixelColor(x, 60).name() for x in range(80, image.width() - 20)}
    assert len(colors) > 3


def test_waiting_for_the_first_spectrum_is_told(bench: Bench) -> None:
    before = bench.picture()
    bench.monitor.watch(TONE[:100])
    bench.analyse()
    assert bench.peaks() == []
    assert bench.picture() != before


def test_what_is_analysed_goes_on_where_it_stopped(bench: Bench) -> None:
    history = bench.monitor.watch(TONE[:300])
    bench.analyse()
    assert "1 of 4 averaged" in bench.basis()
    history.append(block_of(TONE[300:600], 300))
    bench.analyse()
    assert "4 of 4" in bench.basis()


def test_nothing_is_worked_out_while_nobody_looks(bench: Bench) -> None:
    bench.monitor.watch(TONE)
    bench.panel.hide()
    bench.presenter.refresh()
    assert bench.analysis.n_asked == 0


def test_answer_about_another_source_is_dropped(bench: Bench) -> None:
    bench.monitor.watch(TONE)
    bench.presenter.refresh()
    bench.monitor.watch(np.full(6000, 1.0))
    bench.analysis.answer()
    assert bench.peaks() == []
    bench.analyse()
    assert bench.peaks() == []
