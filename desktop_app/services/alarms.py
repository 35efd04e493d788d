"""Looks at the alarms ten times a second in a thread of its own, and lets them be heard.

A window that is busy delays no alarm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.detection.alarms.messages import AlarmPicture, Audio, AudioMode
from desktop_app.services.loop_thread import LoopThread

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from desktop_app.compose.alarm_desk import AlarmDesk
    from desktop_app.detection.profiles.schema import Profile
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.sound import SoundPlayer

LOOK_EVERY_S = 0.1


class AlarmService(QObject):
    """The alarm desk of the source that is watched.

    Attributes:
        desk: what a person does about alarms; may be called from any thread.

    Signals:
        changed: the picture is another one now.
        failed: a `VigilError`: alarms are not looked at any more.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: AlarmDesk,
        monitor: MonitorService,
        player: SoundPlayer,
        profile: Callable[[], Profile],
        parent: QObject | None = None,
    ) -> None:
        """`profile` tells the material that is watched now."""
        super().__init__(parent)
        self.desk = desk
        self._monitor = monitor
        self._player = player
        self._profile = profile
        self._picture = AlarmPicture()
        self._thread = LoopThread(self._run, "alarms", self)
        self._thread.failed.connect(self._on_failed)
        monitor.listen(desk.take)
        monitor.changed.connect(self.watch_anew)

    @property
    def picture(self) -> AlarmPicture:
        """What the alarms were at the last look."""
        return self._picture

    @property
    def is_sounding(self) -> bool:
        """Whether an alarm is heard just now; may be asked from any thread."""
        return self._player.is_playing

    def start(self) -> None:
        self._thread.start()

    @Slot()
    def watch_anew(self) -> None:
        """Another source, or another material: what was said of the last one does not hold."""
        self.desk.watch(self._profile())

    def shut_down(self) -> None:
        """Stop and wait; no sound outlives it."""
        self._thread.stop()

    def look(self) -> None:
        """One look; called in the alarm thread."""
        self._player.check()
        self.desk.set_unavailable(self._player.unavailable)
        picture, sound = self.desk.look(self._monitor.snapshot())
        if sound is not None:
            self._player.play(sound)
        if picture != self._picture:
            self._picture = picture
            self.changed.emit()

    def _run(self, stop: threading.Event) -> None:
        try:
            while not stop.wait(LOOK_EVERY_S):
                self.look()
        finally:
            self._player.stop()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        sentence = f"The alarms have stopped: {error}."
        self._picture = AlarmPicture(audio=Audio(AudioMode.UNAVAILABLE, reason=sentence))
        self.changed.emit()
        self.failed.emit(VigilError(sentence, "Start Vigil again."))
