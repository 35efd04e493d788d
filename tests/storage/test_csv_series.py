"""CSV files as people have them, whole and broken."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import DataError
from desktop_app.storage import csv_series
from desktop_app.storage.csv_series import read_channels, read_series, row_lines

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "series.csv"


@pytest.mark.parametrize(
    ("text", "values", "times_s", "rate_hz"),
    [
        ("time,value\n0,1.5\n0.1,2\n0.2,2.5\n", [1.5, 2, 2.5], [0, 0.1, 0.2], 10),
        ("value\n1\n2\n3", [1, 2, 3], None, 10),
        ("\ufefftime,voltage\r\n5,1\r\n7,2\r\n", [1, 2], [5, 7], 0.5),
        ("time;value\n0;1,5\n2;2,5\n", [1.5, 2.5], [0, 2], 0.5),
        ("time\tvalue\n0\t1\n1\t2\n", [1, 2], [0, 1], 1),
        ('"time","value"\n"0","1"\n"1","2"\n', [1, 2], [0, 1], 1),
        ("time,note,value\n0,a,1\n1,b,2\n", [1, 2], [0, 1], 1),
        ("time, Value (V) \n0,1\n1,2\n", [1, 2], [0, 1], 1),
        ("time,temperature,note\n0,20,x\n1,21,y\n", [20, 21], [0, 1], 1),
        ("Time (ms),value\n0,1\n100,2\n", [1, 2], [0, 0.1], 10),
        ("time,value\n1396310400000,1\n1396310400500,2\n", [1, 2], [1396310400, 1396310400.5], 2),
        (
            "timestamp,value\n2014-04-01 00:00:00,1\n2014-04-01 00:05:00,2\n",
            [1, 2],
            [1396310400, 1396310700],
            1 / 300,
        ),
        (
            "timestamp,value\n2014-04-01T00:00:00Z,1\n2014-04-01T02:00:01+02:00,2\n",
            [1, 2],
            [1396310400, 1396310401],
            1,
        ),
        ("time,value\n0,1\n1,2\n2,3\n9,4\n10,5\n", [1, 2, 3, 4, 5], [0, 1, 2, 9, 10], 1),
        ("time,value\n5,1\n4,2\n3,3\n", [1, 2, 3], [5, 4, 3], 10),
        ("time,value\n5,1\n5,2\n", [1, 2], [5, 5], 10),
        ("Zeit;Spannung\n0,5;1,5\n2,5;2,5\n", [1.5, 2.5], [0.5, 2.5], 0.5),
        ("Temps (ms);Tension\n0;1\n100;2\n", [1, 2], [0, 0.1], 10),
        ("elapsed_s,adc,note\n0,1,7\n2,2,7\n", [1, 2], [0, 2], 0.5),
        ("millis,raw\n0,1\n500,2\n", [1, 2], [0, 0.5], 2),
        ("time,value\n\n0,1\n\n1,2\n\n\n", [1, 2], [0, 1], 1),
        ("time,value,\n0,1,\n1,2,\n", [1, 2], [0, 1], 1),
        ("a,value\nx,1\n", [1], None, 10),
        ("time,value\n0,-1e-5\n1, +2 \n", [-1e-5, 2], [0, 1], 1),
    ],
)
def test_files_are_read_as_they_are_meant(
    path: Path, text: str, values: list[float], times_s: list[float] | None, rate_hz: float
) -> None:
    path.write_text(text, encoding="utf-8", newline="")
    series = read_series(path)
    assert series.values.tolist() == values
    assert series.rate_hz == pytest.approx(rate_hz, rel=1e-5)
    if times_s is None:
        assert series.times_s is None
    else:
        assert series.times_s is not None
        assert series.times_s.tolist() == pytest.approx(times_s)


@pytest.mark.parametrize(
    ("times_s", "rate_hz"),
    [
        (np.arange(2000) / 360, 360),
        (np.round(np.arange(2000) / 360, 3), 360),
        (np.floor(np.arange(2000) / 10), 10),
        (np.arange(2000) // 3 * 0.001, 3000),
        (np.delete(np.round(np.arange(2000) / 360, 3), slice(700, 1500)), 360),
        # Now and then a row is there twice, or late.
        (np.sort(np.concatenate((np.arange(2000) * 300, [3000, 6000, 6010]))), 1 / 300),
        # No rate at all: the median of what there is.
        (np.cumsum(np.tile([1, 1, 5, 1, 9, 2, 1], 200)), 1),
    ],
)
def test_coarse_times_tell_how_many_rows_a_second_there_are(
    path: Path, times_s: np.ndarray, rate_hz: float
) -> None:
    path.write_text("time,value\n" + "".join(f"{time!r},1\n" for time in times_s.tolist()))
    assert read_series(path).rate_hz == pytest.approx(rate_hz, rel=0.005)


@pytest.mark.parametrize(
    "text",
    [
        "time,value\n0,1\n1,\n2,3\n",
        "time,value\n0,1\n1,  \n2,3\n",
        "value\n1\n\n3\n",
        'value\n1\n""\n3',
        "time,value\n0,1\n1,NaN\n2,3\n",
        "time;value\n0;1\n1;#N/A\n2;3\n",
        "value,note\n1,a\nnull,b\n3,c\n",
        "a\n1\nNA\n3\n",
    ],
)
def test_a_blank_value_is_missing(path: Path, text: str) -> None:
    path.write_text(text)
    values = read_series(path).values
    assert values[[0, 2]].tolist() == [1, 3]
    assert np.isnan(values[1])
    assert not values.flags.writeable


def test_dates_with_points_begin_with_the_day(path: Path) -> None:
    path.write_text("Zeit;Spannung\n24.12.2025 13:05:00;2,5\n1.1.2026, 00:00;2,6\n")
    series = read_series(path)
    assert series.times_s is not None
    assert [datetime.fromtimestamp(at, UTC).isoformat() for at in series.times_s.tolist()] == [
        "2025-12-24T13:05:00+00:00",
        "2026-01-01T00:00:00+00:00",
    ]
    assert series.values.tolist() == [2.5, 2.6]


def test_all_channels_are_read_at_once(path: Path) -> None:
    path.write_text("time,voltage_A0,segment,voltage_A1\n0,1,7,2\n0.5,NaN,7,3\n")
    first, second = read_channels(path, 6)
    assert (first.name, second.name) == ("voltage_A0", "voltage_A1")
    np.testing.assert_array_equal(first.values, [1, np.nan])
    assert second.values.tolist() == [2, 3]
    assert first.rate_hz == second.rate_hz == 2


def test_more_channels_than_can_be_shown_are_refused(path: Path) -> None:
    path.write_text("time,a,b,c\n0,1,2,3\n")
    with pytest.raises(DataError, match="3 columns of numbers: a, b, c"):
        read_channels(path, 2)


def test_columns_can_be_named(path: Path) -> None:
    path.write_text("a,b,time,value\n1,10,0,5\n2,11,1,6\n")
    series = read_series(path, timestamp_column="b", value_column="A")
    assert series.values.tolist() == [1, 2]
    assert series.times_s is not None
    assert series.times_s.tolist() == [10, 11]


@pytest.mark.parametrize(
    "header", ["voltage_mean,voltage,note", "note,voltage_A0,gain", "voltage_unit,voltage_A0,x"]
)
def test_a_plain_name_and_numbers_come_before_others_of_the_word(path: Path, header: str) -> None:
    cells = {"voltage": 5, "voltage_A0": 5, "voltage_mean": 1, "gain": 2, "x": 3}
    row = [str(cells.get(name, "V")) for name in header.split(",")]
    path.write_text(f"{header}\n{','.join(row)}\n")
    assert read_series(path).values.tolist() == [5]


def test_a_comment_in_another_encoding_harms_nothing(path: Path) -> None:
    path.write_bytes("value,note\n1,für\n2,b\n".encode("latin-1"))
    assert read_series(path).values.tolist() == [1, 2]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("\n\n", "is empty"),
        ("time,value\n", "a header and no rows"),
        ("0,1\n1,2\n", "numbers where the column names belong"),
        ("time,note\n0,a\n", "no column of numbers beside the time"),
        ("time,a,b\n0,1,2\n", "several columns of numbers: a, b. Say which"),
        ("time,voltage_A0,voltage_A1\n0,1,2\n", "of numbers: voltage_A0, voltage_A1. Say which"),
        ("time,value\n0,1\n1,x2\n", "line 3, column 'value': 'x2' is no finite number. Leave"),
        ("time,value\n0,-nan(ind)\n", "line 2, column 'value': '-nan\\(ind\\)' is no finite"),
        ("time,value\n0,inf\n", "'inf' is no finite number"),
        ("time,value\n0,1e400\n", "'1e400' is no finite number"),
        ("time,value\n0,1_0\n", "'1_0' is no finite number"),
        ("time,value\n0,1\n\n\nsoon,2\n", "line 5, column 'time': 'soon' is no time"),
        ("time,value\n0,1\n,2\n", "'' is no time"),
        ("time,value\n03/05/2025 10:00,1\n", "is no time. Which number is the day depends"),
        ("time,value\n05.25.2025 10:00,1\n", "'05.25.2025 10:00' is no time. .* 01.04.2014"),
        ("time,value\n0,1\ninf,2\n", "'inf' is no time"),
        ("time,value\n2014-04-01,1\n17,2\n", "line 3.*'17' is no time"),
        ("time,value\n17,1\n2014-04-01,2\n", "line 3.*'2014-04-01' is no time"),
        ("time,value\n0,1\n1\n", "line 3 has 1 columns where the first line has 2"),
        ("time,value\n0,1\n1,2,3\n", "line 3 has 3 columns where the first line has 2"),
        ('time,value\n0,1\n1,"2\n', "line 3 cannot be split into columns"),
        ("value,value\n0,1\n", ""),
        ("time,value\n0," + "1" * 70_000, "line 2 is longer than 65536 characters"),
        ("x" * 10_000_000, "line 1 is longer than"),
        (",".join("abc" * 500), "1500 columns; at most 1000"),
        ("v\0alue\n1\n", "not UTF-8 text"),
    ],
)
def test_a_broken_file_is_told_with_the_place(path: Path, text: str, said: str) -> None:
    path.write_text(text)
    if not said:
        assert read_series(path).values.tolist() == [0]
        return
    with pytest.raises(DataError, match=said) as caught:
        read_series(path)
    assert str(path) in str(caught.value)
    assert len(str(caught.value)) < 400


def test_utf_16_is_told(path: Path) -> None:
    path.write_text("time,value\n0,1\n", encoding="utf-16")
    with pytest.raises(DataError, match="not UTF-8 text"):
        read_series(path)


def test_a_column_that_is_not_there_is_told_with_those_that_are(path: Path) -> None:
    path.write_text("a,b,A\n1,2,3\n")
    with pytest.raises(DataError, match=r"no column 'x'\. Its columns are a, b"):
        read_series(path, value_column="x")
    with pytest.raises(DataError, match="no column 'when'"):
        read_series(path, timestamp_column="when", value_column="a")
    path.write_text("a,a\n1,2\n")
    with pytest.raises(DataError, match="2 columns 'a'"):
        read_series(path, value_column="a")


def test_many_columns_are_not_all_listed(path: Path) -> None:
    path.write_text(",".join(f"c{i}" for i in range(500)) + "\n")
    with path.open("a") as file:
        file.write(",".join("1" for _ in range(500)) + "\n")
    with pytest.raises(DataError, match="c19, and 480 more"):
        read_series(path, value_column="x")


def test_missing_files_folders_and_giants_are_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(DataError, match="There is no file"):
        read_series(path)
    with pytest.raises(DataError, match="is not a file"):
        read_series(path.parent)
    monkeypatch.setattr(csv_series, "MAX_BYTES", 10)
    path.write_text("value\n1\n2\n3\n4\n5\n6\n")
    with pytest.raises(DataError, match="at most"):
        read_series(path)


def test_a_file_one_may_not_read_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    path.write_text("value\n1\n")
    monkeypatch.setattr(type(path), "open", refuse)
    with pytest.raises(DataError, match="cannot be read: Permission denied"):
        read_series(path)


def test_rows_keep_their_text_and_get_as_many_cells_as_the_header(path: Path) -> None:
    path.write_text('time,value,note\n0,1.50,"a,b"\n\n1,2\n2,3,x,\n')
    assert list(row_lines(read_series(path))) == [
        "time,value,note",
        '0,1.50,"a,b"',
        "1,2,",
        "2,3,x",
    ]


@given(
    rows=st.lists(
        st.tuples(st.floats(-1e6, 1e6), st.none() | st.floats(-1e9, 1e9)), min_size=1, max_size=30
    ),
    delimiter=st.sampled_from([",", ";", "\t"]),
    ending=st.sampled_from(["\n", "\r\n"]),
)
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[float, float | None]],
    delimiter: str,
    ending: str,
) -> None:
    path = tmp_path_factory.mktemp("csv") / "series.csv"
    lines = [f"time{delimiter}value"]
    lines += [f"{t!r}{delimiter}{'' if v is None else repr(v)}" for t, v in rows]
    path.write_text(ending.join(lines) + ending, newline="")
    series = read_series(path)
    assert series.values.tolist() == pytest.approx(
        [np.nan if value is None else value for _, value in rows], nan_ok=True, abs=0, rel=0
    )
    assert series.rate_hz > 0


@given(st.binary(max_size=300))
def test_any_bytes_are_a_series_or_one_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("csv") / "series.csv"
    path.write_bytes(b"time,value\n0,1\n" + data)
    try:
        series = read_series(path)
    except DataError:
        return
    assert series.rate_hz > 0
    assert len(list(row_lines(series))) == len(series.values) + 1
