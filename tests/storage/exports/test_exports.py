"""What was recorded comes out in every format, with its gaps, events and remarks."""

from __future__ import annotations

import json
import math
import struct
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import edfio
import numpy as np
import pyarrow.parquet as pq  # type: ignore[import-untyped]
import pytest

from desktop_app.core.errors import RecordingError
from desktop_app.storage.csv_series import read_series
from desktop_app.storage.exports.csv_export import safe_text
from desktop_app.storage.exports.export import FORMATS, export_recording
from desktop_app.storage.exports.one_rate import OneRate
from desktop_app.storage.exports.selection import ExportCancelledError, Selection
from desktop_app.storage.imports.edf_import import read_edf
from desktop_app.storage.recordings.batch import Annotation
from desktop_app.storage.recordings.recording import Recording
from tests.storage.recordings.making import (
    BEGAN_S,
    batch,
    event,
    samples,
    small,
    wave,
    write,
)

if TYPE_CHECKING:
    from pathlib import Path

NOTES = [
    Annotation(BEGAN_S + 1.0, "note", "valve opened"),
    Annotation(BEGAN_S + 1.5, "note", '=HYPERLINK("http://x")'),
    Annotation(BEGAN_S + 99.0, "note", "after the end"),
]


def with_a_gap(path: Path, n_channels: int = 1) -> Path:
    """2.5 s at 100 Hz, half a second lost, another 1.2 s; remarks, an event, a missing sample."""
    first = wave(250, n_channels)
    first[30, 0] = math.nan
    later = samples(wave(120, n_channels), first_index=300, segment=1, start_s=BEGAN_S + 3.0)
    blocks = [samples(first[:100]), samples(first[100:], first_index=100, start_s=BEGAN_S + 1.0)]
    events = [event(100, BEGAN_S + 1.0)]
    return write(path, batch([*blocks, later], events=events, notes=NOTES))


def expected(n_channels: int = 1) -> np.ndarray:
    first = wave(250, n_channels)
    first[30, 0] = math.nan
    return np.concatenate((first, wave(120, n_channels)))


def test_csv_comes_back_exactly(tmp_path: Path) -> None:
    source, target = with_a_gap(tmp_path / "x.vigil"), tmp_path / "x.csv"
    export_recording(source, target)
    series = read_series(target)
    np.testing.assert_array_equal(series.values, expected()[:, 0])
    assert series.times_s is not None
    assert series.times_s[250] - series.times_s[249] == pytest.approx(0.51, abs=1e-5)
    assert series.rate_hz == pytest.approx(100.0, rel=1e-3)


def test_csv_tells_units_zone_events_remarks_and_what_it_is_not(tmp_path: Path) -> None:
    source, target = with_a_gap(tmp_path / "x.vigil"), tmp_path / "x.csv"
    export_recording(source, target)
    lines = target.read_text("utf-8").splitlines()
    assert lines[0] == "timestamp_s,time_utc,voltage_V,segment,event,note"
    assert lines[1].startswith("1700000000.000000,2023-11-14T22:13:20.000000+00:00,")
    assert "Not a medical device" in lines[1]
    assert lines[101].split(",")[4:] == ["HIGH", "note: valve opened"]
    assert lines[151].split(",")[4] == ""
    assert "HYPERLINK" in lines[151]
    assert "after the end" in lines[-1]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\0x", "\r=1"])
def test_text_that_a_spreadsheet_would_run_is_quoted(text: str) -> None:
    assert safe_text(text).startswith("'") or safe_text(text)[:1] not in "=+-@\t\0"
    assert "\n" not in safe_text(text)


