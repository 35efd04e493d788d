from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import self_test
from desktop_app.compose import self_checks
from desktop_app.core.errors import VigilError

if TYPE_CHECKING:
    from pathlib import Path


def fails(_folder: Path) -> str:
    raise VigilError("The disk is on fire.")


def breaks(_folder: Path) -> str:
    raise ZeroDivisionError


@pytest.mark.slow
def test_every_part_works() -> None:
    outcomes = {}
    for check in ("detectors", "heart model", "a patient", "hub"):
        outcomes[check] = self_checks.CHECKS[check]
    report = _performed(outcomes)
    assert [(outcome.name, outcome.found) for outcome in report if not outcome.holds] == []


@pytest.mark.slow
def test_what_was_recorded_before_a_kill_is_exported_in_every_format(tmp_path: Path) -> None:
    assert "samples after a kill" in self_checks.check_recording(tmp_path)
    found = self_checks.check_exports(tmp_path)
    assert all(suffix in found for suffix in self_checks.EXPORTS)


def _performed(checks: dict[str, self_checks.Check]) -> list[self_test.Outcome]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(self_checks, "CHECKS", checks)
        return list(self_test.perform(None))  # type: ignore[arg-type]  # none of them writes


def test_one_check_that_fails_is_told_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = {"fire": fails, "bug": breaks, "patience": lambda _folder: "fine"}
    monkeypatch.setattr(self_checks, "CHECKS", checks)
    assert self_test.run(argparse.Namespace(json=False)) == 1
    first, second, third, last = capsys.readouterr().out.splitlines()
    assert first.startswith("FAILED  fire ")
    assert first.endswith("The disk is on fire.")
    assert "ZeroDivisionError" in second
    assert third.startswith("ok ")
    assert last == "1 passed, 2 failed"


def test_the_outcomes_can_be_read_by_a_program(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(self_checks, "CHECKS", {"patience": lambda _folder: "fine"})
    assert self_test.run(argparse.Namespace(json=True)) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["ok"] is True
    assert report["checks"][0]["found"] == "fine"


def test_a_command_that_fails_says_which_and_why() -> None:
    with pytest.raises(VigilError, match=r"`vigil info nothing\.vigil` ended with 2"):
        self_checks.vigil("info", "nothing.vigil")


def test_a_blank_picture_is_no_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "calm.png").write_bytes(self_checks.PNG)
    monkeypatch.setattr(self_checks, "vigil", lambda *_arguments: "")
    with pytest.raises(VigilError, match="The picture is blank"):
        self_checks.check_window("calm", tmp_path)
