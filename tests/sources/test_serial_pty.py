"""The serial source on real pseudo terminals, whose drivers fail in the ways that matter."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import SourceError, SourceLostError
from desktop_app.sources.serial_source import SerialSource, open_serial_port
from desktop_app.sources.text_decoder import TextDecoder
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

if sys.platform == "win32":
    pytest.skip("pseudo terminals are a thing of POSIX", allow_module_level=True)


class PtyBoard:
    """A board on a pseudo terminal under a lasting name, as on /dev/serial/by-id."""

    def __init__(self, link: Path) -> None:
        self.name = str(link)
        self._link = link
        self._master = -1

    def plug(self) -> None:
        self._master, slave = os.openpty()
        self._link.symlink_to(os.ttyname(slave))
        os.close(slave)

    def unplug(self) -> None:
        os.close(self._master)
        self._link.unlink()
        self._master = -1

    def send(self, data: bytes) -> None:
        os.write(self._master, data)


@pytest.fixture
def board(tmp_path: Path) -> PtyBoard:
    return PtyBoard(tmp_path / "board")


@pytest.fixture
def source(board: PtyBoard) -> SerialSource:
    return SerialSource(
        board.name, clock=SystemClock(), nominal_rate_hz=10.0, list_ports=lambda: ()
    )


def until(condition: Callable[[], bool]) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end_s, "did not happen in time"


def received(source: SerialSource, end: bytes) -> bytes:
    data = b""

    def ends() -> bool:
        nonlocal data
        data += source.read(0.1).data
        return data.endswith(end)

    until(ends)
    return data


def lost(source: SerialSource) -> bool:
    try:
        source.read(0.1)
    except SourceLostError:
        return True
    return False


def test_bytes_arrive_unchanged(board: PtyBoard, source: SerialSource) -> None:
    board.plug()
    source.open()
    sent = bytes(range(256)) * 10 + b"end"
    board.send(sent)
    assert received(source, b"end") == sent
    source.close()
    board.unplug()


def test_unplugged_in_mid_line_and_plugged_in_again(board: PtyBoard, source: SerialSource) -> None:
    decoder = TextDecoder()
    board.plug()
    source.open()
    board.send(b"\n2.503\r\n2.4")
    decoder.feed(received(source, b"2.4"))

    board.unplug()
    until(lambda: lost(source))
    source.close()
    with pytest.raises(SourceError, match="no device at"):
        source.open()
    board.plug()
    source.open()
    decoder.reset()
    board.send(b"98\r\n2.510\r\n")
    (run,) = decoder.feed(received(source, b"2.510\r\n"))

    assert run.volts.tolist() == [[2.51]]
    assert decoder.account().closes
    source.close()
    board.unplug()


def test_port_held_by_another_program_is_busy(board: PtyBoard, source: SerialSource) -> None:
    board.plug()
    held = open_serial_port(board.name, 115_200)
    with pytest.raises(SourceError, match="in use by another program"):
        source.open()
    held.close()
    source.open()
    source.close()
    board.unplug()


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Root may open everything, so step down while a test runs as root."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(65_534)
    yield
    if is_root:
        os.seteuid(0)


def test_port_without_permission_is_denied(request: pytest.FixtureRequest) -> None:
    master, slave = os.openpty()
    name = os.ttyname(slave)
    Path(name).chmod(0)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(SourceError, match="not allowed to open") as caught:
        SerialSource(name, clock=SystemClock(), nominal_rate_hz=10.0).open()
    assert "usermod -aG" in caught.value.hint
    os.close(master)
    os.close(slave)


@pytest.mark.parametrize("kind", ["file", "folder", "fifo", "null device"])
def test_what_is_no_serial_port_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "thing"
    if kind == "file":
        path.write_bytes(b"2.5\r\n" * 100)
    elif kind == "folder":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    else:
        path = Path("/dev/null")
    source = SerialSource(str(path), clock=SystemClock(), nominal_rate_hz=10.0)
    with pytest.raises(SourceError, match="is not a serial port"):
        source.open()


@pytest.mark.parametrize("name", ["", "/dev/does-not-exist", "nul\0byte", "x" * 5000, "/dev"])
def test_hostile_port_names_are_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(SourceError):
        SerialSource(name, clock=SystemClock(), nominal_rate_hz=10.0).open()


@pytest.mark.usefixtures("undisturbed")
def test_a_port_that_never_says_anything_is_let_go_of_within_two_seconds(
    board: PtyBoard, source: SerialSource
) -> None:
    board.plug()
    stop, is_open = threading.Event(), threading.Event()

    def watch() -> None:
        source.open(stop.is_set)
        is_open.set()
        while not stop.is_set():
            source.read(0.1)
        source.close()

    thread = threading.Thread(target=watch)
    thread.start()
    assert is_open.wait(PATIENCE_S)
    began_s = time.monotonic()
    stop.set()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert time.monotonic() - began_s < 2.0
    # It was given back: the next one may have it.
    source.open()
    source.close()


def count_descriptors() -> int:
    return sum(1 for _ in Path("/dev/fd").iterdir())


def test_hundred_unplug_cycles_leave_no_thread_and_no_descriptor_behind(
    board: PtyBoard, source: SerialSource
) -> None:
    def cycle() -> None:
        board.plug()
        source.open()
        board.send(b"2.503\r\n2.4")
        received(source, b"2.4")
        board.unplug()
        until(lambda: lost(source))
        source.close()

    cycle()
    n_threads, n_descriptors = threading.active_count(), count_descriptors()
    for _ in range(100):
        cycle()
    assert threading.active_count() <= n_threads
    assert count_descriptors() <= n_descriptors
