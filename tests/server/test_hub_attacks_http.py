"""Requests that no HTTP library would send: other paths, other headers, two requests in one."""

from __future__ import annotations

import asyncio
import logging
import re
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app.core import paths
from desktop_app.server.api import Api
from desktop_app.server.options import HubOptions
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import fake_parts
from tests.server.raw_client import RunningHub, assert_healthy, raw_client, running_hub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

WEB = paths.shipped_dir() / "resources" / "web"
# Every header that an answer of the hub may have.
KNOWN = {
    "allow",
    "cache-control",
    "connection",
    "content-length",
    "content-security-policy",
    "content-type",
    "cross-origin-resource-policy",
    "date",
    "etag",
    "last-modified",
    "referrer-policy",
    "server",
    "x-content-type-options",
}
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")

OWN = "Host: {host}\r\n"


async def answer(running: RunningHub, request: str) -> tuple[int, set[str], str]:
    """Status, names of the headers and body of what comes back; (0, ...) where nothing does."""
    host = f"127.0.0.1:{running.address.port}"
    reader, writer = await asyncio.open_connection("127.0.0.1", running.address.port)
    writer.write(request.replace("{host}", host).encode("latin-1"))
    try:
        async with asyncio.timeout(PATIENCE_S):
            found = (await reader.read()).decode("latin-1")
    except ConnectionResetError:
        found = ""
    finally:
        writer.close()
    if not found:
        return 0, set(), ""
    head, _, body = found.partition("\r\n\r\n")
    first, *headers = head.split("\r\n")
    return int(first.split()[1]), {line.split(":")[0].lower() for line in headers}, body


def with_pages(scenario: Callable[[RunningHub], Awaitable[None]]) -> None:
    """Run against a hub with the shipped pages."""

    async def run() -> None:
        options = HubOptions(port=0, legacy=True)
        async with running_hub(options=options, parts=fake_parts(web_dir=WEB)) as running:
            await scenario(running)
            await assert_healthy(running)

    asyncio.run(run())


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/../../../../../../etc/passwd",
        "/js/../../../pyproject.toml",
        "/%2e%2e/pyproject.toml",
        "/..%2f..%2fpyproject.toml",
        "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/%252e%252e%252fetc%252fpasswd",
        "/..%5c..%5cpyproject.toml",
        "/..\\..\\pyproject.toml",
        "/js/%c0%ae%c0%ae/%c0%ae%c0%ae/pyproject.toml",
        "/..;/pyproject.toml",
        "/js/hub.js%00.html",
        "/js/hub.js/",
        "/js/",
        "/js",
        "/.",
        "/./",
        "//",
        "///etc/passwd",
        "//etc/passwd",
        "/etc/passwd",
        "/C:/Windows/win.ini",
        "/~root/.bashrc",
        "/.git/config",
        "/sw.js~",
        "/socket.io/../../pyproject.toml",
        "/api/status/../../../etc/passwd",
    ],
)
def test_no_path_leads_out_of_the_folder_of_the_pages(path: str) -> None:
    async def scenario(running: RunningHub) -> None:
        request = f"GET {path} HTTP/1.1\r\n{OWN}Connection: close\r\n\r\n"
        status, headers, body = await answer(running, request)
        assert status in (400, 403, 404), body
        assert headers <= KNOWN
        assert not any(word in body for word in ("root:", "[project]", "repositoryformat", "<li>"))

    with_pages(scenario)


INJECTED = "\r\nX-Evil: 1\r\nSet-Cookie: evil=1"


