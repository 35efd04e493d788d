"""`vigil export`: a recording, or a part of it, in the format of another program."""

from __future__ import annotations

import argparse
import logging
import math
import sys
from datetime import UTC, datetime
from pathlib import Path

HELP = "write a recording as .csv, .edf, .bdf, .parquet or .wav"
EXAMPLES = (
    "vigil export run.vigil -o run.csv",
    "vigil export run.vigil -o part.edf --start 60 --end 120",
)

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil export`."""
    parser.add_argument(
        "recording", type=Path, metavar="RECORDING", help="a file that was recorded"
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="FILE",
        help="where to; the suffix says the format",
    )
    for name, which in (("start", "first"), ("end", "last")):
        parser.add_argument(
            f"--{name}",
            type=_moment,
            metavar="TIME",
            help=f"the {which} moment: seconds since the recording began, or ISO 8601",
        )


def run(args: argparse.Namespace) -> int:
    """Write the file; it appears when it is complete."""
    from desktop_app.storage.exports.export import export_recording
    from desktop_app.storage.recordings.recording import Recording

    with Recording(args.recording) as recording:
        began_s = recording.ending.began_s
    progress = _Progress()
    export_recording(
        args.recording,
        args.output,
        start_s=_absolute(args.start, began_s, -math.inf),
        end_s=_absolute(args.end, began_s, math.inf),
        on_progress=progress.tell if sys.stderr.isatty() else None,
    )
    _log.info("Written to %s.", args.output)
    return 0


class _Progress:
    """Tells every whole percent, on one line of a terminal."""

    def __init__(self) -> None:
        self._percent = -1

    def tell(self, share: float) -> None:
        percent = int(100 * share)
        if percent != self._percent:
            self._percent = percent
            sys.stderr.write(f"\r{percent:3} %" + ("\n" if percent == 100 else ""))
            sys.stderr.flush()


def _moment(text: str) -> float | datetime:
    """Seconds or a date, for argparse."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if math.isfinite(value):
        return value
    try:
        date = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text} is neither seconds nor a time like 2026-11-27T10:00:00"
        ) from error
    return date if date.tzinfo else date.replace(tzinfo=UTC)


def _absolute(moment: float | datetime | None, began_s: float, default: float) -> float:
    if moment is None:
        return default
    return began_s + moment if isinstance(moment, float) else moment.timestamp()
