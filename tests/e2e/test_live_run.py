"""The benchmark of the whole window, short: nothing is lost at any rate that it is run at."""

from __future__ import annotations

import sys

import pytest

from tests.server.node_client import require_node

if sys.platform == "win32":
    pytest.skip("pseudo terminals are a thing of POSIX", allow_module_level=True)

from benchmarks.live import SHAPES, in_fresh_process

SECONDS = 4.0


@pytest.mark.slow
@pytest.mark.usefixtures("undisturbed")
@pytest.mark.parametrize("shape", SHAPES)
def test_recording_judging_and_clients_lose_nothing_of_a_fast_board(shape: str) -> None:
    require_node()
    run = in_fresh_process(shape, SECONDS)
    ledger, recording, clients = run["ledger"], run["recording"], run["clients"]
    assert ledger["decoded"] > SECONDS * run["rate_hz"] / 2
    assert ledger["judged"] == ledger["decoded"] == recording["recorded"]
    assert (ledger["lost"], ledger["dropped"], ledger["rejected"]) == (0, 0, {})
    assert ledger["closes"]
    assert (recording["missing"], recording["is_intact"]) == (0, True)
    # Who does not keep up, as on a crowded computer, gets the newest results and stays.
    assert clients["disconnects"] == 0
    assert clients["heard"] > 0
    assert run["frames"]["n"] > 0
