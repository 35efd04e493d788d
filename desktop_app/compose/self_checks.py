"""What `vigil self-test` checks: each takes a folder to write to, and says what it found.

A check that does not hold raises; nothing here imports Qt: windows are opened by the program itself
in processes of their own.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from desktop_app.core import paths
from desktop_app.core.catalogue import SUFFIX, read_catalogue
from desktop_app.core.errors import VigilError
from desktop_app.sources.scenarios import SCENARIOS

PATIENCE_S = 90
RECORD_S = 3.0
EXPORTS = (".csv", ".edf", ".bdf", ".wav")
# The eight bytes that every PNG file begins with (PNG specification, 5.2).
PNG = b"\x89PNG\r\n\x1a\n"
# A blank window is smaller.
LEAST_PICTURE_BYTES = 30_000

Check = Callable[[Path], str]


def program() -> list[str]:
    """What starts this program once more, from source and frozen."""
    frozen = hasattr(sys, "_MEIPASS")
    return [sys.executable] if frozen else [sys.executable, "-m", "desktop_app"]


def environment() -> dict[str, str]:
    """Where there is no display, windows are drawn without one."""
    has_display = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    needs_none = sys.platform.startswith("linux") and not has_display
    return dict(os.environ) | ({"QT_QPA_PLATFORM": "offscreen"} if needs_none else {})


def vigil(*arguments: str) -> str:
    """What a command of this program prints; raises where it fails."""
    done = subprocess.run(
        [*program(), *arguments],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        env=environment(),
        check=False,
    )
    if done.returncode != 0:
        raise VigilError(f"`vigil {' '.join(arguments)}` ended with {done.returncode}: "
                         f"{done.stderr.strip()[-500:]}")  # fmt: skip
    return done.stdout


def check_languages(_folder: Path) -> str:
    """Every translation is there, whole, with the letters that it needs beyond Latin ones."""
    found = paths.find("resources") / "translations"
    catalogues = [read_catalogue(path) for path in sorted(found.glob(f"*{SUFFIX}"))]
    sizes = {len(one.window) + len(one.station) for one in catalogues}
    codes = ", ".join(one.code for one in catalogues)
    _require(len(sizes) == 1 and not any(one.n_missing for one in catalogues), "texts are missing")
    letters = paths.find("resources") / "fonts" / "zh_CN"
    _require(any(letters.glob("*.otf")), "the Chinese letters are missing")
    return f"{codes}: {sizes.pop()} texts each"


def check_window(scenario: str, folder: Path) -> str:
    """The real window draws a scenario."""
    picture = folder / f"{scenario}.png"
    vigil("--demo", scenario, "--screenshot", str(picture), "--after", "3")
    data = picture.read_bytes()
    _require(data.startswith(PNG) and len(data) > LEAST_PICTURE_BYTES, "the picture is blank")
    return f"{len(data)} bytes drawn"


def check_detectors(_folder: Path) -> str:
    """Every detector judges a signal with a fault in it."""
    from desktop_app.core.messages import SampleBlock, frozen
    from desktop_app.detection import registry
    from desktop_app.detection.config import load_config

    config = load_config(paths.find("config/model_config.json"))
    volts = 2.5 + 0.01 * np.random.default_rng(1).standard_normal((3000, 1))
    volts[2800:2820] = 4.9
    names = registry.trainable()
    for name in names:
        detector = registry.create(name, config)
        block = SampleBlock(0, 0, 0.0, config.sample_rate, frozen(volts))
        verdicts = detector.update(block)
        is_sane = bool(np.all(np.isfinite(verdicts.score)) and verdicts.score.max() <= 1)
        _require(is_sane, f"{name} gives scores outside of 0 to 1")
        # Each layer alone is for other faults; what is shipped as the default must see this one.
        sees_it = name != registry.DEFAULT or bool(verdicts.is_anomaly[2800:2820].any())
        _require(sees_it, f"{name} does not see the fault")
    return ", ".join(names)


def check_patient(_folder: Path) -> str:
    """A sample patient gets a score, contributions that add up, and a text."""
    from desktop_app.risk.contributions import explain
    from desktop_app.risk.model import HeartModel
    from desktop_app.risk.narrative import template_text
    from desktop_app.risk.schema import SAMPLE_PATIENTS

    model = HeartModel.load(paths.find("models/heart"))
    patient = next(iter(SAMPLE_PATIENTS.values()))
    assessment, explanation = model.assess(patient), explain(model, patient)
    text = template_text(assessment, explanation.contributions)
    total = explanation.base_log_odds + sum(bar.contribution for bar in explanation.contributions)
    off = abs(total - float(np.log(assessment.probability / (1 - assessment.probability))))
    _require(off < 1e-9, f"the contributions miss the log-odds by {off}")
    return f"{assessment.headline}, score {assessment.anomaly_score:.2f}, {len(text)} characters"


def check_model(_folder: Path) -> str:
    """The model folder is unaltered."""
    from desktop_app.risk.model import HeartModel

    model = HeartModel.load(paths.find("models/heart"))
    model.check()
    return f"model {model.model_id}"


def check_recording(folder: Path) -> str:
    """A recording is killed amid its work, and is whole up to then."""
    path = folder / "killed.vigil"
    command = [*program(), "monitor", "--source", "demo", "--record", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdout is not None
        for _ in range(int(50 * RECORD_S)):
            process.stdout.readline()
        process.kill()
    report = json.loads(vigil("info", str(path), "--json"))
    _require(
        report["recorded"] > 50 * (RECORD_S - 1), f"only {report['recorded']} samples are left"
    )
    return f"{report['recorded']} samples after a kill, {report['integrity']['text']}"


def check_exports(folder: Path) -> str:
    """That recording in every format."""
    sizes = []
    for suffix in EXPORTS:
        path = folder / f"killed{suffix}"
        vigil("export", str(folder / "killed.vigil"), "-o", str(path))
        _require(path.stat().st_size > 100, f"{path.name} is empty")
        sizes.append(f"{suffix} {path.stat().st_size} bytes")
    return ", ".join(sizes)


def check_hub(_folder: Path) -> str:
    """The hub in a process of its own, and a client on this computer."""
    command = [*program(), "serve", "--legacy", "--port", "0", "--source", "demo"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment()
    ) as process:
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            with urllib.request.urlopen(f"{url}/api/status", timeout=PATIENCE_S) as answer:
                status = json.load(answer)
            with urllib.request.urlopen(url, timeout=PATIENCE_S) as answer:
                page = answer.read()
            result = asyncio.run(_ask(url))
        finally:
            process.terminate()
    _require(status["status"] == "ok" and b"Vigil" in page, "the hub's pages are missing")
    _require(set(result) >= {"anomaly_score", "is_anomaly", "confidence"}, f"it said {result}")
    return f"status, pages and anomaly_result from {url}"


async def _ask(url: str) -> dict[str, Any]:
    """One reading for the hub, and its answer."""
    import socketio

    answers: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    client = socketio.AsyncClient()

    async def hear(result: dict[str, Any]) -> None:
        if result.get("source") == "client":
            await answers.put(result)

    client.on("anomaly_result", hear)
    await client.connect(url, transports=["websocket"])
    await client.emit("voltage_data", 3.3)
    try:
        return await asyncio.wait_for(answers.get(), PATIENCE_S)
    finally:
        await client.disconnect()


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise VigilError(otherwise[:1].upper() + otherwise[1:] + ".")


def _window_checks() -> Mapping[str, Check]:
    return {f"window: {name}": partial(check_window, name) for name in SCENARIOS}


CHECKS: Mapping[str, Check] = {
    **_window_checks(),
    "languages": check_languages,
    "detectors": check_detectors,
    "heart model": check_model,
    "a patient": check_patient,
    "recording": check_recording,
    "exports": check_exports,
    "hub": check_hub,
}
"""By name, in the order they are run."""
