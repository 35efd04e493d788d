"""The other hub that this station has joined: remembered in one private file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.errors import HubError
from desktop_app.core.files import write_atomically
from desktop_app.server.messages import Brief
from desktop_app.server.uplink_state import UplinkOptions

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.prediction import Prediction

FILE_NAME = "joined.json"
OWN_CLIENT = "Window"


def load_joined(folder: Path) -> UplinkOptions | None:
    """The hub that was joined, or None; raises `HubError` where the file cannot be read."""
    path = folder / FILE_NAME
    try:
        return msgspec.json.decode(path.read_bytes(), type=UplinkOptions)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        raise HubError(f"{path} cannot be read: {error}.", "Join the hub again.") from error


def save_joined(folder: Path, options: UplinkOptions) -> None:
    """Remember a hub and our token there, for this user's eyes only; raises `HubError`."""
    try:
        # A temporary file of ours begins with a mode that nobody else may read.
        write_atomically(folder / FILE_NAME, msgspec.json.encode(options))
    except OSError as error:
        raise HubError(f"The other hub cannot be remembered: {error}.") from error


def forget_joined(folder: Path) -> None:
    """Remember none."""
    (folder / FILE_NAME).unlink(missing_ok=True)


def brief_of(prediction: Prediction, request_id: str, *, client: str = OWN_CLIENT) -> Brief:
    """What a hub is told of a patient that was scored in this window: no pseudonym, no values."""
    level = prediction.level
    if level not in ("Low", "Medium", "High"):
        raise ValueError(f"there is no level {level}")
    return Brief(
        client=client,
        request_id=request_id,
        time_ms=round(1000 * prediction.at_s),
        risk_level=level,  # type: ignore[arg-type]  # one of the three, as was just checked
        headline=prediction.headline or level,
        anomaly_score=prediction.score,
        probability=prediction.probability,
    )
