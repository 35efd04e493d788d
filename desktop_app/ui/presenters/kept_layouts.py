"""Three layouts that a person keeps and comes back to."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.errors import VigilError
from desktop_app.ui.actions import Command
from desktop_app.ui.opener import Opener
from desktop_app.ui.states import Notice, NoticeKind
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.main_window import MainWindow

SETTING = "appearance.layouts"
SLOTS = ("1", "2", "3")
_GROUP = mark("View")


class KeptLayouts(QObject):
    """Puts the window's layout away under a number, and brings it back."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsService,
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._tell = tell
        add = window.commands.add
        for slot in SLOTS:
            text = tr("Use layout {number}", number=slot)
            use = Command(f"view.layout_{slot}", text, tr(_GROUP), f"Ctrl+Alt+{slot}")
            add(use, Opener(self.use, slot, self).open)
        for slot in SLOTS:
            keys = f"Ctrl+Alt+Shift+{slot}"
            text = tr("Keep this as layout {number}", number=slot)
            keep = Command(f"view.keep_{slot}", text, tr(_GROUP), keys)
            add(keep, Opener(self.keep, slot, self).open)

    def keep(self, slot: str) -> None:
        """Remember how the window looks now."""
        state = base64.b64encode(self._window.layout_state()).decode()
        layouts = {**read_layouts(self._settings.current.appearance.layouts), slot: state}
        self._settings.change(SETTING, json.dumps(layouts))
        sentence = tr("This is layout {number} now.", number=slot)
        hint = tr("{keys} brings it back.", keys=f"Ctrl+Alt+{slot}")
        notice = Notice(sentence, hint, kind=NoticeKind.INFO, is_passing=True)
        self._window.notice_bar.render_notice(notice)

    def use(self, slot: str) -> None:
        """Bring back what was kept; one sentence where there is nothing."""
        state = read_layouts(self._settings.current.appearance.layouts).get(slot, "")
        try:
            is_restored = self._window.restore_layout(base64.b64decode(state, validate=True))
        except binascii.Error:
            is_restored = False
        if not is_restored:
            keys = f"Ctrl+Alt+Shift+{slot}"
            hint = tr("Arrange the window and keep it with {keys}.", keys=keys)
            self._tell(VigilError(tr("No layout {number} was kept.", number=slot), hint))


def read_layouts(text: str) -> dict[str, str]:
    """Slots and layouts; nothing where the text is something else."""
    try:
        content = json.loads(text) if text else {}
    except ValueError:
        return {}
    if not isinstance(content, dict):
        return {}
    return {key: value for key, value in content.items() if isinstance(value, str)}
