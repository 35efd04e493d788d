"""Sessions that are recorded without threads and without time passing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from desktop_app.compose.judged_with import JudgedWith
from desktop_app.compose.recording import Recorder
from desktop_app.compose.session import Session
from desktop_app.core.source_info import SourceInfo, SourceKind
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.text_decoder import TextDecoder
from desktop_app.storage.recordings.origin import Origin
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.core.messages import SampleBlock
    from desktop_app.core.protocols import Decoder

DETECTION = msgspec.json.encode(
    JudgedWith(DetectionConfig(window_size=30, sample_rate=10.0))
).decode()
ORIGIN = Origin(SourceInfo(SourceKind.SERIAL, "Uno on ttyACM0", 10.0), "rules", DETECTION, "0.0.0")


def lines(*volts: float) -> bytes:
    return b"".join(b"%.3f\r\n" % value for value in volts)


@dataclass
class Watch:
    """A scripted source, its session and a recorder that listens to it; `read` plays the script."""

    recorder: Recorder
    clock: FakeClock
    decoder: Decoder = field(default_factory=TextDecoder)
    source: ScriptedSource = field(init=False)
    session: Session = field(init=False)
    blocks: list[SampleBlock] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.source = ScriptedSource(self.clock)
        self.session = Session(
            self.source,
            decoder=self.decoder,
            timebase=Timebase(10.0),
            detector=RuleDetector(DetectionConfig(window_size=30, sample_rate=10.0)),
            tracker=EventTracker(),
            clock=self.clock,
            sinks=[self.recorder.listen(ORIGIN, self.decoder)],
        )
        self.session.open()

    def read(self, *steps: bytes | Exception | None) -> None:
        self.source.steps = list(steps)
        while self.source.steps:
            self.session.read_step()
            self.judge()

    def judge(self) -> None:
        while (judged := self.session.judge_step(0.0)) is not None:
            self.blocks.append(judged.block)


def recorder(clock: FakeClock, **options: object) -> Recorder:
    return Recorder(clock, wall_s=clock.now_s, **options)  # type: ignore[arg-type]


def watch() -> Watch:
    clock = FakeClock()
    return Watch(recorder(clock), clock)


def volts_of(blocks: Iterable[SampleBlock]) -> list[float]:
    return [value for block in blocks for value in block.volts[:, 0].tolist()]
