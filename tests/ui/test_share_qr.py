from __future__ import annotations

from typing import TYPE_CHECKING

import segno
from PySide6.QtGui import QColor

from desktop_app.ui.share_qr import QUIET_MODULES, QrView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

URL = f"https://192.168.1.20:5000/#pair=Zm9vYmFyYmF6cXV4MTIzNA&fp={'0f' * 32}"


def test_every_module_of_the_code_is_painted(qtbot: QtBot) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.render_text(URL)
    view.resize(view.sizeHint())
    image = view.grab().toImage()
    modules = [list(row) for row in segno.make(URL, error="m", micro=False).matrix]
    side = image.width() // (len(modules) + 2 * QUIET_MODULES)
    origin = (image.width() - side * len(modules)) / 2
    for y, row in enumerate(modules):
        for x, is_dark in enumerate(row):
            at = (int(origin + (x + 0.5) * side), int(origin + (y + 0.5) * side))
            assert (image.pixelColor(*at) == QColor("#000000")) == bool(is_dark)


def test_no_text_is_no_code(qtbot: QtBot) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.render_text(URL)
    view.render_text("")
    view.resize(view.sizeHint())
    image = view.grab().toImage()
    colors = {image.pixelColor(x, 100).name() for x in range(image.width())}
    assert len(colors) == 1
