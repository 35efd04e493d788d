"""What is made of a report of coverage."""

from __future__ import annotations

from checks.coverage import judged


def report(
    missing: list[int], n_covered: int = 95, branches: tuple[list[int], ...] = ()
) -> dict[str, object]:
    files = {
        "desktop_app/core/a.py": {"missing_lines": missing, "missing_branches": list(branches)},
        "b.py": {"missing_lines": [1], "missing_branches": [[1, 2]]},
    }
    return {"files": files, "totals": {"covered_lines": n_covered, "num_statements": 100}}


def test_a_line_of_what_must_be_right_is_named_when_no_test_runs_it() -> None:
    lines, holds = judged(report([7, 9]), ["desktop_app/core/*"], judges_all=True)
    assert not holds
    assert lines[0] == "desktop_app/core/a.py: no test runs line 7, 9"


def test_a_branch_of_what_must_be_right_is_named_when_no_test_takes_it() -> None:
    lines, holds = judged(report([], branches=([7, 9], [12, -3])), ["*/core/*"], judges_all=True)
    assert not holds
    assert lines[0] == "desktop_app/core/a.py: no test goes from line 7 to 9, 12 to its end"


def test_less_than_nine_lines_of_ten_is_too_little_unless_only_a_part_was_run() -> None:
    assert judged(report([], 90), [], judges_all=True)[1]
    assert not judged(report([], 89), [], judges_all=True)[1]
    assert judged(report([], 10), [], judges_all=False)[1]
