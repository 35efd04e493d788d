from __future__ import annotations

import tracemalloc
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.ledger import ByteAccount
from desktop_app.sources.line_reader import (
    EMPTY,
    NOT_A_NUMBER,
    NOT_FINITE,
    TOO_LARGE,
    TOO_LONG,
    UNREADABLE,
)
from desktop_app.sources.text_decoder import CUT_OFF, MAX_TEXTS, TextDecoder
from desktop_app.sources.text_format import LARGEST, MAX_LINE_BYTES
from tests.sources.voltmon_stream import banner

if TYPE_CHECKING:
    from desktop_app.core.messages import Decoded, FloatArray

BANNER = b"#voltmon;fw=0.9.0;proto=1;mcu=m328p;baud=115200*1B\r\n"


def listening() -> TextDecoder:
    """A decoder that has its partial first line behind it."""
    decoder = TextDecoder()
    decoder.feed(b"\n")
    return decoder


def volts_of(decoded: tuple[Decoded, ...] | list[Decoded]) -> FloatArray:
    return np.concatenate([run.volts[:, 0] for run in decoded]) if decoded else np.empty(0)


def test_partial_first_line_is_discarded_and_the_rest_decoded() -> None:
    decoder = TextDecoder()

    (run,) = decoder.feed(b"03\r\n2.503\r\n2.498\n")

    assert run.volts.tolist() == [[2.503], [2.498]]
    assert decoder.account() == ByteAccount(received=17, in_samples=13, discarded=4)


def test_values_are_read_only_float64_of_one_channel() -> None:
    (run,) = listening().feed(b"1\r\n2\r\n")

    assert run.volts.dtype == np.float64
    assert run.volts.shape == (2, 1)
    assert not run.volts.flags.writeable


@pytest.mark.parametrize("unusual", [b"", b"x\n"], ids=["fast path", "line by line"])
@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"2.503", 2.503),
        (b"0", 0.0),
        (b"-1.25", -1.25),
        (b"+3.3", 3.3),
        (b".5", 0.5),
        (b"5.", 5.0),
        (b"1e-3", 0.001),
        (b"1.5E+2", 150.0),
        (b"1e-400", 0.0),
        (b"0.1234567890123456789", 0.1234567890123456789),
        (b"999999999999999", 999999999999999.0),
    ],
)
def test_decimal_numbers_are_accepted(line: bytes, value: float, unusual: bytes) -> None:
    assert volts_of(listening().feed(unusual + line + b"\r\n")).tolist() == [value]


@pytest.mark.parametrize("unusual", [b"", b"x\n"], ids=["fast path", "line by line"])
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"nan", NOT_FINITE),
        (b"NaN", NOT_FINITE),
        (b"-inf", NOT_FINITE),
        (b"ovf", NOT_FINITE),
        (b"infinity", NOT_FINITE),
        (b"1e400", NOT_FINITE),
        (b"-1e400", NOT_FINITE),
        (b"12345678901234567890", TOO_LARGE),
        (b"-1e30", TOO_LARGE),
        (b"", EMPTY),
        (b"1_000", NOT_A_NUMBER),
        (b"0x10", NOT_A_NUMBER),
        (b"1,5", NOT_A_NUMBER),
        (b"1 2", NOT_A_NUMBER),
        (b" 1", NOT_A_NUMBER),
        (b"1.2.3", NOT_A_NUMBER),
        (b"1e", NOT_A_NUMBER),
        (b".", NOT_A_NUMBER),
        (b"-", NOT_A_NUMBER),
        (b"--1", NOT_A_NUMBER),
        (b"hello", NOT_A_NUMBER),
        (b"1\r\r", UNREADABLE),
        (b"2.5\x00", UNREADABLE),
        (b"\xff\xfe\x80", UNREADABLE),
        ("\N{ARABIC-INDIC DIGIT THREE}".encode(), UNREADABLE),
        (b"1" * 300, TOO_LONG),
        (b"#" + b"a" * 300, TOO_LONG),
    ],
)
def test_anything_else_is_rejected_by_reason(line: bytes, reason: str, unusual: bytes) -> None:
    decoder = listening()

    assert decoder.feed(unusual + line + b"\n1.5\n")[0].volts.tolist() == [[1.5]]

    assert decoder.account().rejected[reason] == len(line) + 1 + (
        len(unusual) if reason == NOT_A_NUMBER else 0
    )
    assert decoder.account().closes


def test_decoder_resyncs_after_garbage() -> None:
    decoder = listening()

    decoded = decoder.feed(b"2.5\r\n\x8f\xe2\x00\x91\xff\n\xaa2.4\r\n2.3\r\n")

    assert volts_of(decoded).tolist() == [2.5, 2.3]
    assert decoder.account().rejected == {UNREADABLE: 12}


def test_device_text_is_counted_and_kept_without_control_characters() -> None:
    decoder = listening()

    decoder.feed(b"#vcc;mv=\x1b[2J4980\xff\x07\r\n1\r\n")

    assert decoder.texts() == ("#vcc;mv=[2J4980",)
    assert decoder.account().in_text == 20


