"""The simulated board itself: what it says must be what was on its pins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import serial

if TYPE_CHECKING:
    from tests.firmware.fixtures import StartUno

pytestmark = pytest.mark.firmware


def test_smoke(simulated_uno: StartUno) -> None:
    uno = simulated_uno("wave sine:2500,2000,1", flat_out=True)
    with serial.Serial(uno.port, 115200, timeout=5) as port:
        assert port.readline().startswith(b"#voltmon;")
        for _ in range(100):
            assert port.readline().endswith(b"\r\n")
    assert len(uno.samples()) >= 100
