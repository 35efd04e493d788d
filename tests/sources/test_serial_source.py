from __future__ import annotations

import errno
import threading
from dataclasses import replace

import pytest
import serial

from desktop_app.core.errors import SourceError, SourceLostError
from desktop_app.core.messages import Chunk
from desktop_app.core.source_info import SourceKind
from desktop_app.sources.ports import PortInfo
from desktop_app.sources.serial_source import CONFIRM_S, SerialSource
from tests.helpers.clock import FakeClock
from tests.sources.fake_serial import CLONE, UNKNOWN, UNO, FakeBoard, FakeBus, busy, denied


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def source_on(bus: FakeBus, clock: FakeClock, port: str | None = None) -> SerialSource:
    return SerialSource(
        port,
        clock=clock,
        nominal_rate_hz=10.0,
        open_port=bus.open_port,
        list_ports=bus.list_ports,
    )


class DropsMeanwhile(SerialSource):
    """Its device has been dropped whenever it is looked at for a second time."""

    _seen: PortInfo | None = None

    @property
    def _device(self) -> PortInfo | None:
        found, self._seen = self._seen, None
        return found

    @_device.setter
    def _device(self, device: PortInfo | None) -> None:
        self._seen = device


def test_a_board_that_is_searched_for_may_be_named_by_another_thread(clock: FakeClock) -> None:
    bus = FakeBus(clock)
    source = DropsMeanwhile(
        None,
        clock=clock,
        nominal_rate_hz=10.0,
        open_port=bus.open_port,
        list_ports=bus.list_ports,
    )
    source._device = UNO
    assert source.info.label == UNO.label
    assert source.info.label == "Board"


def read_all(source: SerialSource, n_reads: int = 20) -> bytes:
    return b"".join(source.read(0.1).data for _ in range(n_reads))


class TestNamedPort:
    def test_bytes_come_with_their_arrival_time(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO)
        source = source_on(FakeBus(clock, board), clock, UNO.device)
        source.open()

        chunk = source.read(0.1)

        assert chunk == Chunk(b"2.503\r\n", clock.now_s())
        assert board.baud == 115_200

    def test_what_came_together_is_read_together(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO, line=b"")
        source = source_on(FakeBus(clock, board), clock, UNO.device)
        source.open()
        board.ports[0].put(b"1.5\r\n" * 100)
        assert source.read(0.1).data == b"1.5\r\n" * 100

    @pytest.mark.parametrize("timeout_s", [0.0, 0.01, 0.1])
    def test_silence_is_an_empty_chunk_after_the_timeout(
        self, clock: FakeClock, timeout_s: float
    ) -> None:
        source = source_on(FakeBus(clock, FakeBoard(UNO, line=b"")), clock, UNO.device)
        source.open()
        before_s = clock.now_s()
        assert source.read(timeout_s).data == b""
        assert clock.now_s() - before_s == pytest.approx(timeout_s)

    def test_port_is_opened_without_asking_whether_it_sends_numbers(self, clock: FakeClock) -> None:
        board = FakeBoard(UNKNOWN, line=b"")
        source_on(FakeBus(clock, board), clock, UNKNOWN.device).open()
        assert board.n_opened == 1

    def test_info_names_board_and_port_once_it_is_open(self, clock: FakeClock) -> None:
        source = source_on(FakeBus(clock, FakeBoard(UNO)), clock, UNO.device)
        assert source.info.label == "/dev/ttyACM0"
        source.open()
        assert source.info.label == "Arduino Uno (/dev/ttyACM0)"
        assert source.info.kind is SourceKind.SERIAL

    def test_reading_before_open_and_after_close_is_a_loss(self, clock: FakeClock) -> None:
        source = source_on(FakeBus(clock, FakeBoard(UNO)), clock, UNO.device)
        with pytest.raises(SourceLostError):
            source.read(0.1)
        source.open()
        source.close()
        with pytest.raises(SourceLostError):
            source.read(0.1)


