from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop_app.dsp.trigger_settings import Slope, TriggerKind, TriggerMode
from desktop_app.dsp.trigger_watch import TriggerWatch
from desktop_app.ui.button import Button
from desktop_app.ui.captures_panel import CapturesPanel
from desktop_app.ui.combo_box import ComboBox
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.captures_presenter import CapturesPresenter
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook
from desktop_app.ui.presenters.trigger_marker import TriggerMarker
from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter
from desktop_app.ui.presenters.view_state import ViewState
from desktop_app.ui.segments import Segments
from desktop_app.ui.text_label import TextLabel
from desktop_app.ui.text_table import TextTable
from desktop_app.ui.trigger_overlay import TriggerOverlay
from desktop_app.ui.trigger_sheet import TriggerSheet
from tests.ui.hands import hit, press, write
from tests.ui.presenters.instrument_fakes import (
    RATE_HZ,
    FakeAnalysis,
    FakeLive,
    FakeMonitor,
    judged_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desktop_app.compose.judging import Judged
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.trigger_settings import TriggerSettings
    from desktop_app.services.analysis import AnalysisService
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.plot.canvas import OverlayT
    from desktop_app.ui.plot.geometry import PlotGeometry
    from desktop_app.ui.presenters.live_presenter import LivePresenter
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.ui.theme.tokens import Tokens

T = np.arange(3000) / RATE_HZ
SINE = 2.0 + np.sin(2 * np.pi * 5.0 * T + 0.1)


class MarkedPlot(PlotView):
    """A plot that hands out what the trigger has put over it."""

    marks: TriggerOverlay

    def add_overlay(self, make: Callable[[Tokens, PlotGeometry], OverlayT]) -> OverlayT:
        overlay = super().add_overlay(make)
        if isinstance(overlay, TriggerOverlay):
            self.marks = overlay
        return overlay


class Bench:
    """Button, sheet and panel over one trigger."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.window = QWidget()
        self.window.resize(900, 700)
        self.button = Button(theme, "Trigger: off", self.window)
        self.sheet = TriggerSheet(theme, self.window, self.button)
        self.panel = CapturesPanel(theme, self.window)
        self.panel.setGeometry(0, 400, 900, 300)
        self.monitor, self.watch, self.analysis = FakeMonitor(), TriggerWatch(), FakeAnalysis()
        self.presenter = TriggerPresenter(
            self.button,
            self.sheet,
            self.watch,
            cast("MonitorService", self.monitor),
            span_s=0.2,
            parent=self.window,
        )
        self.spans: list[tuple[float, float]] = []
        self.captures = CapturesPresenter(
            self.panel,
            self.watch,
            cast("AnalysisService", self.analysis),
            theme=theme,
            show_span=self.show_span,
            parent=self.window,
        )
        self.monitor.watch(SINE)
        self.window.show()

    def look(self) -> None:
        """What the panel's timer does, until nothing is new."""
        for _ in range(2):
            self.analysis.answer()
            self.captures.refresh()
        self.analysis.answer()

    def show_span(self, start_s: float, end_s: float) -> None:
        self.spans.append((start_s, end_s))

    @property
    def settings(self) -> TriggerSettings:
        settings = self.presenter.settings
        assert settings is not None
        return settings

    def feed(self, volts: FloatArray, first_index: int = 0) -> None:
        self.presenter.hear(cast("Judged", judged_of(volts, first_index)))
        self.look()

    def segments(self, name: str) -> Segments:
        found = self.sheet.findChildren(Segments)
        return next(s for s in found if s.accessibleName() == name and not s.isHidden())

    def edit(self, name: str) -> QLineEdit:
        found = self.sheet.findChildren(QLineEdit)
        return next(e for e in found if e.accessibleName().startswith(name))

    def type_into(self, name: str, text: str) -> None:
        edit = self.edit(name)
        edit.selectAll()
        write(edit, text)
        hit(edit, Qt.Key.Key_Return)

    def choose_kind(self, kind: TriggerKind) -> None:
        boxes = self.sheet.findChildren(ComboBox)
        box = next(b for b in boxes if b.accessibleName() == "What to trigger on")
        box.activated.emit(list(TriggerKind).index(kind))

    def sentences(self) -> list[str]:
        labels = self.sheet.findChildren(TextLabel) + self.panel.findChildren(TextLabel)
        return [label.text() for label in labels if not label.isHidden()]

    def numbers(self) -> list[str]:
        model = self.panel.findChildren(TextTable)[0].model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def press(self, name: str) -> None:
        buttons = self.window.findChildren(QPushButton)
        next(b for b in buttons if b.accessibleName() == name).click()
        self.look()


@pytest.fixture
def bench(theme: Theme, qtbot: QtBot) -> Bench:
    made = Bench(theme)
    qtbot.addWidget(made.window)
    return made


def test_trigger_is_off_until_a_mode_is_chosen(bench: Bench) -> None:
    assert bench.button.text() == "Trigger: off"
    assert bench.presenter.settings is None
    bench.feed(SINE)
    assert bench.numbers() == []
    assert "The trigger is off." in bench.sentences()


def test_first_switch_puts_the_level_into_the_signal(bench: Bench) -> None:
    bench.button.click()
    assert bench.sheet.isVisible()
    hit(bench.segments("Trigger mode"), Qt.Key.Key_N)
    assert bench.button.text() == "Trigger: normal"
    assert bench.settings.level_volts == pytest.approx(2.0, abs=0.05)
    assert bench.settings.hysteresis_volts == pytest.approx(0.1, rel=0.1)
    bench.feed(SINE)
    # Newest first; the last of fifteen rises is still being filled.
    assert bench.numbers()[0] == "14"


@pytest.mark.parametrize("n_missing", [100, len(SINE)])
def test_missing_samples_do_not_keep_the_trigger_off(bench: Bench, n_missing: int) -> None:
    holed = SINE.copy()
    holed[-n_missing:] = np.nan
    bench.monitor.watch(holed)
    bench.button.click()
    hit(bench.segments("Trigger mode"), Qt.Key.Key_N)
    assert bench.button.text() == "Trigger: normal"
    if n_missing < len(SINE):
        assert bench.settings.level_volts == pytest.approx(2.0, abs=0.05)


def test_whole_sheet_is_worked_by_keyboard(bench: Bench) -> None:
    bench.button.click()
    hit(bench.segments("Trigger mode"), Qt.Key.Key_Right)
    bench.type_into("Level", "2,25")
    bench.type_into("Before the trigger", "75")
    hit(bench.segments("Direction"), Qt.Key.Key_F)
    hit(bench.edit("Hold-off"), Qt.Key.Key_Up)
    settings = bench.settings
    assert (settings.mode, settings.level_volts, settings.pre_share) == (
        TriggerMode.AUTO,
        2.25,
        0.75,
    )
    assert (settings.slope, settings.hold_off_s) == (Slope.FALLING, 0.1)
    QTest.keyClick(bench.sheet, Qt.Key.Key_Escape)
    assert not bench.sheet.isVisible()


def test_setting_that_cannot_be_is_told_and_changes_nothing(bench: Bench) -> None:
    bench.presenter.next_mode()
    bench.choose_kind(TriggerKind.WINDOW)
    before = bench.settings
    bench.type_into("Lower level", "9")
    assert bench.settings == before
    assert any("is not below" in sentence for sentence in bench.sentences())
    bench.type_into("Upper level", "10")
    assert not any("is not below" in sentence for sentence in bench.sentences())


def test_what_is_no_number_is_outlined_and_changes_nothing(bench: Bench) -> None:
    bench.presenter.next_mode()
    before = bench.settings
    bench.type_into("Level", "much")
    assert bench.edit("Level").property("tone") == "error"
    assert bench.settings == before


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (TriggerKind.EDGE, {"Level", "Hysteresis"}),
        (TriggerKind.PULSE, {"Level", "Hysteresis", "Shortest pulse", "Longest pulse"}),
        (TriggerKind.RUNT, {"Lower level", "Upper level", "Hysteresis"}),
        (TriggerKind.ANOMALY, set()),
    ],
)
def test_only_the_fields_that_matter_are_shown(
    bench: Bench, kind: TriggerKind, fields: set[str]
) -> None:
    bench.presenter.next_mode()
    bench.button.click()
    bench.choose_kind(kind)
    visible = {
        edit.accessibleName().split(",")[0]
        for edit in bench.sheet.findChildren(QLineEdit)
        if edit.isVisible()
    }
    assert visible == fields | {"Before the trigger", "Length of a capture", "Hold-off"}


