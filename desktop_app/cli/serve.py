"""`vigil serve`: the hub without a window. Prints one JSON line, with its address, on stdout."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.compose.session import Session
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.server.facts import HubFact

HELP = "run the hub without a window: Socket.IO for phones and browsers"
HIGHEST_PORT = 65535

_log = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil serve`."""
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this computer only)"
    )
    parser.add_argument(
        "--port", type=_port, default=5000, help="port to listen on (default 5000; 0: any free one)"
    )
    parser.add_argument(
        "--source",
        metavar="SOURCE",
        help="broadcast demo, demo:SCENARIO, serial (find a board), serial:PORT or replay:FILE",
    )
    parser.add_argument(
        "--legacy", action="store_true", help="admit clients without a token: voltage only"
    )
    parser.add_argument("--config", type=Path, help="detection settings instead of the usual file")


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C (130) or SIGTERM (0)."""
    from desktop_app.compose.hub import serve
    from desktop_app.compose.wiring import load_config
    from desktop_app.core import paths
    from desktop_app.server.options import HubOptions

    config = load_config(paths.find("config/model_config.json", args.config))
    session = None if args.source is None else _session(args.source, config)
    options = HubOptions(host=args.host, port=args.port, legacy=args.legacy)
    if args.legacy:
        _log.warning("Everyone who reaches this address may read and send voltage.")
    else:
        _log.warning("Nobody is admitted: --legacy admits clients without a token, voltage only.")
    serve(options, config, report=_report, session=session)
    return 0


def _session(source: str, config: DetectionConfig) -> Session:
    from desktop_app.compose.wiring import make_session, parse_source
    from desktop_app.core.clock import SystemClock

    return make_session(parse_source(source), config, clock=SystemClock())


def _report(fact: HubFact) -> None:
    from desktop_app.server.facts import Listening

    if isinstance(fact, Listening):
        line = {"url": fact.url, "host": fact.host, "port": fact.port}
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def _port(text: str) -> int:
    """A port number, for argparse."""
    if not (text.isascii() and text.isdigit() and int(text) <= HIGHEST_PORT):
        raise argparse.ArgumentTypeError(f"{text} is not a port: they go from 0 to {HIGHEST_PORT}")
    return int(text)
