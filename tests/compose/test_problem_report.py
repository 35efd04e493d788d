from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app import __version__
from desktop_app.compose import problem_report as module
from desktop_app.compose.problem_report import BLACK, problem_report, redacted

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "secret",
    [
        "mary.smith@clinic.example",
        "192.168.17.4",
        "fe80:0:0:1234:5678",
        "hf_AbCdEf0123456789AbCdEf",
        "7533832303535131E0B1",
        "c2f1a7c0-2f7e-4e0a-9a51-0f3a5a0b7c11",
    ],
)
def test_what_names_somebody_or_opens_something_is_blacked_out(secret: str) -> None:
    assert redacted(f"before {secret} after") == f"before {BLACK} after"


@pytest.mark.parametrize(
    "useful",
    [
        "2026-11-02 10:11:12,345 WARNING desktop_app.services.hub The hub stopped.",
        "ValueError | history.py:120 append",
        "127.0.0.1:5000 is in use",
        "/dev/ttyACM0 cannot be opened",
    ],
)
def test_what_helps_to_mend_it_stays(useful: str) -> None:
    assert redacted(useful) == useful


def test_the_report_says_versions_and_the_ends_of_the_logs(tmp_path: Path) -> None:
    lines = "".join(f"line {number}\n" for number in range(5000))
    (tmp_path / "vigil.log").write_text(lines, encoding="utf-8")
    text = problem_report(tmp_path)
    assert f"Vigil {__version__}" in text
    assert "numpy 2" in text
    assert "line 4999" in text
    assert "line 17\n" not in text
    assert text.rstrip().endswith("The end of crash.log:\n(empty)")


def test_a_package_without_a_version_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PACKAGES", ("no-such-package",))
    assert "no-such-package: unknown" in problem_report(tmp_path)


def test_a_log_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "vigil.log").mkdir()
    assert "(cannot be read: " in problem_report(tmp_path)
