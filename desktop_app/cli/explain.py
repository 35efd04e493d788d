"""`vigil explain`: one patient from a JSON file, scored and explained as JSON."""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import DataError, unreadable
from desktop_app.core.paths import find

if TYPE_CHECKING:
    import argparse

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution

HELP = "score and explain one patient, given as JSON with the thirteen columns as keys"
EXAMPLES = ("vigil explain patient.json",)
MAX_PATIENT_BYTES = 100_000
DIGITS = 6


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    from desktop_app.risk.llm import DEFAULT_MODEL

    parser.add_argument(
        "patient", type=Path, metavar="PATIENT.json", help="the patient; null is not recorded"
    )
    parser.add_argument("--model", type=Path, metavar="DIR", help="another model folder")
    asked = parser.add_argument_group(
        "wording by a language model (sends level, agreement and the values of the named fields)"
    )
    asked.add_argument("--llm", action="store_true", help="ask it; without this nothing is sent")
    asked.add_argument(
        "--llm-model", default="", metavar="ID", help=f"another model than {DEFAULT_MODEL}"
    )
    asked.add_argument(
        "--llm-provider", default="", metavar="NAME", help="this provider alone at Hugging Face"
    )
    asked.add_argument(
        "--llm-url", default="", metavar="URL", help="your own OpenAI-compatible server"
    )


def run(args: argparse.Namespace) -> int:
    """Print one JSON object; who worded the text goes to stderr."""
    from desktop_app.risk.contributions import explain
    from desktop_app.risk.model import HeartModel
    from desktop_app.risk.narrative import template_text
    from desktop_app.risk.schema import patient_from_json

    if (args.llm_model or args.llm_provider or args.llm_url) and not args.llm:
        raise DataError("Without --llm no language model is asked.", "Add it, or leave these out.")
    patient = patient_from_json(_read(args.patient))
    model = HeartModel.load(find("models/heart", args.model))
    assessment = model.assess(patient)
    explanation = explain(model, patient)
    if args.llm:
        text = _worded(args, assessment, explanation.contributions)
    else:
        text = template_text(assessment, explanation.contributions)
    result = as_json(assessment, explanation.contributions, text)
    sys.stdout.write(json.dumps(result, indent=2, allow_nan=False) + "\n")
    return 0


def _worded(
    args: argparse.Namespace, assessment: Assessment, contributions: tuple[Contribution, ...]
) -> str:
    from desktop_app.core.clock import SystemClock
    from desktop_app.risk.llm import DEFAULT_MODEL, LlmSettings, find_token
    from desktop_app.risk.narrator import Narrator

    own_server = bool(args.llm_url)
    settings = LlmSettings(
        enabled=True,
        model_id=args.llm_model or DEFAULT_MODEL,
        provider=args.llm_provider,
        base_url=args.llm_url,
        token=find_token(os.environ, Path(".env"), own_server=own_server),
    )
    sys.stderr.write(f"vigil: asking {settings.model_id} at {settings.served_by}\n")
    narrator = Narrator(settings, SystemClock())
    narrative = narrator.narrate(assessment, contributions, cancelled=threading.Event())
    sys.stderr.write(f"vigil: text by {narrative.badge}\n")
    return narrative.text


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_PATIENT_BYTES + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > MAX_PATIENT_BYTES:
        raise DataError(f"{path} is too large to be one patient.")
    return data


def as_json(
    assessment: Assessment, contributions: tuple[Contribution, ...], text: str
) -> dict[str, Any]:
    """The result under its documented keys; contributions are in log-odds, + = more unusual."""
    return {
        "anomaly_score": round(assessment.anomaly_score, DIGITS),
        "risk_level": str(assessment.risk_level),
        "probability": round(assessment.probability, DIGITS),
        "probability_low": round(assessment.probability_low, DIGITS),
        "probability_high": round(assessment.probability_high, DIGITS),
        "second_opinion": round(assessment.second_opinion, DIGITS),
        "agreement": str(assessment.agreement),
        "contributions": [
            {
                "field": one.field,
                "value": one.value,
                "unit": one.unit,
                "contribution": one.contribution,
                "note": one.note,
            }
            for one in contributions
        ],
        "text": text,
        "warnings": list(assessment.warnings),
    }
