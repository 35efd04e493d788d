"""How long something has lasted, at every sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.messages import BoolArray


def run_lengths(flags: BoolArray, carried: int) -> npt.NDArray[np.int64]:
    """Number of consecutive true flags up to and including each one, `(n,)`.

    `carried` is the length of the run that ended just before the first flag.
    """
    if not np.count_nonzero(flags):
        return np.zeros(len(flags), dtype=np.int64)
    positions = np.arange(1, len(flags) + 1)
    last_false = np.maximum.accumulate(np.where(flags, 0, positions))
    lengths = positions - last_false
    if carried:
        lengths[last_false == 0] += carried
    return lengths
