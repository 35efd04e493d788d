"""Coverage-guided fuzzing of what opens files: recordings, EDF, WFDB, Parquet, CSV.

    python -m tests.fuzz.files [--seconds 600] [--target NAME]

Any error but a `VigilError` ends it. At the end it prints, as JSON, how much was tried, by how much
the memory that is held between two files grew after a tenth of the time (`grown_kb`), and what of
it Arrow has allocated (`arrow_bytes`). What one file takes while it is read is not meant: the most
of that only ever grows, with every file that takes more than those before.
"""

from __future__ import annotations

import argparse
import gc
import json
import logging
import os
import shutil
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import atheris  # type: ignore[import-untyped]
import pyarrow  # type: ignore[import-untyped]

with atheris.instrument_imports(include=["desktop_app", "edfio"]):
    from desktop_app.core.errors import VigilError
    from desktop_app.storage.csv_series import read_series
    from desktop_app.storage.exports.export import export_recording
    from desktop_app.storage.imports.edf_import import read_edf
    from desktop_app.storage.imports.parquet_import import read_parquet
    from desktop_app.storage.imports.wfdb_import import read_wfdb
    from desktop_app.storage.recordings.card import quality_card
    from desktop_app.storage.recordings.integrity import check_integrity
    from desktop_app.storage.recordings.recording import Recording

from tests.storage.recordings.making import small

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = 1 << 16


def read_recording(path: Path) -> None:
    """Everything that a recording can be asked."""
    with Recording(path) as recording:
        recording.accounts()
        quality_card(recording)
        recording.events()
        recording.annotations()
        for _ in recording.chunks():
            pass
        for _ in recording.blocks():
            pass
        check_integrity(recording)


TARGETS: dict[str, tuple[str, Callable[[Path], object]]] = {
    "recording": ("x.vigil", read_recording),
    "edf": ("x.edf", read_edf),
    "wfdb": ("x.hea", read_wfdb),
    "parquet": ("x.parquet", read_parquet),
    "csv": ("x.csv", read_series),
}


class Fuzzing:
    """Runs one target until the time is up; counts, and watches the memory."""

    def __init__(self, target: str, seconds: float, folder: Path) -> None:
        name, self._read = TARGETS[target]
        self._path = folder / name
        self._began_s: float | None = None
        self._seconds = seconds
        self._settled_kb: int | None = None
        self._target = target
        self.n_runs = self.n_refused = 0

    def seeds(self, folder: Path) -> None:
        """Sound files to begin with."""
        folder.mkdir()
        recording = small(folder / "seed.vigil")
        (folder / "seed.csv").write_text("timestamp,voltage\n1,2.5\n2,2.6\n3,\n")
        (folder / "seed.hea").write_text("100 1 360 4\nx.hea 16 200(1024)/mV 11 1024\n")
        for suffix in (".edf", ".parquet"):
            export_recording(recording, folder / f"seed{suffix}")
        for path in folder.iterdir():
            if path.suffix != self._path.suffix:
                path.unlink()

    def one(self, data: bytes) -> None:
        """Try one input; ends the process when the time is up."""
        # Of the processor, from the first input on: a busy computer tries as many as an idle one.
        now_s = time.process_time()
        if self._began_s is None:
            self._began_s = now_s
        elapsed_s = now_s - self._began_s
        if elapsed_s > self._seconds:
            self._report()
        if self._settled_kb is None and elapsed_s > self._seconds / 10:
            self._settled_kb = _held_kb()
        self._path.write_bytes(data)
        self.n_runs += 1
        try:
            self._read(self._path)
        except VigilError:
            self.n_refused += 1

    def _report(self) -> None:
        grown_kb = _held_kb() - (self._settled_kb or 0)
        report = {
            "target": self._target,
            "runs": self.n_runs,
            "refused": self.n_refused,
            "seconds": self._seconds,
            "grown_kb": grown_kb,
            "arrow_bytes": pyarrow.total_allocated_bytes(),
        }
        sys.stdout.write(json.dumps(report) + "\n")
        sys.stdout.flush()
        # Nothing is left to be done, and the fuzzer knows no other way to be ended well.
        shutil.rmtree(self._path.parent, ignore_errors=True)
        os._exit(0)


def _held_kb() -> int:
    """What belongs to this process alone, but for what only waits to be used again."""
    gc.collect()
    pyarrow.default_memory_pool().release_unused()
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1])
    raise OSError("no RssAnon in /proc/self/status")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--target", choices=TARGETS, default="recording")
    args = parser.parse_args()
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fuzzing = Fuzzing(args.target, args.seconds, folder)
        fuzzing.seeds(folder / "seeds")
        options = [sys.argv[0], f"-max_len={MOST_BYTES}", "-verbosity=0", "-timeout=60"]
        atheris.Setup([*options, str(folder / "seeds")], partial(Fuzzing.one, fuzzing))
        atheris.Fuzz()


if __name__ == "__main__":
    main()
