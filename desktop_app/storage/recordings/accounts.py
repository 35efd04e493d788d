"""The accounts of a recording as JSON, and what came to them between two moments."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Any

from desktop_app.core.ledger import ByteAccount, Ledger
from desktop_app.storage.recordings.batch import Accounts

_BYTES = ("received", "in_samples", "in_text", "discarded", "pending")
_SAMPLES = ("expected", "decoded", "lost", "judged", "dropped", "queued", "open_ends")
_MOST_REASONS = 100


def to_json(accounts: Accounts) -> str:
    """One flat object of counts; `rejected` holds those by reason."""
    ledger = accounts.ledger
    counts: dict[str, object] = {name: getattr(ledger.bytes, name) for name in _BYTES}
    counts |= {name: getattr(ledger, name) for name in _SAMPLES}
    counts |= {"rejected": dict(ledger.bytes.rejected), "not_recorded": accounts.not_recorded}
    return json.dumps(counts)


def from_json(text: str, at_s: float) -> Accounts:
    """What `to_json` was given; raises `ValueError`."""
    try:
        counts = json.loads(text)
        rejected = _counts(counts.pop("rejected"))
        counts = {"open_ends": 0} | _counts(counts)  # Older recordings do not tell.
        return Accounts(
            at_s,
            Ledger(
                ByteAccount(rejected=rejected, **{name: counts[name] for name in _BYTES}),
                **{name: counts[name] for name in _SAMPLES},
            ),
            counts["not_recorded"],
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("its accounts cannot be read") from error


def between(before: Accounts, after: Accounts) -> Accounts:
    """What was counted from one moment to the other, as accounts of its own.

    What was pending before is among the bytes received: the recording has them in its lead.
    """
    first, last = before.ledger.bytes, after.ledger.bytes
    reasons = {**first.rejected, **last.rejected}
    rejected = {
        reason: count
        for reason in reasons
        if (count := last.rejected.get(reason, 0) - first.rejected.get(reason, 0))
    }
    account = ByteAccount(
        received=last.received - first.received + first.pending,
        in_samples=last.in_samples - first.in_samples,
        in_text=last.in_text - first.in_text,
        rejected=MappingProxyType(rejected),
        discarded=last.discarded - first.discarded,
        pending=last.pending,
    )
    # What was queued before belongs to the time before, and is judged first.
    older = before.ledger.queued
    counts = {name: getattr(after.ledger, name) - getattr(before.ledger, name) for name in _SAMPLES}
    counts["judged"] = max(0, counts["judged"] - older)
    counts["queued"] = counts["decoded"] - counts["judged"] - counts["dropped"]
    return Accounts(after.at_s, Ledger(account, **counts), after.not_recorded - before.not_recorded)


def _counts(value: Any) -> dict[str, int]:
    if not isinstance(value, dict) or len(value) > _MOST_REASONS:
        raise TypeError("not an object of counts")
    for name, count in value.items():
        if not isinstance(count, int) or isinstance(count, bool) or abs(count) > 1 << 62:
            raise TypeError(f"{name} is not a count")
    return value
