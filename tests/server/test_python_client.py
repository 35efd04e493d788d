"""python-socketio's own client, as the contract promises it: it joins, asks, and comes back."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
import socketio

from desktop_app.server.options import HubOptions
from tests.helpers.patience import PATIENCE_S
from tests.server.hub_thread import HubThread

WAYS = {
    "polling, then upgraded": ["polling", "websocket"],
    "WebSocket": ["websocket"],
}


@pytest.mark.parametrize("way", WAYS)
def test_it_hears_of_the_end_and_comes_back_when_the_hub_is_restarted(way: str) -> None:
    notices: list[str] = []

    async def scenario() -> None:
        # The library forgets to close a session of its own when it connects again.
        async with aiohttp.ClientSession() as session:
            client = socketio.AsyncClient(
                reconnection_delay=0.1, reconnection_delay_max=0.2, http_session=session
            )
            client.on("server_notice", lambda notice: notices.append(notice["kind"]))
            await visit_twice(client, WAYS[way])

    asyncio.run(asyncio.wait_for(scenario(), PATIENCE_S))
    assert notices == ["shutdown"]


async def visit_twice(client: socketio.AsyncClient, transports: list[str]) -> None:
    """Join a hub, ask it something, and the same of the next one at its place."""
    hellos: asyncio.Queue[bool] = asyncio.Queue()
    client.on("hello", lambda hello: hellos.put_nowait(hello["is_legacy"]))
    first = await asyncio.to_thread(HubThread(HubOptions(port=0, legacy=True)).__enter__)
    await client.connect(first.url, transports=transports, wait_timeout=PATIENCE_S)
    await hellos.get()
    assert await client.call("voltage_data", {"voltage": "3.3"}) == {"ok": True}
    await asyncio.to_thread(first.__exit__, None, None, None)
    second = HubThread(HubOptions(port=first.port, legacy=True))
    await asyncio.to_thread(second.__enter__)
    try:
        await hellos.get()
        assert await client.call("voltage_data", 1.0) == {"ok": True}
        await client.disconnect()
    finally:
        await asyncio.to_thread(second.__exit__, None, None, None)
