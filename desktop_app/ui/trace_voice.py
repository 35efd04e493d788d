"""Tells screen readers how the signal is: when that changes, and when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

# A signal that flickers between two verdicts is told once, not with every picture.
SETTLES_MS = 1500


class TraceVoice(QObject):
    """Speaks for the widget it belongs to.

    Signals:
        spoken: what was handed to the screen reader.
    """

    spoken = Signal(str)

    def __init__(self, speaker: QObject) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._state: object = None
        self._summary = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLES_MS)
        self._timer.timeout.connect(self.speak)

    def note(self, state: object, summary: str) -> None:
        """The signal is in `state`, in words `summary`; another state is told when it settles."""
        self._summary = summary
        if state != self._state:
            self._state = state
            self._timer.start()

    def stop(self) -> None:
        """Say nothing more of what was."""
        self._timer.stop()
        self._state = None

    @Slot()
    def speak(self) -> None:
        """Tell it now."""
        if self._summary:
            event = QAccessibleAnnouncementEvent(self._speaker, self._summary)
            QAccessible.updateAccessibility(event)
            self.spoken.emit(self._summary)
