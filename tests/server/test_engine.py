"""What the transport tells of a client that has gone."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import TYPE_CHECKING

from desktop_app.server.engine import EngineServer
from desktop_app.server.link import Link
from desktop_app.server.options import HubLimits
from desktop_app.server.outbox import LivePacket, Outbox

if TYPE_CHECKING:
    import pytest


def test_results_dropped_for_a_slow_client_are_told_when_it_leaves(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def leave() -> None:
        limits = HubLimits()
        engine = EngineServer(limits=limits, now_s=lambda: 0.0, async_mode="aiohttp")
        outbox = Outbox(2, now_s=lambda: 0.0)
        for text in "abcde":
            outbox.offer(LivePacket(text, is_anomaly=False))
        engine.sockets["slow"] = SimpleNamespace(queue=outbox)
        engine.links["slow"] = Link("192.0.2.7", limits, now_s=0.0)
        engine.close_link("slow")

    caplog.set_level("INFO")
    asyncio.run(leave())
    assert "3 live results were not sent to the client at 192.0.2.7" in caplog.text
