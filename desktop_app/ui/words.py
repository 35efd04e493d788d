"""The window's words, in the language it was started in.

Texts are written in English where they are shown, `tr("Connected to {port}", port=name)`, and
looked up when they are: never in a constant of a module or class, which is made before a language
is chosen. Such a constant is marked with `mark()` and goes through `tr()` where it is used. What
comes from another layer (an error's sentence, an alarm's cause) is English there, in files and on
the wire; `tr_text()` puts it into the window's language.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.catalogue import OWN_NAME, STATION, WINDOW
from desktop_app.core.errors import VigilError


def tr(text: str, about: str = "", /, **values: object) -> str:
    """`text` in the window's language, its `{places}` filled with `values`.

    The text is a literal (or a choice between literals, or one that was marked): what is put
    together from pieces cannot be translated. Values are formatted already, or by the place itself
    (`{share:.0f}`). A word with two meanings says which it has here, `tr("Level", "trigger")`;
    it is translated once for each, and as without where a language does not tell them apart.
    """
    words = QCoreApplication.translate(WINDOW, text, about or None)
    return words.format(**values) if values else words


def tr_count(one: str, many: str, count: int, /, **values: object) -> str:
    """`one` for a count of 1, else `many`; both may have the place `{count}`."""
    return tr(one if count == 1 else many, count=count, **values)


def tr_text(text: str) -> str:
    """What another layer says in English, in the window's language; unknown texts as they are."""
    return QCoreApplication.translate(STATION, text) if text else text


def tr_error(error: Exception) -> str:
    """An error's sentence and hint, in the window's language; of a foreign one what it says."""
    if not isinstance(error, VigilError):
        return str(error)
    return f"{tr_text(error.sentence)} {tr_text(error.hint)}".strip()


def mark(text: str, _about: str = "", /) -> str:
    """Mark a constant as a text of the window; `tr()` is called, as well with what it is about."""
    return text


def is_english() -> bool:
    """Whether the window speaks the language it was written in."""
    return tr(OWN_NAME) == OWN_NAME


def review_note() -> str:
    """What stands where a clinician reads the window in a translation; empty in English."""
    return "" if is_english() else tr("This translation is not clinically reviewed.")


def in_sentence(title: str) -> str:
    """A title cited within a sentence: small in English, elsewhere as it stands over its page."""
    return title.lower() if is_english() else title
