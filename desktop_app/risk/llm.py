"""A language model's wording of an assessment: off until switched on, checked before it is shown.

What is sent holds validated numbers and enums only. The score never waits for it, and whatever
goes wrong, the template text is the answer, with a badge that says why.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import DataError
from desktop_app.risk.faithfulness import OVERALL, Brief, Direction, direction_of
from desktop_app.risk.schema import field_of
from desktop_app.risk.vocabulary import MORE_UNUSUAL, MORE_USUAL, PLAIN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_app.risk.contributions import Contribution

DEFAULT_MODEL = "meta-llama/Llama-3.1-8B-Instruct"
TOKEN_VARIABLES = ("HUGGINGFACE_API_TOKEN", "HF_TOKEN")
OWN_SERVER_TOKEN_VARIABLE = "VIGIL_LLM_TOKEN"  # the name of a variable
KEYRING_SERVICE = "vigil"
# Ages from here on identify people (HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C)).
OLD_AGE_YEARS = 90
MAX_TOKENS = 700
SEED = 7

_RULES = f"""\
You word the result of a program that compares one patient with reference patients.
Answer with one JSON object: {{"level": ..., "sentences": [{{"field", "direction", "text"}}, ...]}}.
"level" repeats the level you are given.
First one sentence with field "{OVERALL}" and direction "none" that uses both placeholders {{level}}
and {{comparison}}. Then one sentence for each factor you are given, with its field and direction.
Each of those uses the placeholder {{field}} and may use {{value}} and {{typical}}; where a factor
has a note, it uses {{note}}. Never write a name, a number or a level yourself.
Use only these words.
Anywhere: {" ".join(sorted(PLAIN))}.
Only for direction "more_unusual", at least one of: {" ".join(sorted(MORE_UNUSUAL))}.
Only for direction "more_usual", at least one of: {" ".join(sorted(MORE_USUAL))}.
"""


@dataclass(frozen=True, slots=True)
class LlmSettings:
    """Where and what to ask.

    Attributes:
        enabled: nothing is ever sent while this is off.
        model_id: the model at the provider or server.
        provider: a Hugging Face inference provider; empty lets Hugging Face choose.
        base_url: an OpenAI-compatible server of one's own, instead of Hugging Face.
        deadline_s: after so many seconds the template is the answer.
    """

    enabled: bool = False
    model_id: str = DEFAULT_MODEL
    provider: str = ""
    base_url: str = ""
    deadline_s: float = 30.0
    token: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.base_url and not self.base_url.startswith(("http://", "https://")):
            raise DataError("The language model's address must begin with http:// or https://.")
        if not 1.0 <= self.deadline_s <= 300.0:
            raise DataError("The language model's deadline must be between 1 and 300 s.")

    @property
    def served_by(self) -> str:
        """Who gets the payload, as consent must name it."""
        if self.base_url:
            return self.base_url
        return f"Hugging Face, provider {self.provider or 'chosen by Hugging Face'}"

    @property
    def routed_model(self) -> str:
        """The model id with its provider, as Hugging Face's router takes it."""
        return f"{self.model_id}:{self.provider}" if self.provider else self.model_id


def find_token(environ: Mapping[str, str], env_file: Path | None, *, own_server: bool) -> str:
    """The token from the environment, a `.env` file, or the system's keyring; empty if none.

    A Hugging Face token never goes to a server of one's own: that has its own variable.
    """
    names = (OWN_SERVER_TOKEN_VARIABLE,) if own_server else TOKEN_VARIABLES
    filed = _read_env(env_file) if env_file is not None else {}
    for source in (environ, filed):
        for name in names:
            if source.get(name):
                return source[name]
    return _from_keyring(names)


def _read_env(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    pairs = (line.removeprefix("export ").partition("=") for line in map(str.strip, lines))
    return {name.strip(): value.strip().strip("'\"") for name, sign, value in pairs if sign}


def _from_keyring(names: tuple[str, ...]) -> str:
    try:
        import keyring

        return next((t for name in names if (t := keyring.get_password(KEYRING_SERVICE, name))), "")
    except Exception:  # noqa: BLE001  # a locked or absent keyring is no token, whatever it raises
        return ""


def messages(brief: Brief, complaint: str = "") -> list[dict[str, str]]:
    """The conversation: fixed rules, the facts as JSON, and why the last answer was rejected."""
    found = [
        {"role": "system", "content": _RULES},
        {"role": "user", "content": json.dumps(_facts(brief), ensure_ascii=True)},
    ]
    if complaint:
        found.append({"role": "user", "content": f"Rejected: {complaint}. Answer again."})
    return found


def _facts(brief: Brief) -> dict[str, Any]:
    one = brief.assessment
    return {
        "level": str(one.risk_level),
        "agreement": str(one.agreement),
        "borderline": one.borderline,
        "factors": [_factor(driver) for driver in brief.drivers],
    }


def _factor(driver: Contribution) -> dict[str, Any]:
    column = field_of(driver.field)
    value: float | str | None = driver.value
    if column.choices and driver.value is not None:
        value = column.name_of(driver.value)
    elif driver.field == "Age" and driver.value is not None and driver.value >= OLD_AGE_YEARS:
        value = f"{OLD_AGE_YEARS}+"
    return {
        "field": driver.field,
        "direction": str(direction_of(driver)),
        "value": value,
        "unit": driver.unit,
        "note": driver.note,
    }


def answer_schema(brief: Brief) -> dict[str, Any]:
    """JSON schema of an answer, with the level and the fields this patient allows."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["level", "sentences"],
        "properties": {
            "level": {"enum": [str(brief.assessment.risk_level)]},
            "sentences": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["field", "direction", "text"],
                    "properties": {
                        "field": {"enum": [OVERALL, *(d.field for d in brief.drivers)]},
                        "direction": {"enum": [str(direction) for direction in Direction]},
                        "text": {"type": "string"},
                    },
                },
            },
        },
    }


def chat_options(brief: Brief) -> dict[str, Any]:
    """The options of the chat completion."""
    schema = {"name": "wording", "strict": True, "schema": answer_schema(brief)}
    return {
        "max_tokens": MAX_TOKENS,
        "response_format": {"type": "json_schema", "json_schema": schema},
        "seed": SEED,
        "temperature": 0.0,
        "stream": True,
    }


def payload_preview(settings: LlmSettings, brief: Brief, complaint: str = "") -> bytes:
    """Exactly the bytes of a request's body, for consent before anything is sent."""
    options = chat_options(brief)
    if settings.base_url:
        # What huggingface_hub makes of a schema for servers that are not routed by Hugging Face.
        schema = options["response_format"]["json_schema"]["schema"]
        options["response_format"] = {"type": "json_object", "value": schema}
    model = settings.model_id if settings.base_url else settings.routed_model
    body = {"model": model, "messages": messages(brief, complaint), **options}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
