"""When the signal may be heard beside the alarms."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from desktop_app.detection.alarms.messages import AlarmPicture, Audio, AudioMode
from desktop_app.ui.areas.listening import may_sound

if TYPE_CHECKING:
    from desktop_app.services.alarms import AlarmService


@pytest.mark.parametrize(
    ("mode", "is_sounding", "may"),
    [
        (AudioMode.ON, False, True),
        (AudioMode.ON, True, False),
        (AudioMode.PAUSED, False, False),
        (AudioMode.OFF, False, True),
    ],
)
def test_an_alarm_is_heard_alone_and_a_pause_is_silent(
    mode: AudioMode, is_sounding: bool, may: bool
) -> None:
    alarms = SimpleNamespace(is_sounding=is_sounding, picture=AlarmPicture(audio=Audio(mode)))
    assert may_sound(cast("AlarmService", alarms)) is may
