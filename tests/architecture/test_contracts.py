"""The import contracts cover every package there is, so that a new one cannot slip past them."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
CONTRACTS = {
    contract["name"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
}
WITH_QT = {"services", "ui"}
PARTS = {path.name for path in PACKAGE.iterdir() if list(path.glob("*.py"))}


def test_every_package_without_qt_is_kept_from_it() -> None:
    kept = set(CONTRACTS["Qt lives only in services, ui and app"]["source_modules"])
    assert kept == {f"desktop_app.{name}" for name in PARTS - WITH_QT}


def test_the_layers_are_exhaustive_and_none_is_optional_once_it_exists() -> None:
    layers = CONTRACTS["Imports run one way"]
    assert layers["exhaustive"] is True
    named = {name.strip() for layer in layers["layers"] for name in layer.split("|")}
    assert {f"({name})" for name in PARTS} & named == set()


def test_every_package_says_what_it_is_for() -> None:
    assert [name for name in PARTS if not (PACKAGE / name / "__init__.py").exists()] == []
