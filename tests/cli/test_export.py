"""`vigil export`, as a person meets it."""

from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import VigilError
from desktop_app.storage.csv_series import read_series
from tests.cli.commands import run_command
from tests.helpers.patience import PATIENCE_S
from tests.storage.recordings.making import batch, samples, small, wave, write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_recording_is_written_in_the_format_of_the_suffix(tmp_path: Path) -> None:
    path = small(tmp_path / "x.vigil")
    for suffix in ("csv", "edf", "bdf", "parquet", "wav"):
        assert run_command("export", str(path), "-o", str(tmp_path / f"out.{suffix}")) == 0
        assert (tmp_path / f"out.{suffix}").stat().st_size > 0


@pytest.mark.parametrize(
    ("start", "end"),
    [("1", "1.995"), ("2023-11-14T22:13:21", "2023-11-14T23:13:21.995+01:00")],
)
def test_times_are_seconds_from_the_beginning_or_dates(
    tmp_path: Path, start: str, end: str
) -> None:
    target = tmp_path / "out.csv"
    path = small(tmp_path / "x.vigil")
    assert run_command("export", str(path), "-o", str(target), "--start", start, "--end", end) == 0
    assert read_series(target).values.tolist() == wave(300)[100:200, 0].tolist()


def test_a_time_that_is_none_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_command("export", "x.vigil", "-o", str(tmp_path / "x.csv"), "--start", "noon")
    assert "neither seconds nor a time" in capsys.readouterr().err


def test_what_is_no_recording_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("a,b\n")
    with pytest.raises(VigilError, match=r"x\.csv is not a recording of Vigil"):
        run_command("export", str(path), "-o", str(tmp_path / "y.csv"))


@pytest.mark.slow
def test_ctrl_c_leaves_no_half_file_and_ends_with_130(tmp_path: Path) -> None:
    long = samples(wave(2_000_000), rate_hz=1000.0)
    path = write(tmp_path / "x.vigil", batch([long]), rate_hz=1000.0)
    command = [sys.executable, "-m", "desktop_app", "export", str(path)]
    with subprocess.Popen(
        [*command, "-o", str(tmp_path / "out" / "x.csv")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        folder = tmp_path / "out"
        while run.poll() is None and not (folder.exists() and list(folder.glob(".vigil-*.part"))):
            pass
        run.send_signal(signal.SIGINT)
        _, err = run.communicate(timeout=PATIENCE_S)
    assert run.returncode == 130
    assert b"Traceback" not in err
    assert list(folder.iterdir()) == []
