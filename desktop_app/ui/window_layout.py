"""Several byte strings in one, for a window's saved layout; foreign bytes are refused."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_MAGIC = b"VGL1"
_LENGTH = struct.Struct(">I")


def pack_layout(parts: Sequence[bytes]) -> bytes:
    """`parts` with their lengths, after a mark of format and version."""
    return _MAGIC + b"".join(_LENGTH.pack(len(part)) + part for part in parts)


def unpack_layout(state: bytes, n_parts: int) -> list[bytes] | None:
    """What `pack_layout` was given, or None if `state` is not exactly that."""
    if not state.startswith(_MAGIC):
        return None
    parts: list[bytes] = []
    at = len(_MAGIC)
    while at + _LENGTH.size <= len(state):
        (length,) = _LENGTH.unpack_from(state, at)
        at += _LENGTH.size
        parts.append(state[at : at + length])
        at += length
    return parts if len(parts) == n_parts and at == len(state) else None
