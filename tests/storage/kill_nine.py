"""Saves assessments in a child process and kills it at a random moment, many times.

Run as `python -m tests.storage.kill_nine FOLDER ROUNDS SEED`; prints how many were committed and
exits with 1 where one of them is gone or the history does not open.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from dataclasses import replace
from pathlib import Path

from desktop_app.storage.patients import PatientStore
from desktop_app.storage.patients_record import Draft
from tests.storage.patient_records import NOON_S, RESULT, record

LONGEST_S = 0.03


def save_for_ever(path: Path, told: int) -> None:
    """Store one assessment after another; say the number of each once it is stored."""
    store = PatientStore(path)
    number = store.count()
    while True:
        number += 1
        store.save_draft(Draft((("Age", "5"),), f"P-{number}", NOON_S))
        stored = record(f"P-{number}", result=replace(RESULT, score=(number % 100) / 100))
        record_id = store.add(stored)
        os.write(told, b"%d\n" % record_id)


def one_round(path: Path, wait_s: float) -> list[int]:
    """The numbers that were told before the child was killed, `wait_s` after its first word."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        save_for_ever(path, writing)
    os.close(writing)
    said = os.read(reading, 65536)
    select.select([], [], [], wait_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        said += more
    os.close(reading)
    return [int(line) for line in said.split(b"\n") if line]


def main(folder: str, rounds: str, seed: str) -> int:
    """Every committed assessment must be there, whole, after every kill."""
    path = Path(folder) / "history.sqlite"
    chance = random.Random(int(seed))
    committed: set[int] = set()
    for _ in range(int(rounds)):
        committed |= set(one_round(path, chance.uniform(0.0, LONGEST_S)))
        store = PatientStore(path)
        found = {one.record_id for one in store.find()}
        newest = store.get(max(found))
        store.close()
        lost = {number for number in committed if number > max(committed) - 900} - found
        if lost or len(newest.inputs) != 7 or len(newest.bars) != 2:
            sys.stdout.write(f"lost {sorted(lost)}; {newest}\n")
            return 1
    sys.stdout.write(f"{len(committed)} committed, none lost in {rounds} kills\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
