"""The words of the task runner, and what `run` does without a display."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).resolve().parents[2]
NOTHING: dict[str, str] = {}


def test_help_names_every_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 0
    printed = capsys.readouterr().out
    assert " ".join(dev.WORDS) == "run test lint fmt setup bench check gallery build clean lock"
    assert all(f"\n  {word} " in printed for word in dev.WORDS)


def test_an_unknown_word_is_an_error_that_names_the_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert dev.main(["tset"]) == 2
    assert "no word 'tset'; it knows: run test lint" in capsys.readouterr().err


@pytest.mark.parametrize("word", [word for word in dev.WORDS if word not in dev.HELPFUL])
@pytest.mark.parametrize("question", ["-h", "--help"])
def test_who_asks_what_a_word_does_is_told_and_nothing_is_done(
    word: str,
    question: str,
    project: Path,
    calls: list[list[str]],
    capsys: pytest.CaptureFixture[str],
) -> None:
    generated = project / "dist"
    generated.mkdir()
    assert dev.main([word, question]) == 0
    assert f"\n  {word:<9}{dev.WORDS[word].__doc__}\n" in capsys.readouterr().out
    assert calls == []
    assert generated.exists()


@pytest.mark.parametrize("version", ["(3, 10, 12)", "(3, 14, 0)", "(2, 7, 18)"])
def test_another_python_gets_a_sentence(version: str) -> None:
    code = f"import sys; sys.version_info = {version}; exec(open('dev.py').read())"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Vigil needs Python 3.11 to 3.13, and this is ")
    assert "Traceback" not in done.stderr


def test_older_pythons_understand_the_file_as_far_as_the_sentence() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_dev_py_needs_the_standard_library_only() -> None:
    code = "import sys, dev; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) <= sys.stdlib_module_names | {"dev", "__main__"}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        (NOTHING, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "vnc"}, True),
    ],
)
def test_a_display_is_seen_where_there_is_one(
    environment: dict[str, str], expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.has_display() is expected


@pytest.mark.parametrize(
    ("asked", "passed_on", "source"),
    [
        ([], ["--demo"], "demo"),
        (["--theme", "dark"], ["--demo", "--theme", "dark"], "demo"),
        (["--demo", "ecg"], ["--demo", "ecg"], "demo:ecg"),
        (["--demo", "--share"], ["--demo", "--share"], "demo"),
        (["--port", "COM3"], ["--port", "COM3"], "serial:COM3"),
        (["--replay=a=b.csv"], ["--replay=a=b.csv"], "replay:a=b.csv"),
        (["--help"], ["--help"], "demo"),
        (["doctor"], ["doctor"], "demo"),
    ],
)
def test_the_demo_plays_unless_a_source_is_named(
    asked: list[str], passed_on: list[str], source: str
) -> None:
    assert dev.with_source(asked) == passed_on
    assert dev.source_text(asked) == source


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "has_display", lambda: False)
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)


def write_app(tmp_path: Path, code: str) -> list[str]:
    """A stand-in for the application, as a command."""
    path = tmp_path / "app.py"
    path.write_text(code, encoding="utf-8")
    return [sys.executable, str(path)]


PRINTS_TWO_RESULTS = """
import json, os, pathlib, sys
if "monitor" in sys.argv:
    for time_s, volts, unusual in ((100.0, 2.5, False), (100.01, 2.5, False), (100.02, 9.0, True)):
        print(json.dumps({"timestamp": time_s, "voltage": volts, "is_anomaly": unusual,
            "anomaly_score": 0.97, "cause": "SPIKE"}))
else:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen", os.environ
    pathlib.Path(sys.argv[sys.argv.index("--screenshot") + 1]).write_text("a picture")
