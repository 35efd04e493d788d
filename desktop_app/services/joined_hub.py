"""Joins another station's hub, and tells it what is scored in this window."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.compose.joined_hub import brief_of, forget_joined, load_joined, save_joined
from desktop_app.core.errors import HubError, VigilError
from desktop_app.services.one_job import OneJob

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from desktop_app.compose.station_link import StationLink
    from desktop_app.core.prediction import Prediction
    from desktop_app.server.uplink_state import UplinkOptions, UplinkStatus


@dataclass(frozen=True, slots=True)
class JoinedStatus:
    """`url` is empty where no hub is joined; `digits` are to be compared while it is paired."""

    url: str = ""
    digits: str = ""
    is_pairing: bool = False
    line: UplinkStatus | None = None


class JoinedHub(QObject):
    """At most one other hub; the line to it lives in a thread of its own.

    Attributes:
        status: where it stands.

    Signals:
        changed: the status is another.
        failed: a `VigilError`: pairing failed, or a result could not be kept.
    """

    changed = Signal()
    failed = Signal(object)
    _digits_shown = Signal(object)
    _was_paired = Signal(object)
    _line_changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pairing = OneJob("pairing", self)
        self._pairing.failed.connect(self._on_failed)
        self._pairing.ended.connect(self.changed)
        self._link: StationLink | None = None
        self.status = JoinedStatus()
        self._digits_shown.connect(self._on_digits)
        self._was_paired.connect(self._on_paired)
        self._line_changed.connect(self._on_line)

    def start(self) -> None:
        """Go on with the hub that was joined before, if there is one."""
        try:
            options = load_joined(self._folder)
            if options is not None:
                self._open(options)
        except VigilError as error:
            self.failed.emit(error)

    def join(self, link: str, name: str) -> None:
        """Be paired with the hub that shows this link; returns at once. Raises `HubError`."""
        from desktop_app.server.uplink_pairing import parse_link

        if self._pairing.is_running:
            return
        parsed = parse_link(link)
        self.leave()
        self.status = JoinedStatus(parsed.url, is_pairing=True)

        def pair(stop: threading.Event) -> None:
            from desktop_app.server.uplink_pairing import pair_with
            from desktop_app.server.uplink_state import UplinkOptions

            token = pair_with(parsed, name, self._digits_shown.emit, stop)
            self._was_paired.emit(UplinkOptions(parsed.url, token, parsed.fingerprint, name))

        self._pairing.begin(pair)
        self.changed.emit()

    def leave(self) -> None:
        """Tell the other hub nothing more, and forget it."""
        self._pairing.request_stop()
        self._close()
        forget_joined(self._folder)
        self.status = JoinedStatus()
        self.changed.emit()

    def shut_down(self) -> None:
        """Stop and wait; what is not told yet stays on disk. May be called again."""
        self._pairing.stop()
        self._close()

    @Slot(object)
    def tell(self, prediction: Prediction) -> None:
        """Pass on what was scored here; demo patients are nobody's business."""
        if self._link is None or prediction.is_demo:
            return
        try:
            self._link.put(brief_of(prediction, secrets.token_hex(8)))
        except VigilError as error:
            self.failed.emit(error)

    def _open(self, options: UplinkOptions) -> None:
        from desktop_app.compose.station_link import StationLink

        self._link = StationLink(options, self._folder, self._line_changed.emit)
        self._link.start()
        self.status = JoinedStatus(options.url)
        self.changed.emit()

    def _close(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            link.stop()

    @Slot(object)
    def _on_digits(self, digits: str) -> None:
        self.status = JoinedStatus(self.status.url, digits, is_pairing=True)
        self.changed.emit()

    @Slot(object)
    def _on_paired(self, options: UplinkOptions) -> None:
        try:
            save_joined(self._folder, options)
            self._open(options)
        except VigilError as error:
            self._on_failed(error)

    @Slot(object)
    def _on_line(self, line: UplinkStatus) -> None:
        if self._link is not None:
            self.status = JoinedStatus(self.status.url, line=line)
            self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = HubError(f"The other hub could not be joined: {error}.")
        self.status = JoinedStatus()
        self.failed.emit(error)
        self.changed.emit()
