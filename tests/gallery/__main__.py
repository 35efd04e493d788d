"""`python -m tests.gallery [-o DIR]`: every state, in each theme, at three scales, as one page."""

from __future__ import annotations

import argparse
import html
import os
import subprocess
import sys
from pathlib import Path

SCALES = ("1", "1.5", "2")
THEMES = ("dark", "light", "contrast")


def main() -> int:
    """Draw the pictures, each scale in a process of its own, and write the page."""
    parser = argparse.ArgumentParser(prog="gallery", description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=Path("build/gallery"))
    parser.add_argument("--only", default="", help="scenes whose name contains this")
    parser.add_argument("--scale", choices=SCALES, help="draw only this scale; used inside")
    parser.add_argument(
        "--check", action="store_true", help="draw nothing, name words that are cut"
    )
    args = parser.parse_args()
    if args.check:
        return check()
    args.output.mkdir(parents=True, exist_ok=True)
    if args.scale:
        draw(args.output, args.scale, args.only)
        return 0
    for scale in SCALES:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
        command = [sys.executable, "-m", "tests.gallery", "-o", str(args.output)]
        command += ["--scale", scale, "--only", args.only]
        subprocess.run(command, env=environment, check=True)
    page = args.output / "index.html"
    page.write_text(index_page(args.output), encoding="utf-8")
    sys.stdout.write(f"{page}\n")
    return 0


def check() -> int:
    """Name every word that is cut at the scale this process was started with; 1 if any is."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.theme.theme import Theme
    from tests.gallery.clipping import find_clipped
    from tests.gallery.picture import dispose, stage
    from tests.gallery.scenes import SCENES

    app = QApplication([])
    theme = Theme(app, shipped_dir() / "resources")
    n_found = 0
    for scene in SCENES:
        window = stage(scene, theme)
        for complaint in find_clipped(window):
            n_found += 1
            sys.stdout.write(f"{scene.name}: {complaint}\n")
        dispose(window)
    return min(n_found, 1)


def draw(folder: Path, scale: str, only: str) -> None:
    """Every scene in every theme at the scale this process was started with."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop_app.core.paths import shipped_dir
    from desktop_app.ui.states import ThemeMode
    from desktop_app.ui.theme.theme import Theme
    from tests.gallery.picture import take
    from tests.gallery.scenes import SCENES

    app = QApplication([])
    theme = Theme(app, shipped_dir() / "resources")
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
