from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

import pytest

from desktop_app.services.last_resort import SENTENCE, LastResort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from desktop_app.core.errors import VigilError


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[list[VigilError]]:
    before, before_threads = sys.excepthook, threading.excepthook
    last_resort = LastResort()
    told: list[VigilError] = []
    last_resort.happened.connect(told.append)
    last_resort.start()
    yield told
    last_resort.stop()
    sys.excepthook, threading.excepthook = before, before_threads


def fail() -> None:
    raise ZeroDivisionError("Mrs Canary")


def report() -> None:
    try:
        fail()
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())


@pytest.mark.allow_logs
def test_an_error_is_said_once_however_often_it_happens(
    heard: list[VigilError], caplog: pytest.LogCaptureFixture
) -> None:
    report()
    report()
    assert [error.sentence for error in heard] == [SENTENCE]
    assert "ZeroDivisionError | test_last_resort.py:" in caplog.text
    assert "Canary" not in caplog.text


@pytest.mark.allow_logs
def test_an_error_in_a_thread_reaches_the_window(heard: list[VigilError], qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(heard) == 1)


def test_ctrl_c_is_no_error(heard: list[VigilError], capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert heard == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