@pytest.mark.parametrize(
    ("refusal", "sentence", "hint"),
    [
        (busy("/dev/ttyACM0"), "is in use by another program", "serial monitor"),
        (OSError(errno.EBUSY, "Device or resource busy"), "is in use", "Close the other program"),
        (denied("/dev/ttyACM0"), "not allowed to open /dev/ttyACM0", "usermod -aG dialout"),
        (
            serial.SerialException("Could not configure port: (25, 'Inappropriate ioctl')"),
            "/dev/ttyACM0 is not a serial port",
            "vigil doctor",
        ),
        (OSError(errno.EISDIR, "Is a directory"), "is not a serial port", "vigil doctor"),
        (ValueError("embedded null byte"), "is not a serial port", "vigil doctor"),
        (
            serial.SerialException("Could not configure port: (5, 'Input/output error')"),
            "no device at /dev/ttyACM0",
            "There is: /dev/ttyUSB0.",
        ),
        (OSError(errno.ENOSPC, "No space left"), "cannot be opened", "try again"),
    ],
)
def test_port_that_cannot_be_opened_is_explained(
    clock: FakeClock, refusal: Exception, sentence: str, hint: str
) -> None:
    bus = FakeBus(clock, FakeBoard(UNO, refusal=refusal), FakeBoard(CLONE))
    with pytest.raises(SourceError) as caught:
        source_on(bus, clock, UNO.device).open()
    assert sentence in caught.value.sentence
    assert hint in caught.value.hint


def test_port_that_does_not_exist_names_those_that_do(clock: FakeClock) -> None:
    bus = FakeBus(clock, FakeBoard(UNO), FakeBoard(CLONE))
    with pytest.raises(SourceError, match="no device at /dev/ttyACM7") as caught:
        source_on(bus, clock, "/dev/ttyACM7").open()
    assert caught.value.hint == "There is: /dev/ttyACM0, /dev/ttyUSB0."


class TestFindingABoard:
    def test_arduino_is_taken_before_a_bridge(self, clock: FakeClock) -> None:
        uno, clone = FakeBoard(UNO), FakeBoard(CLONE)
        source_on(FakeBus(clock, clone, uno), clock).open()
        assert (uno.n_open, clone.n_opened) == (1, 0)

    def test_what_was_read_to_confirm_is_not_lost(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO, boot_s=1.0)
        source = source_on(FakeBus(clock, board), clock)
        source.open()
        opened_s = clock.now_s()

        first = source.read(0.1)

        assert first.data == b"2.503\r\n"
        assert first.arrived_s < opened_s
        assert read_all(source).startswith(b"2.503\r\n2.503\r\n")

    def test_silent_board_is_closed_and_the_next_one_tried(self, clock: FakeClock) -> None:
        silent, clone = FakeBoard(UNO, line=b""), FakeBoard(CLONE)
        source = source_on(FakeBus(clock, silent, clone), clock)
        source.open()
        assert (silent.n_open, clone.n_open) == (0, 1)
        assert source.info.label == "CH340 USB serial (/dev/ttyUSB0)"

    @pytest.mark.parametrize("line", [b"\xff\xfe\x80\n", b"hello\r\n", b"nan\r\n", b"7" * 20])
    def test_board_that_sends_no_numbers_is_not_taken(self, clock: FakeClock, line: bytes) -> None:
        board = FakeBoard(UNO, line=line)
        with pytest.raises(SourceError, match="No board found") as caught:
            source_on(FakeBus(clock, board), clock).open()
        assert "Arduino Uno (/dev/ttyACM0) sent no readable numbers" in caught.value.hint
        assert board.n_open == 0

    def test_slow_board_is_taken_by_its_only_number(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO, every_s=1.0, boot_s=0.1)
        source_on(FakeBus(clock, board), clock).open()
        assert board.n_open == 1

    def test_unknown_ports_are_never_opened(self, clock: FakeClock) -> None:
        unknown = FakeBoard(UNKNOWN)
        with pytest.raises(SourceError, match="No board found") as caught:
            source_on(FakeBus(clock, unknown), clock).open()
        assert unknown.n_opened == 0
        assert "demo" in caught.value.hint

    @pytest.mark.parametrize("refusal", [busy(UNO.device), denied(UNO.device)])
    def test_only_board_that_refuses_is_explained(
        self, clock: FakeClock, refusal: Exception
    ) -> None:
        with pytest.raises(SourceError, match="/dev/ttyACM0"):
            source_on(FakeBus(clock, FakeBoard(UNO, refusal=refusal)), clock).open()

    def test_board_that_refuses_does_not_hide_another(self, clock: FakeClock) -> None:
        clone = FakeBoard(CLONE)
        bus = FakeBus(clock, FakeBoard(UNO, refusal=busy(UNO.device)), clone)
        source_on(bus, clock).open()
        assert clone.n_open == 1

    def test_search_does_not_take_longer_than_it_says(self, clock: FakeClock) -> None:
        began_s = clock.now_s()
        bus = FakeBus(clock, FakeBoard(UNO, line=b""), FakeBoard(CLONE, line=b""))
        with pytest.raises(SourceError):
            source_on(bus, clock).open()
        assert clock.now_s() - began_s <= 2 * CONFIRM_S + 0.2

    def test_board_found_later_is_found_at_the_next_try(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO, is_plugged=False)
        bus = FakeBus(clock, board)
        source = source_on(bus, clock)
        with pytest.raises(SourceError):
            source.open()
        bus.plug(board)
        source.open()
        assert board.n_open == 1