@pytest.mark.parametrize(
    "head",
    [
        f"GET /%0d%0aX-Evil:%201%0d%0aSet-Cookie:%20evil=1 HTTP/1.1\r\n{OWN}",
        f"GET /?evil=%0d%0aX-Evil:%201 HTTP/1.1\r\n{OWN}",
        f"GET /socket.io/?EIO=4&transport=%0d%0aX-Evil:1 HTTP/1.1\r\n{OWN}",
        f"GET /socket.io/?EIO=4&transport=polling&sid=%0d%0aX-Evil:1 HTTP/1.1\r\n{OWN}",
        f"GET http://evil.example/ HTTP/1.1\r\n{OWN}",
        "GET / HTTP/1.1\r\nHost: {host}%0d%0aX-Evil:1\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\n evil.example\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n",
        "GET / HTTP/1.1\r\nHost: {host}, evil.example\r\n",
        "GET / HTTP/1.1\r\nHost: {host};script-src https://evil.example\r\n",
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:80 https://evil.example\r\n",
        "GET / HTTP/1.1\r\nHost: evil.example#@{host}\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\x00evil\r\n",
        "GET / HTTP/1.1\r\nHost: {host}\revil\r\n",
        f"GET / HTTP/1.1\r\n{OWN}Origin: http://{{host}}\revil\r\n",
        f"GET / HTTP/1.1\r\n{OWN}Origin: http://evil.example\r\nOrigin: http://{{host}}\r\n",
        f"GET / HTTP/1.1\r\n{OWN}Origin: http://{{host}}{INJECTED}\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}User-Agent: a\x1b[31m\x07evil\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}User-Agent: {'evil' * 4000}\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}User-Agent: a{INJECTED}\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}X-Forwarded-For: 127.0.0.1{INJECTED}\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}X-Forwarded-For: evil.example, 127.0.0.1\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}X-Forwarded-Host: evil.example\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}Authorization: Bearer evil{INJECTED}\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}Authorization: Bearer \xff\xfeevil\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}Evil Header: 1\r\n",
        f"GET /api/status HTTP/1.1\r\n{OWN}: evil\r\n",
        f"GET /evil HTTP/1.1 evil\r\n{OWN}",
        f"EVIL / HTTP/1.1\r\n{OWN}",
        f"POST / HTTP/1.1\r\n{OWN}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
        f"POST / HTTP/1.1\r\n{OWN}Content-Length: -1\r\n",
        f"POST / HTTP/1.1\r\n{OWN}Content-Length: 4\r\nContent-Length: 5\r\n",
        f"GET / HTTP/1.1\r\n{OWN}" + "".join(f"X-{n}: {'evil' * 20}\r\n" for n in range(2000)),
        "GET / HTTP/1.1\r\n",
        "GET / HTTP/9.9\r\n",
        "\x16\x03\x01\x02\x00\x01evil",
    ],
)
def test_no_header_comes_back_that_was_sent(head: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async def scenario(running: RunningHub) -> None:
        status, headers, body = await answer(running, f"{head}Connection: close\r\n\r\n")
        assert status in (0, 200, 400, 403, 404, 405, 408, 503)
        assert headers <= KNOWN
        assert "evil" not in body.lower()

    with_pages(scenario)
    for record in caplog.records:
        assert not CONTROL.search(record.getMessage())
        assert "evil" not in record.getMessage()


def test_what_the_hub_fails_at_is_answered_without_a_word_of_why(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*_: object) -> NoReturn:
        raise ZeroDivisionError("a secret of the hub")

    monkeypatch.setattr(Api, "form", fail)

    async def scenario(running: RunningHub) -> None:
        request = f"GET /api/form HTTP/1.1\r\n{OWN}\r\n"
        status, headers, body = await answer(running, request)
        assert status == 500
        assert headers <= KNOWN
        assert "The hub could not do this." in body
        assert "secret" not in body

    with_pages(scenario)
    assert caplog.messages.count("The hub could not answer a request.") == 1


def test_a_second_request_cannot_hide_in_the_body_of_the_first() -> None:
    async def scenario(running: RunningHub) -> None:
        hidden = f"GET /api/status HTTP/1.1\r\n{OWN}X-Hidden: 1\r\nConnection: close\r\n\r\n"
        for head in ("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "Transfer-Encoding: x"):
            request = f"POST /nowhere HTTP/1.1\r\n{OWN}{head}\r\n\r\n0\r\n\r\n{hidden}"
            status, _, body = await answer(running, request)
            assert status in (400, 404)
            assert '"protocol"' not in body

    with_pages(scenario)


@pytest.mark.parametrize(
    "name", ["a\r\nX-Evil: 1", "\x1b[2J\x07evil", "\u202eevil\u2028", "e" * 64]
)
def test_a_name_cannot_write_lines_of_its_own_into_the_log(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    async def scenario() -> None:
        auth = {"client": {"name": name, "version": name, "platform": name}}
        async with running_hub() as running, raw_client(running) as client:
            await client.connect(auth)
            await client.event("hello")
        await running.until(lambda: running.hub.n_clients == 0)

    asyncio.run(scenario())
    lines = [record.getMessage() for record in caplog.records]
    assert lines
    assert not any(CONTROL.search(line) or "\u202e" in line for line in lines)
