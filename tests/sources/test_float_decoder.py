from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.sources.float_decoder import FloatDecoder

ROWS = np.array([[1.0, -2.5], [np.nan, 5.0], [0.25, 1e300]])
DATA = ROWS.astype("<f8").tobytes()


def test_rows_come_back_to_the_bit_with_missing_values() -> None:
    decoder = FloatDecoder(2)
    (decoded,) = decoder.feed(DATA)
    np.testing.assert_array_equal(decoded.volts, ROWS)
    assert decoded.volts.dtype == np.float64
    assert not decoded.volts.flags.writeable
    account = decoder.account()
    assert (account.received, account.in_samples, account.pending) == (48, 48, 0)


@given(st.lists(st.integers(0, len(DATA)), max_size=6))
def test_any_split_gives_the_same_rows_and_every_byte_is_accounted_for(cuts: list[int]) -> None:
    decoder, rows = FloatDecoder(2), []
    ends = [0, *sorted(cuts), len(DATA)]
    for start, end in itertools.pairwise(ends):
        rows += [one.volts for one in decoder.feed(DATA[start:end])]
        account = decoder.account()
        assert account.received == end
        assert account.in_samples + account.pending == end
        assert account.pending == end % 16
    np.testing.assert_array_equal(np.concatenate(rows), ROWS)


def test_half_a_row_is_pending_and_gives_nothing_yet() -> None:
    decoder = FloatDecoder(2)
    assert decoder.feed(DATA[:15]) == ()
    assert decoder.resume() == DATA[:15]
    (decoded,) = decoder.feed(DATA[15:17])
    np.testing.assert_array_equal(decoded.volts, ROWS[:1])
    assert decoder.resume() == DATA[16:17]


def test_a_fresh_decoder_goes_on_after_what_another_left() -> None:
    first, second = FloatDecoder(2), FloatDecoder(2)
    first.feed(DATA[:20])
    (decoded,) = second.feed(first.resume() + DATA[20:])
    np.testing.assert_array_equal(decoded.volts, ROWS[1:])


def test_half_a_row_is_discarded_when_the_source_begins_anew() -> None:
    decoder = FloatDecoder(2)
    decoder.feed(DATA[:21])
    decoder.reset()
    decoder.feed(DATA[:3])
    decoder.reset()
    account = decoder.account()
    assert (account.discarded, account.in_samples, account.pending) == (8, 16, 0)
    (decoded,) = decoder.feed(DATA[:16])
    np.testing.assert_array_equal(decoded.volts, ROWS[:1])


@pytest.mark.parametrize("n_channels", [1, 3])
def test_a_row_has_a_number_for_each_channel(n_channels: int) -> None:
    (decoded,) = FloatDecoder(n_channels).feed(DATA)
    assert decoded.volts.shape == (6 // n_channels, n_channels)
