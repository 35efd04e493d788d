"""How the program does while it runs, line by line into a file: `vigil --measure FILE`.

What can only be seen from inside: when something was first painted, how long the event loop was
kept from turning, and whether Qt still keeps the reference counts of None, True and False (PySide6
6.12 loses some at every frame, and aborts on Python 3.11). Memory and threads show from outside.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from desktop_app.core.protocols import Clock

# The loop is asked for a turn as often as a screen shows a picture.
TICK_MS = 16
LINE_EVERY_S = 1.0


class Vitals(QObject):
    """Writes one JSON object a line; a run that is killed leaves what was seen until then.

    Every line has `at_s`, steady Unix time. A milestone's line has its name; the others, one a
    second, have the longest time between two turns of the event loop since the line before
    (`gap_ms`), the reference counts of None, True and False, and what `look` adds.
    """

    def __init__(self, path: Path, clock: Clock, parent: QObject) -> None:
        """Raises `VigilError` where the file cannot be written."""
        super().__init__(parent)
        self._clock = clock
        try:
            self._file = path.open("w", encoding="utf-8", buffering=1)
        except OSError as error:
            raise VigilError(f"{path} cannot be written: {error.strerror}.") from error
        self.look: Callable[[], Mapping[str, float]] = dict
        self._turned_s = self._written_s = clock.now_s()
        self._gap_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Measure from now on."""
        self._turned_s = self._clock.now_s()
        self._timer.start()

    def milestone(self, name: str) -> None:
        """Something was reached for the first time."""
        self._write({"milestone": name})

    @Slot(object)
    def note_failure(self, error: Exception) -> None:
        """Watching has ended in an error."""
        self._write({"failed": str(error)})

    def stop(self) -> None:
        """Measure no more; may be called again."""
        self._timer.stop()
        self._file.close()

    @Slot()
    def _on_turn(self) -> None:
        now_s = self._clock.now_s()
        self._gap_s = max(self._gap_s, now_s - self._turned_s)
        self._turned_s = now_s
        if now_s - self._written_s >= LINE_EVERY_S:
            self._written_s = now_s
            gap_ms, self._gap_s = round(1000 * self._gap_s, 1), 0.0
            counts = {
                "none_refs": sys.getrefcount(None),
                "true_refs": sys.getrefcount(True),
                "false_refs": sys.getrefcount(False),
            }
            self._write({"gap_ms": gap_ms, **counts, **self.look()})

    def _write(self, seen: Mapping[str, object]) -> None:
        if not self._file.closed:
            self._file.write(json.dumps({"at_s": round(self._clock.now_s(), 4), **seen}) + "\n")
