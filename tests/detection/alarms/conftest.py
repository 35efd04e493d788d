from __future__ import annotations

import pytest

from tests.detection.alarms.desk import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()
