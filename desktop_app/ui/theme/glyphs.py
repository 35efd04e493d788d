"""Priority shapes, one per priority, so that it can be told without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from desktop_app.ui.states import Priority

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF


def priority_path(priority: Priority, box: QRectF) -> QPainterPath:
    """A triangle (high), diamond (medium) or circle (low) filling `box`, to be painted filled."""
    path = QPainterPath()
    middle = box.center()
    if priority is Priority.HIGH:
        corners = [QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]
    elif priority is Priority.MEDIUM:
        corners = [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    else:
        path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        return path
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path
