"""What every detector must keep, whatever it is made of; tests run these over the registry.

Each check takes a function that makes a fresh detector for signals of `RATE_HZ`, and raises
`AssertionError` with a sentence.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.messages import Cause, SampleBlock, Verdicts, frozen
from desktop_app.detection import state, synthetic

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import LearningDetector

    MakeDetector = Callable[[], LearningDetector]

RATE_HZ = 10.0
N_SAMPLES = 1500
_COLUMNS = tuple(
    field.name
    for field in fields(Verdicts)
    if field.name not in ("first_index", "segment", "intervals")
)


def judge(
    detector: LearningDetector,
    volts: FloatArray,
    sizes: Iterable[int] = (),
    *,
    segment: int = 0,
    first_index: int = 0,
) -> dict[str, Any]:
    """Every column of the verdicts on `volts` `(n, channels)`, cut into blocks of `sizes`.

    What remains after the last size is one more block.
    """
    parts = []
    first = 0
    for size in (*sizes, len(volts)):
        part = volts[first : first + size]
        if len(part):
            index = first_index + first
            block = SampleBlock(index, segment, index / RATE_HZ, RATE_HZ, frozen(part.copy()))
            parts.append((block, detector.update(block)))
        first += len(part)
    for block, verdicts in parts:
        _check_shape(block, verdicts)
    return {
        name: np.concatenate([getattr(verdicts, name) for _, verdicts in parts])
        for name in _COLUMNS
    }


def faulty_signal(name: str = "sine", *, n_channels: int = 2) -> FloatArray:
    """`N_SAMPLES` of a signal with a spike, a step, missing samples and a flat line in it."""
    volts = np.stack(
        [
            synthetic.convert(synthetic.make_signal(name, N_SAMPLES, seed=seed).volts)
            for seed in range(n_channels)
        ],
        axis=1,
    )
    volts[700] += 1.0
    volts[800:840] += 0.8
    volts[900:905] = np.nan
    volts[1000:1100] = volts[1000]
    return volts


def check_verdicts_are_well_formed(make: MakeDetector) -> None:
    """Shapes, types, ranges, read-only arrays, and a cause exactly where there is an anomaly."""
    found = judge(make(), faulty_signal())
    _require(found["score"].dtype == np.float64, "score is not float64")
    _require(found["is_anomaly"].dtype == np.bool_, "is_anomaly is not bool")
    _require(found["cause"].dtype == np.uint8, "cause is not uint8")
    _require(set(np.unique(found["cause"])) <= {int(cause) for cause in Cause}, "unknown cause")
    _require(
        np.array_equal(found["is_anomaly"], found["cause"] != Cause.NONE),
        "cause and is_anomaly disagree",
    )
    _check_ranges(found)


def check_blocks_do_not_matter(make: MakeDetector) -> None:
    """One by one, in odd blocks and all at once give the same bits."""
    for name in synthetic.SIGNALS:
        volts = faulty_signal(name, n_channels=1)
        whole = judge(make(), volts)
        size = 1 if name == "sine" else 11
        for sizes in ([size] * N_SAMPLES, [1, 2, 3, 699, 1, 100, 13]):
            _require_same(whole, judge(make(), volts, sizes), f"blocks change the verdicts: {name}")


def check_no_look_ahead(make: MakeDetector) -> None:
    """What comes later changes no verdict on what came before."""
    volts = faulty_signal()
    other = volts.copy()
    other[1200:] = 4.9
    whole, changed = judge(make(), volts), judge(make(), other)
    _require_same(
        {name: column[:1200] for name, column in whole.items()},
        {name: column[:1200] for name, column in changed.items()},
        "the future shows",
    )


def check_channels_are_independent(make: MakeDetector) -> None:
    """A channel is judged alike alone and beside another."""
    volts = faulty_signal(n_channels=3)
    together = judge(make(), volts)
    for at in range(volts.shape[1]):
        alone = judge(make(), volts[:, at : at + 1])
        _require_same(
            {name: column[:, at : at + 1] for name, column in together.items()},
            alone,
            "channels influence each other",
        )


def check_runs_are_reproducible(make: MakeDetector) -> None:
    """Two fresh detectors agree, and so does one after a new segment."""
    volts = faulty_signal()
    first, second = make(), make()
    before = judge(first, volts)
    _require_same(before, judge(second, volts), "two detectors disagree")
    _require_same(before, judge(first, volts, segment=1), "a new segment is not a new start")


def check_saved_state_continues(make: MakeDetector) -> None:
    """What was saved, turned to bytes and loaded continues to the bit, learning or not."""
    volts = faulty_signal()
    whole = judge(make(), volts)
    for at in (0, 37, 705, 903, 1033):
        first, second = make(), make()
        if at:
            judge(first, volts[:at])
        data = state.to_bytes(first.save())
        second.load(state.from_bytes(data))
        rest = judge(second, volts[at:], first_index=at)
        _require_same(
            {name: column[at:] for name, column in whole.items()},
            rest,
            f"what was saved after {at} samples does not continue",
        )


def check_a_baseline_outlives_a_segment(make: MakeDetector) -> None:
    """With a baseline adopted, a new segment is judged from its first sample on."""
    volts = faulty_signal()
    taught, fresh = make(), make()
    judge(taught, volts[:700])
    fresh.adopt(state.from_bytes(state.to_bytes(taught.save())))
    for segment in (0, 1):
        found = judge(fresh, volts[:650], segment=segment)
        _require(not np.isnan(found["low"]).any(), "a baseline is learned anew")
        _require(not found["is_anomaly"].any(), "a baseline finds its own signal unusual")


def check_input_is_not_changed(make: MakeDetector) -> None:
    """Blocks are left as they were."""
    volts = faulty_signal()
    kept = volts.copy()
    judge_writable = make()
    judge_writable.update(SampleBlock(0, 0, 0.0, RATE_HZ, volts))
    _require(np.array_equal(volts, kept, equal_nan=True), "the input was changed")


def check_hostile_input_is_survived(make: MakeDetector) -> None:
    """Constant, missing, infinite, huge and tiny samples: no error, finite scores from 0 to 1."""
    for name, volts in hostile_signals().items():
        found = judge(make(), volts[:, np.newaxis], [1, 10, 100])
        _require(bool(np.all(np.isfinite(found["score"]))), f"a score is not finite: {name}")
        _check_ranges(found)


def hostile_signals() -> dict[str, FloatArray]:
    """Signals no sensor should send, `N_SAMPLES` each."""
    rng = np.random.default_rng(0)
    noise = rng.normal(0.0, 1.0, N_SAMPLES)
    odd = np.where(np.arange(N_SAMPLES) % 2 == 0, 1.0, -1.0)
    sudden = np.where(np.arange(N_SAMPLES) < 700, 2.5, np.nan)
    return {
        "constant": np.full(N_SAMPLES, 2.5),
        "zero": np.zeros(N_SAMPLES),
        "all missing": np.full(N_SAMPLES, np.nan),
        "every other missing": np.where(odd > 0, noise, np.nan),
        "missing from then on": sudden,
        "infinite": odd * np.inf,
        "infinite at times": np.where(rng.random(N_SAMPLES) < 0.05, np.inf, noise),
        "huge": odd * 1e308,
        "huge noise": noise * 1e307,
        "denormal": noise * 5e-324,
        "tiny": noise * 1e-300,
        "one huge step": np.where(np.arange(N_SAMPLES) < 700, noise, 1e308),
        "all sizes": 10.0 ** rng.uniform(-320, 308, N_SAMPLES),
        "signed zeros": np.copysign(0.0, odd),
    }


CHECKS: tuple[Callable[[MakeDetector], None], ...] = (
    check_verdicts_are_well_formed,
    check_blocks_do_not_matter,
    check_no_look_ahead,
    check_channels_are_independent,
    check_runs_are_reproducible,
    check_saved_state_continues,
    check_a_baseline_outlives_a_segment,
    check_input_is_not_changed,
    check_hostile_input_is_survived,
)


def _check_shape(block: SampleBlock, verdicts: Verdicts) -> None:
    _require(verdicts.first_index == block.first_index, "first_index differs from the block's")
    _require(verdicts.segment == block.segment, "segment differs from the block's")
    for name in _COLUMNS:
        column = getattr(verdicts, name)
        _require(column.shape == block.volts.shape, f"{name} has shape {column.shape}")
        _require(not column.flags.writeable, f"{name} can be written to")


def _check_ranges(found: dict[str, Any]) -> None:
    for name in ("score", "confidence"):
        _require(bool(np.all((found[name] >= 0) & (found[name] <= 1))), f"{name} leaves 0..1")
    is_learning = np.isnan(found["low"])
    _require(np.array_equal(is_learning, np.isnan(found["high"])), "half a band")
    _require(not np.any(found["is_anomaly"] & is_learning), "an anomaly while learning")
    _require(bool(np.all(found["confidence"][is_learning] <= 0.5)), "too sure while learning")
    known = ~is_learning
    _require(bool(np.all(found["low"][known] <= found["high"][known])), "the band is upside down")


def _require_same(one: dict[str, Any], other: dict[str, Any], sentence: str) -> None:
    for name in _COLUMNS:
        same = np.array_equal(one[name], other[name], equal_nan=one[name].dtype.kind == "f")
        _require(same, f"{sentence} ({name})")


def _require(condition: bool, sentence: str) -> None:
    if not condition:
        raise AssertionError(sentence)
