"""Who is admitted while the list of devices cannot be read or written."""

from __future__ import annotations

import pytest

from desktop_app.core.devices import Device, Right
from desktop_app.core.errors import DataError
from desktop_app.server.admission import Admission, new_device
from desktop_app.server.options import HubLimits
from desktop_app.server.requests import Auth

FULL = DataError("The disk is full.")


class Book:
    """A list of devices in a file that may fail."""

    def __init__(self, *devices: Device) -> None:
        self.reading: DataError | None = None
        self.writing: DataError | None = None
        self._devices = list(devices)
        self._revision = 0

    def devices(self) -> list[Device]:
        return list(self._devices)

    def add(self, device: Device) -> None:
        self._devices.append(device)
        self._revision += 1

    def seen(self, device_id: str, at_s: float) -> None:
        if self.writing:
            raise self.writing

    def revision(self) -> object:
        if self.reading:
            raise self.reading
        return self._revision


@pytest.fixture
def phone() -> tuple[Device, str]:
    return new_device("Phone", (Right.SUBMIT,), 1000.0)


def admission(book: Book) -> Admission:
    return Admission(book, HubLimits(), now_s=lambda: 2000.0)


def test_a_device_is_admitted_though_the_disk_has_no_room_to_note_it(
    phone: tuple[Device, str], caplog: pytest.LogCaptureFixture
) -> None:
    device, token = phone
    book = Book(device)
    book.writing = FULL
    door = admission(book)
    for _ in range(3):
        assert door.admit(Auth(token=token), "192.0.2.1").device_id == device.device_id
    assert caplog.messages == ["The list of devices: The disk is full."]


def test_who_was_known_stays_admitted_while_the_list_cannot_be_read(
    phone: tuple[Device, str], caplog: pytest.LogCaptureFixture
) -> None:
    device, token = phone
    book = Book(device)
    door = admission(book)
    book.add(new_device("Tablet", (Right.SUBMIT,), 1001.0)[0])
    book.reading = FULL
    assert not door.refresh()
    assert not door.refresh()
    assert len(caplog.messages) == 1
    assert door.admit(Auth(token=token), "192.0.2.1").name == "Phone"

    book.reading = None
    assert door.refresh()
    book.reading = FULL
    assert not door.refresh()
    assert len(caplog.messages) == 2
