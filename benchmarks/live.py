"""The whole window at work on a fast board: does the picture keep up, and is anything lost?

    python -m benchmarks.live --json [--seconds 120] [--shape 100000x1 10000x6] [--stalled 10]

Every run is a window in a fresh process, offscreen but painted: a board on a pseudo terminal, the
default detector, a recording, and five Socket.IO clients under Node who read everything. The frame
figures are the on-screen meter's own, over the whole run; `sample_to_picture_ms` is over all
samples, and `longest_waits` says what the window's thread did in the longest ones. With
`--stalled N` the run has four parts, in every second of which N frozen and N lying clients stall
the hub. POSIX.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks._live_cpu import cpu_seconds, shares
from benchmarks._live_report import BARS, compared, frames_of, holds, ledger_of, recorded, worst
from benchmarks._live_waits import WaitingMeter
from desktop_app.__main__ import multiply_in_one_thread
from desktop_app.core.clock import SystemClock
from desktop_app.server.station_feed import rows_to_tell
from desktop_app.sources.board_setup import BoardSetup, LineOptions
from desktop_app.sources.commands import Mode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject

    from desktop_app.app import App
    from desktop_app.compose.judging import Judged
    from desktop_app.ui.presenters.workbench import Workbench

    Script = Iterator[Callable[[], bool]]

ROOT = Path(__file__).resolve().parents[1]
SHAPES = ("100000x1", "10000x6")
N_CLIENTS = 5
# What was judged is heard and committed by then.
LINGER_S = 2.0
PATIENCE_S = 30.0
LOOK_EVERY_MS = 20
N_PARTS = 4


def main() -> int:
    """Run every shape and print; 1 where a bar was missed."""
    options = _parser().parse_args()
    if options.one:
        return run_here(options.one, options.seconds, options.stalled)
    runs = [in_fresh_process(shape, options.seconds, options.stalled) for shape in options.shape]
    report = {"load": os.getloadavg(), "bars": BARS, "runs": runs}
    sys.stdout.write(json.dumps(report, indent=None if options.json else 1) + "\n")
    return 0 if all(run["holds"] for run in runs) else 1


def in_fresh_process(shape: str, seconds: float, n_stalled: int = 0) -> dict[str, Any]:
    """One run, with a home of its own for all that a window keeps."""
    multiply_in_one_thread()
    with tempfile.TemporaryDirectory() as home:
        names = ("CONFIG", "DATA", "CACHE", "STATE")
        homes = {f"XDG_{name}_HOME": str(Path(home) / name.lower()) for name in names}
        done = subprocess.run(
            [
                *(sys.executable, "-m", "benchmarks.live", "--one", shape),
                *("--seconds", str(seconds), "--stalled", str(n_stalled)),
            ],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **homes},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            timeout=seconds + 120,
            check=True,
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def run_here(shape: str, seconds: float, n_stalled: int) -> int:
    """Open the window, go through the script of a run, and print what came of it."""
    from PySide6.QtWidgets import QApplication
    from shiboken6 import delete

    from desktop_app.app import SWITCH_INTERVAL_S, App, ignore
    from desktop_app.core.options import WindowOptions

    sys.setswitchinterval(SWITCH_INTERVAL_S)
    qt = QApplication([])
    app = App(qt, WindowOptions(source=None, share=True, hub_port=0), ignore)
    app.window.resize(1440, 900)
    app.show()
    rate_hz, n_channels = map(int, shape.split("x"))
    run = LiveRun(app, rate_hz, n_channels, n_stalled)
    _follow(app, run.script(seconds), seconds + PATIENCE_S)
    code = qt.exec()
    app.window.close()
    run.end()
    if code == 0:
        sys.stdout.write(json.dumps(run.report(seconds)) + "\n")
    # As after the program itself: the window goes before the application does.
    delete(app.window)
    return code


class LiveRun:
    """One window, its board and its clients."""

    def __init__(self, app: App, rate_hz: int, n_channels: int, n_stalled: int) -> None:
        self._app = app
        self._rate_hz, self._n_channels, self._n_stalled = rate_hz, n_channels, n_stalled
        self._fd, self._slave = os.openpty()
        self._children: list[subprocess.Popen[str]] = []
        self._n_results = 0
        self._found: dict[str, Any] = {}

    def script(self, seconds: float) -> Script:
        """What is done in turn; every step says when the next may come."""
        yield lambda: self._app.workbench is not None
        commands, hub, monitor = self._app.window.commands, self._bench.hub, self._bench.monitor
        yield lambda: "record.toggle" in {command.key for command in commands.commands()}
        yield lambda: hub.status.listening is not None
        hub.allow_legacy(3600.0)
        yield lambda: hub.status.legacy_until_s > 0
        clients = self._start(_node(), "tests/js/load.mjs", hub.address, str(N_CLIENTS))
        yield lambda: hub.n_clients == N_CLIENTS
        board = self._start_board()
        monitor.listen(self._hear)
        inputs = tuple(range(self._n_channels))
        self._bench.line.options = LineOptions(BoardSetup(self._rate_hz, Mode.PACKED, inputs))
        self._bench.watch(f"serial:{os.ttyname(self._slave)}")
        yield lambda: (now := monitor.snapshot()) is not None and now.is_connected
        commands.run("record.toggle")
        _tell(board, "\n")
        yield lambda: (now := monitor.snapshot()) is not None and now.sample_age_s is not None
        yield from self._measure(seconds)
        board.kill()
        yield lambda: (now := monitor.snapshot()) is not None and now.ledger.queued == 0
        yield _after(LINGER_S)
        yield lambda: hub.status.traffic.sent_per_s == 0
        self._found["ledger"] = ledger_of(self._bench)
        _end_input(clients)
        # What is still under way is read first.
        yield lambda: clients.poll() is not None
        self._found["clients"] = self._heard(clients)
        commands.run("record.toggle")
        recorder = self._bench.recorder
        yield lambda: recorder.status.last is not None
        self._found["recording"] = recorded(recorder.status.last)

    def report(self, seconds: float) -> dict[str, Any]:
        """Everything that was found, and whether it is good enough."""
        found = {
            "rate_hz": self._rate_hz,
            "channels": self._n_channels,
            "seconds": seconds,
            **self._found,
            "load": os.getloadavg(),
        }
        return {**found, "holds": holds(found)}

    def end(self) -> None:
        """End board and clients, those that are left."""
        for child in self._children:
            child.kill()
            child.wait()
        os.close(self._fd)
        os.close(self._slave)

    @property
    def _bench(self) -> Workbench:
        if self._app.workbench is None:
            raise AssertionError("the window was closed")
        return self._app.workbench

    def _measure(self, seconds: float) -> Script:
        """The frames of so many seconds: in one piece, or in turns with clients that stall."""
        parts: dict[str, list[dict[str, float]]] = {"frames": [], "frames_stalled": []}
        n_joined, n_parts = 0, N_PARTS if self._n_stalled else 1
        for number in range(n_parts):
            is_stalled = number % 2 == 1
            stalls = self._start_stalls() if is_stalled else None
            yield _after(1.0)
            live = self._bench.live
            live.meter = meter = WaitingMeter(frames_kept=1_000_000)
            before = cpu_seconds()
            yield _after(seconds / n_parts)
            frames = frames_of(meter.reading())
            self._found.setdefault("longest_waits", []).extend(meter.longest_waits())
            self._found["cpu_percent"] = shares(before, cpu_seconds(), seconds / n_parts)
            parts["frames_stalled" if is_stalled else "frames"].append(frames)
            if stalls is not None:
                n_joined += json.loads(stalls.communicate()[0])["joined"]
        for name, found in parts.items():
            if found:
                self._found[name] = worst(found)
        if self._n_stalled:
            self._found["stalled"] = compared(**parts) | {"joined": n_joined}

    def _start(self, *command: str, **more: Any) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        child = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, **more)
        self._children.append(child)
        return child

    def _start_board(self) -> subprocess.Popen[str]:
        shape = (str(self._fd), str(self._rate_hz), str(self._n_channels))
        return self._start(
            sys.executable, "-m", "benchmarks._live_board", *shape, pass_fds=(self._fd,)
        )

    def _start_stalls(self) -> subprocess.Popen[str]:
        port, n_each = self._bench.hub.address.rpartition(":")[2], str(self._n_stalled)
        return self._start(sys.executable, "-m", "benchmarks._live_stalls", port, n_each)

    def _hear(self, judged: Judged) -> None:
        """Count the results that the hub is told; called in the detector thread."""
        is_anomaly = np.any(judged.verdicts.is_anomaly, axis=1)
        self._n_results += len(rows_to_tell(judged.block, is_anomaly)) * judged.block.n_channels

    def _heard(self, clients: subprocess.Popen[str]) -> dict[str, Any]:
        """What the clients say of their results, beside how many there were."""
        if clients.stdout is None:
            raise AssertionError("stdout is a pipe")
        heard = json.loads(clients.stdout.read().splitlines()[-1])
        return {
            "n": N_CLIENTS,
            "results": self._n_results,
            "heard": heard["heard"],
            "dropped": heard["dropped"],
            "lost": self._n_results * N_CLIENTS - heard["heard"] - heard["dropped"],
            "disconnects": heard["disconnects"],
            "p99_ms": round(heard["p99_ms"], 1),
            "longest_ms": round(heard["longest_ms"], 1),
        }


def _after(seconds: float) -> Callable[[], bool]:
    """True from so many seconds on."""
    clock = SystemClock()
    due_s = clock.now_s() + seconds
    return lambda: clock.now_s() >= due_s


def _node() -> str:
    node = shutil.which("node")
    if node is None:
        raise SystemExit("Node.js is needed for the clients (Debian: apt-get install nodejs npm).")
    return node


def _tell(child: subprocess.Popen[str], text: str) -> None:
    if child.stdin is None:
        raise AssertionError("stdin is a pipe")
    child.stdin.write(text)
    child.stdin.flush()


def _end_input(child: subprocess.Popen[str]) -> None:
    if child.stdin is None:
        raise AssertionError("stdin is a pipe")
    child.stdin.close()


def _follow(app: App, script: Script, longest_s: float) -> QObject:
    """Go through `script` in the event loop, which ends with it, or 1 where a step never comes."""
    from PySide6.QtCore import QObject, QTimer, Slot
    from PySide6.QtWidgets import QApplication

    class Follower(QObject):
        def __init__(self) -> None:
            super().__init__(app)
            self._may_go_on = next(script)
            self._is_late = _after(longest_s)
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._look)
            self._timer.start(LOOK_EVERY_MS)

        @Slot()
        def _look(self) -> None:
            if not self._may_go_on():
                if self._is_late():
                    sys.stderr.write("The run has stopped by itself; see its script.\n")
                    QApplication.exit(1)
                return
            try:
                self._may_go_on = next(script)
                self._is_late = _after(longest_s)
            except StopIteration:
                QApplication.exit(0)
            except BaseException:
                QApplication.exit(1)
                raise

    return Follower()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    parser.add_argument("--seconds", type=float, default=120.0, help="of measuring, each run")
    parser.add_argument("--shape", nargs="+", default=SHAPES, metavar="RATExCHANNELS")
    parser.add_argument("--stalled", type=int, default=0, metavar="N", help="of either kind")
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
