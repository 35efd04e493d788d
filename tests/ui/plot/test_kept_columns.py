"""A picture of which only what changed is drawn is the picture that would be drawn from nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyqtgraph.functions import ndarray_from_qimage

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.plot.changes import NEVER_S, changed_from_s
from desktop_app.ui.plot.frame import Envelope, LaneSpec, PlotFrame
from desktop_app.ui.plot.span_item import SpanItem
from desktop_app.ui.plot.trace_item import TraceItem
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState

if TYPE_CHECKING:
    import pytest

    from desktop_app.core.messages import FloatArray
    from desktop_app.ui.theme.theme import Theme

BEGIN_S = 1_760_000_000.0
RATE_HZ = 1000.0
N = 60_000
WIDTH_PX = 400
LANES = (LaneSpec(fixed=(0.0, 5.0)),)


def columns_of(first: int, end: int, *, channel: int = 0, level: float = 2.5) -> Envelope:
    """Columns `first` to `end` of a wave, a second each."""
    times_s = np.arange(float(first), float(end))
    low = level + np.sin(times_s)
    return Envelope(channel, times_s, low, low + 0.25)


def test_a_picture_that_only_moves_is_drawn_from_where_it_was_new() -> None:
    before, after = (columns_of(0, 100),), (columns_of(40, 103),)
    assert changed_from_s(before, after) == 99.0


def test_nothing_is_drawn_again_of_what_stands_still() -> None:
    assert changed_from_s((columns_of(0, 100),), (columns_of(0, 100),)) == NEVER_S
    assert changed_from_s((columns_of(0, 100),), (columns_of(20, 100),)) == NEVER_S


def test_a_column_that_has_grown_is_drawn_again_with_the_line_into_it() -> None:
    grown = columns_of(0, 100)
    grown.high[60] += 1.0
    assert changed_from_s((columns_of(0, 100),), (grown,)) == 59.0


def test_what_came_on_the_left_is_drawn_with_all_that_follows() -> None:
    assert changed_from_s((columns_of(40, 100),), (columns_of(30, 100),)) == 30.0


def test_another_channel_and_one_that_is_gone_are_changes_from_their_beginning() -> None:
    one, other = columns_of(0, 100), columns_of(20, 100, channel=1)
    assert changed_from_s((one,), (one, other)) == 20.0
    assert changed_from_s((one, other), (one,)) == 20.0
    assert changed_from_s((one, other), ()) == -NEVER_S


def test_a_piece_after_a_gap_is_new_and_leaves_the_one_before_as_it_was() -> None:
    before, after = columns_of(0, 50), columns_of(70, 80)
    assert changed_from_s((before,), (before, after)) == 70.0
    assert changed_from_s((before, after), (before, columns_of(70, 84))) == 79.0


class Growing:
    """Two channels, a calm and a wild one, with a gap; the band is judged a little later."""

    def __init__(self) -> None:
        rng = np.random.default_rng(5)
        calm = 1.2 + 0.4 * np.sin(np.arange(N) / 700)
        wild = 3.6 + rng.normal(0, 0.25, N)
        wild[::4999] = 4.9
        self._rows = np.stack((calm, wild), axis=1)
        self._edges = np.stack((calm - 0.2, wild - 0.5, calm + 0.2, wild + 0.5), axis=1)
        self.history, self.band = SampleHistory(N, 2), SampleHistory(N, 4)

    def grow_to(self, now_s: float) -> None:
        """Take in what has come by then."""
        n = round((now_s - BEGIN_S) * RATE_HZ)
        _grow(self.history, self._rows, n)
        _grow(self.band, self._edges, n - 300)


def _grow(history: SampleHistory, rows: FloatArray, n: int) -> None:
    for until in (min(n, N // 2), min(n, N)):
        first, is_after = history.end_index, history.end_index >= N // 2
        if until > first:
            start_s = BEGIN_S + first / RATE_HZ + (0.7 if is_after else 0.0)
            history.append(SampleBlock(first, int(is_after), start_s, RATE_HZ, rows[first:until]))


def new_canvas(theme: Theme) -> PlotCanvas:
    canvas = PlotCanvas(theme)
    canvas.resize(WIDTH_PX + 80, 240)
    canvas.show()
    return canvas


def pixels_of(canvas: PlotCanvas) -> FloatArray:
    image = canvas.grab().toImage()
    colors: FloatArray = np.array(ndarray_from_qimage(image)[..., :3], dtype=float)
    return colors


def framed(signal: Growing, view: ViewState, now_s: float) -> PlotFrame:
    return plot_frame(
        signal.history, signal.band, (), view=view, now_s=now_s, width_px=WIDTH_PX, is_stale=False
    )


Step = st.tuples(
    st.floats(-0.02, 0.3),  # how far time goes on, as a share of the window
    st.sampled_from([0.05, 0.4, 3.0, 20.0]),
    st.booleans(),
    st.booleans(),
)


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.floats(5.0, 45.0), st.lists(Step, min_size=2, max_size=8), st.booleans())
def test_whatever_came_before_the_picture_is_that_of_its_frame(
    theme: Theme,
    start_s: float,
    steps: list[tuple[float, float, bool, bool]],
    keeps_window: bool,
) -> None:
    kept, now_s, signal = new_canvas(theme), BEGIN_S + start_s, Growing()
    span_s = steps[0][1]
    for share, other_span_s, is_sweep, is_stacked in steps:
        span_s = span_s if keeps_window else other_span_s
        now_s += share * span_s
        view = ViewState(
            span_s=span_s,
            is_sweep=is_sweep,
            is_stacked=is_stacked,
            ranges=((0, 0.0, 5.0), (1, 0.0, 5.0)),
        )
        signal.grow_to(now_s)
        frame = framed(signal, view, now_s)
        kept.draw(frame)
        pixels_of(kept)
    # The end of a band may be some pictures late.
    for _ in range(4):
        kept.draw(frame)
        pixels_of(kept)
    new = new_canvas(theme)
    # Between two lengths a line stays smooth or plain, whichever it was.
    new._traces._smooth |= kept._traces._smooth
    new.draw(frame)
    differs = np.abs(pixels_of(kept) - pixels_of(new)).max(axis=-1) > 40
    assert differs.sum() < 60, "more than a line that was rounded to the row beside it"
    for canvas in (kept, new):
        canvas.close()
        canvas.deleteLater()


def test_no_seam_is_left_between_what_was_drawn_and_what_is_new(theme: Theme) -> None:
    kept, times_s = new_canvas(theme), BEGIN_S + np.arange(0.0, 60.0, 0.01)
    calm = 2.5 + np.sin(times_s)
    for step in range(60):
        now_s = BEGIN_S + 30.0 + 0.061 * step
        shown = (times_s > now_s - 10.2) & (times_s <= now_s)
        trace = Envelope(0, times_s[shown], calm[shown], calm[shown])
        frame = PlotFrame(now_s, 10.0, (trace,), lanes=LANES)
        kept.draw(frame)
        pixels_of(kept)
    new = new_canvas(theme)
    new.draw(frame)
    # Qt joins the lines of a smooth trace by thirty-two, and where that is depends on the first.
    assert np.abs(pixels_of(kept) - pixels_of(new)).max() < 80
    for canvas in (kept, new):
        canvas.close()
        canvas.deleteLater()


def test_a_frame_that_goes_on_draws_few_columns(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas, drawn, signal = new_canvas(theme), [], Growing()
    original = TraceItem._draw

    def listening(self: TraceItem, *arguments: object) -> None:
        drawn.append(arguments[-1])
        original(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(TraceItem, "_draw", listening)
    for step in range(5):
        now_s = BEGIN_S + 20.0 + 0.033 * step
        view = ViewState(span_s=10.0, ranges=((0, 0.0, 5.0),))
        signal.grow_to(now_s)
        canvas.draw(framed(signal, view, now_s))
        pixels_of(canvas)
    first, *later = [sheet.end_s - sheet.start_s for sheet in drawn]  # type: ignore[attr-defined]
    assert first >= 9.0
    assert max(later) < 0.5
    canvas.close()
    canvas.deleteLater()


def test_another_range_theme_or_size_draws_all_of_it_anew(theme: Theme) -> None:
    times_s = BEGIN_S + np.arange(0, 10, 0.01)
    level = np.full(times_s.size, 2.5)
    frame = PlotFrame(BEGIN_S + 10, 10.0, (Envelope(0, times_s, level, level),), lanes=LANES)
    canvas = new_canvas(theme)
    canvas.draw(frame)
    pixels_of(canvas)
    for other in (
        replace(frame, lanes=(LaneSpec(fixed=(0.0, 8.0)),)),
        replace(frame, colors=(2,)),
        replace(frame, traces=(Envelope(0, times_s, level + 1, level + 1),)),
    ):
        canvas.draw(other)
        new = new_canvas(theme)
        new.draw(other)
        assert (pixels_of(canvas) == pixels_of(new)).all()
        new.close()
        new.deleteLater()
    canvas.resize(WIDTH_PX + 200, 300)
    canvas.draw(frame)
    new = new_canvas(theme)
    new.resize(WIDTH_PX + 200, 300)
    new.draw(frame)
    assert (pixels_of(canvas) == pixels_of(new)).all()
    for one in (canvas, new):
        one.close()
        one.deleteLater()


def test_the_end_of_a_band_is_drawn_with_every_fourth_picture_and_is_never_left_out(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas, drawn, signal = new_canvas(theme), [], Growing()
    original = SpanItem._draw

    def listening(self: SpanItem, *arguments: object) -> None:
        drawn.append(now_s)
        original(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(SpanItem, "_draw", listening)
    view = ViewState(span_s=10.0, ranges=((0, 0.0, 5.0),))
    for step in range(13):
        now_s = BEGIN_S + 20.0 + 0.025 * step
        signal.grow_to(now_s)
        canvas.draw(framed(signal, view, now_s))
        pixels_of(canvas)
    assert len(set(drawn)) == 4
    for _ in range(4):
        canvas.draw(framed(signal, view, now_s))
        pixels_of(canvas)
    new = new_canvas(theme)
    new.draw(framed(signal, view, now_s))
    assert np.abs(pixels_of(canvas) - pixels_of(new)).max() < 40
    for one in (canvas, new):
        one.close()
        one.deleteLater()
