from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib.metadata import PackageNotFoundError
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import doctor
from desktop_app.cli.main import main
from desktop_app.compose.doctor import Finding, Level, port_findings
from desktop_app.core.paths import shipped_dir
from desktop_app.sources.port_doctor import PortCondition
from tests.helpers.patience import PATIENCE_S
from tests.sources.fake_serial import CLONE, UNKNOWN, UNO

if TYPE_CHECKING:
    from pathlib import Path
    from typing import NoReturn


def no_window(_: object) -> NoReturn:
    raise AssertionError("a window was opened")


def missing(package: str) -> NoReturn:
    raise PackageNotFoundError(package)


@pytest.mark.parametrize(
    ("condition", "level", "words"),
    [
        (PortCondition(UNO, True), Level.OK, "/dev/ttyACM0: Arduino Uno."),
        (PortCondition(UNO, False), Level.PROBLEM, "not allowed to open it"),
        (
            PortCondition(CLONE, True, ("cat (process 7)",)),
            Level.PROBLEM,
            "in use by cat (process 7)",
        ),
        (PortCondition(UNKNOWN, False), Level.NOTE, "/dev/ttyS4: modem; you are not allowed"),
        (
            PortCondition(replace(UNKNOWN, description=""), True),
            Level.OK,
            "a plain serial port",
        ),
    ],
)
def test_ports_are_told_with_what_is_behind_them(
    condition: PortCondition, level: Level, words: str
) -> None:
    first, *_ = port_findings([condition])
    assert first.level is level
    assert words in first.sentence
    assert bool(first.hint) is (level is not Level.OK)


@pytest.mark.parametrize("conditions", [[], [PortCondition(UNKNOWN, True)]])
def test_no_board_is_worth_a_note_and_no_problem(conditions: list[PortCondition]) -> None:
    *_, last = port_findings(conditions)
    assert (last.level, last.sentence) == (Level.NOTE, "No board found.")
    assert "vigil --demo" in last.hint


@pytest.mark.parametrize(
    ("python", "pyside", "problem"),
    [
        ((3, 11, 7), "6.11.3", None),
        ((3, 13, 0), "6.12.0", None),
        ((3, 11, 7), "6.12.0", "PySide6-Essentials 6.12.0 crashes on Python 3.11.7."),
        ((3, 10, 1), "6.8.0", "Python 3.10.1 is not supported."),
        ((3, 14, 0), "6.12.0", "Python 3.14.0 is not supported."),
    ],
)
def test_versions_that_do_not_work_are_problems(
    python: tuple[int, ...], pyside: str, problem: str | None
) -> None:
    found = doctor.version_findings(python, lambda _: pyside, is_frozen=False)
    problems = [finding.sentence for finding in found if finding.level is Level.PROBLEM]
    assert problems == ([problem] if problem else [])


def test_missing_package_is_a_problem_but_not_in_a_frozen_bundle() -> None:
    installed = list(doctor.version_findings((3, 12, 0), missing, is_frozen=False))
    frozen = list(doctor.version_findings((3, 12, 0), missing, is_frozen=True))
    assert {finding.sentence for finding in installed if finding.hint} == {
        f"{package} is missing." for package in doctor.PACKAGES
    }
    assert all(finding.level is Level.OK for finding in frozen)


def test_missing_model_is_a_problem_with_its_path(tmp_path: Path) -> None:
    config, model = doctor.file_findings(lambda name: tmp_path / name)
    assert config.level is Level.PROBLEM
    assert str(tmp_path / "config/model_config.json") in config.sentence
    assert model.level is Level.PROBLEM
    assert str(tmp_path / "models/heart") in model.sentence


def test_an_altered_model_and_unusable_settings_are_problems_with_their_paths(
    tmp_path: Path,
) -> None:
    model = tmp_path / "models/heart"
    shutil.copytree(shipped_dir() / "models/heart", model)
    (tmp_path / "config").mkdir()
    settings = tmp_path / "config/model_config.json"
    settings.write_bytes((shipped_dir() / "config/model_config.json").read_bytes())
    assert {finding.level for finding in doctor.file_findings(tmp_path.joinpath)} == {Level.OK}
    forest = bytearray((model / "forest.npz").read_bytes())
    forest[5000] ^= 1
    (model / "forest.npz").write_bytes(forest)
    settings.write_text('{"window_size": 30}')
    found = list(doctor.file_findings(tmp_path.joinpath))
    assert [finding.level for finding in found] == [Level.PROBLEM, Level.PROBLEM]
    assert str(settings) in found[0].sentence
    assert f"{model}: forest.npz was altered" in found[1].sentence


@pytest.mark.parametrize(
    ("free_bytes", "level"), [(10**10, Level.OK), (10**8, Level.PROBLEM), (0, Level.PROBLEM)]
)
def test_little_room_on_the_disk_is_a_problem(
    tmp_path: Path, free_bytes: int, level: Level
) -> None:
    finding = doctor.disk_finding(tmp_path / "not" / "yet" / "made", lambda _: free_bytes)
    assert finding.level is level


def test_disk_that_cannot_be_looked_at_is_a_problem(tmp_path: Path) -> None:
    def refuse(path: Path) -> int:
        raise PermissionError(13, "Permission denied")

    assert doctor.disk_finding(tmp_path, refuse).level is Level.PROBLEM


@pytest.mark.parametrize(("level", "code"), [(Level.OK, 0), (Level.NOTE, 0), (Level.PROBLEM, 1)])
@pytest.mark.parametrize("as_json", [False, True])
def test_exit_code_is_1_only_when_something_is_wrong(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    level: Level,
    code: int,
    as_json: bool,
) -> None:
    finding = Finding("disk", level, "12.0 GB free", "Make room.")
    monkeypatch.setattr(doctor, "examine", lambda _port: iter([finding]))

    assert main(["doctor", *(["--json"] if as_json else [])], open_window=no_window) == code

    printed = capsys.readouterr().out
    if as_json:
        report = json.loads(printed)
        assert report["ok"] is (code == 0)
        assert report["findings"][0]["level"] == level
    else:
        assert f"{level.value:<9}12.0 GB free" in printed
        assert "Make room." in printed
        assert printed.endswith(
            "Nothing is wrong.\n"
            if code == 0
            else "Something is wrong: see the lines marked problem.\n"
        )


def test_real_computer_is_examined_without_importing_qt_or_heavy_packages() -> None:
    code = (
        "import sys; from desktop_app.cli import doctor; found = list(doctor.examine());"
        "assert {'versions', 'files', 'disk'} <= {finding.topic for finding in found};"
        "heavy = {'PySide6', 'pyqtgraph', 'sklearn', 'shap', 'scipy', 'aiohttp'};"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=PATIENCE_S)