@pytest.mark.parametrize("n_channels", [1, 3])
@pytest.mark.parametrize(("suffix", "levels"), [(".edf", 1 << 16), (".bdf", 1 << 24)])
def test_edf_and_bdf_hold_every_sample_to_a_step_and_every_annotation(
    tmp_path: Path, suffix: str, levels: int, n_channels: int
) -> None:
    source, target = with_a_gap(tmp_path / "x.vigil", n_channels), tmp_path / f"x{suffix}"
    export_recording(source, target)
    read = edfio.read_edf if suffix == ".edf" else edfio.read_bdf
    edf = read(target)
    volts = expected(n_channels)
    step = (volts[np.isfinite(volts)].max() - volts[np.isfinite(volts)].min()) / levels * 1.01
    assert edf.num_signals == n_channels
    signals: tuple[Any, ...] = tuple(edf.signals)
    for channel, signal in enumerate(signals):
        data = signal.data
        # Whole records: 2.5 s take three of a second, 1.2 s two.
        assert len(data) == 500
        found = np.concatenate((data[:250], data[300:420]))
        is_there = np.isfinite(volts[:, channel])
        assert np.abs(found - volts[:, channel])[is_there].max() <= step
        np.testing.assert_allclose(data[420:], signal.physical_min, rtol=1e-9)
        assert signal.sampling_frequency == pytest.approx(100.0)
        assert signal.physical_dimension == "V"
    texts = {note.text: (note.onset, note.duration) for note in edf.annotations}
    assert texts["note: valve opened"] == (1.0, None)
    assert texts["note: after the end"][0] == 99.0
    assert any(text.endswith("expected 1.00 to 3.00 V, 0.5 s") for text in texts)
    assert texts["gap: 50 samples were lost on the way"] == pytest.approx((2.49, 0.51), abs=1e-5)
    of_one = {note.text for note in edf.annotations if note.onset == pytest.approx(0.3)}
    assert of_one == {"no data@@voltage_A0" if n_channels > 1 else "no data"}
    no_data = sorted(
        (note.onset, note.duration) for note in edf.annotations if note.text.startswith("no data")
    )
    assert no_data == [
        pytest.approx((0.3, 0.01)),
        pytest.approx((2.5, 0.5)),
        pytest.approx((4.2, 0.8)),
    ]
    head = target.read_bytes()[:256].decode("latin-1")
    assert head[192:197] == ("EDF+D" if suffix == ".edf" else "BDF+D")
    assert "Not_a_medical_device_times_in_UTC" in head


def begins_of_records(path: Path) -> list[float]:
    """When each data record begins, by its own word."""
    raw = path.read_bytes()
    n_header, n_signals = int(raw[184:192]), int(raw[252:256])
    sizes = [int(raw[256 + 216 * n_signals + 8 * at :][:8]) for at in range(n_signals)]
    return [
        float(raw[first + 2 * sum(sizes[:-1]) :].split(b"\x14", 1)[0])
        for first in range(n_header, len(raw), 2 * sum(sizes))
    ]


def test_no_two_records_of_a_line_with_many_losses_overlap(tmp_path: Path) -> None:
    """Records last a second; the recording, 4.1 s with eight gaps, does no longer for them."""
    blocks, kept = [], []
    for at in range(9):
        first = 40 * at + (200 if at == 8 else 0)
        volts = wave(30) + at
        kept.append((first, volts))
        blocks.append(
            samples(volts, first_index=first, segment=at, start_s=BEGAN_S + first / 100.0)
        )
    export_recording(write(tmp_path / "x.vigil", batch(blocks)), tmp_path / "x.edf")
    begins = np.array(begins_of_records(tmp_path / "x.edf"))
    assert (np.diff(begins) >= 1.0 - 1e-6).all()
    data = edfio.read_edf(tmp_path / "x.edf").signals[0].data
    for first, volts in kept:
        record = int(np.searchsorted(begins, first / 100.0 + 1e-6) - 1)
        place = 100 * record + round((first / 100.0 - begins[record]) * 100)
        assert np.abs(data[place : place + 30] - volts[:, 0]).max() < 0.001


def test_a_recording_without_gaps_is_a_continuous_file(tmp_path: Path) -> None:
    export_recording(small(tmp_path / "x.vigil"), tmp_path / "x.edf")
    assert (tmp_path / "x.edf").read_bytes()[192:197] == b"EDF+C"
    assert edfio.read_edf(tmp_path / "x.edf").duration == pytest.approx(3.0)


@pytest.mark.parametrize("n_notes", [0, 1, 500])
def test_no_annotation_is_dropped_however_many_there_are(tmp_path: Path, n_notes: int) -> None:
    """One record a second: the usual one annotation a record would lose most of them."""
    notes = [
        Annotation(BEGAN_S + n / 1000, "note", f"number {n} " + "x" * (n % 70))
        for n in range(n_notes)
    ]
    source = write(tmp_path / "x.vigil", batch([samples(wave(300))], notes=notes))
    export_recording(source, tmp_path / "x.edf")
    found = edfio.read_edf(tmp_path / "x.edf").annotations
    assert [one.text for one in found] == [f"note: {note.text}" for note in notes]


