from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.services import single_instance
from desktop_app.services.single_instance import RETRY_MS, SingleInstance

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_a_second_start_hands_its_source_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.listen()
    assert not second.claim()
    with qtbot.waitSignal(first.asked) as heard:
        assert second.pass_on("replay:/tmp/größe.csv")
    assert heard.args == ["replay:/tmp/größe.csv"]
    first.release()


def test_the_place_is_free_once_it_was_given_up(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.release()
    first.release()
    assert second.claim()
    second.release()


def test_users_do_not_stand_in_each_others_way(qtbot: QtBot, tmp_path: Path) -> None:
    mine, theirs = SingleInstance(tmp_path / "mine"), SingleInstance(tmp_path / "theirs")
    assert mine.claim()
    assert theirs.claim()
    mine.release()
    theirs.release()


def test_one_whose_window_does_not_stand_yet_is_waited_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    n_naps = []

    class Nap:
        @staticmethod
        def msleep(span_ms: int) -> None:
            n_naps.append(span_ms)
            first.listen()

    monkeypatch.setattr(single_instance, "QThread", Nap)
    with qtbot.waitSignal(first.asked) as heard:
        assert second.pass_on("demo")
    assert heard.args == ["demo"]
    assert len(n_naps) == 1
    first.release()


def test_a_window_that_does_not_answer_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "TIMEOUT_MS", 3 * RETRY_MS)
    assert not SingleInstance(tmp_path).pass_on("demo")


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    only = SingleInstance(tmp_path / "file" / "below")
    assert only.claim()
    only.release()
