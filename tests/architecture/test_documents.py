"""What the documents tell people to type, quote, or draw is what the program has."""

from __future__ import annotations

import argparse
import ast
import csv
import re
import shlex
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from desktop_app.cli import window
from desktop_app.cli.main import COMMANDS
from desktop_app.risk.schema import SAMPLE_PATIENTS, patient_from_json, patient_from_texts
from tests.gallery.guide import PICTURES, WINDOW

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "docs/deploy/README.md"]
ARCHITECTURE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
LINK = re.compile(r"\]\(([^)#\s]+)")
# On a line of their own or in backticks; placeholders like ADDRESS parse as any word does.
COMMAND = re.compile(r"(?:^|(?<=`))vigil [^`\n]+", re.MULTILINE)
# Named in a sentence, not to be typed as it stands.
COMMAND_NAMES = {f"vigil {command}" for command in COMMANDS}
COMMAND_LINES = sorted(
    {line for page in PAGES for line in COMMAND.findall(page.read_text(encoding="utf-8"))}
)
README_LINKS = sorted(
    {link for link in LINK.findall(PAGES[0].read_text(encoding="utf-8")) if "://" not in link}
)
QUOTED = re.findall(
    r"^> (.+)$", (ROOT / "docs/troubleshooting.md").read_text(encoding="utf-8"), re.MULTILINE
)


@pytest.mark.parametrize("line", COMMAND_LINES)
def test_a_command_line_of_a_document_is_understood(line: str) -> None:
    _, *arguments = shlex.split(line.split(" > ")[0], comments=True)
    if arguments[0] not in COMMANDS:
        window.parse(arguments, commands=str)
        return
    if line in COMMAND_NAMES:
        return
    parser = argparse.ArgumentParser(exit_on_error=False)
    import_module(f"desktop_app.cli.{arguments[0].replace('-', '_')}").add_arguments(parser)
    parser.parse_args(arguments[1:])


@pytest.mark.parametrize("link", README_LINKS)
def test_a_link_of_the_readme_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


@pytest.mark.parametrize("sentence", QUOTED)
def test_what_is_quoted_is_what_the_program_says(sentence: str) -> None:
    for part in sentence.split("…"):
        assert any(part.strip() in text for text in sentences_of_the_program())


def test_every_picture_of_the_guide_is_drawn_from_a_scene() -> None:
    page = (ROOT / "docs/guide.md").read_text(encoding="utf-8")
    scenes = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("tests/gallery/*.py"))
    assert set(re.findall(r"\(images/(\w+)\.png\)", page)) == set(PICTURES)
    assert all(f'"{scene}"' in scenes for scene in PICTURES.values())


def test_the_picture_of_the_readme_is_drawn_by_the_same_command() -> None:
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\(docs/images/(\w+)\.png\)", page) == [WINDOW]


def test_the_examples_are_the_invented_patients() -> None:
    folder = ROOT / "docs/examples"
    with (folder / "patients.csv").open(encoding="utf-8", newline="") as file:
        rows = [patient_from_texts(row) for row in csv.DictReader(file)]
    assert rows == [dict(patient) for patient in SAMPLE_PATIENTS.values()]
    one = patient_from_json((folder / "patient.json").read_bytes())
    assert one in rows


def test_the_documents_were_searched() -> None:
    assert len(COMMAND_LINES) >= 30
    assert len(README_LINKS) >= 10
    assert len(QUOTED) >= 15


def test_the_import_rule_is_told_as_it_is_checked() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    told = ARCHITECTURE.replace("{", "").replace("}", "")
    assert f"`{' > '.join(layers)}`" in told


def test_every_package_stands_in_the_picture() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert set(re.findall(r"^  (\w+)/ ", ARCHITECTURE, re.MULTILINE)) == packages


def test_every_thread_stands_in_the_table() -> None:
    rows = [line.split("|")[1] for line in ARCHITECTURE.splitlines() if line.startswith("| ")]
    told = set(re.findall(r"\w+", " ".join(rows)))
    assert names_of_loop_threads() - told == set()


@cache
def sentences_of_the_program() -> tuple[str, ...]:
    """Every text in the source, parts of f-strings included."""
    return tuple(
        node.value
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def names_of_loop_threads() -> set[str]:
    """The second argument of every `LoopThread(...)`."""
    return {
        str(node.args[1].value)
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "LoopThread"
        and isinstance(node.args[1], ast.Constant)
    }
