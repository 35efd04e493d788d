"""Serves the companion pages: the files of one folder, read once, under their own names.

What is not in that folder cannot be asked for, whatever the path says.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohttp import hdrs, web

from desktop_app.server.guard import page_policy

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

INDEX = "index.html"
# Only these are served. Not from the mimetypes module: on Windows that asks the registry.
TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".otf": "font/otf",
    ".woff2": "font/woff2",
    ".txt": "text/plain",
}
TEXTS = (".html", ".js", ".css", ".txt")
# A browser asks every time whether its copy is still right: pages and hub belong together.
CACHE = "no-cache"


@dataclass(frozen=True, slots=True)
class Page:
    """One file as it is sent."""

    body: bytes
    content_type: str
    charset: str | None
    etag: str


class Pages:
    """The files of a folder by their path below it; empty where there is no folder."""

    def __init__(self, folder: Path | None) -> None:
        self._pages: Mapping[str, Page] = {} if folder is None else read_pages(folder)

    def attach(self, app: web.Application) -> None:
        """Serve them, `index.html` also as `/`."""
        app.router.add_get("/", self.answer)
        app.router.add_get("/{path:.+}", self.answer)

    async def answer(self, request: web.Request) -> web.Response:
        """The file, or 304 where the browser has it, or 404."""
        page = self._pages.get(request.match_info.get("path", INDEX))
        if page is None:
            raise web.HTTPNotFound
        headers = {
            hdrs.CACHE_CONTROL: CACHE,
            hdrs.ETAG: f'"{page.etag}"',
            "Content-Security-Policy": page_policy(request),
        }
        known = request.if_none_match or ()
        if any(tag.value == page.etag for tag in known):
            return web.Response(status=304, headers=headers)
        return web.Response(
            body=page.body, content_type=page.content_type, charset=page.charset, headers=headers
        )


def read_pages(folder: Path) -> dict[str, Page]:
    """Every servable file below a folder; links that lead out of it are left out."""
    root = folder.resolve()
    pages = {}
    for path in sorted(root.rglob("*")):
        kind = TYPES.get(path.suffix)
        if kind is None or not path.is_file() or not path.resolve().is_relative_to(root):
            continue
        body = path.read_bytes()
        pages[path.relative_to(root).as_posix()] = Page(
            body,
            kind,
            "utf-8" if path.suffix in TEXTS else None,
            hashlib.sha256(body).hexdigest()[:32],
        )
    return pages
