"""`python -m tests.gallery [-o DIR]`: every state, in each theme, at three scales, as one page."""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.ui.theme.theme import Theme

SCALES = ("1", "1.5", "2")
THEMES = ("dark", "light", "contrast")


def main() -> int:
    """Draw the pictures, each scale in a process of its own, and write the page."""
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=Path("build/gallery"))
    parser.add_argument("--only", default="", help="scenes whose name contains this")
    parser.add_argument("--scale", choices=SCALES, help="draw only this scale; used inside")
    parser.add_argument("--language", default="en", help="as vigil --language has it")
    parser.add_argument(
        "--check", action="store_true", help="draw nothing, name words that are cut"
    )
    args = parser.parse_args()
    if args.check:
        return check(args.language, args.only)
    args.output.mkdir(parents=True, exist_ok=True)
    if args.scale:
        draw(args.output, args.scale, args.only, args.language)
        return 0
    for scale in SCALES:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "tests.gallery", "-o", str(args.output)]
        command += ["--scale", scale, "--only", args.only, "--language", args.language]
        subprocess.run(command, env=environment, check=True)
    page = args.output / "index.html"
    page.write_text(index_page(args.output), encoding="utf-8")
    sys.stdout.write(f"{page}\n")
    return 0


def _themed(language: str) -> Theme:
    """An application that speaks `language`; the texts of the scenes' states stay English."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.language import install
    from desktop_app.ui.theme.fonts import load_letters
    from desktop_app.ui.theme.theme import Theme

    app, resources = QApplication([]), shipped_dir() / "resources"
    load_letters(resources / "fonts", install(app, resources, language, app))
    return Theme(app, resources)


def check(language: str, only: str) -> int:
    """Name every word that is cut at the scale this process was started with; 1 if any is."""
    theme = _themed(language)
    from tests.gallery.clipping import find_clipped
    from tests.gallery.picture import dispose, lay_out_anew, stage
    from tests.gallery.scenes import SCENES

    n_found = 0
    for scene in (one for one in SCENES if only in one.name):
        window = stage(scene, theme)
        if language != "en":
            lay_out_anew(window)
        for complaint in find_clipped(window):
            n_found += 1
            sys.stdout.write(f"{scene.name}: {complaint}\n")
        dispose(window)
    return min(n_found, 1)


def draw(folder: Path, scale: str, only: str, language: str) -> None:
    """Every scene in every theme at the scale this process was started with."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    theme = _themed(language)
    from desktop_app.ui.states import ThemeMode
    from tests.gallery.picture import take
    from tests.gallery.scenes import SCENES

    for name in THEMES:
        theme.set_mode(ThemeMode(name))
        for scene in SCENES:
            if only in scene.name:
                take(scene, theme).save(str(folder / f"{scene.name}.{name}.{scale}.png"))


def index_page(folder: Path) -> str:
    """One row for a scene: its schemes side by side, larger scales behind links."""
    names = sorted({path.name.split(".")[0] for path in folder.glob("*.png")})
    rows = []
    for name in names:
        cells = []
        for theme in THEMES:
            links = " ".join(
                f'<a href="{name}.{theme}.{scale}.png">{float(scale):.0%}</a>' for scale in SCALES
            )
            picture = f'<img src="{name}.{theme}.1.png" alt="{name} {theme}" loading="lazy">'
            cells.append(f"<td>{picture}<br>{links}</td>")
        rows.append(f"<tr><th>{html.escape(name)}</th>{''.join(cells)}</tr>")
    style = "body{font:14px sans-serif;background:#888}img{max-width:31vw}th{vertical-align:top}"
    return f"<!doctype html><style>{style}</style><table>{''.join(rows)}</table>\n"


if __name__ == "__main__":
    raise SystemExit(main())
