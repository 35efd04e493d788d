"""Every byte that ever left this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.button import Button
from desktop_app.ui.data_table import DataTable
from desktop_app.ui.overlay import Overlay
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.fonts import font
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_count

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

_WIDTH_PX, _HEIGHT_PX = 760, 600
NOTHING = mark("Nothing has ever been sent to a language model from this machine.")


class ConsentReceipt(Overlay):
    """A line for each request, and the exact payload of the chosen one."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, width_px=_WIDTH_PX, height_px=_HEIGHT_PX)
        self._payloads: tuple[str, ...] = ()
        self.setAccessibleName(tr("What was sent"))
        title = TextLabel(tr("What was sent"), self, size=TypeSize.LARGE, is_strong=True)
        self._total = TextLabel(parent=self, tone=Tone.MUTED, wraps=True)
        self._table = DataTable(
            tr("Requests"),
            (tr("When"), tr("To"), tr("Model"), tr("Bytes")),
            numeric=frozenset({3}),
            stretch=1,
            parent=self,
        )
        self._payload = QPlainTextEdit(self)
        self._payload.setReadOnly(True)
        self._payload.setFont(font(TypeSize.SMALL))
        self._payload.setAccessibleName(tr("Payload of the chosen request"))
        self._payload.setTabChangesFocus(True)
        self._close = Button(theme, tr("Close"), self)
        self._close.clicked.connect(self.put_away)
        self._table.itemSelectionChanged.connect(self._on_chosen)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LOOSE, Space.WIDE, Space.LOOSE, Space.WIDE)
        column.setSpacing(Space.SNUG)
        for widget in (title, self._total):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self._payload, 1)
        column.addStretch()
        column.addLayout(foot)

    def show_receipts(
        self, rows: tuple[tuple[str, ...], ...], payloads: tuple[str, ...], n_bytes: int
    ) -> None:
        """Show one row a request, the newest first."""
        self._payloads = payloads
        total = tr_count(
            "1 request, {n_bytes} bytes in all.",
            "{count} requests, {n_bytes} bytes in all.",
            len(rows),
            n_bytes=n_bytes,
        )
        self._total.set_text(total if rows else tr(NOTHING))
        self._table.clearSelection()
        self._table.render_rows(rows)
        for widget in (self._table, self._payload):
            widget.setVisible(bool(rows))
        self._table.choose_rows((0,) if rows else ())
        self._on_chosen()
        self.open()
        self._close.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self._table.chosen_rows()
        self._payload.setPlainText(self._payloads[chosen[0]] if chosen else "")
