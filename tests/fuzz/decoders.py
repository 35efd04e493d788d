"""The target of the fuzzer for lines, frames and the talk with a board; a program of its own.

`python -m tests.fuzz.decoders -max_total_time=600` runs it under atheris for ten minutes.
"""

from __future__ import annotations

import sys

import atheris  # type: ignore[import-untyped]  # it has no types

with atheris.instrument_imports(include=["desktop_app.sources"]):
    from desktop_app.sources.board_link import BoardLink
    from desktop_app.sources.board_setup import LineOptions, board_setup
    from desktop_app.sources.frame_decoder import FrameDecoder
    from desktop_app.sources.text_decoder import TextDecoder

from tests.sources.voltmon_stream import POWER_ON, ok

SEEDS = (
    b"2.503\r\n",
    b"1,2,3\n",
    b"a:1,b:2\n",
    b"v:1,dv:2\n" * 3,
    ok(POWER_ON).encode() + b"\r\n",
    b"\x00\x07\x01\x07\x20\x04",
)


def check(data: bytes) -> None:
    """Any cut gives the same samples, every byte is accounted for, and nothing is raised."""
    cut = data[0] if data else 0
    decoder, whole = FrameDecoder(), FrameDecoder()
    n_cut = sum(len(run.volts) for part in (data[:cut], data[cut:]) for run in decoder.feed(part))
    n_whole = sum(len(run.volts) for run in whole.feed(data))
    assert n_cut == n_whole
    assert decoder.account() == whole.account()
    assert whole.account().closes
    assert whole.account().received == len(data)
    text = TextDecoder()
    text.feed(data)
    assert text.account().closes
    link = BoardLink(LineOptions(board_setup(1000)))
    for step in range(4):
        link.feed(data[step::4])
        link.step(float(step))
    assert link.account().closes


def main() -> None:
    for seed in SEEDS:
        check(b"\n" + seed)
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
