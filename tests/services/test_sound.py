"""The sounds and who plays them, with players that the test holds in its hands."""

from __future__ import annotations

import runpy
import subprocess
import sys
import wave
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from desktop_app.core.paths import shipped_dir
from desktop_app.core.priority import Priority
from desktop_app.services.players import TRY_AGAIN_AFTER_S
from desktop_app.services.sound import LONGEST_S, SoundPlayer
from tests.helpers.clock import FakeClock

SOUNDS = shipped_dir() / "resources" / "sounds"
HIGH, MEDIUM, LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW


@dataclass
class Process:
    """A player at work, until the test ends it."""

    command: list[str]
    code: int | None = None

    def poll(self) -> int | None:
        return self.code

    def kill(self) -> None:
        self.code = -9

    def wait(self, _timeout_s: float) -> int | None:
        return self.code


@dataclass
class Room:
    """What is installed, and every player that was started."""

    installed: tuple[str, ...] = ("paplay", "aplay")
    platform: str = "linux"
    started: list[Process] = field(default_factory=list)
    clock: FakeClock = field(default_factory=lambda: FakeClock(0.0))

    def player(self) -> SoundPlayer:
        def start(command: Any) -> Any:
            self.started.append(Process(list(command)))
            return cast("subprocess.Popen[bytes]", self.started[-1])

        return SoundPlayer(
            SOUNDS,
            self.clock,
            platform=self.platform,
            find=lambda name: f"/usr/bin/{name}" if name in self.installed else None,
            start=start,
        )

    def n_running(self) -> int:
        return sum(process.code is None for process in self.started)


def volts_of(name: str) -> np.ndarray[Any, np.dtype[np.int16]]:
    with wave.open(str(SOUNDS / f"alarm-{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")


def n_pulses(sound: np.ndarray[Any, np.dtype[np.int16]]) -> int:
    loud = np.abs(sound.astype(float)) > 300
    gaps = np.diff(np.flatnonzero(loud)) > 400
    return int(np.count_nonzero(gaps)) + 1


@pytest.mark.parametrize(("name", "pulses"), [("high", 10), ("medium", 3), ("low", 1)])
def test_each_priority_has_a_pattern_of_its_own(name: str, pulses: int) -> None:
    assert n_pulses(volts_of(name)) == pulses


def test_the_script_makes_the_sounds_that_are_shipped(tmp_path: Path) -> None:
    runpy.run_path(str(SOUNDS / "synthesize.py"))["write"](tmp_path)
    for name in ("high", "medium", "low"):
        with wave.open(str(tmp_path / f"alarm-{name}.wav")) as file:
            made = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2")
        # The sine of another C library may differ in its last digit.
        assert np.abs(made.astype(int) - volts_of(name).astype(int)).max() <= 1


def test_the_first_player_that_is_there_plays_the_file() -> None:
    room = Room()
    room.player().play(MEDIUM)
    assert room.started[0].command == ["paplay", str(SOUNDS / "alarm-medium.wav")]


def test_where_there_is_no_player_it_says_so_and_stays_silent() -> None:
    room = Room(installed=())
    player = room.player()
    player.play(HIGH)
    assert room.started == []
    assert player.unavailable == "No player was found (pw-play, paplay, aplay)."


def test_there_is_never_more_than_one_player_at_a_time() -> None:
    room = Room()
    player = room.player()
    for priority in (LOW, LOW, HIGH, MEDIUM, HIGH):
        player.play(priority)
        assert room.n_running() == 1
    assert [Path(one.command[-1]).stem for one in room.started] == ["alarm-low", "alarm-high"]
    player.stop()
    assert room.n_running() == 0


def test_a_player_that_fails_hands_over_to_the_next() -> None:
    room = Room()
    player = room.player()
    player.play(HIGH)
    room.started[0].code = 1
    player.check()
    assert player.unavailable == ""
    player.play(HIGH)
    assert room.started[1].command[:2] == ["aplay", "-q"]


def test_when_all_have_failed_it_says_so_and_tries_again_later() -> None:
    room = Room(installed=("aplay",))
    player = room.player()
    player.play(HIGH)
    room.started[0].code = 1
    player.check()
    assert "loudspeaker" in player.unavailable
    player.play(HIGH)
    assert len(room.started) == 1
    room.clock.advance(TRY_AGAIN_AFTER_S)
    player.play(HIGH)
    assert len(room.started) == 2
    assert player.unavailable == ""


def test_a_player_that_hangs_is_ended() -> None:
    room = Room(installed=("aplay",))
    player = room.player()
    player.play(LOW)
    room.clock.advance(LONGEST_S + 1)
    player.check()
    assert room.n_running() == 0
    assert player.unavailable


def test_a_mac_uses_its_own() -> None:
    room = Room(installed=("afplay",), platform="darwin")
    room.player().play(LOW)
    assert room.started[0].command[0] == "afplay"


def test_a_real_player_is_not_waited_for() -> None:
    clock = FakeClock(0.0)
    begun: list[subprocess.Popen[bytes]] = []

    def start(_command: Any) -> subprocess.Popen[bytes]:
        begun.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]))
        return begun[0]

    player = SoundPlayer(SOUNDS, clock, platform="linux", find=lambda name: name, start=start)
    player.play(HIGH)
    assert begun[0].poll() is None
    assert player.is_playing
    player.stop()
    assert begun[0].poll() is not None
    assert not player.is_playing
