"""How soon a hub stops beside clients that do not read, and how soon the others are back.

Real Socket.IO clients under Node, and frozen ones that are owed more than they take. The hub is
stopped, and started again on its port.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks._hub_clients import big_result, frozen_clients
from desktop_app.compose.hub import make_hub_process
from desktop_app.core.clock import SystemClock
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.options import HubOptions

RETURNING = Path(__file__).resolve().parents[1] / "tests" / "js" / "returning.mjs"
CONFIG = DetectionConfig(window_size=200, sample_rate=10.0)
# Each message is 50 kB: more than the system takes on behalf of a client that does not read.
MESSAGES_OWED = 40


@dataclass(frozen=True, slots=True)
class Restart:
    """Clients that were connected, and came back; `back_s` counts from when the hub listened."""

    n_live: int
    n_stalled: int
    stop_s: float
    start_s: float
    n_back: int
    back_s: float


def measure(n_live: int, n_stalled: int) -> Restart:
    """One restart."""
    clock = SystemClock()
    first = make_hub_process(HubOptions(port=0, legacy=True), CONFIG)
    listening = first.start()
    port = listening.port
    command = [shutil.which("node") or "node", str(RETURNING), listening.url, str(n_live)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as clients:
        if clients.stdout is None:
            raise AssertionError("stdout is a pipe")
        with frozen_clients(port, n_stalled):
            json.loads(clients.stdout.readline())
            for _ in range(MESSAGES_OWED):
                first.publish([big_result(clock.now_s())])
                clock.sleep(0.02)
            stop_began_s = clock.now_s()
            first.stop()
            stop_s = clock.now_s() - stop_began_s
            second = make_hub_process(HubOptions(port=port, legacy=True), CONFIG)
            try:
                start_began_s = clock.now_s()
                second.start()
                listens_s = clock.now_s()
                back = json.loads(clients.stdout.readline())
            finally:
                second.stop()
        clients.kill()
    return Restart(
        n_live=n_live,
        n_stalled=n_stalled,
        stop_s=round(stop_s, 3),
        start_s=round(listens_s - start_began_s, 3),
        n_back=back["connected"],
        back_s=round(back["at_s"] - listens_s, 3),
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    parser.add_argument("--live", type=int, default=50, help="clients that read")
    parser.add_argument("--stalled", type=int, default=5, help="clients that do not")
    given = parser.parse_args()
    report = asdict(measure(given.live, given.stalled))
    report["load_average"] = round(os.getloadavg()[0], 2)
    print(json.dumps(report, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
