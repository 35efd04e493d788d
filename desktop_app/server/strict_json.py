"""JSON for the wire, in the two functions the Socket.IO libraries ask for.

NaN and Infinity do not exist, numbers fit a double, and deep nesting is an error like any other.
"""

from __future__ import annotations

from typing import Any

import msgspec


def dumps(value: Any, **_options: Any) -> str:
    """Compact JSON text; NaN becomes null."""
    return msgspec.json.encode(value).decode()


def loads(text: str | bytes, **_options: Any) -> Any:
    """The value in `text`; raises `ValueError` for everything that is not strict JSON."""
    try:
        return msgspec.json.decode(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
