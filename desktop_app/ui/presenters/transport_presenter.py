"""The replay's controls: what they do to the source that plays, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.sources.replay import ReplaySource
from desktop_app.ui.record_states import TransportState, clock_text

if TYPE_CHECKING:
    from desktop_app.services.monitor import MonitorService
    from desktop_app.sources.replay_control import ReplayControl
    from desktop_app.ui.transport_bar import TransportBar

REFRESH_MS = 100


class TransportPresenter(QObject):
    """Joins the session that is replayed to the bar.

    To go back, the replay is begun anew and told to seek: everything up to there is judged again,
    so that the verdicts are those of the recording.
    """

    def __init__(self, monitor: MonitorService, bar: TransportBar, parent: QObject) -> None:
        super().__init__(parent)
        self._monitor = monitor
        self._bar = bar
        self._is_looping = False
        self._target_s: float | None = None
        self._speed: float | None = None
        self._is_restarting = False
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        monitor.changed.connect(self._on_session)
        bar.play_requested.connect(self.play)
        bar.step_requested.connect(self.step)
        bar.speed_chosen.connect(self._on_speed)
        bar.seek_requested.connect(self._on_seek)
        bar.loop_requested.connect(self._on_loop)
        self._on_session()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def play(self) -> None:
        """Play, or pause; after the end, from the beginning."""
        control = self._control()
        if control is None:
            return
        if self._has_ended():
            self._begin_anew(control.start_s)
        elif control.is_paused:
            control.play()
        else:
            control.pause()
        self.refresh()

    @Slot()
    def step(self) -> None:
        """Hold, and play a single piece."""
        control = self._control()
        if control is not None:
            if not control.is_paused:
                control.pause()
            control.step()

    @Slot()
    def refresh(self) -> None:
        """Render the bar."""
        control = self._control()
        if control is None:
            self._bar.render_transport(None)
            return
        if self._has_ended() and self._is_looping and not self._is_restarting:
            self._begin_anew(control.start_s)
        length_s = control.end_s - control.start_s
        position_s = control.position_s - control.start_s
        self._bar.render_transport(
            TransportState(
                is_paused=control.is_paused,
                is_seeking=control.is_seeking,
                has_ended=self._has_ended(),
                is_looping=self._is_looping,
                speed=control.speed,
                share=position_s / length_s if length_s > 0 else 0.0,
                position=clock_text(position_s),
                length=clock_text(length_s),
            )
        )

    def _control(self) -> ReplayControl | None:
        session = self._monitor.session
        source = None if session is None else session.source
        return source.control if isinstance(source, ReplaySource) else None

    def _has_ended(self) -> bool:
        session = self._monitor.session
        return session is not None and session.has_ended

    def _begin_anew(self, target_s: float) -> None:
        control = self._control()
        self._target_s = target_s
        self._speed = None if control is None else control.speed
        self._is_restarting = True
        self._monitor.start(self._monitor.source)

    @Slot()
    def _on_session(self) -> None:
        """Another source: take the speed and the place of the one before to its repetition."""
        control = self._control()
        if control is None:
            self._timer.stop()
            if self._monitor.session is not None:
                self._is_restarting, self._target_s = False, None
        else:
            if self._is_restarting:
                self._is_restarting = False
                if self._speed is not None:
                    control.set_speed(self._speed)
                if self._target_s is not None and self._target_s > control.start_s:
                    control.seek(self._target_s)
            self._target_s = None
            self._timer.start()
        if not self._is_restarting:
            self.refresh()

    @Slot(float)
    def _on_speed(self, speed: float) -> None:
        control = self._control()
        if control is not None:
            control.set_speed(speed)

    @Slot(float)
    def _on_seek(self, share: float) -> None:
        control = self._control()
        if control is None:
            return
        moment_s = control.start_s + share * (control.end_s - control.start_s)
        if self._has_ended() or not control.seek(moment_s):
            self._begin_anew(moment_s)

    @Slot(bool)
    def _on_loop(self, is_on: bool) -> None:
        self._is_looping = is_on
