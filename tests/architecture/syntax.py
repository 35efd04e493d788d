"""Source files as syntax trees, and the few questions that searches ask of them."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Source:
    """One file: its path below the root, with forward slashes, and its tree."""

    path: str
    tree: ast.Module
    n_lines: int

    @classmethod
    def parse(cls, path: str, text: str) -> Source:
        return cls(path, ast.parse(text), len(text.splitlines()))


Project = Sequence[Source]
Search = Callable[[Source, Project], Iterable[int]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A search that yields the lines which break the rule, why they do, and where it holds."""

    find: Search
    why: str
    only_in: tuple[str, ...] = ("desktop_app/",)
    not_in: tuple[str, ...] = ()

    def breaches(self, source: Source, project: Project) -> list[str]:
        """Every line that breaks the rule, as "path:line: why"."""
        if not source.path.startswith(self.only_in) or source.path.startswith(self.not_in):
            return []
        lines = sorted(set(self.find(source, project)))
        return [f"{source.path}:{line}: {self.why}" for line in lines]


def read_project(root: Path, *parts: str) -> list[Source]:
    """Every Python file of these folders and files."""
    paths = {path for part in parts for path in (root / part).rglob("*.py")}
    paths |= {root / part for part in parts if part.endswith(".py")}
    return [
        Source.parse(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(paths)
    ]


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    """Every class below a node."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call below a node."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def last_name(node: ast.AST) -> str:
    """The name at the end of `a.b.c`, or of `c`; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The line and name of each import: "a.b" for both `import a.b` and `from a import b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def connected(tree: ast.AST) -> Iterator[ast.expr]:
    """What is given to `signal.connect(...)`."""
    for call in calls(tree):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and call.args:
            yield call.args[0]


def calls_by_class(tree: ast.AST) -> Iterator[tuple[ast.ClassDef | None, ast.Call]]:
    """Every call with the class around it; those of nested classes come once for each."""
    inside: set[int] = set()
    for owner in classes(tree):
        for call in calls(owner):
            inside.add(id(call))
            yield owner, call
    yield from ((None, call) for call in calls(tree) if id(call) not in inside)
