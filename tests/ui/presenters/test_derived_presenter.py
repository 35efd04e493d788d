from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.dsp.filters import FilterKind
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.derived_sheet import DerivedSheet
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.derived_presenter import DerivedPresenter
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.text_label import TextLabel
from tests.ui.hands import hit, write
from tests.ui.presenters.instrument_fakes import (
    BEGIN_S,
    RATE_HZ,
    FakeAnalysis,
    FakeLive,
    FakeMonitor,
    block_of,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.history import SampleHistory
    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.theme.theme import Theme

T = np.arange(3000) / RATE_HZ
SINE = 2.0 + np.sin(2 * np.pi * 5.0 * T) + 0.3 * np.sin(2 * np.pi * 200.0 * T)


class Bench:
    """The sheet joined to a signal; `shown` is what the plot would draw of it."""

    def __init__(self, theme: Theme) -> None:
        self.window = QWidget()
        self.window.resize(900, 700)
        self.sheet = DerivedSheet(theme, self.window)
        self.monitor, self.analysis, self.live = FakeMonitor(), FakeAnalysis(), FakeLive()
        self.presenter = DerivedPresenter(
            self.sheet,
            PlotView(theme, self.window),
            cast("LivePresenter", self.live),
            monitor=cast("MonitorService", self.monitor),
            analysis=cast("AnalysisService", self.analysis),
            parent=self.window,
        )
        self.history = self.monitor.watch(SINE)
        self.window.show()
        self.presenter.open_sheet()

    def shown(self) -> FloatArray:
        drawn = self.presenter.shown_of(self.history)
        self.analysis.answer()
        return drawn.values(0.0, 1e10)[1]

    def choose(self, text: str) -> None:
        box = self.sheet.findChildren(ComboBox)[0]
        box.activated.emit(box.findText(text))

    def line(self, name: str) -> QLineEdit:
        lines = self.sheet.findChildren(QLineEdit)
        return next(line for line in lines if line.accessibleName().startswith(name))

    def type_into(self, name: str, text: str) -> None:
        line = self.line(name)
        line.setFocus()
        line.clear()
        write(line, text)
        hit(line, Qt.Key.Key_Return)

    def sentences(self) -> str:
        labels = self.sheet.findChildren(TextLabel)
        return " ".join(label.text() for label in labels if not label.isHidden())


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    made = Bench(theme)
    qtbot.addWidget(made.window)
    return made


def test_signal_is_drawn_as_it_came_until_something_is_chosen(bench: Bench) -> None:
    assert bench.presenter.shown_of(bench.history) is bench.history


def test_filter_is_applied_to_what_is_drawn_and_the_source_stays(bench: Bench) -> None:
    before = bench.history.values(0.0, 1e10)[1].copy()
    bench.choose("Low-pass")
    bench.type_into("Upper corner", "20")
    settings = bench.presenter.settings.filter
    assert settings is not None
    assert settings.text() == "low-pass 20 Hz"
    shown = bench.shown()
    assert np.abs(np.diff(shown[1000:, 0])).max() < np.abs(np.diff(before[1000:, 0])).max() / 5
    np.testing.assert_array_equal(bench.history.values(0.0, 1e10)[1], before)

    bench.presenter.clear()
    assert bench.presenter.shown_of(bench.history) is bench.history


def test_derived_channel_follows_the_signal_under_the_text_that_was_typed(bench: Bench) -> None:
    bench.type_into("Derived channel 1", "(A0 - 2) * 2")
    shown = bench.shown()
    np.testing.assert_allclose(shown[:, 1], (shown[:, 0] - 2) * 2)
    assert bench.live.steering.view.looks.of(1).name == "(A0 - 2) * 2"
    bench.history.append(block_of(SINE, 3000))
    assert len(bench.shown()) == 6000
    bench.type_into("Derived channel 1", "")
    assert bench.presenter.settings.is_plain
    assert bench.live.steering.view.looks.of(1).name == "A1"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("A0 +", "A value is missing before the end at character 5."),
        ("__import__('os')", '"_" cannot be used at character 1.'),
    ],
)
def test_what_is_no_expression_is_told_with_its_place(
    bench: Bench, text: str, sentence: str
) -> None:
    bench.type_into("Derived channel 1", text)
    assert sentence in bench.sentences()
    assert bench.presenter.settings.is_plain
    bench.type_into("Derived channel 1", "A0")
    assert sentence not in bench.sentences()


def test_what_the_source_cannot_give_is_put_away_with_its_reason(bench: Bench) -> None:
    bench.type_into("Derived channel 1", "A3 * 2")
    bench.shown()
    assert "A3 is not received" in bench.sentences()
    assert bench.presenter.settings.is_plain

    bench.type_into("Derived channel 1", "")
    bench.choose("Low-pass")
    bench.type_into("Upper corner", "2000")
    bench.shown()
    assert "needs more than 4000 samples a second" in bench.sentences()
    assert bench.presenter.settings.is_plain


def test_much_that_waits_is_worked_out_in_the_other_thread(bench: Bench) -> None:
    bench.history = bench.monitor.watch(np.tile(SINE, 5))
    bench.choose("Notch 50 Hz")
    assert bench.presenter.settings.filter is not None
    assert bench.presenter.settings.filter.kind is FilterKind.NOTCH_50
    drawn = bench.presenter.shown_of(bench.history)
    assert bench.analysis.n_asked == 1
    assert drawn.end_row == 0
    bench.analysis.answer()
    assert bench.presenter.shown_of(bench.history).end_row == 15_000


def test_channel_without_a_value_is_drawn_in_pieces(bench: Bench) -> None:
    bench.type_into("Derived channel 1", "sqrt(A0 - 2)")
    bench.shown()
    drawn: SampleHistory = bench.presenter.shown_of(bench.history)
    frame = plot_frame(
        drawn,
        None,
        (),
        view=replace(bench.live.steering.view, span_s=0.9),
        now_s=BEGIN_S + 1.0,
        width_px=2000,
        is_stale=False,
    )
    pieces = [trace for trace in frame.traces if trace.channel == 1]
    assert len(pieces) > 3
    assert all(np.isfinite(piece.low).all() for piece in pieces)
