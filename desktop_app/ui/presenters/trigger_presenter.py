"""Joins the trigger to its button, its sheet and its commands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.measurements import base_and_top
from desktop_app.dsp.trigger import TriggerState
from desktop_app.dsp.trigger_settings import TriggerKind, TriggerMode, TriggerSettings
from desktop_app.ui.plot.y_range import nice_step
from desktop_app.ui.trigger_sheet import TriggerSheetState
from desktop_app.ui.words import mark, tr, tr_text

if TYPE_CHECKING:
    from desktop_app.compose.judging import Judged
    from desktop_app.core.messages import FloatArray
    from desktop_app.dsp.trigger_watch import TriggerWatch
    from desktop_app.services.monitor import MonitorService
    from desktop_app.ui.button import Button
    from desktop_app.ui.trigger_sheet import TriggerSheet

EVERY_MS = 200
# Of the signal's height: enough for the noise of most, little enough for small edges.
_HYSTERESIS_SHARE = 0.05
_STEP_SHARE = 0.02
_WORDS = {
    TriggerMode.AUTO: mark("Trigger: auto"),
    TriggerMode.NORMAL: mark("Trigger: normal"),
    TriggerMode.SINGLE: mark("Trigger: single"),
}
_MODES = (None, TriggerMode.AUTO, TriggerMode.NORMAL, TriggerMode.SINGLE)
# A level is found from this much of the signal at most.
_LOOK_BACK_S = 30.0


class TriggerPresenter(QObject):
    """What is set is in force at once; the signal is looked at for the first levels.

    Signals:
        changed: the settings in force are others, or the trigger was switched or armed.
    """

    changed = Signal()

    def __init__(
        self,
        button: Button,
        sheet: TriggerSheet,
        watch: TriggerWatch,
        monitor: MonitorService,
        *,
        span_s: float,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._button = button
        self._sheet = sheet
        self._watch = watch
        self._monitor = monitor
        self._settings = TriggerSettings(span_s=span_s)
        self._is_on = False
        self._is_centred = False
        self._problem = ""
        self._volt_step = 0.05
        self._wire()
        self._render()
        timer = QTimer(self)
        timer.setInterval(EVERY_MS)
        timer.timeout.connect(self._tell_state)
        timer.start()

    @property
    def settings(self) -> TriggerSettings | None:
        """What is in force; None while the trigger is off."""
        return self._settings if self._is_on else None

    @property
    def kept(self) -> tuple[TriggerSettings, bool]:
        """What was set last, and whether it is in force."""
        return self._settings, self._is_on

    def restore(self, settings: TriggerSettings, *, is_on: bool) -> None:
        """Set what was set once; its levels are meant."""
        self._settings, self._is_on, self._is_centred = settings, is_on, True
        self._apply()

    def hear(self, judged: Judged) -> None:
        """Feed the trigger; called in the detector thread."""
        session = self._monitor.session
        if session is not None:
            self._watch.update(judged.block, judged.verdicts.is_anomaly, session.rate_hz)

    def set_level(self, volts: float) -> None:
        """Move the level, as by a drag on the plot."""
        self._edit("level_volts", volts)

    @Slot()
    def open_sheet(self) -> None:
        self._render()
        self._sheet.open()

    @Slot()
    def raise_level(self) -> None:
        self.set_level(self._settings.level_volts + self._volt_step)

    @Slot()
    def lower_level(self) -> None:
        self.set_level(self._settings.level_volts - self._volt_step)

    @Slot()
    def arm(self) -> None:
        """Wait for the next one; a trigger that is off is set to single."""
        if self._is_on:
            self._watch.arm()
            self.changed.emit()
        else:
            self._choose_mode(3)
        self._tell_state()

    @Slot()
    def next_mode(self) -> None:
        """Off, auto, normal, single, and round again."""
        now = _MODES.index(self._settings.mode) if self._is_on else 0
        self._choose_mode((now + 1) % len(_MODES))

    @Slot()
    def centre(self) -> None:
        """Put the levels into the signal and the hysteresis over its noise."""
        found = self._base_and_top()
        if found is None:
            return
        base, top = found
        height = max(top - base, 1e-3)
        self._volt_step = nice_step(height * _STEP_SHARE, 1)
        level = round((base + top) / 2 / self._volt_step) * self._volt_step
        self._try(
            level_volts=float(f"{level:.9g}"),
            low_volts=float(f"{base + 0.25 * height:.4g}"),
            high_volts=float(f"{base + 0.75 * height:.4g}"),
            hysteresis_volts=float(f"{height * _HYSTERESIS_SHARE:.2g}"),
        )
        self._is_centred = True

    def _base_and_top(self) -> tuple[float, float] | None:
        history = self._monitor.history
        latest = None if history is None else history.latest()
        if history is None or latest is None:
            return None
        # As columns: cheap whatever the rate, and nothing of the height is lost.
        traces = history.trace(latest[0] - _LOOK_BACK_S, latest[0], 512)
        channel = min(self._settings.channel, history.n_channels - 1)
        lows = [_finite(trace.low[:, channel]) for trace in traces]
        highs = [_finite(trace.high[:, channel]) for trace in traces]
        bases = [base_and_top(low)[0] for low in lows if len(low)]
        tops = [base_and_top(high)[1] for high in highs if len(high)]
        return (min(bases), max(tops)) if bases else None

    def _wire(self) -> None:
        self._button.clicked.connect(self.open_sheet)
        self._sheet.mode_chosen.connect(self._on_mode)
        self._sheet.edited.connect(self._on_edited)
        self._sheet.centre_requested.connect(self.centre)
        self._monitor.changed.connect(self._on_source)

    def _choose_mode(self, index: int) -> None:
        mode = _MODES[index]
        self._is_on = mode is not None
        if mode is not None:
            self._settings = replace(self._settings, mode=mode)
            if not self._is_centred:
                self.centre()
        self._apply()

    def _edit(self, name: str, value: object) -> None:
        if name == "slope" and self._settings.kind is TriggerKind.WINDOW:
            return
        self._try(**{name: value})

    def _try(self, **changes: object) -> None:
        """Take changes over, or say why they cannot be."""
        try:
            self._settings = replace(self._settings, **changes)  # type: ignore[arg-type]  # by name
        except ConfigError as error:
            self._problem = tr_text(error.sentence)
            self._render()
            return
        self._problem = ""
        self._apply()

    def _apply(self) -> None:
        self._watch.set(self.settings)
        self._render()
        self.changed.emit()

    def _render(self) -> None:
        history = self._monitor.history
        names = ("A0",) if history is None else history.names
        self._sheet.render_trigger(
            TriggerSheetState(self._settings, self._is_on, names, self._volt_step, self._problem)
        )
        self._tell_state()

    @Slot()
    def _tell_state(self) -> None:
        text = tr(_WORDS[self._settings.mode]) if self._is_on else tr("Trigger: off")
        if self._is_on and self._watch.snapshot().state is TriggerState.STOPPED:
            text = tr("Trigger: stopped")
        if self._button.accessibleName() != text:
            self._button.setText(text)
            self._button.setAccessibleName(text)

    @Slot(object)
    def _on_mode(self, index: int) -> None:
        self._choose_mode(index)

    @Slot(str, object)
    def _on_edited(self, name: str, value: object) -> None:
        self._edit(name, value)

    @Slot()
    def _on_source(self) -> None:
        """Another signal: what the last one triggered has nothing to do with it."""
        self._watch.clear()
        self._watch.set(self.settings)
        self._is_centred = False


def _finite(volts: FloatArray) -> FloatArray:
    """Those that are not missing, `(m,)`."""
    found: FloatArray = volts[np.isfinite(volts)]
    return found