def test_level_moves_by_commands_and_by_a_drag(bench: Bench) -> None:
    bench.presenter.next_mode()
    level = bench.settings.level_volts
    bench.presenter.raise_level()
    bench.presenter.raise_level()
    bench.presenter.lower_level()
    assert bench.settings.level_volts > level
    bench.presenter.set_level(1.5)
    assert bench.settings.level_volts == 1.5


def test_a_level_that_is_dragged_in_the_unit_of_a_table_is_set_in_volts(bench: Bench) -> None:
    plot, live = MarkedPlot(bench.theme, bench.window), FakeLive()
    thermistor = ChannelLook("Bath", points=((1.0, 80.0), (4.0, 20.0)))
    live.steering.view = ViewState(looks=NO_LOOKS.with_look(0, thermistor))
    TriggerMarker(plot, cast("LivePresenter", live), bench.presenter, bench.watch)
    bench.presenter.next_mode()
    plot.marks.hands.level_moved.emit(60.0)
    assert bench.settings.level_volts == pytest.approx(2.0)


def test_single_capture_stops_and_is_armed_again(bench: Bench) -> None:
    bench.presenter.arm()
    bench.feed(SINE)
    assert bench.numbers() == ["1"]
    assert "Stopped after one capture." in bench.sentences()
    bench.press("Arm again")
    bench.presenter.arm()
    assert bench.button.text() == "Trigger: single"
    bench.feed(SINE, 3000)
    assert bench.numbers() == ["2", "1"]
    assert bench.button.text() == "Trigger: single"


