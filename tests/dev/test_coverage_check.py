"""What is made of a report of coverage."""

from __future__ import annotations

from checks.coverage import judged


def report(missing: list[int], n_covered: int = 95) -> dict[str, object]:
    files = {"desktop_app/core/a.py": {"missing_lines": missing}, "b.py": {"missing_lines": [1]}}
    return {"files": files, "totals": {"covered_lines": n_covered, "num_statements": 100}}


def test_a_line_of_what_must_be_right_is_named_when_no_test_runs_it() -> None:
    lines, holds = judged(report([7, 9]), ["desktop_app/core/*"], judges_all=True)
    assert not holds
    assert lines[0] == "desktop_app/core/a.py: no test runs line 7, 9"


def test_less_than_nine_lines_of_ten_is_too_little_unless_only_a_part_was_run() -> None:
    assert judged(report([], 90), [], judges_all=True)[1]
    assert not judged(report([], 89), [], judges_all=True)[1]
    assert judged(report([], 10), [], judges_all=False)[1]
