"""What faults do to a signal, and whether there is anything of them to be found."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.detection import faults
from desktop_app.detection.synthetic import Signal


@pytest.mark.parametrize(("kind", "is_visible"), [("clipped", False), ("spike", True)])
def test_a_fault_that_changes_no_sample_is_known(kind: str, *, is_visible: bool) -> None:
    n = faults.n_samples()
    course = np.full(n, 2.0)
    # The one wave that would be clipped is over before any fault begins.
    course[100:120] = 3.0
    signal = Signal(course, np.zeros(n), 0.01, 1.0)
    _, placed = faults.add_faults(signal, kind, seed=1)
    assert [fault.is_visible for fault in placed] == [is_visible] * faults.N_FAULTS
