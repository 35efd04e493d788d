"""Measured values as people read them: four significant figures and a prefix."""

from __future__ import annotations

import math

MINUS = "\N{MINUS SIGN}"
NARROW = "\N{NARROW NO-BREAK SPACE}"
_PREFIXES = {-4: "p", -3: "n", -2: "\N{MICRO SIGN}", -1: "m", 0: "", 1: "k", 2: "M", 3: "G"}
# Units that take no prefix.
_PLAIN = ("", "%", "dBV")
# A prefix of a square would be squared too: these are written with powers of ten.
_SQUARES = ("V\N{SUPERSCRIPT TWO}/Hz",)


def quantity_text(value: float, unit: str, digits: int = 4) -> str:
    """`value` with a prefix that leaves one to three figures before the point: "12.34 mV"."""
    if not math.isfinite(value):
        return "\N{EN DASH}"
    if unit in _PLAIN:
        return _joined(_figures(value, digits) if unit else f"{value:.{digits}g}", unit)
    step = 0
    if value:
        # Rounding first: 999.96 has become 1000.
        rounded = float(f"{abs(value):.{digits - 1}e}")
        step = min(max(math.floor(math.log10(rounded) / 3 + 1e-12), -4), 3)
    return _joined(_figures(value / 1000.0**step, digits), _PREFIXES[step] + unit)


def size_text(n_bytes: int) -> str:
    """In the largest unit that leaves a number of 1 or more: "12.4 MB"."""
    value = float(n_bytes)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000 or unit == "GB":
            return f"{value:.0f} {unit}" if unit in {"B", "kB"} else f"{value:.1f} {unit}"
        value /= 1000
    raise AssertionError


def plain_text(value: float, unit: str, digits: int = 4) -> str:
    """`value` without a prefix, for units that may have one already: "12.34 kPa"."""
    return _joined(_figures(value, digits), unit) if math.isfinite(value) else "\N{EN DASH}"


def axis_text(value: float, step: float, unit: str) -> str:
    """A tick of an axis whose ticks lie `step` apart, in the prefix that suits the step."""
    if unit in _SQUARES:
        return _joined(f"{value + 0.0:.3g}", unit)
    if unit in _PLAIN:
        return _joined(f"{value + 0.0:.{_decimals(step)}f}", unit)
    # A tick may have three figures before the point: 250 ms rather than 0.25 s.
    largest = max(abs(value), step)
    power = min(max(math.floor(math.log10(largest) / 3 + 1e-9), -4), 3)
    scale = 1000.0**power
    decimals = _decimals(step / scale)
    return _joined(f"{value / scale + 0.0:.{decimals}f}", _PREFIXES[power] + unit)


def _joined(number: str, unit: str) -> str:
    return f"{number.replace('-', MINUS)}{NARROW}{unit}" if unit else number.replace("-", MINUS)


def _figures(value: float, digits: int) -> str:
    before = 1 if abs(value) < 1 else math.floor(math.log10(abs(value)) + 1e-12) + 1
    return f"{value + 0.0:.{max(0, digits - before)}f}"


def _decimals(step: float) -> int:
    return max(0, -math.floor(math.log10(step) + 1e-9))
