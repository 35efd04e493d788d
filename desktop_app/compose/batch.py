"""A CSV file in, the same rows with their verdicts out: what `vigil detect` does."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from desktop_app.core.errors import DataError
from desktop_app.core.files import replaced
from desktop_app.core.messages import BLOCK_SAMPLES, Cause, SampleBlock, frozen
from desktop_app.detection import registry
from desktop_app.detection.gaps import find_gaps
from desktop_app.detection.profiles.applied import make_detector
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.storage.csv_series import read_series, row_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO, TextIO

    from desktop_app.core.messages import Verdicts
    from desktop_app.core.protocols import Detector
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.profiles.schema import Profile
    from desktop_app.storage.csv_series import CsvSeries

ADDED_COLUMNS = ("anomaly_score", "is_anomaly", "confidence", "cause")
# A fast capture may be shorter than the seconds a live signal is learned from.
_MOST_LEARNED_SAMPLES = 5000
_CAUSES = {cause: cause.word.lower() if cause else "" for cause in Cause}


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """How to read a file and what judges it; columns that are None are guessed."""

    config: DetectionConfig
    detector: str = registry.DEFAULT
    timestamp_column: str | None = None
    value_column: str | None = None
    profile: Profile = NO_PROFILE


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What became of one file; `n_judged` leaves out the samples that were learned from.

    `n_present` of the samples have a value, and `n_learned` are learned from before any is judged.
    `is_rate_assumed` where the file does not tell its rate; `n_backwards` rows have an earlier time
    than the row before.
    """

    n_samples: int
    n_present: int
    n_learned: int
    n_judged: int
    n_anomalies: int
    rate_hz: float
    is_rate_assumed: bool
    n_backwards: int


def judge_file(source: Path, target: Path, options: BatchOptions) -> BatchResult:
    """Judge `source` sample by sample and write it, with `ADDED_COLUMNS`, to `target`.

    The rate is the file's own; rails hold only where a profile states them, because those of the
    settings were stated for another signal. The first row after a gap in the times is told as
    missing. `target` appears when it is complete. Raises `DataError`.
    """
    series = _read(source, options)
    try:
        if target.exists() and not target.is_file():
            # Renaming onto a device or a pipe would remove it.
            raise DataError(f"{target} cannot be written: it is not a file.", "Name a file.")
        target.parent.mkdir(parents=True, exist_ok=True)
        with replaced(target) as part, part.open("wb") as file:
            return _judge(series, file, options)
    except OSError as error:
        raise DataError(f"{target} cannot be written: {error.strerror}.") from error


def judge_into(source: Path, file: BinaryIO, options: BatchOptions) -> BatchResult:
    """As `judge_file`, into a file that is open; raises `OSError` where that takes no more."""
    return _judge(_read(source, options), file, options)


def _judge(series: CsvSeries, file: BinaryIO, options: BatchOptions) -> BatchResult:
    config = _config_for(series, options)
    detector = make_detector(options.detector, config, options.profile)
    text = io.TextIOWrapper(file, encoding="utf-8", errors="surrogateescape", newline="")
    n_judged, n_anomalies = _write(text, series, detector, config.window_samples)
    text.flush()
    text.detach()
    steps_s = np.diff(series.times_s if series.times_s is not None else np.zeros(1))
    return BatchResult(
        n_samples=len(series.values),
        n_present=int(np.count_nonzero(np.isfinite(series.values))),
        n_learned=config.window_samples,
        n_judged=n_judged,
        n_anomalies=n_anomalies,
        rate_hz=series.rate_hz,
        is_rate_assumed=not np.any(steps_s > 0.0),
        n_backwards=int(np.count_nonzero(steps_s < 0.0)),
    )


def _read(source: Path, options: BatchOptions) -> CsvSeries:
    series = read_series(
        source, timestamp_column=options.timestamp_column, value_column=options.value_column
    )
    taken = [name for name in ADDED_COLUMNS if name in series.header]
    if taken:
        raise DataError(
            f"{source} already has a column {taken[0]!r}.", "Give the file it was made from."
        )
    return series


def _config_for(series: CsvSeries, options: BatchOptions) -> DetectionConfig:
    return msgspec.structs.replace(
        options.config,
        sample_rate=series.rate_hz,
        min_window_s=min(options.config.min_window_s, _MOST_LEARNED_SAMPLES / series.rate_hz),
        low_rail=options.profile.low_rail_volts,
        high_rail=options.profile.high_rail_volts,
    )


def _write(file: TextIO, series: CsvSeries, detector: Detector, n_baseline: int) -> tuple[int, int]:
    n_judged = n_anomalies = 0
    lines = row_lines(series)
    file.write(series.delimiter.join((next(lines, ""), *ADDED_COLUMNS)) + "\n")
    for verdicts in _verdicts(series, detector, n_baseline):
        n_judged += int(np.count_nonzero(~np.isnan(verdicts.low)))
        n_anomalies += int(np.count_nonzero(verdicts.is_anomaly))
        for added in _added(verdicts, series.delimiter):
            line = next(lines, None)
            if line is None:
                raise DataError(f"{series.path} became shorter while it was judged.")
            file.write(f"{line}{added}\n")
    return n_judged, n_anomalies


def _verdicts(series: CsvSeries, detector: Detector, n_baseline: int) -> Iterator[Verdicts]:
    """The verdicts of all rows; none joins what a gap in the times has parted."""
    n = len(series.values)
    found = find_gaps(series.times_s, n, series.rate_hz, n_baseline)
    index = np.arange(n) + np.cumsum(np.where(found.is_parted, found.lacking, 0))
    cuts = np.union1d(np.arange(0, n, BLOCK_SAMPLES), np.flatnonzero(found.is_parted)).tolist()
    for first, end in pairwise([*cuts, n]):
        verdicts = detector.update(
            SampleBlock(
                first_index=int(index[first]),
                segment=0,
                start_s=first / series.rate_hz,
                rate_hz=series.rate_hz,
                volts=series.values[first:end, np.newaxis],
            )
        )
        yield _told_missing(verdicts) if found.is_news[first] else verdicts


def _told_missing(verdicts: Verdicts) -> Verdicts:
    """The verdicts, the first of them told of the samples missing before it, once any is judged."""
    if np.isnan(verdicts.low[0, 0]):
        return verdicts
    # Stated by the times, so certain.
    told = {"score": 1.0, "is_anomaly": True, "confidence": 1.0, "cause": Cause.MISSING}
    changed = {name: getattr(verdicts, name).copy() for name in told}
    for name, value in told.items():
        changed[name][0] = value
    return replace(verdicts, **{name: frozen(array) for name, array in changed.items()})


def _added(verdicts: Verdicts, delimiter: str) -> Iterator[str]:
    """The added cells of each row, with the delimiter before each."""
    columns = (verdicts.score, verdicts.is_anomaly, verdicts.confidence, verdicts.cause)
    for score, is_anomaly, confidence, cause in zip(
        *(column[:, 0].tolist() for column in columns), strict=True
    ):
        cells = ("", f"{score:.6f}", str(int(is_anomaly)), f"{confidence:.6f}", _CAUSES[cause])
        yield delimiter.join(cells)
