"""What is heard of the notes that are handed over, with a stream that keeps the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.dsp.tones import NOTE_S, NOTE_SAMPLES, SAMPLE_RATE_HZ, SILENCE, Note, pitch_hz
from desktop_app.services.listening import HELD_S, KEPT_OPEN_S, MOST_WAITING, ListeningService
from desktop_app.services.tone_stream import LEAD_S, ToneStream
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.core.errors import VigilError


class Stream(ToneStream):
    """Keeps every sample of the left ear, until it is told to be out of order."""

    def __init__(self) -> None:
        super().__init__(FakeClock(0.0), platform="linux", find=lambda name: name)
        self.notes: list[np.ndarray[tuple[int], np.dtype[np.int16]]] = []
        self.reason = ""
        self.is_in_use = False

    @property
    def unavailable(self) -> str:
        return self.reason

    @property
    def is_open(self) -> bool:
        return self.is_in_use

    def write(self, data: bytes) -> bool:
        if self.reason:
            return False
        self.is_in_use = True
        self.notes.append(np.frombuffer(data, "<i2")[::2])
        return True

    def close(self) -> None:
        self.is_in_use = False


class Bench:
    """The service without its thread; every step is taken by the test."""

    def __init__(self) -> None:
        self.clock = FakeClock(100.0)
        self.stream = Stream()
        self.is_allowed = True
        self.told: list[VigilError] = []
        self.service = ListeningService(self.stream, self.clock, lambda: self.is_allowed)
        self.service._begin = lambda: None  # type: ignore[method-assign]
        self.service.failed.connect(self.told.append)

    def steps(self, n: int) -> None:
        for _ in range(n):
            self.service.step()

    def pitches(self) -> list[float]:
        """Of each note that was played, as far as so short a one tells; 0 for silence."""
        found = []
        for note in self.stream.notes:
            power = np.abs(np.fft.rfft(note * np.hanning(NOTE_SAMPLES), 16 * NOTE_SAMPLES))
            hz = float(np.argmax(power)) * SAMPLE_RATE_HZ / (16 * NOTE_SAMPLES)
            found.append(hz if np.abs(note).max() > 100 else 0.0)
        return found


@pytest.fixture
def bench(qapp: object) -> Iterator[Bench]:
    made = Bench()
    yield made
    made.service.shut_down()


def test_notes_are_heard_in_their_order(bench: Bench) -> None:
    bench.service.hear([Note(0.0), Note(0.0), Note(1.0), Note(1.0), Note(1.0)])
    bench.steps(5)
    pitches = bench.pitches()
    assert pitches[1] == pytest.approx(pitch_hz(0.0), rel=0.1)
    assert pitches[4] == pytest.approx(pitch_hz(1.0), rel=0.1)


def test_a_tone_that_lags_behind_catches_up(bench: Bench) -> None:
    bench.service.hear([Note(0.0)] * 100 + [Note(1.0)] * MOST_WAITING)
    bench.steps(MOST_WAITING)
    assert bench.pitches()[-1] == pytest.approx(pitch_hz(1.0), rel=0.1)
    assert len(bench.service._live) == 0


def test_the_last_value_is_held_for_a_moment_and_not_for_ever(bench: Bench) -> None:
    bench.service.hear([Note(0.5)])
    bench.steps(10)
    assert bench.pitches()[-1] > 0
    bench.clock.advance(HELD_S + 0.1)
    bench.steps(2)
    assert bench.pitches()[-1] == 0


def test_a_picture_is_played_to_its_end_and_nothing_live_between(bench: Bench) -> None:
    bench.service.play([Note(0.0)] * 5)
    assert bench.service.is_playing
    bench.service.hear([Note(1.0)])
    bench.steps(5)
    assert len(bench.service._row) == 0
    assert max(bench.pitches()) < 1.3 * pitch_hz(0.0)


def test_how_much_of_a_picture_has_been_heard_is_known_until_its_last_note_is(
    bench: Bench,
) -> None:
    assert bench.service.heard_share() is None
    bench.service.play([Note(0.0)] * 100)
    assert bench.service.heard_share() == 0.0
    bench.steps(50)
    assert bench.service.heard_share() == pytest.approx(0.5 - LEAD_S / (100 * NOTE_S))
    bench.steps(49)
    assert bench.service.heard_share() == pytest.approx(0.99 - LEAD_S / (100 * NOTE_S))
    bench.steps(1)
    bench.clock.advance(NOTE_S + LEAD_S / 2)
    assert bench.service.heard_share() == pytest.approx(1.0 - LEAD_S / 2 / (100 * NOTE_S))
    bench.clock.advance(LEAD_S)
    assert bench.service.heard_share() is None


def test_a_picture_that_is_hushed_is_nowhere(bench: Bench) -> None:
    bench.service.play([Note(0.0)] * 100)
    bench.steps(50)
    assert bench.service.heard_share() is not None
    bench.service.hush()
    assert bench.service.heard_share() is None


def test_no_tone_sounds_over_an_alarm_and_it_comes_back_after(bench: Bench) -> None:
    bench.service.hear([Note(0.5)] * 3)
    bench.steps(3)
    bench.is_allowed = False
    bench.steps(3)
    assert bench.pitches()[-2:] == [0, 0]
    bench.is_allowed = True
    bench.steps(2)
    assert bench.pitches()[-1] > 0


def test_hushed_it_ends_without_a_tick_and_leaves_the_loudspeaker(bench: Bench) -> None:
    bench.service.hear([Note(0.5)] * 2)
    bench.steps(2)
    bench.service.hush()
    bench.steps(1 + round(KEPT_OPEN_S * SAMPLE_RATE_HZ / NOTE_SAMPLES))
    assert bench.pitches()[3:] == [0] * len(bench.pitches()[3:])
    bench.steps(2)
    assert not bench.stream.is_open
    n_played = len(bench.stream.notes)
    bench.steps(1)
    assert len(bench.stream.notes) == n_played


def test_silence_of_a_gap_is_kept_up(bench: Bench) -> None:
    bench.service.hear([Note(0.5), Note(0.5), SILENCE])
    bench.steps(12)
    assert bench.pitches()[-1] == 0
    assert bench.stream.is_open


def test_without_a_loudspeaker_it_says_so_once(bench: Bench) -> None:
    bench.stream.reason = "No player was found (aplay)."
    bench.service.hear([Note(0.5)] * 5)
    bench.steps(3)
    (error,) = bench.told
    assert str(error) == "The signal cannot be heard. No player was found (aplay)."
    bench.service.play([Note(0.5)] * 5)
    bench.steps(1)
    assert len(bench.told) == 2
    assert not bench.service.is_playing


def test_its_thread_plays_and_ends(qtbot: QtBot) -> None:
    stream = Stream()
    service = ListeningService(stream, FakeClock(0.0), lambda: True)
    service.play([Note(0.5)] * 50)
    qtbot.waitUntil(lambda: len(stream.notes) >= 50)
    service.shut_down()
    assert not stream.is_open
