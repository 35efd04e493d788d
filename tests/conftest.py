"""What holds for every test: nothing left behind, nothing logged unseen, no own files touched."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = [
    "tests.helpers.leaks",
    "tests.helpers.patient_qtbot",
    "tests.helpers.strictness",
    "tests.helpers.undisturbed",
]

# Before the first QApplication: no test opens a window on somebody's desk.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nor does one look into somebody's keyring; the library reads this once.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
# A shell starts what runs in its background deaf to Ctrl-C; the programs under test must hear it.
signal.signal(signal.SIGINT, signal.default_int_handler)

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
# Who changes the code to see a test fail wants to know that, and no smallest example.
hypothesis.settings.register_profile(
    "mutants",
    deadline=None,
    max_examples=25,
    derandomize=True,
    database=None,
    phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

USER_FOLDERS = ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME")


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test is a new user: settings and data are looked for below this folder, yet absent."""
    folder = tmp_path_factory.mktemp("user")
    for name in USER_FOLDERS:
        monkeypatch.setenv(f"XDG_{name}", str(folder / name.lower()))
    for name in ("APPDATA", "LOCAL_APPDATA"):
        monkeypatch.setenv(f"WIN_PD_OVERRIDE_{name}", str(folder / name.lower()))
    return folder
