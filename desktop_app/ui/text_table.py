"""A table of short texts: the first column names, the others are figures that keep still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QTableView, QWidget

from desktop_app.ui.cell_delegate import CellDelegate
from desktop_app.ui.text_table_model import TableRow, TextTableModel
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import TypeSize

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.theme.theme import Theme

_ROW_PX = 22
# Four figures with a sign, a prefix and a unit, and what is between two columns.
_WIDEST_FIGURE, _BETWEEN_PX = "-957.0 mV", 18


class TextTable(QTableView):
    """Renders rows; columns without a width of their own share what is left.

    Every column is as wide as its heading and the first as its names, whatever the language; where
    there is no room for all, those of `spare` go, in its order.

    Signals:
        row_chosen: another row became the current one; its number.
        row_opened: a row was activated by Enter or a double click; its number.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        headings: tuple[str, ...],
        widths: Mapping[int, int],
        parent: QWidget | None = None,
        *,
        spare: tuple[int, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._spare = spare
        self._order_figures()
        self._model = TextTableModel(theme, headings, self)
        self.setModel(self._model)
        self.setProperty("role", "list")
        self.setAccessibleName(name)
        self.setFont(font(TypeSize.SMALL))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self._widths = dict(widths)
        self._set_widths(widths)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.activated.connect(self._on_activated)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        """Headings and five rows."""
        return QSize(420, 6 * _ROW_PX)

    def minimumSizeHint(self) -> QSize:
        """Headings and a row."""
        return QSize(120, 2 * _ROW_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Notice that the window runs the other way now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._order_figures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def render_rows(self, rows: tuple[TableRow, ...]) -> None:
        """Show `rows`."""
        n_rows = self._model.rowCount()
        self._model.set_rows(rows)
        if self._model.rowCount() != n_rows:
            self._share_width()

    @property
    def current_row(self) -> int:
        """The number of the current row, -1 for none."""
        return self.currentIndex().row()

    def _order_figures(self) -> None:
        """Only where it is needed: every cell that is painted asks its delegate."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored is not isinstance(self.itemDelegate(), CellDelegate):
            delegate = CellDelegate(self) if is_mirrored else QStyledItemDelegate(self)
            self.setItemDelegate(delegate)

    def _set_widths(self, widths: Mapping[int, int]) -> None:
        header = self.horizontalHeader()
        header.setFont(font(TypeSize.SMALL))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(min(widths.values()))
        for column in widths:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def _share_width(self) -> None:
        """Columns without a width share what is left; where that is too little, it scrolls."""
        header, room_px = self.horizontalHeader(), self.viewport().width()
        for column in self._spare:  # a hidden one would not tell how wide its heading is
            self.setColumnHidden(column, False)
        least = self._least_widths()
        for column in self._spare:
            is_too_much = sum(least.values()) > room_px
            self.setColumnHidden(column, is_too_much)
            if is_too_much:
                del least[column]
        others = [column for column in least if column not in self._widths]
        left_px = room_px - sum(px for column, px in least.items() if column not in others)
        share_px = left_px // max(1, len(others))
        for column, px in least.items():
            header.resizeSection(column, max(px, share_px) if column in others else px)

    def _least_widths(self) -> dict[int, int]:
        """As narrow as each column can be, by its number."""
        header, names_px = self.horizontalHeader(), self.sizeHintForColumn(0)
        figure_px = self.fontMetrics().horizontalAdvance(_WIDEST_FIGURE) + _BETWEEN_PX
        least = {}
        for column in range(self._model.columnCount()):
            words_px = max(header.sectionSizeHint(column), names_px if column == 0 else 0)
            least[column] = max(self._widths.get(column, figure_px), words_px)
        return least

    @Slot()
    def _on_current(self) -> None:
        self.row_chosen.emit(self.current_row)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.row_opened.emit(index.row())

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()
