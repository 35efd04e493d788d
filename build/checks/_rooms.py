"""A bare Debian 12 in a folder, and programs that see nothing but it. Needs root and debootstrap.

What runs in there has name spaces of its own for files and, where asked, for the network: then
there is a loopback and nothing else. All of it ends with the program.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
# Told to programs in there, because of proxies and mirrors with certificates of their own.
PASSED_ON = ("PIP_CERT", "SSL_CERT_FILE", "PIP_DEFAULT_TIMEOUT", "http_proxy", "https_proxy")
# Enters the folder given first; "alone" as the second argument leaves the network outside.
ENTER = """
import ctypes, fcntl, os, socket, struct, sys, warnings
root, how, *command = sys.argv[1:]
libc = ctypes.CDLL(None, use_errno=True)
NEWNS, NEWNET, REC_PRIVATE = 0x00020000, 0x40000000, 0x4000 | 0x40000
if libc.unshare(NEWNS | (NEWNET if how == "alone" else 0)):
    sys.exit("unshare: " + os.strerror(ctypes.get_errno()))
libc.mount(b"none", b"/", None, REC_PRIVATE, None)
seen = {"proc": "proc", "sys": "sysfs", "dev/shm": "tmpfs", "dev/pts": "devpts"}
for place, kind in seen.items():
    path = os.path.join(root, place)
    os.makedirs(path, exist_ok=True)
    libc.mount(kind.encode(), path.encode(), kind.encode(), 0, None)
if how == "alone":
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        up = struct.pack("16sh", b"lo", 0x1 | 0x40)
        fcntl.ioctl(any_socket, 0x8914, up)
os.chroot(root)
os.chdir("/")
os.execvp(command[0], command)
"""


@dataclass(frozen=True, slots=True)
class Room:
    """A Debian in `folder`."""

    folder: Path

    def furnish(self, packages: Sequence[str]) -> None:
        """Install a minimal Debian with these packages; raises `CalledProcessError`."""
        command = ["debootstrap", "--variant=minbase", f"--include={','.join(packages)}"]
        subprocess.run(
            [*command, SUITE, str(self.folder), MIRROR], check=True, stdout=subprocess.DEVNULL
        )
        for name in ("etc/resolv.conf", "etc/ssl/certs/ca-certificates.crt"):
            if Path("/", name).exists() and (self.folder / name).parent.exists():
                shutil.copyfile(Path("/", name), self.folder / name)

    def run(
        self,
        *command: str,
        is_alone: bool = True,
        env: Mapping[str, str] | None = None,
        is_loud: bool = False,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program in there to its end; `is_loud` shows what it says as it comes."""
        kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        found = {"PATH": path, "HOME": "/root", "LANG": "C.UTF-8", **kept, **(env or {})}
        how = "alone" if is_alone else "connected"
        return subprocess.run(
            [sys.executable, "-c", ENTER, str(self.folder), how, *command],
            env=found,
            text=True,
            check=False,
            stdout=None if is_loud else subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )


def require_root() -> None:
    """End with a sentence where a room cannot be furnished."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        sys.exit("This check needs root and debootstrap (Debian: apt-get install debootstrap).")
