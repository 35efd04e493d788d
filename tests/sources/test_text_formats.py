"""What lines may look like: found out, kept to, changed when the board changes, never made up."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.sources.commands import Mode, crc8
from desktop_app.sources.csv_mode import DAMAGED_LINE
from desktop_app.sources.data_frames import TIME_BROKEN, UNKNOWN_SETTINGS
from desktop_app.sources.line_reader import OTHER_LAYOUT
from desktop_app.sources.text_decoder import TextDecoder
from desktop_app.sources.text_format import Shape, TextFormat, Unit
from tests.sources.voltmon_stream import POWER_ON, banner, ok

AUTO = TextFormat()


def decode(data: bytes, text_format: TextFormat = AUTO) -> tuple[TextDecoder, list[list[float]]]:
    decoder = TextDecoder(text_format)
    runs = decoder.feed(b"\n" + data)
    assert decoder.account().closes
    return decoder, [row for run in runs for row in run.volts.tolist()]


@pytest.mark.parametrize(
    ("line", "values", "words"),
    [
        (b"2.5", [2.5], "one number a line"),
        (b"1.5,2.5", [1.5, 2.5], "2 columns, comma"),
        (b"1.5, 2.5, -3", [1.5, 2.5, -3.0], "3 columns, comma"),
        (b"1;2;3;4;5;6", [1, 2, 3, 4, 5, 6], "6 columns, semicolon"),
        (b"1.5\t2.5", [1.5, 2.5], "2 columns, tab"),
        (b"1.5 2.5 0", [1.5, 2.5, 0.0], "3 columns, space"),
        (b"a:1.5", [1.5], "1 column, label:value"),
        (b"volts:1.5,amps:2.5", [1.5, 2.5], "2 columns, label:value"),
        (b"x: 1.5 y: 2.5", [1.5, 2.5], "2 columns, label:value"),
        (b"x:1\ty:2", [1.0, 2.0], "2 columns, label:value"),
        (b"v:1.5,dv:2.5,ddv:3", [1.5, 2.5, 3.0], "3 columns, label:value"),
    ],
)
@pytest.mark.parametrize("n_lines", [1, 50])
def test_the_layout_is_found_out(
    line: bytes, values: list[float], words: str, n_lines: int
) -> None:
    decoder, rows = decode((line + b"\r\n") * n_lines)
    assert rows == [values] * n_lines
    assert decoder.layout is not None
    assert decoder.layout.words == words


@pytest.mark.parametrize(
    "line",
    [b"1,2,3,4,5,6,7", b"1,,2", b"a:1,a:2", b"a:1,b", b"1:2", b"1,2;3", b",", b"time,volts"],
)
def test_what_is_no_row_of_one_to_six_numbers_is_rejected(line: bytes) -> None:
    decoder, rows = decode(line + b"\n")
    assert rows == []
    assert decoder.account().n_rejected == len(line) + 1


def test_a_single_odd_line_changes_nothing_and_three_alike_are_the_new_layout() -> None:
    decoder, rows = decode(b"1,2\n3,4\n5,6,7\n7,8\n" + b"1\n2\n3\n4\n")
    assert rows == [[1, 2], [3, 4], [7, 8], [3], [4]]
    assert decoder.account().rejected == {OTHER_LAYOUT: 6 + 2 + 2}


def test_a_layout_that_a_person_chose_is_kept_to() -> None:
    decoder, rows = decode(b"1,2\n" * 5 + b"1\t2\n" * 5, TextFormat(Shape.TAB))
    assert rows == [[1, 2]] * 5
    assert decoder.account().n_rejected == 20


def test_whole_numbers_beyond_any_supply_are_asked_about_and_nothing_else() -> None:
    assert decode(b"512\n0\n1023\n")[0].may_be_counts
    assert not decode(b"0\n1\n2\n")[0].may_be_counts
    assert not decode(b"512\n2.5\n")[0].may_be_counts
    for unit in (Unit.VOLTS, Unit.COUNTS):
        assert not decode(b"512\n", TextFormat(unit=unit))[0].may_be_counts


def test_counts_are_volts_at_their_middle() -> None:
    _, rows = decode(b"0,1023\n", TextFormat(unit=Unit.COUNTS))
    assert rows == [[pytest.approx(0.5 * 5 / 1024), pytest.approx(5 - 0.5 * 5 / 1024)]]


def test_counts_of_a_board_that_says_so_are_volts_without_asking() -> None:
    told = ok(replace(POWER_ON, mode=Mode.RAW, reference_mv=3300, number=1, channel_mask=3))
    decoder, rows = decode(told.encode() + b"\r\n512,1023\r\n")
    assert rows == [[512.5 * 3.3 / 1024, 1023.5 * 3.3 / 1024]]
    assert not decoder.may_be_counts


def test_many_labelled_lines_are_read_at_a_stroke_as_one_by_one() -> None:
    lines = [f"volts:{n / 8},amps:{-n / 4}\r\n".encode() for n in range(1, 40)]
    joined, single = TextDecoder(AUTO), TextDecoder(AUTO)
    for decoder in (joined, single):
        decoder.feed(b"\n" + lines[0])
    at_a_stroke = joined.feed(b"".join(lines[1:]))
    one_by_one = [run for line in lines[1:] for run in single.feed(line)]
    expected = [[n / 8, -n / 4] for n in range(2, 40)]
    for runs in (at_a_stroke, one_by_one):
        assert np.concatenate([run.volts for run in runs]).tolist() == expected


def csv_line(index: int, us: int, *counts: int) -> bytes:
    volts = (f"{count * 5 / 1024:.3f}" for count in counts)
    body = ",".join([str(index), str(us), *map(str, counts), *volts])
    return f"{body}*{crc8(body.encode()):02X}\r\n".encode()


class TestCsvMode:
    def told(self) -> bytes:
        settings = replace(POWER_ON, mode=Mode.CSV, period_cycles=160_000, number=1, channel_mask=3)
        return ok(settings).encode() + b"\r\n"

    def test_rows_have_their_place_and_losses_show(self) -> None:
        decoder = TextDecoder(AUTO)
        lines = [csv_line(k, 10_000 * k, 10 * k, 1023) for k in (0, 1, 2, 5, 6)]
        first, second = decoder.feed(b"\n" + self.told() + b"".join(lines))
        assert (first.index, len(first.volts), second.index) == (0, 3, 5)
        assert (first.device_us, second.device_us) == (0, 50_000)
        assert first.period_s == 0.01
        np.testing.assert_allclose(second.volts[0], [50.5 * 5 / 1024, 1023.5 * 5 / 1024])

    def test_plain_lines_among_rows_are_runs_of_their_own(self) -> None:
        decoder = TextDecoder(AUTO)
        row, plain = csv_line(0, 0, 100, 200), b"512\t256\r\n"
        runs = decoder.feed(b"\n" + self.told() + row + plain + csv_line(1, 10_000, 100, 200))
        assert [run.index for run in runs] == [0, None, 1]
        assert runs[1].volts.tolist() == [[512.5 * 5 / 1024, 256.5 * 5 / 1024]]

    def test_damage_is_rejected_whatever_it_looks_like(self) -> None:
        line = csv_line(0, 0, 100, 200)
        for at in range(len(line) - 2):
            damaged = bytearray(line)
            damaged[at] ^= 1
            decoder, rows = decode(self.told() + bytes(damaged))
            assert rows == []
            assert decoder.account().n_rejected >= len(line)

    def test_rows_wait_until_the_settings_are_known(self) -> None:
        decoder, rows = decode(csv_line(0, 0, 100, 200))
        assert rows == []
        assert UNKNOWN_SETTINGS in decoder.account().rejected

    def test_a_first_row_that_is_damaged_is_known_to_have_been_due(self) -> None:
        decoder = TextDecoder(AUTO)
        begun = b"\n" + banner().encode() + b"\r\n" + self.told()
        damaged = csv_line(0, 0, 100, 200).replace(b"100", b"101")
        (run,) = decoder.feed(begun + damaged + csv_line(1, 10_000, 3, 4))
        assert (run.index, run.due_index) == (1, 0)

    def test_a_clock_that_disagrees_is_not_believed_once(self) -> None:
        lines = csv_line(0, 0, 1, 2) + csv_line(1, 55_000, 1, 2) + csv_line(2, 20_000, 1, 2)
        decoder, rows = decode(self.told() + lines)
        assert len(rows) == 2
        assert TIME_BROKEN in decoder.account().rejected
        assert DAMAGED_LINE not in decoder.account().rejected


PIECES = st.lists(
    st.sampled_from(
        [
            *(b"2.5\r\n", b"1,2\r\n", b"3,4\n", b"a:1,b:2\n", b"1\t2\n", b"512\n", b"\n", b"x\n"),
            *(ok(POWER_ON).encode() + b"\r\n", csv_line(3, 300_000, 7), csv_line(4, 400_000, 8)),
            *(b"1e999\n", b"#note\n", b"2.", b"a:1.50,b:-2.25\n", b"1.5, -2.5\n"),
            b"v:1,dv:2\n",
        ]
    ),
    max_size=30,
)


@given(PIECES, st.lists(st.integers(0, 400), max_size=12))
def test_any_split_of_any_lines_gives_the_same_samples(
    pieces: list[bytes], cuts: list[int]
) -> None:
    data = b"".join(pieces)
    whole, split = TextDecoder(AUTO), TextDecoder(AUTO)
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    runs = [run for first, end in pairwise(places) for run in split.feed(data[first:end])]
    expected = whole.feed(data)

    def rows(runs: object) -> list[tuple[object, ...]]:
        return [
            (*row, None if run.index is None else run.index + at)
            for run in runs  # type: ignore[attr-defined]
            for at, row in enumerate(run.volts.tolist())
        ]

    assert rows(runs) == rows(expected)
    assert split.account() == whole.account()
    assert split.account().closes
    assert split.may_be_counts == whole.may_be_counts


def test_channels_are_named_as_the_lines_label_them() -> None:
    decoder = TextDecoder(AUTO)
    (first,) = decoder.feed(b"\nvolts:1.5,amps:2.5\n" * 2)
    assert first.names == ("volts", "amps")
    runs = decoder.feed(b"1.5,2.5\n" * 5)
    assert {run.names for run in runs} == {()}
