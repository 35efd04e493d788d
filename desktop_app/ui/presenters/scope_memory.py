"""Remembers how the scope was set, from one start to the next."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.filters import FilterKind  # noqa: TC001 - msgspec reads the annotation
from desktop_app.dsp.trigger_settings import TriggerSettings  # noqa: TC001 - as above
from desktop_app.ui.derived_sheet import DerivedSheetState

if TYPE_CHECKING:
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.actions import ActionRegistry
    from desktop_app.ui.presenters.cursor_presenter import CursorPresenter
    from desktop_app.ui.presenters.derived_presenter import DerivedPresenter
    from desktop_app.ui.presenters.trigger_presenter import TriggerPresenter
    from desktop_app.ui.presenters.view_controller import ViewController

SETTING = "plot.scope"
# A drag changes the view with every frame; the file is written when the hand rests.
WRITE_AFTER_MS = 1000
# JSON has no infinity: a pulse this long has no limit.
_NO_LIMIT_S = 1e9


class KeptScope(msgspec.Struct, frozen=True):
    """What is remembered; the defaults are those of a scope that was never touched."""

    is_sweep: bool = False
    is_stacked: bool = False
    is_persistent: bool = False
    ranges: tuple[tuple[int, float, float], ...] = ()
    trigger: TriggerSettings | None = None
    is_trigger_on: bool = False
    filter: FilterKind | None = None
    low_hz: float = DerivedSheetState().low_hz
    high_hz: float = DerivedSheetState().high_hz
    expressions: tuple[str, ...] = ()
    has_time_cursors: bool = False
    has_value_cursors: bool = False


@dataclass(frozen=True, slots=True)
class ScopeParts:
    """What is remembered of."""

    steering: ViewController
    trigger: TriggerPresenter
    derived: DerivedPresenter
    cursors: CursorPresenter


class ScopeMemory(QObject):
    """Sets the parts as they were, then writes down what becomes of them."""

    def __init__(
        self, parts: ScopeParts, actions: ActionRegistry, settings: SettingsService, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._actions = actions
        self._settings = settings
        self._is_restored = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WRITE_AFTER_MS)
        self._timer.timeout.connect(self.write)

    @Slot()
    def restore(self) -> None:
        """Set everything as it was; to be called once every part stands."""
        kept, parts = read_scope(self._settings.current.plot.scope), self._parts
        switches = (
            ("plot.sweep", kept.is_sweep),
            ("plot.lanes", kept.is_stacked),
            ("plot.persist", kept.is_persistent),
        )
        for key, is_on in switches:
            if is_on:
                self._actions.run(key)
        parts.steering.set_view(replace(parts.steering.view, ranges=kept.ranges))
        if kept.trigger is not None:
            parts.trigger.restore(kept.trigger, is_on=kept.is_trigger_on)
        parts.derived.restore(
            DerivedSheetState(kept.filter, kept.low_hz, kept.high_hz, _padded(kept.expressions))
        )
        parts.cursors.restore(times=kept.has_time_cursors, values=kept.has_value_cursors)
        self._is_restored = True
        for part in (parts.steering, parts.trigger, parts.derived, parts.cursors):
            part.changed.connect(self._on_changed)

    @Slot()
    def write(self) -> None:
        """Write down how everything is now; nothing before it is as it was."""
        self._timer.stop()
        if not self._is_restored:
            return
        parts = self._parts
        view, sheet, cursors = parts.steering.view, parts.derived.state, parts.cursors.state
        trigger, is_trigger_on = parts.trigger.kept
        kept = KeptScope(
            view.is_sweep,
            view.is_stacked,
            view.is_persistent,
            view.ranges,
            trigger,
            is_trigger_on,
            sheet.kind,
            sheet.low_hz,
            sheet.high_hz,
            sheet.expressions,
            cursors.times_s is not None,
            cursors.values is not None,
        )
        self._settings.change(SETTING, write_scope(kept))

    @Slot()
    def _on_changed(self) -> None:
        self._timer.start()


def read_scope(text: str) -> KeptScope:
    """What `write_scope` wrote; a scope that was never touched where it cannot be read."""
    try:
        kept = msgspec.json.decode(text, type=KeptScope) if text else KeptScope()
    except (msgspec.MsgspecError, ConfigError, UnicodeError):
        return KeptScope()
    trigger = kept.trigger
    if trigger is not None and trigger.max_width_s >= _NO_LIMIT_S:
        trigger = replace(trigger, max_width_s=math.inf)
    return msgspec.structs.replace(kept, trigger=trigger)


def write_scope(kept: KeptScope) -> str:
    """The same as JSON."""
    trigger = kept.trigger
    if trigger is not None:
        trigger = replace(trigger, max_width_s=min(trigger.max_width_s, _NO_LIMIT_S))
    return msgspec.json.encode(msgspec.structs.replace(kept, trigger=trigger)).decode()


def _padded(expressions: tuple[str, ...]) -> tuple[str, ...]:
    """As many as there are fields for them."""
    n_fields = len(DerivedSheetState().expressions)
    return (*expressions, *("" for _ in range(n_fields)))[:n_fields]
