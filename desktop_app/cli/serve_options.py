"""The options of `vigil serve`, and what they say to the hub."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.server.options import HubOptions

HIGHEST_PORT = 65535
LOOPBACK = ("127.0.0.1", "::1", "localhost")
RIGHTS = ("submit", "station")
RIGHTS_HELP = "what the device may do besides reading the voltage: submit, station, or both"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    _add_where(parser)
    _add_who(parser)
    _add_others(parser)
    parser.add_argument(
        "--source",
        metavar="SOURCE",
        help="broadcast demo, demo:SCENARIO, serial (find a board), serial:PORT or replay:FILE",
    )
    parser.add_argument("--config", type=Path, help="detection settings instead of the usual file")


def _add_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default: this computer only)"
    )
    parser.add_argument(
        "--port", type=_port, default=5000, help="port to listen on (default 5000; 0: any free one)"
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
        "--data-dir", type=Path, help="where devices, events and the certificate are kept"
    )


def _add_who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--legacy", action="store_true", help="admit clients without a token: voltage only"
    )
    parser.add_argument(
        "--legacy-hours", type=_hours, default=8.0, help="for so long (default 8)", metavar="H"
    )
    parser.add_argument(
        "--max-clients", type=_count, default=64, help="places for clients (default 64)"
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
    parser.add_argument("--station", default="Station", help="this station's name there")


def hub_options(args: argparse.Namespace) -> HubOptions:
    """What the hub is started with."""
    from desktop_app.compose.hub import hub_data_dir
    from desktop_app.server.options import HubLimits, HubOptions

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


def _port(text: str) -> int:
    """A port number, for argparse."""
    if not (text.isascii() and text.isdigit() and int(text) <= HIGHEST_PORT):
        raise argparse.ArgumentTypeError(f"{text} is not a port: they go from 0 to {HIGHEST_PORT}")
    return int(text)


def _count(text: str) -> int:
    """A number of clients, for argparse."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 10_000):
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1 to 10000")
    return int(text)


def _hours(text: str) -> float:
    """A time in hours, for argparse."""
    try:
        hours = float(text)
    except ValueError:
        hours = 0.0
    if not 0 < hours <= 24 * 7:
        raise argparse.ArgumentTypeError(f"{text} is not a number of hours up to 168")
    return hours


def _rights(text: str) -> tuple[str, ...]:
    """Rights separated by commas, for argparse."""
    rights = tuple(word.strip() for word in text.split(",") if word.strip())
    unknown = [word for word in rights if word not in RIGHTS]
    if unknown:
        raise argparse.ArgumentTypeError(f"there is no right {unknown[0]!r}: {', '.join(RIGHTS)}")
    return rights
