#!/usr/bin/env python3
"""The task runner. It needs Python 3.11 to 3.13; what else is missing it installs by itself.

The environment lives in .venv. A stamp, written last, says what it was made from; while that is
unchanged a word starts at once, without pip, apt or a network.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit(
        "Vigil needs Python 3.11 to 3.13, and this is {}.{}. ".format(*sys.version_info[:2])
        + "Install one of those and start dev.py with it, for example: python3.12 dev.py run"
    )

ROOT = Path(__file__).resolve().parent
STAMP = "vigil-stamp.json"
# Kind of environment: its folder, its lock file, its dependency group. "dev" contains "run".
KINDS = {
    "run": (".venv", "requirements.lock", "build"),
    "dev": (".venv", "requirements-dev.lock", "dev"),
    "bundle": (".venv-build", "requirements-bundle.lock", "bundle"),
}
# What Qt loads on Linux, and Debian's name for it; all but the first six are for windows under X.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1", "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}  # fmt: skip
SOURCE_OPTIONS = {"--demo": "demo", "--port": "serial", "--replay": "replay"}
HELPFUL = ("run", "test", "gallery")  # have a --help of their own; others would set to work
HEADLESS_S, PICTURE_LIMIT_S = 10, 60
PICTURE = "vigil-demo.png"
GENERATED = "dist mutants .coverage* .*_cache .hypothesis tests/js/node_modules"
GENERATED += " build/pyinstaller build/gallery"


def main(arguments: Sequence[str]) -> int:
    """Run one word with the arguments behind it; the exit code is that of what it ran."""
    word, *rest = arguments or ["help"]
    asking = {"-h", "--help", "help"}
    if word in asking or (word not in HELPFUL and asking.intersection(rest[:1])):
        print("usage: python3 dev.py WORD [arguments]\n")
        print("\n".join(f"  {name:<9}{function.__doc__}" for name, function in WORDS.items()))
        return 0
    if word not in WORDS:
        print(f"dev.py: there is no word {word!r}; it knows: {' '.join(WORDS)}", file=sys.stderr)
        return 2
    try:
        return WORDS[word](rest)
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """Open the window on the demo signal; further arguments go to it (try: run --help)."""
    prepare("run", qt=True)
    app, asked = [program("run"), "-m", "desktop_app"], with_source(arguments)
    if not has_display() and opens_window(asked) and "--screenshot" not in option_names(asked):
        return run_headless(app, asked)
    return call([*app, *asked], env=None if has_display() else offscreen())


def run_headless(app: Sequence[str], asked: Sequence[str]) -> int:
    """Do the window's job without a display: live lines here, and a picture of the window."""
    print("There is no display here, so no window can open. The same job runs without one for")
    print(f"{HEADLESS_S} s: its lines follow, and a picture of the window is drawn.\n", flush=True)
    drawing = [*app, *asked, "--screenshot", PICTURE, "--after", str(HEADLESS_S)]
    monitor = [*app, "monitor", "--source", source_text(asked), "--duration", str(HEADLESS_S)]
    window = subprocess.Popen(drawing, env=offscreen())
    judging = subprocess.Popen(monitor, stdout=subprocess.PIPE, text=True)
    with window, judging:
        for line in compact_lines(judging.stdout or ()):
            print(line, flush=True)
        try:
            codes = judging.wait(), window.wait(timeout=PICTURE_LIMIT_S)
        except subprocess.TimeoutExpired:
            window.kill()
            sys.exit("The picture of the window did not come.")
    if codes[1] == 0:
        print(f"The window as it looked after {HEADLESS_S} s: {Path(PICTURE).resolve()}")
    return max(map(abs, codes))


