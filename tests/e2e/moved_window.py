"""`python -m tests.e2e.moved_window`: a window that changes the screen while the demo runs.

So does a panel of it. Prints as JSON what each drew before, there, and back. Needs the screens of
`tests.gallery.moved`.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop_app.app import App, ignore
from desktop_app.core.options import WindowOptions
from desktop_app.ui.panel_window import PanelWindow
from tests.gallery.moved import SCREENS
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

PANEL = "spectrum"


def wait_until(is_so: Callable[[], bool]) -> None:
    end_s = time.monotonic() + PATIENCE_S
    while not is_so():
        if time.monotonic() > end_s:
            raise TimeoutError
        QApplication.processEvents()


class Stage:
    """The open window, its plot, and a panel in a window of its own."""

    def __init__(self, app: App) -> None:
        wait_until(lambda: app.workbench is not None and app.workbench.is_complete)
        if app.workbench is None:
            raise ValueError("the window is closed")
        self.window = app.window
        self.live, self.plot = app.workbench.live, app.workbench._plot
        self.n_frames = 0
        self.live.drawn.connect(self._count)
        self.window.deck.detach_panel(PANEL)
        panels = self.window.findChildren(PanelWindow)
        self.panel = next(one for one in panels if one.isVisible())

    def _count(self) -> None:
        self.n_frames += 1

    def move(self, widget: QWidget, screen: str) -> None:
        widget.move(SCREENS[screen])
        self.n_frames = 0
        wait_until(lambda: self.n_frames > 5)

    def dots(self) -> dict[str, float]:
        """What is drawn: columns of the plot, and dots a pixel of both windows' pictures."""
        return {
            "columns": self.plot.width_px,
            "window": self.window.grab().devicePixelRatio(),
            "panel": self.panel.grab().devicePixelRatio(),
        }


def main() -> int:
    """Walk from screen to screen and tell."""
    app = App(QApplication([]), WindowOptions(source="demo:ecg"), ignore)
    app.show()
    stage = Stage(app)
    seen = {}
    for name, screen, widget in (
        ("first", "plain", stage.window),
        ("panel there", "dense", stage.panel),
        ("both there", "dense", stage.window),
        ("back", "plain", stage.window),
    ):
        stage.move(widget, screen)
        seen[name] = stage.dots()
    app.window.close()
    # As the program does at its end.
    delete(app.window)
    sys.stdout.write(json.dumps(seen))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
