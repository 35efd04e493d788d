from __future__ import annotations

from tests.ui.conftest import theme

__all__ = ["theme"]
