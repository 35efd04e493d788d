"""Does on the line what the conversation with a board asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sources.talk import Say

if TYPE_CHECKING:
    from desktop_app.core.ledger import ByteAccount
    from desktop_app.core.messages import Decoded
    from desktop_app.core.protocols import Clock, Line
    from desktop_app.sources.board_link import BoardLink, LinkReport


class BoardTalk:
    """The decoder of a board that can be talked to.

    The reading thread calls it, but for `report` and `request`.
    """

    def __init__(self, link: BoardLink, line: Line, clock: Clock) -> None:
        self._link = link
        self._line = line
        self._clock = clock

    @property
    def report(self) -> LinkReport:
        """What is known of the board."""
        return self._link.report

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        """Decode what arrived."""
        return self._link.feed(data)

    def reset(self) -> None:
        """Forget what is unfinished."""
        self._link.reset()

    def resume(self) -> bytes:
        """Bytes after which a fresh decoder goes on as this one does."""
        return self._link.resume()

    def take_missing(self) -> int:
        """Samples that the board has measured, as it said last, and that never came."""
        return self._link.take_missing()

    def count(self) -> bool:
        """Have the board say how far it has counted; False where it does not count, or not now."""
        return self._link.count()

    @property
    def is_ready(self) -> bool:
        """Whether the board is watched, neither recognised nor set up."""
        return self._link.is_ready

    @property
    def is_counting(self) -> bool:
        """Whether the answer to `count` is awaited, or what the board had measured by then."""
        return self._link.is_counting

    @property
    def is_counted(self) -> bool:
        """Whether it was answered."""
        return self._link.is_counted

    def account(self) -> ByteAccount:
        """Where every byte went so far."""
        return self._link.account()

    def begin(self) -> None:
        """The port was opened anew."""
        self._link.begin()

    def request(self, verb: str, argument: str | int | None = None) -> None:
        """Have a command said as soon as nothing else is being talked about."""
        self._link.request(verb, argument)

    def calibrate(self, supply_mv: int) -> None:
        """Tell the board its supply as a meter reads it, in millivolts."""
        self._link.calibrate(supply_mv)

    def step(self) -> bool:
        """Go on; whether the speed of the line was changed. Raises `SourceLostError`."""
        has_changed = False
        for action in self._link.step(self._clock.now_s()):
            if isinstance(action, Say):
                self._line.write(action.data)
            else:
                self._line.set_baud(action.baud)
                has_changed = True
        return has_changed
