from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QPoint

from desktop_app.core.catalogue import Catalogue
from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan, PlotFrame
from desktop_app.ui.plot.sheets import sheets_of
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.states import (
    CONNECTING,
    NO_BOARD,
    WAITING,
    Judgement,
    PlotMessage,
    Priority,
    ReadoutState,
    ThemeMode,
)
from desktop_app.ui.translator import Translator
from tests.ui.hands import arrange, press

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme

NOW_S = 1_760_000_000.0
READOUT = ReadoutState(Judgement.NORMAL, 2.503, 1.985, 3.021, 1.9, 3.1, score=0.12)


def trace(start_s: float, end_s: float, volts: float = 2.5) -> Envelope:
    times_s = NOW_S + np.arange(start_s, end_s, 0.1)
    level = np.full(times_s.size, volts)
    return Envelope(0, times_s, level, level)


def band_of(one: Envelope, low: float = 2.0, high: float = 3.0) -> Envelope:
    return Envelope(0, one.times_s, np.full_like(one.low, low), np.full_like(one.low, high))


FRAME = PlotFrame(NOW_S, 30.0, traces=(trace(-30, 0),))


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> PlotView:
    made = PlotView(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def picture(view: PlotView) -> QImage:
    image: QImage = view._canvas.grab().toImage()
    return image


def color_at(view: PlotView, offset_s: float, volts: float) -> QColor:
    geometry = view._canvas._plot_geometry
    at = QPoint(round(geometry.x(offset_s)), round(geometry.lanes[0].y(volts)))
    return picture(view).pixelColor(at)


def has_color_near(view: PlotView, offset_s: float, volts: float, name: str) -> bool:
    """Whether the colour is within three pixels of a place."""
    geometry, image = view._canvas._plot_geometry, picture(view)
    x, y = round(geometry.x(offset_s)), round(geometry.lanes[0].y(volts))
    near = [(x + dx, y + dy) for dx in range(-3, 4) for dy in range(-3, 4)]
    return any(image.pixelColor(*at).name().upper() == name for at in near)


def column(view: PlotView, offset_s: float) -> set[str]:
    """Every colour of the picture at one time, below the words."""
    geometry, image = view._canvas._plot_geometry, picture(view)
    x = round(geometry.x(offset_s))
    top, bottom = round(geometry.area.top()) + 30, round(geometry.area.bottom()) - 2
    return {image.pixelColor(x, y).name().upper() for y in range(top, bottom)}


@pytest.mark.parametrize("message", [NO_BOARD, CONNECTING, WAITING])
def test_a_message_stands_in_the_place_of_the_plot(view: PlotView, message: PlotMessage) -> None:
    view.render_frame(FRAME)
    view.render_message(message)
    assert view._placeholder.isVisible()
    assert not view._canvas.isVisible()
    assert view._placeholder._title.text() == message.title
    assert view._placeholder._sentence.text() == message.sentence
    assert view._placeholder._button.isVisible() == bool(message.action)


def test_the_empty_state_offers_the_demo(view: PlotView, qtbot: QtBot) -> None:
    view.render_message(NO_BOARD)
    with qtbot.waitSignal(view.demo_requested):
        press(view._placeholder._button)


def test_a_frame_brings_the_plot_back(view: PlotView) -> None:
    view.render_message(NO_BOARD)
    view.render_frame(FRAME)
    assert view._canvas.isVisible()
    assert not view._placeholder.isVisible()


def test_the_trace_is_drawn_at_its_voltage(view: PlotView, theme: Theme) -> None:
    view.render_frame(FRAME)
    yellow = theme.tokens.channels[0]
    assert has_color_near(view, -10.05, 2.5, yellow)
    assert not has_color_near(view, -10.05, 2.52, yellow)


def test_a_gap_is_never_joined(view: PlotView, theme: Theme) -> None:
    parts = (trace(-30, -20), trace(-10, 0))
    view.render_frame(replace(FRAME, traces=parts, gaps=(GapSpan(NOW_S - 20, NOW_S - 10),)))
    yellow = theme.tokens.channels[0]
    for offset_s in (-19, -15, -11):
        assert yellow not in column(view, offset_s)
        assert theme.tokens.gap in column(view, offset_s)
    for offset_s in (-25, -5):
        assert has_color_near(view, offset_s - 0.05, 2.5, yellow)


def test_the_band_lies_behind_the_trace(view: PlotView, theme: Theme) -> None:
    view.render_frame(replace(FRAME, bands=(band_of(FRAME.traces[0]),)))
    assert color_at(view, -7.3, 2.3).name().upper() == theme.tokens.band
    assert color_at(view, -7.3, 3.02).name().upper() == theme.tokens.well
    assert has_color_near(view, -7.3, 3.0, theme.tokens.band_edge)
    assert has_color_near(view, -7.3, 2.0, theme.tokens.band_edge)


def test_a_band_that_steps_is_drawn_with_its_step(view: PlotView, theme: Theme) -> None:
    one = FRAME.traces[0]
    low = np.where(one.times_s < NOW_S - 15, 2.0, 2.4)
    view.render_frame(replace(FRAME, bands=(Envelope(0, one.times_s, low, low + 0.5),)))
    assert color_at(view, -22.2, 2.2).name().upper() == theme.tokens.band
    assert color_at(view, -7.3, 2.23).name().upper() == theme.tokens.well
    assert color_at(view, -7.3, 2.7).name().upper() == theme.tokens.band


def test_an_event_tints_its_time_and_has_its_mark_above(view: PlotView, theme: Theme) -> None:
    event = EventSpan(1, NOW_S - 8, NOW_S - 4, "SPIKE", Priority.HIGH)
    view.render_frame(replace(FRAME, events=(event,)))
    tint = color_at(view, -6.2, 2.48)
    assert tint.red() >= tint.blue() + 10
    assert color_at(view, -9.2, 2.487).name().upper() == theme.tokens.well
    geometry, image = view._canvas._plot_geometry, picture(view)
    lane = [
        image.pixelColor(x, y).name().upper()
        for x in range(round(geometry.x(-8.0)), round(geometry.x(-7.0)))
        for y in range(round(geometry.area.top()))
    ]
    assert theme.tokens.high in lane


def test_the_cause_of_an_event_is_drawn_in_the_window_s_language(
    view: PlotView, qapp: QApplication
) -> None:
    spike, spitze = (
        replace(FRAME, events=(EventSpan(1, NOW_S - 8, NOW_S - 4, cause, Priority.HIGH),))
        for cause in ("SPIKE", "SPITZE")
    )
    view.render_frame(spitze)
    wanted = picture(view)
    view.render_frame(spike)
    assert picture(view) != wanted
    german = Translator(Catalogue("de", {}, {"SPIKE": "SPITZE"}))
    qapp.installTranslator(german)
    try:
        view.render_frame(spike)
        assert picture(view) == wanted
    finally:
        qapp.removeTranslator(german)


def test_an_event_that_has_left_the_picture_is_gone(view: PlotView, theme: Theme) -> None:
    event = EventSpan(1, NOW_S - 50, NOW_S - 40, "SPIKE", Priority.HIGH)
    view.render_frame(replace(FRAME, events=(event,), gaps=(GapSpan(NOW_S - 50, NOW_S - 40),)))
    image = picture(view)
    seen = {image.pixelColor(x, y).name().upper() for x in range(120) for y in range(60)}
    assert theme.tokens.high not in seen


@pytest.mark.parametrize("n_events", [1, 40, 400])
def test_any_number_of_events_can_be_drawn(view: PlotView, n_events: int) -> None:
    events = tuple(
        EventSpan(
            k, NOW_S - 30 * k / n_events - 0.1, NOW_S - 30 * k / n_events, "SPIKE", Priority.LOW
        )
        for k in range(n_events)
    )
    view.render_frame(replace(FRAME, events=events))
    assert not picture(view).isNull()


def test_a_signal_that_grows_stays_in_the_picture(view: PlotView) -> None:
    view.render_frame(FRAME)
    view.render_frame(replace(FRAME, traces=(trace(-30, 0, 4.9),)))
    low, high = view.range_of(0)
    assert low < 2.5 < 4.9 < high


def test_another_source_gets_its_own_range(view: PlotView) -> None:
    view.render_frame(replace(FRAME, traces=(trace(-30, -15, 0.0), trace(-15, 0, 5.0))))
    view.render_message(CONNECTING)
    view.render_frame(FRAME)
    low, high = view.range_of(0)
    assert high - low < 1.0


def test_frames_without_samples_can_be_drawn(view: PlotView) -> None:
    view.render_frame(PlotFrame(NOW_S, 30.0))
    view.render_frame(FRAME)
    view.render_frame(PlotFrame(NOW_S, 30.0, gaps=(GapSpan(NOW_S - 60, None),), is_stale=True))
    assert not picture(view).isNull()


def test_one_sample_and_one_column_of_band_can_be_drawn(view: PlotView) -> None:
    one = Envelope(0, np.array([NOW_S - 1]), np.array([2.5]), np.array([2.5]))
    view.render_frame(PlotFrame(NOW_S, 30.0, (one,), (band_of(one),)))
    assert not picture(view).isNull()


def test_the_picture_moves_by_whole_pixels(view: PlotView) -> None:
    """A sample's distance to the grid of pixels is the same in every frame."""
    pixel_s = 30.0 / view.width_px
    rests = set()
    for step in range(50):
        now_s = NOW_S + step * 0.0123
        (sheet,) = sheets_of(now_s, 30.0, view.width_px, is_sweep=False)
        rests.add(round((sheet.right_s / pixel_s) % 1, 3) % 1)
        assert 0 <= now_s - sheet.right_s < pixel_s * 1.001
    assert rests == {0.0}


def test_six_channels_have_six_colours(view: PlotView, theme: Theme) -> None:
    traces = tuple(
        replace(trace(-30, 0, 0.5 + channel / 2), channel=channel) for channel in range(6)
    )
    view.render_frame(replace(FRAME, traces=traces))
    seen = column(view, -10.05)
    assert set(theme.tokens.channels) <= seen


def test_numbers_are_shown_with_their_unit(view: PlotView) -> None:
    view.render_readout(READOUT)
    bar = view._readout
    assert bar._volts.text() == "2.503 V"
    assert bar._span._value.text() == "1.036 V"
    assert bar._expected._value.text() == "1.90 to 3.10 V"
    assert bar._score._value.text() == "0.12"
    assert bar._verdict._look.text == "NORMAL"


def test_negative_volts_have_a_true_minus(view: PlotView) -> None:
    view.render_readout(replace(READOUT, volts=-0.5))
    assert view._readout._volts.text() == "\N{MINUS SIGN}0.500 V"
    view.render_readout(replace(READOUT, volts=-0.0001))
    assert view._readout._volts.text() == "0.000 V"


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (ReadoutState(), "NO VERDICT"),
        (replace(READOUT, judgement=Judgement.LEARNING), "LEARNING"),
        (replace(READOUT, judgement=Judgement.ANOMALY, cause="FLAT LINE"), "FLAT LINE"),
        (replace(READOUT, is_stale=True), "STALE"),
    ],
)
def test_the_verdict_is_a_word(view: PlotView, state: ReadoutState, word: str) -> None:
    view.render_readout(state)
    assert view._readout._verdict._look.text == word
    assert view._readout._verdict.accessibleName() == f"Verdict: {word}"


