"""The one state word."""

from __future__ import annotations

import pytest

from desktop_app.core.link import LinkState, link_state, stale_after_s
from desktop_app.core.source_info import SourceKind


@pytest.mark.parametrize(
    ("kind", "age_s", "state"),
    [
        (None, None, LinkState.DISCONNECTED),
        (None, 0.0, LinkState.DISCONNECTED),
        (SourceKind.SERIAL, None, LinkState.CONNECTING),
        (SourceKind.SERIAL, 0.2, LinkState.LIVE),
        (SourceKind.SERIAL, 1.0, LinkState.LIVE),
        (SourceKind.SERIAL, 1.1, LinkState.STALE),
        (SourceKind.DEMO, 0.2, LinkState.DEMO),
        (SourceKind.DEMO, 1.1, LinkState.STALE),
        (SourceKind.REMOTE, 0.2, LinkState.LIVE),
        (SourceKind.REPLAY, 99.0, LinkState.REPLAY),
    ],
)
def test_state_word(kind: SourceKind | None, age_s: float | None, state: LinkState) -> None:
    assert link_state(kind, 10.0, age_s) is state


def test_a_slow_signal_has_five_periods_before_it_counts_as_stale() -> None:
    assert stale_after_s(1000.0) == 1.0
    assert stale_after_s(0.5) == 10.0
