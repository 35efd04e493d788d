"""Proves dist/: the program here under X, and on a Debian without Python or network.

    python3 dev.py build --packages; python3 dev.py check bundle

Checks the program itself under Xvfb, a minute of frames with steady reference counts, the tarball,
and the package: what it depends on is all that the bare Debian has; it is installed, checks itself,
draws the window, and is removed without a trace. Prints a line for each step; 1 where one fails.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from checks._rooms import Room, require_root

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PROGRAM = DIST / "vigil" / "vigil"
LARGEST_MB = 320
SOAK_MINUTES = "1.1"
INSTALLED = ("opt/vigil", "usr/bin/vigil", "usr/share/applications/vigil.desktop",
             "usr/share/mime/packages/vigil-mime.xml")  # fmt: skip


class Steps:
    """The steps so far, and which of them failed."""

    def __init__(self) -> None:
        self.failed: list[str] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """One step, timed; what it raises is told, and the next one goes on."""
        began_s = time.monotonic()
        try:
            yield
        except (AssertionError, OSError, subprocess.SubprocessError) as error:
            self.failed.append(name)
            print(f"FAILED  {name}: {error}", flush=True)
        else:
            print(f"ok      {name} ({time.monotonic() - began_s:.0f} s)", flush=True)


def must(done: subprocess.CompletedProcess[str]) -> str:
    """What a program said; an error with its last words where it failed."""
    assert done.returncode == 0, f"it ended with {done.returncode}: {(done.stdout or '')[-2000:]}"
    return done.stdout or ""


def here(*command: str) -> str:
    """Run a program on this machine, under an X server of its own where there is none."""
    under_x = [] if os.environ.get("DISPLAY") else ["xvfb-run", "-a"]
    return must(
        subprocess.run(
            [*under_x, *command], cwd=ROOT, text=True, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
    )  # fmt: skip


def newest(pattern: str) -> Path:
    """The file in dist/ that was made last."""
    found = sorted(DIST.glob(pattern), key=lambda path: path.stat().st_mtime)
    assert found, f"dist/{pattern} is missing: python3 dev.py build --packages"
    return found[-1]


def dependencies(package: Path) -> list[str]:
    """The names that a package depends on, without versions."""
    asked = ["dpkg-deb", "--field", str(package), "Depends"]
    text = subprocess.run(asked, check=True, capture_output=True, text=True).stdout
    return [part.split()[0] for part in text.split(",")]


def on_this_machine(steps: Steps) -> None:
    """What can be seen where it was built."""
    with steps.step(f"at most {LARGEST_MB} MB"):
        files = [path for path in PROGRAM.parent.rglob("*") if not path.is_symlink()]
        size_mb = sum(path.stat().st_size for path in files if path.is_file()) / 1e6
        assert size_mb <= LARGEST_MB, f"it has {size_mb:.1f} MB"
    with steps.step("checks itself under X"):
        print(here(str(PROGRAM), "self-test"), flush=True)
    with steps.step("a minute of frames: nothing lost, references kept"):
        soak = ["-m", "benchmarks.soak", "--frozen", "--minutes", SOAK_MINUTES, "--json"]
        print(here(sys.executable, *soak), flush=True)


def on_a_bare_debian(steps: Steps, folder: Path) -> None:
    """What only shows where nothing else is installed."""
    package, tarball = newest("*.deb"), newest("*.tar.xz")
    room = Room(folder)
    with steps.step("a bare Debian with what the package depends on"):
        room.furnish(dependencies(package))
        absent = room.run("which", "python3")
        assert absent.returncode != 0, "it has a Python"
        shutil.copyfile(package, room.folder / "vigil.deb")
    with steps.step("the package is installed"):
        must(room.run("dpkg", "-i", "/vigil.deb"))
        assert all((room.folder / name).is_symlink() or (room.folder / name).exists()
                   for name in INSTALLED), "something of it is missing"  # fmt: skip
    with steps.step("checks itself there, without a network"):
        print(must(room.run("vigil", "self-test")), flush=True)
    with steps.step("is removed without a trace"):
        must(room.run("dpkg", "--purge", "vigil"))
        left = [name for name in INSTALLED if os.path.lexists(room.folder / name)]
        assert left == [], f"left: {left}"
    with steps.step("the tarball runs where it is unpacked, and goes with its folder"):
        place = room.folder / "srv"
        subprocess.run(["tar", "-xf", tarball, "-C", place], check=True)
        said = must(room.run("/srv/vigil/vigil", "--version"))
        assert said.startswith("vigil "), said
        picture = ("--demo", "--screenshot", "/tmp/shot.png", "--after", "3")
        must(room.run("/srv/vigil/vigil", *picture, env={"QT_QPA_PLATFORM": "offscreen"}))
        shutil.copyfile(room.folder / "tmp" / "shot.png", DIST / "bare-debian.png")
        shutil.rmtree(place / "vigil")


def main() -> int:
    """Run every step; 1 where one failed."""
    require_root()
    steps = Steps()
    on_this_machine(steps)
    with tempfile.TemporaryDirectory(prefix="vigil-debian-") as folder:
        on_a_bare_debian(steps, Path(folder) / "root")
    print(f"failed: {', '.join(steps.failed)}" if steps.failed else "the bundle holds")
    return 1 if steps.failed else 0


if __name__ == "__main__":
    sys.exit(main())
