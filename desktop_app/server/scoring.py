"""What the hub needs of the heart model; composed in from outside, because siblings do not meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.server.messages import Scored


class Scorer(Protocol):
    """Scores a patient that came over the wire.

    `check` refuses an unknown column or an impossible value with a `RefusalError` that names the
    field, at once. `score` runs in a thread of its own, and takes seconds the first time, unless
    `warm_up` was called there before.
    """

    @property
    def model_id(self) -> str: ...

    def form(self) -> dict[str, Any]: ...

    def check(self, patient: Mapping[str, float | None]) -> None: ...

    def score(self, patient: Mapping[str, float | None]) -> Scored: ...

    def warm_up(self) -> None: ...
