"""Learn normal: collects live samples, or takes those of a file, and makes a baseline of them."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.compose.samples import read_samples
from desktop_app.core.errors import DataError, VigilError
from desktop_app.detection.baselines.learning import SampleCollector, learn, wanted_samples
from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.session import Judged
    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import Clock
    from desktop_app.detection.baselines.files import Baseline
    from desktop_app.detection.baselines.quality import Quality
    from desktop_app.services.detection import DetectionService
    from desktop_app.services.monitor import MonitorService


@dataclass(frozen=True, slots=True)
class Learned:
    """A baseline that was made, not yet kept, and what its samples are worth."""

    baseline: Baseline
    quality: Quality


@dataclass(frozen=True, slots=True)
class _Job:
    """The samples to learn from, or the file that holds them."""

    volts: FloatArray | None = None
    rate_hz: float = 0.0
    source: str = ""
    path: Path | None = None


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
        self._thread: LoopThread | None = None
        self._job = _Job()
        self._made: Learned | None = None
        self.learned: Learned | None = None
        monitor.listen(self._take)
        self._done.connect(self._on_full)

    @property
    def progress(self) -> float | None:
        """How much of the samples are there, 0..1; None while nothing is learned."""
        with self._lock:
            if self._collector is not None:
                return self._collector.progress
        return 1.0 if self._thread is not None else None

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
        """Give up; what was collected is forgotten."""
        with self._lock:
            self._collector = None
        self.changed.emit()

    def learn_from(self, path: Path) -> None:
        """Make a baseline of the samples in a file."""
        self.learned = None
        self._work(_Job(path=path, source=path.name))

    def shut_down(self) -> None:
        """Stop and wait."""
        if self._thread is not None:
            self._thread.stop()

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
            collector, self._collector = self._collector, None
        rate_hz, session = self._detection.rate_hz, self._monitor.session
        if collector is not None and rate_hz is not None:
            source = "" if session is None else session.info.label
            self._work(_Job(collector.volts(), rate_hz, source))

    def _work(self, job: _Job) -> None:
        if self._thread is not None:
            return
        self._job = job
        self._thread = LoopThread(self._run, "baseline", self)
        self._thread.failed.connect(self._on_failed)
        self._thread.finished.connect(self._on_finished)
        self._thread.start()
        self.changed.emit()

    def _run(self, _stop: threading.Event) -> None:
        """Reads if it must, checks and learns; called in a thread of its own."""
        from desktop_app.detection import registry

        job = self._job
        volts, rate_hz = job.volts, job.rate_hz
        if job.path is not None:
            samples = read_samples(job.path)
            volts, rate_hz = samples.volts, samples.rate_hz
        if volts is None or not len(volts):
            raise DataError("There are no samples to learn from.")
        baseline, quality = learn(
            (job.source or "Normal")[:60],
            volts,
            self._detection.config_at(rate_hz),
            detector=registry.DEFAULT,
            source=job.source,
            made_s=self._clock.now_s(),
        )
        self._made = Learned(baseline, quality)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = VigilError(f"Nothing was learned: {error}.")
        self.failed.emit(error)

    @Slot()
    def _on_finished(self) -> None:
        if self._thread is not None:
            self._thread.deleteLater()
            self._thread = None
        self.learned, self._made = self._made, None
        self.changed.emit()
