"""The plot's pictures on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from desktop_app.ui.areas.picture import PictureSaver
from desktop_app.ui.plot.frame import Envelope, PlotFrame
from desktop_app.ui.plot_view import PlotView

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop_app.core.errors import VigilError
    from desktop_app.ui.theme.theme import Theme

NOW_S = 1_760_000_000.0


@pytest.fixture
def plot(theme: Theme, qtbot: QtBot) -> PlotView:
    made = PlotView(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    times_s = NOW_S - 30 + np.arange(300) / 10
    volts = 2.5 + np.sin(times_s)
    made.render_frame(PlotFrame(NOW_S, 30.0, (Envelope(0, times_s, volts, volts),)))
    return made


def save(plot: PlotView, path: str) -> list[VigilError]:
    told: list[VigilError] = []
    PictureSaver(plot, lambda: path, told.append, plot).save()
    return told


@pytest.mark.parametrize("name", ["view.png", "view"])
def test_the_picture_is_saved_as_it_is_seen(plot: PlotView, tmp_path: Path, name: str) -> None:
    assert save(plot, str(tmp_path / name)) == []
    image = QImage(str(tmp_path / "view.png"))
    assert image.size() == plot.picture.size()
    colors = {image.pixelColor(x, y).name() for x in range(100, 400) for y in range(30, 300)}
    assert plot._theme.tokens.channels[0].lower() in colors


def test_the_drawing_is_lines_and_words(plot: PlotView, tmp_path: Path) -> None:
    path = tmp_path / "view.svg"
    assert save(plot, str(path)) == []
    text = path.read_text(encoding="utf-8")
    assert text.count("<polyline") > 100
    assert "now" in text
    assert "<image" not in text
    assert "not a medical device" in text


@pytest.mark.parametrize("name", ["folder.png", "file/view.svg"])
def test_a_place_that_cannot_be_written_is_told(plot: PlotView, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "file").write_text("in the way")
    (error,) = save(plot, str(tmp_path / name))
    assert "cannot be written" in error.sentence


def test_no_place_is_no_picture(plot: PlotView) -> None:
    assert save(plot, "") == []
