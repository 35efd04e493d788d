"""What the release tools do with files, tried on small ones."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from release import debian, icons, qt_support, sizes, stripping, sums

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "build" / "release" / "linux"


def elf(segments: list[tuple[int, int, int]]) -> bytes:
    """A 64-bit ELF header with loadable segments of (offset, address, alignment)."""
    head = bytearray(64)
    head[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<Q", head, 32, 64)
    struct.pack_into("<HH", head, 54, 56, len(segments))
    rows = [
        struct.pack("<IIQQQQQQ", 1, 5, offset, address, address, 0, 0, align)
        for offset, address, align in segments
    ]
    return bytes(head) + b"".join(rows)


def test_a_library_whose_segments_left_their_pages_is_found() -> None:
    assert stripping.is_aligned(elf([(0, 0, 4096), (8192, 12288, 4096)]))
    assert not stripping.is_aligned(elf([(0, 0, 4096), (8200, 12288, 4096)]))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux libraries are stripped")
def test_stripping_keeps_libraries_that_load_and_leaves_data_alone(tmp_path: Path) -> None:
    import _ctypes

    note = tmp_path / "note.txt"
    note.write_text("no library", encoding="utf-8")
    library = _ctypes.__file__
    entries = [("a.so", library, "EXTENSION"), ("note.txt", str(note), "DATA")]
    small, data = stripping.stripped(entries, tmp_path / "work")
    assert data == entries[1]
    assert Path(small[1]).stat().st_size <= Path(library).stat().st_size
    subprocess.run([sys.executable, "-c", f"import ctypes; ctypes.CDLL({small[1]!r})"], check=True)


def test_system_libraries_that_nothing_loads_are_left_out(tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed (Debian: apt-get install gcc)")
    for name in ("used", "orphan"):
        source = tmp_path / f"{name}.c"
        source.write_text(f"int {name}(void) {{ return 1; }}\n", encoding="utf-8")
        soname = f"-Wl,-soname,lib{name}.so.1"
        built = ["gcc", "-shared", soname, "-o", f"lib{name}.so.1", source.name]
        subprocess.run(built, check=True, cwd=tmp_path)
    user = tmp_path / "user.c"
    user.write_text("int used(void); int user(void) { return used(); }\n", encoding="utf-8")
    linked = ["gcc", "-shared", "-o", "user.so", user.name, "libused.so.1"]
    subprocess.run(linked, check=True, cwd=tmp_path)
    entries = [
        ("part/user.so", str(tmp_path / "user.so"), "EXTENSION"),
        ("libused.so.1", str(tmp_path / "libused.so.1"), "BINARY"),
        ("liborphan.so.1", str(tmp_path / "liborphan.so.1"), "BINARY"),
    ]
    kept = stripping.without_orphans(entries)
    assert [name for name, _, _ in kept] == ["part/user.so", "libused.so.1"]


def test_sizes_are_told_by_component_and_kept(tmp_path: Path) -> None:
    bundle = tmp_path / "vigil"
    for name, n_bytes in (
        ("vigil", 300),
        ("_internal/numpy/a.so", 200),
        ("_internal/libz.so.1", 9),
    ):
        path = bundle / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(n_bytes))
    (bundle / "_internal" / "libz.so").symlink_to("libz.so.1")
    lines = sizes.report(bundle, 61.25).splitlines()
    assert "61.2 s" in lines[0]
    assert lines[1].endswith("program and Python modules")
    kept = json.loads((tmp_path / "vigil-sizes.json").read_text(encoding="utf-8"))
    assert (kept["total_bytes"], kept["build_s"]) == (509, 61.2)
    assert kept["components"]["numpy"] == 200
    assert kept["components"]["system libraries"] == 9


def test_icons_are_drawn_in_every_size_and_format(tmp_path: Path) -> None:
    svg = ROOT / "resources" / "icons" / "vigil.svg"
    draw = "import sys; from pathlib import Path; from release.icons import draw;"
    draw += "draw(*map(Path, sys.argv[1:]))"
    subprocess.run([sys.executable, "-c", draw, svg, tmp_path], cwd=ROOT / "build", check=True)
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {*(f"vigil-{size}.png" for size in icons.SIZES_PX), *icons.CONTAINERS}
    assert all(path.stat().st_size > 100 for path in tmp_path.iterdir())


def test_checksums_are_in_the_format_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"abc")
    assert sums.write(tmp_path, [tmp_path / "a.deb"]) == [
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.deb"
    ]
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8").endswith("  a.deb\n")


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="only Debian makes Debian packages")
def test_the_package_holds_the_program_its_menu_entry_and_its_icons(tmp_path: Path) -> None:
    bundle, drawn = tmp_path / "vigil", tmp_path / "icons"
    bundle.mkdir()
    drawn.mkdir()
    (bundle / "vigil").write_text("#!/bin/sh\n", encoding="utf-8")
    (bundle / "THIRD-PARTY-NOTICES.txt").write_text("Qt\n", encoding="utf-8")
    (drawn / "vigil-48.png").write_bytes(b"png")
    made = debian.package(bundle, drawn)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", made], check=True, capture_output=True, text=True
    ).stdout
    for place in (
        "./opt/vigil/vigil",
        "./usr/bin/vigil -> /opt/vigil/vigil",
        "./usr/share/applications/vigil.desktop",
        "./usr/share/icons/hicolor/48x48/apps/vigil.png",
        "./usr/share/mime/packages/vigil-mime.xml",
        "./usr/share/doc/vigil/copyright",
    ):
        assert place in listed
    fields = subprocess.run(
        ["dpkg-deb", "--field", made], check=True, capture_output=True, text=True
    ).stdout
    assert f"Version: {debian.version()}" in fields


@pytest.mark.parametrize("name", ["vigil-mime.xml", "org.vigil.station.metainfo.xml"])
def test_descriptions_for_the_system_are_well_formed(name: str) -> None:
    assert ET.parse(LINUX / name).getroot().tag.endswith(("mime-info", "component"))


def test_recordings_open_with_vigil() -> None:
    entry = (LINUX / "vigil.desktop").read_text(encoding="utf-8")
    assert "Exec=vigil %f" in entry
    assert "MimeType=application/x-vigil-recording;" in entry
    # desktop-file-validate of Debian 12 does not know 1.5; the key may be left out.
    assert "Version=" not in entry
    assert 'glob pattern="*.vigil"' in (LINUX / "vigil-mime.xml").read_text(encoding="utf-8")


def test_qts_own_modules_come_compiled_and_where_it_looks_for_them(tmp_path: Path) -> None:
    found = {place: Path(source) for place, source, _ in qt_support.entries(tmp_path)}
    signature = "shiboken6/files.dir/shibokensupport/signature"
    for name in ("loader", "mapping", "parser", "lib/tool", "lib/pyi_generator"):
        assert found[f"{signature}/{name}.pyc"].stat().st_size
    program = "from shibokensupport.signature.lib import tool; print(tool.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert Path(done.stdout.strip()) == found[f"{signature}/lib/tool.pyc"]
