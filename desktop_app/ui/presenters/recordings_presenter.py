"""The page of recordings: listing, replay, info, export, and the folder they are in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.recording import Recording
from desktop_app.ui.record_states import RecordingRow, RecordingsState, clock_text, size_text
from desktop_app.ui.states import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.recordings import RecordingsService
    from desktop_app.storage.recordings.repair import Listed
    from desktop_app.ui.notice_bar import NoticeBar
    from desktop_app.ui.recordings_page import RecordingsPage

FORMATS = (
    (".csv", "CSV: a table of every sample"),
    (".edf", "EDF+: 16 bit, with annotations"),
    (".bdf", "BDF+: 24 bit, with annotations"),
    (".parquet", "Parquet: for analysis"),
    (".wav", "WAV: sound, 32 bit float"),
)
_STATES = {"closed": "", "repaired": "repaired", "recording": "broken off"}


class RecordingsPresenter(QObject):
    """Joins the folder to its page, which is there once it was first shown."""

    def __init__(
        self,
        service: RecordingsService,
        folder: Path,
        *,
        watch: Callable[[str], None],
        show_live: Callable[[], None],
        notices: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._folder = folder
        self._watch = watch
        self._show_live = show_live
        self._notices = notices
        self._page: RecordingsPage | None = None
        service.changed.connect(self.refresh)
        service.progressed.connect(self.refresh)
        service.repaired.connect(self._on_repaired)
        service.exported.connect(self._on_exported)
        service.failed.connect(self._on_failed)

    def set_page(self, page: RecordingsPage) -> None:
        """The page stands; fill it."""
        self._page = page
        page.open_requested.connect(self._on_open)
        page.info_requested.connect(self._on_info)
        page.export_requested.connect(self._on_export)
        page.reveal_requested.connect(self._on_reveal)
        page.cancel_requested.connect(self._on_cancel)
        self._service.look()
        self.refresh()

    @Slot()
    def look(self) -> None:
        """Look at the folder again: something was saved."""
        self._service.look()

    @Slot()
    def refresh(self) -> None:
        """Render the page."""
        if self._page is None:
            return
        progress = self._service.progress
        self._page.render_recordings(
            RecordingsState(
                rows=tuple(map(row_of, self._service.listed)),
                folder=str(self._folder),
                export_text="" if progress is None else f"Writing {progress.target.name}",
                export_percent=0 if progress is None else int(100 * progress.share),
            )
        )

    @Slot(str)
    def _on_open(self, path: str) -> None:
        self._watch(f"replay:{path}")
        self._show_live()

    @Slot(str)
    def _on_info(self, path: str) -> None:
        if self._page is None:
            return
        try:
            with Recording(Path(path)) as recording:
                self._page.render_info(info_text(recording))
        except RecordingError as error:
            self._on_failed(error)

    @Slot(str, str)
    def _on_export(self, path: str, suffix: str) -> None:
        source = Path(path)
        self._service.export(source, _free_name(source.with_suffix(suffix)))

    @Slot(str)
    def _on_reveal(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

    @Slot()
    def _on_cancel(self) -> None:
        self._service.cancel()

    @Slot(object)
    def _on_repaired(self, paths: tuple[Path, ...]) -> None:
        one = "A recording that was broken off has been repaired."
        many = f"{len(paths)} recordings that were broken off have been repaired."
        names = ", ".join(path.name for path in paths[:3])
        sentence = one if len(paths) == 1 else many
        self._notices.render_notice(Notice(sentence, names, kind=NoticeKind.INFO))

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self._notices.render_notice(
            Notice(f"Written {path.name}.", f"In {path.parent}", kind=NoticeKind.INFO)
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        hint = error.hint if isinstance(error, RecordingError) else ""
        sentence = error.sentence if isinstance(error, RecordingError) else str(error)
        self._notices.render_notice(Notice(sentence, hint))


def row_of(listed: Listed) -> RecordingRow:
    """A recording in the words of the list."""
    if listed.trouble:
        return RecordingRow(
            path=str(listed.path),
            name=listed.path.name,
            began=_moment(listed.began_s),
            length="",
            size=size_text(listed.n_bytes),
            quality=listed.trouble,
            found="",
            source="",
            can_open=False,
        )
    state = _STATES[listed.state]
    length_s = None if listed.ended_s is None else listed.ended_s - listed.began_s
    n_events = listed.n_events
    return RecordingRow(
        path=str(listed.path),
        name=listed.path.name,
        began=_moment(listed.began_s),
        length="" if length_s is None else clock_text(length_s),
        size=size_text(listed.n_bytes),
        quality=f"{listed.quality}, {state}" if state else listed.quality,
        found="1 event" if n_events == 1 else f"{n_events} events",
        source=listed.label,
    )


def info_text(recording: Recording) -> str:
    """The quality card in a few lines; `vigil info` tells all of it and checks every hash."""
    card = quality_card(recording)
    ledger = recording.accounts().ledger
    rate = "" if card.rate_hz is None else f", {card.rate_hz:.6g} Hz"
    gaps = [f"Gap of {gap.end_s - gap.start_s:.2f} s: {gap.cause}" for gap in card.gaps[:3]]
    if len(card.gaps) > len(gaps):
        gaps.append(f"and {len(card.gaps) - len(gaps)} more gaps")
    lines = [
        f"{recording.path.name}: {card.text}. {card.n_recorded:,} of {card.n_expected:,} samples"
        f"{rate}. Judged by {card.detector}, Vigil {card.program}.",
        f"Bytes: {ledger.bytes.received:,} received, {ledger.bytes.n_rejected:,} rejected. "
        f"Accounts {'close' if ledger.closes else 'DO NOT CLOSE'}. "
        f"{len(card.clock_jumps)} jumps of the computer's clock.",
        *gaps,
    ]
    return "\n".join(lines)


def _moment(at_s: float) -> str:
    try:
        return f"{datetime.fromtimestamp(at_s).astimezone():%Y-%m-%d %H:%M:%S}"
    except (OverflowError, ValueError, OSError):
        return ""


def _free_name(target: Path) -> Path:
    """The name itself, or the first with a number that is not taken."""
    names = (target.with_stem(f"{target.stem}-{number}") for number in range(2, 1000))
    return target if not target.exists() else next(p for p in names if not p.exists())