def test_wav_holds_shares_of_a_full_scale_that_it_states(tmp_path: Path) -> None:
    source, target = with_a_gap(tmp_path / "x.vigil", 2), tmp_path / "x.wav"
    export_recording(source, target)
    data = target.read_bytes()
    assert (data[:4], data[8:12]) == (b"RIFF", b"WAVE")
    assert struct.unpack("<I", data[4:8])[0] == len(data) - 8
    form, channels, rate_hz = struct.unpack("<HHI", data[20:28])
    assert (form, channels, rate_hz) == (3, 2, 100)
    assert b"Full scale is 5 V. Gaps are silence. Not a medical device." in data
    at = data.index(b"data")
    (size,) = struct.unpack("<I", data[at + 4 : at + 8])
    volts = np.frombuffer(data[at + 8 :], "<f4").reshape(-1, 2) * 5.0
    assert size == volts.nbytes / 1
    assert len(volts) == 250 + 50 + 120
    found = np.concatenate((volts[:250], volts[300:]))
    np.testing.assert_allclose(found, np.nan_to_num(expected(2)), atol=1e-6)
    assert not volts[250:300].any()


def test_parquet_comes_back_exactly(tmp_path: Path) -> None:
    source, target = with_a_gap(tmp_path / "x.vigil", 2), tmp_path / "x.parquet"
    export_recording(source, target)
    table = pq.read_table(target)
    for channel in range(2):
        column = table[f"voltage_A{channel}_V"].to_numpy()
        np.testing.assert_array_equal(column, expected(2)[:, channel])
    assert table["segment"].to_pylist() == [0] * 250 + [1] * 120
    about = json.loads(table.schema.metadata[b"vigil"])
    assert about["about"].startswith("Not a medical device")
    assert [note["text"] for note in about["annotations"]] == [note.text for note in NOTES]


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_part_is_exported_from_start_to_end(tmp_path: Path, suffix: str) -> None:
    source, target = small(tmp_path / "x.vigil"), tmp_path / f"x{suffix}"
    export_recording(source, target, start_s=BEGAN_S + 1.0, end_s=BEGAN_S + 1.99)
    if suffix == ".csv":
        np.testing.assert_array_equal(read_series(target).values, wave(300)[100:200, 0])
    else:
        assert target.stat().st_size > 0
    with pytest.raises(RecordingError, match="has no samples there"):
        export_recording(source, target, start_s=BEGAN_S + 50.0)


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_is_given_up_half_way_leaves_nothing(tmp_path: Path, suffix: str) -> None:
    source, target = with_a_gap(tmp_path / "x.vigil"), tmp_path / f"x{suffix}"
    target.write_bytes(b"the one before")
    shares: list[float] = []

    def give_up(share: float) -> None:
        shares.append(share)
        if share > 0.6:
            raise ExportCancelledError("It was given up.")

    with pytest.raises(ExportCancelledError):
        export_recording(source, target, on_progress=give_up)
    assert target.read_bytes() == b"the one before"
    assert len(list(tmp_path.iterdir())) == 2
    assert shares == sorted(shares)


def test_an_unknown_suffix_and_the_recording_itself_are_refused(tmp_path: Path) -> None:
    source = small(tmp_path / "x.vigil")
    with pytest.raises(RecordingError, match="no known suffix") as caught:
        export_recording(source, tmp_path / "x.docx")
    assert ".csv, .edf, .bdf, .parquet, .wav" in caught.value.hint
    (tmp_path / "x.csv").hardlink_to(source)
    with pytest.raises(RecordingError, match="overwrite the recording"):
        export_recording(source, tmp_path / "x.csv")


def test_a_board_that_is_set_to_more_inputs_has_blanks_before(tmp_path: Path) -> None:
    """It sends one, as after every reset, until it is told otherwise."""
    second = samples(wave(100, 2), first_index=100, segment=1, start_s=BEGAN_S + 1.0)
    source = write(tmp_path / "x.vigil", batch([samples(wave(100)), second]))
    for suffix in (".csv", ".edf", ".bdf", ".wav", ".parquet"):
        export_recording(source, tmp_path / f"x{suffix}")
    both = read_series(tmp_path / "x.csv", value_column="voltage_A0_V").values
    later = read_series(tmp_path / "x.csv", value_column="voltage_A1_V").values
    np.testing.assert_array_equal(both, np.concatenate((wave(100)[:, 0], wave(100, 2)[:, 0])))
    np.testing.assert_array_equal(later[100:], wave(100, 2)[:, 1])
    assert np.isnan(later[:100]).all()
    edf = edfio.read_edf(tmp_path / "x.edf")
    assert [len(signal.data) for signal in edf.signals] == [200, 200]
    assert "no data@@voltage_A1" in {remark.text for remark in edf.annotations}
    (run,) = read_edf(tmp_path / "x.edf").runs
    assert np.isnan(run.values).sum(axis=0).tolist() == [0, 100]
    export_recording(source, tmp_path / "x.csv", end_s=BEGAN_S + 0.99)
    assert len(read_series(tmp_path / "x.csv").values) == 100


