"""A board in a process of its own: packed frames at any rate into a pseudo terminal, in time.

    python -m benchmarks._live_board FD RATE_HZ N_CHANNELS

It begins at the first byte it is told on stdin, says who it is then and whenever it is asked, and
ends with stdin. Each input is a sine of its own with noise and, every ten seconds, a spike of one
sample. Written in pieces of 4 ms, as a USB line hands over what came.
"""

from __future__ import annotations

import os
import select
import sys
import time
from dataclasses import replace

import numpy as np

from desktop_app.sources.commands import CPU_HZ, Mode
from tests.sources.voltmon_stream import POWER_ON, Board, banner

PIECE_S = 0.004
VALUES_A_FRAME = 64
SPIKE_EVERY_S = 10.0


def codes(rate_hz: int, n_channels: int) -> list[list[int]]:
    """A second of counts, row by row, which can be repeated."""
    rng = np.random.default_rng(7)
    times_s = np.arange(rate_hz)[:, None] / rate_hz
    frequencies_hz = 50.0 + 10 * np.arange(n_channels)
    volts = 512 + 150 * np.sin(2 * np.pi * frequencies_hz * times_s)
    noisy: list[list[int]] = np.rint(volts + rng.normal(0, 2, volts.shape)).astype(int).tolist()
    return noisy


def run(fd: int, rate_hz: int, n_channels: int) -> None:
    """Send until stdin ends."""
    settings = replace(
        POWER_ON,
        mode=Mode.PACKED,
        period_cycles=CPU_HZ // rate_hz,
        channel_mask=2**n_channels - 1,
        number=1,
    )
    board, second = Board(settings), codes(rate_hz, n_channels)
    spike = [[1000] * n_channels]
    rows = VALUES_A_FRAME // n_channels // 4 * 4 or 4
    sys.stdin.buffer.read(1)
    os.write(fd, banner(settings).encode() + b"\r\n\0")
    began_s = time.perf_counter()
    while not select.select([sys.stdin], [], [], PIECE_S)[0]:
        n_due = int((time.perf_counter() - began_s) * rate_hz)
        while board.index + rows <= n_due:
            part = [second[at % rate_hz] for at in range(board.index, board.index + rows)]
            if board.index % int(SPIKE_EVERY_S * rate_hz) < rows and board.index > rows:
                part[0:1] = spike
            board.send(part)
        if select.select([fd], [], [], 0)[0]:
            board.answer(os.read(fd, 4096))
        while board.sent:
            del board.sent[: os.write(fd, board.sent)]


if __name__ == "__main__":
    run(*map(int, sys.argv[1:4]))
