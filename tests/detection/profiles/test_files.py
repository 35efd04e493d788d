"""Profiles as files: what is shipped, what is refused and in which words, what comes back."""

from __future__ import annotations

import json
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import paths
from desktop_app.core.errors import ConfigError
from desktop_app.detection.profiles import files
from desktop_app.detection.profiles.schema import LinearMap, Profile, Quantity, TableMap
from desktop_app.detection.profiles.units import converted, is_falling, shown, value_of

SHIPPED = sorted((paths.shipped_dir() / files.FOLDER).glob("*.json"))
GOOD: dict[str, Any] = {
    "version": 1,
    "name": "Oven",
    "quantity": {"symbol": "°C", "map": {"kind": "linear", "scale": 100.0, "offset": -50.0}},
    "alarm_limits": [{"kind": "high", "value": 180.0}, {"kind": "low", "value": 20.0}],
}


def with_key(place: str, value: object) -> dict[str, Any]:
    """GOOD with another value at a dotted place."""
    settings = json.loads(json.dumps(GOOD))
    *steps, last = [int(part) if part.isdigit() else part for part in place.split(".")]
    inside = settings
    for step in steps:
        inside = inside[step]
    inside[last] = value
    return dict(settings)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_profile_is_sound_and_complete(path: Path) -> None:
    profile = files.load_profile(path)
    assert profile.description
    assert profile.rate_hz is not None
    limits = [limit.value for limit in profile.alarm_limits]
    assert np.isfinite(limits).all()
    # An alarm that the input cannot reach would never be heard.
    ends = [profile.low_rail_volts, profile.high_rail_volts]
    reach = sorted(value_of(profile.quantity, 0.0 if end is None else end) for end in ends)
    assert all(reach[0] <= value <= reach[1] for value in limits)


def test_six_materials_are_shipped() -> None:
    assert [path.stem for path in SHIPPED] == [
        "ad8232-ecg",
        "bench-dc-supply",
        "li-ion-cell-discharge",
        "motor-current-shunt",
        "photoresistor",
        "thermistor",
    ]


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        ("version", 2, ["'version' must be 1, not 2"]),
        ("name", "", ["'name' must be a text of 1 to 60 characters"]),
        ("rate_hz", -1, ["'rate_hz' must be a number above 0", "not -1"]),
        ("rate", 10, ["unknown key 'rate'", "Did you mean 'rate_hz'?"]),
        ("quantity.symbol", 5, ["'quantity.symbol' must be a text", "not 5"]),
        ("quantity.map.kind", "cubic", ["quantity.map", '"linear" or "table"', "cubic"]),
        ("quantity.map.scale", "big", ["'quantity.map.scale' must be a number", '"big"']),
        ("quantity.map.scale", 0, ["'scale' must not be 0"]),
        ("quantity.map", {"kind": "table", "points": [[0, 1]]}, ["2 to 1000 pairs"]),
        ("quantity.map", {"kind": "table", "points": [[1, 1], [1, 2]]}, ["must rise, but 1"]),
        ("alarm_limits.0.value", None, ["'alarm_limits[0].value' must be a number", "null"]),
        ("alarm_limits.1.kind", "odd", ["'alarm_limits[1].kind'", '"high" or "low"', '"odd"']),
        ("alarm_limits.0.deadbnd", 1, ["unknown key 'deadbnd' in alarm_limits[0]", "'deadband'"]),
        ("alarm_limits.0.value", 10.0, ["every low limit must lie below every high limit"]),
        ("alarm_limits.0", {"kind": "high"}, ["lacks the key 'value' in alarm_limits[0]"]),
        ("spectrum", {"band_hz": [40, 1]}, ["'band_hz' must go up"]),
        ("spectrum", {"mains_hz": 55}, ["'spectrum.mains_hz' must be 0, 50 or 60, not 55"]),
        ("low_rail_volts", 1e400, ["low_rail_volts"]),
    ],
)
def test_what_is_wrong_is_named_with_file_and_key(
    tmp_path: Path, place: str, value: object, words: list[str]
) -> None:
    path = tmp_path / "oven.json"
    path.write_text(json.dumps(with_key(place, value)), encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        files.load_profile(path)
    for word in ["oven.json", *words]:
        assert word in str(caught.value)


def test_rails_must_be_in_order() -> None:
    settings = {**GOOD, "low_rail_volts": 5.0, "high_rail_volts": 0.0}
    with pytest.raises(ConfigError, match=r"'high_rail_volts' must be above"):
        files.parse_profile("here", settings)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": 1, "a": 2}', "\x00", "nul"])
def test_what_is_no_profile_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "odd.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"odd\.json"):
        files.load_profile(path)


def is_sound(settings: dict[str, Any]) -> bool:
    """Whether it is a profile; anything but a `ConfigError` fails the test that asks."""
    with suppress(ConfigError):
        return bool(files.parse_profile("here", settings).name)
    return False


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-3, 9) | st.floats() | st.text(max_size=4),
        lambda inside: (
            st.lists(inside, max_size=3)
            | st.dictionaries(
                st.sampled_from([*Profile.__struct_fields__, "kind", "value", "map", "x"]),
                inside,
                max_size=4,
            )
        ),
        max_leaves=8,
    )
)
def test_anything_is_a_profile_or_a_sentence(content: object) -> None:
    settings = {"version": 1, "name": "x", **(content if isinstance(content, dict) else {})}
    with nullcontext() if is_sound(settings) else pytest.raises(ConfigError, match=r"^here"):
        files.parse_profile("here", settings)


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    profile = files.parse_profile("here", GOOD)
    path = tmp_path / "new" / "oven.json"
    files.save_profile(path, profile)
    assert files.load_profile(path) == profile


def test_ones_own_stand_beside_the_shipped_and_in_their_place() -> None:
    profile = files.parse_profile("here", GOOD)
    files.save_profile(files.own_path("Oven"), profile)
    mine = msgspec.structs.replace(profile, name="My thermistor")
    files.save_profile(files.own_folder() / "thermistor.json", mine)
    (files.own_folder() / "broken.json").write_text("{")
    found, errors = files.list_profiles()
    assert len(found) == len(SHIPPED) + 1
    assert {stored.profile.name for stored in found if stored.is_own} == {"Oven", "My thermistor"}
    assert [error.sentence for error in errors if "broken.json" in error.sentence]
    assert files.find_profile(Path("thermistor")) == mine
    with pytest.raises(ConfigError, match=r"Did you mean 'thermistor'"):
        files.find_profile(Path("termistor"))


def test_volts_become_what_they_stand_for() -> None:
    linear = Quantity("T", "°C", 1, LinearMap(scale=100.0, offset=-50.0))
    assert converted(linear, np.array([0.5, 1.0, np.nan])).tolist()[:2] == [0.0, 50.0]
    assert shown(linear, 49.96) == "50.0 °C"
    table = Quantity("T", "°C", 1, TableMap(((0.0, 100.0), (1.0, 50.0), (5.0, 0.0))))
    values = converted(table, np.array([-1.0, 0.5, 3.0, 9.0, np.nan]))
    assert values[:4].tolist() == [100.0, 75.0, 25.0, 0.0]
    assert np.isnan(values[4])
    assert is_falling(table)
    assert not is_falling(linear)


def test_the_shipped_thermistor_reads_25_degrees_at_half_the_supply() -> None:
    quantity = files.find_profile(Path("thermistor")).quantity
    assert value_of(quantity, 2.5) == pytest.approx(25.0, abs=0.01)
    assert is_falling(quantity)