def test(arguments: Sequence[str]) -> int:
    """Run the tests (--all: the slow ones too), given pytest's arguments; alone, coverage too."""
    prepare("dev", qt=True)
    prepare_node()
    chosen = [argument for argument in arguments if argument != "--all"]
    is_whole = "--all" in arguments or os.environ.get("CI", "").lower() in ("1", "true")
    pytest = ["-m", "pytest", *([] if is_whole else ["-m", "not slow"]), *chosen]
    if chosen:
        return call([program("dev"), *pytest], env=offscreen(), cwd=ROOT)
    coverage = [program("dev", "coverage")]
    call([*coverage, "erase"], cwd=ROOT)
    code = call([*coverage, "run", *pytest], env=offscreen(), cwd=ROOT)
    print("\nFiles that the tests must cover in full:", flush=True)
    full = ",".join(pyproject()["tool"]["vigil"]["fully_covered"])
    report = ["report", "--show-missing", "--fail-under=100", f"--include={full}"]
    return call_all([[*coverage, "combine", "--quiet"], [*coverage, *report]], code)


def lint(arguments: Sequence[str]) -> int:
    """Check format, style, types and layers, and change nothing."""
    prepare("dev", qt=False)
    ruff, mypy = program("dev", "ruff"), program("dev", "mypy")
    style = [[ruff, "format", "--check", "--quiet"], [ruff, "check", "--quiet"]]
    return call_all([*style, [mypy], [program("dev", "lint-imports"), "--no-logo"]])


def fmt(arguments: Sequence[str]) -> int:
    """Format the code and sort its imports (all, or the files named)."""
    prepare("dev", qt=False)
    ruff = program("dev", "ruff")
    sort = [ruff, "check", "--quiet", "--select=I", "--fix"]
    return call_all([[*sort, *arguments], [ruff, "format", *arguments]])


def setup(arguments: Sequence[str]) -> int:
    """Install what the other words need, and stop."""
    prepare("dev", qt=True)
    prepare_node()
    return 0


def bench(arguments: Sequence[str]) -> int:
    """Run the benchmarks named, or all, with the options behind the names; each prints JSON."""
    setup(arguments)
    n_names = [*(argument.startswith("-") for argument in arguments), True].index(True)
    found, options = scripts("benchmarks", arguments[:n_names]), ["--json", *arguments[n_names:]]
    return call_all([program("dev"), "-m", f"benchmarks.{path.stem}", *options] for path in found)


def check(arguments: Sequence[str]) -> int:
    """Run one of the longer checks in build/checks, by its name, with its arguments."""
    prepare("dev", qt=True)
    (path,) = scripts("build/checks", arguments[:1] or ["?"])
    return call([program("dev"), "-m", f"checks.{path.stem}", *arguments[1:]], cwd=ROOT / "build")


def scripts(folder: str, names: Sequence[str]) -> list[Path]:
    """Those of the scripts in a folder that were named, or all."""
    known = {path.stem: path for path in sorted((ROOT / folder).glob("[!_]*.py"))}
    for name in set(names) - set(known):
        sys.exit(f"There is no {name!r} in {folder}; there are: {' '.join(known)}")
    return [known[name] for name in names or known]


def gallery(arguments: Sequence[str]) -> int:
    """Draw every state of every widget into build/gallery."""
    prepare("dev", qt=True)
    return call([program("dev"), "-m", "tests.gallery", *arguments], env=offscreen(), cwd=ROOT)


def build(arguments: Sequence[str]) -> int:
    """Make the stand-alone application in dist/ (--packages: what is handed out, too)."""
    prepare("bundle", qt=True)
    return call([program("bundle"), "build/make.py", *arguments], env=offscreen(), cwd=ROOT)


