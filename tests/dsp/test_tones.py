"""The tone of a trace: what pitch, roughness and silence say, and that it never clicks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dsp.tones import (
    ANOMALY_LEVEL,
    HIGHEST_HZ,
    LEVEL,
    LOWEST_HZ,
    NOTE_SAMPLES,
    SAMPLE_RATE_HZ,
    SILENCE,
    TICK_HZ,
    TICK_LEVEL,
    Note,
    ToneMaker,
    pcm_of,
    pitch_hz,
)

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

# The loudest alarm: its peak as `resources/sounds/synthesize.py` makes it.
ALARM_PEAK = 0.8

notes = st.builds(
    Note,
    st.one_of(st.none(), st.floats(-1.0, 2.0)),
    st.booleans(),
    st.floats(-1.0, 1.0),
)


def sound_of(*played: Note) -> FloatArray:
    maker = ToneMaker()
    return np.concatenate([maker.render(note) for note in played])


def loudest_hz(sound: FloatArray) -> float:
    """The strongest frequency, finer than the lines of the spectrum."""
    n = 8 * len(sound)
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), n))
    return float(np.argmax(power)) * SAMPLE_RATE_HZ / n


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.77, 1.0])
def test_the_pitch_that_is_heard_is_that_of_the_value(share: float) -> None:
    sound = sound_of(*[Note(share)] * 50)[:, 0]
    assert loudest_hz(sound) == pytest.approx(pitch_hz(share), rel=0.002)


def test_equal_steps_of_the_value_are_equal_steps_of_the_ear() -> None:
    pitches = [pitch_hz(at / 24) for at in range(25)]
    assert pitches[0] == LOWEST_HZ
    assert pitches[-1] == pytest.approx(HIGHEST_HZ)
    semitone = 2 ** (1 / 12)
    assert [high / low for low, high in pairwise(pitches)] == pytest.approx([semitone] * 24)


@given(st.floats(-5, 5), st.floats(-5, 5))
def test_a_higher_value_never_sounds_lower(one: float, other: float) -> None:
    assert pitch_hz(min(one, other)) <= pitch_hz(max(one, other))


@given(st.lists(notes, min_size=1, max_size=30))
def test_whatever_is_played_never_clicks(played: list[Note]) -> None:
    sound = sound_of(*played)
    steps = np.abs(np.diff(np.vstack((np.zeros(2), sound)), axis=0))
    step_of_tone = ANOMALY_LEVEL * 2 * np.pi * HIGHEST_HZ / SAMPLE_RATE_HZ
    step_of_tick = TICK_LEVEL * 2 * np.pi * TICK_HZ / SAMPLE_RATE_HZ
    # What swells, beats and wanders does so within a note, or within a seventieth of a second.
    assert steps.max() <= step_of_tone + step_of_tick + 2 / NOTE_SAMPLES


@given(st.lists(notes, min_size=1, max_size=30))
def test_an_alarm_is_always_twice_as_loud(played: list[Note]) -> None:
    assert np.abs(sound_of(*played)).max() <= ANOMALY_LEVEL + TICK_LEVEL < ALARM_PEAK
    without_gaps = [note for note in played if note.share is not None] or [SILENCE]
    assert np.abs(sound_of(*without_gaps)).max() <= ALARM_PEAK / 2


def test_a_steady_value_is_one_unbroken_sine() -> None:
    sound = sound_of(*[Note(0.5)] * 20)[NOTE_SAMPLES:, 0]
    times = np.arange(len(sound)) * 2 * np.pi * pitch_hz(0.5) / SAMPLE_RATE_HZ
    basis = np.column_stack((np.sin(times), np.cos(times)))
    fitted = basis @ np.linalg.lstsq(basis, sound, rcond=None)[0]
    assert np.abs(sound - fitted).max() < 1e-9


def test_an_anomaly_is_louder_and_rough() -> None:
    calm = sound_of(*[Note(0.5)] * 50)[NOTE_SAMPLES:, 0]
    odd = sound_of(*[Note(0.5, is_anomaly=True)] * 50)[NOTE_SAMPLES:, 0]
    assert np.abs(odd).max() > 1.9 * np.abs(calm).max()
    half_a_beat = 150
    quietest = min(np.abs(odd[at : at + half_a_beat]).max() for at in range(0, 5000, 20))
    assert quietest < 0.9 * np.abs(odd).max()
    assert min(np.abs(calm[at : at + half_a_beat]).max() for at in range(0, 5000, 20)) > 0.1


def test_a_gap_is_a_tick_and_then_silence() -> None:
    sound = sound_of(Note(0.2), Note(0.2), *[SILENCE] * 30)[2 * NOTE_SAMPLES :, 0]
    tick = sound[NOTE_SAMPLES : 4 * NOTE_SAMPLES]
    assert loudest_hz(tick) == pytest.approx(TICK_HZ, rel=0.05)
    assert np.abs(sound[5 * NOTE_SAMPLES :]).max() == 0.0


def test_what_was_never_heard_ends_without_a_tick() -> None:
    maker = ToneMaker()
    assert np.abs(maker.render(SILENCE)).max() == 0.0
    maker.render(Note(0.5))
    faded = maker.fade()
    assert loudest_hz(faded[:, 0]) < HIGHEST_HZ
    assert np.abs(maker.render(SILENCE)).max() == 0.0


def test_the_tone_wanders_from_the_left_ear_to_the_right_as_loud_everywhere() -> None:
    left, middle, right = (
        np.sqrt(np.mean(sound_of(*[Note(0.5, pan=pan)] * 20)[NOTE_SAMPLES:] ** 2, axis=0))
        for pan in (-1.0, 0.0, 1.0)
    )
    assert left[1] == pytest.approx(0.0, abs=1e-9)
    assert right[0] == pytest.approx(0.0, abs=1e-9)
    assert middle[0] == pytest.approx(middle[1])
    powers = [float(np.sum(ears**2)) for ears in (left, middle, right)]
    assert powers == pytest.approx([LEVEL**2 / 2] * 3, rel=0.01)


def test_samples_for_the_player_are_little_endian_and_stay_in_range() -> None:
    pcm = pcm_of(np.array([[1.5, -1.5], [0.5, 0.0]]))
    assert pcm.tolist() == [[32_767, -32_767], [16_384, 0]]
    assert pcm.tobytes()[:2] == b"\xff\x7f"
