"""The language of the window: which there are, and which is meant."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator

from desktop_app.core.catalogue import OWN_NAME, SUFFIX, own_name, read_catalogue
from desktop_app.core.errors import ConfigError, VigilError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


SYSTEM = "system"
ENGLISH = "en"
FOLDER = "translations"
# Of tests; see pseudo_language.py.
PSEUDO, PSEUDO_RTL = "pseudo", "pseudo-rtl"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """One that can be chosen: its code, as Qt writes it, and what it calls itself."""

    code: str
    name: str


def languages(resources: Path) -> tuple[Language, ...]:
    """English, and each whose file lies there."""
    paths = sorted((resources / FOLDER).glob(f"*{SUFFIX}"))
    found = (Language(path.stem, own_name(path)) for path in paths)
    return Language(ENGLISH, OWN_NAME), *found


def require(code: str, resources: Path) -> None:
    """Raise `VigilError` where a language is asked for by name and is not there."""
    if not code:
        return
    known = [one.code for one in languages(resources)]
    if code not in (*known, PSEUDO, PSEUDO_RTL):
        raise VigilError(f"There is no language {code!r}.", f"There is {', '.join(known)}.")


def meant(wanted: str, codes: Sequence[str], preferred: Iterable[str]) -> str:
    """The code of the language to use; English where there is none that was wished for.

    Args:
        wanted: a code, or "system" for the first of `preferred` that there is.
        codes: those that there are.
        preferred: names of languages in the order of the system's user ("de-AT", "en").
    """
    if wanted != SYSTEM:
        return wanted if wanted in codes else ENGLISH
    for name in map(QLocale, preferred):
        for code in codes:
            known = QLocale(code)
            if (known.language(), known.script()) == (name.language(), name.script()):
                return code
    return ENGLISH


def install(qt: QApplication, resources: Path, wanted: str, owner: QObject) -> str:
    """Let the application speak the language that is meant, before any window is made; its code.

    It does so until `owner` is deleted. English where a language is not there or cannot be read.
    """
    code = _install_pseudo(wanted, owner) or _install_real(resources / FOLDER, wanted, owner)
    is_mirrored = wanted == PSEUDO_RTL or (
        code != ENGLISH and QLocale(code).textDirection() is Qt.LayoutDirection.RightToLeft
    )
    if is_mirrored:
        qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return code


def _install_pseudo(wanted: str, owner: QObject) -> str:
    if wanted not in (PSEUDO, PSEUDO_RTL):
        return ""
    from desktop_app.ui.pseudo_language import PseudoTranslator

    QCoreApplication.installTranslator(PseudoTranslator(owner))
    return wanted


def _install_real(folder: Path, wanted: str, owner: QObject) -> str:
    codes = [ENGLISH, *(path.stem for path in sorted(folder.glob(f"*{SUFFIX}")))]
    code = meant(wanted, codes, QLocale.system().uiLanguages())
    if code == ENGLISH:
        return code
    from desktop_app.ui.translator import Translator  # a window in English does without

    try:
        catalogue = read_catalogue(folder / f"{code}{SUFFIX}")
    except ConfigError as error:
        _log.warning("%s", error)
        return ENGLISH
    words_of_qt = QTranslator(owner)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if words_of_qt.load(f"qtbase_{code}", place):
        QCoreApplication.installTranslator(words_of_qt)
    QCoreApplication.installTranslator(Translator(catalogue, owner))
    return code
