"""From a source text and the settings to a session that is ready to be opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_app import __version__
from desktop_app.compose.detector_recipe import plain_recipe
from desktop_app.compose.inbox import Inbox
from desktop_app.compose.judged_with import JudgedWith
from desktop_app.compose.session import Session
from desktop_app.compose.tunable_detector import TunableDetector
from desktop_app.core.errors import SourceError
from desktop_app.core.protocols import Line
from desktop_app.core.source_info import SourceKind
from desktop_app.detection.config import DEFAULT_DETECTOR
from desktop_app.detection.events import EventTracker
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.board_link import BoardLink
from desktop_app.sources.board_setup import LineOptions
from desktop_app.sources.frame_decoder import FrameDecoder
from desktop_app.sources.simulator import SimulatorSource
from desktop_app.storage.recordings.origin import Origin

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.compose.recording import Recorder
    from desktop_app.core.protocols import Clock, Decoder, LearningDetector, SessionSink, Source
    from desktop_app.core.source_info import SourceInfo
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.profiles.schema import Profile

    Listen = Callable[[SourceInfo, DetectionConfig, Decoder], SessionSink]

DEFAULT_SCENARIO = "machine"
# Without faults of its own, so that what is seen is what was injected.
FAULT_SCENARIO = "calm"


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
    """The live source that `spec` names, not yet open.

    `sample_rate_hz` is what a board is assumed to send until its rate is measured; `rate_hz`
    overrides the rate of a demo scenario, `head_start_s` lets it begin in the past.
    """
    if spec.kind is SourceKind.DEMO:
        return _demo(spec.argument, clock=clock, rate_hz=rate_hz, head_start_s=head_start_s)
    from desktop_app.sources.serial_source import SerialSource  # pyserial waits until needed

    return SerialSource(
        spec.argument or None, clock=clock, nominal_rate_hz=rate_hz or sample_rate_hz
    )


def _demo(argument: str, *, clock: Clock, rate_hz: float | None, head_start_s: float) -> Source:
    """A scenario, or "fault:NAME": the calm one, in which that fault happens."""
    word, _, fault = argument.partition(":")
    scenario = FAULT_SCENARIO if word == "fault" else argument or DEFAULT_SCENARIO
    source = SimulatorSource(scenario, clock=clock, rate_hz=rate_hz, head_start_s=head_start_s)
    if word != "fault":
        return source
    from desktop_app.sources.faults import FaultySource

    return FaultySource(source, fault, clock=clock)


def make_session(  # noqa: PLR0913 - each is a choice of its own
    spec: SourceSpec,
    config: DetectionConfig,
    *,
    clock: Clock,
    rate_hz: float | None = None,
    head_start_s: float = 0.0,
    new_detector: Callable[[DetectionConfig], LearningDetector] | None = None,
    listen: Listen | None = None,
    line: LineOptions | None = None,
) -> Session:
    """A session on `spec`; `new_detector` is told the settings with the source's own rate.

    `line` says what a board is told and how it is read; without it goes on as it is.
    `listen` gives what hears everything of it, unless it is a replay. A recording is judged as it
    was at the time.
    """
    is_replay = spec.kind is SourceKind.REPLAY
    line = line or LineOptions()
    opened = (
        _recorded(spec, config, clock)
        if is_replay
        else _live(spec, config, line, clock=clock, rate_hz=rate_hz, head_start_s=head_start_s)
    )
    nominal_rate_hz = opened.source.info.nominal_rate_hz
    settings = msgspec.structs.replace(opened.config, sample_rate=nominal_rate_hz)
    detector = opened.detector or (new_detector or detector_on_first_use)(settings)
    sinks = []
    if listen is not None and not is_replay:
        sink = listen(opened.source.info, settings, opened.decoder)
        if isinstance(detector, TunableDetector) and isinstance(sink, Inbox):
            detector.tell(sink)
        sinks.append(sink)
    return Session(
        opened.source,
        decoder=opened.decoder,
        timebase=Timebase(
            nominal_rate_hz,
            is_assumed=opened.is_rate_assumed,
            first_index=opened.first_index,
            segment=opened.segment,
        ),
        detector=detector,
        tracker=EventTracker(),
        clock=clock,
        sinks=sinks,
    )


@dataclass(frozen=True, slots=True)
class _Opened:
    """A source and what reads it; `detector` where a recording says how it was judged.

    `is_rate_assumed` where a board may send faster or slower than it is taken to.
    """

    source: Source
    decoder: Decoder
    config: DetectionConfig
    is_rate_assumed: bool
    first_index: int = 0
    segment: int = 0
    detector: LearningDetector | None = None


def _recorded(spec: SourceSpec, config: DetectionConfig, clock: Clock) -> _Opened:
    # With what reads imports; a board's first picture does not wait for it.
    from desktop_app.compose.replay import open_playback
    from desktop_app.compose.replayed_detector import ReplayedDetector

    playback = open_playback(Path(spec.argument), clock, FrameDecoder)
    judged_with = playback.judged_with
    return _Opened(
        playback.source,
        playback.decoder,
        config if judged_with is None else judged_with.settings,
        playback.is_rate_assumed,
        playback.first_index,
        playback.segment,
        None if judged_with is None else ReplayedDetector(judged_with, playback.changes),
    )


def _live(
    spec: SourceSpec,
    config: DetectionConfig,
    line: LineOptions,
    *,
    clock: Clock,
    rate_hz: float | None,
    head_start_s: float,
) -> _Opened:
    source = make_source(
        spec,
        clock=clock,
        sample_rate_hz=config.sample_rate,
        rate_hz=rate_hz if line.setup is None else line.setup.rate_hz,
        head_start_s=head_start_s,
    )
    # What can be told something may be a voltmon board.
    decoder = BoardLink(line) if isinstance(source, Line) else FrameDecoder()
    is_rate_assumed = source.info.kind is SourceKind.SERIAL
    return _Opened(source, decoder, config, is_rate_assumed)


def recorded_by(
    recorder: Recorder, profile: Profile = NO_PROFILE, name: str = DEFAULT_DETECTOR
) -> Listen:
    """How `recorder` listens to a session that the detector `name` judges under `profile`."""

    def listen(info: SourceInfo, settings: DetectionConfig, decoder: Decoder) -> SessionSink:
        judged_with = JudgedWith(settings, profile, name)
        return recorder.listen(Origin(info, name, judged_with.to_json(), __version__), decoder)

    return listen


def detector_on_first_use(
    settings: DetectionConfig, profile: Profile = NO_PROFILE, name: str = DEFAULT_DETECTOR
) -> LearningDetector:
    """The detector `name` under `profile`, made when it judges its first block."""
    return TunableDetector(plain_recipe(JudgedWith(settings, profile, name)))
