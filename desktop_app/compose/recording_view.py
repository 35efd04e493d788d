"""The view of a recording, all of it at every zoom, made while it is recorded."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop_app.compose.kept_history import HISTORY_SAMPLES
from desktop_app.dsp.history import SampleHistory

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop_app.compose.view_cache import ViewCache
    from desktop_app.core.messages import SampleBlock

# Rows in memory before they go to the files: some seconds of a fast source.
_ROWS_WAITING = 1 << 15

_log = logging.getLogger(__name__)


class ViewInTheMaking:
    """Keeps what is recorded for the view; whatever goes wrong costs that and nothing else."""

    def __init__(self, path: Path, views: ViewCache) -> None:
        self._path = path
        self._views = views
        self._stored = views.place_to_fill(path)
        views.hold(path, self)
        self._history: SampleHistory | None = None
        self._is_given_up = False

    def add(self, blocks: Iterable[SampleBlock]) -> None:
        """Take in what was committed to the recording."""
        try:
            for block in blocks:
                self._append(block)
        except (OSError, ValueError) as error:
            self._give_up(error)

    def finish(self, seal: str) -> None:
        """The recording was closed with that seal: it can be looked through at once."""
        history, self._history = self._history, None
        if history is None or self._is_given_up:
            self._views.release(self._path, self)
            return
        try:
            if history.end_row > HISTORY_SAMPLES:
                self._stored.identity = seal.encode()
                history.store_in(self._stored)
            else:
                # As soon read as looked for.
                self._stored.discard()
        except OSError as error:
            self._give_up(error)
        finally:
            history.close()
            self._views.release(self._path, self)

    def discard(self) -> None:
        """The recording did not come to its end: its view is made when it is looked through."""
        history, self._history = self._history, None
        self._is_given_up = True
        if history is not None:
            history.close()
        self._stored.discard()
        self._views.release(self._path, self)

    def _append(self, block: SampleBlock) -> None:
        if self._is_given_up or not block.n_samples:
            return
        if self._history is None:
            new_archive = self._stored.new_archive
            self._history = SampleHistory(_ROWS_WAITING, block.n_channels, new_archive)
        if block.n_channels != self._history.n_channels:
            raise ValueError("its channels have changed")
        self._history.append(block)
        if self._history.end_row > _ROWS_WAITING and not self._history.n_bytes_on_disk:
            raise OSError("there is no room for it")

    def _give_up(self, error: Exception) -> None:
        _log.info("There is no view of %s yet: %s", self._path.name, error)
        self.discard()
