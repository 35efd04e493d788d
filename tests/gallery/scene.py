"""What a picture is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture; `height` 0 takes what the widget asks for."""

    name: str
    width: int
    height: int
    build: Callable[[Theme], QWidget]
