from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.conftest import theme
from tests.ui.offscreen import tolerate_remarks

if TYPE_CHECKING:
    import pytest

__all__ = ["theme"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    tolerate_remarks(items, Path(__file__).parent)
