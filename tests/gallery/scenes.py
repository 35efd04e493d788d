"""The list of pictures: what each shows and how large it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.link import LinkState
from desktop_app.ui.connection_bar import ConnectionBar
from desktop_app.ui.event_list import EventList
from desktop_app.ui.form_states import FieldNote, FormState
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.notice_bar import NoticeBar
from desktop_app.ui.patient_panel import PatientPanel
from desktop_app.ui.plot_view import PlotView
from desktop_app.ui.states import (
    CONNECTING,
    NO_BOARD,
    WAITING,
    ConnectionState,
    EventRow,
    Judgement,
    Notice,
    NoticeKind,
    PlotMessage,
    Priority,
    ReadoutState,
    StatusState,
)
from desktop_app.ui.status_strip import StatusStrip
from tests.gallery import data
from tests.gallery.scene import Scene as Scene
from tests.gallery.scenes_alarms import ALARMS
from tests.gallery.scenes_board import BOARD
from tests.gallery.scenes_detection import DETECTION
from tests.gallery.scenes_instruments import INSTRUMENTS
from tests.gallery.scenes_patient import PATIENT
from tests.gallery.scenes_recordings import RECORDINGS
from tests.gallery.scenes_scope import SCENES as SCOPE
from tests.gallery.scenes_share import SHARING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.assessment_states import AssessmentState
    from desktop_app.ui.plot.frame import PlotFrame
    from desktop_app.ui.theme.theme import Theme

NORMAL = ReadoutState(Judgement.NORMAL, 2.503, 1.985, 3.021, 1.9, 3.1, 0.12)
ANOMALY = ReadoutState(
    Judgement.ANOMALY, 4.312, 1.985, 4.331, 1.9, 3.1, 0.94, cause="HIGH", priority=Priority.HIGH
)
LEARNING = ReadoutState(Judgement.LEARNING, 2.503, 1.985, 3.021, note="12 s left")
STALE = replace(NORMAL, is_stale=True, note="last sample 5 s ago")
NO_NOTES = FormState()
SAMPLE = FormState(n_given=13, is_demo=True, notes=(("st", FieldNote(echo="2.4 mm")),))
ERRORS = FormState(
    n_given=11,
    summary="One value cannot be read: Max heart rate.",
    notes=(
        ("st", FieldNote(echo="2.4 mm")),
        ("chol", FieldNote(warning="6.9 mg/dL is far below 100 to 600. Is it mmol/L?")),
        (
            "hr",
            FieldNote(
                error="\N{LEFT DOUBLE QUOTATION MARK}11s\N{RIGHT DOUBLE QUOTATION MARK}"
                " is not a number."
            ),
        ),
    ),
)
OK = StatusState(10.0, 0, 0, ledger_closes=True, latency_s=0.034)
LOSSES = StatusState(9.4, 3, 128, ledger_closes=False, latency_s=0.2)
BUSY = Notice(
    "The port /dev/ttyACM0 is busy.",
    "Close the other program that uses it, such as a serial monitor.",
    action="Try again",
)


def _bar(state: ConnectionState) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        bar = ConnectionBar(theme)
        bar.render_connection(state)
        return bar

    return build


def _plot(
    frame: PlotFrame | None, readout: ReadoutState = NORMAL, message: PlotMessage | None = None
) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        view = PlotView(theme)
        view.render_message(message and message.translated())
        if frame is not None:
            view.render_frame(frame)
            view.render_readout(readout)
        return view

    return build


def _events(rows: tuple[EventRow, ...]) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        events = EventList(theme)
        events.render_events(rows)
        return events

    return build


def _patient(
    form: FormState, result: AssessmentState | None, **texts: str
) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        panel = PatientPanel(theme, data.FIELDS)
        panel.set_texts({**(data.TEXTS if form.n_given else {}), **texts})
        panel.render_form(form)
        panel.render_assessment(result)
        return panel

    return build


def _notice(notice: Notice) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        bar = NoticeBar(theme)
        bar.render_notice(notice)
        return bar

    return build


def _strip(state: StatusState) -> Callable[[Theme], QWidget]:
    def build(_theme: Theme) -> QWidget:
        strip = StatusStrip()
        strip.render_status(state)
        return strip

    return build


def _window(
    bar: ConnectionState,
    plot: Callable[[Theme], QWidget],
    *,
    events: tuple[EventRow, ...] = (),
    patient: Callable[[Theme], QWidget] | None = None,
    status: StatusState = OK,
    notice: Notice | None = None,
    side_open: bool = True,
) -> Callable[[Theme], QWidget]:
    def build(theme: Theme) -> QWidget:
        window = MainWindow(theme)
        window.connection_bar.render_connection(bar)
        window.notice_bar.render_notice(notice)
        window.status_strip.render_status(status)
        window.set_plot(plot(theme))
        window.add_panel("events", "Events", partial(_events(events), theme))
        window.set_patient_panel((patient or _patient(NO_NOTES, None))(theme))
        window.set_side_open(side_open)
        return window

    return build


_DEMO_BAR = replace(
    data.LIVE,
    link=LinkState.DEMO,
    connected_spec="demo:ecg",
    source_label="ECG",
    rate_hz=250.0,
)
_OFF_BAR = ConnectionState(LinkState.DISCONNECTED, data.PORTS)
_SHARE_BAR = replace(data.LIVE, is_sharing=True, share_address="http://192.168.1.20:5000")
_STALE_BAR = replace(data.LIVE, link=LinkState.STALE, sample_age_s=5.2)
_CONNECTING_BAR = replace(data.LIVE, link=LinkState.CONNECTING, rate_hz=None)
_REPLAY_BAR = replace(_DEMO_BAR, link=LinkState.REPLAY, source_label="machine_7.csv")
_ECG_READOUT = ReadoutState(Judgement.NORMAL, 1.204, 0.871, 3.262, 0.7, 2.8, 0.04)
_OUTDATED = replace(data.MEDIUM, is_outdated=True)
_CALCULATING = replace(data.MEDIUM, contributions=None, is_demo=True)

PARTS = (
    Scene("bar-disconnected", 1280, 48, _bar(_OFF_BAR)),
    Scene("bar-connecting", 1280, 48, _bar(_CONNECTING_BAR)),
    Scene("bar-live-sharing", 1280, 48, _bar(_SHARE_BAR)),
    Scene("bar-stale", 1280, 48, _bar(_STALE_BAR)),
    Scene("bar-demo", 1280, 48, _bar(_DEMO_BAR)),
    Scene("bar-replay", 1280, 48, _bar(_REPLAY_BAR)),
    Scene("notice-error", 1280, 0, _notice(BUSY)),
    Scene("notice-warning", 960, 0, _notice(replace(BUSY, kind=NoticeKind.WARNING, action=""))),
    Scene("strip-unknown", 960, 28, _strip(StatusState())),
    Scene("strip-good", 960, 28, _strip(OK)),
    Scene(
        "strip-losses",
        960,
        28,
        _strip(LOSSES),
    ),
    Scene("plot-empty", 960, 520, _plot(None, message=NO_BOARD)),
    Scene("plot-connecting", 960, 520, _plot(None, message=CONNECTING)),
    Scene("plot-waiting", 960, 520, _plot(None, message=WAITING)),
    Scene("plot-learning", 960, 520, _plot(data.sine_frame(is_learning=True), LEARNING)),
    Scene("plot-sine", 960, 520, _plot(data.sine_frame())),
    Scene("plot-gap-and-anomaly", 960, 520, _plot(data.gap_frame(), ANOMALY)),
    Scene("plot-ecg", 960, 520, _plot(data.ecg_frame(10.0), _ECG_READOUT)),
    Scene("plot-stale", 960, 520, _plot(data.stale_frame(), STALE)),
    Scene("events-empty", 960, 208, _events(())),
    Scene("events", 960, 208, _events(data.EVENTS)),
    Scene("form-empty", 400, 0, _patient(NO_NOTES, None)),
    Scene("form-sample", 400, 0, _patient(SAMPLE, None)),
    Scene("form-errors", 400, 0, _patient(ERRORS, None, hr="11s", chol="6.9", slope="", thal="")),
    Scene("result-calculating", 400, 0, _patient(SAMPLE, _CALCULATING)),
    Scene("result-low", 400, 0, _patient(replace(SAMPLE, is_demo=False), data.LOW)),
    Scene("result-medium", 400, 0, _patient(SAMPLE, replace(data.MEDIUM, is_demo=True))),
    Scene("result-high", 400, 0, _patient(replace(SAMPLE, is_demo=False), data.HIGH)),
    Scene("result-outdated", 400, 0, _patient(SAMPLE, _OUTDATED)),
)
WINDOWS = (
    Scene(
        "window-empty-1280",
        1280,
        720,
        _window(_OFF_BAR, _plot(None, message=NO_BOARD), status=StatusState()),
    ),
    Scene(
        "window-live-1280",
        1280,
        720,
        _window(data.LIVE, _plot(data.sine_frame()), events=data.EVENTS[3:]),
    ),
    Scene(
        "window-anomaly-1440",
        1440,
        900,
        _window(
            _SHARE_BAR,
            _plot(data.gap_frame(), ANOMALY),
            events=data.EVENTS,
            patient=_patient(SAMPLE, replace(data.MEDIUM, is_demo=True)),
        ),
    ),
    Scene(
        "window-notice-1440",
        1440,
        900,
        _window(
            _STALE_BAR,
            _plot(data.stale_frame(), STALE),
            events=data.EVENTS[2:],
            notice=BUSY,
            status=StatusState(0.0, 0, 12, ledger_closes=True, latency_s=0.034),
            side_open=False,
        ),
    ),
    Scene(
        "window-ecg-1920",
        1920,
        1080,
        _window(
            _DEMO_BAR,
            _plot(data.ecg_frame(), _ECG_READOUT),
            events=data.EVENTS[3:],
            patient=_patient(replace(SAMPLE, is_demo=False), data.HIGH),
            status=StatusState(250.0, 0, 0, ledger_closes=True, latency_s=0.021),
        ),
    ),
)
SCENES = (
    *PARTS,
    *WINDOWS,
    *ALARMS,
    *DETECTION,
    *SHARING,
    *BOARD,
    *INSTRUMENTS,
    *PATIENT,
    *RECORDINGS,
    *SCOPE,
)
