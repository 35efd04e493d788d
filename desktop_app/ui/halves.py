"""The two halves of the live page: side by side where there is room, else one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from desktop_app.ui.side_panel import RAIL_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.side_panel import SidePanel

_SIDE_WIDTH_PX = 400


class Halves(QSplitter):
    """The signal beside the patient.

    In a window too narrow for both the patient's half folds to its rail by itself, and unfolded
    it takes the whole page; what was chosen comes back with the room for it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._signal = QScrollArea(self)
        self._signal.setFrameShape(QFrame.Shape.NoFrame)
        self._signal.setWidgetResizable(True)
        self._signal.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._signal.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side: SidePanel | None = None
        self._is_narrow = False
        self._was_folded_for_room = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def fill(self, signal: QWidget, side: SidePanel) -> None:
        """Put in both halves; the signal's half scrolls where it is too low for its parts."""
        self._signal.setWidget(signal)
        self.addWidget(side)
        self._side = side
        self.setStretchFactor(0, 1)
        self.setSizes([2 * _SIDE_WIDTH_PX, _SIDE_WIDTH_PX])
        side.fold_changed.connect(self._on_folded)

    @property
    def is_side_wanted(self) -> bool:
        """Whether the patient's half stands open where there is room for it."""
        return self._was_folded_for_room or (self._side is not None and self._side.is_open)

    def show_signal(self) -> None:
        """Where only one half is seen, that of the signal."""
        if self._side is not None and self._signal.isHidden():
            self._side.set_open(False)

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the signal's half, where that has to scroll."""
        self._signal.ensureWidgetVisible(part, 0, 0)

    def share_width(self) -> None:
        """Give the plot what the folded panel leaves, and take it back when it unfolds."""
        if self._side is not None:
            total = max(sum(self.sizes()), self.width())
            side = _SIDE_WIDTH_PX if self._side.is_open else RAIL_PX
            self.setSizes([total - side, side])

    def state(self) -> bytes:
        """For `restore`."""
        return bytes(self.saveState().data())

    def restore(self, state: bytes) -> None:
        """As the columns were; which half is seen follows the room there is now."""
        self.restoreState(QByteArray(state))
        self._is_narrow = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both have room."""
        super().resizeEvent(event)
        # Not amid a layout: folding changes what is being laid out.
        self._soon.start()

    @Slot()
    def _fit(self) -> None:
        side, signal = self._side, self._signal.widget()
        if side is None or signal is None:
            return
        needed_px = signal.minimumSizeHint().width() + side.smallest_px + self.handleWidth()
        is_narrow = self.width() < needed_px
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        side.set_may_fill(is_narrow)
        if is_narrow and side.is_open:
            side.set_open(False)
            self._was_folded_for_room = True
        elif not is_narrow and self._was_folded_for_room:
            self._was_folded_for_room = False
            side.set_open(True)
        self._show_halves()

    def _show_halves(self) -> None:
        if self._side is not None:
            self._signal.setVisible(not (self._is_narrow and self._side.is_open))

    @Slot()
    def _on_folded(self) -> None:
        self._was_folded_for_room = False
        self._show_halves()
        self.share_width()
