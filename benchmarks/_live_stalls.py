"""Clients that do not read, started by a process of their own, and never fewer of them.

    python -m benchmarks._live_stalls PORT N_EACH

N_EACH frozen and as many lying clients, see `benchmarks._hub_clients`. The hub cuts whoever stalls
it, so all are replaced after some seconds. Ends with stdin, and says then how many have joined.
"""

from __future__ import annotations

import json
import select
import sys

from benchmarks._hub_clients import stalled_clients

RENEW_EVERY_S = 8.0


def run(port: int, n_each: int) -> None:
    """Stall the hub until stdin ends."""
    n_joined, is_over = 0, False
    while not is_over:
        with stalled_clients(port, n_each):
            n_joined += 2 * n_each
            is_over = bool(select.select([sys.stdin], [], [], RENEW_EVERY_S)[0])
    sys.stdout.write(json.dumps({"joined": n_joined}) + "\n")


if __name__ == "__main__":
    run(*map(int, sys.argv[1:3]))
