"""Baselines on disk: one NumPy archive each, without pickle, read with distrust."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import msgspec
import numpy as np

from desktop_app.core import paths
from desktop_app.core.errors import DataError
from desktop_app.core.files import write_atomically
from desktop_app.core.messages import frozen
from desktop_app.detection import state as states
from desktop_app.detection.false_alarms import from_state, to_state

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import DetectorState
    from desktop_app.detection.excursions import Excursion

_Text = Annotated[str, msgspec.Meta(max_length=200)]


class BaselineInfo(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person is told of a baseline; `findings` are the sentences of its quality check."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    made_s: float
    source: _Text
    detector: _Text
    rate_hz: Annotated[float, msgspec.Meta(gt=0)]
    n_samples: Annotated[int, msgspec.Meta(ge=1)]
    n_channels: Annotated[int, msgspec.Meta(ge=1)]
    findings: tuple[_Text, ...] = ()

    @property
    def duration_s(self) -> float:
        """How long a stretch was learned from."""
        return self.n_samples / self.rate_hz


@dataclass(frozen=True, slots=True)
class Baseline:
    """A named normal: what a detector learned, and the samples `(n, channels)` it learned from.

    With the samples it can be learned again, by another detector or under other settings.
    """

    info: BaselineInfo
    volts: FloatArray
    state: DetectorState


def folder() -> Path:
    """Where baselines lie; it need not exist."""
    return paths.user_data_dir() / "baselines"


def path_of(name: str) -> Path:
    """The file of the baseline of that name."""
    stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "baseline"
    return folder() / f"{stem}.npz"


def save_baseline(path: Path, baseline: Baseline) -> None:
    """Write it in one step; raises `DataError` where the disk refuses."""
    about = np.frombuffer(msgspec.json.encode(baseline.info), dtype=np.uint8)
    arrays = {"info": about, "volts": baseline.volts, **states.scoped("state", baseline.state)}
    try:
        write_atomically(path, states.to_bytes(arrays))
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}.") from error


def load_baseline(path: Path) -> Baseline:
    """Read and check one; raises `DataError` with the file in the sentence."""
    try:
        with path.open("rb") as file:
            # One byte too many is enough to be refused.
            arrays = states.from_bytes(file.read(states.MAX_BYTES + 1))
    except FileNotFoundError as error:
        raise DataError(f"There is no baseline {path}.", "Check the name.") from error
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}.") from error
    except DataError as error:
        raise DataError(f"{path} is not a baseline.", "Learn it anew.") from error
    try:
        info = msgspec.json.decode(states.entry(arrays, "info").tobytes(), type=BaselineInfo)
    except (msgspec.DecodeError, DataError) as error:
        raise DataError(f"{path} is not a baseline.", "Learn it anew.") from error
    volts = arrays.get("volts")
    if (
        volts is None
        or volts.dtype != np.float64
        or volts.shape != (info.n_samples, info.n_channels)
    ):
        raise DataError(f"{path} does not hold the samples it tells of.", "Learn it anew.")
    return Baseline(info, frozen(volts), states.part("state", arrays))


def save_false_alarms(name: str, excursions: Sequence[Excursion]) -> None:
    """Keep what was called a false alarm with the baseline of that name; raises `DataError`."""
    path = _false_alarms_path(name)
    try:
        write_atomically(path, states.to_bytes(to_state(excursions)))
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}.") from error


def load_false_alarms(name: str) -> tuple[Excursion, ...]:
    """What was kept with the baseline of that name, empty at first; raises `DataError`."""
    path = _false_alarms_path(name)
    try:
        with path.open("rb") as file:
            return from_state(states.from_bytes(file.read(states.MAX_BYTES + 1)))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}.") from error
    except DataError as error:
        raise DataError(
            f"{path} does not hold what was called a false alarm.", "Delete it, and say it again."
        ) from error


def _false_alarms_path(name: str) -> Path:
    return folder() / "false-alarms" / path_of(name).name


def list_baselines() -> tuple[Baseline, ...]:
    """Every baseline that can be read, the newest first."""
    found = []
    for path in sorted(folder().glob("*.npz")) if folder().is_dir() else ():
        try:
            found.append(load_baseline(path))
        except DataError:
            continue
    return tuple(sorted(found, key=lambda baseline: -baseline.info.made_s))
