"""`vigil tune`, as typed."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.cli import tune
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    tune.add_arguments(parser)
    return tune.run(parser.parse_args([str(argument) for argument in arguments]))


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Ten minutes at 10 Hz with small spikes and one clear fault."""
    volts = 2.5 + np.random.default_rng(1).normal(0, 0.01, 6000)
    volts[2000::500] += 0.1
    volts[4000:4050] = 4.5
    path = tmp_path / "run.csv"
    path.write_text("time,volts\n" + "".join(f"{at / 10},{v:.4f}\n" for at, v in enumerate(volts)))
    return path


def test_it_says_how_many_alarms_instead_of_how_many(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(recording, "--threshold", "0.95") == 0
    said = capsys.readouterr().out
    assert "instead of" in said.splitlines()[0]
    assert "with anomaly_threshold 0.95" in said
    assert "x real time" in said


def test_labels_choose_a_threshold(
    recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    labels = tmp_path / "labels.csv"
    labels.write_text("start_s,end_s,label\n400,405,real\n250,250,false\n")
    assert run(recording, "--labels", labels, "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["labels"] == {"real": 1, "false": 1}
    assert report["suggested_threshold"] > 0.5
    assert report["before"] == report["after"]
    assert report["times_real_time"] > 50
    assert len(report["before"]["events"]) == report["before"]["alarms"]


def test_a_profile_and_a_window_are_settings_too(
    recording: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(recording, "--profile", "bench-dc-supply", "--window", "100", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["after"]["setting"] == "window_size 100, profile Bench DC supply, 5 V"
    assert any("HIGH" in event["text"] for event in report["after"]["events"])


def test_what_cannot_be_done_is_one_sentence(recording: Path, tmp_path: Path) -> None:
    with pytest.raises(VigilError, match="no detector 'rule'"):
        run(recording, "--detector", "rule")
    with pytest.raises(VigilError, match=r"none\.csv"):
        run(tmp_path / "none.csv")
    with pytest.raises(SystemExit):
        run(recording, "--threshold", "2")
