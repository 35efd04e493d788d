from __future__ import annotations

import pytest

from desktop_app.ui.states import Priority
from desktop_app.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens
from tests.ui.theme.contrast import contrast_ratio

TEXT = 4.5
GRAPHIC = 3.0
# WCAG 2.2, 1.4.6.
ENHANCED = 7.0
GROUNDS = ("page", "surface", "raised", "well")

schemes = pytest.mark.parametrize("tokens", [DARK, LIGHT, CONTRAST], ids=lambda tokens: tokens.name)


def test_contrast_of_known_pairs() -> None:
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast_ratio("#FFFFFF", "#FF0000") == pytest.approx(4.0, abs=0.01)


@schemes
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", ["text", "muted", "accent", "good", "high", "medium", "low"])
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str, name: str) -> None:
    assert contrast_ratio(getattr(tokens, name), getattr(tokens, ground)) >= TEXT


@schemes
def test_text_can_be_read_on_a_selection(tokens: Tokens) -> None:
    assert contrast_ratio(tokens.text, tokens.selection) >= TEXT
    assert contrast_ratio(tokens.muted, tokens.selection) >= TEXT


@schemes
@pytest.mark.parametrize("ground", ["page", "surface", "raised"])
def test_outlines_of_controls_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast_ratio(tokens.border, getattr(tokens, ground)) >= GRAPHIC


@schemes
def test_traces_can_be_seen_in_the_well_and_over_the_band(tokens: Tokens) -> None:
    assert len(set(tokens.channels)) == 6
    for color in tokens.channels:
        assert contrast_ratio(color, tokens.well) >= GRAPHIC
        assert contrast_ratio(color, tokens.band) >= GRAPHIC


@schemes
def test_the_band_has_an_edge_that_can_be_seen(tokens: Tokens) -> None:
    assert contrast_ratio(tokens.band_edge, tokens.well) >= GRAPHIC


@schemes
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_ring_can_be_seen(tokens: Tokens, ground: str) -> None:
    assert contrast_ratio(tokens.accent, getattr(tokens, ground)) >= GRAPHIC


@pytest.mark.parametrize("name", ["text", "muted", "accent", "good", "high", "medium", "low"])
def test_high_contrast_is_higher(name: str) -> None:
    for ground in GROUNDS:
        assert contrast_ratio(getattr(CONTRAST, name), getattr(CONTRAST, ground)) >= ENHANCED
    for ground in ("page", "surface", "well"):
        assert contrast_ratio(CONTRAST.hairline, getattr(CONTRAST, ground)) >= GRAPHIC


@schemes
@pytest.mark.parametrize("priority", list(Priority))
def test_filled_chips_carry_readable_text(tokens: Tokens, priority: Priority) -> None:
    assert contrast_ratio(tokens.on_priority(priority), tokens.priority(priority)) >= TEXT


@schemes
def test_other_filled_shapes_carry_readable_text(tokens: Tokens) -> None:
    assert contrast_ratio(tokens.on_accent, tokens.accent) >= TEXT
    assert contrast_ratio(tokens.on_low, tokens.good) >= TEXT
    assert contrast_ratio(tokens.on_medium, tokens.medium) >= TEXT


@schemes
def test_words_over_a_gap_can_be_read(tokens: Tokens) -> None:
    assert contrast_ratio(tokens.muted, tokens.gap) >= TEXT


@schemes
def test_an_unusual_and_a_typical_bar_differ_in_more_than_colour(tokens: Tokens) -> None:
    # They point in opposite directions; here only that both can be seen.
    for color in (tokens.medium, tokens.accent):
        assert contrast_ratio(color, tokens.surface) >= GRAPHIC