def clean(arguments: Sequence[str]) -> int:
    """Remove what was generated; --all: the environments too."""
    found = [path for pattern in GENERATED.split() for path in ROOT.glob(pattern)]
    for source in ("desktop_app", "tests", "benchmarks"):
        found += (ROOT / source).rglob("__pycache__")
    if "--all" in arguments:
        found += [ROOT / folder for folder, _, _ in KINDS.values()]
    for path in found:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml (--upgrade: newest versions)."""
    prepare("dev", qt=False)
    resolve = [program("dev", "uv"), "pip", "compile", "pyproject.toml", "--quiet"]
    resolve += ["--universal", "--python-version=3.11", "--generate-hashes", *arguments]
    resolve += ["--no-emit-index-url", "--custom-compile-command=python3 dev.py lock"]
    first = KINDS["run"][1]
    return call_all(
        [*resolve, f"--group={group}", f"--output-file={name}"]
        + ([] if name == first else [f"--constraints={first}"])
        for _, name, group in KINDS.values()
    )


def prepare(kind: str, *, qt: bool) -> None:
    """Bring the environment of `kind` up to date; with `qt` also the system libraries of Qt."""
    if qt and sys.platform == "linux":
        install_system(package for name, package in QT_LIBRARIES.items() if not loads(name))
    if stamp(kind).get(kind) != fingerprint(kind) or not Path(program(kind)).exists():
        install(kind)


def install(kind: str) -> None:
    """Install the locked packages and the project itself; an interrupted one starts afresh."""
    folder, lock_file, _ = KINDS[kind]
    made = stamp(kind)
    if made.get("for") != made_for() or not Path(program(kind)).exists():
        if sys.platform == "linux" and importlib.util.find_spec("ensurepip") is None:
            install_system([f"python3.{sys.version_info.minor}-venv"])
        print(f"Making {folder} ...", flush=True)
        made = {"for": made_for()}
        must([sys.executable, "-m", "venv", "--clear", folder])
    print(f"Installing what {lock_file} lists into {folder}; this happens once ...", flush=True)
    (ROOT / folder / STAMP).unlink(missing_ok=True)
    pip = [program(kind), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    must([*pip, "--require-hashes", "--only-binary=:all:", "-r", lock_file])
    must([*pip, "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "-e", "."])
    made |= {name: fingerprint(name) for name in ({"run", "dev"} if kind == "dev" else {kind})}
    (ROOT / folder / STAMP).write_text(json.dumps(made), encoding="utf-8")


def must(command: Sequence[str]) -> None:
    """Run a step of the installation; end with a sentence where it fails."""
    # A person's own pip settings could send the packages elsewhere.
    env = os.environ | {"PIP_USER": "0", "PIP_TARGET": "", "PIP_PREFIX": ""}
    if call(command, env=env, cwd=ROOT) != 0:
        sys.exit("The installation stopped; its reason stands above. Start dev.py again to go on.")


def install_system(packages: Iterable[str]) -> None:
    """Install Debian packages as root; else end with the one line that does."""
    missing = list(packages)
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if shutil.which("apt-get") is None:
        sys.exit(f"Please install first (these are Debian's names): {' '.join(missing)}")
    if os.geteuid() != 0:
        sys.exit(f"System packages are missing. Please run: sudo {' '.join(command)}")
    print(f"Installing system packages: {' '.join(missing)}", flush=True)
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    call(["apt-get", "update", "-qq"], env=env)
    if call(command, env=env) != 0:
        sys.exit(f"apt-get could not install them. Please run: {' '.join(command)}")


def prepare_node() -> None:
    """Install the packages of the JavaScript tests, where there is Node.js."""
    project = ROOT / "tests" / "js"
    npm, lock_file = shutil.which("npm"), project / "package-lock.json"
    if npm is None or not lock_file.exists():
        return
    made = project / "node_modules" / STAMP
    wanted = hashlib.sha256(lock_file.read_bytes()).hexdigest()
    if made.exists() and made.read_text(encoding="utf-8") == wanted:
        return
    if call([npm, "ci", "--no-audit", "--no-fund", "--prefix", str(project)], cwd=ROOT) == 0:
        made.write_text(wanted, encoding="utf-8")


def stamp(kind: str) -> dict[str, str]:
    """What the environment was made from, by kind; empty where nothing was completed."""
    try:
        content = json.loads((ROOT / KINDS[kind][0] / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def fingerprint(kind: str) -> str:
    """A hash of all that decides what an environment of `kind` contains."""
    project = pyproject()
    parts = [made_for(), project["project"], project["build-system"], project["tool"]["hatch"]]
    digest = hashlib.sha256(json.dumps(parts, sort_keys=True).encode())
    digest.update((ROOT / KINDS[kind][1]).read_bytes())
    return digest.hexdigest()


def made_for() -> str:
    """The Python and the folder that an environment is bound to."""
    return f"Python {sys.version_info.major}.{sys.version_info.minor} in {ROOT}"


def pyproject() -> dict[str, Any]:
    """The content of pyproject.toml."""
    import tomllib  # here, so that an older Python comes as far as its sentence

    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def program(kind: str, name: str = "python") -> str:
    """A program of an environment."""
    place, suffix = ("Scripts", ".exe") if sys.platform == "win32" else ("bin", "")
    return str(ROOT / KINDS[kind][0] / place / (name + suffix))


def loads(library: str) -> bool:
    """Whether the system finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Whether a window can appear; only Linux may have nowhere to put one."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def offscreen() -> dict[str, str]:
    """The environment in which Qt draws without a display."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def option_names(asked: Sequence[str]) -> set[str]:
    """The options among the arguments, without their values."""
    return {argument.split("=")[0] for argument in asked if argument.startswith("-")}


def opens_window(asked: Sequence[str]) -> bool:
    """Whether the application would open a window, and not run a command or print its help."""
    is_command = bool(asked) and not asked[0].startswith("-")
    return not is_command and not option_names(asked) & {"-h", "--help", "--version"}


def with_source(asked: Sequence[str]) -> list[str]:
    """The arguments, with the demo signal where they name no source of their own."""
    has_source = bool(option_names(asked) & set(SOURCE_OPTIONS))
    return [*([] if has_source or not opens_window(asked) else ["--demo"]), *asked]


def source_text(asked: Sequence[str]) -> str:
    """What `vigil monitor --source` calls the source that the window's options name."""
    for place, option in enumerate(asked):
        name, _, value = option.partition("=")
        if name in SOURCE_OPTIONS:
            following = [*asked, "-"][place + 1]
            value = value or ("" if following.startswith("-") else following)
            return f"{SOURCE_OPTIONS[name]}:{value}".rstrip(":")
    return "demo"


