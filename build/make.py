"""Makes the stand-alone application, and with --packages all that is handed out.

Run by `python3 dev.py build` in an environment that holds what is bundled and nothing else.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

from release import debian, icons, notices, sizes, sums

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
WORK = ROOT / "build" / "pyinstaller"


def main() -> int:
    """Bundle, measure, and package where that was asked for; the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__)
    parser.add_argument("--packages", action="store_true", help="tarball, .deb and checksums too")
    asked = parser.parse_args()
    began_s = time.monotonic()
    icons.draw(ROOT / "resources" / "icons" / "vigil.svg", WORK / "icons")
    with notices.listing(DIST):
        code = _bundle()
    if code != 0:
        return code
    bundle = DIST / "vigil"
    notices.write(bundle)
    print(sizes.report(bundle, time.monotonic() - began_s))
    if asked.packages and sys.platform.startswith("linux"):
        made = [debian.tarball(bundle, WORK / "icons"), debian.package(bundle, WORK / "icons")]
        print("\n".join(sums.write(DIST, [*made, DIST / "vigil-sbom.json"])))
    return 0


def _bundle() -> int:
    installer = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    places = [f"--distpath={DIST}", f"--workpath={WORK}", str(ROOT / "build" / "pyinstaller.spec")]
    return subprocess.run([*installer, *places], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
