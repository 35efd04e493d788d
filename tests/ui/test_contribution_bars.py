from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.contribution_bars import ContributionBars, signed
from desktop_app.ui.states import Contribution

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


def test_bars_point_to_the_side_they_speak_for(theme: Theme, qtbot: QtBot) -> None:
    bars = ContributionBars(theme)
    qtbot.addWidget(bars)
    rows = (Contribution("Up", "1 mm", 0.8), Contribution("Down", "2 mm", -0.4))
    bars.render_rows(rows, 0.8)
    bars.resize(360, bars.sizeHint().height())
    picture = bars.grab().toImage()
    middle = picture.width() // 2
    unusual, typical = theme.tokens.medium, theme.tokens.accent
    assert inked(picture, unusual, middle + 1, picture.width()) > 6 * (middle * 0.95)
    assert inked(picture, unusual, 0, middle - 1) == 0
    assert inked(picture, typical, 0, middle - 1) > 6 * (middle * 0.45)
    assert inked(picture, typical, middle + 1, picture.width()) == 0


def test_no_row_is_squeezed(theme: Theme, qtbot: QtBot) -> None:
    bars = ContributionBars(theme)
    qtbot.addWidget(bars)
    bars.render_rows(tuple(Contribution("A", "1", 0.1) for _ in range(13)), 0.1)
    assert bars.minimumSizeHint().height() == bars.sizeHint().height() > 13 * 30


def test_shares_of_zero_do_not_divide_by_it(theme: Theme, qtbot: QtBot) -> None:
    bars = ContributionBars(theme)
    qtbot.addWidget(bars)
    bars.render_rows((Contribution("A", "1", 0.0),), 0.0)
    assert not bars.grab().isNull()
