"""Lines that end in CR alone, as some sketches print them, made to end in LF.

Sans-IO: any split of the bytes gives the same bytes, and as many as came.
"""

from __future__ import annotations

import re

# A CR that lost its LF on the way is damage; so many without any LF between them are how lines end.
ALONE_TIMES = 3
_ALONE = re.compile(rb"\r(?=.)", re.DOTALL)


class LineEnds:
    """Turns every CR to LF once `ALONE_TIMES` stood alone, until an LF comes."""

    def __init__(self) -> None:
        self._n_alone = 0
        self._is_after_cr = False

    @property
    def are_cr(self) -> bool:
        """Whether lines end in CR alone."""
        return self._n_alone >= ALONE_TIMES

    def resume(self) -> bytes:
        """Bytes after which a fresh one goes on as this one does."""
        return b"\r" * min(ALONE_TIMES, self._n_alone + self._is_after_cr)

    def as_lf(self, data: bytes) -> bytes:
        """The bytes that came, with the ends of lines that `TextDecoder` knows."""
        if not data or self._is_usual(data):
            return data
        pieces = data.split(b"\n")
        *ended, last = pieces
        lines = [self._ended(piece) for piece in ended]
        return b"\n".join([*lines, self._open(last)])

    def _is_usual(self, data: bytes) -> bool:
        """Whether no CR stands alone; quick, for so it always is."""
        ends_in_cr = data.endswith(b"\r")
        if self._n_alone or (self._is_after_cr and not data.startswith(b"\n")):
            return False
        if data.count(b"\r") - data.count(b"\r\n") != int(ends_in_cr):
            return False
        self._is_after_cr = ends_in_cr
        return True

    def _ended(self, piece: bytes) -> bytes:
        """What stood before an LF."""
        line = self._open(piece)
        self._n_alone, self._is_after_cr = 0, False
        return line

    def _open(self, piece: bytes) -> bytes:
        """What came since the last LF."""
        first = 0 if self.are_cr else self._first_end(piece)
        if piece:
            self._is_after_cr = piece.endswith(b"\r")
        return piece[:first] + piece[first:].replace(b"\r", b"\n")

    def _first_end(self, piece: bytes) -> int:
        """From where on CRs are ends of lines."""
        n_before = int(self._is_after_cr)
        for match in _ALONE.finditer(b"\r" * n_before + piece):
            self._n_alone += 1
            if self.are_cr:
                return match.end() - n_before
        return len(piece)
