"""The nearest of the windows that were kept, and what is usual near them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.detection.layered.memory import BLOCK, STACK, WindowMemory

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray

LAG = 8


def memory_of(line: FloatArray, *, capacity: int = 64, is_centred: bool = False) -> WindowMemory:
    """A memory of every window of `line`."""
    memory = WindowMemory(LAG, 1, capacity, is_centred=is_centred)
    n = len(line) - LAG + 1
    memory.learn(line, memory.distances(line, n, 0), np.ones(n, dtype=np.bool_))
    return memory


def noise(n: int, seed: int = 0) -> FloatArray:
    return np.random.default_rng(seed).normal(0.0, 1.0, n)


def test_distances_are_those_to_the_nearest_window() -> None:
    kept, asked = noise(40), noise(30, seed=1)
    memory = memory_of(kept)
    n = len(asked) - LAG + 1
    found = memory.distances(asked, n, 0)
    windows = np.lib.stride_tricks.sliding_window_view(kept, LAG)
    for at, window in enumerate(np.lib.stride_tricks.sliding_window_view(asked, LAG)):
        each = np.sqrt(((windows - window) ** 2).sum(axis=1))
        assert found.absolute[at] == pytest.approx(each.min(), abs=1e-9)
        assert found.nearest[at] == each.argmin()


def test_a_window_that_is_kept_is_at_no_distance() -> None:
    line = noise(40)
    found = memory_of(line).distances(line, 20, 3)
    assert found.absolute == pytest.approx(np.zeros(20), abs=1e-6)


def test_an_empty_memory_is_infinitely_far() -> None:
    found = WindowMemory(LAG, 1, 64, is_centred=False).distances(noise(20), 5, 0)
    assert np.isinf(found.absolute).all()


def test_the_bits_of_a_distance_do_not_depend_on_its_company() -> None:
    memory = memory_of(noise(60))
    n_asked = 3 * BLOCK * STACK + 5
    asked = noise(n_asked + LAG - 1, seed=2)
    whole = memory.distances(asked, n_asked, 5)
    for size in (1, 7, BLOCK * STACK + 1):
        for first in range(0, n_asked, size):
            n = min(size, n_asked - first)
            part = memory.distances(asked[: first + n + LAG - 1], n, 5 + first)
            assert np.array_equal(part.absolute, whole.absolute[first : first + n])
            assert np.array_equal(part.nearest, whole.nearest[first : first + n])


def test_of_a_centred_memory_only_the_shape_counts() -> None:
    line = noise(40)
    found = memory_of(line, is_centred=True).distances(line + 7.0, 20, 0)
    assert found.absolute == pytest.approx(np.zeros(20), abs=1e-6)
    assert memory_of(line).distances(line + 7.0, 20, 0).absolute.min() > 1.0


def test_new_windows_take_the_place_of_newer_ones_and_the_baseline_stays() -> None:
    first, later = noise(32 + LAG - 1), noise(500, seed=3)
    memory = memory_of(first)
    for start in range(0, 480, 16):
        part = later[start : start + 16 + LAG - 1]
        n = len(part) - LAG + 1
        memory.learn(part, memory.distances(part, n, 0), np.ones(n, dtype=np.bool_))
    assert memory.distances(first, 32, 0).absolute == pytest.approx(np.zeros(32), abs=1e-6)
    assert memory.distances(later[100:140], 30, 0).absolute.min() > 0.5


def test_what_is_usual_rises_faster_than_it_falls() -> None:
    memory = memory_of(noise(40))
    place = np.array([5])
    memory.learn_errors(place, np.array([1.0]))
    began = float(memory.usual_error(place, 0.0)[0])
    memory.learn_errors(place, np.array([began + 1.0]))
    risen = float(memory.usual_error(place, 0.0)[0]) - began
    memory.learn_errors(place, np.array([began + risen - 1.0]))
    fallen = began + risen - float(memory.usual_error(place, 0.0)[0])
    assert risen > 5.0 * fallen > 0.0


def test_what_is_usual_is_followed_one_after_the_other() -> None:
    together, apart = memory_of(noise(40)), memory_of(noise(40))
    places, errors = np.array([3, 5, 3, 3, 5]), np.array([1.0, 2.0, 4.0, 0.5, np.inf])
    together.learn_errors(places, errors)
    for place, error in zip(places, errors, strict=True):
        apart.learn_errors(np.array([place]), np.array([error]))
    every = np.arange(64)
    assert np.array_equal(together.usual_error(every, 0.0), apart.usual_error(every, 0.0))


def test_nothing_is_usual_where_nothing_was_met() -> None:
    memory = memory_of(noise(40))
    assert np.isinf(memory.usual_error(np.array([60]), 0.1)).all()
