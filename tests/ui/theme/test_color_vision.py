"""Traces and priorities are told apart by those who see colour otherwise."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens
from tests.ui.theme.color_vision import MATRICES, NORMAL, ciede2000, seen_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.ui.theme.color_vision import Lab

# CIEDE2000. Colours of a side-by-side patch differ from 1 on; thin lines need a multiple of it.
# As distant as six colours of one ground can be that also keep their contrast is about 15.
APART = 12.0
APART_NORMAL = 17.0

schemes = pytest.mark.parametrize("tokens", [DARK, LIGHT, CONTRAST], ids=lambda one: one.name)
visions = pytest.mark.parametrize("vision", sorted(MATRICES))


def nearest(colors: Sequence[str], vision: str) -> float:
    """The distance of the two colours that are closest."""
    labs = [seen_by(color, vision) for color in colors]
    return min(ciede2000(one, other) for one, other in combinations(labs, 2))


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_distance_is_that_of_the_published_pairs(one: Lab, other: Lab, distance: float) -> None:
    assert ciede2000(one, other) == pytest.approx(distance, abs=1e-4)


def test_red_and_green_are_near_without_the_cones_that_tell_them_apart() -> None:
    reds = ("#A04000", "#607000")
    assert nearest(reds, "deutan") < nearest(reds, NORMAL) / 3


@schemes
@visions
def test_traces_are_told_apart(tokens: Tokens, vision: str) -> None:
    assert nearest(tokens.channels, vision) >= (APART_NORMAL if vision == NORMAL else APART)


@schemes
@visions
def test_priorities_are_told_apart(tokens: Tokens, vision: str) -> None:
    assert nearest((tokens.high, tokens.medium, tokens.low), vision) >= APART


@schemes
@visions
def test_a_trace_is_told_from_the_band_behind_it(tokens: Tokens, vision: str) -> None:
    for color in tokens.channels:
        assert nearest((color, tokens.band), vision) >= APART
        assert nearest((color, tokens.band_edge), vision) >= APART / 2
