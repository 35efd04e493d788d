"""Does on the line what the conversation with a board asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sources.talk import Say

if TYPE_CHECKING:
    from desktop_app.core.protocols import Clock, Line
    from desktop_app.sources.board_link import BoardLink, LinkReport


class BoardTalk:
    """A link and the line to its board; called by the reading thread, but for `report`, `request`."""

    def __init__(self, link: BoardLink, line: Line, clock: Clock) -> None:
        self._link = link
        self._line = line
        self._clock = clock

    @property
    def report(self) -> LinkReport:
        """What is known of the board."""
        return self._link.report

    def begin(self) -> None:
        """The port was opened anew."""
        self._link.begin()

    def request(self, verb: str, argument: str | int | None = None) -> None:
        """Have a command said as soon as nothing else is being talked about."""
        self._link.request(verb, argument)

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
