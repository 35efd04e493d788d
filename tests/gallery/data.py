"""Plausible, seeded states for the pictures."""

from __future__ import annotations

import numpy as np

from desktop_app.core.link import LinkState
from desktop_app.core.messages import FloatArray, frozen
from desktop_app.ui.assessment_states import AssessmentState, Contribution
from desktop_app.ui.form_states import FieldKind, FieldOption, FormField
from desktop_app.ui.plot.frame import Envelope, EventSpan, GapSpan, PlotFrame
from desktop_app.ui.states import ConnectionState, EventRow, PortChoice, Priority

NOW_S = 1_760_000_000.37
WINDOW_S = 30.0
COLUMNS = 1000


def _number(key: str, label: str, unit: str, decimals: int = 0) -> FormField:
    return FormField(key, label, unit, decimals=decimals, hint=f"{label} in {unit}")


def _choice(key: str, label: str, *answers: str) -> FormField:
    options = tuple(FieldOption(str(code), answer) for code, answer in enumerate(answers))
    return FormField(key, label, kind=FieldKind.CHOICE, choices=options, hint=label)


FIELDS = (
    _number("age", "Age", "years"),
    _choice("sex", "Sex", "female", "male"),
    _choice(
        "pain", "Chest pain", "typical angina", "atypical angina", "non-anginal pain", "none felt"
    ),
    _number("bp", "Resting BP", "mmHg"),
    _number("chol", "Cholesterol", "mg/dL"),
    _choice("fbs", "Fasting sugar > 120", "no", "yes"),
    _choice(
        "ekg", "Resting EKG", "normal", "ST-T wave abnormality", "left ventricular hypertrophy"
    ),
    _number("hr", "Max heart rate", "beats/min"),
    _choice("exang", "Exercise angina", "no", "yes"),
    _number("st", "ST depression", "mm", 1),
    _choice("slope", "ST slope", "upsloping", "flat", "downsloping"),
    _choice("vessels", "Vessels, fluoroscopy", "none", "one", "two", "three"),
    _choice("thal", "Thallium scan", "normal", "fixed defect", "reversible defect"),
)
TEXTS = {
    "age": "61",
    "sex": "1",
    "pain": "3",
    "bp": "142",
    "chol": "268",
    "fbs": "0",
    "ekg": "2",
    "hr": "118",
    "exang": "1",
    "st": "2,4",
    "slope": "1",
    "vessels": "2",
    "thal": "2",
}
PORTS = (
    PortChoice("auto", "Find a board"),
    PortChoice("serial:/dev/ttyACM0", "Arduino Uno on ttyACM0", "Boards"),
    PortChoice("serial:/dev/ttyUSB0", "CH340 serial on ttyUSB0", "Boards"),
    PortChoice("demo:sine", "Sine with spikes", "Demo signals"),
    PortChoice("demo:ecg", "ECG", "Demo signals"),
)
LIVE = ConnectionState(
    LinkState.LIVE,
    PORTS,
    connected_spec="serial:/dev/ttyACM0",
    source_label="Arduino Uno on ttyACM0",
    rate_hz=10.0,
)
CONTRIBUTIONS = (
    Contribution("ST depression", "2.4 mm", 0.82),
    Contribution("Vessels, fluoroscopy", "two", 0.61),
    Contribution("Thallium scan", "reversible defect", 0.33),
    Contribution("Resting EKG", "left ventricular hypertrophy", 0.28),
    Contribution("Max heart rate", "118 beats/min", 0.21),
    Contribution("Cholesterol", "268 mg/dL", -0.2),
    Contribution("Exercise angina", "yes", 0.14),
    Contribution("Age", "61 years", -0.12),
    Contribution("Chest pain", "none felt", 0.09),
    Contribution("Sex", "male", -0.05),
    Contribution("Resting BP", "142 mmHg", 0.04),
    Contribution("ST slope", "flat", 0.02),
    Contribution("Fasting sugar > 120", "no", -0.01),
)
MEDIUM = AssessmentState(
    level=Priority.MEDIUM,
    score=0.71,
    score_low=0.60,
    score_high=0.80,
    headline="MEDIUM, BORDERLINE",
    reference_text="More unusual than 82 of 100 reference patients.",
    band_text=(
        "38 of 96 patients of this level had disease. "
        "Calibrated probability 41% (33% to 50%) where 44% have it."
    ),
    contributions=CONTRIBUTIONS,
    text=(
        "Most unusual: ST depression 2.4 mm; half of the reference patients lie between "
        "0.0 and 1.6 mm. Then two vessels seen in fluoroscopy."
    ),
)
HIGH = AssessmentState(
    level=Priority.HIGH,
    score=0.93,
    score_low=0.88,
    score_high=0.96,
    headline="HIGH, BUT THE SECOND OPINION DISAGREES",
    reference_text="More unusual than 98 of 100 reference patients.",
    band_text="41 of 54 reference patients at this level had heart disease.",
    notes=("The second opinion disagrees: do not rely on either alone.",),
    contributions=CONTRIBUTIONS,
    text="Most unusual: ST depression 4.2 mm; half of the reference patients lie below 1.6 mm.",
)
LOW = AssessmentState(
    level=Priority.LOW,
    score=0.18,
    score_low=0.11,
    score_high=0.27,
    reference_text="More unusual than 12 of 100 reference patients.",
    band_text="9 of 120 reference patients at this level had heart disease.",
    contributions=tuple(
        Contribution(row.label, row.value_text, -abs(row.log_odds) / 2) for row in CONTRIBUTIONS
    ),
    text="Nothing stands out: every value lies where most reference patients have theirs.",
)
EVENTS = (
    EventRow(7, "14:02:11", Priority.HIGH, "HIGH 4.31 V, expected 1.90 to 3.10 V, 2.4 s", True),
    EventRow(6, "14:01:58", Priority.MEDIUM, "SPIKE 4.30 V, expected 1.90 to 3.10 V, 0.1 s"),
    EventRow(5, "13:58:40", Priority.MEDIUM, "FLAT LINE 2.50 V, 3.2 s"),
    EventRow(4, "13:52:07", Priority.LOW, "MISSING, 1.4 s"),
    EventRow(3, "13:41:30", Priority.HIGH, "LOW 0.42 V, expected 1.90 to 3.10 V, 0.8 s"),
    EventRow(2, "13:40:02", Priority.MEDIUM, "DROPOUT, 0.6 s"),
    EventRow(1, "13:31:12", Priority.LOW, "SPIKE 3.22 V, expected 1.90 to 3.10 V, 0.1 s"),
)


