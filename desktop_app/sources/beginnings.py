"""How a board began anew: from which sample on it counts, and what had never come before that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.sources.data_frames import frame_index, settings_number

if TYPE_CHECKING:
    from desktop_app.sources.commands import BoardSettings


class Beginning(NamedTuple):
    """What is known of it at the first samples that come; see `Decoded`."""

    restarted: bool
    due_index: int | None
    lost_before: int


class Beginnings:
    """What the next samples that come have to tell of how the board began; told once.

    A board counts from 0 with each new number of its settings. One that was sampling when it was
    first heard counts from anywhere: there what is due is the index of the first whole frame, which
    may come before anybody can read it.

    Attributes:
        restarted: the board has begun anew.
        lost_before: so many samples of the time before never came.
    """

    def __init__(self) -> None:
        self.restarted = False
        self.lost_before = 0
        self._index: int | None = None
        self._unread: tuple[int, int] | None = None

    @property
    def due_index(self) -> int | None:
        """The index of the first sample that is to come, where it is known and none has come."""
        return self._index

    @property
    def is_unread(self) -> bool:
        """Whether the frames that come were made with settings that nobody knows."""
        return self._unread is not None

    def forget(self) -> None:
        """The connection was cut."""
        self._index = self._unread = None

    def begin(self, index: int | None) -> None:
        """The board counts from `index` on, as the line decoder knows it."""
        self._index = index

    def begin_with(self, told: BoardSettings, before: BoardSettings | None) -> None:
        """The board has begun anew with other settings than `before`, or was heard first."""
        if before is not None:
            self._index = 0
        elif self._unread is not None and self._unread[0] == told.number:
            self._index = self._unread[1]
        self._unread = None

    def restart(self, n_missing: int) -> None:
        """It has begun anew, and so many samples of the time before will not come."""
        self.restarted = True
        self.lost_before += n_missing

    def see(self, frame: bytes) -> None:
        """A whole data frame came, and its settings are not known."""
        number = settings_number(frame[2])
        if self._unread is None or self._unread[0] != number:
            self._unread = number, frame_index(frame)

    def take(self) -> Beginning:
        """All of it; asked for the first samples that came."""
        beginning = Beginning(self.restarted, self._index, self.lost_before)
        self.restarted, self.lost_before = False, 0
        self._index = self._unread = None
        return beginning
