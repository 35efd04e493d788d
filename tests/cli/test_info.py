"""`vigil info` and `vigil monitor --record`, as a person meets them."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import VigilError
from tests.cli.commands import run_command
from tests.helpers.patience import PATIENCE_S
from tests.storage.recordings.making import BEGAN_S, batch, samples, small, wave, write

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.usefixtures("undisturbed")
def test_what_monitor_records_info_tells(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "run.vigil"
    arguments = ["--source", "demo:machine", "--duration", "1.2", "--record", str(path)]
    assert run_command("monitor", *arguments) == 0
    n_printed = len(capsys.readouterr().out.splitlines())
    assert run_command("info", str(path), "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["recorded"] == report["ledger"]["samples"]["judged"] == n_printed
    assert report["state"] == "closed"
    assert report["quality"] == "100 % complete, no gaps"
    assert report["accounts_close"]
    assert report["integrity"]["problem"] == ""


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="there is no limit on the size of files")
def test_monitor_says_that_the_disk_ended_its_recording_and_ends_with_1(tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    program = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000));"
        "from desktop_app.cli.main import main; sys.exit(main(sys.argv[1:], open_window=None))"
    )
    arguments = ["monitor", "--source", "demo:machine", "--duration", "2.5", "--record", str(path)]
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert done.returncode == 1
    assert "run.vigil is no longer recorded to" in done.stderr
    assert "What was written before is kept." in done.stderr
    assert done.stdout


def test_gaps_are_listed_with_their_causes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    later = samples(wave(100), first_index=150, segment=1, start_s=BEGAN_S + 1.5)
    path = write(tmp_path / "gap.vigil", batch([samples(wave(100)), later]))
    assert run_command("info", str(path)) == 0
    out = capsys.readouterr().out
    assert "80.0 % complete, 1 gap (200 of 250 samples)" in out
    assert "50 samples: 50 samples were lost on the way" in out
    assert "Not a medical device." in out


def test_of_very_many_gaps_the_first_are_listed_and_the_others_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = [
        samples(wave(10), first_index=20 * n, segment=n, start_s=BEGAN_S + n / 5) for n in range(25)
    ]
    path = write(tmp_path / "gaps.vigil", batch(parts))
    assert run_command("info", str(path)) == 0
    out = capsys.readouterr().out
    assert out.count("  gap  ") == 20
    assert "  and 4 more: see --json" in out
    assert run_command("info", str(path), "--json") == 0
    assert len(json.loads(capsys.readouterr().out)["gaps"]) == 24


def test_that_nobody_knows_what_was_lost_last_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = batch([samples(wave(100))])
    ledger = replace(whole.after.ledger, open_ends=2)
    cut_off = replace(whole, after=replace(whole.after, ledger=ledger))
    path = write(tmp_path / "cut.vigil", cut_off)
    assert run_command("info", str(path)) == 0
    assert "2 times cut off: what was lost after the last sample is not known" in (
        capsys.readouterr().out
    )
    assert run_command("info", str(path), "--json") == 0
    assert json.loads(capsys.readouterr().out)["ledger"]["index"]["open_ends"] == 2


def test_a_recording_of_an_older_vigil_tells_of_no_open_ends(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small(tmp_path / "x.vigil", finish=False)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE ledger SET accounts = json_remove(accounts, '$.open_ends')")
    assert run_command("info", str(path)) == 0
    assert "cut off" not in capsys.readouterr().out


def test_a_recording_that_was_broken_off_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small(tmp_path / "x.vigil", finish=False)
    assert run_command("info", str(path)) == 0
    out = capsys.readouterr().out
    assert "broken off: the program was ended while it recorded" in out
    assert "intact as far as it goes" in out


def test_a_changed_recording_is_damaged_and_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small(tmp_path / "x.vigil")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE chunks SET data = x'00'")
    assert run_command("info", str(path)) == 1
    assert "DAMAGED: row 1 of the chunks is not what was written" in capsys.readouterr().out


def test_samples_that_are_in_no_account_end_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small(tmp_path / "x.vigil", finish=False)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE segments SET n_samples = n_samples - 1")
    assert run_command("info", str(path)) == 1
    assert "The accounts do not close." in capsys.readouterr().out


def test_a_replay_is_not_recorded_again(tmp_path: Path) -> None:
    path = small(tmp_path / "x.vigil")
    with pytest.raises(VigilError, match="A replay is not recorded again"):
        run_command("monitor", "--source", f"replay:{path}", "--record", str(tmp_path / "y"))


def test_recording_over_a_file_is_refused_before_anything_is_watched(tmp_path: Path) -> None:
    path = small(tmp_path / "x.vigil")
    before = path.read_bytes()
    with pytest.raises(VigilError, match="exists already"):
        run_command("monitor", "--source", "demo", "--record", str(path))
    assert path.read_bytes() == before
