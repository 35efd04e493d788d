"""The window, `vigil monitor --share` and `vigil serve` tell a client the same things."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from desktop_app.server.listening import bind
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import RawClient, joined_client
from tests.server.test_schemas import check

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="a data folder of the test's own needs XDG"),
]

VIGIL = [sys.executable, "-m", "desktop_app"]
RATE_HZ = 50
TOPICS = ("results", "events", "trace", "status")
TOLD = ("anomaly_result", "anomaly_event", "trace", "station_status")
PROGRAMS = {
    "window": ("--share", "--hub-port", "{port}", "--replay", "{file}"),
    "monitor": ("monitor", "--share", "--hub-port", "{port}", "--source", "replay:{file}"),
    "serve": ("serve", "--port", "{port}", "--source", "replay:{file}"),
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a recording that passes 4 V every other second, and the user's data."""
    rows = [
        f"{n / RATE_HZ},{5.0 if n // RATE_HZ % 2 else 2.0 + 0.01 * (n % 5)}"
        for n in range(120 * RATE_HZ)
    ]
    (tmp_path / "signal.csv").write_text("\n".join(["time,volts", *rows]) + "\n")
    config = {"window_size": 8, "sample_rate": RATE_HZ, "min_window_s": 0, "high_rail": 4.0}
    (tmp_path / "config.json").write_text(json.dumps(config))
    return tmp_path


@contextmanager
def sharing(program: str, home: Path) -> Iterator[tuple[SimpleNamespace, str]]:
    """The running program: where its hub is, and the token of a device that it knows."""
    environment = {**os.environ, "XDG_DATA_HOME": str(home / "data")}
    added = subprocess.run(
        [*VIGIL, "serve", "--add-device", "Tablet"],
        env=environment,
        capture_output=True,
        check=True,
    )
    with bind("127.0.0.1", 0) as free:
        port = free.getsockname()[1]
    given = [one.format(port=port, file=home / "signal.csv") for one in PROGRAMS[program]]
    with subprocess.Popen(
        [*VIGIL, *given, "--config", str(home / "config.json")],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield SimpleNamespace(url=f"http://127.0.0.1:{port}"), json.loads(added.stdout)["token"]
        finally:
            process.terminate()


async def told(client: RawClient) -> dict[str, Any]:
    """The last payload of each event, once each has come."""
    heard: dict[str, Any] = {}
    while heard.keys() < set(TOLD):
        packet = await client.packet(PATIENCE_S)
        if packet.startswith("42"):
            event, payload = json.loads(packet[2:])
            heard[event] = payload
    return heard


async def until_there(hub: SimpleNamespace) -> None:
    """Wait until the hub answers."""
    async with asyncio.timeout(PATIENCE_S), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"{hub.url}/api/status") as response:
                    assert response.status == 200
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_client_hears_results_events_trace_and_state(program: str, home: Path) -> None:
    async def scenario(hub: SimpleNamespace, token: str) -> None:
        await until_there(hub)
        async with joined_client(hub, {"token": token}) as client:
            await client.ask("subscribe", {"topics": list(TOPICS)})
            heard = await told(client)
            for name in TOLD:
                check(name, heard[name])
            assert heard["anomaly_result"]["source"] == "live"
            assert heard["station_status"]["state"] == "REPLAY"
            assert heard["trace"]["columns"]
            event = heard["anomaly_event"]
            assert event["cause"] in ("HIGH", "RAIL")
        async with joined_client(hub, {"token": token}) as back:
            ack = await back.ask("subscribe", {"topics": ["events"], "last_event_id": 0})
            assert event["id"] in [one["id"] for one in ack["snapshot"]["events"]]

    with sharing(program, home) as (hub, token):
        asyncio.run(scenario(hub, token))
