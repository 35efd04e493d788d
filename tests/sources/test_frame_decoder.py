"""Frames and lines to volts, and the changes between them: nothing wrong, nothing lost unseen."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.sources.cobs import unstuff, unstuff_all
from desktop_app.sources.commands import BoardSettings, Mode
from desktop_app.sources.data_frames import TIME_BROKEN, UNKNOWN_SETTINGS
from desktop_app.sources.frame_decoder import DAMAGED, FrameDecoder
from desktop_app.sources.text_decoder import TextDecoder
from tests.sources.voltmon_stream import (
    POWER_ON,
    Board,
    banner,
    checked,
    data_frame,
    ok,
    stuffed,
    tagged,
    vectors,
    volts_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.core.messages import Decoded

BINARY = replace(POWER_ON, mode=Mode.BINARY, period_cycles=800, number=1)
PACKED = replace(POWER_ON, mode=Mode.PACKED, period_cycles=400, number=2)
SCAN = replace(POWER_ON, mode=Mode.BINARY, period_cycles=7998, number=3, channel_mask=0b111111)
SUMS = replace(POWER_ON, mode=Mode.BINARY, period_cycles=16000, number=1, oversampling=16)


def entry(board: BoardSettings) -> bytes:
    """How frames begin: the rest of a line, the reply, a zero."""
    return b"03\r\n" + ok(board).encode() + b"\r\n\0"


def some_codes(n_rows: int, board: BoardSettings = BINARY, seed: int = 1) -> list[list[int]]:
    rng = np.random.default_rng(seed)
    top = 1024 * board.oversampling
    codes: list[list[int]] = rng.integers(0, top, (n_rows, len(board.channels))).tolist()
    return codes


def stream(board: BoardSettings, *, n_frames: int = 30, rows: int = 8) -> tuple[Board, list[Any]]:
    device = Board(board, sent=bytearray(entry(board)))
    codes = some_codes(n_frames * rows, board)
    for at in range(0, len(codes), rows):
        device.send(codes[at : at + rows])
    return device, codes


def decode(data: bytes, cuts: Iterable[int] = ()) -> tuple[FrameDecoder, list[Decoded]]:
    decoder = FrameDecoder()
    places = [0, *sorted(cuts), len(data)]
    runs: list[Decoded] = []
    for first, after in pairwise(places):
        runs += decoder.feed(data[first:after])
        assert decoder.account().closes
    assert decoder.account().received == len(data)
    return decoder, runs


def decode_joined(data: bytes, cuts: Iterable[int] = ()) -> tuple[FrameDecoder, list[Decoded]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_app.sources.cobs.FEW_BYTES", 0)
        patch.setattr("desktop_app.sources.frame_decoder.MIN_RUN_FRAMES", 3)
        return decode(data, cuts)


def rows_of(runs: Iterable[Decoded]) -> list[tuple[float, ...]]:
    return [tuple(row) for run in runs for row in run.volts.tolist()]


def indexed(runs: Iterable[Decoded]) -> list[tuple[int | None, bool, tuple[float, ...]]]:
    """Every sample with its index, and whether the device began anew before it."""
    return [
        (None if run.index is None else run.index + at, run.restarted and at == 0, tuple(row))
        for run in runs
        for at, row in enumerate(run.volts.tolist())
    ]


@pytest.mark.parametrize("vector", vectors()["frames"])
def test_frames_are_those_of_the_vectors(vector: dict[str, Any]) -> None:
    frame = bytes.fromhex(vector["frame"])
    assert unstuff(bytes.fromhex(vector["wire"])[:-1]) == frame
    if vector["type"] == 1:
        keys = ("sequence", "flags", "rows", "index", "device_us")
        assert data_frame(vector["values"], **{key: vector[key] for key in keys}) == frame
    else:
        assert checked(bytes([2, vector["sequence"]]) + vector["text"].encode()) == frame
    assert stuffed(frame).hex() == vector["wire"]


@pytest.mark.parametrize("vector", [v for v in vectors()["frames"] if v["type"] == 1])
def test_a_vector_is_decoded_to_its_values(vector: dict[str, Any]) -> None:
    n_channels = len(vector["values"]) // vector["rows"]
    board = replace(
        POWER_ON,
        mode=Mode.BINARY,
        number=vector["flags"] >> 1 & 3,
        channel_mask=(1 << n_channels) - 1,
        oversampling=64 if vector["flags"] & 0x80 else 1,
    )
    decoder, (run,) = decode(entry(board) + bytes.fromhex(vector["wire"]))
    assert (run.index, run.device_us, run.restarted) == (vector["index"], vector["device_us"], True)
    expected = volts_of(np.reshape(vector["values"], (vector["rows"], n_channels)), board)
    np.testing.assert_allclose(run.volts, expected, rtol=1e-15)
    assert not run.volts.flags.writeable
    assert decoder.account().n_rejected == 0


@pytest.mark.parametrize("board", [BINARY, PACKED, SCAN, SUMS])
@pytest.mark.parametrize("n_frames", [1, 31, 32, 700])
def test_every_sample_comes_out_with_its_index(board: BoardSettings, n_frames: int) -> None:
    device, codes = stream(board, n_frames=n_frames, rows=8)
    decoder, runs = decode(bytes(device.sent))
    np.testing.assert_allclose(rows_of(runs), volts_of(codes, board), rtol=1e-14)
    assert [index for index, _, _ in indexed(runs)] == list(range(len(codes)))
    assert [run.restarted for run in runs] == [True] + [False] * (len(runs) - 1)
    account = decoder.account()
    assert account.n_rejected == account.pending == decoder.frames_lost == 0
    assert account.discarded == 4
    assert decoder.settings == board


@given(st.data())
@settings(max_examples=60)
def test_any_split_of_damaged_bytes_gives_the_same_samples(data: st.DataObject) -> None:
    board = data.draw(st.sampled_from([BINARY, PACKED, SCAN]))
    device, codes = stream(board, n_frames=20)
    device.say(ok(replace(POWER_ON, number=0)))
    device.sent += b"1.5\r\n2.5\r\n" + banner().encode() + b"\r\n3.5\r\n" + entry(board)
    later = Board(board, sequence=9)
    for at in range(0, 96, 8):
        later.send(codes[at : at + 8])
    sent = device.sent + later.sent
    for _ in range(data.draw(st.integers(0, 12))):
        at = data.draw(st.integers(0, len(sent) - 1))
        kind = data.draw(st.sampled_from(["flip", "lose", "zero", "line end", "garbage"]))
        if kind == "flip":
            sent[at] ^= 1 << data.draw(st.integers(0, 7))
        elif kind == "lose":
            del sent[at]
        elif kind == "zero":
            sent[at] = 0
        elif kind == "line end":
            sent[at:at] = b"\r\n"
        else:
            sent[at:at] = data.draw(st.binary(max_size=400))
    cuts = data.draw(st.lists(st.integers(0, len(sent)), max_size=40))
    whole, runs = decode(bytes(sent))
    split, split_runs = decode_joined(bytes(sent), cuts)
    single, single_runs = decode(bytes(sent), range(1, len(sent)))
    assert indexed(split_runs) == indexed(runs) == indexed(single_runs)
    assert split.account() == whole.account() == single.account()


@given(st.lists(st.sampled_from([b"\0", b"2.5\r\n", b"#x\n", b"\n", b"\0\x02", b"\x01\x02", b"7"])))
def test_without_a_frame_it_is_the_line_decoder(pieces: list[bytes]) -> None:
    # What follows a zero is held back until it is clear that it is no frame.
    data = b"".join(pieces) + b"x" * 400 + b"\n2.5\r\n"
    decoder, runs = decode(data)
    lines = TextDecoder()
    assert rows_of(runs) == rows_of(lines.feed(data))
    assert decoder.account() == lines.account()


@given(st.binary(max_size=2000))
def test_no_bytes_make_it_raise_and_every_byte_is_counted(data: bytes) -> None:
    decode(data, range(0, len(data), 7))
    decode(entry(BINARY) + data, [30])


@pytest.mark.parametrize("kind", ["flip", "lose"])
@pytest.mark.parametrize("board", [BINARY, PACKED, SCAN])
@pytest.mark.parametrize("how", [decode, decode_joined])
def test_damage_costs_samples_and_makes_none_up(
    board: BoardSettings, kind: str, how: Callable[..., tuple[FrameDecoder, list[Decoded]]]
) -> None:
    device, codes = stream(board, n_frames=2000, rows=8)
    sent = bytes(device.sent)
    start = len(entry(board))
    rng = np.random.default_rng(5)
    hit = np.flatnonzero(rng.random(len(sent)) < 1e-3)
    hit = hit[hit >= start]
    damaged = bytearray(sent)
    for at in hit[::-1].tolist():
        if kind == "flip":
            damaged[at] ^= 1 << int(rng.integers(8))
        else:
            del damaged[at]
    decoder, runs = how(bytes(damaged), range(0, len(damaged), 4095))
    expected = volts_of(codes, board)
    got = indexed(runs)
    assert 8000 < len(got) < len(codes)
    for index, _, row in got:
        assert index is not None
        np.testing.assert_allclose(row, expected[index], rtol=1e-14)
    indexes = [index for index, _, _ in got]
    assert indexes == sorted(set(indexes))  # type: ignore[type-var]  # none of them is None
    assert sum(restarted for _, restarted, _ in got) == 1
    lost = len(codes) - len(got)
    assert 0 <= decoder.frames_lost * 8 - lost <= 8
    assert set(decoder.account().rejected) <= {DAMAGED, TIME_BROKEN}


def test_a_mode_reply_in_a_frame_ends_the_frames_and_no_line_is_lost() -> None:
    device, codes = stream(BINARY)
    device.say(ok(replace(POWER_ON, number=2)))
    decoder, runs = decode(bytes(device.sent) + b"1.250\r\n2.500\r\n")
    assert rows_of(runs)[len(codes) :] == [(1.25,), (2.5,)]
    assert [run.restarted for run in runs][-1] is True
    assert runs[-1].index is None
    assert decoder.account().discarded == 4
    assert decoder.texts()[-1] == ok(replace(POWER_ON, number=2))


@pytest.mark.parametrize("cut", [0, 1, 3, 20])
def test_a_reset_in_mid_stream_is_seen_by_its_banner(cut: int) -> None:
    device, codes = stream(BINARY)
    lost_bytes = bytes(device.sent)[len(device.sent) - 19 : len(device.sent) - 19 + cut]
    sent = bytes(device.sent)[:-19] + lost_bytes + banner().encode() + b"\r\n1.250\r\n"
    decoder, runs = decode(sent)
    assert rows_of(runs)[-1] == (1.25,)
    assert len(rows_of(runs)) >= len(codes) - 15
    assert (runs[-1].restarted, runs[-1].index) == (True, None)
    assert decoder.account().pending == 0


def test_a_reset_whose_banner_is_damaged_costs_some_lines_only() -> None:
    device, codes = stream(BINARY)
    lines = b"".join(b"%.3f\r\n" % (n / 100) for n in range(200))
    broken = banner().replace("proto", "prot0").encode()
    _, runs = decode(bytes(device.sent) + broken + b"\r\n" + lines)
    volts = rows_of(runs)[len(codes) :]
    assert volts == [(n / 100,) for n in range(200 - len(volts), 200)]
    assert len(volts) > 100


def test_a_reply_in_a_frame_with_a_line_end_in_its_check_is_no_reset() -> None:
    for sequence in range(256):
        device = Board(BINARY, sequence=sequence, sent=bytearray(entry(BINARY)))
        device.say(banner(BINARY))
        device.send([[5]])
        decoder, runs = decode(bytes(device.sent), range(1, len(device.sent)))
        assert len(rows_of(runs)) == 1
        assert decoder.account().n_rejected == 0


def test_new_settings_are_a_new_beginning_and_the_same_again_is_none() -> None:
    device, _ = stream(BINARY)
    device.say(banner(BINARY))
    device.say(tagged("pong;id=1;us=5"))
    device.send([[1]])
    device.settings = replace(BINARY, number=2, reference_mv=4700)
    device.say(ok(device.settings))
    device.index = 0
    device.send([[1]])
    _, runs = decode(bytes(device.sent))
    assert [(run.restarted, len(run.volts)) for run in runs] == [(True, 241), (True, 1)]
    assert runs[0].volts[-1, 0] == pytest.approx(1.5 * 5 / 1024)
    assert (runs[1].index, runs[1].volts[0, 0]) == (0, pytest.approx(1.5 * 4.7 / 1024))


@pytest.mark.parametrize("begins_at", [0, 240])
def test_samples_of_settings_that_were_not_heard_are_refused_until_they_are(
    begins_at: int,
) -> None:
    device, codes = stream(BINARY)
    device.settings = replace(BINARY, number=2, reference_mv=4700)
    device.index = begins_at
    for at in range(0, 80, 8):
        device.send(codes[at : at + 8])
    device.say(banner(device.settings))
    device.send([[7]])
    decoder, runs = decode(bytes(device.sent))
    assert len(rows_of(runs)) == len(codes) + 1
    assert decoder.account().rejected[UNKNOWN_SETTINGS] > 80 * 2
    assert runs[-1].index == begins_at + 80
    assert runs[-1].restarted


def test_a_board_found_in_the_middle_of_frames_is_asked_first() -> None:
    device, codes = stream(BINARY)
    found = bytes(device.sent)[len(entry(BINARY)) + 10 :]
    decoder, runs = decode(found)
    assert runs == []
    assert decoder.settings is None
    device = Board(BINARY, index=500, sequence=99)
    device.say(banner(BINARY))
    device.send(codes[:8])
    (run,) = decoder.feed(bytes(device.sent))
    assert (run.index, len(run.volts)) == (500, 8)


def test_missed_triggers_break_the_time_base_and_are_told() -> None:
    device, codes = stream(BINARY)
    device.start_us += 51  # the converter slept through one period of 50 us
    for at in range(0, 160, 8):
        device.send(codes[at : at + 8])
    decoder, runs = decode(bytes(device.sent))
    assert len(rows_of(runs)) == len(codes) + 160 - 8
    assert sum(run.restarted for run in runs) == 2
    assert decoder.account().rejected[TIME_BROKEN] > 0


def test_an_interrupt_that_came_late_breaks_nothing() -> None:
    device = Board(PACKED, sent=bytearray(entry(PACKED)))
    for n in range(50):
        device.send([[n]] * 8, jitter_us=n % 5 * 4)
    decoder, runs = decode(bytes(device.sent))
    assert len(rows_of(runs)) == 400
    assert decoder.account().n_rejected == 0


@pytest.mark.parametrize("n_frames", [3, 40])
def test_index_and_clock_go_on_beyond_32_bits(n_frames: int) -> None:
    slow = replace(BINARY, period_cycles=16_000_000)
    device = Board(slow, index=2**32 - 20, start_us=-(2**32 - 20) * 1_000_000 + 2**32 - 10_000_000)
    device.sent += entry(slow)
    for n in range(n_frames):
        device.send([[n]] * 8)
    _, runs = decode(bytes(device.sent))
    places = [(run.index, run.device_us) for run in runs]
    assert places[0] == (2**32 - 20, 2**32 - 10_000_000)
    for index, device_us in places:
        assert index is not None
        assert device_us == 2**32 - 10_000_000 + (index - (2**32 - 20)) * 1_000_000
    assert sum(run.restarted for run in runs) == 1


def test_a_cut_connection_begins_anew() -> None:
    device, codes = stream(BINARY)
    decoder = FrameDecoder()
    decoder.feed(bytes(device.sent)[:-5])
    decoder.reset()
    assert decoder.account().pending == 0
    assert decoder.account().closes
    (run,) = decoder.feed(b"50\r\n1.000\r\n")
    assert run.volts.tolist() == [[1.0]]
    assert decoder.feed(entry(BINARY)[4:]) == ()
    again, _ = stream(BINARY)
    runs = decoder.feed(bytes(again.sent)[len(entry(BINARY)) :])
    assert len(rows_of(runs)) == len(codes)
    assert decoder.account().closes


@given(st.lists(st.binary(min_size=1, max_size=253), min_size=1, max_size=5))
def test_stuffing_and_unstuffing_give_the_frame_back(frames: list[bytes]) -> None:
    for frame in frames:
        assert unstuff(stuffed(frame)[:-1]) == frame


@given(st.integers(1, 20), st.integers(1, 30), st.data())
def test_many_frames_at_once_are_unstuffed_like_each(
    n_frames: int, length: int, data: st.DataObject
) -> None:
    size = n_frames * length
    body = data.draw(st.lists(st.integers(1, 40), min_size=size, max_size=size))
    wires = np.array(body, np.uint8).reshape(n_frames, length)
    matrix = np.hstack([wires, np.zeros((n_frames, 1), np.uint8)])
    fits = unstuff_all(matrix)
    for wire, row, does_fit in zip(wires, matrix, fits, strict=True):
        alone = unstuff(wire.tobytes())
        assert (alone is not None) == does_fit
        assert alone is None or alone == row[1:-1].tobytes()


@pytest.mark.parametrize("board", [BINARY, PACKED, SCAN, SUMS])
@given(st.data())
@settings(max_examples=30)
def test_a_fresh_decoder_goes_on_from_any_byte_after_the_lead_of_the_old_one(
    board: BoardSettings, data: st.DataObject
) -> None:
    device, _ = stream(board, n_frames=12)
    device.say(ok(replace(board, number=0, period_cycles=2 * board.period_cycles)))
    wire = bytes(device.sent)
    cut = data.draw(st.integers(len(entry(board)), len(wire)))
    old, fresh = FrameDecoder(), FrameDecoder()
    old.feed(wire[:cut])
    assert fresh.feed(old.resume()) == ()
    assert rows_of(fresh.feed(wire[cut:])) == rows_of(old.feed(wire[cut:]))
    assert fresh.settings == old.settings
    assert fresh.account().closes
