from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.catalogue import places, read_catalogue
from desktop_app.core.paths import shipped_dir
from desktop_app.ui.phrases import MAX_KEPT, Phrases

GERMAN = {
    "The port {port} is busy.": "Der Anschluss {port} ist belegt.",
    "Close the program {holder}.": "Schließen Sie das Programm {holder}.",
    "{n_samples} samples of {channel} were lost on the way": (
        "Von {channel} gingen {n_samples} Messwerte unterwegs verloren"
    ),
    "{low} to {high}": "{low} bis {high}",
    "{kind} from {low} to {high}": "{kind} von {low} bis {high}",
    "{words} compared with {n} reference patients": "{words} verglichen mit {n} Referenzpatienten",
    "Unusual: {driver}.": "Ungewöhnlich: {driver}.",
    "{value} (typical {typical})": "{value} (typisch {typical})",
    "not unusual": "nicht ungewöhnlich",
    "Level: {headline}.": "Stufe: {headline}.",
    "level": "Pegel",
    "no data": "keine Daten",
    "It is so. Always.": "So ist es. Immer.",
    "low": "niedrig",
    "borderline": "grenzwertig",
    "Max heart rate": "Höchste Herzfrequenz",
    "years": "Jahre",
    'It looks like {{"rate": 10}}.': 'Sie sieht so aus: {{"rate": 10}}.',
}


@pytest.fixture
def german() -> Phrases:
    return Phrases(GERMAN)


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("no data", "keine Daten"),
        ("No data", "Keine Daten"),
        ("No data.", "Keine Daten."),
        ("The port /dev/ttyUSB0 is busy.", "Der Anschluss /dev/ttyUSB0 ist belegt."),
        (
            "The port COM3 is busy. Close the program putty (process 12).",
            "Der Anschluss COM3 ist belegt. Schließen Sie das Programm putty (process 12).",
        ),
        ("12 samples of A0 were lost on the way", "Von A0 gingen 12 Messwerte unterwegs verloren"),
        (
            "Not unusual compared with 270 reference patients",
            "Nicht ungewöhnlich verglichen mit 270 Referenzpatienten",
        ),
        ("Level: Low, borderline. No data.", "Stufe: Niedrig, grenzwertig. Keine Daten."),
        ("low, borderline", "niedrig, grenzwertig"),
        ("Max heart rate 150; 54 years", "Höchste Herzfrequenz 150; 54 Jahre"),
        (
            "Unusual: Max heart rate 150. No data. Low, borderline.",
            "Ungewöhnlich: Höchste Herzfrequenz 150. Keine Daten. Niedrig, grenzwertig.",
        ),
        (
            "Unusual: Max heart rate 150 (typical 130 to 140); low (typical low). No data.",
            "Ungewöhnlich: Höchste Herzfrequenz 150 (typisch 130 bis 140); "
            "niedrig (typisch niedrig). Keine Daten.",
        ),
        (
            "Not unusual compared with 270 reference patients.",
            "Nicht ungewöhnlich verglichen mit 270 Referenzpatienten.",
        ),
        ("130 to 140 mm Hg", "130 bis 140 mm Hg"),
        ('It looks like {"rate": 10}.', 'Sie sieht so aus: {"rate": 10}.'),
        ("No data. It is so. Always. No data.", "Keine Daten. So ist es. Immer. Keine Daten."),
        ("/dev/ttyS0: no data.", "/dev/ttyS0: keine Daten."),
        ("My own sentence. No data.", "My own sentence. Keine Daten."),
    ],
)
def test_a_text_is_known_by_its_shape(german: Phrases, english: str, expected: str) -> None:
    assert german.translate(english) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "My own sentence.",
        "Send it to Anna",
        "It went from A to B",
        "low pressure",
        "3.2 V",
        "150 mm Hg",
        "{",
        "}{",
    ],
)
def test_what_is_not_known_stays(german: Phrases, text: str) -> None:
    assert german.translate(text) is None


def test_a_text_that_can_be_read_in_two_ways_is_left_alone(german: Phrases) -> None:
    assert german.translate("3 samples of a samples of b were lost on the way") is None


def test_entries_that_do_not_fit_are_left_out() -> None:
    phrases = Phrases({"a {b} cat": "ein {c} Kater", "a { dog": "ein Hund", "cow": "Kuh {n}"})
    assert [phrases.translate(text) for text in ("a big cat", "a { dog", "cow")] == [None] * 3


def test_it_forgets_before_it_fills_the_memory(german: Phrases) -> None:
    for number in range(2 * MAX_KEPT):
        german.translate(f"The port {number} is busy.")
    assert len(german._kept) <= MAX_KEPT


ONE_LINE = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])
VALUES = (
    st.one_of(
        st.text(ONE_LINE, min_size=1, max_size=30),
        st.lists(
            st.sampled_from(
                ["samples", "of", "to", "The port", "is busy", ". ", "; ", ", ", "{x}", "7"]
            ),
            min_size=1,
            max_size=6,
        ).map(" ".join),
    )
    .map(str.strip)
    .filter(lambda value: any(letter.isalnum() for letter in value))
)


@given(st.sampled_from(sorted(GERMAN)), st.lists(VALUES, min_size=3, max_size=3))
def test_no_value_is_altered_and_nothing_raises(template: str, values: list[str]) -> None:
    used = dict(zip(places(template), values, strict=False))
    phrases = Phrases(GERMAN)
    text = template.format(**used)
    shown = phrases.translate(text) or text
    # A value that is itself something said is put into the language, too.
    assert all(value in shown for value in used.values() if phrases.translate(value) is None)


SHIPPED = sorted((shipped_dir() / "resources" / "translations").glob("*.ts"))
CATALOGUES = [read_catalogue(path).station for path in SHIPPED]


@pytest.mark.parametrize("entries", CATALOGUES, ids=[path.stem for path in SHIPPED])
def test_everything_that_is_shipped_is_found_again(entries: dict[str, str]) -> None:
    phrases = Phrases(entries)
    for source, translation in entries.items():
        values = {name: str(101 + number) for number, name in enumerate(places(source))}
        assert phrases.translate(source.format(**values)) == translation.format(**values)


SPEAKERS = [Phrases(entries) for entries in CATALOGUES]
TEMPLATES = [text for text in CATALOGUES[0] if "{" in text]
MOST_PLACES = max(len(places(text)) for text in TEMPLATES)


@given(
    st.sampled_from(SPEAKERS),
    st.sampled_from(TEMPLATES),
    st.lists(VALUES, min_size=MOST_PLACES, max_size=MOST_PLACES),
)
def test_nothing_that_is_shipped_alters_a_value(
    phrases: Phrases, template: str, values: list[str]
) -> None:
    used = dict(zip(places(template), values, strict=False))
    text = template.format(**used)
    shown = phrases.translate(text) or text
    assert all(value in shown for value in used.values() if phrases.translate(value) is None)


@given(st.text(max_size=200))
def test_any_text_can_be_asked_for(text: str) -> None:
    Phrases(GERMAN).translate(text)


def test_sentences_in_wide_letters_stand_close_with_wide_stops() -> None:
    chinese = Phrases({"No data": "无数据", "{n} lost": "丢失{n}个", "Look again.": "请重新查看。"})
    assert chinese.translate("No data. 5 lost; 6 lost. Look again.") == (
        "无数据。丢失5个\N{FULLWIDTH SEMICOLON}丢失6个。请重新查看。"
    )
