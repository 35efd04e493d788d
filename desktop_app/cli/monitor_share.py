"""What `vigil monitor --share` adds: a hub in a process of its own, told what is judged."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import ExitStack

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session
    from desktop_app.compose.station_news import StationNews
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.server.facts import HubFact
    from desktop_app.server.process import HubProcess

_log = logging.getLogger(__name__)


def share(session: Session, config: DetectionConfig, port: int, opened: ExitStack) -> Shared:
    """Start the hub, to be stopped with `opened`; raises `HubError`.

    Devices that were paired with this user's hub are admitted, and clients without a token for as
    long as legacy mode lasts.
    """
    from desktop_app.compose.hub import hub_data_dir, make_hub_process, station_feed
    from desktop_app.compose.station_news import StationNews
    from desktop_app.server.options import HubOptions

    data_dir = hub_data_dir()
    hub = make_hub_process(HubOptions(port=port, legacy=True, data_dir=data_dir), config)
    opened.callback(hub.stop)
    _log.info("Sharing on %s.", hub.start().url)
    return Shared(hub, StationNews(session, station_feed(data_dir)))


class Shared:
    """Passes on what was judged, and says on stderr what the hub has to say."""

    def __init__(self, hub: HubProcess, news: StationNews) -> None:
        self._hub = hub
        self._news = news

    def take(self, judged: Sequence[Judged]) -> None:
        """Tell the hub; never waits for it."""
        self._hub.publish(self._news.of(judged))
        for fact in self._hub.facts():
            _say(fact)


def _say(fact: HubFact) -> None:
    from desktop_app.server.facts import LegacyChanged, LogLine, Stopped

    if isinstance(fact, LogLine):
        _log.log(fact.level, "%s", fact.text)
    elif isinstance(fact, LegacyChanged) and not fact.until_s:
        _log.warning("Clients without a token are admitted no more. Start again to admit them.")
    elif isinstance(fact, Stopped):
        _log.error("The hub has stopped by itself: nothing is shared any more. Start again.")