def compact_lines(json_lines: Iterable[str], every_s: float = 0.2) -> Iterator[str]:
    """The results of `vigil monitor` to read: five lines a second, and each change of verdict."""
    first_s = shown_s = float("-inf")
    n_judged = n_unusual = 0
    was_unusual = False
    for line in json_lines:
        result = json.loads(line)
        now_s, volts, is_unusual = result["timestamp"], result["voltage"], result["is_anomaly"]
        first_s = first_s if n_judged else now_s
        n_judged, n_unusual = n_judged + 1, n_unusual + is_unusual
        if now_s - shown_s >= every_s or is_unusual != was_unusual:
            shown_s, was_unusual = now_s, is_unusual
            value = " missing " if volts is None else f"{volts:7.3f} V"
            # A place between 0 and 5 V, 40 characters wide.
            bar = "" if volts is None else "*".rjust(round(min(max(volts, 0.0), 5.0) * 8) + 1)
            verdict = f"  {result['cause']}, score {result['anomaly_score']:.2f}" * is_unusual
            yield f"{now_s - first_s:6.2f} s {value} |{bar:41}|{verdict}"
    yield f"\n{n_judged} samples judged, {n_unusual} of them unusual."


def call(
    command: Sequence[str], *, env: dict[str, str] | None = None, cwd: Path | None = None
) -> int:
    """Run a command to its end and return its exit code; Ctrl-C reaches it directly."""
    with subprocess.Popen(command, env=env, cwd=cwd) as process:
        while process.poll() is None:
            with contextlib.suppress(KeyboardInterrupt):
                process.wait()
    return process.returncode


def call_all(commands: Iterable[Sequence[str]], code: int = 0) -> int:
    """Run every command, also after one has failed; 0 when all went well."""
    for command in commands:
        code = call(command, cwd=ROOT) or code
    return code


WORDS: dict[str, Callable[[Sequence[str]], int]] = {
    f.__name__: f for f in (run, test, lint, fmt, setup, bench, check, gallery, build, clean, lock)
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
