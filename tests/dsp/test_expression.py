from __future__ import annotations

import math
import string
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import ConfigError
from desktop_app.dsp.expression import FUNCTIONS, MAX_DEPTH, Expression, ExpressionError, parse
from desktop_app.dsp.expression_stream import ExpressionStream
from tests.dsp.signals import RATE_HZ, blocks

if TYPE_CHECKING:
    from desktop_app.core.messages import FloatArray, SampleBlock

NAMES = ("A0", "A1", "A2", "A3", "A4", "A5")
VOLTS = np.array([[1.0, 4.0], [2.0, -3.0], [0.0, 0.5], [-1.5, 2.0]])
A0, A1 = VOLTS.T


def computed(text: str, signal: list[SampleBlock]) -> FloatArray:
    stream = ExpressionStream(parse(text), RATE_HZ, NAMES[: signal[0].n_channels])
    return np.concatenate([stream.process(block) for block in signal])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A0", A0),
        ("(A0 - A1) * 2", (A0 - A1) * 2),
        ("A0 - A1 * 2", A0 - A1 * 2),
        ("A0 - A1 - 1", A0 - A1 - 1),
        ("8 / 4 / 2", np.full(4, 1.0)),
        ("2 ^ 3 ^ 2", np.full(4, 512.0)),
        ("-2 ^ 2", np.full(4, -4.0)),
        ("2 ^ -1", np.full(4, 0.5)),
        ("--A0 + +A1", A0 + A1),
        ("abs(A1)", np.abs(A1)),
        ("max(A0, A1) - min(a0, a1)", np.abs(A0 - A1)),
        ("sqrt(A0)", np.array([1.0, math.sqrt(2.0), 0.0, math.nan])),
        ("1 / A0", np.array([1.0, 0.5, math.nan, 1 / -1.5])),
        ("log10(1e3) + log(exp(1))", np.full(4, 4.0)),
        ("sin(pi/2) + COS(0)", np.full(4, 2.0)),
        ("diff(A0)", np.array([math.nan, 1.0, -2.0, -1.5])),
        ("rate(A0)", np.array([math.nan, 1000.0, -2000.0, -1500.0])),
        ("diff(diff(A0))", np.array([math.nan, math.nan, -3.0, 0.5])),
        (" .5*A0\t", A0 / 2),
        ("1.e1", np.full(4, 10.0)),
    ],
)
def test_expressions_mean_what_they_mean_on_paper(text: str, expected: FloatArray) -> None:
    np.testing.assert_allclose(computed(text, blocks(VOLTS)), expected)


@pytest.mark.parametrize(
    ("text", "position", "sentence"),
    [
        ("", 1, "A value is missing before the end at character 1."),
        ("A0 +", 5, "A value is missing before the end"),
        ("A0 A1", 4, 'Something is missing before "A1"'),
        ("(A0", 4, '")" is missing before the end'),
        ("A0)", 3, 'Something is missing before ")"'),
        ("A7", 1, '"A7" is not known'),
        ("abs A0", 5, '"(" is missing before "A0"'),
        ("max(A0)", 1, "max takes 2 values"),
        ("abs(A0, A1)", 1, "abs takes 1 value at"),
        ("A0 ** 2", 5, 'A value is missing before "*"'),
        ("A0; A1", 3, '";" cannot be used'),
        ("A0 \N{MULTIPLICATION SIGN} 2", 4, "cannot be used"),
        ("A0\n", 3, "The character U+000A cannot be used"),
        ("1e999", 1, "A number is too large"),
        ("__import__('os')", 1, '"_" cannot be used'),
        ("A0.real", 3, '"." cannot be used'),
        ("lambda: 0", 7, '":" cannot be used'),
        ("eval(A0)", 1, '"eval" is not known'),
        ("\N{ARABIC-INDIC DIGIT ONE}", 1, "cannot be used"),
        ("A0 + " * 50, 201, "More than 200 characters"),
    ],
)
def test_what_is_no_expression_gives_a_sentence_with_the_place(
    text: str, position: int, sentence: str
) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    assert caught.value.position == position
    assert sentence in caught.value.sentence
    assert caught.value.hint


@pytest.mark.parametrize("nested", ["(" * 99 + "A0" + ")" * 99, "-" * 150 + "1", "2^" * 90 + "2"])
def test_depth_is_limited(nested: str) -> None:
    with pytest.raises(ExpressionError, match="Too many levels"):
        parse(nested)
    assert parse("(" * 5 + "A0" + ")" * 5).channels == (0,)
    assert MAX_DEPTH >= 10


def read(text: str) -> Expression | ExpressionError:
    try:
        return parse(text)
    except ExpressionError as error:
        return error


