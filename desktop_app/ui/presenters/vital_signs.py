"""What the window adds to a line of `vigil --measure`: its frames, and the accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.presenters.live_presenter import LivePresenter


def vital_signs(live: LivePresenter, monitor: MonitorService) -> dict[str, float]:
    """Frames so far with their costs, and where the samples of the session went."""
    signs: dict[str, float] = {}
    frames, snapshot = live.meter.reading(), monitor.snapshot()
    if frames is not None:
        signs |= {
            "n_frames": frames.n_frames,
            "n_stalls": frames.n_stalls,
            "frame_p50_ms": round(frames.frame_ms[0], 2),
            "frame_p99_ms": round(frames.frame_ms[1], 2),
            "interval_p99_ms": round(frames.interval_ms[1], 1),
        }
    if snapshot is not None:
        ledger = snapshot.ledger
        signs |= {
            "decoded": ledger.decoded,
            "lost": ledger.lost,
            "judged": ledger.judged,
            "dropped": ledger.dropped,
            "rejected_bytes": ledger.bytes.n_rejected,
            "ledger_closes": ledger.closes,
        }
    return signs
