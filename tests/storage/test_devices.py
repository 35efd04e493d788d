from __future__ import annotations

import sqlite3
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.devices import Device, Right
from desktop_app.core.errors import DataError
from desktop_app.storage.devices import DeviceStore

if TYPE_CHECKING:
    from pathlib import Path

PHONE = Device("d1", "Anna's phone", frozenset({Right.SUBMIT, Right.STATION}), "ab" * 32, 1.0)
TABLET = Device("d2", "Tablet", frozenset(), "cd" * 32, 2.0)


def test_devices_are_there_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "hub" / "devices.sqlite"
    store = DeviceStore(path)
    store.add(PHONE)
    store.add(TABLET)
    store.close()
    assert DeviceStore(path).devices() == [PHONE, TABLET]


def test_two_programs_see_each_others_changes(tmp_path: Path) -> None:
    window, hub = DeviceStore(tmp_path / "d.sqlite"), DeviceStore(tmp_path / "d.sqlite")
    hub.add(PHONE)
    hub.seen("d1", 99.0)
    assert [device.last_seen_s for device in window.devices()] == [99.0]
    window.revoke("d1")
    assert hub.devices() == []


def test_a_right_of_a_later_version_is_left_out(tmp_path: Path) -> None:
    DeviceStore(tmp_path / "d.sqlite").add(PHONE)
    with sqlite3.connect(tmp_path / "d.sqlite") as raw:
        raw.execute("UPDATE devices SET rights = 'submit fly'")
    (device,) = DeviceStore(tmp_path / "d.sqlite").devices()
    assert device.rights == {Right.SUBMIT}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_may_read_the_file(tmp_path: Path) -> None:
    DeviceStore(tmp_path / "hub" / "d.sqlite").close()
    mode = (tmp_path / "hub" / "d.sqlite").stat().st_mode
    assert stat.S_IMODE(mode) & 0o077 == 0


def test_a_file_that_is_no_database_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "d.sqlite"
    path.write_text("not a database, and long enough to be looked at" * 50)
    with pytest.raises(DataError, match="cannot be used"):
        DeviceStore(path)
