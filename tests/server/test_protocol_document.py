"""docs/PROTOCOL.md says what the hub does: names, keys and limits, and its examples are valid."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from desktop_app.core.messages import Cause
from desktop_app.core.options import DEFAULT_HUB_PORT
from desktop_app.server.messages import Status, WireResult
from desktop_app.server.options import DEFAULT_HOST, HubLimits
from desktop_app.server.protocol import EventName, RefusalCode, RefusalError
from desktop_app.server.readings import (
    FIRST_MILLISECONDS,
    HIGHEST_RATE_HZ,
    LOWEST_RATE_HZ,
    MAX_SAMPLES,
    MAX_VOLTS,
    parse_voltage_data,
)
from desktop_app.server.requests import PatientData, Subscribe, parse

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "PROTOCOL.md").read_text()
LIMITS = HubLimits()


@pytest.mark.parametrize(
    "name",
    [
        *EventName,
        *RefusalCode,
        *[cause.word for cause in Cause],
        *[key for key in Status.__annotations__ if key not in ("status", "protocol")],
        *WireResult.__required_keys__,
        *WireResult.__optional_keys__,
        *RefusalError(RefusalCode.INTERNAL, "", retry_after_ms=1).server_error("x"),
    ],
)
def test_every_name_on_the_wire_is_explained(name: str) -> None:
    assert f"`{name}`" in DOCUMENT


@pytest.mark.parametrize(
    "words",
    [
        f"`{DEFAULT_HOST}:{DEFAULT_HUB_PORT}`",
        f"all {LIMITS.max_clients} places",
        f"| clients | {LIMITS.max_clients} |",
        f"| {LIMITS.max_message_bytes} bytes; one of more than {4 * LIMITS.max_message_bytes}",
        f"more than {LIMITS.max_message_bytes} bytes",
        f"bursts of {LIMITS.burst_events:g}, then {LIMITS.events_per_s:g} a second",
        f"started {LIMITS.bytes_per_token} bytes",
        f"bursts of {LIMITS.burst_samples:g}, then {LIMITS.samples_per_s:g} a second",
        f"bursts of {LIMITS.burst_refusals:g}, then {LIMITS.refusals_per_s:g} a second",
        f"{LIMITS.queue_messages} messages; who leaves it more than half full"
        f" for {LIMITS.stalled_s:g} s",
        f"has {LIMITS.connect_s:g} seconds",
        f"pings every {LIMITS.ping_interval_s:g} s and waits {LIMITS.ping_timeout_s:g} s",
        f"1 to {MAX_SAMPLES} readings",
        f"from -{MAX_VOLTS:.0f} to {MAX_VOLTS:.0f}",
        f"from {FIRST_MILLISECONDS:.0f} on",
        f"from {LOWEST_RATE_HZ:.4f} to {HIGHEST_RATE_HZ:.0f}",
    ],
)
def test_every_limit_is_the_real_one(words: str) -> None:
    assert words in " ".join(DOCUMENT.split())


def test_the_examples_are_what_they_claim_to_be() -> None:
    blocks: dict[str, tuple[str, ...]] = dict.fromkeys(("", "json", "js"), ())
    language: str
    text: str
    for language, text in re.findall(r"```(\w*)\n(.*?)```", DOCUMENT, re.DOTALL):
        blocks[language] += (text,)
    sent, result, error, status = blocks[""]
    patient, subscription = (json.loads(text) for text in blocks["json"])
    assert parse(patient, PatientData).request_id == "r-1"
    assert parse(subscription, Subscribe).last_event_id == 41
    for line in sent.splitlines():
        assert parse_voltage_data(json.loads(line), rate_hz=10.0).readings
    assert set(json.loads(result)) == set(WireResult.__annotations__) | {
        "expected_low",
        "expected_high",
    }
    refusal = RefusalError(RefusalCode.BAD_REQUEST, "Expected `float`, got `str`.")
    assert set(json.loads(error)) == set(refusal.server_error("voltage_data"))
    assert json.loads(status) == {"status": "ok", "protocol": 1}
