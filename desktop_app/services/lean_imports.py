"""What makes every later import slow, switched off as the window's program begins."""

from __future__ import annotations

import builtins
import gc

import PySide6 as PySide6  # what puts itself between Python and its imports


def import_leanly() -> None:
    """Give `import` back to Python, and collect no garbage while everything is new.

    To be called before anything else of Qt is imported. PySide6 replaces `__import__` by a function
    that looks for `from __feature__ import`, and keeps the source of each module imported after it
    to find those that use Qt: of 400 modules here, of which none asks for a feature.
    `GuiGarbageCollector` begins to collect when the window is shown.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    gc.disable()
