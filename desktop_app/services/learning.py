"""Learn normal: collects live samples, or takes those of a file, and makes a baseline of them."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.compose.samples import read_samples
from desktop_app.core.errors import DataError, VigilError
from desktop_app.detection.baselines.learning import SampleCollector, learn, wanted_samples
from desktop_app.services.one_job import OneJob
from desktop_app.services.training import trained

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import Clock
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.detection.baselines.quality import Quality
    from desktop_app.services.detection import DetectionService
    from desktop_app.services.monitor import MonitorService


@dataclass(frozen=True, slots=True)
class Learned:
    """A baseline that was made, not yet kept, and what its samples are worth.

    `name` is the one it was made to replace, if it was.
    """

    baseline: Baseline
    quality: Quality
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Asked:
    """The samples to learn from, or the file that holds them, and the baseline to replace."""

    volts: FloatArray | None = None
    rate_hz: float = 0.0
    source: str = ""
    path: Path | None = None
    name: str = ""


class LearningService(QObject):
    """Learns one baseline at a time.

    Attributes:
        learned: the last baseline made, until another is begun.

    Signals:
        changed: learning began, was given up or is done; read `learned`.
        failed: the `VigilError` why there is no baseline.
    """

    changed = Signal()
    failed = Signal(object)
    _done = Signal()

    def __init__(
        self,
        monitor: MonitorService,
        detection: DetectionService,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._detection = detection
        self._clock = clock
        self._lock = threading.Lock()
        self._collector: SampleCollector | None = None
        self._job = OneJob("baseline", self)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._asked = _Asked()
        self._made: Learned | None = None
        self._trained_share: float | None = None
        self.learned: Learned | None = None
        monitor.listen(self._take)
        self._done.connect(self._on_full)

    @property
    def progress(self) -> float | None:
        """How much of the samples are there, or trained on, 0..1; None while nothing is learned."""
        with self._lock:
            if self._collector is not None:
                return self._collector.progress
        if not self._job.is_running:
            return None
        return 1.0 if self._trained_share is None else self._trained_share

    @property
    def is_training(self) -> bool:
        """The samples are there, and a network is trained on them."""
        return self._job.is_running and self._trained_share is not None

    def start(self, duration_s: float) -> None:
        """Collect about `duration_s` of what comes now."""
        rate_hz = self._detection.rate_hz
        if self._monitor.session is None or rate_hz is None:
            self.failed.emit(VigilError("There is no signal to learn from.", "Connect first."))
            return
        wanted = wanted_samples(self._detection.config_at(rate_hz), duration_s)
        with self._lock:
            self._collector = SampleCollector(wanted)
        self.learned = None
        self.changed.emit()

    def cancel(self) -> None:
        """Give up; what was collected is forgotten, and a training ends soon after."""
        with self._lock:
            self._collector = None
        self._job.request_stop()
        self.changed.emit()

    def learn_from(self, path: Path) -> None:
        """Make a baseline of the samples in a file."""
        self.learned = None
        self._work(_Asked(path=path, source=path.name))

    def learn_again(self, baseline: Baseline) -> None:
        """Have the detector that was chosen learn from the samples of a baseline."""
        info = baseline.info
        self.learned = None
        self._work(_Asked(baseline.volts, info.rate_hz, info.source, name=info.name))

    def shut_down(self) -> None:
        """Stop and wait."""
        self._job.stop()

    def _take(self, judged: Judged) -> None:
        """Called in the detector thread."""
        with self._lock:
            collector = self._collector
            if collector is None or collector.is_full:
                return
            if collector.take(judged.block):
                self._done.emit()

    @Slot()
    def _on_full(self) -> None:
        with self._lock:
            collector = self._collector
            # One that was given up may have been full; what is collected now goes on.
            if collector is None or not collector.is_full:
                return
            self._collector = None
        rate_hz, session = self._detection.rate_hz, self._monitor.session
        if rate_hz is not None:
            source = "" if session is None else session.info.label
            self._work(_Asked(collector.volts(), rate_hz, source))

    def _work(self, asked: _Asked) -> None:
        if self._job.is_running:
            return
        from desktop_app.detection import registry

        self._asked = asked
        is_trained = registry.DETECTORS[self._detection.wanted_detector].trained is not None
        self._trained_share = 0.0 if is_trained else None
        self._job.begin(self._run)
        self.changed.emit()

    def _run(self, stop: threading.Event) -> None:
        """Reads if it must, checks and learns; called in a thread of its own."""
        from desktop_app.detection import registry

        asked, detector = self._asked, self._detection.wanted_detector
        volts, rate_hz = asked.volts, asked.rate_hz
        if asked.path is not None:
            samples = read_samples(asked.path)
            volts, rate_hz = samples.volts, samples.rate_hz
        if volts is None or not len(volts):
            raise DataError("There are no samples to learn from.")
        facts: dict[str, Any] = {
            "name": asked.name or (asked.source or "Normal")[:60],
            "volts": volts,
            "config": self._detection.config_at(rate_hz),
            "detector": detector,
            "source": asked.source,
            "made_s": self._clock.now_s(),
        }
        made: tuple[Baseline, Quality] | None
        if registry.DETECTORS[detector].trained is None:
            made = learn(**facts)
        else:
            made = trained(learn, facts, report=self._on_trained, stop=stop)
        if made is not None and not stop.is_set():
            self._made = Learned(made[0], made[1], asked.name)

    def _on_trained(self, share: float) -> None:
        """Called in the learning thread; the views look from time to time."""
        self._trained_share = share

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = VigilError(f"Nothing was learned: {error}.")
        self.failed.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        self._trained_share = None
        self.learned, self._made = self._made, None
        self.changed.emit()
