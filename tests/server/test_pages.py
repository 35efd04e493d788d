"""The companion pages: only the files of one folder, with the right types and a strict policy."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest

from desktop_app.core import paths
from desktop_app.server.options import HubOptions
from tests.server.fakes import fake_parts
from tests.server.raw_client import running_hub

if TYPE_CHECKING:
    from pathlib import Path

    from multidict import CIMultiDict

WEB = paths.shipped_dir() / "resources" / "web"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    web = tmp_path / "web"
    (web / "app").mkdir(parents=True)
    (web / "index.html").write_text("<!doctype html><title>Vigil</title>")
    (web / "app" / "main.js").write_text("export const one = 1;")
    (web / "notes.py").write_text("secret = 1")
    (tmp_path / "outside.html").write_text("outside")
    (web / "link.html").symlink_to(tmp_path / "outside.html")
    return web


async def get(
    web: Path, path: str, headers: dict[str, str] | None = None
) -> tuple[int, CIMultiDict[str], bytes]:
    async with (
        running_hub(options=HubOptions(port=0), parts=fake_parts(web_dir=web)) as running,
        aiohttp.ClientSession() as session,
        session.get(f"{running.url}{path}", headers=headers) as response,
    ):
        return response.status, response.headers.copy(), await response.read()


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/index.html", "text/html; charset=utf-8"),
        ("/app/main.js", "text/javascript; charset=utf-8"),
        ("/app/main.js?v=1", "text/javascript; charset=utf-8"),
    ],
)
def test_a_file_is_served_with_its_type_and_policy(folder: Path, path: str, kind: str) -> None:
    status, headers, body = asyncio.run(get(folder, path))
    assert (status, headers["Content-Type"]) == (200, kind)
    assert body
    assert headers["Cache-Control"] == "no-cache"
    assert headers["X-Content-Type-Options"] == "nosniff"
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "unsafe" not in policy
    assert "connect-src 'self' ws://127.0.0.1:" in policy


@pytest.mark.parametrize(
    "path",
    [
        "/app",
        "/app/",
        "/notes.py",
        "/link.html",
        "/no.html",
        "/app/../../outside.html",
        "/%2e%2e/outside.html",
        "/..%2foutside.html",
        "//etc/passwd",
        "/app//main.js",
    ],
)
def test_nothing_else_is_served(folder: Path, path: str) -> None:
    status, headers, body = asyncio.run(get(folder, path))
    assert status == 404
    assert b"outside" not in body
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_a_browser_that_has_the_file_is_told_so(folder: Path) -> None:
    _, headers, _ = asyncio.run(get(folder, "/"))
    status, _, body = asyncio.run(get(folder, "/", {"If-None-Match": headers["ETag"]}))
    assert (status, body) == (304, b"")


def test_the_shipped_pages_have_nothing_inline_and_nothing_from_elsewhere() -> None:
    pages = sorted(WEB.rglob("*.html"))
    assert pages
    for page in pages:
        text = page.read_text()
        assert "<style" not in text
        assert "style=" not in text
        assert "http://" not in text
        assert "https://" not in text
        for part in text.split("<script")[1:]:
            assert part.split(">", 1)[0].find("src=") > 0
