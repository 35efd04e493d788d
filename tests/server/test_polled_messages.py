"""Messages of clients that poll: each in a request of its own, whose body may come in pieces."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest
from yarl import URL

from desktop_app.server.options import HubLimits
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import RunningHub, assert_healthy, running_hub


async def polling_session(running: RunningHub) -> URL:
    """Where a session that has been admitted polls."""
    url = f"{running.url}/socket.io/?EIO=4&transport=polling"
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            url += "&sid=" + json.loads((await response.text())[1:])["sid"]
        async with session.post(url, data="40") as response:
            assert response.status == 200
    return URL(url)


async def begin_message(
    url: URL, part: str, *, n_bytes: int
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A request with only the first part of its body."""
    reader, writer = await asyncio.open_connection(url.host, url.port)
    head = f"POST {url.raw_path_qs} HTTP/1.1\r\nHost: {url.host}\r\nConnection: close\r\n"
    writer.write(f"{head}Content-Length: {n_bytes}\r\n\r\n{part}".encode())
    await writer.drain()
    return reader, writer


def test_a_message_that_comes_in_pieces_is_read_whole() -> None:
    async def scenario() -> None:
        async with running_hub() as running, aiohttp.ClientSession() as session:
            url = await polling_session(running)
            first, rest = '427["voltage_data",[1,', "2]]"
            reader, writer = await begin_message(url, first, n_bytes=len(first + rest))
            # The hub has had time for the first piece when it has answered somebody else.
            await assert_healthy(running)
            writer.write(rest.encode())
            assert (await reader.read()).startswith(b"HTTP/1.1 200")
            writer.close()
            heard = ""
            while "437" not in heard:
                async with session.get(url) as response:
                    heard += await response.text()
            assert '437[{"ok":true}]' in heard
            assert heard.count('"anomaly_result"') == 2

    asyncio.run(scenario())


@pytest.mark.parametrize("hangs_up", [True, False])
def test_a_message_that_never_comes_whole_is_not_waited_for(hangs_up: bool) -> None:
    async def scenario() -> None:
        async with running_hub(limits=HubLimits(idle_tcp_s=1.0)) as running:
            url = await polling_session(running)
            reader, writer = await begin_message(url, '42["voltage_data",', n_bytes=900)
            if not hangs_up:
                async with asyncio.timeout(PATIENCE_S):
                    assert (await reader.read()).startswith(b"HTTP/1.1 400")
            writer.close()
            await assert_healthy(running)

    asyncio.run(scenario())
