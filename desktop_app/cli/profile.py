"""The option --profile, which several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from desktop_app.detection.config import DetectionConfig
    from desktop_app.detection.profiles.schema import Profile


def add_profile_argument(parser: argparse.ArgumentParser) -> None:
    """Declare --profile."""
    parser.add_argument(
        "--profile",
        type=Path,
        metavar="FILE",
        help="a material's unit, rails and limits; a file, or the name of a known one",
    )


def profiled(config: DetectionConfig, name_or_path: Path | None) -> tuple[DetectionConfig, Profile]:
    """The settings with what the profile states, and the profile; raises `ConfigError`."""
    from desktop_app.detection.profiles.applied import with_profile
    from desktop_app.detection.profiles.files import NO_PROFILE, find_profile

    profile = NO_PROFILE if name_or_path is None else find_profile(name_or_path)
    return with_profile(config, profile), profile
