"""Errors a person may meet: one sentence of what happened and, if there is one, a hint."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class VigilError(Exception):
    """An error with a sentence for the user.

    The window shows both parts; the command line prints them on one line and exits with 2.
    """

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[type[VigilError], tuple[str, str]]:
        """Errors cross process borders with both parts."""
        return type(self), (self.sentence, self.hint)


class ConfigError(VigilError):
    """A configuration file that cannot be used; the sentence names the file and the key."""


class DataError(VigilError):
    """An input file or a value that cannot be read; the sentence names the place."""


def unreadable(path: Path, error: OSError) -> DataError:
    """What a person hears whose file cannot be opened."""
    if isinstance(error, FileNotFoundError):
        return DataError(f"There is no file {path}.", "Check the path.")
    return DataError(f"{path} cannot be read ({error.strerror}).")


class SourceError(VigilError):
    """A source of samples that cannot be opened."""


class SourceAbsentError(SourceError):
    """The device is not there: it may be looked for again soon, which costs nothing."""


class SourceLostError(SourceError):
    """A source that was open has gone: unplugged, switched off, or taken by another program."""


class SourceEndedError(VigilError):
    """A replay has reached the end of its file."""


class ModelError(VigilError):
    """A model file that is missing, altered, or of another version."""


class HubError(VigilError):
    """The hub cannot start or has stopped."""


class RecordingError(VigilError):
    """A recording that cannot be made, read or exported."""
