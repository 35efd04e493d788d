"""Joins the alarm service to banner, list and commands; lets what must be seen flash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop_app.detection.alarms.messages import AlarmState, AudioMode
from desktop_app.ui.alarm_look import flash_half_period_s, spoken

if TYPE_CHECKING:
    from desktop_app.detection.alarms.messages import AlarmPicture
    from desktop_app.services.alarms import AlarmService
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.alarm_banner import AlarmBanner
    from desktop_app.ui.alarm_list import AlarmList


class AlarmPresenter(QObject):
    """Renders the picture when it changes; a timer runs only while something flashes.

    Nothing flashes where the settings ask for reduced motion.
    """

    def __init__(
        self,
        service: AlarmService,
        banner: AlarmBanner,
        settings: SettingsService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._banner = banner
        self._list: AlarmList | None = None
        self._settings = settings
        self._is_over = False
        self._is_lit = True
        self._announced: frozenset[str] = frozenset()
        self._flash = QTimer(self)
        self._flash.timeout.connect(self._on_flash)
        service.changed.connect(self.refresh)
        settings.changed.connect(self.refresh)
        banner.acknowledge_requested.connect(self.acknowledge_all)
        banner.pause_requested.connect(self.toggle_pause)
        banner.resume_requested.connect(self._on_resume)
        self.refresh()

    def set_list(self, view: AlarmList) -> None:
        """The list was opened for the first time."""
        self._list = view
        view.acknowledge_requested.connect(self._on_acknowledge)
        view.acknowledge_all_requested.connect(self.acknowledge_all)
        view.audio_requested.connect(self._on_audio)
        self.refresh()

    def stop(self) -> None:
        """Nothing flashes any more, whatever is still told."""
        self._is_over = True
        self._flash.stop()

    @Slot()
    def refresh(self) -> None:
        """Show the picture of now."""
        picture = self._service.picture
        self._set_flashing(picture)
        self._render(picture)
        self._announce(picture)

    @Slot()
    def acknowledge_all(self) -> None:
        self._service.desk.acknowledge_all()

    @Slot()
    def toggle_pause(self) -> None:
        """Two minutes of silence, or the end of it."""
        if self._service.picture.audio.mode is AudioMode.PAUSED:
            self._service.desk.resume_audio()
        else:
            self._service.desk.pause_audio()

    @Slot()
    def toggle_audio(self) -> None:
        """Sound for good, or never."""
        self._on_audio(self._service.picture.audio.mode is AudioMode.OFF)

    def _render(self, picture: AlarmPicture) -> None:
        self._banner.render_alarms(picture, is_lit=self._is_lit)
        if self._list is not None:
            self._list.render_alarms(picture, is_lit=self._is_lit)

    def _set_flashing(self, picture: AlarmPicture) -> None:
        """The gravest unacknowledged alarm gives the beat to all."""
        calling = [
            flash_half_period_s(alarm.priority)
            for alarm in picture.alarms
            if alarm.state is AlarmState.ACTIVE_UNACKNOWLEDGED
        ]
        beats = [beat_s for beat_s in calling if beat_s]
        is_calm = self._is_over or self._settings.current.appearance.reduced_motion
        if is_calm or not beats:
            self._flash.stop()
            self._is_lit = True
            return
        interval_ms = round(1000 * min(beats))
        if not self._flash.isActive() or self._flash.interval() != interval_ms:
            self._flash.start(interval_ms)

    def _announce(self, picture: AlarmPicture) -> None:
        """Let a screen reader say what is new, at once where it is grave."""
        calling = {
            alarm.key: alarm
            for alarm in picture.alarms
            if alarm.state is AlarmState.ACTIVE_UNACKNOWLEDGED
        }
        for key in calling.keys() - self._announced:
            event = QAccessibleAnnouncementEvent(self._banner, spoken(calling[key]))
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self._announced = frozenset(calling)

    @Slot()
    def _on_flash(self) -> None:
        self._is_lit = not self._is_lit
        self._render(self._service.picture)

    @Slot(str)
    def _on_acknowledge(self, key: str) -> None:
        self._service.desk.acknowledge(key)

    @Slot()
    def _on_resume(self) -> None:
        self._service.desk.resume_audio()
        self._service.desk.switch_audio(is_on=True)

    @Slot(bool)
    def _on_audio(self, is_on: bool) -> None:
        self._service.desk.switch_audio(is_on=is_on)
