from __future__ import annotations

import errno
from pathlib import Path

import pytest
import serial

from desktop_app.sources.port_errors import loss, open_failure, permission_hint


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("could not open port 'COM9': PermissionError(13, 'Access is denied.', None, 5)", "in use"),
        (
            "could not open port 'COM9': FileNotFoundError(2, 'The system cannot find the file"
            " specified.', None, 2)",
            "no device at COM9",
        ),
        (
            "Cannot configure port, something went wrong. Original message: OSError(22, 'The"
            " parameter is incorrect.', None, 87)",
            "is not a serial port",
        ),
        ("could not open port 'COM9': OSError(121, 'The semaphore timeout period')", "cannot be"),
    ],
)
def test_what_windows_says_is_understood(text: str, sentence: str) -> None:
    failure = open_failure("COM9", serial.SerialException(text), platform="win32")
    assert sentence in failure.sentence
    assert failure.hint


def test_permission_is_no_matter_of_another_program_elsewhere() -> None:
    denied = OSError(errno.EACCES, "Permission denied")
    failure = open_failure("/dev/ttyACM0", denied, platform="linux")
    assert "not allowed" in failure.sentence


def test_hint_names_the_group_that_owns_the_port(tmp_path: Path) -> None:
    group = tmp_path.group()
    expected = "dialout" if group == "root" else group
    assert f"usermod -aG {expected} $USER" in permission_hint(str(tmp_path))


@pytest.mark.parametrize("error", [OSError("gone"), KeyError("no such group")])
def test_hint_names_the_usual_group_where_the_owner_is_unknown(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def group(_: Path) -> str:
        raise error

    monkeypatch.setattr(Path, "group", group)
    assert "usermod -aG dialout" in permission_hint("/dev/ttyACM0")


def test_hint_names_a_group_other_than_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "group", lambda _: "uucp")
    assert "usermod -aG uucp" in permission_hint("/dev/ttyACM0")


def test_loss_keeps_what_the_system_said() -> None:
    error = OSError(errno.EIO, "Input/output error")
    assert loss("/dev/ttyACM0", error).__cause__ is error
