"""A script in every text that a stranger can choose, on every page, in a real browser."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from desktop_app.compose.scoring import HeartScorer
from desktop_app.compose.station_events import StationEvents
from desktop_app.core import paths
from desktop_app.core.devices import Right
from desktop_app.server.admission import new_device
from desktop_app.server.facts import Columns, NewEvent, StationStatus
from desktop_app.server.messages import Brief, Scored
from desktop_app.server.options import HubOptions
from desktop_app.storage.devices import DeviceStore
from tests.server.fakes import fake_parts, live_result
from tests.server.hub_thread import HubThread
from tests.server.node_client import FOLDER, require_node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

pytestmark = [pytest.mark.node, pytest.mark.slow]

WITHIN_S = 500
MARK = "<b>0</b>"
IMAGE = "<img src=x onerror=owned=1>"
SCRIPT = f"</script><script>owned=1;alert(1)</script>{IMAGE}\"'><svg onload=owned=1>"
LINK = "javascript:owned=1"


class HostileScorer(HeartScorer):
    """As if somebody had a say in every word of an explanation."""

    def score(self, patient: Mapping[str, float | None]) -> Scored:
        scored = super().score(patient)
        first = msgspec.structs.replace(
            scored.contributions[0],
            label=f"label {SCRIPT}",
            text=f"value {SCRIPT}",
            note=f"note {SCRIPT}",
        )
        return msgspec.structs.replace(
            scored,
            headline=f"headline {IMAGE}",
            contributions=[first, *scored.contributions[1:]],
            text=f"explanation {SCRIPT}",
            warnings=[f"warning {SCRIPT}"],
            disclaimer=f"disclaimer {SCRIPT}",
        )


def test_a_script_in_any_text_is_shown_and_never_run() -> None:
    saw = seen_by_two_devices()
    assert saw["complaints"] == []
    pages = {"index": "/index.html", "live": "/live.html", "patient": "/patient.html"}
    pages["station"] = "/station.html"
    for name, path in pages.items():
        kind, title, here = saw["owned"][name]
        assert (kind, here) == ("undefined", path)
        assert title.startswith("Vigil")
        assert saw["markup"][name] == 0, name
    for part in ("label", "value", "note", "explanation", "warning", "disclaimer"):
        assert f"{part} {SCRIPT}" in saw["texts"]["patient"]
    assert f"headline {IMAGE}" in saw["texts"]["patient"]
    assert f"tablet {IMAGE}" in saw["texts"]["station"]  # a device's name
    assert f"ward {IMAGE}: sender" in saw["texts"]["station"]  # a station's name
    assert f"pseudonym {IMAGE}" in saw["texts"]["station"]
    live = saw["texts"]["live"].upper()  # chips are in capitals
    for text in (f"source {SCRIPT}", f"event {SCRIPT}", f"cause {IMAGE}", f"verdict {MARK}"):
        assert text.upper() in live


def seen_by_two_devices() -> dict[str, Any]:
    """What the browser's script has found on a hub of strangers."""
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail("Chromium is not installed (Debian: apt-get install chromium)")
    web_dir, scorer = paths.find("resources/web"), HostileScorer(paths.find("models/heart"))
    devices = DeviceStore(None)
    tokens = []
    for name, right in (("desk", Right.STATION), ("tablet", Right.SUBMIT)):
        device, token = new_device(f"{name} {IMAGE}", [right], 0.0)
        devices.add(device)
        tokens.append(token)
    parts = fake_parts(scorer=scorer, web_dir=web_dir, devices=devices)
    with HubThread(HubOptions(port=0), parts) as hub, hostile_station(hub):
        done = subprocess.run(
            [require_node(), str(FOLDER / "hostile_words.mjs"), chromium, hub.url, *tokens],
            capture_output=True,
            text=True,
            timeout=WITHIN_S,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    saw: dict[str, Any] = json.loads(done.stdout)
    return saw


@contextmanager
def hostile_station(hub: HubThread) -> Iterator[None]:
    """A signal, an event and another station's patient with such texts."""
    assert isinstance(hub.parts.events, StationEvents)
    event = hub.parts.events.add(
        NewEvent(
            None, 0, f"cause {IMAGE}", time.time(), None, 4.7, 2.1, 2.9, 0.9, f"event {SCRIPT}"
        )
    )
    assert event is not None
    hub.publish([StationStatus("DEMO", f"source {SCRIPT}", 10.0), event])
    stranger = f"ward {IMAGE}: sender"
    hub.publish([Brief(stranger, f"pseudonym {IMAGE}", 1, "High", "High", 0.9, 0.8)])
    stop = threading.Event()

    def play() -> None:
        while not stop.wait(0.1):
            result = live_result(4.7, is_anomaly=True, at_s=time.time())
            result["cause"] = f"verdict {MARK}"
            hub.publish([result, Columns(0, [(time.time(), 4.6, 4.7, 1, 2.0, 3.0)])])

    thread = threading.Thread(target=play)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
