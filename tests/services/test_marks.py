from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.services.marks import Mark, MarkBook

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_marks_stand_in_the_order_of_their_time() -> None:
    book = MarkBook()
    book.add(20.0, "later")
    book.add(10.0, "earlier")
    assert [mark.text for mark in book.marks] == ["earlier", "later"]


def test_a_mark_without_a_word_gets_its_number(qtbot: QtBot) -> None:
    book = MarkBook()
    with qtbot.waitSignal(book.added) as seen:
        book.add(1.0)
    assert seen.args == [Mark(1, 1.0, "Mark 1")]


def test_marks_of_a_recording_are_no_news_and_a_renamed_one_stands_once(qtbot: QtBot) -> None:
    book = MarkBook()
    with qtbot.assertNotEmitted(book.added), qtbot.waitSignal(book.changed):
        book.take_in([(5.0, "Mark 1"), (7.0, "valve closed"), (5.0, "valve opened")])
    assert [mark.text for mark in book.marks] == ["valve opened", "valve closed"]
    assert book.add(6.0).text == "Mark 3"


def test_a_new_name_is_told() -> None:
    book = MarkBook()
    told: list[Mark] = []
    book.renamed.connect(told.append)
    mark = book.add(1.0, "Mark 1")
    book.rename(mark.mark_id, "valve opened")
    assert told == [Mark(mark.mark_id, 1.0, "valve opened")]


def test_a_mark_can_be_renamed_but_not_to_nothing() -> None:
    book = MarkBook()
    mark = book.add(1.0, "dose")
    book.rename(mark.mark_id, "  second dose ")
    book.rename(mark.mark_id, "   ")
    book.rename(99, "nobody")
    assert [one.text for one in book.marks] == ["second dose"]


def test_a_removed_mark_is_gone_and_its_number_is_not_given_again() -> None:
    book = MarkBook()
    book.remove(book.add(1.0).mark_id)
    assert book.marks == ()
    assert book.add(2.0).text == "Mark 2"
