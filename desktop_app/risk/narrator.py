"""Asks the language model, within a deadline of its own, and answers with a text either way."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import DataError, VigilError
from desktop_app.risk.faithfulness import (
    MAX_ANSWER_CHARACTERS,
    UnfaithfulError,
    brief_of,
    checked_text,
)
from desktop_app.risk.llm import chat_options, messages, payload_preview
from desktop_app.risk.narrative import template_text
from desktop_app.risk.refusals import RefusedError, refusal_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.core.protocols import Clock
    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution
    from desktop_app.risk.faithfulness import Brief
    from desktop_app.risk.llm import LlmSettings

MAX_REQUESTS = 3
POLL_S = 0.02
TEMPLATE = "checked template"
_NO_TOKEN = "none"  # keeps huggingface_hub from sending a stored token elsewhere

Progress = Callable[[int], None]
"""Told how many pieces of the answer have come."""

OnSend = Callable[[bytes], None]
"""Told what is about to be sent; a `VigilError` keeps it here."""


def _unrecorded(_payload: bytes) -> None:
    """Nobody keeps a receipt."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """A text, who worded it, and, where it is the template after all, why."""

    text: str
    source: str
    reason: str = ""

    @property
    def badge(self) -> str:
        return f"{self.source}: {self.reason}" if self.reason else self.source


class CancelledError(Exception):
    """The person did not want to wait any longer."""


class Narrator:
    """Words assessments with a language model; one at a time, from one thread."""

    def __init__(self, settings: LlmSettings, clock: Clock, on_send: OnSend = _unrecorded) -> None:
        """`on_send` hears the body of each request before it leaves; where it raises, none does."""
        if not settings.enabled:
            raise DataError("The language model is switched off.", "Switch it on in the settings.")
        self._settings = settings
        self._clock = clock
        self._on_send = on_send

    def narrate(
        self,
        assessment: Assessment,
        contributions: Sequence[Contribution],
        *,
        cancelled: threading.Event,
        progress: Progress = lambda _pieces: None,
    ) -> Narrative:
        """A checked text of the model, else the template with the reason.

        Returns within 200 ms of `cancelled` and within the deadline.
        """
        brief = brief_of(assessment, contributions)
        try:
            text = self._asked(brief, cancelled, progress)
        except (UnfaithfulError, RefusedError) as error:
            return Narrative(template_text(assessment, contributions), TEMPLATE, str(error))
        except CancelledError:
            return Narrative(template_text(assessment, contributions), TEMPLATE, "cancelled")
        return Narrative(text, self._settings.model_id)

    def _asked(self, brief: Brief, cancelled: threading.Event, progress: Progress) -> str:
        """One answer that passed; one more try after a rejection, waits where asked to."""
        deadline_s = self._clock.now_s() + self._settings.deadline_s
        complaint = ""
        for attempt in range(MAX_REQUESTS):
            try:
                raw = self._request(brief, complaint, deadline_s, cancelled, progress)
                return checked_text(brief, raw)
            except UnfaithfulError as error:
                if complaint:
                    raise
                complaint = str(error)
            except RefusedError as error:
                left_s = deadline_s - self._clock.now_s()
                wait_s = error.retry_after_s
                if wait_s is None or wait_s >= left_s or attempt + 1 == MAX_REQUESTS:
                    raise
                if cancelled.wait(wait_s):
                    raise CancelledError from error
        raise UnfaithfulError(complaint)

    def _request(
        self,
        brief: Brief,
        complaint: str,
        deadline_s: float,
        cancelled: threading.Event,
        progress: Progress,
    ) -> str:
        """The raw answer. The library's timeout is per read, so the waiting is done here.

        The request runs in a daemon thread: a read that hangs cannot be interrupted, only left
        behind, and it ends by its own timeout.
        """
        if cancelled.is_set():
            raise CancelledError
        self._record(brief, complaint)
        left_s = max(0.1, deadline_s - self._clock.now_s())
        pieces: queue.Queue[str | Exception | None] = queue.Queue()
        stopped = threading.Event()
        request = _Request(self._settings, brief, complaint, left_s)
        threading.Thread(target=request.run, args=(pieces, stopped), daemon=True).start()
        text, n_pieces = "", 0
        try:
            while True:
                if cancelled.is_set():
                    raise CancelledError
                if self._clock.now_s() > deadline_s:
                    raise RefusedError("the service did not answer in time")
                try:
                    piece = pieces.get(timeout=POLL_S)
                except queue.Empty:
                    continue
                if piece is None:
                    return text
                if isinstance(piece, Exception):
                    raise refusal_of(piece) from piece
                text, n_pieces = text + piece, n_pieces + 1
                if len(text) > MAX_ANSWER_CHARACTERS:
                    raise UnfaithfulError("it is too long")
                progress(n_pieces)
        finally:
            stopped.set()

    def _record(self, brief: Brief, complaint: str) -> None:
        """Tell what is about to be sent, unless it is clear that nothing can be."""
        if not self._settings.base_url and not self._settings.token:
            raise RefusedError("there is no access token")
        try:
            self._on_send(payload_preview(self._settings, brief, complaint))
        except VigilError as error:
            raise RefusedError(error.sentence) from error


@dataclass(frozen=True, slots=True)
class _Request:
    """One streamed chat completion; runs in a thread of its own."""

    settings: LlmSettings
    brief: Brief
    complaint: str
    timeout_s: float

    def run(self, pieces: queue.Queue[str | Exception | None], stopped: threading.Event) -> None:
        try:
            with self._client() as client:
                self._stream(client, pieces, stopped)
        except Exception as error:  # noqa: BLE001  # every failure is an answer to whoever waits
            pieces.put(error)

    def _client(self) -> Any:
        from huggingface_hub import InferenceClient

        settings = self.settings
        if settings.base_url:
            return InferenceClient(
                base_url=settings.base_url,
                token=settings.token or _NO_TOKEN,
                timeout=self.timeout_s,
            )
        return InferenceClient(provider="auto", token=settings.token, timeout=self.timeout_s)

    def _stream(
        self, client: Any, pieces: queue.Queue[str | Exception | None], stopped: threading.Event
    ) -> None:
        settings = self.settings
        model = settings.model_id if settings.base_url else settings.routed_model
        chunks = client.chat_completion(
            messages(self.brief, self.complaint), model=model, **chat_options(self.brief)
        )
        finish_reason, came = None, False
        for chunk in chunks:
            came = True
            if stopped.is_set():
                return
            for choice in chunk.choices[:1]:
                pieces.put(choice.delta.content or "")
                finish_reason = choice.finish_reason or finish_reason
        if not came:
            raise RefusedError("what came back is no answer of a language model")
        if finish_reason != "stop":
            raise RefusedError("the answer was cut short")
        pieces.put(None)
