"""A tarball and a .deb of the bundle, made with tar and `dpkg-deb` alone."""

from __future__ import annotations

import platform
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

DATA = Path(__file__).resolve().parent / "linux"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# The C library that a bundle made on Debian 12 asks for, and the two libraries that belong to the
# graphics driver of the machine; all others are inside.
DEPENDS = "libc6 (>= 2.36), libgl1, libegl1"
CONTROL = """\
Package: vigil
Version: {version}
Architecture: {architecture}
Maintainer: The Vigil authors <vigil@example.org>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: avrdude
Section: science
Priority: optional
Description: watch a live voltage and judge a patient's cardiac fields
 Vigil plots the voltage that an Arduino sends and judges every sample of it.
 Beside it, thirteen cardiac fields of a patient are compared with reference
 patients. It is not a medical device.
"""
# The menu entry, the icon and the kind of file appear and go without a new login.
REFRESH = """\
#!/bin/sh
set -e
for tool in "update-desktop-database -q" "update-mime-database /usr/share/mime" \\
    "gtk-update-icon-cache -q -f /usr/share/icons/hicolor"; do
    command -v "${tool%% *}" > /dev/null && $tool || true
done
"""


def version() -> str:
    """The version of the application that is being bundled."""
    return metadata.version("vigil")


def tarball(bundle: Path, icons: Path) -> Path:
    """`vigil-VERSION-MACHINE.tar.xz`: unpack anywhere, start `vigil/vigil`."""
    path = bundle.parent / f"vigil-{version()}-linux-{platform.machine()}.tar.xz"
    shutil.copyfile(icons / "vigil-256.png", bundle / "vigil.png")
    # One thread more than the machine has cores would only take memory.
    packed = ["tar", "--use-compress-program=xz -T0 -1", "--owner=0", "--group=0", "--sort=name"]
    subprocess.run([*packed, "-cf", path, "-C", bundle.parent, bundle.name], check=True)
    return path


def package(bundle: Path, icons: Path) -> Path:
    """`vigil_VERSION_ARCHITECTURE.deb`, installed to /opt/vigil with a `vigil` on the PATH."""
    architecture = ARCHITECTURES[platform.machine()]
    path = bundle.parent / f"vigil_{version()}_{architecture}.deb"
    tree = bundle.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "opt" / "vigil", symlinks=True)
    _lay_out(tree, icons)
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*")) // 1024
    control = CONTROL.format(
        version=version(), architecture=architecture, kilobytes=kilobytes, depends=DEPENDS
    )
    _write(tree / "DEBIAN" / "control", control)
    for name in ("postinst", "postrm"):
        _write(tree / "DEBIAN" / name, REFRESH, mode=0o755)
    build = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z1", str(tree), str(path)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return path


def _lay_out(tree: Path, icons: Path) -> None:
    """What the system expects beside the program itself."""
    share = tree / "usr" / "share"
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "vigil").symlink_to("/opt/vigil/vigil")
    _copy(DATA / "vigil.desktop", share / "applications")
    _copy(DATA / "vigil-mime.xml", share / "mime" / "packages")
    _copy(DATA / "org.vigil.station.metainfo.xml", share / "metainfo")
    _copy(tree / "opt" / "vigil" / "THIRD-PARTY-NOTICES.txt", share / "doc" / "vigil")
    _copy(DATA.parents[2] / "LICENSE", share / "doc" / "vigil", "copyright")
    for icon in icons.glob("vigil-*.png"):
        size_px = icon.stem.removeprefix("vigil-")
        _copy(icon, share / "icons" / "hicolor" / f"{size_px}x{size_px}" / "apps", "vigil.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    _copy(DATA.parents[2] / "resources" / "icons" / "vigil.svg", scalable)


def _copy(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def _write(path: Path, text: str, *, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
