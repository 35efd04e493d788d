"""Starts and stops the hub process for the window, tells it what happens, and hears of it."""

from __future__ import annotations

import logging
import secrets
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.compose.joined_hub import brief_of
from desktop_app.core.errors import HubError, VigilError
from desktop_app.core.prediction import THIS_STATION
from desktop_app.server.facts import (
    AllowLegacy,
    ClientJoined,
    ClientLeft,
    DecidePairing,
    LegacyChanged,
    Listening,
    LogLine,
    OfferPairing,
    PairingAsked,
    PairingEnded,
    Predicted,
    Stopped,
    Traffic,
)
from desktop_app.server.pairing import CODE_LIFE_S, new_code
from desktop_app.services.one_job import OneJob

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.compose.judging import Judged
    from desktop_app.core.devices import Right
    from desktop_app.core.prediction import Prediction
    from desktop_app.server.facts import Command, HubFact, StationFact, StationStatus
    from desktop_app.server.options import HubOptions
    from desktop_app.server.process import HubProcess
    from desktop_app.server.station_feed import StationFeed

LISTEN_EVERY_S = 0.2
LOG_KEPT = 200
QUIET = Traffic(0, 0)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class HubStatus:
    """What is known of the hub that runs; the defaults are those of none.

    `listening` is None until it accepts clients; `asking` is the device that waits for an answer.
    """

    listening: Listening | None = None
    n_clients: int = 0
    legacy_until_s: float = 0.0
    asking: PairingAsked | None = None
    traffic: Traffic = QUIET


class HubService(QObject):
    """At most one hub process at a time.

    Attributes:
        options: what the hub is started with next.
        status: what is known of it now.
        log: its last lines, oldest first.

    Signals:
        changed: the status is another now.
        failed: a `VigilError`: the hub could not start, or it has died.
        assessed: a `Prediction` of this window's own, which the hub's overview shows as well.
        predicted: a `Brief`: a client's patient was scored.
        paired: a `PairingEnded`: a device was paired or not.
    """

    changed = Signal()
    failed = Signal(object)
    predicted = Signal(object)
    assessed = Signal(object)
    paired = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        new_process: Callable[[HubOptions], HubProcess],
        options: HubOptions,
        feed: StationFeed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_process = new_process
        self._feed = feed
        self._process: HubProcess | None = None
        self._job = OneJob("hub", self)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        self._begins_again = False
        self._told.connect(self._on_told)
        self.assessed.connect(self._on_assessed)
        self.options = options
        self.status = HubStatus()
        self.log: deque[str] = deque(maxlen=LOG_KEPT)

    @property
    def is_on(self) -> bool:
        """Whether a hub runs or is being started."""
        return self._job.is_running

    @property
    def address(self) -> str:
        """Where the hub listens, empty while there is none."""
        return "" if self.status.listening is None else self.status.listening.url

    @property
    def n_clients(self) -> int:
        """Clients connected now."""
        return self.status.n_clients

    def start(self) -> None:
        """Start the hub; returns at once. Nothing happens when it runs already."""
        if not self._job.is_running:
            self._job.begin(self._serve)
            self.changed.emit()

    def stop(self) -> None:
        """Stop the hub; returns at once, `changed` tells when it is done.

        The next one begins without legacy mode: that is asked for each time.
        """
        self._begins_again = False
        self.options = replace(self.options, legacy=False)
        self._job.request_stop()

    def restart(self, options: HubOptions) -> None:
        """Run with other options: at once where no hub runs, else as soon as it has stopped."""
        self.stop()
        self.options = options
        self._begins_again = self._job.is_running
        self.start()

    def shut_down(self) -> None:
        """Stop and wait; for the end of the program. May be called again."""
        self._begins_again = False
        self._job.stop()

    def offer_pairing(self) -> str:
        """Let one device in for five minutes; what its QR code says, empty while no hub runs."""
        if self.status.listening is None:
            return ""
        code = new_code()
        self._command(OfferPairing(code, CODE_LIFE_S))
        return self.status.listening.pairing_url(code)

    def end_pairing(self) -> None:
        """The code on the screen is worth nothing any more."""
        self._command(OfferPairing("", 0.0))

    def decide(self, pairing_id: str, *, is_allowed: bool, rights: Iterable[Right] = ()) -> None:
        """Answer the device that shows the same digits."""
        self._command(DecidePairing(pairing_id, is_allowed, sorted(rights)))

    def allow_legacy(self, duration_s: float) -> None:
        """Admit clients without a token for so long; 0 ends it."""
        self._command(AllowLegacy(duration_s))

    def publish(self, judged: Judged) -> None:
        """Keep events, and tell the hub, if there is one. Called in the detector thread."""
        self._publish(self._feed.take(judged.block, judged.verdicts, judged.events))

    def set_station(self, status: StationStatus) -> None:
        """Tell the hub what `/api/status` should say."""
        self._publish([status])

    def _command(self, command: Command) -> None:
        self._publish([command])

    def _publish(self, items: Sequence[StationFact]) -> None:
        # Asked for once: the hub's thread takes it away when it ends.
        process = self._process
        if process is not None:
            process.publish(items)

    def _serve(self, stop: threading.Event) -> None:
        """Body of the hub's thread in this process; the hub itself is a process of its own."""
        process = self._new_process(self.options)
        try:
            try:
                listening = process.start(stop.is_set)
            except HubError:
                if stop.is_set():
                    return
                raise
            self._process = process
            self._told.emit(listening)
            while not stop.wait(LISTEN_EVERY_S):
                for fact in process.facts():
                    self._told.emit(fact)
        finally:
            self._process = None
            process.stop()

    @Slot(object)
    def _on_assessed(self, prediction: Prediction) -> None:
        """Demo patients are nobody's business."""
        if not prediction.is_demo:
            self._publish([brief_of(prediction, secrets.token_hex(8), client=THIS_STATION)])

    @Slot(object)
    def _on_told(self, fact: HubFact) -> None:
        if isinstance(fact, Predicted):
            self.predicted.emit(fact.brief)
        elif isinstance(fact, LogLine):
            self.log.append(fact.text)
            _log.log(fact.level, "%s", fact.text)
        elif isinstance(fact, Stopped) and not fact.was_asked:
            self.failed.emit(HubError("The hub has stopped by itself.", "Switch Share on again."))
            self.stop()
        elif isinstance(fact, PairingEnded):
            self.paired.emit(fact)
        self.status = with_fact(self.status, fact)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, VigilError):
            error = HubError(f"The hub has stopped: {error}.", "Switch Share on again.")
        self.failed.emit(error)

    @Slot()
    def _on_ended(self) -> None:
        self.status = HubStatus()
        begins_again, self._begins_again = self._begins_again, False
        if begins_again:
            self.start()
        self.changed.emit()


def with_fact(status: HubStatus, fact: HubFact) -> HubStatus:
    """What is known after one more fact."""
    if isinstance(fact, Listening):
        return replace(status, listening=fact)
    if isinstance(fact, ClientJoined | ClientLeft):
        return replace(status, n_clients=fact.n_clients)
    if isinstance(fact, LegacyChanged):
        return replace(status, legacy_until_s=fact.until_s)
    if isinstance(fact, PairingAsked):
        return replace(status, asking=fact)
    if isinstance(fact, PairingEnded):
        return replace(status, asking=None)
    if isinstance(fact, Traffic):
        return replace(status, traffic=fact)
    return status
