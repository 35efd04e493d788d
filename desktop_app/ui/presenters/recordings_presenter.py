"""The page of recordings: listing, replay, info, export, and the folder they are in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop_app.core.errors import RecordingError
from desktop_app.core.source_info import LOOK
from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.recording import Recording
from desktop_app.ui.quantity_text import size_text
from desktop_app.ui.record_states import RecordingRow, RecordingsState, clock_text
from desktop_app.ui.states import Notice, NoticeKind
from desktop_app.ui.words import mark, tr, tr_count, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.recordings import RecordingsService
    from desktop_app.storage.recordings.card import RecordingGap
    from desktop_app.storage.recordings.repair import Listed
    from desktop_app.ui.notice_bar import NoticeBar
    from desktop_app.ui.recordings_page import RecordingsPage

FORMATS = (
    (".csv", mark("CSV: a table of every sample")),
    (".edf", mark("EDF+: 16 bit, with annotations")),
    (".bdf", mark("BDF+: 24 bit, with annotations")),
    (".parquet", mark("Parquet: for analysis")),
    (".wav", mark("WAV: sound, 32 bit float")),
)
_STATES = {"repaired": mark("{quality}, repaired"), "recording": mark("{quality}, broken off")}


_GAPS_SHOWN = 3


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
        page.look_requested.connect(self._on_look)
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
                export_text=""
                if progress is None
                else tr("Writing {name}", name=progress.target.name),
                export_percent=0 if progress is None else int(100 * progress.share),
            )
        )

    @Slot(str)
    def _on_open(self, path: str) -> None:
        self._watch(f"replay:{path}")
        self._show_live()

    @Slot(str)
    def _on_look(self, path: str) -> None:
        self._watch(f"{LOOK}{path}")
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
        names = ", ".join(path.name for path in paths[:3])
        sentence = tr_count(
            "A recording that was broken off has been repaired.",
            "{count} recordings that were broken off have been repaired.",
            len(paths),
        )
        self._notices.render_notice(Notice(sentence, names, kind=NoticeKind.INFO))

    @Slot(object)
    def _on_exported(self, path: Path) -> None:
        self._notices.render_notice(
            Notice(
                tr("Written {name}.", name=path.name),
                tr("In {folder}", folder=path.parent),
                kind=NoticeKind.INFO,
            )
        )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, RecordingError):
            notice = Notice(tr_text(error.sentence), tr_text(error.hint))
        else:
            notice = Notice(str(error))
        self._notices.render_notice(notice)


def format_names() -> tuple[tuple[str, str], ...]:
    """Suffix and name of each format of the export menu."""
    return tuple((suffix, tr(name)) for suffix, name in FORMATS)


def row_of(listed: Listed) -> RecordingRow:
    """A recording in the words of the list."""
    if listed.trouble:
        return RecordingRow(
            path=str(listed.path),
            name=listed.path.name,
            began=_moment(listed.began_s),
            length="",
            size=size_text(listed.n_bytes),
            quality=tr_text(listed.trouble),
            found="",
            source="",
            can_open=False,
        )
    length_s = None if listed.ended_s is None else listed.ended_s - listed.began_s
    n_events = listed.n_events
    return RecordingRow(
        path=str(listed.path),
        name=listed.path.name,
        began=_moment(listed.began_s),
        length="" if length_s is None else clock_text(length_s),
        size=size_text(listed.n_bytes),
        quality=_quality_text(listed),
        found=tr_count("{count} event", "{count} events", n_events),
        source=tr_text(listed.label),
    )


def _quality_text(listed: Listed) -> str:
    quality = tr_text(listed.quality)
    words = _STATES.get(listed.state)
    return tr(words, quality=quality) if words else quality


def info_text(recording: Recording) -> str:
    """The quality card in a few lines; `vigil info` tells all of it and checks every hash."""
    card = quality_card(recording)
    ledger = recording.accounts().ledger
    samples = tr(
        "{name}: {quality}. {recorded:,} of {expected:,} samples. "
        "Judged by {detector}, Vigil {program}."
        if card.rate_hz is None
        else "{name}: {quality}. {recorded:,} of {expected:,} samples, {rate:.6g} Hz. "
        "Judged by {detector}, Vigil {program}.",
        name=recording.path.name,
        quality=tr_text(card.text),
        recorded=card.n_recorded,
        expected=card.n_expected,
        rate=card.rate_hz,
        detector=card.detector,
        program=card.program,
    )
    accounts = tr(
        "Bytes: {received:,} received, {rejected:,} rejected. Accounts close. "
        "Jumps of the computer's clock: {jumps}."
        if ledger.closes
        else "Bytes: {received:,} received, {rejected:,} rejected. Accounts DO NOT CLOSE. "
        "Jumps of the computer's clock: {jumps}.",
        received=ledger.bytes.received,
        rejected=ledger.bytes.n_rejected,
        jumps=len(card.clock_jumps),
    )
    return "\n".join([samples, accounts, *_gap_lines(card.gaps)])


def _gap_lines(gaps: tuple[RecordingGap, ...]) -> list[str]:
    lines = [
        tr(
            "Gap of {length:.2f} s: {cause}",
            length=one.end_s - one.start_s,
            cause=tr_text(one.cause),
        )
        for one in gaps[:_GAPS_SHOWN]
    ]
    if len(gaps) > len(lines):
        n_more = len(gaps) - len(lines)
        lines.append(tr_count("and {count} more gap", "and {count} more gaps", n_more))
    return lines


def _moment(at_s: float) -> str:
    try:
        return f"{datetime.fromtimestamp(at_s).astimezone():%Y-%m-%d %H:%M:%S}"
    except (OverflowError, ValueError, OSError):
        return ""


def _free_name(target: Path) -> Path:
    """The name itself, or the first with a number that is not taken."""
    names = (target.with_stem(f"{target.stem}-{number}") for number in range(2, 1000))
    return target if not target.exists() else next(p for p in names if not p.exists())