def _times(rate_hz: float) -> FloatArray:
    first = np.ceil((NOW_S - WINDOW_S) * rate_hz)
    times_s: FloatArray = (first + np.arange(int(WINDOW_S * rate_hz))) / rate_hz
    return times_s


def _envelopes(times_s: FloatArray, volts: FloatArray) -> tuple[Envelope, ...]:
    """Cut at NaN, then reduced to `COLUMNS` columns."""
    parts = []
    cuts = np.flatnonzero(np.diff(np.isfinite(volts).astype(int))) + 1
    for piece_t, piece_v in zip(np.split(times_s, cuts), np.split(volts, cuts), strict=True):
        if not np.isfinite(piece_v[0]):
            continue
        per_column = max(1, times_s.size // COLUMNS)
        n = piece_v.size // per_column * per_column
        columns = piece_v[:n].reshape(-1, per_column)
        low, high = columns.min(axis=1), columns.max(axis=1)
        parts.append(Envelope(0, frozen(piece_t[:n:per_column].copy()), frozen(low), frozen(high)))
    return tuple(parts)


def _bands(traces: tuple[Envelope, ...], low: float, high: float) -> tuple[Envelope, ...]:
    return tuple(
        Envelope(0, t.times_s, np.full_like(t.low, low), np.full_like(t.low, high)) for t in traces
    )


def sine_frame(*, is_learning: bool = False) -> PlotFrame:
    """A board at 10 Hz on a slow sine."""
    rng = np.random.default_rng(4)
    times_s = _times(10.0)
    volts = 2.5 + 0.5 * np.sin(2 * np.pi * 0.12 * times_s) + rng.normal(0, 0.012, times_s.size)
    traces = _envelopes(times_s, volts)
    bands = () if is_learning else _bands(traces, 1.9, 3.1)
    return PlotFrame(NOW_S, WINDOW_S, traces, bands)


def gap_frame() -> PlotFrame:
    """The same with a time unplugged and two anomalies, one of which lasts."""
    frame = sine_frame()
    times_s, volts = frame.traces[0].times_s, frame.traces[0].low.copy()
    gap_s = (NOW_S - 17.6, NOW_S - 14.2)
    volts[(times_s > gap_s[0]) & (times_s < gap_s[1])] = np.nan
    volts[int(np.searchsorted(times_s, NOW_S - 9.0))] = 4.3
    volts[times_s > NOW_S - 2.4] += 1.45
    traces = _envelopes(times_s, volts)
    events = (
        EventSpan(6, NOW_S - 9.0, NOW_S - 8.9, "SPIKE", Priority.MEDIUM),
        EventSpan(7, NOW_S - 2.4, None, "HIGH", Priority.HIGH),
        EventSpan(4, gap_s[0], gap_s[1], "MISSING", Priority.LOW),
    )
    return PlotFrame(NOW_S, WINDOW_S, traces, _bands(traces, 1.9, 3.1), (GapSpan(*gap_s),), events)


def ecg_frame(window_s: float = WINDOW_S) -> PlotFrame:
    """250 Hz of synthetic heart beats; one beat is missing and one comes early and large."""
    rng = np.random.default_rng(7)
    times_s = _times(250.0)
    volts = 1.2 + rng.normal(0, 0.012, times_s.size)
    beats_s = np.arange(times_s[0] - 1, NOW_S + 1, 0.84)
    beats_s = beats_s + rng.normal(0, 0.012, beats_s.size)
    beats_s = np.delete(beats_s, 16)
    beats_s[25] -= 0.3
    for number, beat_s in enumerate(beats_s):
        size = 1.5 if number == 25 else 1.0
        for delay_s, width_s, height in (
            (-0.17, 0.025, 0.16),
            (-0.025, 0.009, -0.15),
            (0.0, 0.011, 1.35 * size),
            (0.027, 0.010, -0.32 * size),
            (0.27, 0.045, 0.28),
        ):
            volts += height * np.exp(-(((times_s - beat_s - delay_s) / width_s) ** 2) / 2)
    traces = _envelopes(times_s, volts)
    early_s = float(beats_s[25])
    late_s = float(beats_s[15]) + 0.6
    events = (
        EventSpan(2, early_s - 0.1, early_s + 0.15, "HIGH", Priority.HIGH),
        EventSpan(1, late_s, late_s + 0.9, "FLAT LINE", Priority.MEDIUM),
    )
    return PlotFrame(NOW_S, window_s, traces, _bands(traces, 0.7, 2.8), (), events)


def stale_frame() -> PlotFrame:
    """The board went silent five seconds ago."""
    frame = sine_frame()
    trace = frame.traces[0]
    keep = trace.times_s < NOW_S - 5.2
    traces = (Envelope(0, trace.times_s[keep], trace.low[keep], trace.high[keep]),)
    gap = GapSpan(float(traces[0].times_s[-1]), None)
    return PlotFrame(NOW_S, WINDOW_S, traces, _bands(traces, 1.9, 3.1), (gap,), is_stale=True)
