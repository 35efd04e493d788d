"""From a source text to a session that is ready to be opened."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.compose.wiring import SourceSpec, make_session, parse_source
from desktop_app.core.errors import SourceError, VigilError
from desktop_app.core.messages import Cause
from desktop_app.core.source_info import SourceKind
from desktop_app.detection.config import DetectionConfig
from tests.helpers.clock import FakeClock

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.compose.judging import Judged
    from desktop_app.compose.session import Session

CONFIG = DetectionConfig(window_size=30, sample_rate=10.0)


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("demo", SourceSpec(SourceKind.DEMO)),
        ("demo:ecg", SourceSpec(SourceKind.DEMO, "ecg")),
        ("serial", SourceSpec(SourceKind.SERIAL)),
        ("serial:/dev/ttyACM0", SourceSpec(SourceKind.SERIAL, "/dev/ttyACM0")),
        (r"replay:C:\runs\a:b.csv", SourceSpec(SourceKind.REPLAY, r"C:\runs\a:b.csv")),
    ],
)
def test_source_texts(text: str, spec: SourceSpec) -> None:
    assert parse_source(text) == spec


@pytest.mark.parametrize("text", ["", "usb", "remote:x", "replay", "replay:", "Demo"])
def test_an_unknown_source_is_refused_and_the_known_ones_are_listed(text: str) -> None:
    with pytest.raises(SourceError, match="demo:SCENARIO"):
        parse_source(text)


def test_an_unknown_scenario_is_refused_and_the_known_ones_are_listed() -> None:
    with pytest.raises(SourceError, match="machine"):
        make_session(parse_source("demo:nothing"), CONFIG, clock=FakeClock())


def run(session: Session, *, steps: int) -> list[Judged]:
    session.open()
    judged = []
    for _ in range(steps):
        session.read_step()
        while (one := session.judge_step(0.0)) is not None:
            judged.append(one)
        if session.has_ended:
            break
    return judged


def test_a_demo_with_a_head_start_is_learned_and_up_to_now_at_once() -> None:
    clock = FakeClock()
    session = make_session(parse_source("demo:machine"), CONFIG, clock=clock, head_start_s=25.0)
    judged = run(session, steps=40)
    assert session.history is not None
    start_s, end_s = session.history.start_s, session.history.end_s
    assert start_s is not None
    assert end_s is not None
    assert end_s - start_s == pytest.approx(25.0, abs=1.0)
    assert end_s == pytest.approx(clock.now_s(), abs=0.1)
    assert not session.snapshot().is_learning
    assert {event.cause for one in judged for event in one.events} == {Cause.LOW}


def replayed(path: Path, text: str) -> list[Judged]:
    path.write_text(text)
    return run(
        make_session(parse_source(f"replay:{path}"), CONFIG, clock=FakeClock()), steps=10_000
    )


def test_a_replay_judges_every_row_at_the_time_it_states(tmp_path: Path) -> None:
    rows = "".join(f"{1_700_000_000 + 0.1 * i:.1f},{2 + 0.01 * (i % 7):.2f}\n" for i in range(50))
    judged = replayed(tmp_path / "run.csv", f"timestamp,voltage\n{rows}")
    volts = np.concatenate([one.block.volts[:, 0] for one in judged])
    times_s = np.concatenate([one.block.times_s() for one in judged])
    assert volts.tolist() == [round(2 + 0.01 * (i % 7), 2) for i in range(50)]
    assert times_s == pytest.approx(1_700_000_000 + 0.1 * np.arange(50), abs=0.11)


def test_a_blank_in_a_replayed_file_is_a_missing_sample(tmp_path: Path) -> None:
    rows = "".join(f"{0.1 * i:.1f},{'' if i == 3 else '2.5'}\n" for i in range(8))
    judged = replayed(tmp_path / "run.csv", f"timestamp,voltage\n{rows}")
    volts = np.concatenate([one.block.volts[:, 0] for one in judged])
    assert [math.isnan(value) for value in volts] == [i == 3 for i in range(8)]


def test_a_fast_file_is_handed_over_in_batches_without_losing_a_row(tmp_path: Path) -> None:
    rows = "".join(f"{i / 2000:.4f},{i % 5}\n" for i in range(4000))
    judged = replayed(tmp_path / "run.csv", f"timestamp,voltage\n{rows}")
    volts = np.concatenate([one.block.volts[:, 0] for one in judged])
    assert volts.tolist() == [float(i % 5) for i in range(4000)]
    assert len(judged) < 400


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(VigilError, match=r"nothing\.csv"):
        make_session(parse_source(f"replay:{tmp_path / 'nothing.csv'}"), CONFIG, clock=FakeClock())
