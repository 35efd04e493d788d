"""How much is said: for the monitor, once a second while it changes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.server.facts import Traffic

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.facts import HubFact
    from desktop_app.server.outbox import Tally


async def watch_traffic(tally: Tally, report: Callable[[HubFact], None]) -> None:
    """Report the messages of each second that is not like the one before; until cancelled."""
    told = Traffic(0, 0)
    while True:
        before = replace(tally)
        await asyncio.sleep(1.0)
        traffic = Traffic(tally.sent - before.sent, tally.received - before.received)
        if traffic != told:
            told = traffic
            report(traffic)