"""


@pytest.mark.usefixtures("no_display")
def test_without_a_display_the_job_runs_in_the_terminal_and_leaves_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert dev.run_headless(write_app(tmp_path, PRINTS_TWO_RESULTS), ["--demo"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("There is no display here")
    assert "  0.00 s   2.500 V |" in printed
    assert "  0.02 s   9.000 V |" in printed
    assert "|  SPIKE, score 0.97\n" in printed
    assert "3 samples judged, 1 of them unusual." in printed
    assert f"The window as it looked after 10 s: {tmp_path / 'vigil-demo.png'}" in printed
    assert (tmp_path / "vigil-demo.png").exists()


@pytest.mark.usefixtures("no_display")
def test_a_failure_of_either_half_is_the_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    app = write_app(tmp_path, "import sys; sys.exit(2 if 'monitor' in sys.argv else 0)")
    assert dev.run_headless(app, ["--demo"]) == 2
    assert "0 samples judged" in capsys.readouterr().out


@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("asked", [["doctor"], ["--help"], ["--demo", "--screenshot", "a.png"]])
def test_what_needs_no_window_runs_as_it_is(calls: list[list[str]], asked: list[str]) -> None:
    assert dev.run(asked) == 0
    assert calls == [[dev.program("run"), "-m", "desktop_app", *asked]]


def test_missing_values_and_a_fast_signal_stay_readable() -> None:
    results = [
        {
            "timestamp": 5.0 + n / 1000,
            "voltage": None if n == 0 else -1.0,
            "is_anomaly": False,
            "anomaly_score": 0.0,
            "cause": "NONE",
        }
        for n in range(1000)
    ]
    lines = list(dev.compact_lines(map(json.dumps, results)))
    assert "missing" in lines[0]
    assert len(lines) <= 7
    assert lines[-1] == "\n1000 samples judged, 0 of them unusual."


def test_the_default_suite_leaves_slow_tests_out_and_ci_does_not(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "prepare_node", lambda: None)
    monkeypatch.delenv("CI", raising=False)
    dev.test(["tests/core", "-x"])
    assert calls.pop()[-4:] == ["-m", "not slow", "tests/core", "-x"]
    dev.test(["--all", "tests/core"])
    assert calls.pop()[-2:] == ["pytest", "tests/core"]
    monkeypatch.setenv("CI", "true")
    dev.test(["tests/core"])
    assert calls.pop()[-2:] == ["pytest", "tests/core"]


def test_a_whole_run_checks_the_files_that_must_be_covered_in_full(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "prepare_node", lambda: None)
    assert dev.test([]) == 0
    assert [call[1] for call in calls] == ["erase", "run", "combine", "report"]
    assert "--fail-under=100" in calls[-1]
    assert any("desktop_app/core/*" in part for part in calls[-1])


def test_one_failed_check_does_not_hide_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[str] = []

    def call(command: list[str], **_: object) -> int:
        commands.append(command[-1])
        return int(command[-1] == "first")

    monkeypatch.setattr(dev, "call", call)
    assert dev.call_all([["first"], ["second"]]) == 1
    assert commands == ["first", "second"]


def test_clean_removes_what_was_made_and_keeps_what_was_written(
    project: Path,
) -> None:
    made = ["dist/vigil/vigil", ".mypy_cache/a", ".coverage", "build/gallery/index.html"]
    made += ["build/pyinstaller/a", "desktop_app/__pycache__/a.pyc", "tests/js/node_modules/a"]
    kept = ["build/pyinstaller.spec", "desktop_app/a.py", ".venv/bin/python", "tests/js/a.mjs"]
    for name in made + kept:
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).touch()
    assert dev.main(["clean"]) == 0
    assert [name for name in made + kept if (project / name).exists()] == kept
    assert dev.main(["clean", "--all"]) == 0
    assert not (project / ".venv").exists()


def test_an_unknown_benchmark_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    with pytest.raises(SystemExit, match="no 'ingset' in benchmarks; there are: "):
        dev.main(["bench", "ingset"])


def test_a_benchmark_is_given_what_stands_behind_its_name(
    calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "prepare", lambda *_, **__: None)
    monkeypatch.setattr(dev, "prepare_node", lambda: None)
    assert dev.main(["bench", "live", "--stalled", "10"]) == 0
    assert calls == [[dev.program("dev"), "-m", "benchmarks.live", "--json", "--stalled", "10"]]


def test_whatever_can_be_named_is_a_benchmark_that_prints_json() -> None:
    silent = [
        path.name
        for path in dev.scripts("benchmarks", [])
        if '"--json"' not in path.read_text(encoding="utf-8")
    ]
    assert silent == []
