"""The options of `vigil serve`, and what they say to the hub."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.parsing import add_config_argument, port_number, whole
from desktop_app.core.devices import Right
from desktop_app.core.options import DEFAULT_HUB_PORT
from desktop_app.server.options import DEFAULT_HOST, DEFAULT_LEGACY_S, HubLimits, HubOptions

LOOPBACK = (DEFAULT_HOST, "::1", "localhost")
RIGHTS_HELP = "what the device may do besides reading the voltage: submit, station, or both"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    _add_where(parser)
    _add_who(parser)
    _add_others(parser)
    parser.add_argument(
        "--source",
        metavar="SOURCE",
        help="what is watched: demo, demo:SCENARIO, serial (find a board), serial:PORT or "
        "replay:FILE",
    )
    add_config_argument(parser)


def _add_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host",
        default=DEFAULT_HOST,
        metavar="ADDRESS",
        help="where to listen (default %(default)s: this computer only)",
    )
    parser.add_argument(
        "--port",
        type=port_number,
        default=DEFAULT_HUB_PORT,
        metavar="PORT",
        help="port to listen on (default %(default)s; 0: any free one)",
    )
    encryption = parser.add_mutually_exclusive_group()
    encryption.add_argument(
        "--tls",
        action="store_true",
        help="encrypt with a certificate of the hub's own (the default on a network)",
    )
    encryption.add_argument(
        "--plain", action="store_true", help="do not encrypt: voltage only, never a patient"
    )
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="answer to this host name too, as behind a balancer or in a container",
    )
    parser.add_argument(
        "--data-dir",
        type=Path,
        metavar="DIR",
        help="where devices, events and the certificate are kept (default: the window's folder)",
    )


def _add_who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--legacy", action="store_true", help="admit clients without a token: voltage only"
    )
    parser.add_argument(
        "--legacy-hours",
        type=_hours,
        default=DEFAULT_LEGACY_S / 3600,
        metavar="H",
        help="end --legacy after so many hours (default %(default)g)",
    )
    parser.add_argument(
        "--max-clients",
        type=whole(1, 10_000),
        metavar="N",
        default=HubLimits().max_clients,
        help="places for clients (default %(default)s)",
    )
    one = parser.add_mutually_exclusive_group()
    one.add_argument(
        "--pair", action="store_true", help="show a code for one device, and ask here to allow it"
    )
    one.add_argument("--add-device", metavar="NAME", help="print a token for a device, and end")
    one.add_argument("--list-devices", action="store_true", help="print the devices, and end")
    one.add_argument("--revoke", metavar="ID", help="forget a device, and end")
    parser.add_argument("--rights", type=_rights, default=(), help=RIGHTS_HELP, metavar="RIGHTS")


def _add_others(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--message-queue", default="", metavar="URL", help="share clients with other hubs: a Redis"
    )
    parser.add_argument("--join", metavar="URL", help="tell another station's hub every prediction")
    parser.add_argument(
        "--join-token", type=Path, metavar="FILE", help="file with this station's token there"
    )
    parser.add_argument(
        "--join-fingerprint", default="", metavar="SHA256", help="of that hub's certificate"
    )
    parser.add_argument(
        "--station",
        default="Station",
        metavar="NAME",
        help="this station's name there (default %(default)s)",
    )


def hub_options(args: argparse.Namespace) -> HubOptions:
    """What the hub is started with."""
    from desktop_app.compose.hub import hub_data_dir

    is_local = args.host in LOOPBACK
    return HubOptions(
        host=args.host,
        port=args.port,
        # The original app, which legacy mode is for, cannot check a certificate of our own.
        tls=args.tls or not (is_local or args.plain or args.legacy),
        legacy=args.legacy,
        legacy_s=3600 * args.legacy_hours,
        allowed_hosts=tuple(args.allow_host),
        data_dir=args.data_dir or hub_data_dir(),
        message_queue=args.message_queue,
        limits=HubLimits(
            max_clients=args.max_clients, max_tcp_connections=max(256, 4 * args.max_clients)
        ),
    )


def _hours(text: str) -> float:
    """A time in hours, for argparse."""
    try:
        hours = float(text)
    except ValueError:
        hours = 0.0
    if not 0 < hours <= 24 * 7:
        raise argparse.ArgumentTypeError(f"{text} is not a number of hours up to 168")
    return hours


def _rights(text: str) -> tuple[Right, ...]:
    """Rights separated by commas, for argparse."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    for word in words:
        if word not in tuple(Right):
            raise argparse.ArgumentTypeError(f"there is no right {word!r}: {', '.join(Right)}")
    return tuple(map(Right, words))
