"""Why a language model's service gave no answer, in words for the badge."""

from __future__ import annotations

import json
from typing import Any


class RefusedError(Exception):
    """The service gave no answer; `retry_after_s` says when asking again makes sense."""

    def __init__(self, reason: str, retry_after_s: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after_s = retry_after_s


def refusal_of(error: Exception) -> RefusedError:
    """What a failure means, in words; by class where the class says it."""
    import httpx2
    from huggingface_hub.errors import (
        HfHubHTTPError,
        InferenceTimeoutError,
        OfflineModeIsEnabled,
    )

    if isinstance(error, RefusedError):
        return error
    if isinstance(error, InferenceTimeoutError | httpx2.TimeoutException):
        return RefusedError("the service did not answer in time")
    if isinstance(error, HfHubHTTPError):
        return _of_status(error.response)
    if isinstance(error, OfflineModeIsEnabled):
        return RefusedError("offline mode is on (HF_HUB_OFFLINE)")
    if isinstance(error, httpx2.HTTPError):
        return RefusedError("the service cannot be reached")
    if isinstance(error, json.JSONDecodeError | KeyError | TypeError | AttributeError):
        return RefusedError("what came back is no answer of a language model")
    if isinstance(error, ValueError):
        return RefusedError("the provider or model is not known")
    return RefusedError(f"the service failed ({type(error).__name__})")


def _of_status(response: Any) -> RefusedError:
    status = int(response.status_code)
    reasons = {
        400: "the service refused the request",
        401: "the access token was not accepted",
        402: "the account has no credit left",
        403: "the access token does not allow this model",
        404: "the model is not there",
        429: "the service is asked too often",
    }
    reason = reasons.get(status, f"the service failed with status {status}")
    retry = status == 429 or status >= 500
    return RefusedError(reason, _retry_after_s(response) if retry else None)


def _retry_after_s(response: Any) -> float | None:
    """Seconds to wait as the service says; a date or nonsense means not to ask again."""
    text = response.headers.get("Retry-After", "")
    return float(text) if text.isascii() and text.isdigit() and len(text) < 5 else None
