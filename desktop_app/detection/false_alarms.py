"""The excursions of late, and those of them that a person called false alarms."""

from __future__ import annotations

import threading
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.detection import state as states
from desktop_app.detection.excursions import CONTEXT, MOST_SAMPLES, Excursion

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.core.protocols import DetectorState

    # Of events: when each began, and in which channel.
    Starts = tuple[tuple[float, int], ...]

# The newest false alarms that are remembered, and the newest excursions that may become one.
MOST_FORGIVEN, MOST_RECENT = 32, 64
_ARRAYS = ("values", "deviations", "causes")
_NUMBERS = tuple(field.name for field in fields(Excursion) if field.name not in _ARRAYS)


@dataclass(frozen=True, slots=True)
class Words:
    """What a person says of false alarms: the events of now, and what a baseline remembers."""

    said: Starts = ()
    before: tuple[Excursion, ...] = ()


class FalseAlarms:
    """Told of everything by the thread that judges, a person's words included; asked by any.

    What was forgiven before, with a baseline, stays so and is not undone by words of now.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recent: list[Excursion] = []
        self._said: tuple[tuple[float, int], ...] = ()
        self._before: tuple[Excursion, ...] = ()

    def note(self, excursion: Excursion) -> None:
        """An excursion began or went on; the newest of a channel takes the place of its start."""
        with self._lock:
            kept = [one for one in self._recent if not _is_same(one, excursion)]
            said = [one for one in kept if _is_said(one, self._said)][-MOST_FORGIVEN:]
            others = [one for one in kept if not _is_said(one, self._said)][1 - MOST_RECENT :]
            self._recent = sorted([*said, *others, excursion], key=_start)

    def say(self, starts: Iterable[tuple[float, int]]) -> None:
        """All events, by start and channel, that count as false alarms now, and no others."""
        with self._lock:
            self._said = tuple(starts)

    def begin_with(self, excursions: Sequence[Excursion]) -> None:
        """What a baseline remembers."""
        with self._lock:
            self._before = self._not_recent(excursions)

    @property
    def forgiven(self) -> tuple[Excursion, ...]:
        """What is not told again, the newest `MOST_FORGIVEN`, oldest first."""
        with self._lock:
            return self._forgiven(self._said, self._before)

    def forgiven_once(self, words: Words) -> tuple[Excursion, ...]:
        """The same, as it will be when these words have been told."""
        with self._lock:
            return self._forgiven(words.said, self._not_recent(words.before))

    def save(self) -> dict[str, Any]:
        """Everything that is known, as arrays."""
        with self._lock:
            state = {"said": np.array(self._said, np.float64).reshape(-1, 2)}
            state |= states.scoped("recent", to_state(self._recent))
            return state | states.scoped("before", to_state(self._before))

    def load(self, state: DetectorState) -> None:
        """Know what was saved, and nothing else; raises `DataError`, changing nothing."""
        said = states.entry(state, "said")
        if said.ndim != 2 or said.shape[1] != 2 or said.dtype != np.float64:
            raise states.unfit("said")
        recent, before = (from_state(states.part(name, state)) for name in ("recent", "before"))
        with self._lock:
            self._said = tuple((at_s, int(channel)) for at_s, channel in said.tolist())
            self._recent, self._before = list(recent), before

    def _forgiven(self, said: Starts, before: tuple[Excursion, ...]) -> tuple[Excursion, ...]:
        recent = tuple(one for one in self._recent if _is_said(one, said))
        return (*before, *recent)[-MOST_FORGIVEN:]

    def _not_recent(self, excursions: Sequence[Excursion]) -> tuple[Excursion, ...]:
        known = [one for one in excursions if not any(_is_same(one, o) for o in self._recent)]
        return tuple(known[-MOST_FORGIVEN:])


def to_state(excursions: Sequence[Excursion]) -> dict[str, Any]:
    """Excursions as arrays, for a file."""
    state: dict[str, Any] = {"n": np.array(len(excursions))}
    for at, excursion in enumerate(excursions):
        state |= states.scoped(str(at), states.taken(excursion, (*_NUMBERS, *_ARRAYS)))
    return state


def from_state(state: DetectorState) -> tuple[Excursion, ...]:
    """The excursions in `state`, none where it holds none; raises `DataError`."""
    if "n" not in state:
        return ()
    number = int(states.entry(state, "n"))
    if not 0 <= number <= MOST_FORGIVEN + MOST_RECENT:
        raise states.unfit("false alarms")
    return tuple(_read(states.part(str(at), state)) for at in range(number))


def _read(state: DetectorState) -> Excursion:
    values, deviations, causes = (states.entry(state, name) for name in _ARRAYS)
    is_sound = (
        values.ndim == 1
        and CONTEXT < len(values) <= CONTEXT + MOST_SAMPLES
        and values.shape == deviations.shape == causes.shape
        and (values.dtype, deviations.dtype, causes.dtype) == (np.float64, np.float64, np.uint8)
    )
    numbers = [states.entry(state, name) for name in _NUMBERS]
    if not is_sound or any(number.shape for number in numbers):
        raise states.unfit("false alarms")
    channel, start_s, end_s = numbers
    return Excursion(int(channel), float(start_s), float(end_s), values, deviations, causes)


def _is_said(excursion: Excursion, said: Starts) -> bool:
    return any(excursion.contains(at_s, channel) for at_s, channel in said)


def _start(excursion: Excursion) -> float:
    return excursion.start_s


def _is_same(one: Excursion, other: Excursion) -> bool:
    return (one.start_s, one.channel) == (other.start_s, other.channel)
