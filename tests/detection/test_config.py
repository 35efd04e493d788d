"""The settings file: what it says, and every way it can be wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core import paths
from desktop_app.core.errors import ConfigError
from desktop_app.detection.config import ALLOWED, DetectionConfig, load_config, save_config

if TYPE_CHECKING:
    from pathlib import Path

GOOD = '{"anomaly_threshold": 0.7, "window_size": 100, "sample_rate": 50}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model_config.json"


def test_the_shipped_settings_are_usable() -> None:
    config = load_config(paths.shipped_dir() / "config/model_config.json")
    assert config.anomaly_threshold == 0.5
    assert config.sample_rate == 10.0
    assert config.low_rail is None


def test_every_setting_is_described() -> None:
    assert set(ALLOWED) == set(DetectionConfig.__struct_fields__)


def test_the_threshold_may_be_left_out(path: Path) -> None:
    path.write_text('{"window_size": 100, "sample_rate": 50}')
    assert load_config(path).anomaly_threshold == 0.5


def test_a_byte_order_mark_is_no_trouble(path: Path) -> None:
    path.write_text("\ufeff" + GOOD, encoding="utf-8")
    assert load_config(path).window_size == 100


def test_fast_signals_are_learned_from_by_the_second() -> None:
    assert DetectionConfig(window_size=200, sample_rate=10.0).window_samples == 200
    assert DetectionConfig(window_size=200, sample_rate=360.0).window_samples == 3600


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not valid JSON: line 1"),
        ('{"window_size": 100,\n "sample_rate": }', "line 2, column 17"),
        ("[1, 2]", "one JSON object"),
        ('"window_size"', "one JSON object"),
        ("[" * 5000, "not valid JSON|not a settings file"),
        ('{"sample_rate": 10}', "lacks the key 'window_size'.* whole number from 8"),
        ('{"window_size": 100}', "lacks the key 'sample_rate'"),
        (GOOD.replace("0.7", '"high"'), "'anomaly_threshold' must be a number from 0 to 1, not"),
        (GOOD.replace("0.7", "1.5"), "'anomaly_threshold'.*not 1.5"),
        (GOOD.replace("0.7", "-0.1"), "'anomaly_threshold'"),
        (GOOD.replace("0.7", "NaN"), "'anomaly_threshold'.*not nan"),
        (GOOD.replace("0.7", "null"), "'anomaly_threshold'.*not null"),
        (GOOD.replace("0.7", "true"), "'anomaly_threshold'.*not true"),
        (GOOD.replace("100", "7"), "'window_size' must be a whole number from 8"),
        (GOOD.replace("100", "100.5"), "'window_size'.*not 100.5"),
        (GOOD.replace("100", "1" * 5000), "not a settings file"),
        (GOOD.replace("50", "0"), "'sample_rate' must be a number above 0"),
        (GOOD.replace("50", "1e400"), "'sample_rate'.*not inf"),
        (GOOD.replace("50", "1" * 400), "'sample_rate'"),
        (GOOD.replace("50", "[50]"), r"'sample_rate'.*not \[50\]"),
        (GOOD.replace("window_size", "windowsize"), "'windowsize'.*Did you mean 'window_size'"),
        (GOOD.replace("}", ', "colour": 1}'), "'colour'.*Known keys are anomaly_threshold"),
        (GOOD.replace("}", f', "{"x" * 999}": 1}}'), r"'xxx.*\.\.\.'"),
        (GOOD.replace("}", ', "window_size": 9}'), "'window_size' more than once"),
        (GOOD.replace("}", ', "low_rail": 5, "high_rail": 0}'), "'high_rail' must be above"),
        (GOOD.replace("}", ', "low_rail": "0"}'), "'low_rail' must be a number or null"),
        (GOOD + " " * 70_000, "larger than 64 kB"),
    ],
)
def test_an_unusable_file_is_told_by_name_and_key(path: Path, text: str, said: str) -> None:
    path.write_text(text)
    with pytest.raises(ConfigError, match=said) as caught:
        load_config(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_file_that_is_no_text_is_told_with_its_line(path: Path) -> None:
    path.write_bytes(b'{\n"\xff": 1}')
    with pytest.raises(ConfigError, match=r"not UTF-8 text \(line 2\)"):
        load_config(path)


def test_a_missing_file_and_a_folder_are_told(path: Path) -> None:
    with pytest.raises(ConfigError, match="no settings file"):
        load_config(path)
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(path.parent)


@given(st.binary(max_size=200))
def test_any_bytes_are_settings_or_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("config") / "model_config.json"
    path.write_bytes(data)
    with pytest.raises(ConfigError):
        load_config(path)


@given(
    config=st.builds(
        DetectionConfig,
        window_size=st.integers(8, 1_000_000),
        sample_rate=st.floats(1e-6, 1e6),
        anomaly_threshold=st.floats(0, 1),
        min_window_s=st.floats(0, 3600),
        low_rail=st.none() | st.floats(-100, 0),
        high_rail=st.none() | st.floats(1, 100),
    )
)
def test_what_was_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, config: DetectionConfig
) -> None:
    path = tmp_path_factory.mktemp("config") / "model_config.json"
    save_config(path, config)
    assert load_config(path) == config


def test_a_disk_that_refuses_leaves_the_old_settings(path: Path) -> None:
    path.write_text(GOOD)
    with pytest.raises(ConfigError, match="cannot be written"):
        save_config(path / "below", load_config(path))
    assert path.read_text() == GOOD
