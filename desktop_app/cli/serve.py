"""`vigil serve`: the hub without a window. Prints one JSON line, with its address, on stdout."""

from __future__ import annotations

import json
import logging
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from desktop_app.cli.serve_options import LOOPBACK, add_arguments, hub_options
from desktop_app.core.errors import ConfigError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from desktop_app.compose.session import Session
    from desktop_app.compose.station_link import StationLink
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.server.facts import HubFact
    from desktop_app.server.options import HubOptions

HELP = "run the hub without a window: Socket.IO for phones and browsers"
EXAMPLES = (
    "vigil serve --source serial",
    "vigil serve --host 192.168.1.20 --pair --rights submit",
    "vigil serve --legacy --source demo",
)
MAX_TOKEN_BYTES = 1024

_log = logging.getLogger(__name__)

__all__ = ["EXAMPLES", "HELP", "add_arguments", "run"]


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C (130) or SIGTERM (0)."""
    from desktop_app.cli.serve_devices import TerminalPairing, manage
    from desktop_app.compose.hub import CommandBox, serve
    from desktop_app.core import paths
    from desktop_app.detection.config import load_config

    options = hub_options(args)
    if manage(args, options):
        return 0
    config = load_config(paths.find("config/model_config.json", args.config))
    session = None if args.source is None else _session(args.source, config)
    commands = CommandBox()
    hearers = [_print_address]
    if args.pair:
        name = next(iter(options.allowed_hosts), "localhost")
        hearers.append(TerminalPairing(args.rights, name, commands.put).on_fact)
    _warn(options)
    with ExitStack() as opened:
        if args.join is not None:
            hearers.append(opened.enter_context(_link(args, options)).on_fact)

        def report(fact: HubFact) -> None:
            for hear in hearers:
                hear(fact)

        serve(options, config, report=report, session=session, commands=commands)
    return 0


def _warn(options: HubOptions) -> None:
    if options.legacy:
        _log.warning(
            "For %g hours everyone who reaches this address may read and send voltage.",
            options.legacy_s / 3600,
        )
    if not options.tls and options.host not in LOOPBACK:
        _log.warning("Not encrypted: whoever is on this network can read along. No patients.")


def _session(source: str, config: DetectionConfig) -> Session:
    from desktop_app.compose.wiring import make_session, parse_source
    from desktop_app.core.clock import SystemClock

    return make_session(parse_source(source), config, clock=SystemClock())


def _link(args: argparse.Namespace, options: HubOptions) -> StationLink:
    from desktop_app.compose.station_link import StationLink
    from desktop_app.server.uplink_state import UplinkOptions

    token, fingerprint = _token(args.join_token)
    fingerprint = args.join_fingerprint.lower() or fingerprint
    if args.join.startswith("https") and not fingerprint:
        _log.warning(
            "%s has no fingerprint: only a certificate that an authority has signed is accepted. "
            "`vigil serve --tls --add-device NAME` there prints the one of that hub.",
            args.join_token,
        )
    uplink = UplinkOptions(args.join, token, fingerprint, args.station)
    return StationLink(uplink, options.data_dir)


def _token(path: Path | None) -> tuple[str, str]:
    """Token and fingerprint in a file: on the command line every program could read it.

    It holds the token alone, or what `--add-device` has printed.
    """
    if path is None:
        raise ConfigError("--join needs --join-token FILE.", "`--add-device` there prints one.")
    try:
        text = path.read_bytes()[:MAX_TOKEN_BYTES].decode().strip()
        if not text.startswith("{"):
            return text, ""
        record = json.loads(text)
        return str(record["token"]), str(record.get("fingerprint", ""))
    except (OSError, ValueError, KeyError) as error:
        raise ConfigError(f"{path} cannot be read as a token ({error}).") from error


def _print_address(fact: HubFact) -> None:
    from desktop_app.server.facts import Listening

    if isinstance(fact, Listening):
        line = {"url": fact.url, "host": fact.host, "port": fact.port}
        if fact.fingerprint:
            line["fingerprint"] = fact.fingerprint
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()
