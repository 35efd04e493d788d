from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.server.messages import wire_result
from desktop_app.server.protocol import RefusalCode, RefusalError
from desktop_app.server.readings import MAX_SAMPLES, Reading, parse_voltage_data
from tests.server.fakes import live_result

RATE_HZ = 10.0
KEYS = ("voltage", "timestamp", "sampling_rate", "x")
ORIGINAL_KEYS = {"anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage"}
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("payload", "readings"),
    [
        (3.3, [Reading(3.3, None)]),
        (3, [Reading(3.0, None)]),
        (0, [Reading(0.0, None)]),
        (-1e6, [Reading(-1e6, None)]),
        ({"voltage": 3.3}, [Reading(3.3, None)]),
        ({"voltage": 3.3, "timestamp": None}, [Reading(3.3, None)]),
        ({"voltage": 3.3, "timestamp": 1_700_000_000.5}, [Reading(3.3, 1_700_000_000.5)]),
        ({"voltage": 3.3, "timestamp": 1_700_000_000_500}, [Reading(3.3, 1_700_000_000.5)]),
        ({"voltage": 1, "timestamp": "1970-01-01T00:00:10Z"}, [Reading(1.0, 10.0)]),
        ({"voltage": 1, "timestamp": "1970-01-01T01:00:10.500+01:00"}, [Reading(1.0, 10.5)]),
        ({"voltage": 3.3, "sensor": {"name": "A0"}}, [Reading(3.3, None)]),
        (
            [1, {"voltage": 2}, {"voltage": 3, "timestamp": 7}],
            [Reading(1.0, None), Reading(2.0, None), Reading(3.0, 7.0)],
        ),
        ("3.3", [Reading(3.3, None)]),
        ({"voltage": "3.3"}, [Reading(3.3, None)]),
        ({"voltage": "-2.50E-1", "timestamp": 7}, [Reading(-0.25, 7.0)]),
        ({"voltage": ["+1", 2, ".5"]}, [Reading(v, None) for v in (1.0, 2.0, 0.5)]),
        (["1.", {"voltage": "1000000"}], [Reading(1.0, None), Reading(1e6, None)]),
        ([0.5] * MAX_SAMPLES, [Reading(0.5, None)] * MAX_SAMPLES),
    ],
)
def test_readings_are_taken_from_every_original_form(
    payload: object, readings: list[Reading]
) -> None:
    assert parse_voltage_data(payload, RATE_HZ).readings == tuple(readings)


@pytest.mark.parametrize(
    ("payload", "times_s"),
    [
        ({"voltage": [1.0, 2.0]}, [None, None]),
        ({"voltage": [1.0, 2.0], "timestamp": 50}, [50.0, 50.1]),
        ({"voltage": [1.0, 2.0], "timestamp": 50, "sampling_rate": 4}, [50.0, 50.25]),
        ({"voltage": [1.0], "sampling_rate": 4}, [None]),
    ],
)
def test_voltages_under_one_time_follow_each_other(
    payload: object, times_s: list[float | None]
) -> None:
    readings = parse_voltage_data(payload, RATE_HZ).readings
    assert [reading.time_s for reading in readings] == times_s
    assert [reading.volts for reading in readings] == [1.0, 2.0][: len(readings)]


def test_a_message_may_say_its_rate_and_its_name() -> None:
    said = parse_voltage_data({"voltage": 1, "sampling_rate": 250, "request_id": "r-1"}, RATE_HZ)
    assert (said.rate_hz, said.request_id) == (250.0, "r-1")
    silent = parse_voltage_data({"voltage": 1}, RATE_HZ)
    assert (silent.rate_hz, silent.request_id) == (None, None)


def test_a_time_without_a_zone_is_local() -> None:
    local = datetime(2026, 3, 1, 12, 0, 0).astimezone()
    payload = {"voltage": 1, "timestamp": "2026-03-01T12:00:00"}
    (reading,) = parse_voltage_data(payload, RATE_HZ).readings
    assert reading.time_s == local.astimezone(UTC).timestamp()


