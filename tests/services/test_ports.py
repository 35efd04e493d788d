"""The ports that are there, looked for in a thread of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.services.ports import PortWatcher
from desktop_app.sources.ports import PortInfo

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

UNO = PortInfo("/dev/ttyACM0")


def test_what_is_found_first_is_told_even_if_it_is_nothing(qtbot: QtBot) -> None:
    watcher = PortWatcher(lambda: ())
    with qtbot.waitSignal(watcher.changed):
        watcher.start()
    assert watcher.ports == ()
    watcher.shut_down()


def test_a_port_that_is_there_is_told_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.services.ports.LOOK_EVERY_S", 0.001)
    looks: list[int] = []

    def list_ports() -> tuple[PortInfo, ...]:
        looks.append(1)
        return (UNO,)

    told: list[tuple[PortInfo, ...]] = []
    watcher = PortWatcher(list_ports)
    watcher.changed.connect(lambda: told.append(watcher.ports))
    watcher.start()
    qtbot.waitUntil(lambda: len(looks) > 5 and bool(told))
    watcher.shut_down()
    assert told == [(UNO,)]


def test_a_look_that_fails_is_logged_and_the_next_one_still_finds_the_port(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("desktop_app.services.ports.LOOK_EVERY_S", 0.001)
    answers: list[tuple[PortInfo, ...] | None] = [(), None, None]

    def list_ports() -> tuple[PortInfo, ...]:
        answer = answers.pop(0) if answers else (UNO,)
        if answer is None:
            raise RuntimeError("no answer")
        return answer

    watcher = PortWatcher(list_ports)
    watcher.start()
    qtbot.waitUntil(lambda: watcher.ports == (UNO,))
    watcher.shut_down()
    assert [record.message for record in caplog.records] == [
        "The ports cannot be listed: no answer."
    ]


def test_shutting_down_twice_is_harmless(qtbot: QtBot) -> None:
    watcher = PortWatcher(lambda: ())
    watcher.start()
    watcher.shut_down()
    watcher.shut_down()
