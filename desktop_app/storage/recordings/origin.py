"""Where a recording comes from: what its `meta` says and a replay needs to know."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.core.source_info import SourceInfo, SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAX_RATE_HZ = 1e7


@dataclass(frozen=True, slots=True)
class Origin:
    """The source and the detector of a recording.

    `detection` are the detector's settings as JSON, `program` is the version that judged; with the
    same three a replay gives the same verdicts.
    """

    info: SourceInfo
    detector: str
    detection: str
    program: str

    def meta(self) -> dict[str, str]:
        """As rows of `meta`."""
        return {
            "source_kind": self.info.kind.value,
            "source_label": self.info.label,
            "nominal_rate_hz": repr(self.info.nominal_rate_hz),
            "detector": self.detector,
            "detection": self.detection,
            "program": self.program,
        }


def origin_of(meta: Mapping[str, str]) -> Origin:
    """What the rows of `meta` say; raises `ValueError`."""
    try:
        rate_hz = float(meta["nominal_rate_hz"])
        kind = SourceKind(meta["source_kind"])
        label = "".join(filter(str.isprintable, meta["source_label"]))[:200]
        texts = meta["detector"], meta["detection"], meta["program"]
    except (KeyError, ValueError) as error:
        raise ValueError("it does not say where it comes from") from error
    if not (math.isfinite(rate_hz) and 0 < rate_hz <= _MAX_RATE_HZ):
        raise ValueError("it states an impossible sample rate")
    return Origin(SourceInfo(kind, label, rate_hz), *texts)