@pytest.mark.parametrize(
    ("payload", "field", "says"),
    [
        (None, None, "null"),
        (True, None, "bool"),
        ("three", None, "decimal point"),
        (math.nan, None, "-1000000"),
        (math.inf, None, "1000000"),
        (1e300, None, "1000000"),
        (10**400, None, "range"),
        ([], None, "length"),
        ([1] * (MAX_SAMPLES + 1), None, "length"),
        ([[1]], "[0]", "array"),
        ([1, None], "[1]", "null"),
        ({}, "voltage", "missing"),
        ({"voltage": None}, "voltage", "null"),
        ({"voltage": "3,3"}, "voltage", "decimal point"),
        ({"voltage": ""}, "voltage", "decimal point"),
        ({"voltage": "3.3 V"}, "voltage", "decimal point"),
        ({"voltage": "0x10"}, "voltage", "decimal point"),
        ({"voltage": "1_000"}, "voltage", "decimal point"),
        ({"voltage": "\u0663"}, "voltage", "decimal point"),
        ({"voltage": "NaN"}, "voltage", "decimal point"),
        ({"voltage": "-Infinity"}, "voltage", "decimal point"),
        ({"voltage": "1e999"}, "voltage", "from -1000000 to 1000000"),
        ({"voltage": "1000001"}, "voltage", "from -1000000 to 1000000"),
        ({"voltage": "1" * 41}, "voltage", "length"),
        ({"voltage": [1, "x"]}, "voltage[1]", "decimal point"),
        ([1, "x"], "[1]", "decimal point"),
        ([1, {"voltage": "x"}], "[1].voltage", "decimal point"),
        ({"voltage": []}, "voltage", "length"),
        ({"voltage": [1] * (MAX_SAMPLES + 1)}, "voltage", "length"),
        ({"voltage": [1, None]}, "voltage[1]", "null"),
        ({"voltage": [[1]]}, "voltage[0]", "array"),
        ([{"voltage": [1]}], "[0].voltage", "array"),
        ({"voltage": 1, "sampling_rate": 0}, "sampling_rate", "0.0001"),
        ({"voltage": 1, "sampling_rate": "fast"}, "sampling_rate", "str"),
        ({"voltage": 1, "request_id": ""}, "request_id", "length"),
        ({"voltage": math.nan}, "voltage", "-1000000"),
        ([1, {"volts": 2}], "[1].voltage", "missing"),
        ([1, {"voltage": True}], "[1].voltage", "bool"),
        ({"voltage": 1, "timestamp": True}, "timestamp", "bool"),
        ({"voltage": 1, "timestamp": "yesterday"}, "timestamp", "ISO 8601"),
        ({"voltage": 1, "timestamp": "0001-01-01T00:00:00"}, "timestamp", "1970"),
        ({"voltage": 1, "timestamp": "x" * 1000}, "timestamp", "length"),
        ({"voltage": 1, "timestamp": -1}, "timestamp", "0"),
        ({"voltage": 1, "timestamp": 1e300}, "timestamp", "<="),
        ([1, {"voltage": 1, "timestamp": "?"}], "[1].timestamp", "ISO 8601"),
    ],
)
def test_a_bad_payload_is_refused_naming_the_field(
    payload: object, field: str | None, says: str
) -> None:
    with pytest.raises(RefusalError) as caught:
        parse_voltage_data(payload, RATE_HZ)
    assert caught.value.code is RefusalCode.BAD_REQUEST
    assert caught.value.field == field
    assert says in caught.value.message


@given(JSON_VALUES)
def test_any_payload_is_read_or_refused_and_only_finite_numbers_come_out(payload: Any) -> None:
    try:
        readings = parse_voltage_data(payload, RATE_HZ).readings
    except RefusalError:
        return
    assert readings
    for reading in readings:
        assert math.isfinite(reading.volts)
        assert reading.time_s is None or math.isfinite(reading.time_s)


def test_a_refusal_is_an_ack_or_an_event_with_the_same_keys() -> None:
    refusal = RefusalError(
        RefusalCode.RATE_LIMITED, "Too many.", field="voltage", retry_after_ms=20
    )
    shared = {
        "code": "rate_limited",
        "message": "Too many.",
        "field": "voltage",
        "retry_after_ms": 20,
    }
    assert refusal.ack() == {"ok": False, **shared}
    assert refusal.server_error("voltage_data") == {**shared, "event": "voltage_data"}


def test_the_original_five_keys_are_never_taken_away() -> None:
    wire = wire_result(live_result(4.5, is_anomaly=True), "live")
    assert wire.keys() >= ORIGINAL_KEYS
    assert wire["v"] == 1
    assert wire["source"] == "live"
