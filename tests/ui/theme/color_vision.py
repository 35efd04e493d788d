"""What colours look like to people who see colour otherwise, and how far two are apart.

Simulation: Machado, Oliveira and Fernandes (2009), "A Physiologically-based Model for Simulation
of Color Vision Deficiency", IEEE TVCG 15(6), the matrices of severity 1.0, on linear RGB.
Distance: CIEDE2000 as in Sharma, Wu and Dalal (2005), Color Res. Appl. 30(1).
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

Lab = tuple[float, float, float]

NORMAL = "normal"
MATRICES: dict[str, tuple[tuple[float, float, float], ...]] = {
    NORMAL: ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# sRGB (IEC 61966-2-1) to CIE XYZ under D65, and that white.
_TO_XYZ = np.array(
    (
        (0.4124564, 0.3575761, 0.1804375),
        (0.2126729, 0.7151522, 0.0721750),
        (0.0193339, 0.1191920, 0.9503041),
    )
)
_WHITE = _TO_XYZ.sum(axis=1)


def seen_by(color: str, vision: str) -> Lab:
    """CIELAB of "#RRGGBB" as seen with `vision`, one of `MATRICES`."""
    linear = np.clip(np.array(MATRICES[vision]) @ _linear(color), 0.0, 1.0)
    ratio = (_TO_XYZ @ linear) / _WHITE
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio * (29 / 6) ** 2 / 3 + 4 / 29)
    return float(116 * f[1] - 16), float(500 * (f[0] - f[1])), float(200 * (f[1] - f[2]))


def _linear(color: str) -> npt.NDArray[np.float64]:
    value = np.array([int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def ciede2000(one: Lab, other: Lab) -> float:
    """The distance of two colours; about 1 is the least that is seen side by side."""
    l1, c1, h1 = _prime(one, other, one)
    l2, c2, h2 = _prime(one, other, other)
    d_h = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    mean_h = (h1 + d_h / 2) % 360 if c1 * c2 else h1 + h2
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    s_c = 1 + 0.045 * mean_c
    s_h = 1 + 0.015 * mean_c * _t(mean_h)
    part_l = (l2 - l1) / s_l
    part_c = (c2 - c1) / s_c
    part_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(d_h / 2)) / s_h
    turn = -math.sin(2 * math.radians(30 * math.exp(-(((mean_h - 275) / 25) ** 2))))
    turn *= 2 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    return math.sqrt(part_l**2 + part_c**2 + part_h**2 + turn * part_c * part_h)


def _prime(one: Lab, other: Lab, of: Lab) -> Lab:
    """Lightness, and chroma and hue (degrees) on the stretched a axis."""
    mean_c = (math.hypot(*one[1:]) + math.hypot(*other[1:])) / 2
    a = of[1] * (1.5 - 0.5 * math.sqrt(mean_c**7 / (mean_c**7 + 25**7)))
    return of[0], math.hypot(a, of[2]), math.degrees(math.atan2(of[2], a)) % 360


def _t(hue: float) -> float:
    terms = ((-0.17, 1, -30), (0.24, 2, 0), (0.32, 3, 6), (-0.20, 4, -63))
    return 1 + sum(
        weight * math.cos(math.radians(times * hue + shift)) for weight, times, shift in terms
    )
