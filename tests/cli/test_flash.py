"""Uploading the sketch, with an avrdude that writes down how it was called."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import flash
from desktop_app.cli.flash import HEX_FILE, choose_port, upload
from desktop_app.core import paths
from desktop_app.core.errors import VigilError
from tests.sources.fake_serial import CLONE, UNKNOWN, UNO

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


def test_the_sketch_is_shipped_as_it_was_built() -> None:
    lines = paths.find(HEX_FILE).read_text("ascii").splitlines()
    assert lines[-1] == ":00000001FF"
    assert all(sum(bytes.fromhex(line[1:])) % 256 == 0 for line in lines)


def test_the_only_uno_is_chosen() -> None:
    assert choose_port([UNKNOWN, UNO]) == "/dev/ttyACM0"


@pytest.mark.parametrize(
    ("ports", "sentence"),
    [
        ([], "No Arduino Uno"),
        ([UNKNOWN], "No Arduino Uno"),
        ([replace(UNO, pid=0x8036)], "No Arduino Uno"),
        ([UNO, CLONE], "more than one board"),
    ],
)
def test_where_it_is_not_clear_the_port_must_be_named(ports: list, sentence: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(VigilError, match=sentence) as caught:
        choose_port(ports)
    assert "--port" in caught.value.hint


def avrdude(folder: Path, *, code: int = 0, says: str = "") -> str:
    script = folder / "avrdude"
    script.write_text(f'#!/bin/sh\necho "$@" > {folder}/called\nprintf "{says}" >&2\nexit {code}\n')
    script.chmod(0o755)
    return str(script)


@posix
def test_avrdude_is_told_board_port_and_file(tmp_path: Path) -> None:
    program = avrdude(tmp_path)
    hex_file = paths.find(HEX_FILE)
    upload(hex_file, "/dev/ttyACM0", which=lambda _: program)
    assert (tmp_path / "called").read_text().split() == [
        *("-p", "m328p", "-c", "arduino", "-P", "/dev/ttyACM0", "-b", "115200", "-D"),
        *("-U", f"flash:w:{hex_file}:i"),
    ]


@posix
def test_what_avrdude_says_last_is_told(tmp_path: Path) -> None:
    says = (
        "avrdude: stk500_getsync() attempt 10 of 10: not in sync\\n\\navrdude done.  Thank you.\\n"
    )
    program = avrdude(tmp_path, code=1, says=says)
    with pytest.raises(VigilError, match="not in sync") as caught:
        upload(paths.find(HEX_FILE), "COM3", which=lambda _: program)
    assert "Thank you" not in caught.value.sentence
    assert "Close every program" in caught.value.hint


@posix
def test_a_board_that_never_answers_ends_the_upload(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flash, "TIMEOUT_S", 0.05)
    script = tmp_path / "avrdude"
    script.write_text("#!/bin/sh\nexec sleep 5\n")
    script.chmod(0o755)
    with pytest.raises(VigilError, match="did not answer"):
        upload(paths.find(HEX_FILE), "COM3", which=lambda _: str(script))


def test_without_avrdude_the_way_of_the_ide_is_named() -> None:
    with pytest.raises(VigilError, match="not installed") as caught:
        upload(paths.find(HEX_FILE), "COM3", which=lambda _: None)
    assert "Arduino IDE" in caught.value.hint


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(VigilError, match="is missing"):
        upload(tmp_path / "nothing.hex", "COM3")
