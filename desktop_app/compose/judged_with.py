"""All that decides the verdicts of a session, as it stands in its recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.errors import RecordingError
from desktop_app.detection.config import DEFAULT_DETECTOR, DetectionConfig
from desktop_app.detection.profiles.files import NO_PROFILE
from desktop_app.detection.profiles.schema import Profile  # noqa: TC001 - msgspec reads it

if TYPE_CHECKING:
    from pathlib import Path


class JudgedWith(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Settings, material and the name of the detector; what it has learned is no part of it."""

    settings: DetectionConfig
    profile: Profile = NO_PROFILE
    detector: str = DEFAULT_DETECTOR

    def to_json(self) -> str:
        """As it stands in a recording."""
        return msgspec.json.encode(self).decode()


def read_judged_with(path: Path, text: str) -> JudgedWith:
    """What `to_json` was given, from the recording at `path`; raises `RecordingError`."""
    try:
        return msgspec.json.decode(text, type=JudgedWith)
    except msgspec.DecodeError as error:
        raise RecordingError(
            f"{path} was judged with settings that this Vigil does not know: {error}.",
            "Update Vigil, or export it as CSV and judge that.",
        ) from error
