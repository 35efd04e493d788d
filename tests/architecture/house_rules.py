"""The house rules that no tool off the shelf knows: what is searched for, and why it is wrong."""

from __future__ import annotations

from tests.architecture import searches
from tests.architecture.searches import MAX_FILE_LINES, MAX_FUNCTION_LINES, QT_PLACES, called
from tests.architecture.syntax import Rule

EVERYWHERE = ("desktop_app/", "tests/", "benchmarks/", "dev.py")

RULES: dict[str, Rule] = {
    "slots are bound methods": Rule(
        searches.find_loose_slots,
        "connect a bound @Slot method: a lambda, partial or function runs in the emitting thread "
        "and keeps its owner alive for ever",
    ),
    "signals carry frozen values": Rule(
        searches.find_bad_payloads,
        "Signal(int) is 32 bit and wraps silently, Signal(list) and Signal(dict) copy: "
        "send a frozen dataclass or object",
    ),
    "slots are marked": Rule(
        searches.find_undecorated_slots,
        "mark a method given to connect with @Slot: without it calls across threads have crashed",
        only_in=QT_PLACES,
    ),
    "Qt stays in its layers": Rule(
        searches.find_qt,
        "Qt belongs to services, ui and app.py: everything else must run without it",
        not_in=QT_PLACES,
    ),
    "only essential Qt modules": Rule(
        searches.find_absent_qt_modules,
        "QtSerialPort and QtMultimedia are not in PySide6-Essentials: use pyserial",
    ),
    "printing is for the command line": Rule(
        called("print"),
        "print outside cli mixes with results on stdout: use logging",
        not_in=("desktop_app/cli/",),
    ),
    "no nested event loop": Rule(
        called("processEvents"),
        "processEvents re-enters slots in an unknown order: return to the event loop instead",
    ),
    "no spin boxes": Rule(
        searches.find_spin_boxes,
        "QSpinBox and QDoubleSpinBox read 2.3 as 23 in a German locale: use the number field",
    ),
    "data runs no code": Rule(
        searches.find_unsafe_loading,
        "pickle, joblib.load, eval and exec run what a file contains: only the verification of the "
        "originals may, in risk/provenance.py, after their hash was checked",
        not_in=("desktop_app/risk/provenance.py",),
    ),
    "time comes from a clock": Rule(
        searches.find_clocks,
        "take a Clock argument instead: host time jumps, and a test cannot move it",
        not_in=("desktop_app/core/clock.py",),
    ),
    "threads stop by themselves": Rule(
        searches.find_terminated_threads,
        "terminate() kills a thread with its locks held: set its flag, then quit(), then wait()",
    ),
    "styles live in the theme": Rule(
        called("setStyleSheet"),
        "setStyleSheet outside ui/theme scatters colours and breaks the change of theme",
        not_in=("desktop_app/ui/theme",),
    ),
    "files stay short": Rule(
        searches.find_long_files,
        f"a file longer than {MAX_FILE_LINES} lines does several jobs: split it",
        only_in=EVERYWHERE,
    ),
    "functions stay short": Rule(
        searches.find_long_functions,
        f"a function longer than {MAX_FUNCTION_LINES} lines does several jobs: split it",
        only_in=EVERYWHERE,
    ),
}
