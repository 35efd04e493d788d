"""`vigil monitor`: read, judge and print without a window; one JSON line a sample and channel."""

from __future__ import annotations

import argparse
import json
import logging
import math
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.board_lines import BoardLines
from desktop_app.cli.ending import asked_to_end
from desktop_app.cli.monitor_share import share
from desktop_app.cli.parsing import add_config_argument, port_number, positive
from desktop_app.cli.profile import add_profile_argument, profiled
from desktop_app.core.options import DEFAULT_HUB_PORT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.cli.alarm_lines import AlarmLines
    from desktop_app.compose.judging import Judged
    from desktop_app.compose.recording import Recorder
    from desktop_app.compose.session import Session
    from desktop_app.compose.wiring import SourceSpec
    from desktop_app.core.protocols import Clock
    from desktop_app.detection.profiles.schema import Profile
    from desktop_app.sources.board_setup import LineOptions

    Sink = Callable[[Sequence[Judged]], None]

HELP = "watch a source without a window; prints one JSON line a sample"

EXAMPLES = (
    "vigil monitor --source demo --duration 60 --record run.vigil",
    "vigil monitor --source serial --rate 1000 --channels A0-A2",
)

EXIT_PARTLY = 1

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil monitor`."""
    parser.add_argument(
        "--source",
        required=True,
        metavar="SOURCE",
        help="demo, demo:SCENARIO (as vigil --demo), serial (find a board), serial:PORT or "
        "replay:FILE",
    )
    add_board_arguments(parser)
    parser.add_argument(
        "--duration", type=positive, metavar="S", help="stop after S seconds (default: Ctrl-C)"
    )
    parser.add_argument(
        "--record",
        type=Path,
        metavar="FILE",
        help="record to a new file, NAME.vigil, which `vigil info` and replay:FILE read",
    )
    parser.add_argument(
        "--share",
        action="store_true",
        help="let clients on this computer watch, for 8 hours also those without a token",
    )
    parser.add_argument(
        "--hub-port",
        type=port_number,
        default=DEFAULT_HUB_PORT,
        metavar="PORT",
        help="where the hub listens (default %(default)s)",
    )
    parser.add_argument(
        "--alarms",
        action="store_true",
        help='print each change of an alarm as a line {"alarm": ...} between the results as well',
    )
    add_config_argument(parser)
    add_profile_argument(parser)


def add_board_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what a board can be told to measure; `line_options_of` reads it."""
    parser.add_argument(
        "--rate",
        type=positive,
        metavar="HZ",
        help="samples of each input in a second; a board is set to it, up to 40000",
    )
    parser.add_argument(
        "--mode",
        choices=("text", "raw", "csv", "binary", "packed"),
        help="how a board sends its samples (default: what suits the rate)",
    )
    parser.add_argument(
        "--channels",
        type=_channels,
        metavar="LIST",
        help="inputs of a board, such as A0-A5 (default A0)",
    )
    parser.add_argument(
        "--format",
        choices=("auto", "number", "labels", "comma", "semicolon", "tab", "space"),
        default="auto",
        help="how the lines of a board without commands are laid out (default: found out)",
    )
    parser.add_argument(
        "--unit",
        choices=("auto", "volts", "counts"),
        default="auto",
        help="what the numbers in such lines are; counts are those of 10 bits at 5 V",
    )


def line_options_of(args: argparse.Namespace) -> LineOptions:
    """How a board is to be treated; raises `SourceError` for what none can do."""
    from desktop_app.sources.board_setup import DEFAULT_RATE_HZ, MODES, LineOptions, board_setup
    from desktop_app.sources.text_format import Shape, TextFormat, Unit

    text_format = TextFormat(Shape(args.format), Unit(args.unit))
    if args.rate is None and args.mode is None and args.channels is None:
        return LineOptions(None, text_format)
    setup = board_setup(
        args.rate or DEFAULT_RATE_HZ,
        channels=args.channels or (0,),
        mode=None if args.mode is None else MODES[args.mode],
    )
    return LineOptions(setup, text_format)


def run(args: argparse.Namespace) -> int:
    """Print results until the time is up, the replay ends, Ctrl-C (130), or SIGTERM (0)."""
    from desktop_app.compose.wiring import (
        detector_on_first_use,
        make_session,
        parse_source,
        recorded_by,
    )
    from desktop_app.core import paths
    from desktop_app.core.clock import SystemClock
    from desktop_app.core.source_info import SourceKind
    from desktop_app.detection.config import load_config

    config = load_config(paths.find("config/model_config.json", args.config))
    config, profile = profiled(config, args.profile)
    clock = SystemClock()
    spec = parse_source(args.source)
    with asked_to_end() as is_ended, ExitStack() as opened:
        recorder = None if args.record is None else _recorder(spec, clock, opened)
        session = make_session(
            spec,
            config,
            clock=clock,
            rate_hz=args.rate,
            line=line_options_of(args) if spec.kind is SourceKind.SERIAL else None,
            new_detector=partial(detector_on_first_use, profile=profile),
            listen=None if recorder is None else recorded_by(recorder, profile),
        )
        if recorder is not None:
            recorder.start(args.record).result()
        try:
            session.open(is_ended)
        except BaseException:
            _forget_recording(recorder)
            raise
        opened.callback(session.close)
        _log.info("Watching %s.", session.info.label)
        alarms = _alarms(session, profile, clock, as_json=args.alarms)
        sinks: list[Sink] = [_print, alarms.take, BoardLines(session.snapshot).take]
        if args.share:
            sinks.append(share(session, config, args.hub_port, opened).take)
        _watch(session, clock, sinks, is_ended, duration_s=args.duration or math.inf)
    return 0 if recorder is None else _told_of_recording(recorder)


def _alarms(session: Session, profile: Profile, clock: Clock, *, as_json: bool) -> AlarmLines:
    """What tells of the alarms of `session` as the material of `profile`."""
    from desktop_app.cli.alarm_lines import AlarmLines
    from desktop_app.compose.alarm_desk import AlarmDesk
    from desktop_app.core import paths

    desk = AlarmDesk(clock, paths.user_data_dir())
    desk.watch(profile)
    return AlarmLines(desk, session.snapshot, as_json=as_json)


def _recorder(spec: SourceSpec, clock: Clock, opened: ExitStack) -> Recorder:
    """A recorder at work, to be closed with `opened`."""
    from desktop_app.compose.recording import Recorder
    from desktop_app.compose.sleep_inhibitor import SleepInhibitor
    from desktop_app.core.errors import RecordingError
    from desktop_app.core.source_info import SourceKind

    if spec.kind is SourceKind.REPLAY:
        raise RecordingError("A replay is not recorded again.", "Copy the file, or export it.")
    recorder = Recorder(clock, inhibitor=SleepInhibitor())
    recorder.open()
    opened.callback(recorder.close)
    return recorder


def _forget_recording(recorder: Recorder | None) -> None:
    """There was nothing to record: the next try under that name is not to find a file."""
    if recorder is None:
        return
    recorder.close()
    if recorder.status.last is not None:
        recorder.status.last.unlink(missing_ok=True)


def _told_of_recording(recorder: Recorder) -> int:
    """Say what became of the recording; 1 where it ended before its time."""
    status = recorder.status
    if status.trouble:
        return EXIT_PARTLY
    _log.info("Recorded %d samples to %s.", status.n_samples, status.last)
    return 0


def _watch(
    session: Session,
    clock: Clock,
    sinks: Sequence[Sink],
    is_ended: Callable[[], bool],
    *,
    duration_s: float,
) -> None:
    end_s = clock.now_s() + duration_s
    while clock.now_s() < end_s and not session.has_ended and not is_ended():
        session.read_step(max(0.0, min(0.1, end_s - clock.now_s())))
        _judge(session, sinks)
    session.hear_out()
    _judge(session, sinks)


def _judge(session: Session, sinks: Sequence[Sink]) -> None:
    judged = []
    while (one := session.judge_step(0.0)) is not None:
        judged.append(one)
    for sink in sinks:
        sink(judged)


def _print(judged: Sequence[Judged]) -> None:
    from desktop_app.core.results import anomaly_results

    for one in judged:
        results = anomaly_results(one.block, one.verdicts)
        sys.stdout.write("".join(json.dumps(result) + "\n" for result in results))
    sys.stdout.flush()


def _channels(text: str) -> tuple[int, ...]:
    """Inputs of a board, for argparse."""
    from desktop_app.sources.board_setup import parse_channels

    try:
        return parse_channels(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a list of A0 to A5") from None
