from __future__ import annotations

import math

import pytest

from desktop_app.server import strict_json


@pytest.mark.parametrize(
    "text", ["NaN", "[Infinity]", "1e400", "[" * 70_000, "1" * 5000, "{", "", '"\\ud800"', "[1,]"]
)
def test_what_is_not_strict_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        strict_json.loads(text)


def test_nothing_that_json_lacks_is_written() -> None:
    assert strict_json.dumps([1.5, math.nan, "ä"], separators=(",", ":")) == '[1.5,null,"ä"]'
