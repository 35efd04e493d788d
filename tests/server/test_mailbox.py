from __future__ import annotations

import threading

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.server.mailbox import Drops, Mailbox
from tests.helpers.patience import PATIENCE_S


def is_upper(item: str) -> bool:
    return item.isupper()


def test_items_come_out_in_the_order_they_went_in() -> None:
    mailbox = Mailbox(10, is_vital=is_upper)
    mailbox.put("aBcD")
    assert mailbox.take(3) == ["a", "B", "c"]
    assert mailbox.take(3) == ["D"]
    assert mailbox.take(3, timeout_s=0) == []


def test_a_full_mailbox_loses_the_oldest_ordinary_items_first() -> None:
    mailbox = Mailbox(3, is_vital=is_upper)
    mailbox.put("AbcdBe")
    assert mailbox.take(9) == ["A", "B", "e"]
    assert mailbox.drops() == Drops(ordinary=3, vital=0)


def test_vital_items_are_lost_only_among_themselves_and_counted() -> None:
    mailbox = Mailbox(2, is_vital=is_upper)
    mailbox.put("ABCd")
    assert mailbox.take(9) == ["B", "C"]
    assert mailbox.drops() == Drops(ordinary=1, vital=1)


@given(st.text(alphabet="abcABC", max_size=60), st.integers(1, 10))
def test_nothing_is_lost_uncounted_and_order_is_kept(items: str, capacity: int) -> None:
    mailbox = Mailbox(capacity, is_vital=is_upper)
    mailbox.put(items)
    taken = mailbox.take(1000, timeout_s=0)
    drops = mailbox.drops()
    assert len(taken) + drops.ordinary + drops.vital == len(items)
    assert len(taken) <= capacity
    if drops.vital:
        assert all(is_upper(item) for item in taken)


def test_closing_wakes_the_taker() -> None:
    mailbox = Mailbox(3, is_vital=is_upper)
    taken: list[list[str]] = []
    taker = threading.Thread(target=lambda: taken.append(mailbox.take(5)))
    taker.start()
    mailbox.close()
    taker.join(PATIENCE_S)
    assert taken == [[]]


def test_a_closed_mailbox_gives_what_it_holds_and_takes_no_more() -> None:
    mailbox = Mailbox(3, is_vital=is_upper)
    mailbox.put("ab")
    mailbox.close()
    mailbox.put("c")
    assert mailbox.take(5) == ["a", "b"]
    assert mailbox.take(5) == []


def test_discarding_empties_it() -> None:
    mailbox = Mailbox(3, is_vital=is_upper)
    mailbox.put("aB")
    mailbox.close(discard=True)
    assert mailbox.take(5) == []