def test_anomaly_is_captured(bench: Bench) -> None:
    bench.presenter.next_mode()
    bench.choose_kind(TriggerKind.ANOMALY)
    spike = SINE.copy()
    spike[1500] = 5.0
    bench.feed(spike)
    assert bench.numbers() == ["1"]


def test_captures_of_a_trigger_that_is_off_lead_to_setting_it(bench: Bench, qtbot: QtBot) -> None:
    bench.look()
    assert bench.panel._set.isVisible()
    with qtbot.waitSignal(bench.panel.set_requested):
        press(bench.panel._set)
    bench.presenter.next_mode()
    bench.look()
    assert not bench.panel._set.isVisible()


def test_captures_are_browsed_overlaid_and_cleared(bench: Bench) -> None:
    bench.presenter.next_mode()
    bench.feed(SINE)
    table = bench.panel.findChildren(TextTable)[0]
    newest = bench.panel.grab().toImage()
    table.selectRow(3)
    bench.look()
    chosen = bench.panel.grab().toImage()
    assert chosen != newest
    bench.press("Overlay")
    assert bench.panel.grab().toImage() != chosen
    bench.feed(SINE, 3000)
    assert table.currentIndex().row() > 3
    bench.press("Clear captures")
    assert bench.numbers() == []


def test_capture_that_is_opened_is_shown_on_the_plot(bench: Bench) -> None:
    bench.presenter.next_mode()
    bench.feed(SINE)
    table = bench.panel.findChildren(TextTable)[0]
    table.setFocus()
    table.selectRow(2)
    hit(table, Qt.Key.Key_Return)
    ((start_s, end_s),) = bench.spans
    assert end_s - start_s == pytest.approx(0.2, abs=0.002)


def test_another_source_takes_its_captures_along(bench: Bench) -> None:
    bench.presenter.next_mode()
    bench.feed(SINE)
    bench.monitor.watch(SINE)
    bench.look()
    assert bench.numbers() == []
    assert bench.button.text() == "Trigger: auto"