def test_only_the_last_texts_are_kept() -> None:
    decoder = listening()

    decoder.feed(b"".join(b"#%d\n" % number for number in range(10_000)))

    assert decoder.texts() == tuple(f"#{10_000 - MAX_TEXTS + k}" for k in range(MAX_TEXTS))


def test_banner_marks_the_samples_after_it_as_restarted() -> None:
    decoded = listening().feed(b"1\r\n2\r\n" + BANNER + b"3\r\n")

    assert [run.volts[:, 0].tolist() for run in decoded] == [[1.0, 2.0], [3.0]]
    assert [run.restarted for run in decoded] == [False, True]


@pytest.mark.parametrize("rest", [b"2.50", b"2.50#voltmon/1;board="])  # Once, and twice in a row.
def test_board_reset_in_the_middle_of_a_line_has_restarted_and_costs_only_that_line(
    rest: bytes,
) -> None:
    restarted = banner().encode() + b"\r\n"
    decoder = listening()

    decoded = decoder.feed(b"1\r\n" + rest + restarted + b"3\r\n")

    assert [run.volts[:, 0].tolist() for run in decoded] == [[1.0], [3.0]]
    assert [run.restarted for run in decoded] == [False, True]
    assert decoder.account().rejected == {CUT_OFF: len(rest)}
    assert decoder.texts() == (banner(),)


def test_banner_after_the_rest_of_a_line_is_heard_when_the_port_was_just_opened() -> None:
    restarted = banner().encode() + b"\r\n"
    for cut in range(len(restarted)):
        decoder = TextDecoder()
        begun = b"\xf0\x81#503" + restarted
        decoded = (*decoder.feed(begun[:cut]), *decoder.feed(begun[cut:] + b"3\r\n"))
        assert [run.restarted for run in decoded] == [True]
        assert decoder.account().discarded == len(b"\xf0\x81#503")
        assert decoder.account().in_text == len(restarted)


def test_damaged_banner_in_the_middle_of_a_line_is_no_restart() -> None:
    damaged = banner().encode().replace(b"proto", b"pr\x0fto") + b"\r\n"
    decoder = listening()
    (run,) = decoder.feed(b"2.50" + damaged + b"3\r\n")
    assert not run.restarted
    assert CUT_OFF not in decoder.account().rejected


def test_banner_marks_the_next_batch_when_no_samples_came_with_it() -> None:
    decoder = listening()

    assert decoder.feed(BANNER) == ()
    (first,) = decoder.feed(b"3\r\n")
    (second,) = decoder.feed(b"4\r\n")

    assert (first.restarted, second.restarted) == (True, False)


def test_what_looks_like_a_reply_at_the_end_of_the_first_line_is_dropped_with_it() -> None:
    decoder = TextDecoder()
    assert decoder.feed(b"3 #7\n2.5\n")[0].volts.tolist() == [[2.5]]
    assert decoder.texts() == ()
    assert decoder.account().discarded == len(b"3 #7\n")


def test_reset_discards_the_unfinished_line_and_the_next_first_line() -> None:
    decoder = listening()
    decoder.feed(b"1.5\r\n2.")

    decoder.reset()
    decoded = decoder.feed(b"503\r\n3.5\r\n")

    assert volts_of(decoded).tolist() == [3.5]
    assert decoder.account() == ByteAccount(received=18, in_samples=10, discarded=8)


def test_longest_allowed_line_is_accepted_and_one_byte_more_is_not() -> None:
    decoder = listening()

    assert decoder.feed(b"0" * MAX_LINE_BYTES + b"\n")
    assert not decoder.feed(b"0" * (MAX_LINE_BYTES + 1) + b"\n")


@pytest.mark.parametrize("decoder", [TextDecoder(), listening()], ids=["at start", "later"])
def test_ten_megabytes_without_newline_keep_memory_flat(decoder: TextDecoder) -> None:
    junk = b"7" * 10_000
    tracemalloc.start()
    for _ in range(1000):
        decoder.feed(junk)
        assert decoder.account().closes
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 200_000
    assert decoder.account().pending <= MAX_LINE_BYTES
    assert volts_of(decoder.feed(b"\n1.5\n")).tolist() == [1.5]


LINES = st.one_of(
    st.decimals(-10, 10, places=3).map(lambda value: str(value).encode()),
    st.sampled_from(
        [b"", b"nan", b"1e400", b"1_0", b"#ok", BANNER[:-2], b"0" * 255, b"0" * 256, b"0" * 257]
    ),
    st.binary(max_size=300),
)
STREAMS = st.lists(
    st.tuples(LINES, st.sampled_from([b"\n", b"\r\n", b"\r", b"\r"])), max_size=30
).map(lambda lines: b"".join(line + end for line, end in lines))


