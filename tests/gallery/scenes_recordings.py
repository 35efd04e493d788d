"""Recording and replay: the light, the controls, the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.ui.presenters.recordings_presenter import FORMATS
from desktop_app.ui.record_states import (
    RecordingRow,
    RecordingsState,
    RecordState,
    TransportState,
)
from desktop_app.ui.record_strip import RecordStrip
from desktop_app.ui.recordings_page import RecordingsPage
from desktop_app.ui.transport_bar import TransportBar
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

RUNNING = RecordState(
    is_recording=True,
    can_record=True,
    name="2026-11-27_10-20-11.vigil",
    elapsed_s=751.0,
    n_bytes=12_400_000,
    left_s=148_000.0,
    flight_s=600.0,
)
SOON_FULL = replace(RUNNING, left_s=480.0)
PLAYING = TransportState(speed=10.0, share=0.31, position="0:12:31", length="0:40:02")
ENDED = replace(PLAYING, has_ended=True, share=1.0, position="0:40:02", is_looping=True)
ROW = RecordingRow(
    path="/data/recordings/2026-11-27_10-20-11.vigil",
    name="2026-11-27_10-20-11.vigil",
    began="2026-11-27 10:20:11",
    length="0:12:31",
    size="12.4 MB",
    quality="98.5 % complete, 2 gaps",
    found="3 events",
    source="Uno on ttyACM0",
)
ROWS = (
    ROW,
    replace(
        ROW,
        path="/data/recordings/2026-11-26_18-02-40.vigil",
        name="2026-11-26_18-02-40.vigil",
        began="2026-11-26 18:02:40",
        quality="100 % complete, no gaps, repaired",
        found="1 event",
        source="Demo: machine",
    ),
    RecordingRow(
        path="/data/recordings/old.vigil",
        name="old.vigil",
        began="2026-10-01 08:00:00",
        length="",
        size="3 kB",
        quality="old.vigil is damaged: file is not a database.",
        found="",
        source="",
        can_open=False,
    ),
)
FOLDER = "/data/recordings"


def _strip(state: RecordState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        strip = RecordStrip(theme)
        strip.render_record(state)
        return strip

    return build


def _transport(state: TransportState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        bar = TransportBar(theme)
        bar.render_transport(state)
        return bar

    return build


def _page(state: RecordingsState, info: str = "") -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        page = RecordingsPage(theme, FORMATS)
        page.render_recordings(state)
        page.render_info(info)
        return page

    return build


RECORDINGS = (
    Scene("record-light", 960, 0, _strip(RUNNING)),
    Scene("record-light-soon-full", 960, 0, _strip(SOON_FULL)),
    Scene("transport-playing", 960, 0, _transport(PLAYING)),
    Scene("transport-ended", 960, 0, _transport(ENDED)),
    Scene("recordings-empty", 1280, 480, _page(RecordingsState(folder=FOLDER))),
    Scene(
        "recordings-list",
        1280,
        480,
        _page(
            RecordingsState(ROWS, FOLDER),
            "2026-11-27_10-20-11.vigil: 98.5 % complete, 2 gaps. 7,510 of 7,624 samples, 10 Hz.",
        ),
    ),
    Scene(
        "recordings-exporting",
        1280,
        480,
        _page(RecordingsState(ROWS, FOLDER, "Writing 2026-11-27_10-20-11.edf", 42)),
    ),
)
