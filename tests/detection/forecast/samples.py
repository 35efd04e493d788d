"""A small LSTM that PyTorch trained; made by `make_lstm_sample`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.detection import state
from desktop_app.detection.forecast.lstm import Lstm

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

_PATH = Path(__file__).with_name("lstm_sample.npz")


@cache
def _arrays() -> dict[str, Any]:
    return state.from_bytes(_PATH.read_bytes())


def sample(name: str) -> FloatArray:
    """The array of that name."""
    array: FloatArray = _arrays()[name]
    return array.copy()


def trained_lstm() -> Lstm:
    """The network, which has read nothing yet."""
    network = Lstm()
    network.load(state.part("network", _arrays()))
    return network
