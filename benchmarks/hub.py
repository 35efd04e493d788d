"""Our hub against a Flask-SocketIO server of the usual shape: 10 results a second to N clients.

Each runs as a process of its own, fed through a pipe; the clients are real ones, under Node. The
servers take turns; figures are medians of the repetitions. Latency is from the moment a result
was due. Judge by CPU and losses: latency swings with whatever else the machine does.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import shutil
import statistics
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.clock import SystemClock
from desktop_app.core.results import AnomalyResult
from desktop_app.detection.config import DetectionConfig
from desktop_app.server.options import HubLimits, HubOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
LOAD = ROOT / "tests" / "js" / "load.mjs"
RATE_HZ = 10.0
TARGET_CPU_RATIO = 1 / 3


@contextmanager
def our_hub(n_clients: int) -> Iterator[tuple[str, int, Callable[[AnomalyResult], None]]]:
    """URL, process id and a way to publish."""
    from desktop_app.compose.hub import make_hub_process

    limits = HubLimits(max_clients=n_clients, max_tcp_connections=4 * n_clients)
    config = DetectionConfig(window_size=200, sample_rate=10.0)
    hub = make_hub_process(HubOptions(port=0, legacy=True, limits=limits), config)
    try:
        url = hub.start().url
        (child,) = multiprocessing.active_children()
        yield url, child.pid or 0, lambda result: hub.publish([result])
    finally:
        hub.stop()


@contextmanager
def flask_hub(python: str) -> Iterator[tuple[str, int, Callable[[AnomalyResult], None]]]:
    """The same of the server we compare with."""
    script = str(Path(__file__).with_name("_flask_hub.py"))
    with subprocess.Popen(
        [python, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        if server.stdin is None or server.stdout is None:
            raise AssertionError("both are pipes")
        stdin, url = server.stdin, f"http://127.0.0.1:{int(server.stdout.readline())}"

        def publish(result: AnomalyResult) -> None:
            stdin.write(json.dumps(result) + "\n")
            stdin.flush()

        try:
            yield url, server.pid, publish
        finally:
            server.kill()


def measure(
    server: tuple[str, int, Callable[[AnomalyResult], None]], n_clients: int, seconds: float
) -> dict[str, float]:
    """What the clients have heard, and what it cost the server."""
    url, pid, publish = server
    node, idle_kb = shutil.which("node") or "node", rss_kb(pid)
    with subprocess.Popen(
        [node, str(LOAD), url, str(n_clients)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as clients:
        if clients.stdout is None:
            raise AssertionError("stdout is a pipe")
        clients.stdout.readline()
        cpu_before_s = cpu_s(pid)
        n_sent = publish_for(publish, seconds)
        cpu_used_s = cpu_s(pid) - cpu_before_s
        heard: dict[str, float] = json.loads(clients.communicate()[0])
    return {
        "p50_ms": round(heard["p50_ms"], 2),
        "p99_ms": round(heard["p99_ms"], 2),
        "cpu_us_per_message": round(cpu_used_s / (n_sent * n_clients) * 1e6, 1),
        "lost": n_sent * n_clients - heard["heard"],
        "disconnects": heard["disconnects"],
        "rss_kb_per_client": round((rss_kb(pid) - idle_kb) / n_clients, 1),
    }


def publish_for(publish: Callable[[AnomalyResult], None], seconds: float) -> int:
    """Send results when they are due, and one period longer, so that the last ones arrive."""
    clock = SystemClock()
    start_s, n_results = clock.now_s(), round(seconds * RATE_HZ)
    for n in range(n_results):
        due_s = start_s + n / RATE_HZ
        clock.sleep(due_s - clock.now_s())
        publish(
            AnomalyResult(
                anomaly_score=0.125,
                is_anomaly=False,
                confidence=0.75,
                timestamp=due_s,
                voltage=2.515,
                channel=0,
                cause="NONE",
                expected_low=2.25,
                expected_high=2.75,
            )
        )
    clock.sleep(0.5)
    return n_results


def cpu_s(pid: int) -> float:
    """Seconds of CPU the process has used; Linux only."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def rss_kb(pid: int) -> float:
    """Resident memory of the process; Linux only."""
    return (
        int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024
    )


def compare(n_clients: int, *, seconds: float, repetitions: int, python: str) -> dict[str, Any]:
    """Medians for both servers and their ratio; ours alone where Flask-SocketIO is missing."""
    runs: dict[str, list[dict[str, float]]] = {"ours": [], "flask_socketio": []}
    for _ in range(repetitions):
        with our_hub(n_clients) as server:
            runs["ours"].append(measure(server, n_clients, seconds))
        if has_flask(python):
            with flask_hub(python) as server:
                runs["flask_socketio"].append(measure(server, n_clients, seconds))
    medians = {name: median_of(measured) for name, measured in runs.items() if measured}
    found: dict[str, Any] = {"clients": n_clients, **medians}
    if "flask_socketio" in medians:
        found["ratio"] = {
            key: round(medians["ours"][key] / medians["flask_socketio"][key], 3)
            for key in ("p50_ms", "p99_ms", "cpu_us_per_message")
        }
    return found


def median_of(measured: list[dict[str, float]]) -> dict[str, float]:
    """Medians key by key, and all losses together."""
    medians = {key: statistics.median(run[key] for run in measured) for key in measured[0]}
    for key in ("lost", "disconnects"):
        medians[key] = sum(run[key] for run in measured)
    return medians


def has_flask(python: str) -> bool:
    """Whether that Python can run the server we compare with."""
    probe = [python, "-c", "import flask_socketio, simple_websocket"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON only")
    parser.add_argument("--clients", type=int, nargs="+", default=[10, 100], metavar="N")
    parser.add_argument("--seconds", type=float, default=3.0, help="of sending, each time")
    parser.add_argument("--repetitions", type=int, default=3)
    parser.add_argument(
        "--baseline-python",
        default=sys.executable,
        help="a Python with flask-socketio and simple-websocket",
    )
    given = parser.parse_args()
    load_before = os.getloadavg()[0]
    results = [
        compare(
            n_clients,
            seconds=given.seconds,
            repetitions=given.repetitions,
            python=given.baseline_python,
        )
        for n_clients in given.clients
    ]
    ratios = [found["ratio"]["cpu_us_per_message"] for found in results if "ratio" in found]
    report = {
        "results": results,
        "target_cpu_ratio_from_100_clients": round(TARGET_CPU_RATIO, 3),
        "cpu_ratio_of_most_clients": ratios[-1] if ratios else None,
        "load_average_before": round(load_before, 2),
        "machine": platform.platform(),
        "cores": os.cpu_count(),
    }
    print(json.dumps(report, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
