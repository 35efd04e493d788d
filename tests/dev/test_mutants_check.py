"""What is made of what mutmut found."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from checks.mutants import (
    Tally,
    by_area,
    forget_doubtful,
    forget_reach,
    mutated_files,
    results,
    tally,
)

import dev

if TYPE_CHECKING:
    from pathlib import Path


def noted(folder: Path, name: str, codes: dict[str, int | None]) -> Path:
    path = folder / f"{name}.meta"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"exit_code_by_key": codes, "durations_by_key": {}}))
    return path


def codes_in(path: Path) -> dict[str, int | None]:
    codes: dict[str, int | None] = json.loads(path.read_text())["exit_code_by_key"]
    return codes


def test_a_test_that_fails_or_hangs_has_noticed_and_one_that_passes_has_not() -> None:
    codes = {"fails": 1, "waits": 36, "loops": -27, "passes": 0, "no test": 33, "not tried": None}
    counted = tally(codes)
    assert counted == Tally(n_noticed=3, n_survived=2, n_untried=1, n_hung=2)
    assert counted.text() == "60.0 % of 5 noticed, 2 of them by hanging, 1 not tried"


def test_nothing_tried_is_nothing_noticed() -> None:
    assert tally({}).percent == 0.0


def test_every_area_is_counted_by_itself_and_all_together(tmp_path: Path) -> None:
    noted(tmp_path, "desktop_app/core/clock.py", {"a": 1, "b": 0})
    noted(tmp_path, "desktop_app/risk/forest.py", {"c": 1})
    noted(tmp_path, "desktop_app/ui/other.py", {})
    tallies = by_area(results(tmp_path))
    assert tallies["core"].percent == 50.0
    assert tallies["forest"] == Tally(n_noticed=1)
    assert tallies["field parser"] == Tally()
    assert tallies["all"] == Tally(n_noticed=2, n_survived=1)


def test_what_was_not_noticed_or_waited_is_tried_again_today(tmp_path: Path) -> None:
    codes: dict[str, int | None] = {"a": 1, "b": 0, "c": 33, "d": 36, "e": -27}
    path = noted(tmp_path, "desktop_app/core/clock.py", codes)
    forget_doubtful(tmp_path, ("b",))
    assert codes_in(path) == codes | {"b": None}
    forget_doubtful(tmp_path, ("",))
    assert codes_in(path) == {"a": 1, "b": None, "c": None, "d": None, "e": -27}


@pytest.mark.parametrize(("changed_s", "is_known"), [(99, True), (101, False)])
def test_which_tests_reach_a_function_is_learned_anew_once_it_has_changed(
    tmp_path: Path, changed_s: int, is_known: bool
) -> None:
    code, reach = tmp_path / "code.py", tmp_path / "mutmut-stats.json"
    for path, time_s in ((code, changed_s), (reach, 100)):
        path.touch()
        os.utime(path, (time_s, time_s))
    forget_reach(tmp_path, [code])
    assert reach.exists() is is_known
    forget_reach(tmp_path / "not yet", [code])


def test_the_files_to_be_changed_are_found() -> None:
    names = {path.name for path in mutated_files()}
    assert {"clock.py", "frame_decoder.py", "engine.py", "forest.py", "protocol.py"} <= names
    assert "app.py" not in names


def test_what_must_be_covered_in_full_is_what_is_changed() -> None:
    tools = dev.pyproject()["tool"]
    assert tools["mutmut"]["only_mutate"] == tools["vigil"]["fully_covered"]
