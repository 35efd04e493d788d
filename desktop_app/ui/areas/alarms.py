"""Alarms: the banner on every page, the list below the plot, their sound and their commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.compose.alarm_desk import AlarmDesk
from desktop_app.core import paths
from desktop_app.services.alarms import AlarmService
from desktop_app.services.sound import SoundPlayer
from desktop_app.ui.actions import Command
from desktop_app.ui.alarm_banner import AlarmBanner
from desktop_app.ui.alarm_list import AlarmList
from desktop_app.ui.areas import listening
from desktop_app.ui.opener import Opener
from desktop_app.ui.presenters.alarm_presenter import AlarmPresenter
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Put banner and list in, and begin to look."""
    desk = AlarmDesk(
        bench.clock,
        paths.user_data_dir(),
        clock_step_s=bench.clock.step_s,
        recording_trouble=lambda: bench.recorder.status.trouble,
    )
    player = SoundPlayer(paths.find("resources/sounds"), bench.clock)
    service = AlarmService(
        desk, bench.monitor, player, lambda: bench.detection.profile, bench.owner
    )
    service.failed.connect(bench.tell)
    bench.detection.profile_changed.connect(service.watch_anew)
    banner = AlarmBanner(bench.theme, bench.window)
    bench.window.place_banner(banner)
    presenter = AlarmPresenter(service, banner, bench.settings, bench.owner)
    bench.window.add_panel("alarms", tr("Alarms"), partial(_new_list, bench, presenter))
    banner.list_requested.connect(Opener(bench.window.show_panel, "alarms", bench.owner).open)
    _add_commands(bench, presenter)
    bench.at_end.append(presenter.stop)
    bench.at_end.append(service.shut_down)
    bench.turns.append(partial(listening.add, bench, service))
    service.watch_anew()
    service.start()


def _new_list(bench: Bench, presenter: AlarmPresenter) -> AlarmList:
    view = AlarmList(bench.theme)
    presenter.set_list(view)
    return view


def _add_commands(bench: Bench, presenter: AlarmPresenter) -> None:
    add = bench.actions.add
    add(
        Command(
            "alarms.acknowledge",
            tr("Acknowledge all alarms"),
            tr("Alarms"),
            "Ctrl+Shift+A",
            "check",
        ),
        presenter.acknowledge_all,
    )
    add(
        Command(
            "alarms.pause",
            tr("Pause the sound of alarms, or resume"),
            tr("Alarms"),
            "Ctrl+Shift+P",
            "volume-x",
        ),
        presenter.toggle_pause,
    )
    add(
        Command("alarms.sound", tr("Turn alarm sound on or off"), tr("Alarms")),
        presenter.toggle_audio,
    )
