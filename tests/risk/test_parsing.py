from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import DataError
from desktop_app.risk.schema import FIELDS, field_of, parse_typed, parse_value

# Of what is typed or stands in a file.
MAX_LENGTH = 40
ST = field_of("ST depression")
CHOLESTEROL = field_of("Cholesterol")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2.3", 2.3),
        ("2,3", 2.3),
        (" 2.3 ", 2.3),
        ("0,125", 0.125),
        ("0.125", 0.125),
        (",5", 0.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("-1,5", -1.5),
        ("\N{MINUS SIGN}1.5", -1.5),
        ("+2", 2.0),
        ("2.30", 2.3),
        ("1,2345", 1.2345),
        ("0", 0.0),
        ("", None),
        ("   ", None),
    ],
)
def test_typed_number_is_exactly_what_was_typed(text: str, value: float | None) -> None:
    assert parse_typed(ST, text) == value


@pytest.mark.parametrize(
    "text",
    [
        "1,234",
        "1.234",
        "12.345",
        "1.234,5",
        "1,234.5",
        "1'234",
        "1 234",
        "1\N{NO-BREAK SPACE}234",
        "2..3",
        "2,3,",
        "2.3mm",
        "--2",
        "2-",
        "-",
        ".",
        ",",
        "1e3",
        "0x10",
        "nan",
        "inf",
        "1_000",
        "½",
        "\N{ARABIC-INDIC DIGIT TWO}\N{ARABIC DECIMAL SEPARATOR}\N{ARABIC-INDIC DIGIT THREE}",
        "two",
        "=1+1",
        "9" * 500,
        "2\n3",
        "\N{ZERO WIDTH SPACE}2.3",
    ],
)
def test_typed_text_that_is_not_one_clear_number_is_refused(text: str) -> None:
    with pytest.raises(DataError) as caught:
        parse_typed(ST, text)
    assert len(str(caught.value)) < 250
    assert str(caught.value).isprintable()


@given(st.text(alphabet="0123456789.,-+ '\N{MINUS SIGN}\N{NO-BREAK SPACE}e٣", max_size=12))
def test_typed_text_is_never_read_as_another_number(text: str) -> None:
    try:
        value = parse_typed(CHOLESTEROL, text)
    except DataError:
        return
    plain = text.strip().replace("\N{MINUS SIGN}", "-").replace(",", ".")
    assert value is None or value == float(plain)
    assert (value is None) == (plain == "")


@given(st.floats(20, 3000), st.integers(0, 2), st.sampled_from(".,"))
def test_every_number_can_be_typed_with_either_decimal_sign(
    number: float, decimals: int, sign: str
) -> None:
    text = f"{number:.{decimals}f}"
    if not 20 <= float(text) <= 3000:
        return
    assert parse_typed(CHOLESTEROL, text.replace(".", sign)) == float(text)


def test_cholesterol_may_be_typed_in_mmol_per_litre() -> None:
    assert parse_typed(CHOLESTEROL, "5,2", unit="mmol/L") == pytest.approx(201.08, abs=0.01)
    assert parse_typed(CHOLESTEROL, "201", unit="mg/dL") == 201.0


def test_cholesterol_in_the_wrong_unit_is_refused_with_the_right_reading() -> None:
    with pytest.raises(
        DataError, match=r"5\.2 mmol/L would be 201 mg/dL: check the unit"
    ) as caught:
        parse_typed(CHOLESTEROL, "5.2")
    assert caught.value.sentence == "Cholesterol: 5.2 mg/dL is impossible."


@pytest.mark.parametrize(
    ("text", "value"),
    [("54", 54.0), (" 54.0 ", 54.0), ("5.4e1", 54.0), ("", None), ("?", None), ("NA", None)],
)
def test_file_value_is_read(text: str, value: float | None) -> None:
    assert parse_value(field_of("Age"), text) == value


@pytest.mark.parametrize(
    "text", ["54,0", "1,234", "abc", "inf", "1e400", "-1", "131", "٥٤", "0x36", "5 4", "1e3000"]
)
def test_file_value_that_cannot_be_read_names_column_and_value(text: str) -> None:
    with pytest.raises(DataError, match="Age") as caught:
        parse_value(field_of("Age"), text)
    assert text in caught.value.sentence or math.isclose(float(text), float(text))


@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.column)
def test_clinical_name_in_a_file_means_its_code(field: object) -> None:
    for each in FIELDS:
        for choice in each.choices:
            assert parse_value(each, choice.name.upper()) == choice.code


def test_a_value_in_the_wrong_unit_is_refused_with_the_unit_it_would_be_usual_in() -> None:
    with pytest.raises(DataError, match=r"^Cholesterol: 230 mmol/L is impossible") as refused:
        parse_typed(CHOLESTEROL, "230", unit="mmol/L")
    assert refused.value.hint == "230 mg/dL would be usual: check the unit."


def test_a_value_that_is_impossible_in_any_unit_keeps_the_range_as_its_hint() -> None:
    with pytest.raises(DataError, match=r"^Cholesterol: 9999 mmol/L is impossible") as refused:
        parse_typed(CHOLESTEROL, "9999", unit="mmol/L")
    assert "check the unit" not in refused.value.hint
    with pytest.raises(DataError) as plain:
        parse_typed(CHOLESTEROL, "9999")
    assert refused.value.hint == plain.value.hint


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two", "'two'"),
        ("1\x00\u202e2", "'1??2'"),
        ("9" * 40 + "x", "'" + "9" * 40 + "...'"),
        ("x" * 40, "'" + "x" * 40 + "'"),
    ],
)
def test_what_cannot_be_read_is_quoted_in_short_and_printable(text: str, shown: str) -> None:
    with pytest.raises(DataError) as refused:
        parse_typed(ST, text)
    assert refused.value.sentence == f"ST depression: {shown} cannot be read as a number."
    assert refused.value.hint == "Use digits and one decimal sign."


def test_what_could_be_two_numbers_names_both_and_how_to_say_which() -> None:
    with pytest.raises(DataError) as refused:
        parse_typed(CHOLESTEROL, "1,234")
    assert refused.value.sentence == "Cholesterol: '1,234' could mean 1234 or 1.234."
    hint = "Write it without a group separator, or with one or two decimals."
    assert refused.value.hint == hint
    with pytest.raises(DataError, match=r"could mean 123456 or 123\.456"):
        parse_typed(CHOLESTEROL, "123.456")


def test_four_digits_before_the_sign_are_no_group() -> None:
    with pytest.raises(DataError, match=r"^ST depression: ") as refused:
        parse_typed(ST, "1234.567")
    assert "could mean" not in refused.value.sentence


def test_as_many_digits_as_are_allowed_are_read() -> None:
    assert parse_typed(ST, "2." + "0" * (MAX_LENGTH - 2)) == 2.0
    assert parse_value(ST, "2." + "0" * (MAX_LENGTH - 2)) == 2.0
