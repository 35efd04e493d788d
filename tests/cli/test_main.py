"""The command line as a person or a script meets it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import sysconfig
import urllib.request
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app import __version__
from desktop_app.cli.main import COMMANDS, main
from desktop_app.core.errors import SourceError
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from desktop_app.core.options import WindowOptions

VIGIL = [sys.executable, "-m", "desktop_app"]


def no_window(options: WindowOptions) -> NoReturn:
    pytest.fail(f"a window was opened: {options}")


def vigil(*arguments: str, timeout_s: float = PATIENCE_S) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*VIGIL, *arguments], capture_output=True, text=True, timeout=timeout_s, check=False
    )


def test_the_window_gets_its_options() -> None:
    seen: list[WindowOptions] = []

    def open_window(options: WindowOptions) -> int:
        seen.append(options)
        return 0

    arguments = ["--demo", "ecg", "--share", "--screenshot", "shot.png", "--after", "5"]
    assert main(arguments, open_window=open_window) == 0
    (options,) = seen
    assert (options.source, options.share, options.after_s) == ("demo:ecg", True, 5.0)
    assert options.screenshot == Path("shot.png")


@pytest.mark.parametrize(
    ("arguments", "source"),
    [
        ([], None),
        (["--demo"], "demo"),
        (["--port", "COM3"], "serial:COM3"),
        (["--replay", "run.csv"], "replay:run.csv"),
    ],
)
def test_the_source_of_the_window(arguments: list[str], source: str | None) -> None:
    seen: list[str | None] = []

    def open_window(options: WindowOptions) -> int:
        seen.append(options.source)
        return 7

    assert main(arguments, open_window=open_window) == 7
    assert seen == [source]


def test_a_file_alone_is_played(tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    path.touch()
    seen: list[str | None] = []

    def open_window(options: WindowOptions) -> int:
        seen.append(options.source)
        return 0

    assert main([str(path)], open_window=open_window) == 0
    assert seen == [f"replay:{path}"]


@pytest.mark.parametrize(
    "arguments",
    [["--nonsense"], ["--after", "-1"], ["--after", "nan"], ["--demo", "--port", "COM3"], ["fly"]],
)
def test_options_that_cannot_be_understood_end_with_2_and_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments, open_window=no_window)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("vigil: ")


def test_an_error_is_one_line_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    def open_window(_: WindowOptions) -> int:
        raise SourceError("No board found.", "Plug one in.")

    assert main([], open_window=open_window) == 2
    assert capsys.readouterr().err == "vigil: No board found. Plug one in.\n"


def test_ctrl_c_is_130(capsys: pytest.CaptureFixture[str]) -> None:
    def open_window(_: WindowOptions) -> int:
        raise KeyboardInterrupt

    assert main([], open_window=open_window) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"], open_window=no_window)
    assert ended.value.code == 0
    assert f"vigil {command}" in capsys.readouterr().out


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"], open_window=no_window)
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert all(f"  {command} " in text for command in COMMANDS)
    assert "Not a medical device" in text


@pytest.mark.usefixtures("undisturbed")
def test_monitor_prints_one_json_line_a_sample_and_nothing_else() -> None:
    run = vigil("monitor", "--source", "demo:steady", "--duration", "2")
    assert run.returncode == 0, run.stderr
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert 15 <= len(results) <= 21
    original = {"anomaly_score", "is_anomaly", "confidence", "timestamp", "voltage"}
    assert all(original <= set(result) for result in results)
    steps = [b["timestamp"] - a["timestamp"] for a, b in pairwise(results)]
    assert all(abs(step - 0.1) < 0.05 for step in steps)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to a child")
def test_monitor_shares_what_it_prints() -> None:
    with subprocess.Popen(
        [*VIGIL, "monitor", "--source", "demo", "--share", "--hub-port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        said = iter(process.stderr.readline, "")
        address = next(line for line in said if "Sharing on" in line).split()[-1].rstrip(".")
        with urllib.request.urlopen(f"{address}/api/status", timeout=PATIENCE_S) as answer:
            assert json.load(answer)["status"] == "ok"
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130


def test_a_source_that_cannot_be_opened_leaves_no_recording(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "run.vigil"
    nowhere = f"serial:{tmp_path / 'tty'}"
    for _ in range(2):
        arguments = ["monitor", "--source", nowhere, "--record", str(path)]
        assert main(arguments, open_window=no_window) == 2
        assert "There is no device" in capsys.readouterr().err
        assert list(tmp_path.iterdir()) == []


def test_the_installed_script_and_the_module_are_the_same_program() -> None:
    script = Path(sysconfig.get_path("scripts")) / ("vigil.exe" if os.name == "nt" else "vigil")
    said = subprocess.run(
        [script, "--version"], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    ).stdout
    assert said == vigil("--version").stdout == f"vigil {__version__}\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to a child")
def test_ctrl_c_ends_monitor_with_130_and_no_traceback() -> None:
    with subprocess.Popen(
        [*VIGIL, "monitor", "--source", "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("{")
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert "Traceback" not in errors


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT to send to a child")
@pytest.mark.parametrize("where", ["desktop_app.cli.main", "desktop_app.cli.self_test", "end"])
def test_ctrl_c_at_any_moment_ends_with_130_and_no_traceback(where: str) -> None:
    """Before there is a command, where Python makes code of a text, and when all is done."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.cli.interrupted", where],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 130
    assert done.stderr == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither signal to send to a child")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_recording_is_closed_where_the_system_ends_monitor(name: str, tmp_path: Path) -> None:
    path = tmp_path / "run.vigil"
    with subprocess.Popen(
        [*VIGIL, "monitor", "--source", "demo", "--record", str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("{")
        process.send_signal(getattr(signal, name))
        _, errors = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, "Traceback" in errors) == (0, False)
    assert [kept.name for kept in tmp_path.iterdir()] == ["run.vigil"]
    assert "closed" in vigil("info", str(path)).stdout


@pytest.mark.usefixtures("undisturbed")
def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m desktop_app monitor --source demo --duration 3 | head -n 1"
    run = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert run.stdout.count("\n") == 1
    # That the computer stood still for a second is no fault of the reader's.
    said = [line for line in run.stderr.splitlines() if "NO DATA" not in line]
    assert len(said) <= 1
    assert "Traceback" not in run.stderr
    assert "Broken" not in run.stderr


def test_without_a_display_the_window_says_so_in_one_line() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    run = subprocess.run(
        [*VIGIL, "--demo"],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        env=environment,
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == (
        "vigil: There is no display to open a window on. "
        "Use `vigil monitor` in a terminal, or set QT_QPA_PLATFORM=offscreen.\n"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    "arguments", [["doctor"], ["monitor", "--source", "demo", "--duration", "1"]]
)
def test_a_full_disk_ends_the_work_with_2_and_a_sentence(arguments: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*VIGIL, *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    assert done.returncode == 2
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="closing a stream is a word of the POSIX shell")
@pytest.mark.parametrize("stream", ["1", "2"])
def test_a_closed_stream_is_nothing_to_stumble_over(stream: str) -> None:
    script = f'"$0" -m desktop_app monitor --source demo --duration 0.2 {stream}>&-'
    done = subprocess.run(
        ["sh", "-c", script, sys.executable],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


def test_products_take_no_second_core_from_the_window() -> None:
    code = (
        "from desktop_app.__main__ import multiply_in_one_thread as first; first(); import numpy;"
        "from threadpoolctl import threadpool_info;"
        "print({pool['num_threads'] for pool in threadpool_info()})"
    )
    env = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "{1}"