@given(STREAMS, st.lists(st.integers(1, 400), min_size=1))
@example(b"x\n1.5\r\n2.5\r\n", [1])
@example(b"\n" + b"1" * 257 + b"\n2\n", [257, 1])
@example(b"1\r2\r3\r4\r5\r6\r\n7\r8\n9\r\n", [1])
@example(b"1\r2\r3\r\n4\r\n5\r6\r\r\r7\r8\r", [2, 3])
def test_any_split_gives_the_same_samples_and_account(stream: bytes, sizes: list[int]) -> None:
    whole, pieces = TextDecoder(), TextDecoder()
    expected = whole.feed(stream)

    decoded: list[Decoded] = []
    position = step = 0
    while position < len(stream):
        size = sizes[step % len(sizes)]
        decoded += pieces.feed(stream[position : position + size])
        assert pieces.account().closes
        position, step = position + size, step + 1

    np.testing.assert_array_equal(volts_of(decoded), volts_of(expected))
    assert pieces.account() == whole.account()
    assert pieces.texts() == whole.texts()
    assert sum(run.restarted for run in decoded) == sum(run.restarted for run in expected)


@given(st.binary(max_size=2000))
def test_no_bytes_make_it_raise_or_leave_the_account_open(data: bytes) -> None:
    decoder = TextDecoder()
    decoder.feed(data)
    assert decoder.account().closes


@given(st.lists(st.floats(-1e15, 1e15), min_size=1, max_size=50))
def test_every_float_that_a_board_may_mean_survives_the_way_through_text(
    values: list[float],
) -> None:
    stream = b"".join(repr(value).encode() + b"\r\n" for value in values)
    assert volts_of(listening().feed(stream)).tolist() == values


@given(
    st.integers(0, 16).flatmap(
        lambda places: st.lists(
            st.one_of(st.decimals(-20, 20, places=places), st.decimals(-1e15, 1e15, places=places)),
            min_size=1,
            max_size=30,
        )
    )
)
@example([Decimal("-0.000"), Decimal("0.000")])
@example([Decimal("9007199254740993"), Decimal(-1)])
@example([Decimal("99999999999999999999"), Decimal("-99999999999999999999")])
@example([Decimal("99999999999999.999999"), Decimal("-99999999999999.999999")])
@example([Decimal("1111111111111.22222"), Decimal("987654321098.76543")])
def test_lines_of_as_many_decimals_are_read_bit_for_bit_as_float_reads_them(
    values: list[Decimal],
) -> None:
    stream = b"".join(f"{value:f}\r\n".encode() for value in values)
    floats = np.array([float(value) for value in values if abs(value) <= LARGEST])
    assert volts_of(listening().feed(stream)).tobytes() == floats.tobytes()


@given(st.integers(min_value=0, max_value=60))
def test_a_fresh_decoder_goes_on_from_any_byte_after_the_lead_of_the_old_one(cut: int) -> None:
    data = b"03\r\n2.503\r\nbad\r\n#note\r\n1.25\r\n-3.5e-2\r\n\r\n4.125\r\n0.5\r\n7.75\r\n"
    old, fresh = TextDecoder(), TextDecoder()
    old.feed(data[:cut])
    fresh.feed(old.resume())
    assert volts_of(fresh.feed(data[cut:])).tolist() == volts_of(old.feed(data[cut:])).tolist()
    assert fresh.account().closes


@pytest.mark.parametrize("lead", [b"x\n", b""])
@given(cut=st.integers(min_value=0, max_value=40))
def test_a_fresh_decoder_goes_on_among_lines_that_end_in_cr(lead: bytes, cut: int) -> None:
    data = lead + b"0.5\r1.5\r2.5\r3.5\r4.5\rbad\r5.5\r6.5\n7.5\r\n"
    old, fresh = TextDecoder(), TextDecoder()
    old.feed(data[:cut])
    fresh.feed(old.resume())
    assert volts_of(fresh.feed(data[cut:])).tolist() == volts_of(old.feed(data[cut:])).tolist()


def test_lines_that_end_in_cr_alone_are_read_once_that_is_certain() -> None:
    decoder = TextDecoder()
    volts = volts_of(decoder.feed(b"".join(b"%d.5\r" % at for at in range(6))))
    assert volts.tolist() == [4.5, 5.5]
    assert decoder.account().discarded == 4 * len(b"0.5\r")
    assert decoder.account().closes


def test_a_cr_whose_lf_was_lost_ends_no_line() -> None:
    decoder = TextDecoder()
    volts = volts_of(decoder.feed(b"\n1.5\r\n2.\r5\r\n3.5\r4.5\r\n5.5\r\n"))
    assert volts.tolist() == [1.5, 5.5]


@pytest.mark.parametrize("cut", [1, MAX_LINE_BYTES, MAX_LINE_BYTES + 5, 3 * MAX_LINE_BYTES])
def test_a_fresh_decoder_goes_on_in_the_middle_of_a_line_that_is_too_long(cut: int) -> None:
    data = b"7" * (4 * MAX_LINE_BYTES) + b"\r\n1.25\r\n"
    old, fresh = listening(), TextDecoder()
    old.feed(data[:cut])
    fresh.feed(old.resume())
    assert volts_of(fresh.feed(data[cut:])).tolist() == [1.25]
    assert volts_of(old.feed(data[cut:])).tolist() == [1.25]
