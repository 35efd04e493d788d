"""The statistics by name, with what is known of each beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

# Samples between two times of learning.
PAGE = 128
# The longest cycle that is followed.
LONGEST_CYCLE = 768
# Samples of the past that are at hand: as many as the longest statistic looks back.
LINE = LONGEST_CYCLE + 64


# More swings than any short warm-up can show.
NOT_YET = 1 << 30


class Statistic(IntEnum):
    """What is measured of every sample."""

    EQUAL_RUN = 0
    INNOVATION = 1
    RECENT_INNOVATION = 2
    HIGH = 3
    LOW = 4
    STEP = 5
    LOCAL_INNOVATION = 6
    LOCAL_ENERGY = 7
    INNOVATION_MEAN = 8
    ENERGY_16 = 9
    BEND = 10
    SLOPE_40 = 11
    SLOPE_100 = 12
    SLOPE_200 = 13
    MEAN_32 = 14
    MEAN_128 = 15
    OFF_CYCLE = 16
    QUIET_160 = 17
    SMALL_RANGE = 18
    NOVELTY = 19
    SHAPE = 20


# From this one on they are looked at by their logarithm.
FIRST_LOGARITHMIC = Statistic.QUIET_160


@dataclass(frozen=True, slots=True)
class Traits:
    """How a statistic behaves.

    `reach` is how many samples back it looks, `correlation` how many neighbours are worth one
    independent value. Its tail spreads over at least `least_scale`: in multiples of the signal's
    resolution, or in octaves where it is logarithmic. What changes slowly stays large for many
    samples, and all of them are one alarm: each may be more common than one alarm is (the extremal
    index: Leadbetter, Z. Wahrscheinlichkeitstheorie 65, 291-306, 1983, doi:10.1007/BF00532484). By
    how many decades, `persistence`, was counted on 84 h of clean signals (seeds 60110 to 60121).
    After a short warm-up it is believed if the signal came to its extremes `swings` times: what is
    about levels, or about what comes seldom, asks for more of them than what is about shapes.
    """

    reach: int
    correlation: int
    least_scale: float
    persistence: float = 0.0
    swings: int = 3


TRAITS = {
    Statistic.EQUAL_RUN: Traits(1, 1, 0.4, 0.4, swings=0),
    Statistic.INNOVATION: Traits(33, 4, 0.2),
    Statistic.RECENT_INNOVATION: Traits(17, 4, 0.2),
    Statistic.HIGH: Traits(1, 128, 0.3, swings=8),
    Statistic.LOW: Traits(1, 128, 0.3, swings=8),
    Statistic.STEP: Traits(1, 4, 0.2, swings=0),
    Statistic.LOCAL_INNOVATION: Traits(33, 8, 0.2, swings=8),
    Statistic.LOCAL_ENERGY: Traits(48, 32, 0.1, swings=8),
    Statistic.INNOVATION_MEAN: Traits(48, 16, 0.1, 0.3, swings=8),
    Statistic.ENERGY_16: Traits(48, 16, 0.1, 0.8),
    Statistic.BEND: Traits(220, 100, 0.1, 0.4, swings=8),
    Statistic.SLOPE_40: Traits(40, 40, 0.2, 0.3, swings=8),
    Statistic.SLOPE_100: Traits(100, 100, 0.15, 0.3, swings=8),
    Statistic.SLOPE_200: Traits(200, 200, 0.1, 0.3, swings=8),
    Statistic.MEAN_32: Traits(32, 32, 0.1, swings=8),
    Statistic.MEAN_128: Traits(128, 128, 0.05, swings=8),
    Statistic.OFF_CYCLE: Traits(16, 32, 0.1, swings=NOT_YET),
    Statistic.QUIET_160: Traits(192, 160, 0.05, 1.2),
    Statistic.SMALL_RANGE: Traits(256, 256, 0.05, 1.2),
    Statistic.NOVELTY: Traits(8, 32, 0.1),
    Statistic.SHAPE: Traits(96, 64, 0.1),
}
# The first ones alarm at once; the others are silent while what has alarmed is within their reach.
N_FAST = 6
N_STATISTICS = len(Statistic)
REACH = np.array([TRAITS[name].reach for name in Statistic])
CORRELATION = np.array([TRAITS[name].correlation for name in Statistic])
PERSISTENCE = np.array([TRAITS[name].persistence for name in Statistic])
LEAST_SCALE = np.array([TRAITS[name].least_scale for name in Statistic])
SWINGS = np.array([TRAITS[name].swings for name in Statistic])

MEMORY = (Statistic.NOVELTY, Statistic.SHAPE)
_VALIDITY = (Statistic.EQUAL_RUN, Statistic.HIGH, Statistic.LOW)
LAYERS: dict[str, tuple[Statistic, ...]] = {
    "validity": _VALIDITY,
    "statistics": tuple(name for name in Statistic if name not in _VALIDITY + MEMORY),
    "memory": MEMORY,
    "beats": (),
}
"""Which statistics make up each layer; beats have measures of their own."""
