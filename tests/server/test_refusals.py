from __future__ import annotations

import pytest

from desktop_app.server.protocol import RefusalCode, RefusalError, rate_limited
from desktop_app.server.strict_json import loads


def test_a_refusal_says_code_sentence_and_field_to_whoever_asked() -> None:
    refusal = RefusalError(RefusalCode.BAD_REQUEST, "voltage must be a number.", field="voltage")
    body = {"code": "bad_request", "message": "voltage must be a number.", "field": "voltage"}
    assert str(refusal) == "voltage must be a number."
    assert refusal.ack() == {"ok": False, **body}
    assert refusal.server_error("voltage_data") == {**body, "event": "voltage_data"}
    assert refusal.server_error(None) == {**body, "event": None}


@pytest.mark.parametrize(("wait_s", "wait_ms"), [(0.0, 1), (0.0004, 1), (0.25, 250), (7.0, 7000)])
def test_who_is_too_fast_is_told_when_to_come_back(wait_s: float, wait_ms: int) -> None:
    refusal = rate_limited("Too many messages.", wait_s)
    assert refusal.ack() == {
        "ok": False,
        "code": "rate_limited",
        "message": "Too many messages.",
        "field": None,
        "retry_after_ms": wait_ms,
    }


def test_what_is_nested_too_deeply_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match=r"^nested too deeply$"):
        loads("[" * 100_000)
