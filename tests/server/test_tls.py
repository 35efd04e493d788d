"""A hub with TLS: its certificate stays, can be pinned, and makes a line private."""

from __future__ import annotations

import asyncio
import stat
import sys
from typing import TYPE_CHECKING

import aiohttp
import pytest

from desktop_app.core.errors import HubError
from desktop_app.server.facts import Listening
from desktop_app.server.options import HubLimits, HubOptions
from desktop_app.server.tls import FILE_NAME, VALID_DAYS, tls_identity
from tests.helpers.patience import PATIENCE_S
from tests.server.raw_client import running_hub

if TYPE_CHECKING:
    from pathlib import Path

NOW_S = 1_780_000_000.0


def test_the_certificate_stays_when_the_address_changes(tmp_path: Path) -> None:
    first = tls_identity(tmp_path, "192.0.2.1", NOW_S)
    assert tls_identity(tmp_path, "192.0.2.2", NOW_S).fingerprint == first.fingerprint
    assert len(first.fingerprint) == 64


@pytest.mark.parametrize("days", [VALID_DAYS - 10, VALID_DAYS + 10])
def test_a_certificate_that_runs_out_is_replaced(tmp_path: Path, days: int) -> None:
    first = tls_identity(tmp_path, "127.0.0.1", NOW_S)
    later = tls_identity(tmp_path, "127.0.0.1", NOW_S + days * 86400)
    assert later.fingerprint != first.fingerprint


def test_a_broken_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("nonsense")
    assert tls_identity(tmp_path, "127.0.0.1", NOW_S).fingerprint


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_the_key(tmp_path: Path) -> None:
    tls_identity(tmp_path, "127.0.0.1", NOW_S)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) & 0o077 == 0


def test_a_folder_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HubError, match="certificate"):
        tls_identity(tmp_path / "file", "127.0.0.1", NOW_S)


def test_a_client_that_pins_the_fingerprint_connects_and_others_do_not() -> None:
    async def scenario() -> None:
        options = HubOptions(port=0, tls=True, legacy=True)
        async with running_hub(options=options) as running, aiohttp.ClientSession() as session:
            assert running.url.startswith("https://127.0.0.1:")
            url = f"{running.url}/api/status"
            pinned = aiohttp.Fingerprint(bytes.fromhex(running.address.fingerprint))
            async with session.get(url, ssl=pinned) as response:
                assert (await response.json())["status"] == "ok"
            with pytest.raises(aiohttp.ClientConnectorCertificateError):
                await session.get(url)
            with pytest.raises(aiohttp.ServerFingerprintMismatch):
                await session.get(url, ssl=aiohttp.Fingerprint(bytes(32)))
            with pytest.raises(aiohttp.ClientError):
                await session.get(url.replace("https", "http"))

    asyncio.run(scenario())


def test_who_does_not_finish_the_handshake_is_closed() -> None:
    async def scenario() -> None:
        options = HubOptions(port=0, tls=True, limits=HubLimits(connect_s=0.1))
        async with running_hub(options=options) as running:
            reader, writer = await asyncio.open_connection("127.0.0.1", running.address.port)
            async with asyncio.timeout(PATIENCE_S):
                assert await reader.read() == b""
            writer.close()

    asyncio.run(scenario())


def test_the_qr_code_has_code_and_fingerprint_in_the_fragment() -> None:
    assert Listening("192.0.2.1", 5001).pairing_url("abc") == "http://192.0.2.1:5001/#pair=abc"
    url = Listening("::1", 5001, "ff").pairing_url("abc")
    assert url == "https://[::1]:5001/#pair=abc&fp=ff"
