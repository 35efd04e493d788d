"""shap without numba and pandas, which it imports and `shap.TreeExplainer` has no use for.

On plain arrays that explainer computes in shap's own C extension. numba only compiles loops of
other explainers, and with llvmlite holds 100 MB of memory; pandas holds 25, and is asked no more
than whether an input is one of its types. The bundle leaves both out of its files as well.
"""

from __future__ import annotations

import sys
import threading
import warnings
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_VERSION = "0"
# What lies in `sys.modules` meanwhile is every thread's.
_IMPORTING = threading.Lock()


def lean_shap() -> Any:
    """The module shap, or the one that was imported before."""
    with _IMPORTING, warnings.catch_warnings(), _stand_ins():
        # tqdm, which shap imports, warns where no notebook is installed.
        warnings.simplefilter("ignore")
        import shap
    return shap


@contextmanager
def _stand_ins() -> Iterator[None]:
    """Stand-ins lie where an import looks first, and are gone again for whoever comes later."""
    made = _modules()
    before = {name: sys.modules[name] for name in made if name in sys.modules}
    sys.modules.update(made)
    try:
        yield
    finally:
        for name in made:
            del sys.modules[name]
        sys.modules.update(before)


def _modules() -> dict[str, ModuleType]:
    numba, typed, pandas = ModuleType("numba"), ModuleType("numba.typed"), ModuleType("pandas")
    vars(numba).update(njit=_njit, jit=_njit, prange=range, typed=typed, __version__=_VERSION)
    vars(typed).update(List=list)
    # Nothing is ever an instance of these.
    types = {name: type(name, (), {}) for name in ("DataFrame", "Series", "Index")}
    vars(pandas).update(types, __version__=_VERSION)
    return {module.__name__: module for module in (numba, typed, pandas)}


def _njit(function: Any = None, **_options: Any) -> Any:
    """Stand for `numba.njit`, with and without options: the function as it is."""
    return function if function is not None else _njit