LETTERS = st.sampled_from([*"A0A1+-*/^(),. 9e", *FUNCTIONS, "pi", "\0", "\u202e", "_", "'"])


@given(st.one_of(st.text(max_size=250), st.lists(LETTERS, max_size=60).map("".join)))
def test_any_text_is_an_expression_or_gives_a_sentence_with_its_place(text: str) -> None:
    expression = read(text)
    if isinstance(expression, ExpressionError):
        assert 1 <= expression.position <= len(text) + 1
        assert expression.sentence.endswith(f"at character {expression.position}.")
        assert expression.sentence.isprintable()
        return
    stream = ExpressionStream(expression, RATE_HZ, NAMES)
    values = stream.process(blocks(np.full((3, 6), 0.5))[0])
    assert values.shape == (3,)
    assert not np.isinf(values).any()


LEAVES = st.sampled_from(["A0", "A1", "2", "0.5", "pi"])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+-*/"), inner).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        inner.map(lambda of: f"-{of}"),
        inner.map(lambda of: f"abs({of})"),
        st.tuples(inner, inner).map(lambda t: f"max({t[0]}, {t[1]})"),
    ),
    max_leaves=8,
)


def by_hand(text: str, a0: float, a1: float) -> float:
    """The same by Python's own arithmetic, on a text that this module made."""
    names = {"A0": repr(a0), "A1": repr(a1), "pi": repr(math.pi)}
    for name, value in names.items():
        text = text.replace(name, f"({value})")
    return _arithmetic(text)


def _arithmetic(text: str) -> float:
    import ast

    def value(node: ast.expr) -> float:
        match node:
            case ast.Constant(float() | int() as number):
                return float(number)
            case ast.UnaryOp(ast.USub(), of):
                return -value(of)
            case ast.BinOp(left, operator, right):
                x, y = value(left), value(right)
                if isinstance(operator, ast.Div):
                    return x / y if y else math.nan
                kinds = {ast.Add: x + y, ast.Sub: x - y, ast.Mult: x * y}
                return kinds[type(operator)]
            case ast.Call(ast.Name(name), arguments):
                values = [value(argument) for argument in arguments]
                if any(map(math.isnan, values)):
                    return math.nan
                return abs(values[0]) if name == "abs" else max(values)
        raise AssertionError(ast.dump(node))

    return value(ast.parse(text, mode="eval").body)


@given(TREES, st.floats(-5, 5), st.floats(-5, 5))
def test_generated_expressions_have_the_value_that_python_gives_them(
    text: str, a0: float, a1: float
) -> None:
    if len(text) > 200:
        return
    found = float(computed(text, blocks(np.array([[a0, a1]])))[0])
    expected = by_hand(text, a0, a1)
    expected = math.nan if math.isinf(expected) else expected
    np.testing.assert_allclose(found, expected, rtol=1e-12)


@given(st.lists(st.integers(0, 100), max_size=8), st.sampled_from(string.digits[:2]))
def test_any_split_of_the_samples_gives_the_same_values(cuts: list[int], channel: str) -> None:
    volts = np.random.default_rng(4).normal(0, 1, (100, 2))
    sizes = np.diff([0, *sorted(cuts)]).tolist()
    text = f"diff(A{channel}) + rate(abs(A0)) * diff(A1)"
    np.testing.assert_array_equal(
        computed(text, blocks(volts, sizes)), computed(text, blocks(volts))
    )


@pytest.mark.parametrize(("first_index", "segment"), [(4, 1), (9, 0)])
def test_no_difference_is_taken_over_an_interruption(first_index: int, segment: int) -> None:
    later = blocks(VOLTS, first_index=first_index, segment=segment)
    values = computed("diff(A0)", blocks(VOLTS) + later)
    assert np.flatnonzero(np.isnan(values)).tolist() == [0, 4]


def test_inputs_are_those_of_the_board_wherever_they_stand() -> None:
    stream = ExpressionStream(parse("A5 - A2"), RATE_HZ, ("A2", "A5"))
    np.testing.assert_array_equal(stream.process(blocks(VOLTS)[0]), A1 - A0)
    with pytest.raises(ConfigError, match=r"A0 is not received: the source has A2, A5\."):
        ExpressionStream(parse("A0"), RATE_HZ, ("A2", "A5"))


def test_channel_that_is_not_received_is_named() -> None:
    with pytest.raises(ConfigError, match=r"A1 is not received: the source has A0\."):
        ExpressionStream(parse("A0 - A1"), RATE_HZ, NAMES[:1])
    assert parse("A3 + A1 * A3").channels == (1, 3)
