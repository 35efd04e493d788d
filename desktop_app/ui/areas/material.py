"""The material that is watched: a panel, and its commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.presenters.profile_presenter import ProfilePresenter
from desktop_app.ui.profile_editor import ProfileEditor
from desktop_app.ui.profile_panel import ProfilePanel
from desktop_app.ui.scrolled import scrolled
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench

FILE_FILTER = mark("Materials (*.json)")


def install(bench: Bench) -> None:
    """Put the panel and the commands in, and watch the material of last time."""
    presenter = ProfilePresenter(
        bench.detection,
        bench.settings,
        bench.live.steering,
        tell=bench.tell,
        parent=bench.owner,
    )
    presenter.saved.connect(bench.window.notice_bar.render_saved)
    area = MaterialArea(bench, presenter)
    bench.window.add_panel("material", tr("Material"), area.build, home=Spot.RIGHT)
    add = bench.actions.add
    add(Command("material.import", tr("Import a material"), tr("Detection")), area.ask_import)
    add(Command("material.export", tr("Export the material"), tr("Detection")), area.ask_export)


class MaterialArea(QObject):
    """Builds the panel when it is first seen, and asks for files."""

    def __init__(self, bench: Bench, presenter: ProfilePresenter) -> None:
        super().__init__(bench.owner)
        self._bench = bench
        self._presenter = presenter

    def build(self) -> QWidget:
        """Chooser, and in its place the editor while one is edited."""
        panel, editor = ProfilePanel(self._bench.theme), ProfileEditor(self._bench.theme)
        panel.import_requested.connect(self.ask_import)
        panel.export_requested.connect(self.ask_export)
        scroll = scrolled(tr("Material"), panel, editor)
        self._presenter.show(panel, editor)
        return scroll

    @Slot()
    def ask_import(self) -> None:
        """Import from a file that a person names."""
        name, _ = QFileDialog.getOpenFileName(
            self._bench.window, tr("Import a material"), "", tr(FILE_FILTER)
        )
        if name:
            self._presenter.import_from(Path(name))

    @Slot()
    def ask_export(self) -> None:
        """Export to a file that a person names."""
        name, _ = QFileDialog.getSaveFileName(
            self._bench.window, tr("Export the material"), "material.json", tr(FILE_FILTER)
        )
        if name:
            self._presenter.export_to(Path(name))
