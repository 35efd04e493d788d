"""The picture of the imports in ARCHITECTURE.md is the source's, and the contract allows it."""

from __future__ import annotations

from checks.picture import END, PAPER, START, imports, layers, picture


def test_the_paper_shows_the_imports_of_the_source() -> None:
    drawn = PAPER.read_text(encoding="utf-8").split(START)[1].split(END)[0]
    assert drawn == picture(), "draw it anew: python3 dev.py check picture"


def test_every_line_of_it_goes_down_the_contract() -> None:
    order = layers()
    rank = {part: number for number, layer in enumerate(order) for part in layer}
    upwards = [
        f"{part} imports {used}"
        for part, others in imports().items()
        if part in rank
        for used in others
        if rank[used] <= rank[part]
    ]
    assert upwards == []


def test_it_shows_every_part_there_is() -> None:
    named = {part for layer in layers() for part in layer}
    assert imports().keys() - {"__init__"} == named
