"""How a span of time is laid on the canvas: rolling, or swept like on a bedside monitor; pure."""

from __future__ import annotations

import math

from desktop_app.ui.plot.frame import Sheet

# The dark bar ahead of the writing edge of a sweep, as a share of the window.
ERASED = 0.02


def sheets_of(now_s: float, window_s: float, width_px: int, *, is_sweep: bool) -> tuple[Sheet, ...]:
    """The pieces to draw; a rolling picture moves by whole pixels, or it would flicker."""
    if not is_sweep:
        pixel_s = window_s / max(1, width_px)
        right_s = math.floor(now_s / pixel_s) * pixel_s
        return (Sheet(right_s, right_s - window_s, right_s),)
    left_s = math.floor(now_s / window_s) * window_s
    sheets = [Sheet(left_s + window_s, left_s, now_s)]
    rest_s = now_s - window_s * (1 - ERASED)
    if rest_s < left_s:
        sheets.append(Sheet(left_s, rest_s, left_s))
    return tuple(sheets)
