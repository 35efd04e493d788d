"""What a host does with a board that it commands: sets it, reads it, compares with the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import serial

from desktop_app.core.ledger import Ledger
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources.commands import CPU_HZ, encode_command, parse_reply, settings_of
from desktop_app.sources.frame_decoder import FrameDecoder
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from typing import Any

    import numpy.typing as npt

    from desktop_app.core.messages import Decoded
    from desktop_app.sources.commands import BoardSettings, Reply
    from tests.firmware.fixtures import StartUno
    from tests.firmware.simulated_uno import SimulatedUno

JITTER_CYCLES = 3


class Host:
    """One end of the line, all bytes decoded as they come; what it was told lately is `runs`."""

    def __init__(self, uno: SimulatedUno) -> None:
        self.uno = uno
        self.port = serial.Serial(uno.port, 115200, timeout=PATIENCE_S)
        self.decoder = FrameDecoder()
        self.runs: list[Decoded] = []
        self.decoder.feed(b"\n")
        self._await_reply(0, "voltmon")

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *_: object) -> None:
        self.port.close()

    def read(self) -> None:
        data = self.port.read(1)
        assert data, "the board is silent"
        data += self.port.read(min(self.port.in_waiting, 4095))
        self.runs += self.decoder.feed(data)

    def ask(self, verb: str, argument: str | int | None = None) -> Reply:
        """Say it and wait for the answer, which may be that of an error."""
        words = {"?": "voltmon", "ping": "pong"}
        word = words.get(verb, verb if verb in {"vcc", "selftest", "stat"} else "ok")
        return self.say(encode_command(verb, argument), word)

    def say(self, line: bytes, word: str = "err") -> Reply:
        """Write a line as it is and wait for an answer with this word, or an error."""
        said_before = self.decoder.account().in_text
        self.port.write(line)
        return self._await_reply(said_before, word)

    def _await_reply(self, said_before: int, word: str) -> Reply:
        for _ in range(20_000):
            if self.decoder.account().in_text > said_before:
                reply = parse_reply(self.decoder.texts()[-1])
                if reply is not None and reply.word in {word, "err"}:
                    return reply
            self.read()
        raise AssertionError(f"no {word} came")

    def set(self, **commands: str | int) -> BoardSettings:
        """Give commands in order; returns the settings that they make."""
        settings = None
        for verb, argument in commands.items():
            settings = settings_of(self.ask(verb, argument))
            assert settings is not None, f"{verb} {argument} was refused"
        assert settings is not None
        return settings

    def change_baud(self, baud: int) -> None:
        """In real time: the board waits two seconds for a word at the new rate."""
        assert self.ask("baud", baud).error is None
        self.port.baudrate = baud
        self.ask("?")

    def read_seconds(self, seconds: float) -> None:
        """Read for so long by the board's clock, as fast as it goes, and then all that was sent."""
        self.uno.command("speed 0")
        end = self.uno.stat()["cycle"] + int(seconds * CPU_HZ)
        while self.uno.stat()["cycle"] < end:
            for _ in range(20):
                self.read()
        self.uno.command("freeze")
        while self.uno.stat()["pending"] or self.port.in_waiting:
            self.read()

    def ledger(self) -> Ledger:
        """The accounts of the runs since the last beginning, as the time base keeps them."""
        timebase = Timebase(10.0)
        for number, run in enumerate(self.last_run()):
            timebase.stamp(run, number * 0.01)
        n = timebase.decoded
        return Ledger(
            bytes=self.decoder.account(),
            expected=n + timebase.lost,
            decoded=n,
            lost=timebase.lost,
            judged=n,
        )

    def last_run(self) -> list[Decoded]:
        starts = [number for number, run in enumerate(self.runs) if run.restarted]
        return self.runs[starts[-1] if starts else 0 :]

    def samples(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """Index and volts of every sample since the last beginning."""
        runs = self.last_run()
        index = [np.arange(run.index or 0, (run.index or 0) + len(run.volts)) for run in runs]
        return np.concatenate(index), np.concatenate([run.volts for run in runs])


def fast_board(simulated_uno: StartUno, *commands: str) -> SimulatedUno:
    """In real time until the rate of the line is settled; it never loses a byte to a slow host."""
    return simulated_uno(*commands, boot_ms=10, options=("--block",))


def conversions_of_run(uno: SimulatedUno, settings: BoardSettings) -> npt.NDArray[np.void]:
    """The conversions since the last start, one for each that goes into a sample."""
    truth = uno.samples()
    step = settings.period_cycles // (len(settings.channels) * settings.oversampling)
    between = np.diff(truth["cycle"].astype(np.int64))
    irregular = np.flatnonzero(np.abs(between - step) > JITTER_CYCLES)
    run: npt.NDArray[np.void] = truth[irregular[-1] + 1 if len(irregular) else 0 :]
    return run


def volts_of_run(uno: SimulatedUno, settings: BoardSettings) -> npt.NDArray[Any]:
    """What every sample of the last run must be, by the log of the conversions: `(n, channels)`."""
    run = conversions_of_run(uno, settings)
    n_channels, osr = len(settings.channels), settings.oversampling
    rows = len(run) // (n_channels * osr)
    grid = run[: rows * n_channels * osr].reshape(rows, n_channels, osr)
    assert (grid["mux"] == np.array(settings.channels)[:, None]).all()
    counts = grid["code"].sum(axis=2) / osr
    volts: npt.NDArray[Any] = (counts + 0.5) * (settings.reference_mv / 1000 / 1024)
    return volts
