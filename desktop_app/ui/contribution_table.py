"""The same shares as the bars, as a table that can be read cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.contribution_bars import signed
from desktop_app.ui.data_table import DataTable
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.contribution_bars import WaterfallRow


class ContributionTable(DataTable):
    """Field, share in log-odds, value: what is long stands last. The last row is the sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Contributions to the score, as a table"),
            (tr("Field"), tr("Contribution"), tr("Value")),
            numeric=frozenset({1}),
            stretch=2,
            parent=parent,
        )

    def render_waterfall(self, rows: tuple[WaterfallRow, ...]) -> None:
        """One line each, all of them in sight."""
        self.render_rows(tuple((row.label, signed(row.number), row.value_text) for row in rows))
        self.fit_height()
