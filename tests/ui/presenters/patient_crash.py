"""Errors and a crash while a form full of canaries is handled, with everything written down.

Run as `python -m tests.ui.presenters.patient_crash FOLDER`; it dies of a segmentation fault. Logs
go to FOLDER/log, the history to FOLDER/data, and what a person is told to the standard output.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn
from unittest.mock import patch

from PySide6.QtWidgets import QApplication

from desktop_app.core.log_file import keep_log
from desktop_app.core.logs import keep_crashes
from desktop_app.core.paths import shipped_dir
from desktop_app.services.last_resort import LastResort
from desktop_app.ui.presenters import assessment_presenter, patient_presenter
from desktop_app.ui.states import ThemeMode
from desktop_app.ui.theme.theme import Theme
from tests.ui.presenters.canaries import IDENTIFIER, NAME, ROW, VALUES, WORDS, fill, found_in
from tests.ui.presenters.patient_desk import Desk, build_desk, shipped_model

if TYPE_CHECKING:
    from desktop_app.core.errors import VigilError


def tell(error: VigilError) -> None:
    print(error.sentence, error.hint)  # noqa: T201 - what the window would show


def fail_with(message: str, *expected: str) -> NoReturn:
    """An error that quotes what it failed at, as errors do."""
    if found_in(message) != list(expected):
        raise SystemExit(f"not everything that was typed is at hand: {found_in(message)}")
    raise ValueError(message)


def fail_at_row(row: str) -> NoReturn:
    fail_with(row, *WORDS.values())


def fail_at_record(assessment: Any, reading: Any, **names: Any) -> NoReturn:
    fail_with(f"{assessment} {reading} {names}", *VALUES.values(), NAME, IDENTIFIER)


def crash_at_record(assessment: Any, reading: Any, **names: Any) -> NoReturn:
    message = f"{assessment} {reading} {names}"
    faulthandler._sigsegv()  # type: ignore[attr-defined]  # what Python tests itself with
    raise AssertionError(message)


def go_wrong(desk: Desk) -> None:
    """In a slot, in another thread, and for good."""
    with patch.object(patient_presenter, "texts_from_row", fail_at_row):
        desk.panel.row_pasted.emit(ROW)
    fill(desk)
    with patch.object(assessment_presenter, "record_of", fail_at_record):
        desk.panel.analyze_requested.emit()
    thread = threading.Thread(target=fail_at_row, args=(ROW,))
    thread.start()
    thread.join()
    print(desk.panel.window().windowTitle())  # noqa: T201
    sys.stdout.flush()
    with patch.object(assessment_presenter, "record_of", crash_at_record):
        desk.panel.analyze_requested.emit()


def main(folder: Path) -> None:
    app = QApplication([])
    last_resort = LastResort()
    last_resort.happened.connect(tell)
    last_resort.start()
    keep_log(folder / "log")
    with keep_crashes(folder / "log"):
        theme = Theme(app, shipped_dir() / "resources", mode=ThemeMode.DARK)
        (folder / "data").mkdir()
        go_wrong(build_desk(theme, shipped_model(), folder / "data"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
