"""A player that reads samples as they are made: a real process, or none at all."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from desktop_app.services import tone_stream
from desktop_app.services.tone_stream import PLAYERS, ToneStream
from tests.helpers.clock import FakeClock
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Sequence
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no player of Windows reads a pipe")

KEEPS = "import shutil, sys; shutil.copyfileobj(sys.stdin.buffer, open(sys.argv[1], 'wb'))"
FAILS = "raise SystemExit(1)"
HANGS = "import time; time.sleep(60)"


@dataclass
class Room:
    """Players in whose place Python runs a script, by the player's name."""

    scripts: dict[str, str]
    folder: Path
    clock: FakeClock = field(default_factory=lambda: FakeClock(0.0))
    started: list[str] = field(default_factory=list)
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def stream(self) -> ToneStream:
        return ToneStream(
            self.clock,
            platform="linux",
            find=lambda name: name if name in self.scripts else None,
            start=self._start,
        )

    def heard(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def _start(self, command: Sequence[str]) -> subprocess.Popen[bytes]:
        name = command[0]
        self.started.append(name)
        process = tone_stream._start(
            [sys.executable, "-S", "-c", self.scripts[name], str(self.folder / name)]
        )
        self.processes.append(process)
        return process


def test_what_is_written_is_what_is_heard_and_the_player_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tone_stream, "PATIENCE_S", PATIENCE_S)
    room = Room({"pacat": KEEPS}, tmp_path)
    stream = room.stream()
    sound = bytes(range(256)) * 100
    assert all(stream.write(sound[at : at + 880]) for at in range(0, len(sound), 880))
    assert stream.is_open
    room.processes[0].stdin.close()  # type: ignore[union-attr]
    assert room.processes[0].wait(PATIENCE_S) == 0
    stream.close()
    assert room.heard("pacat") == sound
    assert not stream.is_open


def test_a_player_without_a_loudspeaker_hands_over_to_the_next(tmp_path: Path) -> None:
    room = Room({"pacat": FAILS, "aplay": KEEPS}, tmp_path)
    stream = room.stream()
    while stream.write(bytes(880)):
        pass
    assert stream.unavailable == ""
    assert stream.write(bytes(880))
    assert room.started == ["pacat", "aplay"]
    stream.close()


def test_where_every_player_fails_it_says_so(tmp_path: Path) -> None:
    room = Room({"aplay": FAILS}, tmp_path)
    stream = room.stream()
    while stream.write(bytes(880)):
        pass
    assert "loudspeaker" in stream.unavailable
    assert not stream.write(bytes(880))
    assert len(room.started) == 1


def test_a_player_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tone_stream, "PATIENCE_S", 0.05)
    room = Room({"aplay": HANGS}, tmp_path)
    stream = room.stream()
    assert not stream.write(bytes(1 << 20))
    assert room.processes[0].poll() is not None
    assert stream.unavailable


def test_a_player_that_does_not_end_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tone_stream, "LAST_WORDS_S", 0.05)
    room = Room({"aplay": HANGS}, tmp_path)
    stream = room.stream()
    assert stream.write(bytes(880))
    stream.close()
    assert room.processes[0].poll() is not None


def test_little_waits_to_be_heard(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        return
    import fcntl

    room = Room({"aplay": HANGS}, tmp_path)
    stream = room.stream()
    stream.write(bytes(880))
    pipe = room.processes[0].stdin
    assert pipe is not None
    assert fcntl.fcntl(pipe, fcntl.F_GETPIPE_SZ) == tone_stream.PIPE_BYTES
    room.processes[0].kill()
    stream.close()


def test_without_a_player_it_says_which_would_do() -> None:
    stream = ToneStream(FakeClock(0.0), platform="linux", find=lambda _name: None)
    assert stream.unavailable == "No player was found (pacat, pw-cat, aplay)."
    assert not stream.write(bytes(880))


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_systems_whose_players_play_files_only_say_so(platform: str) -> None:
    stream = ToneStream(FakeClock(0.0), platform=platform, find=lambda name: name)
    assert stream.unavailable == "No player of this system takes a tone that goes on."
    assert not stream.write(bytes(880))


def test_every_player_is_told_rate_channels_and_kind() -> None:
    for command in PLAYERS["linux"]:
        told = " ".join(command).lower()
        assert "22050" in told
        assert "s16" in told
        assert "raw" in told
