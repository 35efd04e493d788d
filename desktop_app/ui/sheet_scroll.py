"""What stands on a sheet, and scrolls where the window is too small for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from desktop_app.ui.least_height import LeastHeight


class SheetScroll(QScrollArea):
    """Wishes for as much room as its contents, and makes do with less height.

    It takes no focus: the keys of whatever has it come here where they mean nothing there.

    Attributes:
        body: carries the contents.
    """

    def __init__(self, contents: QLayout, sheet: QWidget) -> None:
        super().__init__(sheet)
        self.body = LeastHeight(self)
        self.body.setLayout(contents)  # the widgets move along
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        """That of the contents, however high, and the frame around them."""
        frame_px = 2 * self.frameWidth()
        return self.body.sizeHint() + QSize(frame_px, frame_px)

    def minimumSizeHint(self) -> QSize:
        """As wide as the contents need with a scroll bar beside them; the height scrolls."""
        bar_px = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(self.body.minimumSizeHint().width() + bar_px, 0)
