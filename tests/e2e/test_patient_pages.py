"""The patient half and its pages in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core import paths
from desktop_app.server.messages import Brief
from desktop_app.services.history import FILE_NAME
from desktop_app.ui.history_page import HistoryPage
from desktop_app.ui.overview_page import OverviewPage
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.settings_page import SettingsPage
from tests.gallery.clipping import find_clipped

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import OpenApp

VALUES = {"Age": "54", "Sex": "1", "BP": "130", "Cholesterol": "240", "Max HR": "150"}


def test_what_is_analyzed_stands_on_every_page_and_survives_the_window(
    open_app: OpenApp, qtbot: QtBot
) -> None:
    app = open_app("demo:steady")
    window = app.window
    qtbot.waitUntil(
        lambda: bool(window.findChildren(PatientPanel)) and len(window.pages.keys()) > 3,
    )
    (panel,) = window.findChildren(PatientPanel)
    panel.clear_requested.emit()
    panel.set_texts(VALUES)
    panel.edited.emit()
    panel.analyze_requested.emit()
    assert panel.head.pseudonym() == "P-0001"
    assert app.workbench is not None
    app.workbench.hub.predicted.emit(
        Brief("Ward phone", "1", round(1000 * app.clock.now_s()), "High", "High", 0.95, 0.8)
    )
    window.pages.show_page("overview")
    (overview,) = window.findChildren(OverviewPage)
    assert overview._total._value.text() == "2"
    window.pages.show_page("history")
    (history,) = window.findChildren(HistoryPage)
    assert history._count.text() == "1 stored"
    history._table.choose_rows((0,))
    history._open.click()
    assert window.pages.current_key == "live"
    assert panel.texts()["BP"] == "130"
    window.pages.show_page("settings")
    (settings,) = window.findChildren(SettingsPage)
    for page, key in ((overview, "overview"), (history, "history"), (settings, "settings")):
        window.pages.show_page(key)
        assert find_clipped(page) == []
    window.close()
    assert (paths.user_data_dir() / FILE_NAME).is_file()
