"""Gives the hub its detector and, for `vigil serve`, its source. Without Qt."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from desktop_app.core.link import link_state
from desktop_app.core.results import anomaly_results
from desktop_app.server.facts import Batch, StationStatus

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from desktop_app.compose.session import Session
    from desktop_app.core.protocols import Detector
    from desktop_app.core.results import AnomalyResult
    from desktop_app.detection.config import DetectionConfig
    from desktop_app.server.facts import HubFact
    from desktop_app.server.options import HubOptions
    from desktop_app.server.process import HubProcess


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

    run_child(options, inbox, outbox, new_detector=detector_factory(config))


def serve(
    options: HubOptions,
    config: DetectionConfig,
    *,
    report: Callable[[HubFact], None],
    session: Session | None = None,
) -> None:
    """Run a hub in this process until Ctrl-C or SIGTERM; `session` is what it broadcasts."""
    from desktop_app.server.runner import run_hub

    run_hub(
        replace(options, sample_rate_hz=config.sample_rate),
        new_detector=detector_factory(config),
        report=report,
        inbox=None if session is None else SessionInbox(session),
    )


def detector_factory(config: DetectionConfig) -> Callable[[float], Detector]:
    """Makes a fresh detector for a signal of a given rate in Hz."""
    from desktop_app.detection import registry

    def new_detector(rate_hz: float) -> Detector:
        return registry.create(
            registry.DEFAULT, msgspec.structs.replace(config, sample_rate=rate_hz)
        )

    return new_detector


class SessionInbox:
    """A session as the hub's inbox: each `receive` reads and judges what has come."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._status: StationStatus | None = None

    def open(self) -> None:
        """Open the source; raises `SourceError`."""
        self._session.open()

    def receive(self) -> Batch:
        """The results of a moment; empty ones for ever once a replay has ended."""
        self._session.read_step()
        results: list[AnomalyResult] = []
        while (judged := self._session.judge_step(0.0)) is not None:
            results += anomaly_results(judged.block, judged.verdicts)
        status = self._status_now()
        is_news = status != self._status
        self._status = status
        return Batch(results, status if is_news else None)

    def close(self) -> None:
        """Close the source."""
        self._session.close()

    def _status_now(self) -> StationStatus:
        snapshot = self._session.snapshot()
        kind = snapshot.info.kind if snapshot.is_connected or snapshot.has_ended else None
        state = link_state(kind, snapshot.rate_hz, snapshot.sample_age_s)
        return StationStatus(state, snapshot.info.label, round(snapshot.rate_hz, 3))
