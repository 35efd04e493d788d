"""Recording for the window: asks the recorder, and looks four times a second what came of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core import paths
from desktop_app.core.errors import VigilError
from desktop_app.storage.recordings.schema import SUFFIX

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_app.compose.recorder_status import RecorderStatus
    from desktop_app.compose.recording import Recorder
    from desktop_app.core.protocols import Clock
    from desktop_app.services.settings import SettingsService

LOOK_EVERY_MS = 250
_MOST_SAME_SECOND = 100


def recordings_folder(settings: SettingsService) -> Path:
    """Where recordings go: the folder in the settings, or one among the user's data."""
    chosen = settings.current.recording.folder
    return Path(chosen).expanduser() if chosen else paths.user_data_dir() / "recordings"


def views_bytes(settings: SettingsService) -> int:
    """How much the views of recordings may take."""
    return int(settings.current.recording.views_gb * 1e9)


class RecorderService(QObject):
    """Starts and stops recordings in a folder, named after the moment.

    Attributes:
        recorder: what does the work, in its own thread.
        folder: where recordings go.

    Signals:
        changed: the status is another one; also every look while something is recorded.
        saved: a `Path`: a recording has ended, or the last minutes were saved.
        failed: a `VigilError`: it could not begin, or ended before its time.
    """

    changed = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, recorder: Recorder, folder: Path, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.recorder = recorder
        self.folder = folder
        self._clock = clock
        self._waiting: list[Future[Path]] = []
        self._seen = recorder.status
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def status(self) -> RecorderStatus:
        """What is known as of the last half second."""
        return self.recorder.status

    def open(self) -> None:
        """Begin to work."""
        self.recorder.open()
        self.recorder.tidy_views()
        self._timer.start()

    def shut_down(self) -> None:
        """End the recording, if there is one, and the thread. May be called again."""
        self._timer.stop()
        self.recorder.close()

    def start(self) -> None:
        """Record to a new file; nothing happens while one is recorded."""
        if not self.status.is_recording:
            self._waiting.append(self.recorder.start(self._new_path("")))

    def stop(self) -> None:
        """End the recording."""
        if self.status.is_recording:
            self._waiting.append(self.recorder.stop())

    def save_last(self) -> None:
        """Put what the flight recorder holds into a file of its own."""
        self._waiting.append(self.recorder.save_last(self._new_path("-last-minutes")))

    @Slot()
    def tidy_views(self) -> None:
        """Let go of views that take more room than they may, which has perhaps become less."""
        self.recorder.tidy_views()

    def _new_path(self, suffix: str) -> Path:
        moment = datetime.fromtimestamp(self._clock.now_s()).astimezone()
        name = f"{moment:%Y-%m-%d_%H-%M-%S}{suffix}"
        taken = (self.folder / f"{name}{SUFFIX}").exists()
        numbers = range(2, _MOST_SAME_SECOND) if taken else ()
        names = [name, *(f"{name}-{number}" for number in numbers)]
        paths = (self.folder / f"{one}{SUFFIX}" for one in names)
        return next((path for path in paths if not path.exists()), self.folder / f"{name}{SUFFIX}")

    @Slot()
    def _look(self) -> None:
        self._hear_answers()
        before, status = self._seen, self.status
        self._seen = status
        if status.trouble and status.trouble != before.trouble:
            self.failed.emit(VigilError(status.trouble))
        elif before.is_recording and not status.is_recording and status.last is not None:
            self.saved.emit(status.last)
        if status != before:
            self.changed.emit()

    def _hear_answers(self) -> None:
        done = [future for future in self._waiting if future.done()]
        self._waiting = [future for future in self._waiting if not future.done()]
        for future in done:
            error = future.exception()
            if isinstance(error, VigilError):
                self.failed.emit(error)
            elif error is None and future.result() not in (self.status.path, self.status.last):
                self.saved.emit(future.result())
