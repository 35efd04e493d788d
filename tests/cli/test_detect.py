"""`vigil detect`, as typed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import detect
from desktop_app.core.errors import ConfigError, VigilError

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: str | Path) -> int:
    """The exit code for these arguments."""
    parser = argparse.ArgumentParser()
    detect.add_arguments(parser)
    return detect.run(parser.parse_args([str(argument) for argument in arguments]))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text("time,value\n" + "".join(f"{at},{2.5 + at % 3}\n" for at in range(300)))
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.csv"
    path.write_text("time,value\n0,soon\n")
    return path


def test_one_input_is_judged_into_one_output(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "made" / "out.csv"
    assert run(source, "-o", target) == 0
    lines = target.read_text().splitlines()
    assert lines[0] == "time,value,anomaly_score,is_anomaly,confidence,cause"
    assert len(lines) == 301
    assert capsys.readouterr().out == ""


def test_a_dash_is_the_standard_output(
    source: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    target = tmp_path / "out.csv"
    assert run(source, "-o", target) == run(source, "-o", "-") == 0
    assert capfdbinary.readouterr().out == target.read_bytes()
    assert not (tmp_path / "-").exists()


def test_several_inputs_keep_their_names(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(source.read_text())
    assert run(source, other, "--out-dir", tmp_path / "out") == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["in.csv", "other.csv"]


def test_a_broken_input_is_told_and_the_others_go_on(
    source: Path, broken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(broken, tmp_path / "none.csv", source, "--out-dir", tmp_path / "out") == 1
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["in.csv"]
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 2
    assert "broken.csv, line 2, column 'value': 'soon' is no finite number." in errors[0]
    assert "There is no file" in errors[1]


def test_nothing_done_is_exit_code_2(broken: Path, tmp_path: Path) -> None:
    assert run(broken, "-o", tmp_path / "out.csv") == 2
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.allow_logs
def test_columns_can_be_chosen(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    assert run(source, "-o", target, "--value", "time", "--timestamp", "value") == 0
    assert run(source, "-o", target, "--value", "volts") == 2


def test_settings_can_be_chosen_and_are_checked(source: Path, tmp_path: Path) -> None:
    config = tmp_path / "config.json"
    config.write_text('{"window_size": 20, "sample_rate": 1}')
    target = tmp_path / "out.csv"
    assert run(source, "-o", target, "--config", config) == 0
    config.write_text('{"window_size": "wide", "sample_rate": 1}')
    with pytest.raises(ConfigError, match="'window_size' must be"):
        run(source, "-o", target, "--config", config)


def test_too_short_a_file_is_said_to_be_so(
    source: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lines = source.read_text().splitlines(keepends=True)
    source.write_text("".join(lines[:50]))
    assert run(source, "-o", tmp_path / "out.csv") == 0
    assert "nothing was judged: all 49 samples went into learning" in caplog.text
    assert "which takes 200" in caplog.text


def test_a_file_without_any_value_is_said_to_be_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = tmp_path / "blank.csv"
    source.write_text("time,value\n" + "".join(f"{at},\n" for at in range(300)))
    assert run(source, "-o", tmp_path / "out.csv") == 0
    assert "nothing was judged: no row has a value" in caplog.text


def test_times_that_go_back_are_said(
    source: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lines = source.read_text().splitlines(keepends=True)
    assert run(source, "-o", tmp_path / "out.csv") == 0
    assert "go back" not in caplog.text
    source.write_text("".join((lines[0], *lines[100:], *lines[1:100])))
    assert run(source, "-o", tmp_path / "out.csv") == 0
    assert "the times go back at 1 of the rows" in caplog.text


@pytest.mark.parametrize(
    ("rows", "is_assumed"), [("value\n1\n2\n", True), ("time,value\n1,1\n2,2\n", False)]
)
def test_a_rate_that_no_times_tell_is_said_to_be_assumed(
    rows: str, is_assumed: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = tmp_path / "in.csv"
    source.write_text(rows)
    caplog.set_level("INFO")
    assert run(source, "-o", tmp_path / "out.csv") == 0
    assert ("Hz, assumed" in caplog.text) == is_assumed


def test_inputs_are_never_overwritten(source: Path, tmp_path: Path) -> None:
    before = source.read_text()
    link = tmp_path / "link.csv"
    link.symlink_to(source)
    other = tmp_path / "other.csv"
    other.hardlink_to(source)
    for target in (source, link, other):
        with pytest.raises(VigilError, match="would overwrite the input"):
            run(source, "-o", target)
    with pytest.raises(VigilError, match="would overwrite the input"):
        run(source, "--out-dir", tmp_path)
    assert source.read_text() == before


def test_two_inputs_of_one_name_are_refused(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "sub" / "IN.csv"
    other.parent.mkdir()
    other.write_text(source.read_text())
    with pytest.raises(VigilError, match="Two inputs are named"):
        run(source, other, "--out-dir", tmp_path / "out")


def test_one_output_is_too_little_for_two_inputs(source: Path, tmp_path: Path) -> None:
    with pytest.raises(VigilError, match="Use --out-dir"):
        run(source, source, "-o", tmp_path / "out.csv")


@pytest.mark.parametrize(
    "arguments", [[], ["in.csv"], ["in.csv", "-o", "a", "--out-dir", "b"], ["in.csv", "-x"]]
)
def test_bad_usage_is_exit_code_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*arguments)
    assert caught.value.code == 2


def test_an_unknown_detector_and_profiles_are_told(source: Path, tmp_path: Path) -> None:
    with pytest.raises(VigilError, match=r"no detector 'rule'\. Did you mean 'rules'"):
        run(source, "-o", tmp_path / "out.csv", "--detector", "rule")
    with pytest.raises(ConfigError, match=r"no settings file battery\.json"):
        run(source, "-o", tmp_path / "out.csv", "--profile", "battery.json")
    with pytest.raises(ConfigError, match=r"no profile 'thermister'\. Did you mean 'thermistor'"):
        run(source, "-o", tmp_path / "out.csv", "--profile", "thermister")


@pytest.mark.allow_logs
def test_the_limits_of_a_profile_hold_from_the_first_row(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    volts = [2.5] * 5 + [2.8] * 5 + [2.5] * 20
    rows = "".join(f"{at / 10},{value}\n" for at, value in enumerate(volts))
    source.write_text(f"time,value\n{rows}")
    assert run(source, "-o", target, "--profile", "bench-dc-supply") == 0
    lines = target.read_text().splitlines()[1:]
    # 2.8 V is 5.6 V of the supply, above 5.5; the alarm ends a second after.
    assert [line.split(",")[3] for line in lines] == ["0"] * 5 + ["1"] * 15 + ["0"] * 10
    assert lines[5].split(",")[2:] == ["1.000000", "1", "1.000000", "high"]
