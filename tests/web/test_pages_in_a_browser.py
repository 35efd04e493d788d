"""The pages in Chromium, on a real hub with the real model: pair, watch, submit, oversee."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.compose.scoring import HeartScorer
from desktop_app.compose.station_events import StationEvents
from desktop_app.core import paths
from desktop_app.core.devices import Right
from desktop_app.server.facts import (
    Columns,
    DecidePairing,
    NewEvent,
    OfferPairing,
    PairingAsked,
    StationStatus,
)
from desktop_app.server.options import HubOptions
from tests.server.fakes import fake_parts, live_result
from tests.server.hub_thread import HubThread
from tests.server.node_client import FOLDER, require_node

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = [pytest.mark.node, pytest.mark.slow]

CODE = "the-code-of-this-test-1"
WITHIN_S = 500
SCRIPT = "<script>document.title='owned'</script><img src=x>"


def test_someone_pairs_watches_submits_and_oversees(tmp_path: Path) -> None:
    saw = seen_by_a_browser(tmp_path)
    assert saw["complaints"] == []
    assert saw["violations"] == {name: [] for name in ("pair", "live", "patient", "station")}
    assert saw["desk_digits"] == saw["digits"]
    assert saw["address"].endswith("/live.html")
    assert saw["volts"].endswith(" V")
    assert "HIGH 4.71 V" in saw["alarm"]
    assert SCRIPT in saw["event"]
    assert saw["scripts_in_event"] == 0
    assert saw["given"] == "13 of 13 given"
    assert "reference patients" in saw["result"]
    assert "Not a medical device" in saw["result"]
    assert saw["history_rows"] == 1
    assert saw["kept_for_ever"] == ["vigil.theme", "vigil.token"]
    assert saw["bad_number"] == "Error: \u201c12,3.4\u201d is not a number."
    assert "could mean 1234 or 1.234" in saw["two_meanings"]
    assert "is not possible" in saw["impossible"]
    assert "5.2 mmol/L would be 201 mg/dL: check the unit." in saw["unit_slip"]
    assert saw["unit_error_gone"]
    assert "201" in saw["other_unit"]
    assert saw["unit_of_sample"] == "mg/dL"
    assert saw["unit_of_empty"] == "mmol/L"
    assert saw["predictions_before"] == "0"
    assert "DEMO" in saw["demo_row"]
    assert saw["demo_total"] == "0"
    assert "DEMO" not in saw["overview_row"]
    assert (
        "LOW" in saw["overview_row"]
        or "MEDIUM" in saw["overview_row"]
        or "HIGH" in saw["overview_row"]
    )
    assert saw["prevalence"].startswith("Probabilities hold where 44 %")
    assert "not paired" in saw["stranger"]
    assert saw["stranger_pages"] == 0
    assert len(list(tmp_path.glob("*.png"))) == 4 * 2 * 3 + 2
    assert saw["result_in_view"]
    assert saw["small_targets"] == []
    assert saw["installable"] == ["standalone", "192x192", "512x512", "any"]
    assert saw["offline"] in ("CONNECTING", "OFFLINE")


def seen_by_a_browser(pictures: Path) -> dict[str, Any]:
    """Let the browser's script run against a hub whose desk allows the device it shows."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail("Chromium is not installed (Debian: apt-get install chromium)")
    web_dir, scorer = paths.find("resources/web"), HeartScorer(paths.find("models/heart"))
    with HubThread(HubOptions(port=0), fake_parts(scorer=scorer, web_dir=web_dir)) as hub:
        hub.publish([OfferPairing(CODE, WITHIN_S)])
        command = [
            require_node(),
            str(FOLDER / "pages.mjs"),
            chromium,
            hub.url,
            CODE,
            str(pictures),
        ]
        with station(hub, pictures) as desk:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=WITHIN_S, check=False
            )
    assert done.returncode == 0, done.stderr
    saw: dict[str, Any] = json.loads(done.stdout)
    return saw | {"desk_digits": desk["digits"]}


@contextmanager
def station(hub: HubThread, pictures: Path) -> Iterator[dict[str, str]]:
    """A signal with one event that lasts, and somebody at the desk who allows every device."""
    desk: dict[str, str] = {}
    stop = threading.Event()
    thread = threading.Thread(target=_play, args=(hub, pictures, desk, stop))
    thread.start()
    try:
        yield desk
    finally:
        stop.set()
        thread.join()


def _play(hub: HubThread, pictures: Path, desk: dict[str, str], stop: threading.Event) -> None:
    began_s = time.time()
    opened = NewEvent(None, 0, "HIGH", began_s, None, 4.71, 2.1, 2.9, 0.9, f"HIGH 4.71 V {SCRIPT}")
    assert isinstance(hub.parts.events, StationEvents)
    event = hub.parts.events.add(opened)
    assert event is not None
    hub.publish([StationStatus("DEMO", "Demo: test", 10.0), event])
    asked: set[str] = set()
    while not stop.wait(0.1):
        now_s = time.time()
        volts = 2.5 + 0.4 * ((now_s - began_s) % 2.0 - 1.0)
        column = (now_s, volts, volts + 0.02, 0, 2.0, 3.0)
        result = live_result(volts, at_s=now_s) | {"expected_low": 2.0, "expected_high": 3.0}
        hub.publish([Columns(0, [column]), result])
        for fact in tuple(hub.facts):
            if not isinstance(fact, PairingAsked) or fact.pairing_id in asked:
                continue
            desk["digits"] = fact.digits
            if (pictures / f"{fact.digits}.read").exists():
                asked.add(fact.pairing_id)
                hub.publish([DecidePairing(fact.pairing_id, True, [Right.SUBMIT, Right.STATION])])
