"""Devices of a hub without a window, and a station that joins another one's hub."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from desktop_app.cli.serve_devices import TerminalPairing
from desktop_app.risk.schema import SAMPLE_PATIENTS
from desktop_app.server.facts import Listening, PairingOffered
from desktop_app.server.pairing import commitment_of, digits_of
from tests.cli.test_serve import SERVE, refused, serving
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import joined_client, raw_client

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PATIENT = {
    "request_id": "r-1",
    "patient": dict(SAMPLE_PATIENTS["Sample B, several findings"]),
}
NONCE = "00112233445566778899aabbccddeeff"


def printed(data_dir: Path, *arguments: str) -> list[dict[str, Any]]:
    """The JSON lines of a command that ends by itself."""
    command = [*SERVE, "--data-dir", str(data_dir), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_device_is_added_listed_admitted_and_revoked(tmp_path: Path) -> None:
    (added,) = printed(tmp_path, "--add-device", "Ward tablet", "--rights", "submit,station")
    (listed,) = printed(tmp_path, "--list-devices")
    assert (listed["name"], listed["rights"]) == ("Ward tablet", ["station", "submit"])
    assert "token" not in listed
    assert added["token"] not in (tmp_path / "devices.sqlite").read_bytes().decode("latin-1")

    async def visit(url: str) -> None:
        address = SimpleNamespace(url=url)
        async with joined_client(address, {"token": added["token"]}) as client:
            assert client.hello["device"] == "Ward tablet"
            await asyncio.to_thread(printed, tmp_path, "--revoke", added["device_id"])
            assert (await client.event("server_notice"))["kind"] == "revoked"
        async with raw_client(address) as client:
            assert "unauthorized" in await client.connect({"token": added["token"]})

    with serving("--data-dir", str(tmp_path)) as (_, line):
        asyncio.run(visit(line["url"]))
    assert printed(tmp_path, "--list-devices") == []


def test_a_device_is_paired_at_the_terminal(tmp_path: Path) -> None:
    async def pair(url: str, code: str, process: subprocess.Popen[str]) -> None:
        pairing = {"code": code, "commitment": commitment_of(NONCE)}
        async with raw_client(SimpleNamespace(url=url)) as client:
            await client.connect({"pairing": pairing, "client": {"name": "Phone"}})
            hub_nonce = (await client.event("pairing"))["nonce"]
            await client.ask("pairing_reveal", {"nonce": NONCE})
            assert process.stderr is not None
            assert process.stdin is not None
            question = ""
            while not question.endswith("[y/N] "):
                question += await asyncio.to_thread(process.stderr.read, 1)
            digits = digits_of(code, NONCE, hub_nonce)
            assert f"'Phone' show {digits[:3]} {digits[3:]}?" in question
            process.stdin.write("y\n")
            process.stdin.flush()
            paired = await client.event("paired")
            assert paired["rights"] == ["submit"]

    arguments = ("--data-dir", str(tmp_path), "--pair", "--rights", "submit")
    with serving(*arguments) as (process, line):
        assert process.stderr is not None
        said = ""
        while "#pair=" not in said:
            said = process.stderr.readline()
        (code,) = re.findall(r"#pair=([\w-]+)", said)
        asyncio.run(pair(line["url"], code, process))


def test_the_code_is_shown_once_the_hub_lets_in_who_has_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    wanted: list[Any] = []
    pairing = TerminalPairing((), "localhost", wanted.append)
    pairing.on_fact(Listening("127.0.0.1", 5000))
    (offer,) = wanted
    assert capsys.readouterr().err == ""
    pairing.on_fact(PairingOffered(offer.code))
    assert f"http://127.0.0.1:5000/#pair={offer.code}" in capsys.readouterr().err


def test_who_is_not_on_the_list_cannot_be_revoked(tmp_path: Path) -> None:
    said = refused("--data-dir", str(tmp_path), "--revoke", "nobody")
    assert "There is no device 'nobody'." in said
    assert "--list-devices" in said


def test_who_joins_without_a_fingerprint_is_told_what_that_means(tmp_path: Path) -> None:
    token = tmp_path / "token"
    token.write_text("a token alone\n")
    arguments = ("--join", "https://127.0.0.1:9", "--join-token", str(token))
    with serving("--data-dir", str(tmp_path), *arguments) as (process, _):
        assert process.stderr is not None
        said = process.stderr.readline()
    assert said.startswith(f"vigil: {token} has no fingerprint")
    assert "--tls --add-device" in said


def test_a_station_that_joins_is_seen_in_the_other_hubs_overview(tmp_path: Path) -> None:
    hub_dir, ward_dir = tmp_path / "hub", tmp_path / "ward"
    (ward,) = printed(hub_dir, "--add-device", "Ward 3", "--rights", "submit")
    (desk,) = printed(hub_dir, "--add-device", "Desk", "--rights", "station")
    (tablet,) = printed(ward_dir, "--add-device", "Tablet", "--rights", "submit")
    token = tmp_path / "token"
    token.write_text(ward["token"] + "\n")

    async def follow(hub_url: str, ward_url: str) -> None:
        async with (
            joined_client(SimpleNamespace(url=hub_url), {"token": desk["token"]}) as overview,
            joined_client(SimpleNamespace(url=ward_url), {"token": tablet["token"]}) as client,
        ):
            await overview.ask("subscribe", {"topics": ["dashboard"]})
            await client.emit("patient_data", PATIENT)
            update: dict[str, Any] = {}
            async with asyncio.timeout(PATIENCE_S):
                while not update.get("totals", {}).get("predictions"):
                    event, update = json.loads((await overview.packet(PATIENCE_S))[2:])
                    assert event != "prediction"
            (seen,) = update["last"]
            assert (seen["client"], seen["request_id"]) == ("Ward 3: Tablet", "r-1")

    with (
        serving("--data-dir", str(hub_dir)) as (_, hub),
        serving(
            "--data-dir",
            str(ward_dir),
            "--join",
            hub["url"],
            "--join-token",
            str(token),
            "--station",
            "Ward 3",
        ) as (_, line),
    ):
        asyncio.run(follow(hub["url"], line["url"]))


def test_on_a_network_it_encrypts_unless_told_otherwise(tmp_path: Path) -> None:
    with serving("--data-dir", str(tmp_path), "--tls") as (_, line):
        assert line["url"].startswith("https://")
        assert len(line["fingerprint"]) == 64


def test_what_cannot_be_done_is_one_sentence(tmp_path: Path) -> None:
    assert "no right" in refused("--add-device", "x", "--rights", "fly")
    assert "--join-token" in refused("--join", "https://hub.example")
    no_file = ["--join", "https://hub.example", "--join-token", str(tmp_path / "none")]
    assert "cannot be read" in refused(*no_file)
    queue = refused("--port", "0", "--message-queue", "redis://10.0.0.9")
    assert "asks for no password" in queue
