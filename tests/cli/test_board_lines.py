"""What a board is found to be, told once and not with every line it sends."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.cli.board_lines import BoardLines
from desktop_app.sources.board_link import LinkReport, Phase

if TYPE_CHECKING:
    from collections.abc import Iterable

pytestmark = pytest.mark.allow_logs


def told(reports: Iterable[LinkReport | None], caplog: pytest.LogCaptureFixture) -> list[str]:
    """What is said where these are known one after the other."""
    at = iter(reports)

    def snapshot() -> Any:
        return SimpleNamespace(board=next(at))

    lines = BoardLines(snapshot)
    for _ in reports:
        lines.take(())
    return caplog.messages


def test_a_trouble_is_told_once_whatever_line_shows_it(caplog: pytest.LogCaptureFixture) -> None:
    plain = LinkReport(Phase.PLAIN)
    texts = [f'The board sends text, but no samples: "{at} V".' for at in range(5)]
    reports = [None, plain, *(replace(plain, trouble=text) for text in texts), plain]
    assert told(reports, caplog) == [texts[0]]


def test_numbers_that_may_be_counts_are_asked_about_once(caplog: pytest.LogCaptureFixture) -> None:
    (said,) = told([LinkReport(Phase.PLAIN, may_be_counts=True)] * 3, caplog)
    assert "--unit counts" in said
