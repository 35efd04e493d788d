"""The benchmark's score against cases computed by hand from its published formulas."""

from __future__ import annotations

import math

import numpy as np
import pytest

from desktop_app.detection.evaluation import nab
from desktop_app.detection.evaluation.nab_validation import validate

STANDARD = nab.PROFILES["standard"]
N = 1000
WINDOW = (500, 599)


def sigmoid(position: float) -> float:
    return 2.0 / (1.0 + math.exp(5.0 * position)) - 1.0


def detected(*rows: int) -> np.typing.NDArray[np.bool_]:
    flags = np.zeros(N, dtype=np.bool_)
    flags[list(rows)] = True
    return flags


def raw(*rows: int, profile: nab.Profile = STANDARD) -> float:
    return nab.raw_score(detected(*rows), [WINDOW], profile)


def test_silence_costs_every_window() -> None:
    assert raw() == -1.0
    assert raw(profile=nab.PROFILES["low_fn"]) == -2.0


def test_the_first_row_of_a_window_earns_all_and_the_last_little() -> None:
    assert raw(500) == pytest.approx(1.0)
    assert raw(599) == pytest.approx(sigmoid(-1 / 100) / sigmoid(-1.0))


def test_only_the_first_detection_in_a_window_counts() -> None:
    assert raw(550, 560, 570) == raw(550) == pytest.approx(sigmoid(-50 / 100) / sigmoid(-1.0))


def test_a_false_alarm_before_any_window_costs_the_whole() -> None:
    assert raw(400) == pytest.approx(-1.0 - 0.11)
    assert raw(400, profile=nab.PROFILES["low_fp"]) == pytest.approx(-1.0 - 0.22)


def test_a_false_alarm_costs_less_the_sooner_it_follows_a_window() -> None:
    assert raw(500, 600) == pytest.approx(1.0 + 0.11 * sigmoid(1 / 99))
    assert raw(500, 650) == pytest.approx(1.0 + 0.11 * sigmoid(51 / 99))
    assert raw(500, 950) == pytest.approx(1.0 - 0.11)


def test_probation_is_not_judged() -> None:
    assert nab.probation_rows(N) == 150
    assert nab.probation_rows(20_000) == 750
    assert raw(149) == -1.0
    assert raw(150) == pytest.approx(-1.11)


def test_the_scale_runs_from_silence_to_perfection() -> None:
    score = np.zeros(N)
    quiet = nab.LabelledScores("a", score, (WINDOW,))
    perfect = nab.LabelledScores("b", np.where(np.arange(N) == 500, 1.0, 0.0), (WINDOW,))
    assert nab.score([quiet, quiet], 0.5, STANDARD) == pytest.approx(0.0)
    assert nab.score([perfect, perfect], 0.5, STANDARD) == pytest.approx(100.0)
    assert nab.score([quiet, perfect], 0.5, STANDARD) == pytest.approx(50.0)


def test_a_threshold_is_chosen_without_the_files_it_is_scored_on() -> None:
    """Each file alone is perfect at its own height: no other file can know that."""
    files = []
    for height in (0.2, 0.4, 0.6, 0.8, 1.0):
        score = np.where(np.arange(N) == 500, height, 0.0)
        score[700:900] = height - 0.1
        files.append(nab.LabelledScores(str(height), score, (WINDOW,)))
    best_alone = [nab.score([file], float(file.score[500]), STANDARD) for file in files]
    assert best_alone == [pytest.approx(100.0)] * 5
    assert validate(files, STANDARD).mean < 60.0


def test_equal_files_validate_as_they_score() -> None:
    score = np.where(np.arange(N) == 500, 1.0, 0.0)
    found = validate([nab.LabelledScores(str(at), score, (WINDOW,)) for at in range(6)], STANDARD)
    assert found.mean == found.shipped == pytest.approx(100.0)
    assert found.deviation == 0.0
