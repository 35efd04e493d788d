"""What a detector saves, and what it refuses to load."""

from __future__ import annotations

import io
import zipfile

import numpy as np
import pytest

from desktop_app.core.errors import DataError
from desktop_app.detection import checks, registry, state
from desktop_app.detection.config import DetectionConfig

CONFIG = DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ)


def test_arrays_come_back_from_bytes_as_they_were() -> None:
    arrays = {"a.b": np.arange(3), "c": np.array(np.nan), "d": np.array("word")}
    back = state.from_bytes(state.to_bytes(arrays))
    assert back.keys() == arrays.keys()
    for name, array in arrays.items():
        np.testing.assert_array_equal(back[name], array)
        assert back[name].dtype == array.dtype


@pytest.mark.parametrize("data", [b"", b"PK", b"\x80\x04K\x01.", bytes(100)])
def test_other_bytes_are_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        state.from_bytes(data)


def test_an_archive_that_would_fill_the_memory_is_refused() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.npy", bytes(state.MAX_BYTES + 1))
    with pytest.raises(DataError, match="far larger"):
        state.from_bytes(file.getvalue())


def test_objects_are_never_loaded() -> None:
    with pytest.raises(DataError, match="cannot be read"):
        state.from_bytes(state.to_bytes({"a": np.array([{}], dtype=object)}))


@pytest.mark.parametrize("name", registry.DETECTORS)
def test_a_state_that_does_not_fit_is_refused_and_changes_nothing(name: str) -> None:
    detector = registry.create(name, CONFIG)
    volts = checks.faulty_signal(n_channels=1)
    checks.judge(detector, volts[:600])
    saved = dict(detector.save())
    for key in saved:
        for bad in (np.array(["no"]), np.zeros((2, 2, 2))):
            spoiled = {**saved, key: bad}
            fresh = registry.create(name, CONFIG)
            try:
                fresh.load(spoiled)
            except DataError:
                after = fresh.save()
                assert after["n_channels"] == 0
    again = registry.create(name, CONFIG)
    again.load(saved)
    assert again.save().keys() == saved.keys()


def test_the_state_of_another_window_is_refused() -> None:
    taught = registry.create("rules", CONFIG)
    other = registry.create("rules", DetectionConfig(window_size=300, sample_rate=10.0))
    with pytest.raises(DataError, match="other settings"):
        other.adopt(taught.save())
