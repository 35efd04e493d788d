"""Who may ask over HTTP at all: the Host and Origin check, and the headers of every answer.

The Host check stops DNS rebinding, the Origin check every web page that is not the hub's own.
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TYPE_CHECKING

from aiohttp import hdrs, web

from desktop_app.server.engine import refusal_response
from desktop_app.server.protocol import RefusalCode

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

FORWARDED = ("Forwarded", "X-Forwarded-For")
SAFE_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
PAGE_POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
)


class RequestGuard:
    """The middleware and the header signal; `hosts` and `origins` are allowed besides our own."""

    def __init__(self, *, hosts: Collection[str], origins: Collection[str]) -> None:
        self._hosts = frozenset(host.lower() for host in hosts)
        self._origins = frozenset(origins)

    def attach(self, app: web.Application) -> None:
        """Put the check before every handler of `app`."""

        @web.middleware
        async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
            return await self.check(request, handler)

        app.middlewares.append(check)
        app.on_response_prepare.append(self.add_headers)

    async def check(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Refuse a request that names another host or comes from another origin."""
        if not self.is_own_host(request):
            return _refused("This hub does not answer to that host name.")
        if not self.is_own_origin(request):
            return _refused("Pages of that origin may not use this hub.")
        try:
            return await handler(request)
        except web.HTTPNotFound:
            return refusal_response(404, RefusalCode.NOT_FOUND, "There is nothing at this path.")
        except web.HTTPMethodNotAllowed as error:
            methods = ", ".join(sorted(error.allowed_methods))
            response = refusal_response(
                405, RefusalCode.NOT_ALLOWED, f"This path answers to {methods} only."
            )
            response.headers[hdrs.ALLOW] = methods
            return response

    def is_own_host(self, request: web.Request) -> bool:
        """Whether the Host header names the address the request came in on."""
        name = host_name(request.headers.get(hdrs.HOST, ""))
        if name is None:
            return False
        own = _own_address(request)
        return (
            name in self._hosts
            or (own is not None and name == str(own))
            or (own is not None and own.is_loopback and name in ("localhost", "127.0.0.1", "::1"))
        )

    def is_own_origin(self, request: web.Request) -> bool:
        """Whether the request comes from a page of this hub, or from no page at all."""
        origin = request.headers.get(hdrs.ORIGIN)
        if origin is None:
            return request.headers.get("Sec-Fetch-Site", "none") in ("none", "same-origin")
        own = f"{request.scheme}://{request.headers.get(hdrs.HOST, '')}"
        return origin.lower() == own.lower() or origin in self._origins

    async def add_headers(self, _request: web.Request, response: web.StreamResponse) -> None:
        """Give every answer its headers."""
        safe_headers(response)


def safe_headers(response: web.StreamResponse) -> None:
    """Say nothing of versions, and let no page embed, sniff or keep an answer."""
    response.headers["Server"] = "vigil"
    for name, value in SAFE_HEADERS.items():
        response.headers.setdefault(name, value)


def page_policy(request: web.Request) -> str:
    """The Content-Security-Policy of our own pages: nothing inline, nothing from elsewhere.

    The WebSocket is named, because older Safari does not count it as `'self'`; the Host header was
    checked before.
    """
    socket = "wss" if request.secure else "ws"
    return "; ".join((*PAGE_POLICY, f"connect-src 'self' {socket}://{request.host}"))


def host_name(header: str) -> str | None:
    """The name in a Host header without port and brackets; None where it is malformed."""
    name, colon, port = header.lower().rpartition(":")
    if not colon or port.endswith("]"):
        name, port = header.lower(), ""
    if port and not (port.isascii() and port.isdigit()):
        return None
    return name.removeprefix("[").removesuffix("]").removesuffix(".") or None


def is_from_this_computer(request: web.Request) -> bool:
    """Whether the request was made here, and not handed on by a proxy that runs here.

    A client that polls is asked about when the TCP connection of its first request may be closed.
    """
    if not request.remote or any(header in request.headers for header in FORWARDED):
        return False
    return _address(request.remote).is_loopback


def _own_address(request: web.Request) -> IPv4Address | IPv6Address | None:
    """Our end of the TCP connection, while it is open."""
    found = request.transport.get_extra_info("sockname") if request.transport is not None else None
    return _address(found[0]) if found else None


def _address(text: str) -> IPv4Address | IPv6Address:
    address = ip_address(text.partition("%")[0])
    return getattr(address, "ipv4_mapped", None) or address


def _refused(message: str) -> web.Response:
    return refusal_response(403, RefusalCode.NOT_ALLOWED, message)
