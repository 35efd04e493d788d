"""Finds the texts that can stand in the window, in the source of the program."""

from __future__ import annotations

import ast
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checks import _spoken
from desktop_app.core.catalogue import OWN_NAME, STATION, WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
LAYERS = ("core", "dsp", "sources", "detection", "risk", "storage", "services", "compose", "server")
LOOKED_UP = {"tr": 1, "mark": 1, "tr_count": 2}
TEXT_OF_OTHERS = "tr_text"
# What can only be a text: a capital, and small words behind it.
_SENTENCE = re.compile(r"^[A-Z][a-z]+,? [a-z]{2,}")
BASE_ERROR = "VigilError"
# Strings that are no texts: SQL, formats, CSS, patterns, commands.
_OTHER = re.compile(
    r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN|VACUUM|ATTACH|DETACH|ALTER|DROP)\b|%\(|\\[$wsd]"
    r"|^https?:|^[<^]|^(sudo|vigil|pip|echo) |\bn_\w+,"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_UNITS = frozenset(
    ["ms", "min", "kHz", "Hz", "mV", "uV", "dB", "mm", "mmHg", "mg", "dL", "mmol", "UTC"]
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its context and the file it stands in, relative to the project.

    The comment says which of its meanings is meant, where it has several.
    """

    context: str
    source: str
    file: str
    comment: str = ""


def find_texts() -> tuple[list[Text], list[str]]:
    """Every text once, in the order of the files; and complaints about what cannot be looked up."""
    found: _Found = {}
    _keep(found, WINDOW, PACKAGE / "ui" / "language.py", [OWN_NAME])
    complaints: list[str] = []
    window = sorted([*(PACKAGE / "ui").rglob("*.py"), PACKAGE / "app.py"])
    for path in window:
        for text, comment in _looked_up(path, complaints):
            _keep(found, WINDOW, path, [text], comment)
    errors = _error_names()
    spoken = {path for pattern in _spoken.FILES for path in PACKAGE.glob(pattern)}
    below = [path for layer in LAYERS for path in sorted((PACKAGE / layer).rglob("*.py"))]
    typed = {path for pattern in _spoken.COMMANDS for path in PACKAGE.glob(pattern)}
    for path in [*(path for path in below if path not in typed), *window]:
        _keep(found, STATION, path, _Speaker(path, errors, says_all=path in spoken).texts())
    _keep(found, STATION, PACKAGE / "risk" / "schema.py", _spoken.PARTS)
    for path in sorted(ROOT.glob(_spoken.PROFILE_FILES)):
        _keep(found, STATION, path, _profile_texts(path))
    return list(found.values()), complaints


_Found = dict[tuple[str, str, str], Text]


def _keep(found: _Found, context: str, path: Path, texts: Iterable[str], comment: str = "") -> None:
    file = path.relative_to(ROOT).as_posix()
    for text in texts:
        found.setdefault((context, text, comment), Text(context, text, file, comment))


def _looked_up(path: Path, complaints: list[str]) -> Iterator[tuple[str, str]]:
    """Literals given to tr(), tr_count() and mark(), each with its comment or an empty one.

    A complaint about each text that is not a literal.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    handled = set(_silent(tree))
    for call in calls:
        n_texts = LOOKED_UP.get(_called(call), 0)
        if n_texts or _called(call).endswith("Error") or _called(call) == TEXT_OF_OTHERS:
            handled.update(ast.walk(call))
    for node in _in_order(tree):
        where = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Call):
            n_texts = LOOKED_UP.get(_called(node), 0)
            comment = _comment(node) if n_texts == 1 else ""
            for argument in node.args[:n_texts]:
                yield from ((text, comment) for text in _choices(argument))
                if any(isinstance(one, ast.JoinedStr | ast.BinOp) for one in _branches(argument)):
                    complaints.append(f"{where}: {ast.unparse(argument)} is no literal")
        elif node not in handled:
            complaints += [
                f"{where}: {text!r} does not go through tr()"
                for text in _templates(node)
                if _SENTENCE.search(text) and text not in _spoken.ENGLISH
            ]


def _comment(call: ast.Call) -> str:
    """Which meaning of its text is meant; empty where none is named."""
    behind = call.args[1] if len(call.args) > 1 else None
    if isinstance(behind, ast.Constant) and isinstance(behind.value, str):
        return behind.value
    return ""


def _in_order(tree: ast.AST) -> list[ast.AST]:
    """Every node, as they stand in the file."""
    nodes = (node for node in ast.walk(tree) if hasattr(node, "lineno"))
    return sorted(nodes, key=lambda node: (node.lineno, node.col_offset))  # type: ignore[attr-defined]  # those without were left out


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    """What `a if x else b` may be; anything else is itself."""
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    else:
        yield node


def _choices(node: ast.expr) -> Iterator[str]:
    for one in _branches(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value.strip():
            yield one.value


def _error_names() -> frozenset[str]:
    """The name of `VigilError` and of every class made from it."""
    bases: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = set(_bases(node))
    names = {BASE_ERROR}
    while more := {name for name, above in bases.items() if above & names} - names:
        names |= more
    return frozenset(names)


def _bases(node: ast.ClassDef) -> list[str]:
    return [base.id for base in node.bases if isinstance(base, ast.Name)]


class _Speaker:
    """Collects the texts of one file of another layer."""

    def __init__(self, path: Path, errors: frozenset[str], *, says_all: bool) -> None:
        self._errors = errors
        self._says_all = says_all
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        name = path.relative_to(PACKAGE).as_posix()
        self._worded = _spoken.WORDS.get(name, ())
        self._named = _spoken.NAMES.get(name, ())
        self._silent = set(_silent(self._tree))

    def texts(self) -> Iterator[str]:
        nodes = _in_order(self._tree) if self._says_all else self._of_errors()
        for node in nodes:
            if node not in self._silent:
                yield from filter(_is_said, _templates(node))
        for node in ast.walk(self._tree):
            if {"*", _name_of(node)} & set(self._worded):
                yield from self._single_words(node)
            if isinstance(node, ast.ClassDef) and set(_bases(node)) & set(_spoken.DESCRIBED):
                yield ast.get_docstring(node) or node.name
            if _name_of(node) in self._named:
                for member in getattr(node, "body", ()):
                    if isinstance(member, ast.Assign) and isinstance(member.targets[0], ast.Name):
                        yield member.targets[0].id.replace("_", " ")

    def _of_errors(self) -> Iterator[ast.AST]:
        for node in _in_order(self._tree):
            if isinstance(node, ast.Call) and _called(node) in self._errors:
                for argument in (*node.args, *(one.value for one in node.keywords)):
                    yield from _branches(argument)

    def _single_words(self, node: ast.AST) -> Iterator[str]:
        for one in ast.walk(node):
            if one in self._silent or not isinstance(one, ast.Constant):
                continue
            if isinstance(one.value, str) and _WORD.search(one.value):
                yield from (text for text in _templates(one) if not _OTHER.search(text))


def _name_of(node: ast.AST) -> str:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        return node.name
    if isinstance(node, ast.Call):
        return _called(node)
    if isinstance(node, ast.Assign | ast.AnnAssign):
        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
        return target.id if isinstance(target, ast.Name) else ""
    return ""


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


# Calls whose strings nobody sees, or sees in English.
_SILENT_CALLS = frozenset(
    [
        "TypeError",
        "RuntimeError",
        "KeyError",
        "AssertionError",
        "NotImplementedError",
        "compile",
        "execute",
        "executescript",
        "getLogger",
        "debug",
        "info",
        "warning",
        "error",
        "exception",
        "partition",
        "removeprefix",
        "removesuffix",
        "replace",
        "startswith",
        "endswith",
        "strftime",
        "Thread",
    ]
)


def _silent(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, annotations, logs, queries, and the pieces of what is taken whole."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.Call) and _called(node) in _SILENT_CALLS:
            for argument in (*node.args, *(one.value for one in node.keywords)):
                yield from ast.walk(argument)
        elif isinstance(node, ast.JoinedStr):
            yield from (one for one in node.values if isinstance(one, ast.Constant))
            for value in node.values:
                if isinstance(value, ast.FormattedValue) and value.format_spec:
                    yield from ast.walk(value.format_spec)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            yield from (side for side in (node.left, node.right) if not isinstance(side, ast.Name))
        elif isinstance(node, ast.Compare):
            yield from node.comparators


def _is_worded(template: str) -> bool:
    """Whether some word stands in it outside its places, besides units."""
    bare = re.sub(r"\{[^{}]*\}", " ", template.replace("{{", " ").replace("}}", " "))
    return any(word not in _UNITS for word in _WORD.findall(bare))


def _is_said(template: str) -> bool:
    return " " in template and _is_worded(template) and not _OTHER.search(template)


def _templates(node: ast.AST) -> Iterator[str]:
    """A string, f-string or sum of them as templates: one for each way its choices may fall."""
    for parts in _ways(node):
        text, names = "", set[str]()
        for part in _merged(parts):
            if isinstance(part, str):
                text += part.replace("{", "{{").replace("}", "}}")
            else:
                text += "{" + _unique("_".join(part), names) + "}"
        yield text.strip(" ,;\n")


_Part = str | tuple[str, ...]


def _merged(parts: Iterable[_Part]) -> list[_Part]:
    """Neighbouring places as one: where the first ends and the next begins cannot be read.

    A blank between them does not tell it: either value may hold blanks.
    """
    merged: list[_Part] = []
    for part in parts:
        if isinstance(part, tuple) and len(merged) > 1 and _is_blank(merged[-1]):
            merged.pop()
        if merged and type(merged[-1]) is type(part):
            part = merged.pop() + part  # type: ignore[operator]  # both are of one type
        if part:
            merged.append(part)
    return merged


def _is_blank(part: _Part) -> bool:
    return isinstance(part, str) and part.isspace()


def _ways(node: ast.AST) -> Iterator[tuple[_Part, ...]]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield (node.value,)
    elif isinstance(node, ast.JoinedStr):
        ways: list[tuple[_Part, ...]] = [()]
        for value in node.values:
            ways = [(*way, *end) for way in ways for end in _piece(value)]
        yield from ways
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = list(_operand(node.left)), list(_operand(node.right))
        if any(isinstance(part, str) for way in left + right for part in way):
            yield from ((*one, *other) for one in left for other in right)


def _operand(node: ast.expr) -> Iterator[tuple[_Part, ...]]:
    found = list(_ways(node))
    yield from found or [((_place(node),),)]


def _piece(node: ast.expr) -> Iterator[tuple[_Part, ...]]:
    """A part of an f-string: a choice between literals is written out, the rest is a place."""
    if not isinstance(node, ast.FormattedValue):
        yield from _ways(node)
        return
    inner = node.value
    if isinstance(inner, ast.IfExp):
        chosen = list(_choices_or_empty(inner))
        if len(chosen) == len(list(_branches(inner))):
            yield from ((text,) for text in chosen)
            return
    repeated = inner.left if isinstance(inner, ast.BinOp) else None
    if isinstance(repeated, ast.Constant) and isinstance(repeated.value, str):
        # "s" * is_plural
        yield from (("",), (repeated.value,))
        return
    yield ((_place(inner),),)


def _choices_or_empty(node: ast.expr) -> Iterator[str]:
    for one in _branches(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one.value


def _place(node: ast.expr) -> str:
    """A name for a value: the last one in its expression."""
    if isinstance(node, ast.Name):
        return node.id.strip("_") or "value"
    if isinstance(node, ast.Attribute):
        return node.attr.strip("_")
    if isinstance(node, ast.Subscript):
        return _place(node.value)
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("join", "replace", "text"):
            return _place(node.args[0] if node.func.attr == "join" else node.func.value)
        return _place(node.args[0] if node.args else node.func)
    inner = [one for one in ast.walk(node) if isinstance(one, ast.Name | ast.Attribute)]
    return _place(inner[0]) if inner else "value"


def _unique(name: str, taken: set[str]) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    taken.add(found)
    return found


def _profile_texts(path: Path) -> Iterator[str]:
    """Name and description of a profile and of what it measures."""
    content = json.loads(path.read_text(encoding="utf-8"))
    for part in (content, content.get("quantity", {})):
        for key in _spoken.PROFILE_KEYS:
            if part.get(key):
                yield part[key].replace("{", "{{").replace("}", "}}")
