"""`python -m tests.gallery.untranslated`: what the whole window still says in plain English.

The window runs in the pseudo-language, whose texts stand between brackets; every page, panel,
sheet and menu is opened, and a patient is judged. A text with letters outside of all brackets has
not gone through `tr()` or `tr_text()`, unless it is a name, a unit or a value.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from desktop_app.core.catalogue import STATION, WINDOW, Catalogue
from desktop_app.ui.pseudo_language import accented
from desktop_app.ui.translator import Translator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel, QObject

    from desktop_app.ui.actions import ActionRegistry

# Not words of a language: names, units, keys, addresses, times, what a person wrote.
_KEYS = (
    r"(?:(?:Ctrl|Shift|Alt|Meta)\+)*"
    r"(?:F?\d+|[A-Z]|Pg(?:Up|Down)|Del|Home|End|Esc|Space|Return|Left|Right|Up|Down|Ins|\W)"
)
_UNITS = (
    r"(?:[munµkM]?V(?:[·/]s)?|V\ peak|[munµkMG]?Hz|k?S/s|[kmµn]?s|min|h|dBV?|mmHg|mg/dL|mmol/L|mm"
    r"|[kMG]?B|UTC|A\d|SD)"
)
# Not words of a language: names, units, keys, addresses, times, what a person wrote.
ALLOWED = re.compile(
    rf"""^(
        [\W\d_]*                                    # numbers and signs
      | .                                           # an axis, a channel
      | Vigil.*                                     # its name and version
      | English|Deutsch|Español|Français|中文        # languages in their own words
      | \(?{_KEYS}\)?
      | [\W\d_]*(?:{_UNITS}[\W\d_]*)*             # values
      | [-+\d.]+e[-+]\d+
      | https?://.*|wss?://.*|[\W\d_]*/[\w./-]+\W*|[A-Z]:\\.*|[\d.]+\ \(\w+\)
      | [\w-]+\.vigil|[\d_:.-]+\s*                 # files, times
      | [0-9a-f:]{{16,}}                            # hashes
      | meta-llama/.*
      | \(A0\ -\ A1\)\ \*\ 2|abs\(A0\)           # examples of expressions
      | vigil\ --demo|Hann|Blackman-Harris|V²/Hz
      | Scroll\ (?:Left|Right)                      # Qt's own words
      | beats|forecast_\w+|layered|memory|novelty|rolling_z|rules|statistics|validity  # detectors
    )$""",
    re.VERBOSE,
)
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_TAG = re.compile(r"<[^<>]*>|&\w+;")


def untranslated(window: QWidget, commands: ActionRegistry | None = None) -> set[str]:
    """Texts of all widgets in `window`, hidden ones too, that are in plain English."""
    found = set()
    for widget in [window, *window.findChildren(QWidget)]:
        for place, text in _texts(widget):
            if is_plain(text):
                found.add(f"{type(widget).__name__} {place}: {text!r}")
    if commands is not None:
        for command in commands.commands():
            for text in (command.text, getattr(command, "group", "")):
                if is_plain(text):
                    found.add(f"command {command.key}: {text!r}")
    return found


def is_plain(text: str) -> bool:
    """Whether words stand outside of the brackets."""
    bare = _TAG.sub(" ", text)
    while (without := _BRACKETED.sub(" ", bare)) != bare:
        bare = without
    return any(not ALLOWED.match(one.strip()) for one in re.split(r"[\n\t]|\s·\s", bare))


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield "title", widget.title()
    elif isinstance(widget, QMenu):
        yield from (("entry", action.text()) for action in widget.actions())
    else:
        yield from _rows(widget)


def _rows(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QComboBox):
        for at in range(widget.count()):
            yield "choice", widget.itemText(at)
            yield "choice's tip", str(widget.itemData(at, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield "tab", widget.tabText(at)
            yield "tab's tip", widget.tabToolTip(at)
    elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _items(widget.model())


def _items(model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    roles = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
    # A list's number of columns is its own affair.
    n_columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(n_columns):
        for role in roles:
            yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(model.rowCount(QModelIndex()), 50)):
            for role in (*roles, Qt.ItemDataRole.AccessibleTextRole):
                yield "cell", str(model.index(row, column, QModelIndex()).data(role) or "")


def shaped(owner: QObject) -> Translator:
    """The pseudo-language as a translation: only what `dev.py check words` finds is known in it."""
    from checks._texts import find_texts

    texts: dict[str, dict[str, str]] = {WINDOW: {}, STATION: {}}
    told_apart = {}
    for text in find_texts()[0]:
        if text.comment:
            told_apart[text.source, text.comment] = accented(text.source)
        else:
            texts[text.context][text.source] = accented(text.source)
    known = Catalogue("pseudo", texts[WINDOW], texts[STATION], told_apart=told_apart)
    return Translator(known, owner)


def main() -> int:
    """Walk through the window and print each text once; 1 where there is any."""
    from PySide6.QtWidgets import QApplication
    from shiboken6 import delete

    from desktop_app.app import App, ignore
    from desktop_app.core.options import WindowOptions
    from tests.gallery.walk import wait_until, walk

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="untranslated", description=__doc__)
    parser.add_argument("--source", default="demo:machine", help="what is watched")
    parser.add_argument("--shaped", action="store_true", help="know only what was extracted")
    given = parser.parse_args()
    sys.path.append(str(Path(__file__).parents[2] / "build"))
    found: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        qt = QApplication([])
        if given.shaped:
            qt.installTranslator(shaped(qt))
        language = "en" if given.shaped else "pseudo"
        app = App(qt, WindowOptions(source=given.source, language=language, hub_port=0), ignore)
        app.show()
        wait_until(lambda: app.workbench is not None and app.workbench.is_complete)
        for _ in walk(app):
            for window in qt.topLevelWidgets():
                found |= untranslated(window, app.window.commands)
        app.window.close()
        delete(app.window)
    sys.stdout.write("\n".join([*sorted(found), f"{len(found)} texts in plain English", ""]))
    return min(len(found), 1)


if __name__ == "__main__":
    raise SystemExit(main())
