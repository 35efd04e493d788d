"""`vigil serve` as a script or a service meets it."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.server.listening import bind
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import joined_client, raw_client

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SERVE = [sys.executable, "-m", "desktop_app", "serve"]


@contextmanager
def serving(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """The running command and the line it has printed."""
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(
            [*SERVE, "--port", "0", "--data-dir", folder, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())
        finally:
            process.kill()


def ended(process: subprocess.Popen[str], how: signal.Signals) -> tuple[int, str, str, float]:
    """Exit code, the rest of stdout, stderr, and the seconds it took to end."""
    began_s = time.monotonic()
    process.send_signal(how)
    out, err = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, err, time.monotonic() - began_s


def status(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{url}/api/status", timeout=PATIENCE_S) as response:
        found: dict[str, Any] = json.load(response)
        return found


def refused(*arguments: str) -> str:
    """The one line with which the command ends with 2."""
    process = subprocess.run(
        [*SERVE, *arguments], capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert process.returncode == 2
    assert process.stdout == ""
    assert "Traceback" not in process.stderr
    return process.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
@pytest.mark.usefixtures("undisturbed")
def test_ctrl_c_ends_it_within_a_second() -> None:
    async def hear(url: str) -> dict[str, Any]:
        async with joined_client(SimpleNamespace(url=url)) as client:
            return await client.event("anomaly_result")

    with serving("--legacy", "--source", "demo") as (process, line):
        assert line["url"] == f"http://127.0.0.1:{line['port']}"
        assert asyncio.run(hear(line["url"]))["source"] == "live"
        found = status(line["url"])
        assert (found["status"], found["state"]) == ("ok", "DEMO")
        assert found["rate"] > 0
        code, out, err, took_s = ended(process, signal.SIGINT)
    assert code == 130
    assert took_s < 1.0
    assert out == ""
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
@pytest.mark.usefixtures("undisturbed")
def test_a_service_manager_ends_it_with_success() -> None:
    with serving() as (process, _):
        code, _, err, took_s = ended(process, signal.SIGTERM)
    assert code == 0
    assert took_s < 1.0
    assert "Traceback" not in err


def test_without_legacy_it_admits_nobody_who_has_no_token() -> None:
    async def knock(url: str) -> str:
        async with raw_client(SimpleNamespace(url=url)) as client:
            return await client.connect()

    with serving() as (_, line):
        assert asyncio.run(knock(line["url"])) == '44{"message":"unauthorized"}'


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--port", "99999"], "0 to 65535"),
        (["--port", "http"], "not a port"),
        (["--host", "203.0.113.7"], "not an address of this computer"),
        (["--port", "0", "--source", "replay:no_such_file.csv"], "no_such_file.csv"),
        (["--port", "0", "--source", "serial:no_such_port"], "no_such_port"),
        (["--port", "0", "--source", "teapot"], "no source"),
        (["--config", "no_such_config.json"], "no_such_config.json"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(arguments: list[str], says: str) -> None:
    assert says in refused(*arguments)


def test_a_port_in_use_is_named_with_a_free_one() -> None:
    with bind("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        err = refused("--port", str(port))
        assert f"Port {port} on 127.0.0.1 is used by another program." in err
        assert "is free." in err


def test_a_replay_that_ends_leaves_the_hub_standing(tmp_path: Path) -> None:
    path = tmp_path / "short.csv"
    path.write_text("time,volts\n" + "".join(f"{n / 100},1.5\n" for n in range(30)))
    with serving("--source", f"replay:{path}") as (_, line):
        deadline_s = time.monotonic() + PATIENCE_S
        while status(line["url"])["state"] != "REPLAY":
            assert time.monotonic() < deadline_s
        assert status(line["url"])["source"] == "short.csv"
