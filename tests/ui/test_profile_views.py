"""The material: chosen, edited, checked; and the unit it gives to what is shown."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from desktop_app.core.errors import ConfigError
from desktop_app.detection.config import DetectionConfig
from desktop_app.detection.profiles import files
from desktop_app.detection.profiles.schema import Profile
from desktop_app.services.detection import DetectionService
from desktop_app.services.settings import SettingsService
from desktop_app.ui.plot.frame import Envelope
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.presenters.channel_looks import ChannelLook
from desktop_app.ui.presenters.profile_presenter import ProfilePresenter
from desktop_app.ui.presenters.view_controller import ViewController
from desktop_app.ui.profile_editor import ProfileEditor, map_content, map_text
from desktop_app.ui.profile_limit_row import number_of
from desktop_app.ui.profile_panel import ProfilePanel
from desktop_app.ui.readout_bar import ReadoutBar
from desktop_app.ui.states import Judgement, ReadoutState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop_app.core.errors import VigilError
    from desktop_app.ui.theme.theme import Theme

SHIPPED = sorted(stored.path.stem for stored in files.list_profiles()[0] if not stored.is_own)


class Desk:
    """Presenter, panel and editor on real services."""

    def __init__(self, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
        self.settings = SettingsService(tmp_path / "settings.json")
        self.detection = DetectionService(DetectionConfig(200, 10.0), None)
        plot = PlotView(theme)
        self.panel, self.editor = ProfilePanel(theme), ProfileEditor(theme)
        for widget in (plot, self.panel, self.editor):
            qtbot.addWidget(widget)
        self.steering = ViewController(plot, 30.0, plot)
        self.told: list[VigilError] = []
        self.plot = plot
        self.presenter = self.begin()

    def begin(self) -> ProfilePresenter:
        presenter = ProfilePresenter(
            self.detection,
            self.settings,
            self.steering,
            tell=self.told.append,
            parent=self.plot,
        )
        presenter.show(self.panel, self.editor)
        return presenter


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(theme, qtbot, tmp_path)


def test_a_material_is_chosen_shown_in_its_unit_and_remembered(desk: Desk) -> None:
    desk.presenter.choose("thermistor.json")
    assert desk.detection.profile.name == "Thermistor, NTC 10 k"
    look = desk.steering.view.looks.of(0)
    assert look.unit == "°C"
    assert look.value(2.5) == pytest.approx(25.0, abs=0.01)
    assert desk.panel._facts.text().startswith("Temperature in °C")
    assert desk.settings.current.detection.profile == "thermistor.json"
    desk.detection.choose_profile(files.NO_PROFILE)
    desk.begin()
    assert desk.detection.profile.name == "Thermistor, NTC 10 k"


def test_plain_volts_are_always_there(desk: Desk) -> None:
    desk.presenter.choose("thermistor.json")
    desk.presenter.choose("")
    assert desk.detection.profile == files.NO_PROFILE
    assert desk.steering.view.looks.of(0).unit == "V"


@pytest.mark.parametrize("name", SHIPPED)
def test_what_is_not_changed_in_the_editor_is_not_changed(
    theme: Theme, qtbot: QtBot, name: str
) -> None:
    editor = ProfileEditor(theme)
    qtbot.addWidget(editor)
    profile = files.find_profile(Path(name))
    editor.render_profile(profile)
    assert files.parse_profile("here", editor.content()) == profile


def test_an_edited_material_is_kept_as_ones_own_and_used(desk: Desk) -> None:
    desk.presenter.choose("bench-dc-supply.json")
    desk.panel._edit.click()
    assert not desk.editor.isHidden()
    desk.editor._limits[0]._numbers["value"].setText("5,8")
    desk.editor._save.click()
    assert desk.detection.profile.alarm_limits[0].value == 5.8
    assert (files.own_folder() / "bench-dc-supply.json").is_file()
    assert desk.editor.isHidden()
    assert "(own)" in desk.panel._chooser.currentText()


def test_what_is_wrong_is_said_and_nothing_is_kept(desk: Desk) -> None:
    desk.presenter.choose("bench-dc-supply.json")
    desk.panel._edit.click()
    desk.editor._texts["rate_hz"].setText("ten")
    desk.editor._save.click()
    assert "'rate_hz' must be a number above 0" in desk.editor._error.text()
    assert "ten" in desk.editor._error.text()
    assert not files.own_folder().exists()
    desk.editor._cancel.click()
    assert desk.editor.isHidden()


def test_limits_are_added_and_taken_away(desk: Desk) -> None:
    desk.panel._edit.click()
    desk.editor._more.click()
    desk.editor._more.click()
    desk.editor._limits[0]._on_remove()
    desk.editor._texts["name"].setText("Mine")
    desk.editor._limits[0]._numbers["value"].setText("4.2")
    desk.editor._save.click()
    assert [limit.value for limit in desk.detection.profile.alarm_limits] == [4.2]
    assert files.own_path("Mine").is_file()


def test_a_material_goes_out_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    desk.presenter.choose("li-ion-cell-discharge.json")
    profile = desk.detection.profile
    desk.presenter.export_to(tmp_path / "cell.json")
    desk.presenter.choose("")
    desk.presenter.import_from(tmp_path / "cell.json")
    assert desk.detection.profile == profile


def test_threshold_band_mains_and_baseline_are_edited(desk: Desk) -> None:
    desk.presenter.choose("thermistor.json")
    desk.panel._edit.click()
    for key, text in (
        ("anomaly_threshold", "0,7"),
        ("band_hz", "0.1-4"),
        ("mains_hz", "50"),
        ("baseline", "Room at night"),
    ):
        desk.editor._texts[key].setText(text)
    desk.editor._save.click()
    profile = desk.detection.profile
    assert profile.anomaly_threshold == 0.7
    assert (profile.spectrum.band_hz, profile.spectrum.mains_hz) == ((0.1, 4.0), 50)
    assert profile.baseline == "Room at night"
    assert "Begins with the normal 'Room at night'" in desk.panel._facts.text()


def test_an_odd_band_is_named(desk: Desk) -> None:
    desk.panel._edit.click()
    desk.editor._texts["name"].setText("Mine")
    desk.editor._texts["band_hz"].setText("40 1 2")
    desk.editor._save.click()
    assert "band_hz" in desk.editor._error.text()
    desk.editor._texts["band_hz"].setText("40 1")
    desk.editor._save.click()
    assert "'band_hz' must go up" in desk.editor._error.text()


def test_what_is_imported_replaces_nothing(desk: Desk, tmp_path: Path) -> None:
    mine = Profile(1, "Pump", "Mine")
    for file, profile in (("mine", mine), ("theirs", Profile(1, "Pump", "Theirs"))):
        files.save_profile(tmp_path / f"{file}.json", profile)
        desk.presenter.import_from(tmp_path / f"{file}.json")
    assert desk.detection.profile.name == "Pump (2)"
    assert files.load_profile(files.own_path("Pump")) == mine
    desk.presenter.import_from(tmp_path / "mine.json")
    assert desk.detection.profile == mine
    assert len(list(files.own_folder().glob("*.json"))) == 2


def test_every_file_that_is_written_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.presenter.choose("bench-dc-supply.json")
    with qtbot.waitSignal(desk.presenter.saved) as exported:
        desk.presenter.export_to(tmp_path / "mine.json")
    with qtbot.waitSignal(desk.presenter.saved) as kept:
        desk.panel._edit.click()
        desk.editor._save.click()
    with qtbot.waitSignal(desk.presenter.saved) as imported:
        desk.presenter.import_from(tmp_path / "mine.json")
    assert exported.args == [tmp_path / "mine.json"]
    own = files.own_folder()
    assert [path.parent for (path,) in (kept.args, imported.args)] == [own, own]


def test_ones_own_is_deleted_and_the_shipped_one_is_there_again(desk: Desk) -> None:
    desk.presenter.choose("bench-dc-supply.json")
    assert desk.panel._delete.isHidden()
    desk.panel._edit.click()
    desk.editor._limits[0]._numbers["value"].setText("5.8")
    desk.editor._save.click()
    assert not desk.panel._delete.isHidden()
    desk.panel._delete.click()
    assert desk.detection.profile.alarm_limits[0].value == 5.5
    assert (files.own_folder() / "deleted" / "bench-dc-supply.json").is_file()
    assert desk.panel._delete.isHidden()


def test_a_file_that_is_none_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "odd.json").write_text("{}")
    desk.presenter.import_from(tmp_path / "odd.json")
    assert "lacks the key" in str(desk.told[0])


@pytest.mark.parametrize(
    ("text", "number"),
    [("2.5", 2.5), ("2,5", 2.5), (" 3 ", 3.0), ("", None), ("1,000.5", "1,000.5"), ("x", "x")],
)
def test_numbers_are_read_with_comma_or_point(text: str, number: Any) -> None:
    assert number_of(text) == number


TABLE = {"kind": "table", "points": [[0.1234567891, 100.0], [1.2, 80.55555555]]}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_map_survives_its_own_words(name: str) -> None:
    profile = files.find_profile(Path(name))
    content = {"version": 1, "name": "x", "quantity": {"map": map_content(map_text(profile))}}
    assert files.parse_profile("here", content).quantity.map == profile.quantity.map


def test_every_digit_of_a_map_survives() -> None:
    for rule in ({"kind": "linear", "scale": 1234567.8, "offset": -1 / 3}, TABLE):
        content = {"version": 1, "name": "x", "quantity": {"map": rule}}
        profile = files.parse_profile("here", content)
        assert map_content(map_text(profile)) == rule


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "'quantity.map.scale' must be a number, not \"\""),
        ("1 2 3", "'quantity.map.offset' must be a number, not \"2 3\""),
        ("0.5=100", "2 to 1000 pairs"),
        ("1.2=80; 0.5=100", "must rise, but 0.5 follows 1.2"),
        ("0.5=100; größer=80", 'not "größer"'),
    ],
)
def test_a_wrong_map_is_told_as_it_was_typed(text: str, said: str) -> None:
    content = {"version": 1, "name": "x", "quantity": {"map": map_content(text)}}
    with pytest.raises(ConfigError, match=re.escape(said)):
        files.parse_profile("here", content)


def test_a_table_turns_a_trace_over() -> None:
    look = ChannelLook(points=((0.0, 100.0), (1.0, 50.0), (5.0, 0.0)))
    envelope = Envelope(0, np.array([0.0, 1.0]), np.array([0.0, 1.0]), np.array([1.0, 3.0]))
    shown = look.shown(envelope)
    assert shown.low.tolist() == [50.0, 25.0]
    assert shown.high.tolist() == [100.0, 50.0]


def test_readings_are_in_the_unit_with_its_decimals(theme: Theme, qtbot: QtBot) -> None:
    bar = ReadoutBar(theme)
    qtbot.addWidget(bar)
    state = ReadoutState(Judgement.NORMAL, 25.04, -3.0, 31.5, 20.0, 30.0, unit="°C", decimals=1)
    bar.render_readout(state)
    assert bar._volts.text() == "25.0 °C"
    assert bar._low._value.text() == "\N{MINUS SIGN}3.0 °C"
    assert bar._expected._value.text() == "20.0 to 30.0 °C"
    assert "25.0 °C" in bar.summary(state)
