"""The translations: finds every text that the window can show, and brings the .ts files up to date.

    python3 dev.py check words

Texts of the window stand in tr(), tr_count() and mark(); those of other layers are found where
_spoken.py says. Translations are kept, what is no longer said goes, what is new stands there
unfinished. Fails where a file was out of date, a text is missing, or a translation has lost a
place or a tag.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checks._linguist import faults, translations, written
from checks._texts import ROOT, find_texts
from desktop_app.core.catalogue import SUFFIX, Catalogue, read_catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from checks._texts import Text

FOLDER = ROOT / "resources" / "translations"


def complaints_about(path: Path, texts: Sequence[Text]) -> list[str]:
    """What is wrong with one language's file, as it lies there."""
    catalogue = read_catalogue(path)
    found = []
    if path.read_text(encoding="utf-8") != written(catalogue, texts):
        found.append(f"{path.name} is not up to date: python3 dev.py check words")
    missing = [text for text in texts if not translations(catalogue, text)]
    if missing:
        found.append(f"{path.name} lacks {len(missing)} of {len(texts)} texts")
    return found + [
        f"{path.name}: {text.source!r}: {fault}"
        for text in texts
        for fault in faults(text.source, translations(catalogue, text) or text.source)
    ]


def main(names: Sequence[str]) -> int:
    """Bring the files up to date (new ones: name their languages); 1 where something is wrong."""
    texts, complaints = find_texts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in sorted({*FOLDER.glob(f"*{SUFFIX}"), *(FOLDER / f"{one}{SUFFIX}" for one in names)}):
        known = read_catalogue(path) if path.exists() else Catalogue(path.stem, {}, {})
        if not path.exists() or path.read_text(encoding="utf-8") != written(known, texts):
            complaints.append(f"{path.name} was out of date and was written anew")
            path.write_text(written(known, texts), encoding="utf-8")
        complaints += complaints_about(path, texts)
    print(f"{len(texts)} texts")
    print("\n".join(complaints))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
