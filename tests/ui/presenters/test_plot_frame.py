"""What was expected is drawn where it was expected, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.presenters.plot_frame import plot_frame
from desktop_app.ui.presenters.view_state import ViewState

RATE_HZ = 100.0
N = 2000


def history_of(rows: np.ndarray) -> SampleHistory:
    history = SampleHistory(N, rows.shape[1])
    for first in range(0, N, 100):
        part = rows[first : first + 100]
        history.append(SampleBlock(first, 0, first / RATE_HZ, RATE_HZ, part))
    return history


@pytest.mark.parametrize("width_px", [40, 400, 4000])
def test_a_band_is_not_joined_over_the_time_in_which_it_was_learned_anew(width_px: int) -> None:
    edges = np.tile([2.0, 3.0], (N, 1))
    edges[:200] = np.nan
    edges[800:1600] = np.nan
    frame = plot_frame(
        history_of(np.full((N, 1), 2.5)),
        history_of(edges),
        (),
        view=ViewState(span_s=20.0),
        now_s=20.0,
        width_px=width_px,
        is_stale=False,
    )
    spans = [(band.times_s[0], band.times_s[-1]) for band in frame.bands]
    column_s = 20.0 / width_px + 1.0 / RATE_HZ
    assert len(spans) == 2
    assert spans[0] == pytest.approx((2.0, 8.0), abs=column_s)
    assert spans[1] == pytest.approx((16.0, 20.0), abs=column_s)
