"""Cuts the font of the Chinese window out of a large one: what the translation and people need.

    python3 build/release/chinese_font.py NotoSansCJK-Regular.ttc [--tool pyftsubset]

Debian's package fonts-noto-cjk holds the font, `pip install fonttools` the tool; neither is needed
to build or to run Vigil, because the result lies in resources/fonts/zh_CN. It holds every character
of zh_CN.ts, and those of GB 2312, level 1 (3,755, by their pronunciation), for names and notes. To
be run again when the translation has a character that the font lacks, which a test notices.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TRANSLATION = ROOT / "resources" / "translations" / "zh_CN.ts"
FONT = ROOT / "resources" / "fonts" / "zh_CN" / "NotoSansCJKsc-Regular-subset.otf"
# The face of simplified Chinese in Debian's collection.
FACE = 2
# Of GB 2312: punctuation, wide Latin signs, and the characters of level 1.
ROWS = (1, 3, *range(16, 56))
LATIN_END = 0x2000


def gb_2312() -> set[str]:
    """The characters in these rows."""
    codes = (bytes([0xA0 + row, 0xA0 + place]) for row in ROWS for place in range(1, 95))
    return {code.decode("gb2312", errors="ignore") for code in codes} - {""}


def characters() -> str:
    """All that the font must hold; the Latin ones are in the window's own font."""
    wanted = gb_2312() | set(TRANSLATION.read_text(encoding="utf-8"))
    return "".join(sorted(one for one in wanted if ord(one) >= LATIN_END))


def main() -> int:
    """Write the font."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("--tool", default="pyftsubset")
    given = parser.parse_args()
    FONT.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as wanted:
        wanted.write(characters())
        wanted.flush()
        command = [given.tool, str(given.source), f"--font-number={FACE}"]
        command += [f"--text-file={wanted.name}", f"--output-file={FONT}"]
        subprocess.run([*command, "--no-hinting", "--layout-features="], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
