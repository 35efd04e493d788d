"""A monitor and an analysis that do what a test says, when it says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import VigilError
from desktop_app.core.messages import SampleBlock, Verdicts
from desktop_app.dsp.history import SampleHistory
from desktop_app.ui.presenters.view_state import ViewState

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray

BEGIN_S = 1.7e9
RATE_HZ = 1000.0


@dataclass
class FakeSession:
    history: SampleHistory | None
    rate_hz: float = RATE_HZ


@dataclass
class FakeJudged:
    block: SampleBlock
    verdicts: Verdicts


class FakeMonitor(QObject):
    """Watches samples that a test gives."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.session: FakeSession | None = None

    @property
    def history(self) -> SampleHistory | None:
        return None if self.session is None else self.session.history

    def watch(self, volts: FloatArray) -> SampleHistory:
        """Begin a session with samples `(n,)` or `(n, channels)` of 1 kS/s."""
        history = SampleHistory(1 << 17, 1 if volts.ndim == 1 else volts.shape[1])
        history.append(block_of(volts))
        self.session = FakeSession(history)
        self.changed.emit()
        return history


class FakeSteering:
    """Holds a view."""

    def __init__(self) -> None:
        self.view = ViewState()

    def set_view(self, view: ViewState) -> None:
        self.view = view


class FakeLive(QObject):
    """Draws nothing; a test says when a frame was drawn."""

    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.steering = FakeSteering()
        self.shown_of: Callable[[SampleHistory], SampleHistory] | None = None


class FakeAnalysis(QObject):
    """Keeps the newest question of every kind until it is told to answer."""

    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.questions: dict[str, Callable[[], object]] = {}
        self.n_asked = 0

    def ask(self, kind: str, question: Callable[[], object]) -> None:
        self.questions[kind] = question
        self.n_asked += 1

    def answer(self) -> None:
        questions, self.questions = self.questions, {}
        for kind, question in questions.items():
            try:
                answer = question()
            except VigilError as error:
                answer = error
            self.answered.emit(kind, answer)


def block_of(volts: FloatArray, first_index: int = 0) -> SampleBlock:
    rows = volts[:, None] if volts.ndim == 1 else volts
    return SampleBlock(first_index, 0, BEGIN_S + first_index / RATE_HZ, RATE_HZ, rows)


def judged_of(volts: FloatArray, first_index: int = 0) -> FakeJudged:
    """A block whose samples above 4.5 V are anomalies."""
    block = block_of(volts, first_index)
    nothing = np.zeros(block.volts.shape)
    codes = np.zeros(block.volts.shape, np.uint8)
    verdicts = Verdicts(
        first_index, 0, nothing, block.volts > 4.5, nothing, codes, nothing, nothing
    )
    return FakeJudged(block, verdicts)
