"""Joins the materials on disk to chooser and editor, and shows the plot in their unit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.errors import ConfigError, VigilError
from desktop_app.detection.profiles import files
from desktop_app.detection.profiles.schema import LinearMap
from desktop_app.ui.presenters.channel_looks import NO_LOOKS, ChannelLook, ChannelLooks
from desktop_app.ui.profile_states import ProfileChoice, ProfileState, facts_of
from desktop_app.ui.words import tr, tr_error, tr_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.detection.profiles.schema import Profile
    from desktop_app.services.detection import DetectionService
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.presenters.view_controller import ViewController
    from desktop_app.ui.profile_editor import ProfileEditor
    from desktop_app.ui.profile_panel import ProfilePanel

MOST_CHANNELS = 6


class ProfilePresenter(QObject):
    """The chosen material is remembered in the settings, by its file's name.

    Signals:
        saved: the `Path` of the file that a material was written to.
    """

    saved = Signal(object)

    def __init__(
        self,
        detection: DetectionService,
        settings: SettingsService,
        steering: ViewController,
        *,
        tell: Callable[[VigilError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._detection = detection
        self._settings = settings
        self._steering = steering
        self._tell = tell
        self._panel: ProfilePanel | None = None
        self._editor: ProfileEditor | None = None
        self._chosen = ""
        self._read()
        self.choose(settings.current.detection.profile)

    def show(self, panel: ProfilePanel, editor: ProfileEditor) -> None:
        """The panel was opened for the first time."""
        self._panel, self._editor = panel, editor
        panel.chosen.connect(self.choose)
        panel.edit_requested.connect(self._on_edit)
        panel.delete_requested.connect(self.delete)
        editor.save_requested.connect(self.save)
        editor.cancelled.connect(self._on_cancelled)
        editor.hide()
        self._render()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Watch the material of that file; an unknown one is plain volts."""
        stored = self._stored.get(key)
        self._chosen = key if stored is not None else ""
        profile = files.NO_PROFILE if stored is None else stored.profile
        if profile != self._detection.profile:
            self._detection.choose_profile(profile)
        if self._settings.current.detection.profile != self._chosen:
            self._settings.change("detection.profile", self._chosen)
        self._show_unit(profile)
        self._render()

    @Slot(object)
    def save(self, content: dict[str, Any]) -> None:
        """Check what was edited; keep and use it, or say what is wrong."""
        try:
            profile = files.parse_profile(tr("This material"), content)
            before = self._stored.get(self._chosen)
            is_same = before is not None and before.profile.name == profile.name
            if before is not None and is_same:
                path = files.own_folder() / before.path.name
            else:
                path, profile = files.unused(profile)
            files.save_profile(path, profile)
        except ConfigError as error:
            if self._editor is not None:
                self._editor.render_error(tr_error(error))
            return
        self._read()
        self._close_editor()
        self.choose(path.name)
        self.saved.emit(path)

    def import_from(self, path: Path) -> None:
        """Take a file of somebody else's, and use it."""
        try:
            target, profile = files.unused(files.load_profile(path))
            files.save_profile(target, profile)
        except ConfigError as error:
            self._tell(error)
            return
        self._read()
        self.choose(target.name)
        self.saved.emit(target)

    @Slot()
    def delete(self) -> None:
        """Put away the user's own one that is chosen; a shipped one it stood for is there again."""
        stored = self._stored.get(self._chosen)
        if stored is None or not stored.is_own:
            return
        try:
            files.put_away(stored.path)
        except ConfigError as error:
            self._tell(error)
            return
        self._read()
        self.choose(stored.path.name)

    def export_to(self, path: Path) -> None:
        """Write the chosen one for somebody else."""
        try:
            files.save_profile(path, self._detection.profile)
        except ConfigError as error:
            self._tell(error)
        else:
            self.saved.emit(path)

    def _read(self) -> None:
        found, errors = files.list_profiles()
        self._stored = {stored.path.name: stored for stored in found}
        self._problem = " ".join(map(tr_error, errors))

    def _render(self) -> None:
        if self._panel is None:
            return
        profile = self._detection.profile
        choices = [ProfileChoice("", tr_text(files.NO_PROFILE.name))]
        choices += [
            ProfileChoice(
                key,
                stored.profile.name if stored.is_own else tr_text(stored.profile.name),
                stored.is_own,
            )
            for key, stored in self._stored.items()
        ]
        self._panel.render_profile(
            ProfileState(
                tuple(choices),
                self._chosen,
                tr_text(profile.description),
                facts_of(profile) if self._chosen else (),
                self._problem,
                can_delete=bool(self._chosen) and self._stored[self._chosen].is_own,
            )
        )

    def _show_unit(self, profile: Profile) -> None:
        """Readings and axes in the unit of the material; a range that was kept is let go."""
        view = self._steering.view
        looks = looks_of(profile) if self._chosen else NO_LOOKS
        looks = replace(looks, names=view.looks.names)
        if looks != view.looks:
            self._steering.set_view(replace(view, looks=looks, ranges=()))

    def _close_editor(self) -> None:
        if self._panel is not None and self._editor is not None:
            self._editor.hide()
            self._panel.show()

    @Slot()
    def _on_edit(self) -> None:
        if self._panel is not None and self._editor is not None:
            self._editor.render_profile(self._detection.profile)
            self._panel.hide()
            self._editor.show()

    @Slot()
    def _on_cancelled(self) -> None:
        self._close_editor()


def looks_of(profile: Profile) -> ChannelLooks:
    """In its unit; every channel of the board measures the same thing."""
    quantity, rule = profile.quantity, profile.quantity.map
    look = ChannelLook(unit=quantity.symbol, decimals=quantity.decimals)
    if isinstance(rule, LinearMap):
        look = replace(look, gain=rule.scale, offset=rule.offset)
    else:
        look = replace(look, points=rule.points)
    looks = NO_LOOKS
    for channel in range(MOST_CHANNELS):
        looks = looks.with_look(channel, replace(look, name=f"A{channel}", color=channel))
    return looks
