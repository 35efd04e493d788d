"""Which hosts and pages the hub answers to."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from desktop_app.server.options import HubOptions
from tests.server.raw_client import raw_client, running_hub


@pytest.mark.parametrize(
    ("headers", "is_served"),
    [
        ({}, True),
        ({"Host": "localhost:{port}"}, True),
        ({"Host": "LOCALHOST:{port}"}, True),
        ({"Host": "127.0.0.1"}, True),
        ({"Host": "[::1]:{port}"}, True),
        ({"Host": "hub.example:{port}"}, True),
        ({"Host": "evil.example:{port}"}, False),
        ({"Host": "192.168.1.5:{port}"}, False),
        ({"Host": "127.0.0.1.evil.example"}, False),
        ({"Host": "127.0.0.1:x"}, False),
        ({"Host": ""}, False),
        ({"Origin": "http://127.0.0.1:{port}"}, True),
        ({"Origin": "http://good.example:8080"}, True),
        ({"Origin": "http://evil.example"}, False),
        ({"Origin": "http://127.0.0.1:1"}, False),
        ({"Origin": "https://127.0.0.1:{port}"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": ""}, False),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Sec-Fetch-Site": "none"}, True),
    ],
)
@pytest.mark.parametrize(
    "path", ["/api/status", "/socket.io/?EIO=4&transport=polling", "/socket.io/?EIO=4&upgrade"]
)
def test_only_own_hosts_and_origins_are_served(
    headers: dict[str, str], is_served: bool, path: str
) -> None:
    async def scenario() -> None:
        options = HubOptions(
            port=0,
            legacy=True,
            allowed_hosts=("hub.example",),
            allowed_origins=("http://good.example:8080",),
        )
        async with running_hub(options=options) as running, aiohttp.ClientSession() as session:
            port = running.address.port
            sent = {name: value.format(port=port) for name, value in headers.items()}
            async with session.get(running.url + path, headers=sent) as response:
                assert response.status == (200 if is_served else 403)
                assert "Access-Control-Allow-Origin" not in response.headers
                assert "evil" not in await response.text()

    asyncio.run(scenario())


def test_a_foreign_page_cannot_open_a_websocket() -> None:
    async def scenario() -> None:
        async with running_hub() as running:
            with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
                async with raw_client(running, headers={"Origin": "http://evil.example"}):
                    pass
            assert running.facts == []

    asyncio.run(scenario())
