from __future__ import annotations

from desktop_app.core.protocols import never


def test_what_nobody_may_give_up_goes_on() -> None:
    assert not never()
