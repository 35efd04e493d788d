"""The clients that are connected now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.server.limits import TokenBucket
from desktop_app.server.members import Member
from desktop_app.server.messages import ConnectedClient
from desktop_app.server.voltage import ClientVoltage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.server.admission import Admitted
    from desktop_app.server.options import HubOptions
    from desktop_app.server.voltage import NewDetector


class Roster:
    """Members by their Socket.IO id; connections of one device share what it may send."""

    def __init__(self, options: HubOptions, new_detector: NewDetector) -> None:
        self._options = options
        self._new_detector = new_detector
        self._members: dict[str, Member] = {}

    def __len__(self) -> int:
        return len(self._members)

    def __iter__(self) -> Iterator[Member]:
        return iter(tuple(self._members.values()))

    def get(self, sid: str) -> Member | None:
        """The member of that id, if it is connected."""
        return self._members.get(sid)

    def add(
        self, sid: str, who: Admitted, *, address: str, is_private: bool, now_s: float
    ) -> Member:
        """A client was admitted."""
        limits = self._options.limits
        twin = next((m for m in self if m.device_id and m.device_id == who.device_id), None)
        member = Member(
            sid=sid,
            name=who.name,
            device_id=who.device_id,
            rights=who.rights,
            address=address,
            is_private=is_private,
            joined_s=now_s,
            voltage=ClientVoltage(self._new_detector, self._options.sample_rate_hz),
            messages=TokenBucket(limits.events_per_s, limits.burst_events, now_s=now_s)
            if twin is None
            else twin.messages,
            readings=TokenBucket(limits.samples_per_s, limits.burst_samples, now_s=now_s)
            if twin is None
            else twin.readings,
        )
        self._members[sid] = member
        return member

    def remove(self, sid: str) -> Member | None:
        """A client has gone."""
        return self._members.pop(sid, None)

    def connected(self) -> list[ConnectedClient]:
        """Who is here, for the overview."""
        return [ConnectedClient(m.name, sorted(m.rights), round(1000 * m.joined_s)) for m in self]
