"""What trigger, measurements, spectrum, filters and captures cost; medians over a few runs.

All of it is processor time of the thread that does it, which what else runs hardly moves. Of a
stream: seconds for a second of 100 kS/s. Of the window: milliseconds in the GUI thread to show an
answer and paint its whole panel, ten times a second at most.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.messages import SampleBlock
from desktop_app.dsp.derived import DerivedHistory, DerivedSettings
from desktop_app.dsp.expression import parse
from desktop_app.dsp.filters import FilterKind, FilterSettings
from desktop_app.dsp.history import SampleHistory
from desktop_app.dsp.measurements import measure
from desktop_app.dsp.spectrum_analyser import SpectrumAnalyser, SpectrumSettings
from desktop_app.dsp.trigger_settings import TriggerKind, TriggerMode, TriggerSettings
from desktop_app.dsp.trigger_watch import TriggerWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.instrument_states import CapturesState
    from desktop_app.ui.theme.theme import Theme

RATE_HZ = 100_000.0
BLOCK = 1000
N_RUNS = 5


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    args = parser.parse_args()
    figures = {
        "stream_share": {
            **{f"trigger {kind.value}": trigger_share(kind) for kind in TriggerKind},
            "spectrum 4096": spectrum_share(4096),
            "spectrum 65536": spectrum_share(65536),
            "filter and expression": derived_share(),
        },
        "measure_1e6_ms": measure_ms(),
        "gui_ms": gui_ms(),
        "load_average": os.getloadavg()[0],
    }
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(name, value)
    return 0


def signal(seconds: float = 1.0) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    noise = np.random.default_rng(1).normal(0, 0.02, len(t))
    return 2.5 + np.sin(2 * np.pi * 50 * t) + noise


def blocks(volts: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[SampleBlock]:
    return [
        SampleBlock(at, 0, 1.7e9 + at / RATE_HZ, RATE_HZ, volts[at : at + BLOCK, None])
        for at in range(0, len(volts), BLOCK)
    ]


def seconds_of(work: Callable[[], object]) -> float:
    times = []
    for _ in range(N_RUNS):
        began = time.thread_time()
        work()
        times.append(time.thread_time() - began)
    return median(times)


def ms(work: Callable[[], object]) -> float:
    return round(1000 * seconds_of(work), 2)


def trigger_share(kind: TriggerKind) -> float:
    stream = blocks(signal())
    calm = np.zeros((BLOCK, 1), bool)

    def run() -> None:
        watch = TriggerWatch()
        watch.set(TriggerSettings(TriggerMode.NORMAL, kind, hysteresis_volts=0.1, span_s=0.01))
        for block in stream:
            watch.update(block, calm, RATE_HZ)

    return round(seconds_of(run), 4)


def spectrum_share(n_samples: int) -> float:
    stream = blocks(signal())

    def run() -> None:
        analyser = SpectrumAnalyser(SpectrumSettings(n_samples=n_samples), RATE_HZ)
        for block in stream:
            analyser.update(block)

    return round(seconds_of(run), 4)


def derived_share() -> float:
    source = SampleHistory(1 << 18, 1)
    for block in blocks(signal()):
        source.append(block)
    settings = DerivedSettings(FilterSettings(FilterKind.BAND_PASS), (parse("abs(A0 - 2.5)"),))
    return round(seconds_of(lambda: DerivedHistory(settings, source, RATE_HZ).catch_up()), 4)


def measure_ms() -> float:
    volts = signal(10.0)
    times_s = 1.7e9 + np.arange(len(volts)) / RATE_HZ
    return ms(partial(measure, times_s, volts))


def gui_ms() -> dict[str, float]:
    """Rendering one answer into each panel, with its painting."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.theme.theme import Theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, shipped_dir() / "resources")
    return {**captures_ms(theme), "spectrum of 65536": spectrum_ms(theme)}


def captures_ms(theme: Theme) -> dict[str, float]:
    from desktop_app.ui.captures_panel import CapturesPanel
    from desktop_app.ui.presenters.captures_states import captures_state
    from desktop_app.ui.trace_chart import token_color

    watch = TriggerWatch()
    watch.set(TriggerSettings(TriggerMode.NORMAL, hysteresis_volts=0.1, span_s=0.03))
    for block in blocks(signal(4.0)):
        watch.update(block, np.zeros((BLOCK, 1), bool), RATE_HZ)
    snapshot, color = watch.snapshot(), token_color(theme.tokens, "channel 0")
    panel = CapturesPanel(theme)
    panel.resize(900, 320)
    panel.show()

    def drawn(*, is_overlaid: bool) -> CapturesState:
        return captures_state(snapshot, snapshot.latest, is_overlaid=is_overlaid, trace_color=color)

    def show(state: CapturesState) -> None:
        panel.render_captures(state)
        panel.grab()

    return {
        "captures kept": len(snapshot.kept),
        "one capture of 3000": ms(partial(show, drawn(is_overlaid=False))),
        "64 captures overlaid": ms(partial(show, drawn(is_overlaid=True))),
        "64 captures overlaid, in the analysis thread": ms(partial(drawn, is_overlaid=True)),
    }


def spectrum_ms(theme: Theme) -> float:
    from desktop_app.dsp.spectrum import Scale
    from desktop_app.ui.presenters.spectrum_states import analysed_since, spectrum_state
    from desktop_app.ui.spectrum_panel import SpectrumPanel

    history = SampleHistory(1 << 19, 1)
    for block in blocks(signal(4.0)):
        history.append(block)
    analyser = SpectrumAnalyser(SpectrumSettings(n_samples=65536), RATE_HZ)
    found = analysed_since(analyser, history, 0, is_restart=False)
    panel = SpectrumPanel(theme)
    panel.resize(900, 320)
    panel.show()

    def show() -> None:
        gap_color = theme.tokens.gap
        panel.render_spectrum(
            spectrum_state(found, analyser, Scale.DBV, is_holding=True, gap_color=gap_color)
        )
        panel.grab()

    return ms(show)


if __name__ == "__main__":
    sys.exit(main())
