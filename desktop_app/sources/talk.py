"""What a talk with a board is made of: words that go out, replies that come in, time that passes.

Sans-IO: bytes go in by `feed`; what is to be written, and at which speed the line is to be, comes
out of `step`. A talk is a generator that is resumed by every step.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sources.commands import encode_command, parse_reply

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from desktop_app.core.ledger import ByteAccount
    from desktop_app.core.messages import Decoded
    from desktop_app.core.protocols import Line
    from desktop_app.sources.commands import Reply
    from desktop_app.sources.frame_decoder import FrameDecoder

    Asking = Generator[None, None, Reply | None]
    Doing = Generator[None, None, bool]
    Waiting = Generator[None, None, None]

REPLY_S, SAY_TIMES = 1.0, 3
MIN_BYTES = 12
# The end of what came, in which the last whole line is looked for.
TAIL_BYTES = 120
SHOWN_CHARACTERS = 40
# The board changes over when its answer has left it.
BAUD_SETTLE_S = 0.03

_READABLE = bytes({9, 10, 13, *range(0x20, 0x7F)})
_WORD_OF_REPLY = {"?": "voltmon", "ping": "pong"}
_OWN_WORDS = frozenset({"vcc", "selftest", "stat"})


@dataclass(frozen=True, slots=True)
class Say:
    """Write these bytes."""

    data: bytes


@dataclass(frozen=True, slots=True)
class SetBaud:
    """Change the speed of the line; what was on it is forgotten."""

    baud: int


def carry_out(actions: Iterable[Say | SetBaud], line: Line) -> bool:
    """Do it on the line; whether its speed was changed. Raises `SourceLostError`."""
    has_changed = False
    for action in actions:
        if isinstance(action, Say):
            line.write(action.data)
        else:
            line.set_baud(action.baud)
            has_changed = True
    return has_changed


class Talk:
    """The means of a talk: `say`, `ask`, `heard`, `change_baud`, and what the bytes look like."""

    def __init__(self, decoder: FrameDecoder) -> None:
        self._decoder = decoder
        self._actions: deque[Say | SetBaud] = deque()
        self._replies: deque[Reply] = deque(maxlen=64)
        self._script: Waiting | None = None
        self._n_bytes = self._n_readable = 0
        self._tail = b""
        self._first_byte_s: float | None = None
        self.now_s = 0.0

    def feed(self, data: bytes) -> tuple[tuple[Decoded, ...], list[Reply]]:
        """Decode what arrived; also the whole replies in it."""
        self._n_bytes += len(data)
        self._tail = (self._tail + data)[-TAIL_BYTES:]
        self._n_readable += len(data) - len(data.translate(None, _READABLE))
        decoded = self._decoder.feed(data)
        replies = [reply for reply in map(parse_reply, self._decoder.take_heard()) if reply]
        self._replies.extend(replies)
        return decoded, replies

    def step(self, script: Waiting, now_s: float) -> tuple[Say | SetBaud, ...]:
        """Resume the talk; what is to be done, in order."""
        self.now_s = now_s
        if self._n_bytes and self._first_byte_s is None:
            self._first_byte_s = now_s
        next(script)
        actions = tuple(self._actions)
        self._actions.clear()
        return actions

    def begin(self) -> None:
        """The port was opened anew: what was said and heard before is of no interest."""
        self._actions.clear()
        self._replies.clear()
        self.forget_bytes()

    def account(self) -> ByteAccount:
        """Where every byte went so far."""
        return self._decoder.account()

    @property
    def is_framing(self) -> bool:
        """Whether frames come."""
        return self._decoder.is_framing

    @property
    def has_samples(self) -> bool:
        """Whether a sample ever came."""
        return self.account().in_samples > 0

    @property
    def n_good_bytes(self) -> int:
        """Bytes so far that meant something."""
        return self._decoder.n_good_bytes

    @property
    def n_missing(self) -> int:
        """Samples that the device has measured, as it said last, and that have not come."""
        return self._decoder.n_missing

    @property
    def share_readable(self) -> float:
        """Share of the bytes since the last `forget_bytes` that text may hold; 0 for too few."""
        return self._n_readable / self._n_bytes if self._n_bytes >= MIN_BYTES else 0.0

    @property
    def last_line(self) -> str:
        """The last whole line that came, fit to be shown; "" where none is at hand."""
        lines = self._tail.split(b"\n")
        text = lines[-2].decode("ascii", "ignore") if len(lines) > 2 else ""
        return "".join(filter(str.isprintable, text))[:SHOWN_CHARACTERS]

    def heard_for_s(self) -> float:
        """How long bytes have been coming, enough of them to judge; 0 where they were too few."""
        if self._first_byte_s is None or self._n_bytes < MIN_BYTES:
            return 0.0
        return self.now_s - self._first_byte_s

    def forget_bytes(self) -> None:
        """From now on the bytes are judged anew."""
        self._n_bytes = self._n_readable = 0
        self._first_byte_s = None

    def forget_replies(self) -> None:
        """What was said before answers nothing that comes."""
        self._replies.clear()

    def heard(self, word: str) -> bool:
        """Whether it was said lately; everything up to it is then used up."""
        while self._replies:
            if self._replies.popleft().word == word:
                return True
        return False

    def say(self, data: bytes) -> None:
        """Write `data`."""
        self._actions.append(Say(data))

    def change_baud(self, baud: int) -> Waiting:
        """Returns when the line has its new speed, at both ends."""
        self._actions.append(SetBaud(baud))
        self.forget_replies()
        end_s = self.now_s + BAUD_SETTLE_S
        yield
        while self.now_s < end_s:
            yield
        self.forget_bytes()

    def command(self, verb: str, argument: str | int | None = None) -> Asking:
        """Say it until a whole answer comes, which may be an error; None where none does."""
        word = _WORD_OF_REPLY.get(verb, verb if verb in _OWN_WORDS else "ok")
        line = encode_command(verb, argument)
        for _ in range(SAY_TIMES):
            reply = yield from self.ask(line, word, REPLY_S)
            if reply is not None and reply.error != "crc":
                return reply
        return None

    def ask(self, line: bytes, word: str, timeout_s: float) -> Asking:
        """Say `line` once; the answer `word` or an error, None where neither comes in time."""
        self.forget_replies()
        self.say(line)
        end_s = self.now_s + timeout_s
        while self.now_s < end_s:
            yield
            while self._replies:
                reply = self._replies.popleft()
                if reply.word in {word, "err"}:
                    return reply
        return None