class TestUnplugging:
    def test_byte_that_was_read_before_is_delivered_then_the_loss_is_told(self) -> None:
        board = FakeBoard(UNO, line=b"")

        class UnpluggingClock(FakeClock):
            def sleep(self, duration_s: float) -> None:
                super().sleep(duration_s)
                board.is_plugged = False

        clock = UnpluggingClock()
        source = source_on(FakeBus(clock, board), clock, UNO.device)
        source.open()
        board.ports[0].put(b"2.503\r\n2.4")

        assert source.read(0.1).data == b"2"
        with pytest.raises(SourceLostError, match="was lost") as caught:
            source.read(0.1)
        assert "unplugged, or a second program" in caught.value.hint

    def test_port_that_closes_under_a_read_is_a_loss(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO)
        source = source_on(FakeBus(clock, board), clock, UNO.device)
        source.open()
        board.ports[0].close()
        with pytest.raises(SourceLostError):
            source.read(0.1)

    def test_closing_a_dead_port_raises_nothing(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO)
        source = source_on(FakeBus(clock, board), clock, UNO.device)
        source.open()
        board.ports[0].close_fails = True
        source.close()
        source.close()

    @pytest.mark.parametrize("port", [None, UNO.device])
    def test_same_board_is_found_again_under_another_name(
        self, clock: FakeClock, port: str | None
    ) -> None:
        board = FakeBoard(UNO)
        bus = FakeBus(clock, board)
        source = source_on(bus, clock, port)
        source.open()
        board.is_plugged = False
        with pytest.raises(SourceError, match="is not there"):
            source.open()
        bus.plug(board, device="/dev/ttyACM1", location="1-1.3:1.0")
        source.open()
        assert source.info.label == "Arduino Uno (/dev/ttyACM1)"
        assert source.read(0.1).data

    @pytest.mark.parametrize("port", [None, UNO.device])
    def test_other_device_on_the_same_name_is_never_opened(
        self, clock: FakeClock, port: str | None
    ) -> None:
        board = FakeBoard(UNO)
        other = FakeBoard(replace(UNO, serial_number="another"), is_plugged=False)
        bus = FakeBus(clock, board, other)
        source = source_on(bus, clock, port)
        source.open()
        board.is_plugged, other.is_plugged = False, True
        for _ in range(5):
            with pytest.raises(SourceError, match="is not there"):
                source.open()
        assert other.n_opened == 0

    def test_usb_device_on_the_name_of_a_port_without_usb_is_never_opened(
        self, clock: FakeClock
    ) -> None:
        plain = FakeBoard(PortInfo("/dev/ttyACM0"))
        other = FakeBoard(UNO, is_plugged=False)
        source = source_on(FakeBus(clock, plain, other), clock, "/dev/ttyACM0")
        source.open()
        plain.is_plugged, other.is_plugged = False, True
        with pytest.raises(SourceError, match="is not there"):
            source.open()
        assert other.n_opened == 0

    def test_refusal_while_it_comes_back_is_told_and_tried_again(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO)
        source = source_on(FakeBus(clock, board), clock, UNO.device)
        source.open()
        board.refusal = denied(UNO.device)
        with pytest.raises(SourceError, match="not allowed"):
            source.open()
        board.refusal = None
        source.open()
        assert source.read(0.1).data

    def test_hundred_unplug_cycles_leave_nothing_behind(self, clock: FakeClock) -> None:
        board = FakeBoard(UNO)
        bus = FakeBus(clock, board)
        source = source_on(bus, clock)
        source.open()
        n_threads = threading.active_count()
        for cycle in range(100):
            assert read_all(source, 5)
            board.is_plugged = False
            with pytest.raises(SourceLostError):
                read_all(source, 5)
            source.close()
            with pytest.raises(SourceError):
                source.open()
            bus.plug(board, device=f"/dev/ttyACM{cycle % 3}")
            source.open()
            assert board.n_open == 1
        assert threading.active_count() <= n_threads
