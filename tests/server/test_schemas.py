"""docs/protocol is what the hub's types say, and what the hub sends obeys it."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from typing import TYPE_CHECKING

import jsonschema
import pytest

from desktop_app.server.protocol import EventName
from tests.server.fakes import live_result
from tests.server.node_client import FOLDER as JS
from tests.server.node_client import require_node
from tests.server.protocol_files import FOLDER, files
from tests.server.raw_client import joined_client, running_hub
from tests.server.schemas import CLIENT_EVENTS, SERVER_EVENTS, schemas

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENT = schemas()


def check(event: str, payload: object, key: str = "server_events") -> None:
    jsonschema.validate(payload, {**DOCUMENT[key][event], "$defs": DOCUMENT["$defs"]})


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_the_generated_files_are_up_to_date(path: Path) -> None:
    assert path.read_text() == files()[path], "run: python -m tests.server.protocol_files"


def test_every_event_has_a_schema() -> None:
    assert set(CLIENT_EVENTS) | set(SERVER_EVENTS) == set(EventName)


def test_what_the_hub_sends_obeys_the_schemas() -> None:
    async def scenario() -> None:
        async with running_hub() as running, joined_client(running) as client:
            check("hello", client.hello)
            running.publish([live_result(2.0)])
            check("anomaly_result", await client.event("anomaly_result"))
            await client.emit("voltage_data", [1.0])
            check("anomaly_result", await client.event("anomaly_result"))
            await client.emit("voltage_data", "x")
            check("server_error", await client.event("server_error"))

    asyncio.run(scenario())


def test_a_schema_refuses_what_is_not_of_its_event() -> None:
    with pytest.raises(jsonschema.ValidationError):
        check("station_status", {"state": 1})
    check("station_status", {"state": "LIVE", "source": "x", "rate": 1.0, "clients": 0})


@pytest.mark.node
def test_the_typescript_types_are_typescript() -> None:
    require_node()
    tsc = JS / "node_modules" / ".bin" / "tsc"
    command = [
        shutil.which(str(tsc)) or str(tsc),
        "--noEmit",
        "--strict",
        str(FOLDER / "protocol.ts"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    assert done.returncode == 0, done.stdout
