"""A token, and a patient, that turn up in every wrong place are written down nowhere."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import aiohttp
import pytest

from desktop_app.core.devices import Right
from desktop_app.server.admission import new_device
from desktop_app.server.facts import LogLine
from desktop_app.server.options import HubOptions
from desktop_app.storage.devices import DeviceStore
from tests.helpers.patience import PATIENCE_S
from tests.server.fakes import FakeScorer, fake_parts
from tests.server.raw_client import HasUrl, joined_client, raw_client, running_hub

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "canary-of-this-test-0123456789"
PATIENT = {"request_id": CANARY, "patient": {"Age": 50, CANARY: 1}}


async def misuse(hub: HasUrl, token: str) -> None:
    """Say the token where it belongs, and both it and a canary where they do not."""
    async with joined_client(hub, {"token": token}) as client:
        for secret in (token, CANARY):
            await client.ask("voltage_data", secret)
            await client.ask("voltage_data", {"token": secret})
            await client.ask("patient_data", {"request_id": secret, "patient": {"Age": secret}})
            await client.ask("subscribe", {"topics": [secret]})
            await client.ask(secret, {"token": secret})
            await client.send(f'42["{secret}",NaN]')
            await client.send(f"4{secret}")
        await client.ask("patient_data", PATIENT)
    for auth in (
        {"token": CANARY},
        {"token": {"token": CANARY}},
        {"pairing": {"code": CANARY, "commitment": "0" * 64}},
        {"token": CANARY, "protocol": [CANARY]},
    ):
        async with raw_client(hub) as stranger:
            await stranger.connect(auth)
    async with aiohttp.ClientSession() as session:
        for secret in (token, CANARY):
            for path in ("/", "/api/status", "/api/form", "/socket.io/", f"/{secret}"):
                for headers in ({"Authorization": f"Bearer {secret}"}, {"Origin": secret}):
                    url = f"{hub.url}{path}?EIO=4&token={secret}&sid={secret}"
                    async with session.get(url, headers=headers):
                        pass
    host, port = hub.url.removeprefix("http://").split(":")
    for secret in (token, CANARY):
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"GET / HTTP/1.1\r\nAuthorization: Bearer {secret}\x00\r\n\r\n".encode())
        assert secret.encode() not in await reader.read()
        writer.close()


def test_the_hub_logs_neither_token_nor_patient(caplog: pytest.LogCaptureFixture) -> None:
    devices = DeviceStore(None)
    device, token = new_device("tablet", [Right.SUBMIT], 0.0)
    devices.add(device)

    async def scenario() -> list[str]:
        parts = fake_parts(devices=devices, scorer=FakeScorer())
        async with running_hub(options=HubOptions(port=0), parts=parts) as running:
            await misuse(running, token)
        return [fact.text for fact in running.facts if isinstance(fact, LogLine)]

    with caplog.at_level(logging.DEBUG):
        said = asyncio.run(scenario())
    for secret in (token, CANARY):
        assert secret not in caplog.text
        assert secret not in "".join(said)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_serve_writes_neither_of_them_to_the_terminal_or_the_disk(tmp_path: Path) -> None:
    serve = [sys.executable, "-m", "desktop_app", "serve", "--data-dir", str(tmp_path / "hub")]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("XDG_")
    } | {"HOME": str(tmp_path / "home")}
    added = subprocess.run(
        [*serve, "--add-device", "tablet", "--rights", "submit"],
        env=environment,
        capture_output=True,
        check=True,
    )
    token = json.loads(added.stdout)["token"]
    with subprocess.Popen(
        [*serve, "--port", "0"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            asyncio.run(misuse(SimpleNamespace(url=url), token))
        finally:
            process.send_signal(signal.SIGTERM)
        said = "".join(process.communicate(timeout=PATIENCE_S))
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert written
    for secret in (token, CANARY):
        assert secret not in said
        assert secret.encode() not in written
