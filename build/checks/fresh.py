"""A machine that has Debian 12 and its Python: a copy of the project and the README's two commands.

    python3 dev.py check fresh [--quick | TESTS ...]

`run` and `test` with a network, each timed; then `run` once more without one. --quick leaves all
but a part of the tests out; so does naming some. What is not committed is not copied. Takes root,
debootstrap and about half an hour, most of it tests; prints JSON at the end.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from checks._rooms import Room, require_root

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("python3", "ca-certificates")
HOME = "/root/vigil"
QUICK = ("tests/core", "tests/architecture/test_documents.py")


def main() -> int:
    """Furnish, copy, and type what the README says; 1 where a command failed."""
    require_root()
    chosen = QUICK if "--quick" in sys.argv else tuple(sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="vigil-fresh-") as folder:
        room = Room(Path(folder) / "root")
        room.furnish(PACKAGES)
        subprocess.run(
            ["git", "clone", "--quiet", str(ROOT), str(room.folder / HOME[1:])], check=True
        )
        steps = {
            "run": timed(room, ["run"]),
            "test": timed(room, ["test", *chosen]),
            "run without a network": timed(room, ["run"], is_alone=True),
        }
        picture = room.folder / HOME[1:] / "vigil-demo.png"
        has_picture = picture.exists() and picture.stat().st_size > 30_000
    holds = has_picture and all(code == 0 for code, _ in steps.values())
    seconds = {name: took_s for name, (_, took_s) in steps.items()}
    codes = {name: code for name, (code, _) in steps.items()}
    report = {"check": "fresh", "holds": holds, "seconds": seconds, "exit_codes": codes}
    print(json.dumps({**report, "picture": has_picture, "tests": list(chosen) or "all but slow"}))
    return 0 if holds else 1


def timed(room: Room, words: Sequence[str], *, is_alone: bool = False) -> tuple[int, float]:
    """The exit code of a word of the task runner, and how long it took in s."""
    print(f"== python3 dev.py {' '.join(words)}{' (no network)' * is_alone}", flush=True)
    began_s = time.monotonic()
    command = f"cd {HOME} && exec python3 dev.py {' '.join(words)}"
    done = room.run("sh", "-c", command, is_alone=is_alone, is_loud=True)
    return done.returncode, round(time.monotonic() - began_s, 1)


if __name__ == "__main__":
    sys.exit(main())
