"""What all detectors have in common: one judge for each channel, segments, and a state to save."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.messages import Verdicts, frozen
from desktop_app.core.protocols import at_once
from desktop_app.detection import state as states

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import (
        BeatInterval,
        BoolArray,
        CodeArray,
        FloatArray,
        SampleBlock,
    )
    from desktop_app.core.protocols import DetectorState

MAX_CHANNELS = 64
_BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class ChannelVerdicts:
    """The columns of `Verdicts` for one channel, each `(n,)`.

    `intervals` between beats that were out of turn have the index of a sample among the n.
    """

    score: FloatArray
    is_anomaly: BoolArray
    confidence: FloatArray
    cause: CodeArray
    low: FloatArray
    high: FloatArray
    intervals: tuple[BeatInterval, ...] = ()


COLUMNS = tuple(field.name for field in fields(ChannelVerdicts) if field.name != "intervals")


def joined(parts: list[ChannelVerdicts]) -> ChannelVerdicts:
    """The verdicts on stretches that follow each other, at least one, as one."""
    if len(parts) == 1:
        return parts[0]
    starts = accumulate((len(part.score) for part in parts), initial=0)
    columns: dict[str, Any] = {
        name: np.concatenate([getattr(part, name) for part in parts]) for name in COLUMNS
    }
    intervals = tuple(
        replace(interval, index=start + interval.index)
        for start, part in zip(starts, parts, strict=False)
        for interval in part.intervals
    )
    return ChannelVerdicts(**columns, intervals=intervals)


def learning_verdicts(progress: FloatArray) -> ChannelVerdicts:
    """No verdict yet: confidence grows to .5 as `progress` `(n,)` grows to 1."""
    n = len(progress)
    nothing = np.full(n, np.nan)
    return ChannelVerdicts(
        score=np.zeros(n),
        is_anomaly=np.zeros(n, dtype=np.bool_),
        confidence=0.5 * np.minimum(1.0, progress),
        cause=np.zeros(n, dtype=np.uint8),
        low=nothing,
        high=nothing,
    )


class ChannelJudge(Protocol):
    """Judges one channel's samples in order, learning what is normal as they come.

    `update` takes `(n,)`, n >= 0, NaN where a sample is missing, and may be called with any cut of
    the samples. After `interrupt` what comes next does not follow what came; what is normal stays.
    """

    def update(self, volts: FloatArray) -> ChannelVerdicts: ...

    def interrupt(self) -> None: ...

    def save(self) -> dict[str, Any]: ...

    def load(self, state: DetectorState) -> None: ...


class ChannelwiseDetector:
    """Judges every sample of every channel; a new segment is learned anew, or from a baseline.

    Samples left out within a segment, dropped before judging, cost nothing of what was learned.
    `kind` names the detector and all settings on which what it saves depends.

    Attributes:
        pause: called before every channel; may wait while others need the processor more.
    """

    def __init__(self, kind: str, new_channel: Callable[[], ChannelJudge]) -> None:
        self._kind = kind
        self._new_channel = new_channel
        self.pause: Callable[[], None] = at_once
        self._segment: int | None = None
        self._next_index = 0
        self._channels: list[ChannelJudge] = []
        self._baseline: DetectorState | None = None

    def update(self, block: SampleBlock) -> Verdicts:
        """Verdicts for `block`; see `Verdicts` for shapes."""
        # Hostile values may overflow on their way to a score of 1; that is no one's news.
        with np.errstate(all="ignore"):
            if block.segment != self._segment or block.n_channels != len(self._channels):
                self._segment = block.segment
                self._channels = [self._begun(at) for at in range(block.n_channels)]
            elif block.first_index != self._next_index:
                for channel in self._channels:
                    channel.interrupt()
            self._next_index = block.end_index
            columns = [self._judged(block, at) for at in range(block.n_channels)]
        return Verdicts(
            first_index=block.first_index,
            segment=block.segment,
            **{name: _stacked([getattr(column, name) for column in columns]) for name in COLUMNS},
            intervals=tuple(
                replace(interval, index=block.first_index + interval.index, channel=channel)
                for channel, column in enumerate(columns)
                for interval in column.intervals
            ),
        )

    def save(self) -> dict[str, Any]:
        """Everything that the verdicts on further samples depend on, but the settings."""
        state: dict[str, Any] = {
            "kind": np.array(self._kind),
            "n_channels": np.array(len(self._channels)),
            "segment": np.array(-1 if self._segment is None else self._segment),
            "next_index": np.array(self._next_index),
        }
        for at, channel in enumerate(self._channels):
            state |= states.scoped(f"channel{at}", channel.save())
        if self._baseline is not None:
            state |= states.scoped(_BASELINE, self._baseline)
        return state

    def load(self, state: DetectorState) -> None:
        """Continue where the detector that saved `state` stood; raises `DataError`, changing none.

        Its settings must have been the same.
        """
        n_channels = self._checked(state)
        channels = [self._loaded(state, at) for at in range(n_channels)]
        segment, next_index = (_number(state, name) for name in ("segment", "next_index"))
        baseline = states.part(_BASELINE, state)
        if baseline:
            self._check_baseline(baseline)
            self._baseline = baseline
        self._segment = None if segment < 0 else segment
        self._next_index = next_index
        self._channels = channels

    def adopt(self, state: DetectorState) -> None:
        """From the next block on, begin every segment from what `state` has learned.

        Channels beyond those of `state` learn from nothing. Raises `DataError`, changing nothing.
        """
        self._check_baseline(state)
        inherited = f"{_BASELINE}."
        self._baseline = {
            name: array for name, array in state.items() if not name.startswith(inherited)
        }
        self._segment = None

    def _judged(self, block: SampleBlock, at: int) -> ChannelVerdicts:
        self.pause()
        volts = np.ascontiguousarray(block.volts[:, at], dtype=np.float64)
        return self._channels[at].update(volts)

    def _check_baseline(self, state: DetectorState) -> None:
        for at in range(self._checked(state)):
            self._loaded(state, at)

    def _checked(self, state: DetectorState) -> int:
        """The number of channels in a state of this kind."""
        kind = str(states.entry(state, "kind"))
        if kind != self._kind:
            raise DataError(
                f"What was saved is of another detector or other settings: {kind!r}, "
                f"not {self._kind!r}.",
                "Learn it anew, or choose that detector.",
            )
        n_channels = _number(state, "n_channels")
        if not 0 <= n_channels <= MAX_CHANNELS:
            raise states.unfit("n_channels")
        return n_channels

    def _begun(self, at: int) -> ChannelJudge:
        baseline = self._baseline
        if baseline is None or at >= int(baseline["n_channels"]):
            return self._new_channel()
        channel = self._loaded(baseline, at)
        channel.interrupt()
        return channel

    def _loaded(self, state: DetectorState, at: int) -> ChannelJudge:
        channel = self._new_channel()
        try:
            channel.load(states.part(f"channel{at}", state))
        except (ValueError, TypeError, IndexError, AttributeError) as error:
            raise states.unfit(f"channel {at}") from error
        return channel


def _stacked(columns: list[Any]) -> Any:
    return frozen(columns[0][:, np.newaxis] if len(columns) == 1 else np.stack(columns, axis=1))


def _number(state: DetectorState, name: str) -> int:
    array = states.entry(state, name)
    if array.shape or array.dtype.kind != "i":
        raise states.unfit(name)
    return int(array)
