"""Measures detectors on an electrocardiogram: faults put into it, and beats marked in it."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.compose.evaluation import FAULT_WINDOW, Report, tally_row
from desktop_app.core.errors import DataError
from desktop_app.detection import faults, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.evaluation import beats, fault_recall
from desktop_app.detection.evaluation.judged import judge
from desktop_app.storage.imports.wfdb_import import read_wfdb

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop_app.core.messages import FloatArray

# A converter's middle, and how many volts a millivolt of an electrocardiogram becomes.
_MIDDLE_VOLTS, _AMPLIFIED = 2.5, 1000.0


def ecg_report(
    record: Path,
    annotations: Path,
    detectors: Iterable[str],
    *,
    channel: int = 0,
    budget_per_hour: float = 1.0,
) -> list[Report]:
    """Seeded faults in one signal of a WFDB record, and its premature beats, found by each."""
    imported = read_wfdb(record)
    rate_hz = imported.rate_hz
    leads = imported.runs[0].values
    if not 0 <= channel < leads.shape[1]:
        raise DataError(
            f"{record} has no signal {channel}.", f"It has {leads.shape[1]}, counted from 0."
        )
    signal = leads[:, channel]
    if len(signal) <= faults.n_samples(rate_hz=rate_hz):
        raise DataError(f"{record} is too short to put faults into.")
    labels = _annotations(annotations)
    config = DetectionConfig(
        window_size=FAULT_WINDOW,
        sample_rate=rate_hz,
        min_window_s=0.0,
        alarm_budget_per_hour=budget_per_hour,
    )
    rows = []
    for name in detectors:
        row = tally_row(name, fault_recall.tally(_cases(signal, labels, rate_hz), name, config))
        judged = judge(signal, name, config)
        row |= beats.report(judged.events, labels, range(FAULT_WINDOW, len(signal)), rate_hz)
        rows.append(row)
    return rows


def _cases(
    signal: FloatArray, labels: list[tuple[int, str]], rate_hz: float
) -> Iterable[fault_recall.Case]:
    """Faults in stretches of the record, as an amplifier would bring it to a converter."""
    n = faults.n_samples(rate_hz=rate_hz)
    for seed, first in enumerate(range(0, len(signal) - n, len(signal) // 8)):
        volts = _MIDDLE_VOLTS + _AMPLIFIED * signal[first : first + n]
        low, high = np.percentile(volts, [0.5, 99.5])
        noise = 1.4826 * float(np.median(np.abs(np.diff(volts, n=2)))) / np.sqrt(6.0)
        course = synthetic.Signal(volts, np.zeros(n), noise, float(high - low) / 2.0)
        known = beats.premature_stretches(labels, rate_hz, range(first, first + n))
        yield from fault_recall.cases_in("ecg", course, seed=seed, rate_hz=rate_hz, known=known)


def _annotations(path: Path) -> list[tuple[int, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [(int(row["sample"]), row["symbol"]) for row in csv.DictReader(file)]
    except (OSError, ValueError, KeyError) as error:
        raise DataError(f"{path} cannot be read as annotations: {error}.") from error
