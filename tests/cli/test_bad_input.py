"""Whatever comes in: one sentence with a hint, exit code 2, nothing crashes, memory stays flat."""

from __future__ import annotations

import os
import tracemalloc
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import pytest

from desktop_app.cli.main import main
from desktop_app.compose.session import Session
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.events import EventTracker
from desktop_app.detection.rules import RuleDetector
from desktop_app.dsp.timebase import Timebase
from desktop_app.sources import serial_source
from desktop_app.sources.serial_source import SerialSource
from desktop_app.sources.text_decoder import TextDecoder
from tests.helpers.clock import FakeClock
from tests.helpers.scripted_source import ScriptedSource
from tests.sources.fake_serial import UNO, busy, denied

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.ledger import Ledger
    from desktop_app.core.options import WindowOptions
    from desktop_app.sources.serial_source import SerialPort

MONITOR = ("monitor", "--source")


def no_window(options: WindowOptions) -> NoReturn:
    pytest.fail(f"a window was opened: {options}")


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one line that a command says on its way out with exit code 2."""
    assert main(arguments, open_window=no_window) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    (line,) = printed.err.splitlines()
    assert line.startswith("vigil: ")
    assert line.endswith((".", ")", "?"))
    return line


def with_ports(monkeypatch: pytest.MonkeyPatch, *, error: Exception | None = None) -> None:
    """Let the only port be an Uno whose opening fails; without an error there is no port."""

    def open_port(_device: str, _baud: int) -> SerialPort:
        assert error is not None
        raise error

    source = partial(SerialSource, list_ports=lambda: (UNO,) if error else (), open_port=open_port)
    monkeypatch.setattr(serial_source, "SerialSource", source)


def test_no_board(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with_ports(monkeypatch)
    line = refused(capsys, *MONITOR, "serial")
    assert "No board" in line
    assert "demo" in line


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (busy(UNO.device), "in use by another program"),
        (denied(UNO.device), "dialout"),
        (OSError(5, "I/O error"), UNO.device),
    ],
)
def test_a_port_that_does_not_open(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
    said: str,
) -> None:
    with_ports(monkeypatch, error=error)
    assert said in refused(capsys, *MONITOR, f"serial:{UNO.device}")


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("serial:/dev/nothing-here", "/dev/nothing-here"),
        (f"serial:{os.devnull}", os.devnull),
        ("replay:nothing-here.csv", "nothing-here.csv"),
        ("demo:nothing", "machine"),
        ("telepathy", "demo:SCENARIO"),
        ("", "demo:SCENARIO"),
    ],
)
def test_a_source_that_is_not_there(
    capsys: pytest.CaptureFixture[str], source: str, said: str
) -> None:
    assert said in refused(capsys, *MONITOR, source)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"window_size": "wide", "sample_rate": 10}', "window_size"),
        ('{"window_size": 30, "sample_rate": 10, "anomaly_treshold": 1}', "anomaly_treshold"),
        ('{"window_size": 30, "sample_rate": 10, "anomaly_threshold": 1.5}', "anomaly_threshold"),
        ('{"window_size": 30}', "sample_rate"),
        ("{", "line 1"),
        ("[]", "object"),
    ],
)
def test_settings_that_cannot_be_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    path = tmp_path / "model_config.json"
    path.write_text(text)
    line = refused(capsys, *MONITOR, "demo", "--config", str(path))
    assert said in line
    assert str(path) in line


def test_a_csv_without_the_column(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "run.csv"
    path.write_text("time,volts\n0,1.5\n")
    out = tmp_path / "out.csv"
    line = refused(capsys, "detect", str(path), "-o", str(out), "--value", "voltage")
    assert "voltage" in line
    assert "volts" in line
    assert not out.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*MONITOR, "serial", "--rate", "0"), "0 is not a number above 0"),
        ((*MONITOR, "serial", "--rate", "fast"), "fast is not a number above 0"),
        ((*MONITOR, "serial", "--channels", "A9"), "A9 is not a list of A0 to A5"),
        (("serve", "--port", "70000"), "70000 is not a port: they go from 0 to 65535"),
        (("serve", "--max-clients", "0"), "0 is not a whole number from 1 to 10000"),
        (("serve", "--legacy-hours", "ever"), "ever is not a number of hours up to 168"),
        (("serve", "--rights", "read"), "there is no right 'read': "),
        (("tune", "run.csv", "--threshold", "2"), "2 is not a number from 0 to 1"),
    ],
)
def test_a_value_that_an_option_cannot_have_is_named_with_what_it_may_be(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments, open_window=no_window)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


BAD_STREAMS = {
    "garbage": bytes(range(256)) * 400,
    "ten megabytes without a newline": b"7" * 10_000_000,
    "no numbers": b"nan\r\ninf\r\n-inf\r\n1e400\r\nNaN\r\n" * 1000,
    "a flood of newlines": b"\n" * 100_000,
    "nulls": b"\x00" * 100_000,
    "markup": b"<b>2.5</b>\r\n\x1b[31m\r\n" * 1000,
}


@pytest.mark.parametrize("stream", BAD_STREAMS.values(), ids=BAD_STREAMS.keys())
def test_a_board_that_sends_nonsense_is_counted_and_costs_no_memory(stream: bytes) -> None:
    ledger, peak_bytes = watched(stream)
    assert ledger.decoded == 2
    assert ledger.bytes.n_rejected > 0
    assert ledger.closes
    assert peak_bytes < 4_000_000


def watched(stream: bytes) -> tuple[Ledger, int]:
    """The accounts after a good line, `stream` in USB-sized pieces, and a good line again."""
    clock = FakeClock()
    pieces = [stream[at : at + 4095] for at in range(0, len(stream), 4095)]
    source = ScriptedSource(clock, [b"\n2.500\r\n", *pieces, b"\n2.501\r\n"], step_s=0.01)
    session = Session(
        source,
        decoder=TextDecoder(),
        timebase=Timebase(10.0),
        detector=RuleDetector(DetectionConfig(window_size=30, sample_rate=10.0)),
        tracker=EventTracker(),
        clock=clock,
    )
    session.open()
    session.read_step()
    session.judge_step(0.0)  # what is kept of samples and verdicts is allocated with the first
    tracemalloc.start()
    try:
        while source.steps:
            session.read_step()
            session.judge_step(0.0)
        _, peak_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    while session.judge_step(0.0) is not None:
        pass
    return session.snapshot().ledger, peak_bytes
