"""Where lines end to be lines, numbers to be numbers and layouts to be one, to the byte."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from desktop_app.sources.commands import CPU_HZ, Mode
from desktop_app.sources.line_reader import NOT_FINITE, OTHER_LAYOUT, TOO_LARGE, TOO_LONG
from desktop_app.sources.text_decoder import MAX_TEXTS, TextDecoder
from desktop_app.sources.text_format import MAX_LINE_BYTES, Block, Shape, TextFormat, Unit
from tests.sources.voltmon_stream import POWER_ON, banner, ok, tagged

AUTO = TextFormat()
RAW = replace(POWER_ON, mode=Mode.RAW, number=1)


def decode(data: bytes, text_format: TextFormat = AUTO) -> tuple[TextDecoder, list[list[float]]]:
    decoder = TextDecoder(text_format)
    runs = decoder.feed(b"\n" + data)
    assert decoder.account().closes
    return decoder, [row for run in runs for row in run.volts.tolist()]


def test_the_longest_line_of_the_device_is_text_and_one_byte_more_is_none() -> None:
    longest = b"#" + b"a" * (MAX_LINE_BYTES - 1)
    decoder, _ = decode(longest + b"\n" + longest + b"a\n")
    assert decoder.texts() == (longest.decode(),)
    assert decoder.account().rejected == {TOO_LONG: MAX_LINE_BYTES + 2}
    assert decoder.account().in_text == MAX_LINE_BYTES + 1
    assert decoder.n_good_bytes == MAX_LINE_BYTES + 1


def test_the_longest_line_among_many_is_read_and_one_byte_more_costs_itself_only() -> None:
    longest = b"0" * (MAX_LINE_BYTES - 1) + b"2"
    lines = b"1\n" * 200 + longest + b"\n" + b"3\n" * 200
    assert decode(lines)[1][200] == [2.0]
    assert len(decode(lines)[1]) == 401
    decoder, rows = decode(lines.replace(longest, b"0" + longest))
    assert len(rows) == 400
    assert decoder.account().rejected == {TOO_LONG: MAX_LINE_BYTES + 2}


@pytest.mark.parametrize("line", [b"1000000000000000", b"-1000000000000000", b"1e15"])
def test_the_largest_number_is_read_and_any_larger_one_is_none(line: bytes) -> None:
    assert decode(line + b"\n")[1] == [[float(line)]]
    larger = line.replace(b"1", b"2", 1)
    assert decode(larger + b"\n")[0].account().rejected == {TOO_LARGE: len(line) + 1}
    decoder, rows = decode(b"1\n" * 5 + larger + b"\n")
    assert rows == [[1.0]] * 5
    assert decoder.account().rejected == {TOO_LARGE: len(line) + 1}


@pytest.mark.parametrize("word", [b"+nan", b"-nan", b"+inf", b"INF", b"-OVF"])
def test_a_number_that_is_none_is_called_so_whatever_its_sign(word: bytes) -> None:
    assert decode(word + b"\n")[0].account().rejected == {NOT_FINITE: len(word) + 1}


@pytest.mark.parametrize(
    ("line", "values"),
    [
        (b"  1,2\t", [1, 2]),
        (b"1,2,", [1, 2]),
        (b"1;2;", [1, 2]),
        (b"1 ,\t2", [1, 2]),
        (b"1   2", [1, 2]),
        (b"1 \t 2", [1, 2]),
        (b"a:1;b:2", [1, 2]),
        (b"a:1 , b:\t2", [1, 2]),
        (b"a:1,b:2,c:3,d:4,e:5,f:6", [1, 2, 3, 4, 5, 6]),
        (b"_x9:-1.5e1", [-15.0]),
    ],
)
def test_blanks_and_a_last_separator_say_nothing(line: bytes, values: list[float]) -> None:
    assert decode((line + b"\n") * 3)[1] == [values] * 3


@pytest.mark.parametrize(
    "line", [b"a:1,b:2,c:3,d:4,e:5,f:6,g:7", b"a:1,,b:2", b"9a:1", b"a" * 33 + b":1", b"a:", b":1"]
)
def test_what_is_no_row_of_labels_is_rejected(line: bytes) -> None:
    assert decode(line + b"\n")[1] == []


def test_the_longest_label_is_one() -> None:
    assert decode(b"a" * 32 + b":1\n")[1] == [[1.0]]


def test_other_layouts_must_come_running_to_be_the_new_one() -> None:
    first = b"1,2\n"
    # Never three of one kind without another between them.
    _, rows = decode(first + b"5,6,7\n5,6,7\n" + first + b"5,6,7\n5,6,7\n" + first)
    assert rows == [[1, 2]] * 3
    _, rows = decode(first + b"5,6,7\n5\t6\n5,6,7\n5\t6\n" + first)
    assert rows == [[1, 2]] * 2
    decoder, rows = decode(first + b"5,6,7\n" * 3)
    assert rows == [[1, 2], [5, 6, 7]]
    assert decoder.account().rejected == {OTHER_LAYOUT: 12}


def test_a_stroke_of_ordinary_lines_between_them_begins_the_count_anew() -> None:
    decoder = TextDecoder(AUTO)
    decoder.feed(b"\n1,2\n5,6,7\n5,6,7\n")
    decoder.feed(b"1,2\n" * 3)
    decoder.feed(b"5,6,7\n5,6,7\n")
    assert decoder.layout is not None
    assert decoder.layout.n_columns == 2


@pytest.mark.parametrize(
    "layout",
    [
        b"%d\n",
        b"%d,2\n",
        b"a:%d\n",
        b"v:%d,dv:.5\n",
        b"+%d\n",
        b"%de0\n",
        b"%dE+0\n",
        b"%d.\n",
        b"%d\t.5\r\n",
    ],
)
def test_ordinary_lines_are_read_at_a_stroke(
    layout: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoder = TextDecoder(AUTO)
    decoder.feed(b"\n" + layout % 0)
    # What reads them one by one is not there.
    monkeypatch.setattr("desktop_app.sources.line_reader.read_line", None)
    (run,) = decoder.feed(b"".join(layout % number for number in range(50)))
    assert run.volts[:, 0].tolist() == list(range(50))


@pytest.mark.parametrize(
    ("line", "values"),
    [
        (b"2.503\r\n", [2.503]),
        (b"0.000\n", [0.0]),
        (b"-1.250;0.001\n", [-1.25, 0.001]),
        (b"7\n", [7.0]),
        (b"a:1.50,b:-2.25\r\n", [1.5, -2.25]),
        # One label may be the end of another.
        (b"v:1.50,dv:-2.25,ddv:3.00\n", [1.5, -2.25, 3.0]),
        (b"1000000000000000\n", [1e15]),
        (b"0.123456789012345\n", [0.123456789012345]),
        (b"-9.007199254740991\n", [-9.007199254740991]),
    ],
)
def test_numbers_with_as_many_decimals_each_are_read_as_whole_ones(
    line: bytes, values: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoder = TextDecoder(AUTO)
    decoder.feed(b"\n" + line)
    # What reads any numbers, an eighth as fast, is not there.
    monkeypatch.setattr(Block, "_read_any", None)
    (run,) = decoder.feed(line * 50)
    assert run.volts.tolist() == [values] * 50


@pytest.mark.parametrize("sign", [b"", b"-"])
def test_digits_that_no_whole_number_holds_are_read_as_closely_as_can_be(sign: bytes) -> None:
    # From 2 ** 53 on not every whole number is a float, from 2 ** 63 on it needs more than 64 bits.
    texts = [b"%s%d.%015d" % (sign, n, n * n * 7919 % 10**15) for n in (9, 10, 17, 18, 9223, 12345)]
    for text in texts:
        assert decode((text + b"\n") * 3)[1] == [[float(text)]] * 3
    assert decode(b"".join(text + b"\n" for text in texts))[1] == [[float(text)] for text in texts]


@pytest.mark.parametrize("line", [b"-0\n", b"-0.00\n", b"-0e0\n"])
def test_a_zero_keeps_its_sign(line: bytes) -> None:
    assert str(decode(line * 3)[1]) == "[[-0.0], [-0.0], [-0.0]]"


@pytest.mark.parametrize("line", [b"X1,2", b"1,2X", b"1,2\x0b", b"1,\x0c2"])
def test_what_is_no_blank_is_no_blank(line: bytes) -> None:
    assert decode((line + b"\n") * 3)[1] == []


def test_labels_are_told_as_they_were_sent() -> None:
    decoder, _ = decode(b"volts:1,amps:2\n")
    assert decoder.layout is not None
    assert decoder.layout.labels == (b"volts", b"amps")


def test_a_blank_before_the_only_number_is_none_in_any_layout() -> None:
    assert decode(b" 1\n" * 3)[1] == []
    assert decode(b"1,\n" * 3)[1] == []


def test_a_new_layout_begins_a_run_that_has_restarted() -> None:
    decoder = TextDecoder(AUTO)
    first, second = decoder.feed(b"\n1,2\n" + b"5,6,7\n" * 4)
    assert (first.restarted, second.restarted) == (False, True)
    assert (len(first.volts), len(second.volts)) == (1, 2)


@pytest.mark.parametrize(
    ("lines", "is_open"),
    [(b"6\n", True), (b"5\n", False), (b"-6\n600\n", False), (b"6\n0.5\n", False), (b"", False)],
)
def test_only_whole_numbers_that_no_supply_reaches_may_be_counts(
    lines: bytes, *, is_open: bool
) -> None:
    decoder, _ = decode(lines)
    assert decoder.may_be_counts == is_open
    # Later lines do not take back what one was beyond.
    decoder.feed(b"1\n")
    assert decoder.may_be_counts == is_open


def test_counts_are_as_wide_as_a_person_says() -> None:
    wide = TextFormat(unit=Unit.COUNTS, full_scale_v=3.3, n_counts=4096)
    assert decode(b"4095\n", wide)[1] == [[4095.5 * (3.3 / 4096)]]


def test_a_board_that_says_what_it_sends_is_believed_before_a_person() -> None:
    counts = TextFormat(unit=Unit.COUNTS)
    assert decode(ok(POWER_ON).encode() + b"\n2\n", counts)[1] == [[2.0]]
    summed = replace(RAW, oversampling=4)
    assert decode(ok(summed).encode() + b"\n2046\n", counts)[1] == [[(511.5 + 0.5) * 5 / 1024]]


def test_how_far_apart_samples_are_is_known_from_what_the_board_says() -> None:
    decoder = TextDecoder()
    (plain,) = decoder.feed(b"\n1.5\n")
    assert (plain.period_s, plain.index, plain.due_index) == (None, None, None)
    (told,) = decoder.feed(ok(POWER_ON).encode() + b"\n1.5\n")
    assert told.period_s == POWER_ON.period_cycles / CPU_HZ
    assert told.restarted


def test_the_same_settings_again_are_no_restart_and_other_ones_are() -> None:
    decoder = TextDecoder()
    decoder.feed(b"\n" + ok(POWER_ON).encode() + b"\n1.5\n")
    (again,) = decoder.feed(ok(POWER_ON).encode() + b"\n1.5\n")
    assert not again.restarted
    (other,) = decoder.feed(ok(replace(POWER_ON, number=1)).encode() + b"\n1.5\n")
    assert other.restarted
    (begun,) = decoder.feed(banner(replace(POWER_ON, number=1)).encode() + b"\n1.5\n")
    assert begun.restarted


def test_what_was_due_is_known_from_the_second_settings_on() -> None:
    decoder = TextDecoder()
    decoder.feed(b"\n" + ok(POWER_ON).encode() + b"\n")
    due = [decoder.due_index]
    decoder.feed(ok(RAW).encode() + b"\n")
    due.append(decoder.due_index)
    for elsewhere in (RAW, None):
        decoder.believe(elsewhere)
        due.append(decoder.due_index)
    assert due == [None, 0, 0, None]


def test_a_fresh_decoder_is_told_what_the_board_said_of_its_settings() -> None:
    old, fresh = TextDecoder(), TextDecoder()
    old.feed(b"\n" + ok(RAW).encode() + b"\r\n512\n51")
    assert fresh.feed(old.resume()) == ()
    (run,) = fresh.feed(b"2\n")
    np.testing.assert_array_equal(run.volts, old.feed(b"2\n")[0].volts)
    assert run.period_s == RAW.period_cycles / CPU_HZ
    assert fresh.texts() == (ok(RAW),)


def test_how_many_lines_the_device_said_is_counted_beyond_those_that_are_kept() -> None:
    decoder, _ = decode(b"#a\n" * (MAX_TEXTS + 5))
    assert decoder.n_texts == MAX_TEXTS + 5
    assert len(decoder.texts()) == MAX_TEXTS


def test_a_reply_that_is_no_banner_does_not_end_a_cut_line() -> None:
    pong = tagged("pong;id=1;us=5").encode()
    decoder, rows = decode(b"2.50" + pong + b"\n3\n", TextFormat(Shape.NUMBER))
    assert rows == [[3.0]]
    assert decoder.texts() == ()
