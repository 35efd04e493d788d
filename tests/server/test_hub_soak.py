"""The long measurements in small: stalls, a restart, and visitors, as counts."""

from __future__ import annotations

import sys

import pytest

from benchmarks import hub_restart, hub_soak, hub_stalls
from tests.server.node_client import require_node

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc and freezes a process"),
]


def test_frozen_and_lying_clients_are_cut_give_all_back_and_cost_the_others_nothing() -> None:
    found = hub_stalls.measure(n_each=3, n_healthy=2, seconds=11.0, rate_hz=40.0)
    assert found["cut"] == 6
    assert found["lost_by_healthy"] == [0, 0]
    assert found["descriptors_left_over"] == 0
    growth_mb = found["highest_growth_mb"]
    assert isinstance(growth_mb, float)
    assert growth_mb <= 16


@pytest.mark.node
def test_every_client_is_back_after_a_restart_that_some_did_not_read() -> None:
    require_node()
    found = hub_restart.measure(n_live=50, n_stalled=5)
    assert found.n_back == 50
    # One second is promised on a quiet machine; for ever is what must not happen.
    assert found.stop_s < 5
    assert found.back_s < 30


@pytest.mark.usefixtures("undisturbed")
def test_visitors_leave_neither_descriptors_nor_threads_behind() -> None:
    found = hub_soak.soak(6.0, n_least=100)
    assert found.n_visits >= 100
    assert found.n_failed == 0
    assert found.descriptors_after == found.descriptors_before
    assert found.threads_after == found.threads_before
    assert found.grown_mb < 8
