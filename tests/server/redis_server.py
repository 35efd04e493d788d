"""Debian's Redis on a free port, with a password, for the length of a block."""

from __future__ import annotations

import shutil
import socket
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

PASSWORD = "only-for-this-test"
OPTIONS = ("--save", "", "--requirepass", PASSWORD)


@contextmanager
def redis_server(folder: Path, options: Sequence[str] = OPTIONS, *, port: int = 0) -> Iterator[str]:
    """Its URL, on `port` or a free one. It may not listen yet: hubs try again by themselves."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = port or free.getsockname()[1]
    with subprocess.Popen(
        [program, *options, "--port", str(port), "--bind", "127.0.0.1"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            yield f"redis://:{PASSWORD}@127.0.0.1:{port}/0"
        finally:
            server.kill()
