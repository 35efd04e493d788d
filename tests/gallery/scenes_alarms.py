"""Alarms of every priority, state and kind."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.core.priority import Priority
from desktop_app.detection.alarms.messages import (
    Alarm,
    AlarmKind,
    AlarmPicture,
    AlarmState,
    Audio,
    AudioMode,
)
from desktop_app.ui.alarm_banner import AlarmBanner
from desktop_app.ui.alarm_list import AlarmList
from tests.gallery.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme

NOW_S = 1_760_000_000.0
HIGH = Alarm(
    "limit:0:0",
    AlarmKind.SIGNAL,
    Priority.HIGH,
    AlarmState.ACTIVE_UNACKNOWLEDGED,
    "A0",
    "HIGH 4.31 V > 4.00 V for 2.4 s",
    NOW_S,
)
MEDIUM = replace(
    HIGH,
    key="event:0:signal",
    priority=Priority.MEDIUM,
    text="FLAT LINE 2.50 V for 3 min 05 s",
)
LOW = replace(HIGH, key="limit:0:1", priority=Priority.LOW, text="LOW 3.19 V < 3.20 V for 12 s")
CHATTERING = replace(
    MEDIUM,
    key="limit:1:0",
    sensor="A1",
    text="chattering \N{MULTIPLICATION SIGN}12: HIGH 4.02 V > 4.00 V",
    is_chattering=True,
    fix="Widen the deadband of this limit (now 0.00 V) or its off-delay (now 0 s).",
)
OVER = replace(HIGH, key="limit:0:2", state=AlarmState.CLEARED_UNACKNOWLEDGED)
KNOWN = replace(LOW, state=AlarmState.ACTIVE_ACKNOWLEDGED)
NO_DATA = replace(
    MEDIUM,
    key="technical:no data",
    kind=AlarmKind.TECHNICAL,
    sensor="",
    text="NO DATA for 12 s",
    fix="Check plug and cable.",
)
RATE = replace(
    NO_DATA,
    key="technical:rate",
    priority=Priority.LOW,
    text="RATE 7.3 Hz, expected 10 Hz for 3 min 05 s",
    fix="Set the board's rate, or choose another profile.",
)
PAUSED = Audio(AudioMode.PAUSED, left_s=103.0)
OFF = Audio(AudioMode.OFF)
MUTE = Audio(AudioMode.UNAVAILABLE, reason="No player was found (pw-play, paplay, aplay).")
ALL = (HIGH, MEDIUM, CHATTERING, OVER, KNOWN, NO_DATA, RATE)


def _banner(
    *alarms: Alarm, audio: Audio | None = None, is_lit: bool = True
) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        banner = AlarmBanner(theme)
        banner.render_alarms(AlarmPicture(alarms, audio or Audio()), is_lit=is_lit)
        return banner

    return build


def _list(*alarms: Alarm, audio: Audio | None = None) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        view = AlarmList(theme)
        view.render_alarms(AlarmPicture(alarms, audio or Audio()))
        return view

    return build


ALARMS = (
    Scene("alarm-high", 960, 0, _banner(HIGH)),
    Scene("alarm-high-dim", 960, 0, _banner(HIGH, is_lit=False)),
    Scene("alarm-medium", 960, 0, _banner(MEDIUM)),
    Scene("alarm-low", 960, 0, _banner(LOW)),
    Scene("alarm-chattering", 960, 0, _banner(CHATTERING)),
    Scene("alarm-technical", 960, 0, _banner(NO_DATA)),
    Scene("alarm-many-paused", 960, 0, _banner(*ALL, audio=PAUSED)),
    Scene("alarm-sound-off", 960, 0, _banner(audio=OFF)),
    Scene("alarm-no-sound", 960, 0, _banner(audio=MUTE)),
    Scene("alarm-high-no-sound", 960, 0, _banner(HIGH, NO_DATA, audio=MUTE)),
    Scene("alarm-list-empty", 960, 208, _list()),
    Scene("alarm-list", 960, 340, _list(*ALL)),
    Scene("alarm-list-narrow", 480, 340, _list(*ALL, audio=PAUSED)),
)
