"""Binds the hub's port, and says in one sentence why it cannot."""

from __future__ import annotations

import errno
import socket
import sys
from contextlib import suppress

from desktop_app.core.errors import HubError
from desktop_app.core.options import HIGHEST_PORT

PORTS_TO_TRY = 50


class PortInUseError(HubError):
    """Another program listens there; `free_port` is the next one that is free, if any."""

    def __init__(self, host: str, port: int, free_port: int | None) -> None:
        hint = f"Port {free_port} is free." if free_port else "Choose another port."
        super().__init__(f"Port {port} on {host} is used by another program.", hint)
        self.port = port
        self.free_port = free_port


def bind(host: str, port: int) -> socket.socket:
    """A socket bound to `host:port` (0: any free port), not yet listening; raises `HubError`."""
    if not 0 <= port <= HIGHEST_PORT:
        # getaddrinfo would take the rest of a division by 65536 instead.
        raise HubError(f"{port} is not a port.", f"Ports go from 0 to {HIGHEST_PORT}.")
    try:
        return _bind(host, port)
    except (socket.gaierror, UnicodeError):
        raise HubError(
            f"There is no address {host!r}.", "Use an address of this computer, such as 127.0.0.1."
        ) from None
    except OSError as error:
        raise _error(host, port, error) from None


def _bind(host: str, port: int) -> socket.socket:
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        if sys.platform == "win32":
            # There SO_REUSEADDR would let two programs share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        # Until it listens, Linux lets a second program bind the same port.
        listener.listen()
    except BaseException:
        listener.close()
        raise
    return listener


def _error(host: str, port: int, error: OSError) -> HubError:
    is_taken_on_windows = sys.platform == "win32" and error.errno == errno.EACCES
    if error.errno == errno.EADDRINUSE or is_taken_on_windows:
        return PortInUseError(host, port, _free_port_after(host, port))
    if error.errno == errno.EACCES:
        return HubError(f"Port {port} may not be used by this user.", "Use a port above 1023.")
    if error.errno == errno.EADDRNOTAVAIL:
        return HubError(
            f"{host} is not an address of this computer.", "Use 127.0.0.1 to stay on it."
        )
    return HubError(f"Cannot listen on {host} port {port}: {error}.", "Try another port.")


def _free_port_after(host: str, port: int) -> int | None:
    for candidate in range(port + 1, min(port + PORTS_TO_TRY, HIGHEST_PORT) + 1):
        with suppress(OSError):
            _bind(host, candidate).close()
            return candidate
    return None