def test_readings_keep_their_place_while_they_change(view: PlotView) -> None:
    places = set()
    for volts in (0.001, 2.5, -4.999):
        view.render_readout(replace(READOUT, volts=volts, low_volts=volts, score=abs(volts) / 10))
        arrange(view._readout)
        bar = view._readout
        places.add(tuple(part.x() for part in (bar._low, bar._high, bar._span, bar._score)))
    assert len(places) == 1


def test_the_plot_can_be_heard(view: PlotView) -> None:
    view.render_readout(READOUT)
    assert view.accessibleName() == "Live voltage"
    assert view.accessibleDescription() == "2.503 V, normal, between 1.985 V and 3.021 V"


def test_colours_change_live(view: PlotView, theme: Theme) -> None:
    view.render_frame(FRAME)
    assert has_color_near(view, -10.05, 2.5, theme.tokens.channels[0])
    theme.set_mode(ThemeMode.LIGHT)
    assert has_color_near(view, -10.05, 2.5, theme.tokens.channels[0])
    assert color_at(view, -7.3, 2.513).name().upper() == theme.tokens.well


def test_the_width_follows_the_window(view: PlotView, qtbot: QtBot) -> None:
    view.render_frame(FRAME)
    before = view.width_px
    view.resize(1400, 500)
    qtbot.waitUntil(lambda: view.width_px == before + 500)
    assert has_color_near(view, -10.05, 2.5, view._theme.tokens.channels[0])
