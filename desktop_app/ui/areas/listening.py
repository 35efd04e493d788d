"""The signal as a tone: live, or the picture from left to right; silent while an alarm is heard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.detection.alarms.messages import AudioMode
from desktop_app.services.listening import ListeningService
from desktop_app.services.tone_stream import ToneStream
from desktop_app.ui.actions import Command
from desktop_app.ui.presenters.listening_presenter import ListeningPresenter
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.services.alarms import AlarmService
    from desktop_app.ui.areas.bench import Bench


def add(bench: Bench, alarms: AlarmService) -> None:
    """Register both commands; nothing is started before one of them is used."""
    service = ListeningService(
        ToneStream(bench.clock), bench.clock, partial(may_sound, alarms), bench.owner
    )
    service.failed.connect(bench.tell)
    presenter = ListeningPresenter(
        service, bench.live, bench.monitor, bench.plot, settings=bench.settings, clock=bench.clock
    )
    hear = bench.actions.add(
        Command(
            "plot.hear",
            tr("Hear the signal as a tone"),
            tr("Plot"),
            "Ctrl+Shift+H",
            is_checkable=True,
        ),
        presenter.switch,
    )
    presenter.switched.connect(hear.setChecked)
    presenter.follow()
    bench.actions.add(
        Command("plot.play", tr("Hear the picture from left to right"), tr("Plot"), "Ctrl+Shift+V"),
        presenter.play_picture,
    )
    bench.at_end.append(service.shut_down)


def may_sound(alarms: AlarmService) -> bool:
    """Not over an alarm, nor while a person wants silence."""
    return not alarms.is_sounding and alarms.picture.audio.mode is not AudioMode.PAUSED
