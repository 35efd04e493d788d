"""Clients that behave as badly as they can, against one's own hub: for the fault theatre."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit

import aiohttp

N_CLIENTS = 20
# Readings without a pause, an answer that nobody asked for, and what is no message at all.
BLAST = ('42["voltage_data",1.0]', '42["voltage_data",{"volts":"many"}]', "43[]", "9nonsense")
HUGE = '42["voltage_data","' + "9" * 100_000 + '"]'
PAUSE_S = 0.001


def flood(url: str, duration_s: float) -> int:
    """Send to the hub at `url` for so long, as fast as it lets; how many messages were sent.

    Raises ValueError where the hub is not on this computer.
    """
    if urlsplit(url).hostname not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError(f"{url} is not on this computer")
    return asyncio.run(_flood(url, duration_s))


async def _flood(url: str, duration_s: float) -> int:
    n_sent = [0] * N_CLIENTS
    with suppress(TimeoutError):
        async with asyncio.timeout(duration_s), aiohttp.ClientSession() as session:
            await asyncio.gather(*(_rage(session, url, n_sent, n) for n in range(N_CLIENTS)))
    return sum(n_sent)


async def _rage(session: aiohttp.ClientSession, url: str, n_sent: list[int], number: int) -> None:
    """Whenever the line is cut, begin again."""
    while True:
        with suppress(aiohttp.ClientError, ConnectionError):
            place = f"{url}/socket.io/?EIO=4&transport=websocket"
            async with session.ws_connect(place) as line:
                await line.send_str("40")
                while not line.closed:
                    for message in (*BLAST, HUGE) if n_sent[number] % 50 == 0 else BLAST:
                        await line.send_str(message)
                        n_sent[number] += 1
                    await asyncio.sleep(PAUSE_S)
        await asyncio.sleep(PAUSE_S)
