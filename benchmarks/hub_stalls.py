"""Clients that do not read, some frozen and some lying, beside healthy ones.

Each is owed half a megabyte a second. Prints what the hub holds meanwhile, when the last of them
was cut, and what the healthy clients have missed.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
from contextlib import ExitStack, closing

from benchmarks._hub_clients import Healthy, big_result, n_descriptors, stalled_clients
from benchmarks.hub import rss_kb
from desktop_app.compose.hub import make_hub_process
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.facts import ClientLeft
from desktop_app.server.options import HubOptions

RATE_HZ = 10.0
# For a computer that has other work to do; what has not been heard by then is lost.
SETTLED_AFTER_S = 30.0


def measure(
    n_each: int, n_healthy: int, seconds: float, rate_hz: float = RATE_HZ
) -> dict[str, object]:
    """One run; `rate_hz` messages of 50 kB a second for each client."""
    clock = SystemClock()
    hub = make_hub_process(
        HubOptions(port=0, legacy=True), DetectionConfig(window_size=200, sample_rate=RATE_HZ)
    )
    with ExitStack() as ending:
        ending.callback(hub.stop)
        port = hub.start().port
        (child,) = multiprocessing.active_children()
        pid = child.pid or 0
        healthy = [ending.enter_context(closing(Healthy(port))) for _ in range(n_healthy)]
        clock.sleep(1.0)
        fds_before, rss_before_kb = n_descriptors(pid), rss_kb(pid)
        highest_kb, n_sent, cut_s = 0.0, 0, []
        ending.enter_context(stalled_clients(port, n_each))
        start_s = clock.now_s()

        def is_settled() -> bool:
            """Hear of those that were cut, and tell whether nobody is owed anything any more."""
            left = [fact for fact in hub.facts() if isinstance(fact, ClientLeft)]
            cut_s.extend([clock.now_s() - start_s] * len(left))
            return len(cut_s) == 2 * n_each and all(one.heard == n_sent for one in healthy)

        while (now_s := clock.now_s()) < start_s + seconds:
            hub.publish([big_result(now_s)])
            n_sent += 1
            highest_kb = max(highest_kb, rss_kb(pid))
            is_settled()
            clock.sleep(start_s + n_sent / rate_hz - clock.now_s())
        clock.sleep(2.0)
        while not is_settled() and clock.now_s() < start_s + seconds + SETTLED_AFTER_S:
            clock.sleep(0.1)
        found: dict[str, object] = {
            "clients": {"frozen": n_each, "lying": n_each, "healthy": n_healthy},
            "seconds": seconds,
            "highest_growth_mb": round((highest_kb - rss_before_kb) / 1024, 1),
            "growth_at_the_end_mb": round((rss_kb(pid) - rss_before_kb) / 1024, 1),
            "cut": len(cut_s),
            "last_cut_after_s": round(max(cut_s), 1) if cut_s else None,
            "descriptors_left_over": n_descriptors(pid) - fds_before,
            "sent": n_sent,
            "lost_by_healthy": [n_sent - client.heard for client in healthy],
        }
        stop_began_s = clock.now_s()
        hub.stop()
        found["stop_s"] = round(clock.now_s() - stop_began_s, 2)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    parser.add_argument("--seconds", type=float, default=60.0, help="of sending")
    parser.add_argument("--each", type=int, default=10, help="frozen, and as many lying clients")
    parser.add_argument("--healthy", type=int, default=3, help="clients that read")
    given = parser.parse_args()
    report = measure(given.each, given.healthy, given.seconds)
    report["load_average"] = round(os.getloadavg()[0], 2)
    print(json.dumps(report, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
