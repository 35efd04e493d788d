"""The disk fills up while something is recorded: the light goes off, what was written is kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.storage.recordings.card import quality_card
from desktop_app.storage.recordings.integrity import check_integrity
from desktop_app.storage.recordings.recording import Recording
from desktop_app.storage.recordings.repair import repair

ROOT = Path(__file__).resolve().parents[3]
DISK_BYTES = 1 << 20

# In a process of its own, so that its limit, or its mount, is no other test's. As root it mounts a
# file system of 1 MB in a name space that ends with it, and copies what is left out; else no file
# of the process may grow beyond 1 MB, which SQLite meets as the same failure of a write.
BODY = """
import ctypes, json, os, resource, shutil, signal, sys
from pathlib import Path
folder, kept, how, size = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
libc = ctypes.CDLL(None, use_errno=True)
if how == "tmpfs":
    libc.unshare(0x00020000)
    libc.mount(b"none", b"/", None, 0x4000 | 0x40000, None)
    if libc.mount(b"tmpfs", str(folder).encode(), b"tmpfs", 0, b"size=%d" % size):
        sys.exit(77)
else:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
import numpy as np
from tests.compose.recorded import Watch, lines, recorder
from tests.helpers.clock import FakeClock
clock = FakeClock()
at = Watch(recorder(clock), clock)
path = folder / "run.vigil"
at.recorder.start(path)
at.recorder.step()
rng = np.random.default_rng(1)
n_committed = 0
for n in range(400):
    at.read(lines(*rng.normal(size=200).tolist()))
    at.recorder.step()
    status = at.recorder.status
    if not status.is_recording:
        break
    n_committed = status.n_samples
at.recorder.close()
for left in folder.glob("run.vigil*"):
    if how == "tmpfs":
        shutil.copy(left, kept / left.name)
print(json.dumps({"light": status.is_recording, "trouble": status.trouble, "n": n_committed}))
"""


def record(tmp_path: Path, how: str) -> subprocess.CompletedProcess[str]:
    kept = tmp_path / "kept"
    kept.mkdir(exist_ok=True)
    folder = tmp_path / "disk" if how == "tmpfs" else kept
    folder.mkdir(exist_ok=True)
    arguments = [str(folder), str(kept), how, str(DISK_BYTES)]
    return subprocess.run(
        [sys.executable, "-c", BODY, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=500,
    )


@pytest.mark.parametrize("how", ["limit", "tmpfs"])
def test_a_full_disk_turns_the_light_off_and_harms_nothing(tmp_path: Path, how: str) -> None:
    run = record(tmp_path, how)
    if run.returncode == 77:  # not allowed to mount: the same with the limit of a file
        run = record(tmp_path, "limit")
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["light"] is False
    assert "is no longer recorded to" in told["trouble"]
    assert "What was written before is kept." in told["trouble"]
    path = tmp_path / "kept" / "run.vigil"
    with Recording(path) as recording:
        assert quality_card(recording).n_recorded == told["n"] > 1000
        assert check_integrity(recording).is_intact
    assert repair(path)
    with Recording(path) as recording:
        assert recording.ending.state == "repaired"
        assert check_integrity(recording).text == "intact: every hash holds"
        assert quality_card(recording).n_recorded == told["n"]
