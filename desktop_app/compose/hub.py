"""Gives the hub its detector and, for `vigil serve`, its source. Without Qt."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import msgspec

from desktop_app.compose.station_events import StationEvents
from desktop_app.compose.station_news import SessionInbox
from desktop_app.core.errors import DataError, ModelError
from desktop_app.server.facts import Batch
from desktop_app.server.station_feed import StationFeed
from desktop_app.storage.devices import DeviceStore
from desktop_app.storage.received import ReceivedMarks

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from desktop_app.compose.session import Session
    from desktop_app.core.protocols import Detector
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.server.facts import Command, HubFact
    from desktop_app.server.options import HubOptions
    from desktop_app.server.parts import HubParts
    from desktop_app.server.process import HubProcess

DEVICES_FILE = "devices.sqlite"
EVENTS_FILE = "events.sqlite"
RECEIVED_FILE = "received.sqlite"
# How soon a hub without a source hears what the person at the terminal wants.
COMMANDS_EVERY_S = 0.1

_log = logging.getLogger(__name__)


def make_hub_process(options: HubOptions, config: DetectionConfig) -> HubProcess:
    """A hub in a process of its own, not yet started, whose clients are judged by `config`."""
    from desktop_app.server.process import HubProcess  # asyncio waits until somebody shares

    target = partial(hub_process_target, config=config)
    return HubProcess(target, replace(options, sample_rate_hz=config.sample_rate))


def hub_process_target(
    options: HubOptions, inbox: Connection, outbox: Connection, *, config: DetectionConfig
) -> None:
    """Where the hub process begins."""
    from desktop_app.server.runner import run_child

    run_child(options, inbox, outbox, new_parts=partial(hub_parts, options, config))


def serve(
    options: HubOptions,
    config: DetectionConfig,
    *,
    report: Callable[[HubFact], None],
    session: Session | None = None,
    commands: CommandBox | None = None,
) -> None:
    """Run a hub in this process until Ctrl-C or SIGTERM; `session` is what it broadcasts."""
    from desktop_app.server.runner import run_hub

    feed = station_feed(options.data_dir)
    run_hub(
        replace(options, sample_rate_hz=config.sample_rate),
        hub_parts(options, config),
        report=report,
        inbox=ServeInbox(
            None if session is None else SessionInbox(session, feed), commands or CommandBox()
        ),
    )


def hub_parts(options: HubOptions, config: DetectionConfig) -> HubParts:
    """What the hub needs of detection, model and storage.

    Without a `data_dir` nothing is kept. A model that cannot be read leaves a hub that scores
    nobody, and says why in its log. Raises `DataError` where the data folder cannot be used.
    """
    from desktop_app.compose.scoring import HeartScorer
    from desktop_app.core import paths
    from desktop_app.server.parts import HubParts

    scorer = None
    try:
        scorer = HeartScorer(paths.find("models/heart"))
    except ModelError as error:
        _log.warning("The hub scores no patients: %s", error)
    return HubParts(
        new_detector=detector_factory(config),
        devices=device_store(options.data_dir),
        events=StationEvents(_inside(options.data_dir, EVENTS_FILE)),
        received=ReceivedMarks(_inside(options.data_dir, RECEIVED_FILE)),
        scorer=scorer,
        web_dir=paths.shipped_dir() / "resources" / "web",
    )


def station_feed(data_dir: Path | None) -> StationFeed:
    """The feed of a station whose events outlive it, unless the disk does not let them."""
    try:
        events = StationEvents(_inside(data_dir, EVENTS_FILE))
    except DataError as error:
        _log.warning("Events are kept in memory only: %s", error)
        events = StationEvents(None)
    return StationFeed(events)


def device_store(data_dir: Path | None) -> DeviceStore:
    """The list of paired devices; raises `DataError`."""
    return DeviceStore(_inside(data_dir, DEVICES_FILE))


def hub_data_dir() -> Path:
    """Where the hub of this user keeps devices, events and its certificate."""
    from desktop_app.core import paths

    return paths.user_data_dir() / "hub"


def _inside(folder: Path | None, name: str) -> Path | None:
    return None if folder is None else folder / name


def detector_factory(config: DetectionConfig) -> Callable[[float], Detector]:
    """Makes a fresh detector for a signal of a given rate in Hz."""
    from desktop_app.detection import registry

    def new_detector(rate_hz: float) -> Detector:
        return registry.create(
            registry.DEFAULT, msgspec.structs.replace(config, sample_rate=rate_hz)
        )

    return new_detector


class CommandBox:
    """What the person at the desk wants of a hub in this process; from any thread."""

    def __init__(self) -> None:
        self._commands: SimpleQueue[Command] = SimpleQueue()

    def put(self, command: Command) -> None:
        """Have it done."""
        self._commands.put(command)

    def take(self, timeout_s: float) -> list[Command]:
        """What was asked for; waits for the first where there is a `timeout_s`."""
        commands: list[Command] = []
        with suppress(Empty):
            commands.append(self._commands.get(timeout=timeout_s) if timeout_s else self._now())
            while True:
                commands.append(self._now())
        return commands

    def _now(self) -> Command:
        return self._commands.get_nowait()


class ServeInbox:
    """What `vigil serve` tells its hub: a session, if there is one, and commands."""

    def __init__(self, session: SessionInbox | None, commands: CommandBox) -> None:
        self._session = session
        self._commands = commands

    def open(self) -> None:
        """Open the source; raises `SourceError`."""
        if self._session is not None:
            self._session.open()

    def receive(self) -> Batch:
        """The news of a moment."""
        if self._session is None:
            return Batch(commands=self._commands.take(COMMANDS_EVERY_S))
        return msgspec.structs.replace(self._session.receive(), commands=self._commands.take(0.0))

    def close(self) -> None:
        """Close the source."""
        if self._session is not None:
            self._session.close()
