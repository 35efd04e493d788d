"""The pages of the window: one in front, each with its button and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.ui.actions import Command
from desktop_app.ui.lazy_place import LazyPlace
from desktop_app.ui.opener import Opener
from desktop_app.ui.words import in_sentence, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.actions import ActionRegistry
    from desktop_app.ui.page_nav import PageNav

# The order of the buttons and the keys; pages that are not named here follow.
ORDER = ("live", "overview", "history", "settings", "doctor")
_MOST_KEYS = 9


class PageStack(QStackedWidget):
    """Shows one page; pages come in any order and stand in theirs.

    Signals:
        page_shown: the key of the page that is in front now.
    """

    page_shown = Signal(str)

    def __init__(self, nav: PageNav, commands: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self._nav = nav
        self._commands = commands
        self._pages: dict[str, QWidget] = {}
        nav.page_requested.connect(self._on_requested)

    @property
    def current_key(self) -> str:
        """The page in front."""
        front = self.currentWidget()
        return next((key for key, page in self._pages.items() if page is front), "")

    def minimumSizeHint(self) -> QSize:
        """Only the page in front needs its room."""
        front = self.currentWidget()
        return QSize() if front is None else front.minimumSizeHint()

    def keys(self) -> tuple[str, ...]:
        """Every page there is, in the order of their buttons."""
        return tuple(sorted(self._pages, key=self._rank))

    def add_page(self, key: str, title: str, icon: str, build: Callable[[], QWidget]) -> None:
        """A page that is built when it is first shown."""
        place = LazyPlace(build, self)
        place.setProperty("role", "page")
        self.add_ready_page(key, title, icon, place)

    def add_ready_page(self, key: str, title: str, icon: str, page: QWidget) -> None:
        """A page that stands already; the first one is in front."""
        if key in self._pages:
            raise ValueError(f"there is a page {key} already")
        shortcut = self._shortcut(key)
        self._pages[key] = page
        self.addWidget(page)
        text = tr("Show {title}", title=in_sentence(title))
        command = Command(f"page.{key}", text, tr("Pages"), shortcut, icon)
        self._commands.add(command, Opener(self.show_page, key, self).open)
        at = self.keys().index(key)
        self._nav.insert_page(at, key, title, icon=icon, shortcut=shortcut)
        self._nav.render_current(self.current_key)

    def show_page(self, key: str) -> None:
        """Bring a page to the front and give it the focus; KeyError where there is none."""
        page = self._pages[key]
        if page is self.currentWidget():
            return
        self.setCurrentWidget(page)
        self._nav.render_current(key)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(key)

    def _rank(self, key: str) -> int:
        if key in ORDER:
            return ORDER.index(key)
        others = [other for other in self._pages if other not in ORDER]
        return len(ORDER) + (others.index(key) if key in others else len(others))

    def _shortcut(self, key: str) -> str:
        number = self._rank(key) + 1
        return f"Ctrl+{number}" if number <= _MOST_KEYS else ""

    @Slot(str)
    def _on_requested(self, key: str) -> None:
        self.show_page(key)
