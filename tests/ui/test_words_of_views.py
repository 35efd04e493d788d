"""What is kept in constants, or put together, speaks the window's language where it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.core.link import LinkState
from desktop_app.ui.pseudo_language import PseudoTranslator, accented
from desktop_app.ui.readout_bar import ReadoutBar
from desktop_app.ui.record_states import RecordState
from desktop_app.ui.side_panel import SidePanel
from desktop_app.ui.state_chip import StateChip
from desktop_app.ui.states import NO_BOARD, Judgement, ReadoutState
from desktop_app.ui.words import in_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def _speaks(qapp: QApplication) -> Iterator[None]:
    """Another language, until the test ends."""
    translator = PseudoTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


pytestmark = pytest.mark.usefixtures("_speaks")


@pytest.mark.parametrize("link", LinkState, ids=lambda link: link.value)
def test_the_state_word_is_translated_with_its_meaning(theme: Theme, link: LinkState) -> None:
    chip = StateChip(theme)
    chip.render_link(link)
    assert chip._look.text == accented(link.value)
    assert chip.toolTip().startswith("[")
    assert accented(link.value) in chip.accessibleName()


def test_a_marked_message_is_translated_whole() -> None:
    message = NO_BOARD.translated()
    assert message.title == accented(NO_BOARD.title)
    assert message.sentence == accented(NO_BOARD.sentence)
    assert message.action == accented(NO_BOARD.action)


@pytest.mark.parametrize("judgement", Judgement, ids=lambda judgement: judgement.value)
def test_the_verdict_and_its_row_are_translated(theme: Theme, judgement: Judgement) -> None:
    bar = ReadoutBar(theme)
    state = ReadoutState(judgement=judgement, volts=2.5, low_volts=1.0, high_volts=4.0)
    bar.render_readout(state)
    verdict = bar._verdict._look.text
    assert verdict.startswith("[")
    assert bar.summary(state).split(", ")[1] == verdict.lower()
    assert "1.000 V" in bar.summary(state)


def test_a_title_is_cited_as_it_stands_over_its_page(window: MainWindow, theme: Theme) -> None:
    assert in_sentence("Übersicht") == "Übersicht"
    window.add_page("overview", "Übersicht", "info", QLabel)
    texts = [command.text for command in window.commands.commands()]
    assert any("Übersicht" in text and text.startswith("[") for text in texts)
    panel = SidePanel(theme, "Patientin")
    assert "Patientin" in panel._fold.toolTip()


def test_how_long_the_disk_lasts_is_one_sentence() -> None:
    text = RecordState(left_s=300.0).left_text
    assert text.count("[") == 1
    assert "5 min" in text
