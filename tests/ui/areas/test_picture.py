from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from desktop_app.core.errors import VigilError
from desktop_app.ui.areas.picture import save_picture
from desktop_app.ui.text_label import TextLabel

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def view(qtbot: QtBot) -> TextLabel:
    label = TextLabel("2.503 V")
    label.resize(200, 50)
    qtbot.addWidget(label)
    return label


@pytest.mark.parametrize("name", ["view.png", "view"])
def test_a_picture_is_what_is_on_the_screen(view: TextLabel, tmp_path: Path, name: str) -> None:
    save_picture(view, tmp_path / name)
    image = QImage(str(tmp_path / "view.png"))
    assert (image.width(), image.height()) == (200, 50)
    assert len({image.pixel(x, 25) for x in range(200)}) > 1


def test_a_drawing_has_lines_and_says_what_it_is_not(view: TextLabel, tmp_path: Path) -> None:
    save_picture(view, tmp_path / "view.svg")
    root = ElementTree.parse(tmp_path / "view.svg").getroot()
    assert root.attrib["viewBox"] == "0 0 200 50"
    assert "not a medical device" in (tmp_path / "view.svg").read_text("utf-8")


@pytest.mark.parametrize("name", ["none/view.png", "file/view.svg"])
@pytest.mark.allow_logs
def test_a_place_that_is_not_there_is_named(view: TextLabel, tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(VigilError, match="cannot be written"):
        save_picture(view, tmp_path / name)
