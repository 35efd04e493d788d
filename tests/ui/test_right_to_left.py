"""Where the window runs from right to left: what must not be mirrored, and what stays readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.ui.cell_delegate import CellDelegate
from desktop_app.ui.contribution_bars import ContributionBars
from desktop_app.ui.overview_trend import OverviewTrend
from desktop_app.ui.pill import Pill
from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.score_histogram import ScoreHistogram
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_table import TextTable
from desktop_app.ui.text_table_model import TableRow
from desktop_app.ui.tune_curve import TuneCurve
from tests.gallery.picture import dispose, stage
from tests.gallery.scenes import SCENES

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.theme.theme import Theme


def picture(theme: Theme, scene: str, kind: type[QWidget]) -> QImage:
    window = stage(next(one for one in SCENES if one.name == scene), theme)
    image = window.findChildren(kind)[0].grab().toImage()
    dispose(window)
    return image


@pytest.mark.parametrize(
    ("scene", "kind"),
    [
        ("plot-gap-and-anomaly", PlotCanvas),
        ("result-high", ScoreHistogram),
        ("patient-low", ContributionBars),
        ("overview", OverviewTrend),
        ("tune-done", TuneCurve),
        ("alarm-medium", Pill),
        ("bar-live-sharing", Switch),
    ],
)
def test_scales_and_marks_keep_their_direction(
    theme: Theme, qapp: QApplication, scene: str, kind: type[QWidget]
) -> None:
    usual = picture(theme, scene, kind)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert picture(theme, scene, kind) == usual
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_itself_is_mirrored(theme: Theme, qapp: QApplication) -> None:
    usual = picture(theme, "bar-live-sharing", QWidget)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert picture(theme, "bar-live-sharing", QWidget) != usual
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("text", "begins"), [("2.1 V", "\u200e"), ("-3", "\u200e"), ("Mean", "M"), ("", "")]
)
def test_a_figure_in_a_table_keeps_the_order_of_its_parts(
    qapp: QApplication, text: str, begins: str
) -> None:
    model = QStandardItemModel()
    model.appendRow(QStandardItem(text))
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    CellDelegate().initStyleOption(option, model.index(0, 0))
    assert option.text[:1] == begins


def test_a_table_of_figures_orders_them_as_soon_as_the_window_is_mirrored(
    theme: Theme, qapp: QApplication
) -> None:
    table = TextTable(theme, "Measured", ("Name", "Value"), {0: 80})
    table.render_rows((TableRow(("Mean", "2.1 V")),))
    index = table.model().index(0, 1)

    def shown() -> str:
        option = QStyleOptionViewItem()
        option.direction = table.layoutDirection()
        delegate = table.itemDelegate()
        assert isinstance(delegate, QStyledItemDelegate)
        delegate.initStyleOption(option, index)
        return option.text

    assert shown() == "2.1 V"
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown() == "\N{LEFT-TO-RIGHT MARK}2.1 V"
    table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert shown() == "2.1 V"
