"""The accounts close, or say that they do not."""

from __future__ import annotations

import pytest

from desktop_app.core.ledger import ByteAccount, Ledger


def test_bytes_close_when_every_one_is_accounted_for() -> None:
    account = ByteAccount(
        received=20,
        in_samples=7,
        in_text=5,
        rejected={"garbage": 3, "too long": 2},
        discarded=2,
        pending=1,
    )
    assert account.closes
    assert account.n_rejected == 5


def test_one_missing_byte_is_noticed() -> None:
    assert not ByteAccount(received=20, in_samples=19).closes


@pytest.mark.parametrize(
    "ledger",
    [
        Ledger(bytes=ByteAccount(received=1), expected=0),
        Ledger(expected=10, decoded=9, lost=0, judged=9),
        Ledger(expected=9, decoded=9, judged=7, dropped=1),
    ],
)
def test_each_account_can_fail_alone(ledger: Ledger) -> None:
    assert not ledger.closes


def test_all_three_close_together() -> None:
    assert Ledger(expected=12, decoded=10, lost=2, judged=6, dropped=1, queued=3).closes
