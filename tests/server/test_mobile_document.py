"""The client of docs/mobile.md is type-checked, and run against a real hub."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_app.compose.station_events import StationEvents
from desktop_app.core.devices import Right
from desktop_app.server.facts import DecidePairing, OfferPairing, PairingAsked
from desktop_app.server.options import HubOptions
from desktop_app.server.pairing import new_code
from tests.server.fakes import FakeScorer, fake_parts, live_result
from tests.server.hub_thread import HubThread
from tests.server.node_client import FOLDER as JS
from tests.server.node_client import NodeClient, require_node
from tests.server.test_topics import added, new_event

pytestmark = [pytest.mark.node, pytest.mark.slow]

DOCS = Path(__file__).resolve().parents[2] / "docs"
TSCONFIG = {
    "compilerOptions": {
        "strict": True,
        "noUncheckedIndexedAccess": True,
        "target": "es2022",
        "module": "esnext",
        "moduleResolution": "bundler",
        "jsx": "react-jsx",
        "types": [],
        "lib": ["es2022", "dom"],
    },
    "files": ["hub.ts", "App.tsx", "platform.d.ts", "react-native.d.ts"],
}
PLATFORM = 'import type { Platform } from "./hub";\nexport declare const platform: Platform;\n'


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The document's files as JavaScript."""
    require_node()
    folder = tmp_path_factory.mktemp("mobile")
    text = (DOCS / "mobile.md").read_text()
    for name, body in re.findall(r"```tsx?\n// (\S+)\n(.*?)```", text, re.DOTALL):
        (folder / name).write_text(body)
    (folder / "platform.d.ts").write_text(PLATFORM)
    shutil.copy(DOCS / "protocol" / "protocol.ts", folder)
    shutil.copy(JS / "react-native.d.ts", folder)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "node_modules").symlink_to(JS / "node_modules")
    (folder / "tsconfig.json").write_text(json.dumps(TSCONFIG))
    command = [str(JS / "node_modules" / ".bin" / "tsc"), "--project", "tsconfig.json"]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=500, check=False
    )
    assert done.returncode == 0, done.stdout
    return folder


class MobileClient(NodeClient):
    """The document's client in a Node process."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._command = [require_node(), str(JS / "mobile_driver.mjs"), str(folder)]

    def do(self, what: str, **more: object) -> None:
        self._tell({"do": what, **more})


def test_it_pairs_hears_scores_and_misses_no_event(compiled: Path) -> None:
    archive, code = StationEvents(None), new_code()
    parts = fake_parts(events=archive, scorer=FakeScorer())
    with HubThread(HubOptions(port=0), parts) as hub, MobileClient(compiled) as phone:
        hub.publish([OfferPairing(code, 60.0)])
        phone.do("pair", link=f"{hub.url}/#pair={code}")
        digits = phone.payload("digits")
        asked = hub.wait_for(PairingAsked)
        assert asked.digits == digits
        hub.publish([DecidePairing(asked.pairing_id, True, [Right.SUBMIT])])
        phone.next("paired")

        phone.do("open", url=hub.url)
        assert phone.payload("hello")["device"] == "Test phone"
        phone.do("score", patient={"Age": 50})
        assert phone.payload("prediction")["risk_level"] == "High"
        hub.publish([live_result(2.5)])
        assert phone.payload("anomaly_result")["voltage"] == 2.5
        first = added(archive, new_event(1.0))
        hub.publish([first])
        assert phone.payload("anomaly_event")["id"] == first.id

        phone.do("close")
        phone.next("closed")
        missed = [added(archive, new_event(float(n))).id for n in range(2, 600)]
        phone.do("open", url=hub.url)
        assert [phone.payload("anomaly_event")["id"] for _ in missed] == missed
        last = added(archive, new_event(900.0))
        hub.publish([last])
        assert phone.payload("anomaly_event")["id"] == last.id


def test_who_is_denied_is_told(compiled: Path) -> None:
    code = new_code()
    with HubThread(HubOptions(port=0)) as hub, MobileClient(compiled) as phone:
        hub.publish([OfferPairing(code, 60.0)])
        phone.do("pair", link=f"{hub.url}/#pair={code}")
        asked = hub.wait_for(PairingAsked)
        hub.publish([DecidePairing(asked.pairing_id, False, [])])
        assert phone.payload("failed") == "pairing_denied"
        phone.do("pair", link=f"{hub.url}/#pair={code}")
        assert phone.payload("failed") == "unauthorized"
