"""Dockerfile and compose.yaml under the rules that their linters have, without Docker."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
import yaml  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = Path(__file__).resolve().parent
DEPLOY = HERE.parents[1] / "docs" / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text()
COMPOSE_TEXT = (DEPLOY / "compose.yaml").read_text()
SCHEMA = json.loads((HERE / "compose_subset.schema.json").read_text())
KNOWN = {"FROM", "RUN", "CMD", "EXPOSE", "ENV", "COPY", "ENTRYPOINT", "VOLUME", "USER", "WORKDIR"}


def instructions(text: str) -> list[tuple[str, str]]:
    """Each instruction with its arguments, continued lines joined."""
    joined = re.sub(r"\\\n\s*", "", text)
    lines = [line for line in joined.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.split(" ", 1)[0], line.split(" ", 1)[1]) for line in lines]


def complaints(text: str) -> list[str]:
    """What is wrong with a Dockerfile; in brackets hadolint's name of the rule."""
    found = instructions(text)
    runs = [arguments for name, arguments in found if name == "RUN"]
    users = [arguments for name, arguments in found if name == "USER"]
    rules: dict[str, Callable[[], bool]] = {
        "an unknown instruction": lambda: all(name in KNOWN for name, _ in found),
        "it does not begin with FROM": lambda: found[0][0] == "FROM",
        "the image has no version (DL3006, DL3007)": lambda: all(
            re.search(r":(?!latest$)[\w.-]+$", arguments)
            for name, arguments in found
            if name == "FROM"
        ),
        "a relative WORKDIR (DL3000)": lambda: all(
            arguments.startswith("/") for name, arguments in found if name == "WORKDIR"
        ),
        "the last user is root (DL3002)": lambda: bool(users) and users[-1] not in ("root", "0"),
        "sudo (DL3004)": lambda: not any("sudo" in run for run in runs),
        "cd instead of WORKDIR (DL3003)": lambda: not any(re.search(r"\bcd ", r) for r in runs),
        "a cache stays in the image (DL3042)": lambda: all(
            "--no-cache-dir" in part
            for run in runs
            for part in run.split("&&")
            if "pip install" in part
        ),
        "a package without version (DL3013)": lambda: all(
            "--require-hashes" in part or "==" in part
            for run in runs
            for part in run.split("&&")
            if "pip install" in part
        ),
        "a command in a shell (DL3025)": lambda: all(
            isinstance(json.loads(arguments), list)
            for name, arguments in found
            if name in ("CMD", "ENTRYPOINT")
        ),
        "several commands (DL4003, DL4004)": lambda: all(
            [name for name, _ in found].count(one) == 1 for one in ("CMD", "ENTRYPOINT")
        ),
        "a port that is none (DL3011)": lambda: all(
            arguments.isdigit() and 0 < int(arguments) < 65536
            for name, arguments in found
            if name == "EXPOSE"
        ),
    }
    return [complaint for complaint, holds in rules.items() if not holds()]


def test_the_dockerfile_is_clean() -> None:
    assert complaints(DOCKERFILE) == []


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("FROM python:3.12-slim-bookworm", "FROM python", "no version"),
        ("USER vigil", "USER root", "root"),
        ("WORKDIR /opt/vigil", "WORKDIR opt", "WORKDIR"),
        ("--no-cache-dir redis==8.1.0", "redis==8.1.0", "cache"),
        ("redis==8.1.0", "redis", "without version"),
        ("EXPOSE 5000", "EXPOSE 500000", "port"),
        ("USER vigil", "ADD x y\nUSER vigil", "unknown"),
    ],
)
def test_a_mistake_in_it_would_be_found(old: str, new: str, complaint: str) -> None:
    assert old in DOCKERFILE
    (found,) = complaints(DOCKERFILE.replace(old, new))
    assert complaint in found


def test_the_composition_is_one() -> None:
    jsonschema.validate(yaml.safe_load(COMPOSE_TEXT), SCHEMA)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("restart: unless-stopped", "restart: sometimes"),
        ("read_only: true", "readonly: true"),
        ("image: redis:7-alpine", "image: redis:latest"),
        ('ports: ["5000:5000"]', "ports: [5000]"),
        ("condition: service_started", "condition: started"),
    ],
)
def test_a_mistake_in_the_composition_would_be_found(old: str, new: str) -> None:
    assert old in COMPOSE_TEXT
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.safe_load(COMPOSE_TEXT.replace(old, new)), SCHEMA)


def test_what_a_service_waits_for_and_mounts_is_there() -> None:
    compose = yaml.safe_load(COMPOSE_TEXT)
    for service in compose["services"].values():
        assert set(service.get("depends_on", {})) <= set(compose["services"])
        mounted = {volume.split(":")[0] for volume in service.get("volumes", [])}
        assert mounted <= set(compose["volumes"])
