"""Gives every sample its index and its time. Time comes from the index and a fitted clock.

No sample is dated later than it arrived, and times never run backwards. Where the device counts its
samples, the count is its clock: finer than the microseconds it sends, with which the decoder has
checked it.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.arrival_fit import ArrivalFit

if TYPE_CHECKING:
    from desktop_app.core.messages import Decoded

# Silence that counts as a gap in the signal, where the batch after it does not make up for it.
GAP_S = 0.5
GAP_PERIODS = 5.0
# A read returns at most 4095 bytes, so a batch as long as this may have more behind it.
FULL_BATCH_SAMPLES = 250
# The first samples come at once; where their rate is only assumed, they were taken in this time.
FIRST_BATCH_S = 0.1
# Corrections of the clock are spread: a block's spacing stays within these shares of the period.
MIN_STEP, MAX_STEP = 0.5, 1.5
SHORTEST_STEP_S = 1e-6


class Timebase:
    """Turns decoded runs into sample blocks of one steady time scale.

    Indexes are absolute and never reused; samples the device counted but that never came advance
    them. A new segment begins at `begin_segment`, at a restart of the device, at a loss, and at a
    gap in the arrivals; within a segment times strictly increase. A block's `rate_hz` is how its
    own samples are spaced; the measured rate is the property.
    """

    def __init__(
        self,
        nominal_rate_hz: float,
        *,
        is_assumed: bool = False,
        first_index: int = 0,
        segment: int = 0,
    ) -> None:
        """The first sample gets `first_index` and `segment`.

        `is_assumed`: the rate may be any, until the device says it or it is measured.
        """
        if not (math.isfinite(nominal_rate_hz) and nominal_rate_hz > 0):
            raise ValueError(f"nominal_rate_hz must be positive, not {nominal_rate_hz}")
        self._nominal_period_s = 1.0 / nominal_rate_hz
        self._told_period_s: float | None = None
        self._is_assumed = is_assumed
        self._fit = ArrivalFit(self._nominal_period_s)
        self._first_index = self._next_index = first_index
        self._next_device_index: int | None = None
        self._segment = segment
        self._lost = 0
        self._last_s: float | None = None
        self._arrived_s = -math.inf
        self._begins_segment = False
        self._was_gap = False

    @property
    def rate_hz(self) -> float:
        """The measured rate; the nominal one until enough was seen."""
        return 1.0 / self._fit.period_s

    @property
    def nominal_rate_hz(self) -> float:
        """What the device says, in its own time; until it does, what was assumed."""
        return 1.0 / self._nominal_period_s

    @property
    def known_rate_hz(self) -> float | None:
        """What the device says, else what was measured; None while it is neither.

        A measured one has three digits: more of them tell how this computer's clock runs.
        """
        if self._told_period_s is not None:
            return self.nominal_rate_hz
        return float(f"{self.rate_hz:.3g}") if self._fit.is_settled else None

    @property
    def ppm(self) -> float | None:
        """How much faster than it says the device's clock runs, in millionths of this computer's.

        None until some seconds were seen, and where the device does not say.
        """
        if self._told_period_s is None or not self._fit.is_settled:
            return None
        return (self._told_period_s / self._fit.period_s - 1) * 1e6

    @property
    def ppm_uncertainty(self) -> float:
        """By how much `ppm` may be off: what the jitter of the arrivals leaves open."""
        return self._fit.uncertainty * 1e6

    @property
    def decoded(self) -> int:
        """Samples stamped so far."""
        return self._next_index - self._first_index - self._lost

    @property
    def lost(self) -> int:
        """Samples that the device counted and that never arrived."""
        return self._lost

    def begin_segment(self) -> None:
        """What comes next does not continue what was: the connection was made anew."""
        self._next_device_index = None
        self._break_off()

    @property
    def is_counted(self) -> bool:
        """Whether the device counts the samples that came last."""
        return self._next_device_index is not None

    def lose(self, n_samples: int) -> None:
        """So many samples after the last one were measured and will not come."""
        if n_samples:
            self._lost += n_samples
            self._next_index += n_samples
            self._begins_segment = True

    def stamp(self, decoded: Decoded, arrived_s: float) -> SampleBlock:
        """Index and date a run, not empty, whose last byte arrived at `arrived_s`."""
        n_samples = decoded.volts.shape[0]
        if decoded.lost_before:
            self.lose(decoded.lost_before)
            self._next_device_index = None
        if decoded.restarted:
            self._break_off()
        self._note_period(decoded.period_s)
        if decoded.due_index is not None:
            self._next_device_index = decoded.due_index
        self._count_lost(decoded.index, n_samples)
        if decoded.device_us is None:  # Else its clock has shown that nothing is missing.
            self._note_gap(n_samples, arrived_s)
        self._arrived_s = max(arrived_s, self._arrived_s)
        last_index = self._next_index + n_samples - 1
        self._fit.add(last_index, self._arrived_s)
        start_s, step_s = self._place(last_index, n_samples)
        if self._begins_segment and self._last_s is not None:
            self._segment += 1
        self._begins_segment = False
        rate_hz = 1.0 / step_s
        block = SampleBlock(
            self._next_index, self._segment, start_s, rate_hz, decoded.volts, decoded.names
        )
        self._next_index += n_samples
        self._last_s = start_s + (n_samples - 1) / rate_hz
        return block

    def _break_off(self) -> None:
        self._begins_segment = True
        self._was_gap = False
        self._fit.restart()
        self._arrived_s = -math.inf

    def _note_period(self, period_s: float | None) -> None:
        """The device tells how far apart its samples are: the fit begins from there."""
        if period_s is None or period_s == self._told_period_s:
            return
        self._told_period_s = self._nominal_period_s = period_s
        self._break_off()
        self._fit = ArrivalFit(period_s)

    def _count_lost(self, device_index: int | None, n_samples: int) -> None:
        """Count what is missing between the device's last index and this one.

        After a restart it counts from 0. Where one of which no more is known came with a higher
        index than before, the count may also have gone on: the smaller loss is the certain one.
        """
        if device_index is None:
            return
        if self._next_device_index is not None and device_index != self._next_device_index:
            n_lost = device_index - self._next_device_index
            if n_lost < 0:
                n_lost = device_index
                self._break_off()
            self.lose(n_lost)
        self._next_device_index = device_index + n_samples

    def _note_gap(self, n_samples: int, arrived_s: float) -> None:
        """Tell a pause of the device from a pause of this computer, which the batch makes up for.

        Two gaps running are no gaps: the samples are just slower than was assumed.
        """
        period_s = self._fit.period_s
        silence_s = arrived_s - self._arrived_s
        unexplained_s = silence_s - n_samples * period_s
        is_gap = (
            math.isfinite(silence_s)
            and n_samples < FULL_BATCH_SAMPLES
            and unexplained_s > _tolerance_s(period_s)
        )
        if is_gap and self._was_gap:
            self._fit = ArrivalFit(silence_s / n_samples)
        elif is_gap:
            self._fit.restart()
            self._begins_segment = True
        self._was_gap = is_gap

    def _place(self, last_index: int, n_samples: int) -> tuple[float, float]:
        """Time of the first sample and the spacing of the block that ends with `last_index`."""
        period_s = self._fit.period_s
        end_s = min(self._fit.time_s(last_index), self._arrived_s)
        if self._last_s is None and self._is_assumed and self._told_period_s is None:
            period_s = min(period_s, FIRST_BATCH_S / max(1, n_samples - 1))
        start_s = end_s - (n_samples - 1) * period_s
        if self._last_s is None:
            return start_s, period_s
        if start_s - self._last_s - period_s > _tolerance_s(period_s):
            self._begins_segment = True
        if self._begins_segment and start_s > self._last_s:
            return start_s, period_s
        step_s = (end_s - self._last_s) / n_samples
        step_s = min(max(step_s, MIN_STEP * period_s), MAX_STEP * period_s)
        if self._last_s + n_samples * step_s > self._arrived_s:
            step_s = max((self._arrived_s - self._last_s) / n_samples, SHORTEST_STEP_S)
        return self._last_s + step_s, step_s


def _tolerance_s(period_s: float) -> float:
    return max(GAP_S, GAP_PERIODS * period_s)
