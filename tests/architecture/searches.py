"""The searches behind the house rules: each yields the lines of what it is named after."""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

from tests.architecture.syntax import (
    FUNCTIONS,
    Function,
    calls,
    calls_by_class,
    classes,
    connected,
    imported,
    last_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.architecture.syntax import Project, Search, Source

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50
QT_PLACES = ("desktop_app/services/", "desktop_app/ui/", "desktop_app/app.py")
CLOCKS = {"time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "sleep"}
DATE_CLOCKS = {"now", "utcnow", "today"}
UNSAFE_MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "marshal", "shelve"}
BANNED_WIDGETS = {"QSpinBox", "QDoubleSpinBox"}


def find_loose_slots(source: Source, _: Project) -> Iterator[int]:
    """Lambdas, partials and plain functions in `connect`."""
    methods = {id(item) for owner in classes(source.tree) for item in owner.body}
    functions = {
        node.name
        for node in ast.walk(source.tree)
        if isinstance(node, FUNCTIONS) and id(node) not in methods
    }
    for slot in connected(source.tree):
        is_partial = isinstance(slot, ast.Call) and last_name(slot.func) == "partial"
        is_function = isinstance(slot, ast.Name) and slot.id in functions
        if isinstance(slot, ast.Lambda) or is_partial or is_function:
            yield slot.lineno


def find_bad_payloads(source: Source, _: Project) -> Iterator[int]:
    """`Signal(int)`, `Signal(list)`, `Signal(dict)`, with parameters and in any position too."""
    for call in calls(source.tree):
        if last_name(call.func) != "Signal":
            continue
        for payload in call.args:
            kind = payload.value if isinstance(payload, ast.Subscript) else payload
            if last_name(kind) in {"int", "list", "dict"}:
                yield call.lineno


def find_undecorated_slots(source: Source, project: Project) -> Iterator[int]:
    """Methods given to `connect` that lack `@Slot`, as far as their names tell."""
    methods = _methods_by_name(tuple(project))
    for owner in classes(source.tree):
        own = {item.name: [item] for item in owner.body if isinstance(item, FUNCTIONS)}
        assigned = [item.targets for item in owner.body if isinstance(item, ast.Assign)]
        signals = {last_name(name) for names in assigned for name in names}
        for slot in connected(owner):
            if not isinstance(slot, ast.Attribute):
                continue
            is_own = isinstance(slot.value, ast.Name) and slot.value.id == "self"
            if is_own and slot.attr in signals:
                continue
            known = (own.get(slot.attr) if is_own else None) or methods.get(slot.attr, [])
            if known and not any(_is_slot(method) for method in known):
                yield slot.lineno


@cache
def _methods_by_name(project: tuple[Source, ...]) -> dict[str, list[Function]]:
    """Methods of the Qt layers; names that Qt itself uses for slots tell nothing."""
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    qts_own = {name for kind in (QThread, QTimer, QAction, QMainWindow) for name in dir(kind)}
    methods: dict[str, list[Function]] = {}
    for source in project:
        if not source.path.startswith(QT_PLACES):
            continue
        for owner in classes(source.tree):
            for item in owner.body:
                if isinstance(item, FUNCTIONS) and item.name not in qts_own:
                    methods.setdefault(item.name, []).append(item)
    return methods


def _is_slot(method: Function) -> bool:
    return any(
        last_name(mark.func if isinstance(mark, ast.Call) else mark) == "Slot"
        for mark in method.decorator_list
    )


def find_qt(source: Source, _: Project) -> Iterator[int]:
    """Imports of Qt."""
    for line, name in imported(source.tree):
        if name.split(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            yield line


def find_absent_qt_modules(source: Source, _: Project) -> Iterator[int]:
    """Imports of the Qt modules that PySide6-Essentials does not contain."""
    for line, name in imported(source.tree):
        if name.startswith(("PySide6.QtSerialPort", "PySide6.QtMultimedia")):
            yield line


def find_unsafe_loading(source: Source, _: Project) -> Iterator[int]:
    """Everything that runs code found in data."""
    for line, name in imported(source.tree):
        if name.split(".")[0] in UNSAFE_MODULES or name == "joblib.load":
            yield line
    for call in calls(source.tree):
        is_joblib = ast.unparse(call.func) == "joblib.load"
        is_eval = isinstance(call.func, ast.Name) and call.func.id in {"eval", "exec"}
        if is_joblib or is_eval or _allows_pickle(call):
            yield call.lineno


def _allows_pickle(call: ast.Call) -> bool:
    return any(
        keyword.arg == "allow_pickle"
        and not (isinstance(keyword.value, ast.Constant) and keyword.value.value is False)
        for keyword in call.keywords
    )


def find_clocks(source: Source, _: Project) -> Iterator[int]:
    """Reads of a clock, and sleeps."""
    for line, name in imported(source.tree):
        if name.startswith("time.") and name.removeprefix("time.") in CLOCKS:
            yield line
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute):
            of = last_name(node.value)
            is_clock = of == "time" and node.attr in CLOCKS
            if is_clock or (of in {"datetime", "date"} and node.attr in DATE_CLOCKS):
                yield node.lineno


def find_terminated_threads(source: Source, _: Project) -> Iterator[int]:
    """`terminate()` on something that is called a thread, or by a thread on itself."""
    for owner, call in calls_by_class(source.tree):
        if last_name(call.func) == "terminate" and isinstance(call.func, ast.Attribute):
            of = last_name(call.func.value)
            bases = " ".join(map(last_name, owner.bases)) if owner else ""
            if "thread" in of.lower() or (of == "self" and "Thread" in bases):
                yield call.lineno


def called(*names: str) -> Search:
    """A search for calls by the last part of their name."""

    def find(source: Source, _: Project) -> Iterator[int]:
        return (call.lineno for call in calls(source.tree) if last_name(call.func) in names)

    return find


def find_spin_boxes(source: Source, _: Project) -> Iterator[int]:
    """Qt's number fields, by name."""
    for node in ast.walk(source.tree):
        if isinstance(node, (ast.alias, ast.Name, ast.Attribute)):
            name = node.name if isinstance(node, ast.alias) else last_name(node)
            if name in BANNED_WIDGETS:
                yield node.lineno


def find_long_files(source: Source, _: Project) -> Iterator[int]:
    """The end of a file that is too long."""
    if source.n_lines > MAX_FILE_LINES:
        yield source.n_lines


def find_long_functions(source: Source, _: Project) -> Iterator[int]:
    """The start of every function that is too long."""
    for node in ast.walk(source.tree):
        if isinstance(node, FUNCTIONS) and node.end_lineno is not None:
            n_lines = node.end_lineno - node.lineno + 1
            if n_lines > MAX_FUNCTION_LINES:
                yield node.lineno
