"""The patient history for the window: opened once, by one window, locked or not.

Reading and writing happen in the caller's thread: one assessment is one transaction of a few
milliseconds.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from desktop_app.core.errors import DataError
from desktop_app.storage.patients import PatientStore
from desktop_app.storage.patients_database import HistoryKey, is_encrypted
from desktop_app.storage.patients_key import change_key, finish_change, store_new_key, stored_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop_app.core.protocols import Clock
    from desktop_app.services.settings import SettingsService
    from desktop_app.storage.patients_record import (
        Draft,
        PatientRecord,
        Receipt,
        RecordSummary,
        StoredBar,
    )

FILE_NAME = "history.sqlite"
SECONDS_PER_DAY = 86_400.0
Answer = TypeVar("Answer")


class HistoryService(QObject):
    """The one open history.

    Where it cannot be opened, nothing is stored, nothing is found, and `error` says why.

    Signals:
        changed: assessments were added or deleted, or the history was opened or closed.
        opened: it can be read and written from now on, whether it was locked before or not.
        failed: a `DataError`: something could not be read or written.
        passphrase_wanted: there is no key in a keyring; True for a new passphrase.
        passphrase_refused: the one that was given opens nothing.
    """

    changed = Signal()
    opened = Signal()
    failed = Signal(object)
    passphrase_wanted = Signal(bool)
    passphrase_refused = Signal()

    def __init__(
        self, folder: Path, settings: SettingsService, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = folder / FILE_NAME
        self._settings = settings
        self._clock = clock
        self._store: PatientStore | None = None
        self._key: HistoryKey | None = None
        self._lock: QLockFile | None = None
        self.error: DataError | None = None
        settings.changed.connect(self._on_settings_changed)

    @property
    def is_open(self) -> bool:
        """Whether assessments can be read and written."""
        return self._store is not None

    @property
    def is_encrypted(self) -> bool:
        """Whether a name or number may be stored."""
        return self._store is not None and self._store.is_encrypted

    @property
    def keeps_assessments(self) -> bool:
        """Whether a new assessment is to be stored."""
        return self.is_open and self._settings.current.privacy.keep_history

    def open(self) -> None:
        """Open or make the history; asks for a passphrase where it needs one.

        May be called again, to be asked again.
        """
        if self.is_open:
            return
        try:
            self._take_lock()
            finish_change(self._path)
            if is_encrypted(self._path):
                key = stored_key()
                if key is None:
                    self.passphrase_wanted.emit(False)
                    return
                self._open(key)
            else:
                self._open(None)
        except DataError as error:
            self._fail(error)

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Open with a passphrase, or encrypt with a new one where that was asked for."""
        key = HistoryKey(passphrase)
        try:
            if self._store is not None:
                self._change_key(key)
            else:
                self._open(key)
        except DataError as error:
            if self._store is None and is_encrypted(self._path):
                self.passphrase_refused.emit()
            else:
                self._fail(error)
                self._settle()

    @Slot()
    def decline(self) -> None:
        """No new passphrase was chosen: what is stored stays as it is, and the settings say so."""
        if self._store is not None and not self._store.is_encrypted:
            self._fail(DataError("The history is not encrypted.", "No passphrase was chosen."))
        self._settle()

    @Slot()
    def change_passphrase(self) -> None:
        """Ask for another passphrase; names and numbers stay, as they would not without one."""
        if self._store is None:
            self.failed.emit(DataError("The history is locked.", "Unlock it first."))
        elif self._key is None:
            hint = "Switch encryption on in the settings."
            self.failed.emit(DataError("The history is not encrypted.", hint))
        elif self._key.is_raw:
            hint = "It has no passphrase."
            self.failed.emit(DataError("The history's key lies in the system's keyring.", hint))
        else:
            self.passphrase_wanted.emit(True)

    def shut_down(self) -> None:
        """Close the file; a draft that is still there belongs to nobody. May be called again."""
        self.clear_draft()
        store, self._store = self._store, None
        if store is not None:
            store.close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def add(self, record: PatientRecord) -> int:
        """Store an assessment; its number, or 0 where it could not be stored."""
        number = self._ask(lambda store: store.add(record), 0)
        if number:
            self.changed.emit()
        return number

    def explain(
        self, record_id: int, text: str, text_source: str, bars: Iterable[StoredBar]
    ) -> None:
        """Put the explanation to a stored score."""
        self._ask(lambda store: store.explain(record_id, text, text_source, bars), None)

    def find(self, words: str = "", level: str = "") -> tuple[RecordSummary, ...]:
        """The newest assessments that fit."""
        return self._ask(lambda store: store.find(words, level), ())

    def count_levels(self) -> dict[str, int]:
        """How many assessments of each level are stored."""
        return self._ask(lambda store: store.count_levels(), {})

    def count(self, words: str = "", level: str = "") -> int:
        """How many stored assessments fit; without words and level, how many are stored."""
        return self._ask(lambda store: store.count(words, level), 0)

    def reader(
        self, record_ids: tuple[int, ...], words: str = "", level: str = ""
    ) -> Callable[[], tuple[PatientRecord, ...]]:
        """What reads these, or all that fit where there are none; raises `DataError`.

        May be called in any thread: it uses a connection of its own.
        """
        path, key = self._path, self._key

        def read() -> tuple[PatientRecord, ...]:
            with contextlib.closing(PatientStore(path, key)) as store:
                ids = record_ids or store.found_ids(words, level)
                return tuple(store.get(one) for one in ids)

        return read

    def get(self, record_id: int) -> PatientRecord | None:
        """The whole of one assessment."""
        return self._ask(lambda store: store.get(record_id), None)

    def next_pseudonym(self) -> str:
        """A pseudonym nobody has; empty where nothing can be stored."""
        return self._ask(lambda store: store.next_pseudonym(), "")

    def delete(self, record_ids: tuple[int, ...]) -> None:
        """Delete for good."""
        self._ask(lambda store: store.delete(record_ids), None)
        self.changed.emit()

    def save_draft(self, draft: Draft) -> None:
        """Keep the form as it is."""
        self._ask(lambda store: store.save_draft(draft), None)

    def clear_draft(self) -> None:
        """Forget the form."""
        self._ask(lambda store: store.clear_draft(), None)

    def draft(self) -> Draft | None:
        """The form that a crash left behind."""
        return self._ask(lambda store: store.draft(), None)

    def add_receipt(self, receipt: Receipt) -> None:
        """Write down what is about to be sent; raises `DataError`: then nothing may be sent.

        May be called in any thread: it uses a connection of its own.
        """
        if self._store is None:
            raise DataError(
                "The receipt of what is sent cannot be written, so nothing is sent.",
                "The history is not open.",
            )
        with contextlib.closing(PatientStore(self._path, self._key)) as store:
            store.add_receipt(receipt)

    def receipts(self) -> tuple[Receipt, ...]:
        """Everything that ever left the machine."""
        return self._ask(lambda store: store.receipts(), ())

    def _ask(self, question: Callable[[PatientStore], Answer], nothing: Answer) -> Answer:
        if self._store is None:
            return nothing
        try:
            return question(self._store)
        except DataError as error:
            self.failed.emit(error)
            return nothing

    def _take_lock(self) -> None:
        if self._lock is not None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DataError(
                f"The history cannot be kept in {self._path.parent} ({error.strerror}).",
                "Nothing is stored.",
            ) from error
        lock = QLockFile(f"{self._path}.lock")
        # The lock of a living window is never stale, however long it lives.
        lock.setStaleLockTime(0)
        if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
            raise DataError(
                "Another window of Vigil uses the history.", "Nothing is stored from this one."
            )
        if not lock.isLocked():
            raise DataError(f"The history cannot be kept in {self._path.parent}.")
        self._lock = lock

    def _open(self, key: HistoryKey | None) -> None:
        self._store, self._key = PatientStore(self._path, key), key
        self.error = None
        days = self._settings.current.privacy.retention_days
        if days:
            self._store.delete_before(self._clock.now_s() - days * SECONDS_PER_DAY)
        self.changed.emit()
        self.opened.emit()
        self._follow_settings()

    def _follow_settings(self) -> None:
        """Encrypt, or stop to, where the settings say other than the file."""
        wanted = self._settings.current.privacy.encrypt_history
        if self._store is None or wanted == self._store.is_encrypted:
            return
        key = store_new_key() if wanted else None
        if wanted and key is None:
            self.passphrase_wanted.emit(True)
            return
        self._change_key(key)

    def _change_key(self, key: HistoryKey | None) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        try:
            change_key(self._path, self._key, key)
            self._key = key
        finally:
            self._store = PatientStore(self._path, self._key)
            self.changed.emit()

    def _settle(self) -> None:
        """Let the settings say what the file is: who reads "encrypted" must be sure of it."""
        if self._store is not None:
            self._settings.change("privacy.encrypt_history", self._store.is_encrypted)

    def _fail(self, error: DataError) -> None:
        self.error = error
        self.failed.emit(error)

    @Slot()
    def _on_settings_changed(self) -> None:
        try:
            self._follow_settings()
        except DataError as error:
            self._fail(error)
            self._settle()
