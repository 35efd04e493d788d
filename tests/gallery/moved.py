"""`python -m tests.gallery.moved`: windows that are moved to a screen of twice as many dots.

Each scene is opened on a plain screen and moved to a dense one, where it must look as one that was
opened there, and back. Needs the screens of `SCREENS` (see `environment`).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop_app.core.paths import shipped_dir
from desktop_app.ui.plot.canvas import PlotCanvas
from desktop_app.ui.theme.theme import Theme
from tests.gallery.picture import dispose, settle, stage
from tests.gallery.scenes import SCENES

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt
    from PySide6.QtWidgets import QWidget

    from tests.gallery.scene import Scene

SCREENS = {"plain": QPoint(0, 0), "dense": QPoint(4000, 0)}
# Rounding of what is drawn smooth; a blurred word or line differs by far more.
_UNSEEN = 16


def environment(folder: Path) -> dict[str, str]:
    """For a process that has both screens; what they are is written into `folder`."""
    sizes = {"width": 2 * 1920, "height": 2 * 1200}
    screens = [{"name": name, "x": at.x(), "y": 0, **sizes} for name, at in SCREENS.items()]
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={path}",
        "QT_SCREEN_SCALE_FACTORS": "plain=1;dense=2",
    }


def moved(window: QWidget, screen: str) -> QImage:
    """The window on another screen, with what a plot draws with the next frame."""
    window.move(SCREENS[screen])
    settle()
    for canvas in window.findChildren(PlotCanvas):
        if canvas._frame is not None:
            canvas.draw(canvas._frame)
    settle()
    return window.grab().toImage()


def n_different(one: QImage, other: QImage) -> int:
    """Dots that look otherwise; all of them where the pictures differ in size."""
    if one.size() != other.size():
        return one.width() * one.height()
    difference = np.abs(_dots(one) - _dots(other)).max(axis=2)
    return int((difference > _UNSEEN).sum())


def _dots(image: QImage) -> npt.NDArray[np.int16]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    dots = np.frombuffer(plain.constBits(), np.uint8)
    return dots.reshape(image.height(), image.width(), 4).astype(np.int16)


def complaints(scene: Scene, theme: Theme) -> list[str]:
    """What a move changed that it should not have."""
    window = stage(scene, theme, SCREENS["dense"])
    born = moved(window, "dense")
    dispose(window)
    window = stage(scene, theme, SCREENS["plain"])
    first, there, back = (moved(window, name) for name in ("plain", "dense", "plain"))
    dispose(window)
    found = []
    if there.width() != 2 * first.width():
        found.append("it is not drawn in the dots of the dense screen")
    if n_dots := n_different(there, born):
        found.append(f"{n_dots} dots differ from a window that was opened there")
    if n_dots := n_different(back, first):
        found.append(f"{n_dots} dots differ when it is back")
    return [f"{scene.name}: {one}" for one in found]


def main() -> int:
    """Name every scene that a move harms; 1 if any is."""
    parser = argparse.ArgumentParser(prog="moved", description=__doc__)
    parser.add_argument("--only", nargs="*", default=[""], help="names begin with one of these")
    only = tuple(parser.parse_args().only)
    app = QApplication([])
    # A blinking caret is no difference.
    app.setCursorFlashTime(0)
    theme = Theme(app, shipped_dir() / "resources")
    n_found = 0
    for scene in (one for one in SCENES if one.name.startswith(only)):
        for complaint in complaints(scene, theme):
            n_found += 1
            sys.stdout.write(f"{complaint}\n")
    return min(n_found, 1)


if __name__ == "__main__":
    raise SystemExit(main())
