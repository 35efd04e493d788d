"""One board on a serial line: who it is, how it is to be set, and what it sends.

Sans-IO, see `Talk`; what is said and when reads from top to bottom in `_conversation`.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.sources.board_setup import DEFAULT_BAUD, LineOptions
from desktop_app.sources.commands import encode_command, settings_of
from desktop_app.sources.frame_decoder import FrameDecoder
from desktop_app.sources.talk import SAY_TIMES, Say, SetBaud, Talk

if TYPE_CHECKING:
    from desktop_app.core.ledger import ByteAccount
    from desktop_app.core.messages import Decoded
    from desktop_app.sources.board_setup import BoardSetup
    from desktop_app.sources.commands import BoardSettings, Reply
    from desktop_app.sources.talk import Asking, Doing, Waiting
    from desktop_app.sources.text_format import Layout

# The bootloader of an Uno swallows what it is told, and waits for more: nothing is said before.
QUIET_S = 2.0
ASK_EVERY_S, ASK_TIMES = 1.5, 3
NO_FRAME_S = 1.0
# Line speeds that sketches use, then those of a voltmon board that was left at one.
OTHER_BAUDS = (9_600, 57_600, 230_400, 500_000, 1_000_000)
TRY_BAUD_S = 0.5
# At a wrong speed about every second byte is unreadable; a readable line has almost none.
GARBLED_SHARE, READABLE_SHARE = 0.5, 0.9
# After `baud`, a board waits 2 s for a word at the new speed before it returns to 115200.
BAUD_TRIAL_S = 1.8
AS_IT_IS = LineOptions()
# No commands of the board, but talks of several.
CALIBRATE, COUNT = "calibrate", "count"
# After these it counts from 0 again.
BEGINNINGS = frozenset(
    ("start", "stop", "rate", "per", "osr", "mask", "mode", "ref", "vcc", "cal", "selftest", "test")
)
# Damage that swallowed the end of a frame takes the first answer with it: it is asked again soon.
COUNT_WITHIN_S = 0.25
# What was measured has left the board after 20 ms, and the bridge behind it 16 ms later.
SENT_WITHIN_S = 0.1


class Phase(StrEnum):
    """How far the conversation has come; PLAIN is a board that only sends numbers."""

    LISTENING = "listening"
    ASKING = "asking"
    SEARCHING = "searching"
    SETTING_UP = "setting up"
    READY = "ready"
    PLAIN = "plain"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class LinkReport:
    """What is known of the board.

    `settings` are those of a voltmon one; `layout` is that of its lines, None while frames come;
    with `may_be_counts` a person has to say what the numbers are; `trouble` is a sentence or "".
    """

    phase: Phase = Phase.LISTENING
    baud: int = DEFAULT_BAUD
    settings: BoardSettings | None = None
    trouble: str = ""
    layout: Layout | None = None
    may_be_counts: bool = False
    answers: tuple[Reply, ...] = ()


class BoardLink:
    """A decoder that also talks, from the opening of the port on.

    A board says who it is after a reset, or is asked after 2 s. One that only sends numbers is a
    plain one. Where nothing can be read, other line speeds are tried. Frames that cease send the
    line back to the speed that a board has after a reset. Times are steady seconds.
    """

    def __init__(self, options: LineOptions = AS_IT_IS) -> None:
        self._decoder = FrameDecoder(options.text_format)
        self._talk = Talk(self._decoder)
        self._setup = options.setup
        self._requests: deque[tuple[str, str | int | None]] = deque()
        self._answers: deque[Reply] = deque(maxlen=8)
        self._report = LinkReport()
        self._is_counted = self._is_counting = False
        self._is_unread = False
        self._script = self._conversation()

    @property
    def report(self) -> LinkReport:
        """What is known now; a frozen value, for any thread."""
        return self._report

    def request(self, verb: str, argument: str | int | None = None) -> None:
        """Say a command when its turn comes; the answer joins `report.answers`."""
        encode_command(verb, argument)  # Raises for what no board can be told.
        self._requests.append((verb, argument))

    def calibrate(self, supply_mv: int) -> None:
        """Have the board's bandgap told from its supply, as a meter reads it, in millivolts."""
        self._requests.append((CALIBRATE, supply_mv))

    def count(self) -> bool:
        """Have the board say how far it has counted; False where it does not count, or not now."""
        self._is_counted = False
        if not (self.is_ready and self._is_numbered):
            return False
        self._requests.appendleft((COUNT, None))
        self._is_counting = True
        return True

    @property
    def is_ready(self) -> bool:
        """Whether the board is watched, neither recognised nor set up."""
        return self._report.phase is Phase.READY

    @property
    def is_counting(self) -> bool:
        """Whether the answer to `count` is awaited, or what the board had measured by then."""
        return self._is_counting

    @property
    def is_counted(self) -> bool:
        """Whether it was answered."""
        return self._is_counted

    def feed(self, data: bytes) -> tuple[Decoded, ...]:
        """Decode what arrived."""
        decoded, replies = self._talk.feed(data)
        for reply in replies:
            settings = settings_of(reply)
            if settings is not None:
                self._tell(settings=settings)
        return decoded

    def step(self, now_s: float) -> tuple[Say | SetBaud, ...]:
        """Go on with the talk; what is to be done about it, in order."""
        actions = self._talk.step(self._script, now_s)
        layout, may_be_counts = self._decoder.layout, self._decoder.may_be_counts
        if (layout, may_be_counts) != (self._report.layout, self._report.may_be_counts):
            self._tell()
        return actions

    def reset(self) -> None:
        """Forget what is unfinished: the connection was cut, or the speed of the line changed."""
        self._decoder.reset()

    def begin(self) -> None:
        """The port was opened anew, which resets most boards: the talk starts anew as well."""
        self._talk.begin()
        self._report = LinkReport()
        self._script = self._conversation()

    def resume(self) -> bytes:
        """Bytes after which a fresh decoder goes on as this one does."""
        return self._decoder.resume()

    def take_missing(self) -> int:
        """Samples that the board has measured, as it said last, and that never came."""
        return self._decoder.take_missing()

    def account(self) -> ByteAccount:
        """Where every byte went so far."""
        return self._talk.account()

    def _conversation(self) -> Waiting:
        yield from self._recognise()
        while True:
            if self._setup is not None:
                self._tell(Phase.SETTING_UP)
                yield from self._set_up(self._setup)
            self._tell(Phase.READY)
            yield from self._watch()

    def _recognise(self) -> Waiting:
        """Returns when a voltmon board was heard; until then numbers may come, or nothing."""
        self._tell(Phase.LISTENING)
        end_s = self._talk.now_s + QUIET_S
        while self._talk.now_s < end_s and not self._is_garbled():
            if self._talk.heard("voltmon"):
                return
            yield
        self._tell(Phase.ASKING)
        self._tell_unread()
        for _ in range(ASK_TIMES):
            if self._is_garbled():
                break
            if (yield from self._ask()):
                return
        is_text = self._talk.share_readable >= READABLE_SHARE
        is_readable = is_text or (self._talk.has_samples and not self._is_garbled())
        if is_readable or not (yield from self._search_baud()):
            yield from self._hear_numbers()

    def _ask(self) -> Doing:
        """A line end first: what the board may have heard before is not part of the question."""
        line = b"\n" + encode_command("?")
        return (yield from self._talk.ask(line, "voltmon", ASK_EVERY_S)) is not None

    def _search_baud(self) -> Doing:
        """Whether a voltmon board answers at another speed; the line stays where text is read."""
        self._tell(Phase.SEARCHING)
        for baud in OTHER_BAUDS:
            yield from self._change_baud(baud)
            end_s = self._talk.now_s + TRY_BAUD_S
            while self._talk.now_s < end_s:
                yield
            if self._talk.share_readable >= READABLE_SHARE or self._talk.is_framing:
                self._tell(trouble=f"The board sends at {baud:,} baud.")
                return (yield from self._ask())
        yield from self._change_baud(DEFAULT_BAUD)
        return False

    def _hear_numbers(self) -> Waiting:
        """A sketch that only prints, or one that is silent, until a voltmon board is heard."""
        n_good = self._talk.n_good_bytes
        is_plain = self._talk.share_readable >= READABLE_SHARE
        while not self._talk.heard("voltmon"):
            is_plain = is_plain or self._talk.n_good_bytes > n_good
            self._tell(Phase.PLAIN if is_plain else Phase.SILENT)
            self._tell_unread()
            yield

    def _tell_unread(self) -> None:
        """Say that text comes and no sample in it, for as long as that is so."""
        is_text = self._talk.share_readable >= READABLE_SHARE
        is_noise = self._report.phase is Phase.SILENT and self._is_garbled()
        was_unread = self._is_unread
        self._is_unread = (is_text or is_noise) and not self._talk.has_samples
        if self._is_unread:
            self._tell(trouble=self._unread() if is_text else "What the board sends is no text.")
        elif was_unread:
            self._tell(trouble="")

    def _unread(self) -> str:
        line = self._talk.last_line
        if not line:
            return "The board sends text without line ends."
        return f'The board sends text, but no samples: "{line}".'

    def _set_up(self, setup: BoardSetup) -> Waiting:
        """Set the board while it is stopped; what it refuses is told, and it goes on as it is."""
        settings = self._report.settings
        if settings is not None and setup.is_met_by(settings) and self._report.baud == setup.baud:
            return
        # What is set first must never be too much together with what was set before.
        steps: tuple[tuple[str, str | int | None], ...] = (
            ("stop", None),
            ("mode", "volts"),
            ("osr", 1),
            ("rate", 10),
            ("mask", setup.mask),
            ("baud", setup.baud),
            ("mode", setup.mode.word),
            ("rate", int(setup.rate_hz)),
        )
        for verb, argument in steps:
            if verb == "baud":
                is_done = yield from self._agree_on_baud(setup.baud)
            else:
                reply = yield from self._command(verb, argument)
                is_done = reply is not None and reply.error is None
            if not is_done:
                self._tell(trouble=f"The board did not take {verb} {argument}; it goes on without.")
                break
        yield from self._command("start")

    def _agree_on_baud(self, baud: int) -> Doing:
        before = self._report.baud
        if baud == before:
            return True
        reply = yield from self._talk.command("baud", baud)
        if reply is None or reply.error is not None:
            return False
        yield from self._change_baud(baud)
        for _ in range(SAY_TIMES):
            line = encode_command("?")
            if (yield from self._talk.ask(line, "voltmon", BAUD_TRIAL_S / SAY_TIMES)):
                return True
        yield from self._change_baud(before)
        return False

    def _change_baud(self, baud: int) -> Waiting:
        self._tell(baud=baud)
        yield from self._talk.change_baud(baud)

    def _watch(self) -> Waiting:
        """Until the board has begun anew, or was found again after its frames had ceased."""
        n_good, since_s = -1, self._talk.now_s
        self._talk.forget_replies()
        while not self._talk.heard("voltmon"):
            if self._requests:
                yield from self._answer(*self._requests.popleft())
            if self._talk.n_good_bytes != n_good:
                n_good, since_s = self._talk.n_good_bytes, self._talk.now_s
            elif self._has_ceased(self._talk.now_s - since_s):
                yield from self._change_baud(DEFAULT_BAUD)
                yield from self._recognise()
                return
            yield

    def _answer(self, verb: str, argument: str | int | None) -> Waiting:
        if verb == CALIBRATE and isinstance(argument, int):
            yield from self._calibrate(argument)
            return
        if verb == COUNT:
            self._is_counted = yield from self._hear_count()
            self._is_counting = False
            return
        answer = yield from self._command(verb, argument)
        if answer is not None:
            self._answers.append(answer)
            self._tell()

    def _command(self, verb: str, argument: str | int | None = None) -> Asking:
        """As `Talk.command`; the board is asked before how far it has counted, if that ends then.

        What is damaged behind the last sample before a new beginning is known by nothing else.
        """
        if verb in BEGINNINGS:
            yield from self._hear_count()
        return (yield from self._talk.command(verb, argument))

    def _hear_count(self) -> Doing:
        """Whether the board says how far it has counted; what was on its way then is waited for."""
        if not self._is_numbered:
            return False
        for _ in range(SAY_TIMES):
            answer = yield from self._talk.ask(encode_command("stat"), "stat", COUNT_WITHIN_S)
            if answer is not None and answer.error is None:
                end_s = self._talk.now_s + SENT_WITHIN_S
                while self._talk.n_missing and self._talk.now_s < end_s:
                    yield
                return True
        return False

    @property
    def _is_numbered(self) -> bool:
        """Whether the board measures and counts what it sends."""
        settings = self._report.settings
        return settings is not None and settings.is_running and settings.mode.is_numbered

    def _calibrate(self, supply_mv: int) -> Waiting:
        """The bandgap is as much higher than was thought as the supply is than was reported."""
        measured = yield from self._command("vcc")
        reported_mv = measured.number("mv") if measured is not None else None
        bandgap_mv = measured.number("bg") if measured is not None else None
        if reported_mv and bandgap_mv:
            true_mv = round(bandgap_mv * supply_mv / reported_mv)
            taken = yield from self._command("cal", true_mv)
            if taken is not None and taken.error is None:
                yield from self._answer("vcc", None)
                return
        self._tell(trouble=f"The board cannot be calibrated to {supply_mv} mV: measure again.")

    def _has_ceased(self, silence_s: float) -> bool:
        settings = self._report.settings
        if settings is None or not (settings.mode.is_framed and settings.is_running):
            return False
        return silence_s > max(NO_FRAME_S, 3 / settings.rate_hz)

    def _is_garbled(self) -> bool:
        """Whether a while of bytes was mostly unreadable, and no frames either."""
        is_long = self._talk.heard_for_s() >= TRY_BAUD_S and not self._talk.is_framing
        return is_long and self._talk.share_readable < GARBLED_SHARE

    def _tell(
        self,
        phase: Phase | None = None,
        *,
        baud: int | None = None,
        settings: BoardSettings | None = None,
        trouble: str | None = None,
    ) -> None:
        old = self._report
        self._report = LinkReport(
            phase=phase or old.phase,
            baud=baud or old.baud,
            settings=settings or old.settings,
            trouble=old.trouble if trouble is None else trouble,
            layout=self._decoder.layout,
            may_be_counts=self._decoder.may_be_counts,
            answers=tuple(self._answers),
        )
