"""The folder of recordings for the window: repaired, listed and exported in a thread beside it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import VigilError
from desktop_app.services.one_job import OneJob
from desktop_app.storage.exports.export import export_recording
from desktop_app.storage.exports.selection import ExportCancelledError
from desktop_app.storage.recordings.repair import list_recordings, repair_all

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from desktop_app.storage.recordings.repair import Listed


# The whole is told when the file is there.
_LAST_TOLD = 0.99


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """`share` of the work is done, 0..1."""

    target: Path
    share: float


class RecordingsService(QObject):
    """One look at the folder and one export at a time.

    Attributes:
        listed: the recordings as of the last look, the newest first.
        progress: the export that is under way, or None.

    Signals:
        changed: another list.
        repaired: the paths of recordings that had been broken off, as a tuple.
        progressed: an export has come further, has ended, or was given up.
        exported: the `Path` of a file that is complete.
        failed: a `VigilError`: an export could not be made, or the folder not be looked through.
    """

    changed = Signal()
    repaired = Signal(object)
    progressed = Signal()
    exported = Signal(object)
    failed = Signal(object)
    _found = Signal(object)
    _came_further = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._looking = OneJob("recordings", self)
        self._looking.failed.connect(self._on_look_failed)
        self._looking.ended.connect(self._on_looked)
        self._exporting = OneJob("export", self)
        self._exporting.failed.connect(self._on_failed)
        self._exporting.ended.connect(self._on_exported)
        self._looks_again = False
        self._found.connect(self._on_found)
        self._came_further.connect(self._on_progress)
        self.listed: tuple[Listed, ...] = ()
        self.progress: ExportProgress | None = None

    def look(self) -> None:
        """Repair and list what is in the folder; `changed` tells when that is done."""
        if self._looking.is_running:
            self._looks_again = True
        else:
            self._looking.begin(self._search)

    def export(self, source: Path, target: Path) -> None:
        """Write a recording in another format; nothing happens while one is being written."""
        if self._exporting.is_running:
            return
        self.progress = ExportProgress(target, 0.0)
        self._exporting.begin(partial(self._write, source, target))
        self.progressed.emit()

    def cancel(self) -> None:
        """Give the export up; nothing of it is left."""
        self._exporting.request_stop()

    def shut_down(self) -> None:
        """Stop and wait. May be called again."""
        self._looking.stop()
        self._exporting.stop()

    def _search(self, _stop: threading.Event) -> None:
        """Body of the thread that looks."""
        repaired = repair_all(self._folder)
        self._found.emit((repaired, list_recordings(self._folder)))

    def _write(self, source: Path, target: Path, stop: threading.Event) -> None:
        """Body of the thread that exports; tells every whole percent."""
        told = -1

        def tell(share: float) -> None:
            nonlocal told
            if stop.is_set():
                raise ExportCancelledError(f"{target.name} was not written.")
            if int(100 * share) != told:
                told = int(100 * share)
                self._came_further.emit(ExportProgress(target, min(share, _LAST_TOLD)))

        export_recording(source, target, on_progress=tell)
        self._came_further.emit(ExportProgress(target, 1.0))

    @Slot(object)
    def _on_found(self, found: tuple[tuple[Path, ...], tuple[Listed, ...]]) -> None:
        repaired, self.listed = found
        if repaired:
            self.repaired.emit(repaired)
        self.changed.emit()

    @Slot()
    def _on_looked(self) -> None:
        if self._looks_again:
            self._looks_again = False
            self.look()

    @Slot(object)
    def _on_look_failed(self, error: Exception) -> None:
        self.failed.emit(VigilError(f"The recordings could not be listed: {error}."))

    @Slot(object)
    def _on_progress(self, progress: ExportProgress) -> None:
        self.progress = progress
        self.progressed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.progress = None
        if isinstance(error, ExportCancelledError):
            return
        if not isinstance(error, VigilError):
            error = VigilError(f"The export was ended: {error}.")
        self.failed.emit(error)

    @Slot()
    def _on_exported(self) -> None:
        progress, self.progress = self.progress, None
        if progress is not None and progress.share >= 1.0:
            self.exported.emit(progress.target)
        self.progressed.emit()
