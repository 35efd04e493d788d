"""Words as a longer language would have them: every text of a window 40 % longer."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar

from desktop_app.ui.pill import Pill
from desktop_app.ui.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

GROWTH = 0.4
_GROWN = "grown"
_WORDS = re.compile(r"[A-Za-z]{3}")


def longer(text: str) -> str:
    """Numbers and signs stay; words get longer vowels until the text has grown enough."""
    if not _WORDS.search(text):
        return text
    wanted = round(len(text) * (1 + GROWTH))
    vowels = itertools.cycle(
        [at for at, letter in enumerate(text) if letter in "aeiouAEIOU"] or [0]
    )
    counts = [1] * len(text)
    while sum(counts) < wanted:
        counts[next(vowels)] += 1
    return "".join(letter * n for letter, n in zip(text, counts, strict=True))


def lengthen(window: QWidget) -> None:
    """Every label, button, tab, pill and answer of `window` that has words; each once."""
    for label in window.findChildren(QLabel):
        _grow(label, label.text(), label.setText)
    for button in window.findChildren(QAbstractButton):
        _grow(button, button.text(), button.setText)
    for tabs in window.findChildren(QTabBar):
        texts = tuple(tabs.tabText(at) for at in range(tabs.count()))
        if tabs.property(_GROWN) != texts:
            texts = tuple(longer(text) for text in texts)
            for at, text in enumerate(texts):
                tabs.setTabText(at, text)
            tabs.setProperty(_GROWN, texts)
    for pill in window.findChildren(Pill):
        _grow(pill, pill._look.text, partial(_reword, pill))
    for answers in window.findChildren(Segments):
        if not answers.property(_GROWN):
            answers._words = tuple(longer(word) for word in answers._words)
            answers.setProperty(_GROWN, "yes")
            answers.updateGeometry()


def _grow(widget: QWidget, text: str, write: Callable[[str], None]) -> None:
    if text and widget.property(_GROWN) != text:
        widget.setProperty(_GROWN, longer(text))
        write(longer(text))


def _reword(pill: Pill, text: str) -> None:
    pill.set_look(replace(pill._look, text=text))
