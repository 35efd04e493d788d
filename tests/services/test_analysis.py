"""Questions answered in a thread of their own."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import ConfigError, VigilError
from desktop_app.core.gate import Gate
from desktop_app.services.analysis import AnalysisService
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Heard:
    def __init__(self) -> None:
        self.service = AnalysisService()
        self.answers: list[tuple[str, object]] = []
        self.failures: list[VigilError] = []
        self.service.answered.connect(self._on_answered)
        self.service.failed.connect(self.failures.append)

    def _on_answered(self, kind: str, answer: object) -> None:
        self.answers.append((kind, answer))


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    made = Heard()
    yield made
    made.service.shut_down()


def test_question_is_answered_in_another_thread(heard: Heard, qtbot: QtBot) -> None:
    heard.service.ask("who", threading.get_ident)
    qtbot.waitUntil(lambda: bool(heard.answers))
    assert heard.answers[0][0] == "who"
    assert heard.answers[0][1] != threading.get_ident()


def test_of_questions_that_wait_only_the_newest_of_each_kind_is_answered(
    heard: Heard, qtbot: QtBot
) -> None:
    may_go_on = threading.Event()
    heard.service.ask("first", lambda: may_go_on.wait(PATIENCE_S))
    for number in range(5):
        heard.service.ask("measure", partial(int, number))
        heard.service.ask("spectrum", partial(int, -number))
    may_go_on.set()
    qtbot.waitUntil(lambda: len(heard.answers) >= 3)
    answers = dict(heard.answers)
    assert (answers["measure"], answers["spectrum"]) == (4, -4)
    assert len(heard.answers) <= 4


def test_every_question_waits_until_it_may_begin(qtbot: QtBot) -> None:
    gate = Gate(PATIENCE_S)
    gate.hold()
    service, answers = AnalysisService(pause=gate.wait), list[object]()
    service.answered.connect(lambda _kind, answer: answers.append(answer))
    begun = threading.Event()
    service.ask("measure", begun.set)
    try:
        assert not begun.wait(0.1)
        gate.release()
        qtbot.waitUntil(lambda: len(answers) == 1)
    finally:
        service.shut_down()


def test_error_with_a_sentence_is_an_answer_and_the_next_question_is_answered_too(
    heard: Heard, qtbot: QtBot
) -> None:
    def refuse() -> object:
        raise ConfigError("It cannot be.")

    heard.service.ask("measure", refuse)
    qtbot.waitUntil(lambda: len(heard.answers) == 1)
    assert str(heard.answers[0][1]) == "It cannot be."
    heard.service.ask("measure", lambda: 7)
    qtbot.waitUntil(lambda: len(heard.answers) == 2)
    assert heard.failures == []


def test_any_other_error_is_told_in_a_sentence(heard: Heard, qtbot: QtBot) -> None:
    heard.service.ask("measure", lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(heard.failures))
    assert "Measuring has stopped" in heard.failures[0].sentence


def test_shutting_down_twice_or_before_the_first_question_does_no_harm(heard: Heard) -> None:
    heard.service.shut_down()
    heard.service.shut_down()
