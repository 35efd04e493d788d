"""Measures detectors on benchmark files and seeded faults.

Every report is plain data, ready for JSON; each row stands for one detector.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.detection import faults, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.evaluation import fault_recall, nab
from desktop_app.detection.evaluation.judged import judge
from desktop_app.detection.evaluation.nab_validation import validate
from desktop_app.detection.evaluation.rates import calibration_error, share_interval, upper_bound
from desktop_app.storage.csv_series import read_series

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from desktop_app.core.messages import FloatArray
    from desktop_app.detection.evaluation.fault_recall import Tally
    from desktop_app.storage.csv_series import CsvSeries

# What `vigil detect` learns from before it judges, unless its settings say otherwise.
NAB_WINDOW = 200
# Detectors that learn from this many samples are past their warm-up when the first fault comes.
FAULT_WINDOW = faults.WARM_UP_SAMPLES
# At fast rates no more clean samples are judged than at this one.
_CLEAN_HZ = 10.0

Report = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FaultSettings:
    """Which seeds are judged, how fast they were sampled and how finely converted.

    `clean_hours` are at 10 Hz; at faster rates as many samples are judged, in less time.
    """

    seeds: range
    rate_hz: float = 10.0
    bits: int = synthetic.BITS
    clean_hours: float = 0.0
    budget_per_hour: float = 1.0

    @property
    def config(self) -> DetectionConfig:
        """What the detectors are told."""
        return DetectionConfig(
            window_size=FAULT_WINDOW,
            sample_rate=self.rate_hz,
            min_window_s=0.0,
            alarm_budget_per_hour=self.budget_per_hour,
        )


def nab_report(folder: Path, detectors: Iterable[str]) -> list[Report]:
    """The benchmark in `folder` (`data/*/*.csv`, `combined_windows.json`) scored by each."""
    files = _nab_files(folder)
    rows = []
    for name in detectors:
        scored = [
            nab.LabelledScores(label, judge(series.values, name, _nab_config(series)).score, spans)
            for label, series, spans in files
        ]
        row: Report = {"detector": name, "files": len(scored)}
        for profile, costs in nab.PROFILES.items():
            found = validate(scored, costs)
            row[profile] = round(found.mean, 1)
            row[f"{profile}_sd"] = round(found.deviation, 1)
            row[f"{profile}_shipped"] = round(found.shipped, 1)
        rows.append(row)
    return rows


def faults_report(settings: FaultSettings, detectors: Iterable[str]) -> list[Report]:
    """Recall, delay, false alarms and calibration of each on seeded faults and clean signals."""
    rows = []
    for name in detectors:
        cases = fault_recall.synthetic_cases(
            settings.seeds, bits=settings.bits, rate_hz=settings.rate_hz
        )
        row: Report = {"rate_hz": settings.rate_hz, "bits": settings.bits}
        row |= tally_row(name, fault_recall.tally(cases, name, settings.config))
        if settings.clean_hours > 0.0:
            row |= clean_report(name, settings)
        rows.append(row)
    return rows


def clean_report(name: str, settings: FaultSettings) -> Report:
    """False alarms on clean signals; every signal has the same share of the hours."""
    n_signals = len(fault_recall.SIGNALS) * len(settings.seeds)
    n_judged = int(settings.clean_hours * 3600.0 * min(settings.rate_hz, _CLEAN_HZ) / n_signals)
    by_signal = dict.fromkeys(fault_recall.SIGNALS, 0)
    for signal in fault_recall.SIGNALS:
        for seed in settings.seeds:
            # Other seeds than those with faults, so that nothing is counted twice.
            made = synthetic.make_signal(signal, FAULT_WINDOW + n_judged, seed=seed + 100_000)
            volts = synthetic.convert(made.volts, settings.bits)
            by_signal[signal] += len(judge(volts, name, settings.config).events)
    count = sum(by_signal.values())
    hours = n_judged * n_signals / settings.rate_hz / 3600.0
    return {
        "clean_hours": round(hours, 3),
        "false_alarms": count,
        "false_alarms_per_hour": round(count / hours, 2),
        "false_alarms_upper_95": round(upper_bound(count, hours), 2),
        "false_alarms_by_signal": by_signal,
    }


def _nab_files(folder: Path) -> list[tuple[str, CsvSeries, tuple[tuple[int, int], ...]]]:
    try:
        windows = json.loads((folder / "combined_windows.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(
            f"{folder} is no copy of the benchmark: "
            + ("it has no combined_windows.json." if isinstance(error, OSError) else f"{error}."),
            "Name the folder with combined_windows.json and data/.",
        ) from error
    files = []
    for path in sorted((folder / "data").glob("*/*.csv")):
        label = f"{path.parent.name}/{path.name}"
        if label in windows:
            series = read_series(path)
            files.append((label, series, _spans(series, windows[label])))
    if not files:
        raise DataError(f"{folder} has no file that combined_windows.json knows.")
    return files


def _spans(series: CsvSeries, windows: Sequence[Sequence[str]]) -> tuple[tuple[int, int], ...]:
    """The rows of labelled windows, first and last inclusive."""
    if series.times_s is None:
        raise DataError(f"{series.path} has no times.")
    spans = []
    for start, end in windows:
        start_s, end_s = (
            datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() for text in (start, end)
        )
        rows = np.flatnonzero((series.times_s >= start_s) & (series.times_s <= end_s))
        spans.append((int(rows[0]), int(rows[-1])))
    return tuple(spans)


def _nab_config(series: CsvSeries) -> DetectionConfig:
    return DetectionConfig(window_size=NAB_WINDOW, sample_rate=series.rate_hz, min_window_s=0.0)


def tally_row(name: str, tally: Tally) -> Report:
    """What the detector of that name has found of faults."""
    rate_hz = tally.rate_hz
    found, identifiable = tally.found(), tally.found(identifiable=True)
    return {
        "detector": name,
        "faults": len(found),
        **_recall(found),
        **_visible(tally.visible()),
        "recall_without_drift_on_wander": _percent(identifiable),
        "unexplained_per_hour": round(tally.n_unexplained / (tally.n_samples / rate_hz / 3600), 2),
        "events": len(tally.is_true),
        "calibration_error": round(calibration_error(tally.confidences, tally.is_true), 3),
        "kinds": {kind: _kind_row(tally, kind) for kind in faults.KINDS},
    }


def _kind_row(tally: Tally, kind: str) -> Report:
    delays, rate_hz = tally.found(kind=kind), tally.rate_hz
    hits = delays[np.isfinite(delays)]
    median, late = np.percentile(hits, [50, 90]).tolist() if len(hits) else (None, None)
    return {
        "faults": len(delays),
        **_recall(delays),
        **_visible(tally.visible(kind=kind)),
        "delay_median": median,
        "delay_p90": late,
        "delay_median_s": None if median is None else round(median / rate_hz, 4),
        "delay_p90_s": None if late is None else round(late / rate_hz, 4),
    }


def _recall(delays: FloatArray) -> Report:
    """In percent, with its 95 % interval."""
    low, high = share_interval(int(np.count_nonzero(np.isfinite(delays))), len(delays))
    return {
        "recall": _percent(delays),
        "recall_low_95": round(100.0 * low, 1),
        "recall_high_95": round(100.0 * high, 1),
    }


def _visible(delays: FloatArray) -> Report:
    """How many faults changed any sample, and what was found of those."""
    return {"faults_visible": len(delays), "recall_of_visible": _percent(delays)}


def _percent(delays: FloatArray) -> float | None:
    """The share that was found; None of none."""
    return round(100.0 * float(np.mean(np.isfinite(delays))), 1) if len(delays) else None
