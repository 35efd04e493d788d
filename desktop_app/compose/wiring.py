"""From a source text and the settings to a session that is ready to be opened."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop_app.compose.session import Session
from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.core.errors import SourceError
from desktop_app.core.messages import Chunk
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.detection.config import load_config
from desktop_app.detection.events import EventTracker
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.replay import ReplaySource
from desktop_app.sources.simulator import SimulatorSource
from desktop_app.sources.text_decoder import TextDecoder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.core.protocols import Clock, LearningDetector, Source
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.profiles.schema import Profile
    from desktop_app.storage.csv_series import CsvSeries

DEFAULT_SCENARIO = "machine"
# Slower files are played at this rate: for one value every five minutes nobody would wait.
SLOWEST_REPLAY_HZ = 10.0
# What a USB link hands over at once.
BATCH_S = 0.016

__all__ = ["SourceSpec", "load_config", "make_session", "make_source", "parse_source"]


@dataclass(frozen=True, slots=True)
class SourceSpec:
    """`argument` is a scenario, a port ("" means: find a board) or a file."""

    kind: SourceKind
    argument: str = ""


def parse_source(text: str) -> SourceSpec:
    """Read "demo[:SCENARIO]", "serial[:PORT]" or "replay:FILE"; else raise `SourceError`."""
    word, _, argument = text.partition(":")
    try:
        kind = SourceKind(word)
    except ValueError:
        kind = SourceKind.REMOTE
    if kind is SourceKind.REMOTE or (kind is SourceKind.REPLAY and not argument):
        raise SourceError(
            f"There is no source {text!r}.",
            "Sources are demo, demo:SCENARIO, serial, serial:PORT and replay:FILE.",
        )
    return SourceSpec(kind, argument)


def make_source(
    spec: SourceSpec,
    *,
    clock: Clock,
    sample_rate_hz: float,
    rate_hz: float | None = None,
    head_start_s: float = 0.0,
) -> Source:
    """The source that `spec` names, not yet open.

    `sample_rate_hz` is what a board is assumed to send until its rate is measured; `rate_hz`
    overrides the rate of a demo scenario, `head_start_s` lets it begin in the past.
    """
    if spec.kind is SourceKind.DEMO:
        scenario = spec.argument or DEFAULT_SCENARIO
        return SimulatorSource(scenario, clock=clock, rate_hz=rate_hz, head_start_s=head_start_s)
    if spec.kind is SourceKind.SERIAL:
        from desktop_app.sources.serial_source import SerialSource  # pyserial waits until needed

        return SerialSource(
            spec.argument or None, clock=clock, nominal_rate_hz=rate_hz or sample_rate_hz
        )
    return _replay(Path(spec.argument), clock)


def make_session(
    spec: SourceSpec,
    config: DetectionConfig,
    *,
    clock: Clock,
    rate_hz: float | None = None,
    head_start_s: float = 0.0,
    new_detector: Callable[[DetectionConfig], LearningDetector] | None = None,
) -> Session:
    """A session on `spec`; `new_detector` is told the settings with the source's own rate."""
    source = make_source(
        spec,
        clock=clock,
        sample_rate_hz=config.sample_rate,
        rate_hz=rate_hz,
        head_start_s=head_start_s,
    )
    nominal_rate_hz = source.info.nominal_rate_hz
    settings = msgspec.structs.replace(config, sample_rate=nominal_rate_hz)
    return Session(
        source,
        decoder=TextDecoder(empty_is_missing=spec.kind is SourceKind.REPLAY),
        timebase=Timebase(nominal_rate_hz),
        detector=(new_detector or detector_on_first_use)(settings),
        tracker=EventTracker(),
        clock=clock,
    )


def detector_on_first_use(
    settings: DetectionConfig, profile: Profile = NO_PROFILE
) -> LearningDetector:
    """The default detector under `profile`, made when it judges its first block."""

    def make() -> LearningDetector:
        from desktop_app.detection import registry
        from desktop_app.detection.profiles.applied import make_detector

        return make_detector(registry.DEFAULT, settings, profile)

    return TunableDetector(make)


def _replay(path: Path, clock: Clock) -> Source:
    from desktop_app.storage.csv_series import read_series

    series = read_series(path)
    rate_hz = series.rate_hz
    return ReplaySource(
        lambda: _lines(series),
        SourceInfo(SourceKind.REPLAY, path.name, rate_hz),
        clock=clock,
        speed=max(1.0, SLOWEST_REPLAY_HZ / rate_hz),
    )


def _lines(series: CsvSeries) -> Iterator[Chunk]:
    """The lines a board would have sent, as USB would have brought them: a batch at a time."""
    times_s = series.times_s
    if times_s is None:
        times_s = np.arange(len(series.values)) / series.rate_hz
    # A decoder drops its first line, which may have begun before it listened.
    yield Chunk(b"\n", float(times_s[0]))
    batches = np.floor(times_s / BATCH_S)
    starts = [0, *(np.flatnonzero(np.diff(batches)) + 1).tolist(), len(times_s)]
    for first, end in pairwise(starts):
        lines = (_line(value) for value in series.values[first:end].tolist())
        yield Chunk(b"".join(lines), float(times_s[end - 1]))


def _line(value: float) -> bytes:
    return b"\r\n" if math.isnan(value) else f"{value!r}\r\n".encode()
