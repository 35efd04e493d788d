"""Every setting of the window, declared once: type, title, description, bounds and default.

The file, its checks, the migration and the settings page all follow from these classes. To add a
setting, add one annotated line to its section; a new section is a new class and one line in
`Settings`. Values are plain JSON; a hidden setting is remembered but stands on no page.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

VERSION = 2


def _about(title: str, description: str = "", **bounds: Any) -> msgspec.Meta:
    """`unit`, `names` (value to words) and `hidden` describe a field; the rest are its bounds."""
    extra: dict[str, Any] = {}
    for key in ("unit", "names", "hidden"):
        if key in bounds:
            extra[key] = bounds.pop(key)
    return msgspec.Meta(title=title, description=description, extra=extra, **bounds)


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group of settings; a section without fields stands on no page."""


class Detection(Section, frozen=True):
    """How verdicts are shown; what the detector is told lies in `config/model_config.json`."""

    profile: Annotated[str, _about("Material", hidden=True, max_length=100)] = ""
    baseline: Annotated[str, _about("Baseline", hidden=True, max_length=100)] = ""
    detector: Annotated[str, _about("Judged by", hidden=True, max_length=40)] = ""


class Plot(Section, frozen=True):
    """The live plot."""

    window_s: Annotated[
        float,
        _about("Visible window", "How much time the plot shows.", unit="s", ge=1.0, le=3600.0),
    ] = 30.0
    opengl: Annotated[
        bool,
        _about(
            "Draw with OpenGL",
            "For screens of many pixels. Where the graphics driver cannot, the plot is drawn as "
            "before, and a line says why.",
        ),
    ] = False
    sonify: Annotated[
        bool,
        _about(
            "Hear the signal",
            "A tone whose pitch follows the first channel shown; louder and rough in an anomaly, a "
            "tick where samples are missing. Alarms silence it.",
        ),
    ] = False
    channels: Annotated[str, _about("Channels", hidden=True, max_length=1 << 14)] = ""
    scope: Annotated[str, _about("Scope", hidden=True, max_length=1 << 14)] = ""


class Sharing(Section, frozen=True):
    """The hub on the local network."""


class Llm(Section, frozen=True):
    """The language model; nothing is sent while it is off, nor without consent."""

    enabled: Annotated[
        bool,
        _about(
            "Offer a text by a language model",
            "Sends validated values to the service below, each time after asking.",
        ),
    ] = False
    model_id: Annotated[
        str, _about("Model", "The model's id at the service.", min_length=1, max_length=200)
    ] = "meta-llama/Llama-3.1-8B-Instruct"
    provider: Annotated[
        str,
        _about(
            "Provider",
            "A Hugging Face inference provider, such as together; empty lets Hugging Face choose.",
            max_length=100,
        ),
    ] = ""
    base_url: Annotated[
        str,
        _about(
            "Own server",
            "Address of an OpenAI-compatible server, instead of Hugging Face.",
            max_length=500,
            pattern="^(https?://.*)?$",
        ),
    ] = ""
    deadline_s: Annotated[
        float,
        _about("Longest wait", "Then the checked template stands.", unit="s", ge=1.0, le=300.0),
    ] = 30.0


class Privacy(Section, frozen=True):
    """What is kept of patients on this computer."""

    keep_history: Annotated[
        bool, _about("Keep assessments", "Under pseudonyms, in the history of this computer.")
    ] = True
    encrypt_history: Annotated[
        bool,
        _about(
            "Encrypt the history",
            "Needed before a name or number can be stored. The key lies in the system's keyring; "
            "where there is none, a passphrase is asked for at each start.",
        ),
    ] = False
    retention_days: Annotated[
        int,
        _about(
            "Delete assessments after",
            "Older ones are deleted for good at each start; 0 keeps them.",
            unit="days",
            ge=0,
            le=36_500,
        ),
    ] = 0


class Form(Section, frozen=True):
    """The patient form."""

    cholesterol_unit: Annotated[
        Literal["mg/dL", "mmol/L"],
        _about("Cholesterol in", "The unit an empty form begins with."),
    ] = "mg/dL"


class Appearance(Section, frozen=True):
    """Colours and layout; `layout` is Qt's own description of the window, as base64 text."""

    language: Annotated[
        str,
        _about(
            "Language",
            "Takes effect at the next start. Translations are not clinically reviewed.",
            pattern="^[A-Za-z_-]{2,20}$",
        ),
    ] = "system"
    theme: Annotated[
        Literal["system", "dark", "light", "contrast"],
        _about(
            "Colours",
            names={
                "system": "as the system",
                "dark": "dark",
                "light": "light",
                "contrast": "high contrast",
            },
        ),
    ] = "system"
    reduced_motion: Annotated[
        bool, _about("Reduced motion", "Nothing flashes; unacknowledged alarms stay lit.")
    ] = False
    layout: Annotated[str, _about("Layout", hidden=True, max_length=1 << 16)] = ""
    layouts: Annotated[str, _about("Kept layouts", hidden=True, max_length=1 << 18)] = ""


class Recording(Section, frozen=True):
    """What is recorded, and where."""

    folder: Annotated[
        str,
        _about("Folder", "Empty: a folder among Vigil's own data.", max_length=1000),
    ] = ""
    views_gb: Annotated[
        float,
        _about(
            "Room for views",
            "With a view, a long recording can be looked through at once. Those not looked at for "
            "longest are deleted first; the recordings stay. 0 keeps none.",
            unit="GB",
            ge=0.0,
            le=10_000.0,
        ),
    ] = 10.0


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All settings; a section's title is how the page heads it."""

    version: Literal[2] = 2
    detection: Annotated[Detection, _about("Detection")] = Detection()
    plot: Annotated[Plot, _about("Plot")] = Plot()
    recording: Annotated[Recording, _about("Recording")] = Recording()
    sharing: Annotated[Sharing, _about("Sharing")] = Sharing()
    form: Annotated[Form, _about("Patient form")] = Form()
    llm: Annotated[Llm, _about("Language model")] = Llm()
    privacy: Annotated[Privacy, _about("Privacy")] = Privacy()
    appearance: Annotated[Appearance, _about("Appearance")] = Appearance()
