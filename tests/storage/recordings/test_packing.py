from __future__ import annotations

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from desktop_app.storage.recordings.packing import expand, pack_volts, squeeze, unpack_volts
from tests.storage.recordings.making import wave


@given(
    hnp.arrays(
        np.float64,
        st.tuples(st.integers(1, 80), st.integers(1, 6)),
        elements=st.floats(width=64, allow_nan=True, allow_infinity=True),
    )
)
def test_any_samples_come_back_bit_for_bit(
    volts: np.ndarray[tuple[int, int], np.dtype[np.float64]],
) -> None:
    again = unpack_volts(pack_volts(volts), *volts.shape)
    assert again.tobytes() == volts.tobytes()
    assert not again.flags.writeable


def test_what_a_converter_reads_takes_a_fifth_of_the_room() -> None:
    volts = wave(10_000)
    assert len(pack_volts(volts)) < volts.nbytes / 5


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"\x00",
        struct.pack("<BI", 7, 0) + squeeze(bytes(80)),
        struct.pack("<BI", 1, 0) + squeeze(bytes(80)),
        struct.pack("<BI", 1, 1 << 30) + squeeze(bytes(80)),
        struct.pack("<BI", 1, 1) + squeeze(bytes(8) + b"\xff" * 10),
        struct.pack("<BI", 0, 0) + squeeze(bytes(72)),
        struct.pack("<BI", 0, 0) + squeeze(bytes(88)),
        struct.pack("<BI", 0, 0) + squeeze(bytes(80))[:-1],
        struct.pack("<BI", 0, 0) + b"no zlib",
    ],
)
def test_damaged_samples_are_refused(packed: bytes) -> None:
    with pytest.raises(ValueError, match=r"unpacked|expanded|another size"):
        unpack_volts(packed, 10, 1)


def test_a_bomb_does_not_go_off() -> None:
    bomb = zlib.compress(bytes(1 << 28), 9)
    with pytest.raises(ValueError, match="another size"):
        expand(bomb, 1000)
    with pytest.raises(ValueError, match="larger than any row"):
        expand(bomb, 1 << 28)
