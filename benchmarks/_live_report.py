"""What a run of the whole window is judged by; see `benchmarks.live`."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Any

from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.ui.presenters.frame_meter import MeterReading
    from desktop_app.ui.presenters.workbench import Workbench

BARS = {"p99_ms": 33.0, "longest_ms": 100.0, "sample_to_picture_p95_ms": 60.0}
STALLED_BAR_MS = 2.0


def frames_of(reading: MeterReading | None) -> dict[str, float]:
    """The meter's figures under flat names."""
    if reading is None:
        raise AssertionError("nothing was drawn")
    ages_ms = reading.age_ms or (float("nan"), float("nan"))
    return {
        "n": reading.n_frames,
        "p50_ms": round(reading.frame_ms[0], 2),
        "p99_ms": round(reading.frame_ms[1], 2),
        "interval_p99_ms": round(reading.interval_ms[1], 1),
        "longest_ms": round(reading.longest_ms, 1),
        "stalls": reading.n_stalls,
        "sample_to_picture_p50_ms": round(ages_ms[0], 1),
        "sample_to_picture_p95_ms": round(ages_ms[1], 1),
    }


def worst(parts: list[dict[str, float]]) -> dict[str, float]:
    """The worst of every figure; counts are added up."""
    worst = {name: max(part[name] for part in parts) for name in parts[0]}
    return worst | {name: sum(part[name] for part in parts) for name in ("n", "stalls")}


def compared(
    frames: list[dict[str, float]], frames_stalled: list[dict[str, float]]
) -> dict[str, Any]:
    """How far the 99th percentile of a frame moves, from part to part."""
    p99_ms = [[part["p99_ms"] for part in parts] for parts in (frames, frames_stalled)]
    change_ms = statistics.mean(p99_ms[1]) - statistics.mean(p99_ms[0])
    return {
        "p99_ms_without": p99_ms[0],
        "p99_ms_with": p99_ms[1],
        "p99_change_ms": round(change_ms, 2),
        "bar_ms": STALLED_BAR_MS,
    }


def ledger_of(bench: Workbench) -> dict[str, Any]:
    """The accounts of the session."""
    snapshot = bench.monitor.snapshot()
    if snapshot is None:
        raise AssertionError("nothing is watched any more")
    ledger = snapshot.ledger
    return {
        "decoded": ledger.decoded,
        "judged": ledger.judged,
        "lost": ledger.lost,
        "dropped": ledger.dropped,
        "rejected": dict(ledger.bytes.rejected),
        "closes": ledger.closes,
    }


def recorded(path: Path | None) -> dict[str, Any]:
    """What is in the recording, read back."""
    if path is None:
        raise AssertionError("nothing was recorded")
    with Recording(path) as recording:
        card = quality_card(recording)
        return {
            "recorded": card.n_recorded,
            "missing": card.n_expected - card.n_recorded,
            "is_intact": check_integrity(recording).is_intact,
        }


def holds(found: dict[str, Any]) -> bool:
    """Whether nothing was lost and the picture kept up."""
    ledger, recording, frames = found["ledger"], found["recording"], found["frames"]
    n_missing = recording["missing"] + found["clients"]["lost"] + found["clients"]["dropped"]
    return (
        ledger["closes"]
        and recording["is_intact"]
        and recording["recorded"] == ledger["decoded"]
        and n_missing + ledger["lost"] + ledger["dropped"] == 0
        and not ledger["rejected"]
        and all(frames[name] < bar for name, bar in BARS.items())
        and found.get("stalled", {}).get("p99_change_ms", 0.0) < STALLED_BAR_MS
    )
