"""Which sample was to come first, so that those that never came in front of it are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sources.data_frames import frame_index, settings_number

if TYPE_CHECKING:
    from desktop_app.sources.commands import BoardSettings


class DueIndex:
    """The index from which on samples were to come since a board began anew, if that is known.

    A board counts from 0 with each new number of its settings. One that was sampling when it was
    first heard counts from anywhere: there it is the index of the first whole frame, which may come
    before anybody can read it.
    """

    def __init__(self) -> None:
        self._index: int | None = None
        self._unread: tuple[int, int] | None = None

    def forget(self) -> None:
        """The connection was cut."""
        self._index = self._unread = None

    def begin(self, index: int | None) -> None:
        """The board has begun anew; `index` is what the line decoder knows."""
        self._index = index

    def begin_with(self, told: BoardSettings, before: BoardSettings | None) -> None:
        """The board has begun anew with other settings than `before`, or was heard first."""
        if before is not None:
            self._index = 0
        elif self._unread is not None and self._unread[0] == told.number:
            self._index = self._unread[1]

    def see(self, frame: bytes) -> None:
        """A whole data frame came, and its settings are not known."""
        number = settings_number(frame[2])
        if self._unread is None or self._unread[0] != number:
            self._unread = number, frame_index(frame)

    def take(self) -> int | None:
        """What is due now; asked for the first sample that came."""
        index, self._index = self._index, None
        return index
