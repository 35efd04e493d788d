"""What the channels of a recording are called, and what its quality says of a board set up."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.errors import RecordingError
from desktop_app.storage.recordings.batch import Connection
from desktop_app.storage.recordings.card import NEW_SPEED, SET_UP, quality_card
from desktop_app.storage.recordings.channel_names import (
    MAX_CHANGES,
    MAX_NAME,
    ChannelNames,
    read_names,
)
from desktop_app.storage.recordings.recording import Recording
from tests.storage.recordings.making import BEGAN_S, batch, samples, wave, write

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.core.messages import SampleBlock


def second(names: tuple[str, ...] = ("A2", "A5"), rate_hz: float = 100.0) -> SampleBlock:
    n_channels = len(names) or 1
    volts = wave(300, n_channels)
    block = samples(volts, first_index=20, segment=1, start_s=BEGAN_S + 4.0, rate_hz=rate_hz)
    return replace(block, names=names)


def test_blocks_come_back_with_their_names(tmp_path: Path) -> None:
    first = samples(wave(20), rate_hz=10.0)
    path = write(tmp_path / "x.vigil", batch([first]), batch([second()]))
    with Recording(path) as recording:
        assert [block.names for block in recording.blocks()] == [(), ("A2", "A5")]
        assert recording.channel_names() == ("A0", "A2", "A5")
        assert recording.channel_names(BEGAN_S + 3.0) == ("A2", "A5")


def test_a_recording_of_a0_alone_says_nothing_of_names(tmp_path: Path) -> None:
    path = write(tmp_path / "x.vigil", batch([samples(wave(20))]))
    with Recording(path) as recording:
        assert "channels" not in recording.meta
        assert recording.channel_names() == ("A0",)


@pytest.mark.parametrize("text", ["", "{}", "[[1]]", '[["a", ["b"]]]', "[[1, [2]]]", "[" * 9000])
def test_names_that_cannot_be_read_are_damage(tmp_path: Path, text: str) -> None:
    path = write(tmp_path / "x.vigil", batch([second()]))
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'channels'", (text,))
    with pytest.raises(RecordingError, match="damaged: the names of its channels"):
        Recording(path)


def test_a_board_that_changes_its_labels_for_ever_fills_no_disk() -> None:
    names = ChannelNames()
    for at in range(3 * MAX_CHANGES):
        names = names.noted(at, (f"label {at}" * 20,))
    assert len(names.changes) == MAX_CHANGES
    assert read_names(names.to_json()) == names


@pytest.mark.parametrize("block", [second(), second(("A3",)), second((), rate_hz=1000.0)])
def test_while_a_board_is_set_up_nothing_is_missing(tmp_path: Path, block: SampleBlock) -> None:
    path = write(tmp_path / "x.vigil", batch([samples(wave(20), rate_hz=10.0), block]))
    with Recording(path) as recording:
        card = quality_card(recording)
    assert card.text == "100 % complete, no gaps"
    (pause,) = card.pauses
    assert pause.cause == SET_UP
    assert pause.end_s - pause.start_s == pytest.approx(2.1)


def test_another_speed_of_the_line_is_no_gap_and_a_lost_board_is_one(tmp_path: Path) -> None:
    for cause, n_gaps in ((NEW_SPEED, 0), ("Uno has gone.", 1)):
        later = batch([second((), rate_hz=100.0)])
        rows = tuple(replace(row, connection=1) for row in later.blocks)
        connections = (Connection(1, BEGAN_S + 3.0, cause),)
        path = tmp_path / f"{n_gaps}.vigil"
        write(
            path, batch([samples(wave(20))]), replace(later, blocks=rows, connections=connections)
        )
        with Recording(path) as recording:
            card = quality_card(recording)
        assert (len(card.gaps), len(card.pauses)) == (n_gaps, 1 - n_gaps)


def test_an_interruption_of_one_rate_is_a_gap(tmp_path: Path) -> None:
    path = write(tmp_path / "x.vigil", batch([samples(wave(20)), second((), rate_hz=103.0)]))
    with Recording(path) as recording:
        card = quality_card(recording)
    assert (len(card.gaps), card.pauses) == (1, ())


def test_the_rate_is_that_of_most_samples(tmp_path: Path) -> None:
    path = write(tmp_path / "x.vigil", batch([samples(wave(20), rate_hz=10.0), second()]))
    with Recording(path) as recording:
        assert quality_card(recording).rate_hz == pytest.approx(100.0)


def test_a_name_that_is_cut_is_noted_once() -> None:
    names = ("t" * (MAX_NAME + 1),)
    noted = ChannelNames().noted(0, names)
    assert noted.noted(10, names) is noted
