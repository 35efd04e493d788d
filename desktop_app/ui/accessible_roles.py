"""What painted widgets are to a screen reader: to Qt every one of them is a filler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_PROPERTY = "accessibleRole"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Be told as `role`; to be said before the widget's name, by which Qt looks at it first."""
    widget.setProperty(_PROPERTY, role.value)


def tell_roles() -> None:
    """Let Qt ask for the roles; once, when the program begins."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, told: QObject | None) -> QAccessibleWidget | None:
    """Qt's own interface of a widget but for its role; None leaves everything to Qt."""
    role = told.property(_PROPERTY) if isinstance(told, QWidget) else None
    if role is None or not isinstance(told, QWidget):
        return None
    return QAccessibleWidget(told, QAccessible.Role(role), "")
