"""The other hubs behind the same message queue: who their clients are, and whose the station is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec

from desktop_app.server.facts import Batch
from desktop_app.server.relayed import NO_STATION, Beat, Relayed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.facts import StationStatus
    from desktop_app.server.messages import ConnectedClient
    from desktop_app.server.relay import RelayManager

BEAT_S = 2.0
# So many beats may be lost before a hub counts as gone.
BEATS_MISSED = 3
EMPTY = Batch()


class Neighbours:
    """Tells them and knows their last beats; without a `relay` there are none."""

    def __init__(self, relay: RelayManager | None, *, now_s: Callable[[], float]) -> None:
        self._relay = relay
        self._now_s = now_s
        self._beats: dict[str, tuple[float, Beat]] = {}

    def tell(self, batch: Batch) -> None:
        """Pass on what the station told this hub; its state goes with every beat."""
        told = msgspec.structs.replace(batch, commands=[], station=None)
        if self._relay is not None and told != EMPTY:
            self._relay.tell(Relayed(batch=told))

    def take(self, beat: Beat) -> bool:
        """Keep a beat, and tell whether anything is different by it."""
        before = self._said()
        self._beats[beat.hub] = (self._now_s(), beat)
        return self._said() != before

    def clients(self) -> list[ConnectedClient]:
        """Who is connected to the others."""
        return [client for beat in self._said() for client in beat.clients]

    def station(self) -> StationStatus:
        """What the station does that one of them watches."""
        stations = (beat.station for beat in self._said())
        return next((one for one in stations if one != NO_STATION), NO_STATION)

    async def watch(
        self,
        own: Callable[[], tuple[list[ConnectedClient], StationStatus]],
        changed: Callable[[], None],
    ) -> None:
        """Say who is here, and forget hubs that say nothing any more; runs until cancelled."""
        while self._relay is not None:
            self._relay.tell(Relayed(beat=Beat(self._relay.host_id, *own())))
            await asyncio.sleep(BEAT_S)
            if self._forget():
                changed()

    def _forget(self) -> bool:
        oldest_s = self._now_s() - BEATS_MISSED * BEAT_S
        silent = [hub for hub, (at_s, _) in self._beats.items() if at_s < oldest_s]
        for hub in silent:
            del self._beats[hub]
        return bool(silent)

    def _said(self) -> list[Beat]:
        return [beat for _, beat in self._beats.values()]
