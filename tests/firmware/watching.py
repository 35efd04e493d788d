"""A real session on a simulated board: it is set up, read and judged as in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.wiring import SourceSpec, make_session
from desktop_app.core.clock import SystemClock
from desktop_app.core.source_info import SourceKind
from desktop_app.detection.config import DetectionConfig
from desktop_app.sources.board_setup import LineOptions
from desktop_app.sources.commands import CPU_HZ
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy.typing as npt

    from desktop_app.compose.snapshot import SessionSnapshot
    from desktop_app.core.messages import SampleBlock
    from desktop_app.sources.board_link import LinkReport, Phase
    from desktop_app.sources.board_setup import BoardSetup
    from desktop_app.sources.commands import BoardSettings
    from tests.firmware.simulated_uno import SimulatedUno

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)


class Watched:
    """Reads and judges in one thread; `blocks` is everything that was judged."""

    def __init__(self, uno: SimulatedUno, setup: BoardSetup | None = None) -> None:
        self.uno = uno
        self.clock = SystemClock()
        spec = SourceSpec(SourceKind.SERIAL, uno.port)
        self.session = make_session(spec, CONFIG, clock=self.clock, line=LineOptions(setup))
        self.blocks: list[SampleBlock] = []

    def __enter__(self) -> Watched:
        self.session.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.session.close()

    @property
    def snapshot(self) -> SessionSnapshot:
        return self.session.snapshot()

    @property
    def report(self) -> LinkReport:
        assert self.session.board is not None
        return self.session.board.report

    @property
    def settings(self) -> BoardSettings:
        settings = self.report.settings
        assert settings is not None
        return settings

    def step(self) -> None:
        self.session.read_step()
        while (judged := self.session.judge_step(0.0)) is not None:
            self.blocks.append(judged.block)

    def until(self, condition: Callable[[], bool], *, timeout_s: float = PATIENCE_S) -> None:
        end_s = self.clock.now_s() + timeout_s
        while not condition():
            assert self.clock.now_s() < end_s, f"did not happen in time; {self.report}"
            self.step()

    def until_phase(self, phase: Phase) -> None:
        self.until(lambda: self.report.phase is phase)

    def read_seconds(self, seconds: float) -> None:
        """Read for so long by the board's clock, as fast as it goes, and then all that was sent."""
        self.uno.command("speed 0")
        end = self.uno.stat()["cycle"] + int(seconds * CPU_HZ)
        while self.uno.stat()["cycle"] < end:
            for _ in range(20):
                self.step()
        self.uno.command("freeze")
        self.until(lambda: not self.uno.stat()["pending"])
        # What is on its way through the terminal comes within two reads.
        self.step()
        self.step()

    def samples(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float64]]:
        """Index since the board was set up, and volts, of every sample from then on."""
        rate_hz = self.settings.rate_hz
        begins = next(at for at, block in enumerate(self.blocks) if block.rate_hz > 0.5 * rate_hz)
        blocks = self.blocks[begins:]
        index = [np.arange(block.first_index, block.end_index) for block in blocks]
        volts = np.concatenate([block.volts for block in blocks])
        return np.concatenate(index) - blocks[0].first_index, volts
