"""The recipes of docs/deploy: their files exist, their words are right, and their steps work."""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import shutil
import subprocess
import sys
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import yaml  # type: ignore[import-untyped]

from desktop_app.cli.serve_options import add_arguments
from desktop_app.risk.schema import SAMPLE_PATIENTS
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import RawClient
from tests.server.redis_server import PASSWORD, redis_server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "docs" / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
PATIENT = dict(SAMPLE_PATIENTS["Sample B, several findings"])


def serve_arguments(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args([word for word in words if word != "serve"])


def test_the_image_copies_what_there_is_and_runs_as_nobody_special() -> None:
    lines = (DEPLOY / "Dockerfile").read_text().splitlines()
    for line in lines:
        if line.startswith("COPY"):
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), source
    assert "USER vigil" in lines
    assert "--require-hashes" in "".join(lines)
    (command,) = [json.loads(line[4:]) for line in lines if line.startswith("CMD ")]
    assert serve_arguments(command).tls


def test_redis_is_the_one_that_is_locked() -> None:
    (version,) = re.findall(r"redis==(\S+)", (DEPLOY / "Dockerfile").read_text())
    assert f"redis=={version} " in (ROOT / "requirements-dev.lock").read_text()


@pytest.mark.parametrize("name", ["hub", "client1", "client2", "client3"])
def test_every_station_of_the_composition_has_a_command_that_is_understood(name: str) -> None:
    service = COMPOSE["services"][name]
    arguments = serve_arguments(service["command"])
    assert service["ports"] == [f"{arguments.port}:{arguments.port}"]
    assert arguments.tls
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    volumes = {volume.split(":")[0] for volume in service["volumes"]}
    assert volumes <= set(COMPOSE["volumes"])


def test_the_clients_are_on_the_ports_of_the_original() -> None:
    ports = [COMPOSE["services"][f"client{n}"]["ports"][0] for n in (1, 2, 3)]
    assert ports == ["5001:5001", "5002:5002", "5003:5003"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_the_unit_is_one_that_systemd_understands(tmp_path: Path) -> None:
    unit = (DEPLOY / "vigil-serve.service").read_text()
    command = re.search(r"ExecStart=(\S+) (.*)", unit)
    assert command is not None
    assert serve_arguments(command[2].split()).source == "serial"
    path = tmp_path / "vigil-serve.service"
    path.write_text(unit.replace(command[1], sys.executable))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(path)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert "vigil-serve.service" not in done.stderr, done.stderr


@contextmanager
def station(words: Sequence[str]) -> Iterator[dict[str, Any]]:
    """A running `vigil serve`, and the line it has printed."""
    with subprocess.Popen(
        [sys.executable, "-m", "desktop_app", *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.kill()


def adapted(name: str, folder: Path, *, hub_url: str = "", queue: str = "") -> list[str]:
    """A service's command on this computer: its own folder, any free port, no terminal."""
    words: list[str] = list(COMPOSE["services"][name]["command"])
    changes = {
        "0.0.0.0": "127.0.0.1",
        "/var/lib/vigil": str(folder / ("hub" if name == "hub" else name)),
        "/run/join": str(folder),
        "https://hub:5000": hub_url,
        "redis://:${VIGIL_REDIS_PASSWORD:?set it in .env}@redis:6379/0": queue,
    }
    for old, new in changes.items():
        words = [word.replace(old, new) for word in words]
    words[words.index("--port") + 1] = "0"
    words.remove("--pair")
    return words


def add_device(data_dir: Path, name: str, right: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "desktop_app", "serve", "--data-dir", str(data_dir)]
    command += ["--tls", "--add-device", name, "--rights", right]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=PATIENCE_S)
    record: dict[str, Any] = json.loads(done.stdout)
    return record


@contextmanager
def composed(folder: Path) -> Iterator[tuple[dict[str, Any], list[dict[str, Any]]]]:
    """The hub's line and the three clients'."""
    for n in (1, 2, 3):
        record = add_device(folder / "hub" / "hub", f"Client {n}", "submit")
        (folder / f"client{n}.json").write_text(json.dumps(record))
    with ExitStack() as running:
        words = [re.sub(r"\$.*", PASSWORD, one) for one in COMPOSE["services"]["redis"]["command"]]
        queue = running.enter_context(redis_server(folder, words[1:]))
        hub = running.enter_context(station(adapted("hub", folder, queue=queue)))
        clients = [
            running.enter_context(station(adapted(f"client{n}", folder, hub_url=hub["url"])))
            for n in (1, 2, 3)
        ]
        yield hub, clients


@pytest.mark.slow
def test_three_clients_and_one_overview_work_as_composed(tmp_path: Path) -> None:
    with composed(tmp_path) as (hub, clients):
        overview = add_device(tmp_path / "hub" / "hub", "Overview", "station")
        tablets = [
            add_device(tmp_path / f"client{n}" / "hub", "Tablet", "submit") for n in (1, 2, 3)
        ]
        asyncio.run(submit_everywhere(hub, overview, clients, tablets))


async def submit_everywhere(
    hub: dict[str, Any],
    overview: dict[str, Any],
    clients: list[dict[str, Any]],
    tablets: list[dict[str, Any]],
) -> None:
    async with joined(hub, overview["token"]) as desk:
        await desk.ask("subscribe", {"topics": ["dashboard", "status"]})
        # It listens meanwhile: who answers no ping while three models are loaded is sent away.
        async with asyncio.TaskGroup() as both:
            watching = both.create_task(overview_of_three(desk))
            for client, tablet in zip(clients, tablets, strict=True):
                await submit(client, tablet)
        names = {brief["client"] for brief in watching.result()["last"]}
        assert names == {f"Client {n}: Tablet" for n in (1, 2, 3)}


async def submit(client: dict[str, Any], tablet: dict[str, Any]) -> None:
    async with joined(client, tablet["token"]) as page:
        request = {"request_id": "r", "patient": PATIENT}
        await page.emit("patient_data", request, ack_id=1)
        async with asyncio.timeout(PATIENCE_S):
            assert (await answered(page, "431"))[-1].startswith('431[{"ok":true')


async def overview_of_three(desk: RawClient) -> dict[str, Any]:
    """The overview, once three predictions are in it."""
    update: dict[str, Any] = {}
    async with asyncio.timeout(4 * PATIENCE_S):
        while update.get("totals", {}).get("predictions") != 3:
            event, payload = json.loads((await desk.packet())[2:])
            update = payload if event == "dashboard_update" else update
    return update


async def answered(client: RawClient, head: str) -> list[str]:
    packets = [await client.packet(PATIENCE_S)]
    while not packets[-1].startswith(head):
        packets.append(await client.packet(PATIENCE_S))
    return packets


@asynccontextmanager
async def joined(line: dict[str, Any], token: str) -> AsyncIterator[RawClient]:
    """A client that pins the hub's certificate."""
    pinned = aiohttp.Fingerprint(bytes.fromhex(line["fingerprint"]))
    url = f"{line['url']}/socket.io/?EIO=4&transport=websocket"
    async with aiohttp.ClientSession() as session, session.ws_connect(url, ssl=pinned) as web:
        client = RawClient(web, answers_pings=True)
        assert (await client.connect({"token": token})).startswith("40{")
        assert (await client.event("hello"))["is_private"]
        yield client
    # A TLS line takes a moment to close after its session: aiohttp, "Graceful Shutdown".
    await asyncio.sleep(0.1)
