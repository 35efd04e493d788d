"""The target of the fuzzer for lines, frames and the talk with a board; a program of its own.

`python -m tests.fuzz.decoders FOLDER -max_total_time=600` runs it under atheris for ten minutes. It
begins with what sound boards send and with what earlier runs left in FOLDER, and changes the inside
of a frame or a reply together with its check: behind a wrong one nothing would ever be reached.
"""

from __future__ import annotations

import random
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import atheris  # type: ignore[import-untyped]  # it has no types

with atheris.instrument_imports(include=["desktop_app.sources"]):
    from desktop_app.sources.board_link import BoardLink
    from desktop_app.sources.board_setup import LineOptions, board_setup
    from desktop_app.sources.cobs import unstuff
    from desktop_app.sources.commands import Mode, crc8
    from desktop_app.sources.data_frames import CHECK_BYTES
    from desktop_app.sources.frame_decoder import MIN_RUN_FRAMES, FrameDecoder
    from desktop_app.sources.text_decoder import TextDecoder

from tests.sources.voltmon_stream import POWER_ON, Board, banner, checked, ok, stuffed, tagged

if TYPE_CHECKING:
    from desktop_app.core.messages import Decoded

LINES = (
    b"2.503\r\n",
    b"1,2,3\n",
    b"a:1,b:2\n",
    b"v:1,dv:2\n" * 3,
    b"Voltage: 2.5 V\r\nready\r\nnan\r\n",
    b"\x00\x07\x01\x07\x20\x04",
    banner().encode() + b"\r\n",
)
CSV = replace(POWER_ON, mode=Mode.CSV, period_cycles=16_000, number=1)
# Without a zero, so many bytes need no second distance.
MOST_FRAME_BYTES = 250
REPLY = re.compile(rb"([^\r\n\0*]*)\*[0-9A-F]{2}")


def frames(mode: Mode, *, mask: int, n_rows: int, n_frames: int) -> bytes:
    """Lines that announce frames, the frames, and a count; then lines again."""
    settings = replace(POWER_ON, mode=mode, channel_mask=mask, period_cycles=16_000, number=1)
    board = Board(settings)
    n_channels = len(settings.channels)
    for _ in range(n_frames):
        board.send([[500 + channel for channel in range(n_channels)]] * n_rows)
    board.say(tagged(f"stat;idx={board.index + n_rows};lost=0;rxbad=0;us=1;ms=1"))
    board.say(ok(replace(POWER_ON, number=2)))
    return f"\n{ok(settings)}\r\n".encode() + b"\0" + bytes(board.sent) + b"2.503\r\n"


def csv_lines() -> bytes:
    """Numbered lines with their checks, one of them missing."""
    rows = (f"{index},{1000 * index},512,2.5024" for index in (0, 1, 3))
    lines = (f"{row}*{crc8(row.encode()):02X}" for row in rows)
    return "".join(f"{line}\r\n" for line in (ok(CSV), *lines)).encode()


def seeds() -> list[bytes]:
    """What sound boards send, behind the byte that says where it is cut."""
    said = [
        *LINES,
        csv_lines(),
        frames(Mode.BINARY, mask=1, n_rows=8, n_frames=3),
        frames(Mode.BINARY, mask=0b101, n_rows=4, n_frames=3),
        frames(Mode.PACKED, mask=1, n_rows=8, n_frames=3),
        frames(Mode.PACKED, mask=1, n_rows=64, n_frames=2 * MIN_RUN_FRAMES),
    ]
    return [b"\n" + one for one in said]


def volts_of(runs: list[Decoded]) -> list[float]:
    """All samples in their order, channel after channel."""
    return [volt for run in runs for volt in run.volts.ravel().tolist()]


def check(data: bytes) -> None:
    """Any cut gives the same samples, every byte is accounted for, and nothing is raised."""
    cut = data[0] if data else 0
    decoder, whole = FrameDecoder(), FrameDecoder()
    in_parts = [run for part in (data[:cut], data[cut:]) for run in decoder.feed(part)]
    assert volts_of(in_parts) == volts_of(list(whole.feed(data)))
    assert decoder.account() == whole.account()
    assert whole.account().closes
    assert whole.account().received == len(data)
    text = TextDecoder()
    text.feed(data)
    assert text.account().closes
    link = BoardLink(LineOptions(board_setup(1000)))
    length = len(data) // 4 + 1
    for step in range(4):
        link.feed(data[step * length : (step + 1) * length])
        link.step(float(step))
    assert link.account().closes


def change(data: bytes, max_size: int, seed: int) -> bytes:
    """Another input: anything, the inside of one frame, or lines with right checks changed."""
    chance = random.Random(seed)
    parts = data.split(b"\0")
    at = chance.randrange(len(parts))
    frame = unstuff(parts[at])
    if frame is not None and len(frame) > CHECK_BYTES and chance.random() < 0.5:
        body = atheris.Mutate(frame[:-CHECK_BYTES], MOST_FRAME_BYTES)
        parts[at] = stuffed(checked(body))[:-1]
        return b"\0".join(parts)[:max_size]
    changed: bytes = atheris.Mutate(data, max_size)
    return REPLY.sub(_with_its_check, changed) if chance.random() < 0.5 else changed


def _with_its_check(reply: re.Match[bytes]) -> bytes:
    body = reply[1].removeprefix(b"#")
    return b"%b*%02X" % (reply[1], crc8(body))


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds()):
        check(seed)
        (folder / f"seed-{number}").write_bytes(seed)
    atheris.Setup(sys.argv, check, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