def set_up_anew(path: Path) -> Path:
    """Two seconds at 10 Hz on A0, then three at 100 Hz on A2 and A5; the event is one of A5."""
    first = samples(wave(20), rate_hz=10.0)
    second = samples(wave(300, 2), first_index=20, segment=1, start_s=BEGAN_S + 2.5)
    found = replace(event(40, BEGAN_S + 3.0), channel=1)
    return write(path, batch([first, replace(second, names=("A2", "A5"))], events=[found]))


def test_columns_are_the_inputs_that_were_measured(tmp_path: Path) -> None:
    source = set_up_anew(tmp_path / "x.vigil")
    export_recording(source, tmp_path / "x.csv")
    lines = (tmp_path / "x.csv").read_text().splitlines()
    assert lines[0].split(",")[2:5] == ["voltage_A0_V", "voltage_A2_V", "voltage_A5_V"]
    assert {line.split(",")[6] for line in lines[1:]} == {"", "HIGH voltage_A5"}
    first = read_series(tmp_path / "x.csv", value_column="voltage_A0_V").values
    assert np.isfinite(first).sum() == 20
    export_recording(source, tmp_path / "x.edf")
    edf = edfio.read_edf(tmp_path / "x.edf")
    assert [signal.label for signal in edf.signals] == ["voltage_A0", "voltage_A2", "voltage_A5"]
    assert read_edf(tmp_path / "x.edf").labels == ("voltage_A0", "voltage_A2", "voltage_A5")


def test_a_stretch_of_a_lower_rate_keeps_its_times_and_is_said_to_be_held(tmp_path: Path) -> None:
    source = set_up_anew(tmp_path / "x.vigil")
    export_recording(source, tmp_path / "x.edf")
    edf = edfio.read_edf(tmp_path / "x.edf")
    (note,) = (one for one in edf.annotations if "held" in one.text)
    assert note.text == "recorded at 10 Hz: each value is held until the next"
    assert (note.onset, note.duration) == pytest.approx((0.0, 1.9))
    imported = read_edf(tmp_path / "x.edf")
    assert imported.rate_hz == pytest.approx(100.0)
    slow, fast = imported.runs
    assert fast.start_s - slow.start_s == pytest.approx(2.5)
    held = slow.values[:, 0].reshape(20, 10)
    assert np.ptp(held, axis=1).max() == 0.0
    np.testing.assert_allclose(held[:, 0], wave(20)[:, 0], atol=1e-3)
    np.testing.assert_allclose(fast.values[:, 2], wave(300, 2)[:, 1], atol=1e-3)
    export_recording(source, tmp_path / "x.wav")
    assert b"Stretches of a lower rate are held." in (tmp_path / "x.wav").read_bytes()


@pytest.mark.parametrize("n_block", [1, 3, 7])
def test_what_is_held_does_not_depend_on_how_it_was_cut(tmp_path: Path, n_block: int) -> None:
    slow = wave(21)
    cut = [
        samples(slow[at : at + n_block], first_index=at, start_s=BEGAN_S + at / 30, rate_hz=30.0)
        for at in range(0, 21, n_block)
    ]
    fast = samples(wave(300), first_index=21, segment=1, start_s=BEGAN_S + 1.0)
    source = write(tmp_path / "x.vigil", batch([*cut, fast]))
    with Recording(source) as recording:
        blocks = list(OneRate(Selection(recording)).blocks(0.0, 1.0))
    held = np.concatenate([block.volts[:, 0] for block in blocks if block.segment == 0])
    times_s = np.arange(len(held)) / 100.0
    assert len(held) == 70
    np.testing.assert_array_equal(held, slow[np.floor(times_s * 30 + 1e-6).astype(int), 0])
