"""Recordings: the light, the button, the page of what there is, and the controls of a replay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.services.recordings import RecordingsService
from desktop_app.ui.actions import Command
from desktop_app.ui.presenters.record_presenter import CloseGuard, RecordPresenter
from desktop_app.ui.presenters.recordings_presenter import RecordingsPresenter, format_names
from desktop_app.ui.presenters.transport_presenter import TransportPresenter
from desktop_app.ui.record_button import RecordButton
from desktop_app.ui.record_strip import RecordStrip
from desktop_app.ui.recordings_page import RecordingsPage
from desktop_app.ui.transport_bar import TransportBar
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench

_GROUP = mark("Recording")


def install(bench: Bench) -> None:
    """Put everything in and look at the folder, which repairs what was broken off."""
    folder = bench.recorder.folder
    button, strip = RecordButton(bench.theme), RecordStrip(bench.theme, bench.window)
    transport = TransportBar(bench.theme, bench.window)
    bench.window.add_tool(button)
    bench.window.place_banner(transport)
    bench.window.place_banner(strip)
    record = RecordPresenter(
        bench.recorder,
        bench.monitor,
        button=button,
        strip=strip,
        notices=bench.window.notice_bar,
        parent=bench.owner,
    )
    service = RecordingsService(folder, bench.owner)
    listing = RecordingsPresenter(
        service,
        folder,
        watch=bench.watch,
        show_live=_LivePage(bench).show,
        notices=bench.window.notice_bar,
        parent=bench.owner,
    )
    record.saved.connect(listing.look)
    bench.marks.added.connect(record.note)
    bench.marks.renamed.connect(record.note)
    replay = TransportPresenter(bench.monitor, transport, bench.owner)
    CloseGuard(bench.window, bench.recorder, bench.owner)
    bench.window.add_page(
        "recordings", tr("Recordings"), "archive", partial(_new_page, bench, listing, record)
    )
    _add_commands(bench, button, record, replay)
    bench.at_end.append(replay.stop)
    bench.at_end.append(service.shut_down)
    if bench.options.screenshot is None:
        service.look()


def _new_page(
    bench: Bench, listing: RecordingsPresenter, record: RecordPresenter
) -> RecordingsPage:
    page = RecordingsPage(bench.theme, format_names())
    page.save_requested.connect(record.save_last)
    page.record_requested.connect(record.begin)
    listing.set_page(page)
    return page


def _add_commands(
    bench: Bench, button: RecordButton, record: RecordPresenter, replay: TransportPresenter
) -> None:
    add = bench.actions.add
    bench.actions.adopt(
        Command("record.toggle", tr("Record, or stop recording"), tr(_GROUP), icon="circle-dot"),
        button,
    )
    add(
        Command(
            "record.last", tr("Save the last 10 minutes"), tr(_GROUP), "Ctrl+Shift+R", "history"
        ),
        record.save_last,
    )
    add(
        Command("replay.play", tr("Play or pause the replay"), tr(_GROUP), "Ctrl+P", "play"),
        replay.play,
    )
    add(Command("replay.step", tr("Replay one piece"), tr(_GROUP), "Ctrl+."), replay.step)


class _LivePage(QObject):
    """Brings the live page to the front."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.owner)
        self._window = bench.window

    @Slot()
    def show(self) -> None:
        self._window.pages.show_page("live")
