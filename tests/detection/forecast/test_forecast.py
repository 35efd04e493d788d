"""Forecasts: networks learn what a linear model cannot, run as plain arrays, and keep the rules."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.core.errors import DataError, VigilError
from desktop_app.core.messages import Cause
from desktop_app.detection import checks, registry, state, synthetic
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.forecast.detector import ForecastDetector
from desktop_app.detection.forecast.forecaster import ORDER, Forecaster
from desktop_app.detection.forecast.lstm import Lstm
from desktop_app.detection.forecast.mlp import Mlp
from desktop_app.detection.layered.linear import LinearModel
from desktop_app.detection.layered.scaling import Scaling
from tests.detection.conftest import judge
from tests.detection.forecast.samples import sample, trained_lstm

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.messages import FloatArray
    from desktop_app.core.protocols import LearningDetector
    from desktop_app.detection.forecast.forecaster import Network

CONFIG = DetectionConfig(window_size=100, sample_rate=checks.RATE_HZ)
TRAINED = 2400


def beats(n: int = 2 * TRAINED) -> FloatArray:
    """Heartbeats in spreads of their first part, which the sample network was trained on."""
    volts = synthetic.convert(synthetic.make_signal("ecg", n, seed=3).volts)
    scaling = Scaling()
    scaling.fit(volts[:TRAINED])
    return scaling.scaled(volts)


def taught(network: Network, values: FloatArray) -> Forecaster:
    forecaster = Forecaster(network)
    is_kept = np.ones(TRAINED, dtype=np.bool_)
    is_kept[:ORDER] = False
    forecaster.learn(np.concatenate((np.full(ORDER, values[0]), values[:TRAINED])), is_kept)
    return forecaster


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.__name__[6:])
def test_a_trained_lstm_keeps_the_contract(
    check: Callable[[Callable[[], LearningDetector]], None],
) -> None:
    check(lambda: ForecastDetector(CONFIG, "forecast_lstm", trained_lstm))


def test_numpy_runs_an_lstm_as_pytorch_does() -> None:
    found = trained_lstm()._read(sample("samples"))
    assert np.abs(found - sample("outputs")).max() < 1e-12


@pytest.mark.parametrize("new_network", [Mlp, trained_lstm])
def test_a_network_knows_heartbeats_better_than_a_linear_model(
    new_network: Callable[[], Network],
) -> None:
    values = beats()
    line = values[TRAINED - ORDER :]
    forecaster = taught(new_network(), values)
    linear = LinearModel(ORDER)
    linear.learn(values[: TRAINED + ORDER], np.ones(TRAINED, dtype=np.bool_))
    off_linear = np.std(line[ORDER:] - linear.predict(line))
    assert np.std(line[ORDER:] - forecaster.predict(line)) < 0.9 * off_linear


def test_where_a_network_has_nothing_to_learn_the_linear_prediction_stands() -> None:
    noise = np.random.default_rng(5).normal(size=2 * TRAINED)
    forecaster = taught(Mlp(), noise)
    linear = LinearModel(ORDER)
    is_kept = np.ones(TRAINED, dtype=np.bool_)
    is_kept[:ORDER] = False
    linear.learn(np.concatenate((np.full(ORDER, noise[0]), noise[:TRAINED])), is_kept)
    line = noise[TRAINED - ORDER :]
    assert np.array_equal(forecaster.predict(line), linear.predict(line))


def test_training_tells_how_far_it_is_and_comes_out_the_same_each_time() -> None:
    told: list[float] = []
    values = beats()
    first = Forecaster(Mlp(), told.append)
    first.learn(values[: TRAINED + ORDER], np.ones(TRAINED, dtype=np.bool_))
    second = Forecaster(Mlp())
    second.learn(values[: TRAINED + ORDER], np.ones(TRAINED, dtype=np.bool_))
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 5
    assert all(np.array_equal(a, second.save()[name]) for name, a in first.save().items())


def test_a_correction_is_never_wilder_than_those_that_were_right() -> None:
    for network in (Mlp(), trained_lstm()):
        taught(network, beats())
        line = np.concatenate((np.full(ORDER, 1e6), np.full(5, -1e6)))
        most = float(network.save()["_most"])
        assert np.all(np.abs(network.correction(line)) <= most)


def test_heartbeats_as_they_should_be_raise_hardly_an_alarm() -> None:
    volts = synthetic.convert(synthetic.make_signal("ecg", 9000, seed=4).volts)
    # Eleven minutes, on a budget of one alarm an hour.
    assert len(judge(volts, detector="forecast_mlp", window_size=2400).events) <= 1


def test_a_spike_and_a_held_value_are_found_and_named() -> None:
    volts = synthetic.convert(synthetic.make_signal("sine", 6000, seed=3).volts)
    volts[4000] += 0.6
    volts[5000:5100] = volts[5000]
    judged = judge(volts, detector="forecast_mlp", window_size=2400)
    assert [(event.start_index, event.cause) for event in judged.events][:1] == [
        (4000, Cause.SPIKE)
    ]
    assert Cause.FLAT_LINE in judged.causes()
    assert 5000 < judged.events[1].start_index <= 5013


def test_what_was_trained_in_a_long_window_judges_under_every_other() -> None:
    volts = synthetic.convert(synthetic.make_signal("sine", 6000, seed=3).volts)[:, np.newaxis]
    long = DetectionConfig(window_size=2400, sample_rate=10.0)
    trained = registry.create("forecast_mlp", long)
    checks.judge(trained, volts[:3000])
    saved = state.from_bytes(state.to_bytes(trained.save()))
    judging = registry.create("forecast_mlp", CONFIG)
    judging.adopt(saved)
    found = checks.judge(judging, volts[3000:3400], segment=4)
    assert not np.isnan(found["low"]).any()
    with pytest.raises(DataError, match="other settings"):
        registry.create("forecast_lstm", CONFIG).adopt(saved)


def test_without_pytorch_an_lstm_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    detector = registry.create("forecast_lstm", DetectionConfig(window_size=400, sample_rate=10.0))
    with pytest.raises(VigilError, match="PyTorch") as told:
        checks.judge(detector, np.sin(np.arange(500.0))[:, np.newaxis])
    assert "vigil[lstm]" in told.value.hint
    assert "forecast_mlp" in told.value.hint


@pytest.mark.parametrize("threshold", [0.0, 1.0])
def test_any_threshold_keeps_the_contract_of_an_lstm(threshold: float) -> None:
    config = DetectionConfig(
        window_size=32, sample_rate=10.0, min_window_s=0.0, anomaly_threshold=threshold
    )
    make = partial(ForecastDetector, config, "forecast_lstm", trained_lstm)
    checks.check_verdicts_are_well_formed(make)
    checks.check_hostile_input_is_survived(make)


def test_an_lstm_begins_anew_where_its_past_is_another() -> None:
    values = beats(600)
    broken = trained_lstm()
    broken.correction(values[: ORDER + 5])
    fresh = Lstm()
    fresh.load(trained_lstm().save())
    line = values[200 : 300 + ORDER]
    assert np.array_equal(broken.correction(line), fresh.correction(line))
