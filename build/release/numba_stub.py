"""Run-time hook of the bundle: a stand-in for numba, which shap imports and Vigil never needs.

`shap.TreeExplainer` computes in shap's own C extension. numba only compiles loops of other
explainers, and costs 190 MB with llvmlite. Here its decorators hand the plain function back, so
that those loops would run slowly, not wrongly. `tests/dev/test_numba_stub.py` compares the two.
"""

import sys
from types import ModuleType
from typing import Any


def njit(function: Any = None, **_options: Any) -> Any:
    """Stand for `numba.njit`, with and without options: the function as it is."""
    return function if function is not None else njit


def install() -> None:
    """Put the stand-in where `import numba` and `import numba.typed` look."""
    numba, typed = ModuleType("numba"), ModuleType("numba.typed")
    vars(numba).update(njit=njit, jit=njit, prange=range, typed=typed)
    vars(typed).update(List=list)
    sys.modules.update({"numba": numba, "numba.typed": typed})


if "numba" not in sys.modules:
    install()
