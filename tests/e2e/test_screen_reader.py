"""The window as a screen reader finds it: the accessibility bus, under X, read from outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import USER_FOLDERS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's"),
]

READER = Path(__file__).with_name("read_screen.py")
DEBIAN_PYTHON = "/usr/bin/python3"
LONGEST_S = 200.0
# Of both halves: what is asked first of each, by its role and its name.
NAMED = {
    ("chart", "Live voltage"),
    ("push button", "Disconnect"),
    ("check box", "Share"),
    ("push button", "Record"),
    ("push button", "Learn normal"),
    ("push button", "Trigger: off"),
    ("push button", "Menu"),
    ("chart", "Overview of the session"),
    ("list", "Events"),
    ("page tab", "Alarms"),
    ("text", "Age, years"),
    ("panel", "Sex"),
    ("text", "Resting BP, mmHg"),
    ("push button", "Analyze"),
    ("label", "Level: MEDIUM"),
    ("chart", "Contributions to the score"),
}

SCRIPT = """
"$VIGIL" -m desktop_app --demo > "$FOUND.log" 2>&1 & vigil=$!
"$READING_PYTHON" "$READER" "$LONGEST_S" "$@" > "$FOUND"
kill $vigil
wait $vigil
echo $? > "$FOUND.code"
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    """Role, name and description of everything in the window of a demo."""
    assert shutil.which("dbus-run-session"), "Debian's dbus brings it"
    folder = tmp_path_factory.mktemp("screen")
    found = folder / "tree.json"
    environment = {
        **os.environ,
        **{f"XDG_{name}": str(folder / name.lower()) for name in USER_FOLDERS},
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "VIGIL": sys.executable,
        "READING_PYTHON": DEBIAN_PYTHON,
        "READER": str(READER),
        "LONGEST_S": str(LONGEST_S),
        "FOUND": str(found),
    }
    session = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1440x900x24"]
    names = sorted(name for _, name in NAMED)
    command = [*session, "bash", "-c", SCRIPT, "reader", *names]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=500, check=False
    )
    # Asked to end as a session does, the window stops what it started.
    assert found.with_name("tree.json.code").read_text() == "130\n", done.stderr
    assert found.stat().st_size, done.stderr
    return [(role, name, told) for role, name, told in json.loads(found.read_text())]


def test_the_controls_of_both_halves_have_roles_and_names(
    tree: list[tuple[str, str, str]],
) -> None:
    known = {(role, name) for role, name, _ in tree}
    assert {one for one in NAMED if one not in known} == set()
    assert len(tree) > 200


def test_nothing_that_can_be_pressed_or_filled_in_is_nameless(
    tree: list[tuple[str, str, str]],
) -> None:
    acting = ("push button", "check box", "text", "combo box", "slider", "page tab", "list")
    nameless = [one for one in tree if one[0] in acting and not (one[1] or one[2])]
    assert [one for one in nameless if one[0] != "list"] == []
    # The list of a drop-down box that is closed has no name of its own.
    n_boxes = sum(role == "combo box" for role, _, _ in tree)
    assert len(nameless) <= n_boxes


def test_trace_and_verdict_are_told_in_words(tree: list[tuple[str, str, str]]) -> None:
    (told,) = [told for role, name, told in tree if name == "Live voltage" and role == "chart"]
    assert " V, " in told
    assert any(word in told for word in ("normal", "anomaly", "learning", "spike"))


def test_an_answer_and_a_drop_down_box_say_what_they_are(tree: list[tuple[str, str, str]]) -> None:
    (sex,) = [told for role, name, told in tree if (role, name) == ("panel", "Sex")]
    assert "the arrow keys choose among" in sex
    answers = [name for role, name, _ in tree if role == "radio button"]
    assert {"female", "male", "yes", "no"} <= set(answers)
    boxes = {told for role, _, told in tree if role == "combo box"}
    assert {"Source", "Chest pain"} <= {told.split(".")[0] for told in boxes}
