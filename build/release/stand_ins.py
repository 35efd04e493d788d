"""Run-time hook of the bundle: stand-ins for numba and pandas, which shap imports without need.

`shap.TreeExplainer` on plain arrays computes in shap's own C extension. numba only compiles loops
of other explainers, and costs 190 MB with llvmlite; pandas costs 27 MB, and shap asks it no more
than whether an input is one of its types. `tests/dev/test_stand_ins.py` compares the results with
those of the real ones.
"""

import sys
from types import ModuleType
from typing import Any

VERSION = "0"


def njit(function: Any = None, **_options: Any) -> Any:
    """Stand for `numba.njit`, with and without options: the function as it is."""
    return function if function is not None else njit


def install() -> None:
    """Put the stand-ins where an import looks first."""
    numba, typed, pandas = ModuleType("numba"), ModuleType("numba.typed"), ModuleType("pandas")
    vars(numba).update(njit=njit, jit=njit, prange=range, typed=typed, __version__=VERSION)
    vars(typed).update(List=list)
    # Nothing is ever an instance of these.
    types = {name: type(name, (), {}) for name in ("DataFrame", "Series", "Index")}
    vars(pandas).update(types, __version__=VERSION)
    sys.modules.update({"numba": numba, "numba.typed": typed, "pandas": pandas})


if "numba" not in sys.modules:
    install()
