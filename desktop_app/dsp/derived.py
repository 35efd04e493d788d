"""What is shown beside or instead of the samples: filtered, and worked out from them.

A copy for the eye. What is recorded, judged, measured and sent is never read from here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import frozen
from desktop_app.dsp.expression_stream import ExpressionStream
from desktop_app.dsp.filters import StreamFilter
from desktop_app.dsp.history import SampleHistory

if TYPE_CHECKING:
    from desktop_app.dsp.expression import Expression
    from desktop_app.dsp.filters import FilterSettings

# As much of the past as is worked out when something is chosen, and as is kept.
CAPACITY = 1 << 20
_INPUTS = frozenset(f"A{pin}" for pin in range(6))


@dataclass(frozen=True, slots=True)
class DerivedSettings:
    """A filter for everything that is shown, and expressions that are channels of their own."""

    filter: FilterSettings | None = None
    expressions: tuple[Expression, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Nothing is derived: the samples are shown as they came."""
        return self.filter is None and not self.expressions


def _inputs(names: tuple[str, ...]) -> tuple[str, ...]:
    """As expressions know channels: by the board's input, else by their place."""
    are_inputs = all(name in _INPUTS for name in names)
    return names if are_inputs else tuple(f"A{place}" for place in range(len(names)))


class DerivedHistory:
    """Follows a source's history; one thread at a time calls `catch_up`, any reads `history`.

    Expressions see the samples as they came, and are then filtered like these. Raises `ConfigError`
    where the source has not the channels, `FilterError` where it has not the rate.

    Attributes:
        history: the source's channels, then one for each expression.
    """

    def __init__(self, settings: DerivedSettings, source: SampleHistory, rate_hz: float) -> None:
        n_channels = source.n_channels + len(settings.expressions)
        self._source = source
        self._expressions = [
            ExpressionStream(expression, rate_hz, _inputs(source.names))
            for expression in settings.expressions
        ]
        self._filter = None
        if settings.filter is not None:
            self._filter = StreamFilter(settings.filter, rate_hz, n_channels)
        self._next_row = max(0, source.end_row - CAPACITY)
        self.history = SampleHistory(CAPACITY, n_channels)

    @property
    def n_waiting(self) -> int:
        """Samples of the source that are not worked out yet."""
        return self._source.end_row - self._next_row

    def catch_up(self) -> None:
        """Work out what waits; a million samples take about a fifth of a second."""
        for block in self._source.blocks(self._next_row, CAPACITY):
            columns = [expression.process(block) for expression in self._expressions]
            shown = replace(block, volts=frozen(np.column_stack([block.volts, *columns])))
            if self._filter is not None:
                shown = replace(shown, volts=frozen(self._filter.process(shown)))
            self.history.append(shown)
            self._next_row = block.end_index
