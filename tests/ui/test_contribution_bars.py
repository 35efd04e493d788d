from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.assessment_states import Contribution
from desktop_app.ui.contribution_bars import (
    ContributionBars,
    WaterfallRow,
    signed,
    waterfall,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from desktop_app.ui.theme.theme import Theme


@pytest.mark.parametrize(
    ("log_odds", "words"),
    [(0.82, "+0.82"), (-0.2, "\N{MINUS SIGN}0.20"), (0.0, "+0.00"), (-0.001, "+0.00")],
)
def test_shares_carry_their_sign(log_odds: float, words: str) -> None:
    assert signed(log_odds) == words


def inked(picture: QImage, color: str, left: int, right: int) -> int:
    """How many pixels between two columns have exactly this colour."""
    return sum(
        picture.pixelColor(x, y).name().upper() == color
        for x in range(left, right)
        for y in range(picture.height())
    )


def test_bars_begin_where_the_one_above_ended_and_end_at_the_sum() -> None:
    rows = tuple(Contribution(f"F{n}", f"{n}", 0.1 * (n - 2)) for n in range(6))
    shown = waterfall(rows, -0.4, 3)
    assert [row.label for row in shown[1:4]] == ["F0", "F1", "F2"]
    assert shown[4].label == "3 other fields"
    for above, below in pairwise(shown):
        assert below.start == pytest.approx(above.end)
    assert shown[-1].end == pytest.approx(-0.4 + sum(row.log_odds for row in rows), abs=1e-12)
    assert shown[-1].value_text == "log-odds of 48 %"


def test_bars_point_to_the_side_they_speak_for(theme: Theme, qtbot: QtBot) -> None:
    bars = ContributionBars(theme)
    qtbot.addWidget(bars)
    bars.render_rows((WaterfallRow("Up", "1 mm", 0.0, 0.8), WaterfallRow("Down", "2", 0.8, 0.4)))
    bars.resize(360, bars.sizeHint().height())
    picture = bars.grab().toImage()
    middle = picture.width() // 2
    unusual, typical = theme.tokens.medium, theme.tokens.accent
    assert inked(picture, unusual, 4, picture.width()) > 6 * (picture.width() * 0.9)
    assert inked(picture, typical, 0, middle - 3) == 0
    assert inked(picture, typical, middle, picture.width()) > 6 * (middle * 0.9)


def test_no_row_is_squeezed(theme: Theme, qtbot: QtBot) -> None:
    bars = ContributionBars(theme)
    qtbot.addWidget(bars)
    bars.render_rows(tuple(WaterfallRow("A", "1", 0.0, 0.1) for _ in range(13)))
    assert bars.minimumSizeHint().height() == bars.sizeHint().height() > 13 * 30


def test_shares_of_zero_do_not_divide_by_it(theme: Theme, qtbot: QtBot) -> None:
    bars = ContributionBars(theme)
    qtbot.addWidget(bars)
    bars.render_rows((WaterfallRow("A", "1", 0.0, 0.0),))
    assert not bars.grab().isNull()
