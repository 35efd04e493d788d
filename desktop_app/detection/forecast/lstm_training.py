"""Trains the network of `lstm` by PyTorch, which only this needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray
    from desktop_app.detection.forecast.forecaster import Report

SEED = 0
_EPOCHS, _PATIENCE = 120, 20
_LEARNING_RATE = 1e-2
# Samples that are trained on at once, after so many that only bring the network up to them.
_LEARNED, _LEAD = 96, 32
_LARGEST_STEP = 1.0

_Weights = tuple["FloatArray", "FloatArray", float]


def fitted(
    samples: FloatArray, wanted: FloatArray, n_trained: int, report: Report
) -> _Weights | None:
    """Gates, output weights and bias that do better on the samples kept back than no network does.

    `samples` `(n,)` are read one by one, after each of which `wanted` `(n,)` is what a correction
    should be. Raises `VigilError` where PyTorch is not installed.
    """
    torch = _torch()
    from desktop_app.detection.forecast.lstm import HIDDEN

    torch.manual_seed(SEED)
    cells, output = torch.nn.LSTM(1, HIDDEN, batch_first=True), torch.nn.Linear(HIDDEN, 1)
    parameters = [*cells.parameters(), *output.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=_LEARNING_RATE)
    trained = _pieces(torch, samples[:n_trained], wanted[:n_trained])
    kept_back = _pieces(torch, samples[n_trained:], wanted[n_trained:])
    least, best_epoch, best = float((kept_back[1][:, _LEAD:] ** 2).mean()), 0, None
    for epoch in range(_EPOCHS):
        optimiser.zero_grad()
        _error(cells, output, trained).backward()
        torch.nn.utils.clip_grad_norm_(parameters, _LARGEST_STEP)
        optimiser.step()
        with torch.no_grad():
            error = float(_error(cells, output, kept_back))
        if error < least:
            least, best_epoch, best = error, epoch, _arrays(cells, output)
        elif epoch - best_epoch >= _PATIENCE:
            break
        report(epoch / _EPOCHS)
    report(1.0)
    return best


def _torch() -> Any:
    try:
        import torch
    except ImportError as error:
        raise VigilError(
            "The LSTM has to be trained first, and PyTorch, which trains it, is not installed.",
            "Install vigil[lstm], begin with a baseline it was trained on, or use forecast_mlp.",
        ) from error
    return torch


def _pieces(torch: Any, samples: FloatArray, wanted: FloatArray) -> tuple[Any, Any]:
    """Overlapping pieces of both, as tensors `(pieces, samples)`, at least one."""
    length = min(len(samples), _LEAD + _LEARNED)
    starts = range(0, len(samples) - length + 1, _LEARNED // 2)
    both = []
    for line in (samples, wanted):
        pieces = np.stack([line[first : first + length] for first in starts])
        both.append(torch.tensor(pieces, dtype=torch.float64).float())
    return both[0], both[1]


def _error(cells: Any, output: Any, pieces: tuple[Any, Any]) -> Any:
    """The mean square of what is left, after the lead of every piece."""
    carried, _ = cells(pieces[0].unsqueeze(-1))
    left = pieces[1] - output(carried).squeeze(-1)
    return (left[:, _LEAD:] ** 2).mean()


def _arrays(cells: Any, output: Any) -> _Weights:
    """The weights as `Lstm` lays them out."""
    bias = (cells.bias_ih_l0 + cells.bias_hh_l0).detach()
    rows = (cells.weight_ih_l0.detach().T, bias.unsqueeze(0), cells.weight_hh_l0.detach().T)
    gates = np.concatenate([row.double().numpy() for row in rows])
    weights = output.weight.detach().double().numpy()[0].copy()
    return np.ascontiguousarray(gates), weights, float(output.bias.detach())
