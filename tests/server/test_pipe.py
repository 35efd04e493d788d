"""What the station has to say reaches the hub, however much of it has waited."""

from __future__ import annotations

import multiprocessing
import threading
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.server.facts import StationFact, must_arrive
from desktop_app.server.mailbox import Mailbox
from desktop_app.server.pipe import MAX_MESSAGE_BYTES, PipeInbox, encode_batch, send_all
from tests.server.fakes import live_result

if TYPE_CHECKING:
    import pytest

    from desktop_app.core.results import AnomalyResult


def long_result(number: int, n_bytes: int) -> AnomalyResult:
    return {**live_result(float(number)), "cause": "x" * n_bytes}


def received(items: list[AnomalyResult]) -> list[AnomalyResult]:
    """What comes out of the pipe when all this has waited for it."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    mailbox: Mailbox[StationFact] = Mailbox(len(items), is_vital=must_arrive)
    mailbox.put(items)
    mailbox.close()
    sender = threading.Thread(target=send_all, args=(mailbox, theirs, encode_batch))
    sender.start()
    found: list[AnomalyResult] = []
    with closing(PipeInbox(ours)) as inbox:
        while (batch := inbox.receive()) is not None:
            found += batch.results
    sender.join()
    return found


def test_what_piled_up_while_the_hub_was_busy_arrives_whole_and_in_order() -> None:
    items = [long_result(number, 50_000) for number in range(200)]
    assert received(items) == items


def test_an_item_that_is_too_long_by_itself_is_left_out_and_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    first, long, last = (long_result(n, size) for n, size in enumerate((9, MAX_MESSAGE_BYTES, 9)))
    assert received([first, long, last]) == [first, last]
    assert "was left out" in caplog.text
