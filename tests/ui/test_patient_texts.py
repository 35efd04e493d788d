"""Longer words and larger letters: the patient half must stay readable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop_app.ui.button import Button
from desktop_app.ui.text_label import TextLabel
from tests.gallery.clipping import find_clipped
from tests.gallery.picture import dispose, settle, stage
from tests.gallery.scenes_patient import PATIENT

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme
    from tests.gallery.scene import Scene

scenes = pytest.mark.parametrize("scene", PATIENT, ids=lambda scene: scene.name)


def lengthen(text: str) -> str:
    """Four tenths longer, as a translation may be, in words that can be broken."""
    missing = round(0.4 * len(text))
    return text + (" " + "long " * missing)[:missing].rstrip() if missing > 3 else text


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


@scenes
def test_texts_that_are_four_tenths_longer_are_not_cut(theme: Theme, scene: Scene) -> None:
    window = stage(scene, theme)
    try:
        for label in window.findChildren(TextLabel):
            if label.wordWrap():
                label.setText(lengthen(label.text()))
        settle()
        window.resize(window.width(), window.height() + 900)
        settle()
        cut = [line for line in find_clipped(window) if "long" in line]
        assert cut == []
    finally:
        dispose(window)


@scenes
def test_whatever_takes_the_focus_can_be_named(theme: Theme, scene: Scene) -> None:
    window = stage(scene, theme)
    try:
        unnamed = [
            named(one)
            for one in window.findChildren(QWidget)
            if one.isVisible()
            and one.focusPolicy().value & 1
            and not one.accessibleName()
            and not (isinstance(one, QPushButton | QLabel) and one.text())
        ]
        assert unnamed == []
        untold = [one.text() for one in window.findChildren(Button) if not one.accessibleName()]
        assert untold == []
    finally:
        dispose(window)
