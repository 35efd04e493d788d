"""The language model: offered, consented to, asked, cancelled; its receipts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.risk.faithfulness import brief_of
from desktop_app.risk.llm import LlmSettings, find_token, payload_preview
from desktop_app.risk.narrator import TEMPLATE
from desktop_app.ui.assessment_states import ConsentState, Wording, WordingState
from desktop_app.ui.presenters.history_states import local_text
from desktop_app.ui.words import mark, tr, tr_count, tr_error, tr_text

if TYPE_CHECKING:
    from desktop_app.risk.narrator import Narrative
    from desktop_app.services.history import HistoryService
    from desktop_app.services.narration import NarrationService
    from desktop_app.services.settings import SettingsService
    from desktop_app.ui.assessment_wording import AssessmentWording
    from desktop_app.ui.consent_receipt import ConsentReceipt
    from desktop_app.ui.consent_sheet import ConsentSheet
    from desktop_app.ui.presenters.assessment_presenter import AssessmentPresenter

HUGGING_FACE = mark(
    "Hugging Face says it stores no bodies and keeps its logs for 30 days; the provider has its "
    "own rules."
)
OWN_SERVER = mark("What becomes of it is up to whoever runs this server.")


class WordingPresenter(QObject):
    """Nothing is sent while the model is off, nor without consent for these values or this run."""

    def __init__(
        self,
        results: AssessmentPresenter,
        view: AssessmentWording,
        sheets: tuple[ConsentSheet, ConsentReceipt],
        *,
        narration: NarrationService,
        history: HistoryService,
        settings: SettingsService,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._results = results
        self._consent, self._receipt = sheets
        self._narration = narration
        self._history = history
        self._settings = settings
        self._is_consented = False
        self._stage = Wording.OFF
        view.asked.connect(self._on_asked)
        view.cancelled.connect(self._on_cancelled)
        view.receipt_wanted.connect(self.show_receipt)
        self._consent.agreed.connect(self._on_agreed)
        narration.progressed.connect(self._on_progressed)
        narration.worded.connect(self._on_worded)
        narration.failed.connect(self._on_failed)
        results.outdated.connect(self._on_outdated)
        results.rendered.connect(self._offer)
        settings.changed.connect(self._on_settings_changed)

    @Slot()
    def show_receipt(self) -> None:
        """Every payload that ever left, the newest first."""
        found = self._history.receipts()
        rows = tuple(
            (local_text(one.sent_s), tr_text(one.recipient), one.model, str(len(one.payload)))
            for one in found
        )
        payloads = tuple(one.payload.decode(errors="replace") for one in found)
        self._receipt.show_receipts(rows, payloads, sum(len(one.payload) for one in found))

    def _llm(self) -> LlmSettings:
        chosen = self._settings.current.llm
        return LlmSettings(
            enabled=chosen.enabled,
            model_id=chosen.model_id,
            provider=chosen.provider,
            base_url=chosen.base_url,
            deadline_s=chosen.deadline_s,
            token=find_token(os.environ, Path(".env"), own_server=bool(chosen.base_url)),
        )

    def _show(self, stage: Wording, text: str = "", note: str = "") -> None:
        self._stage = stage
        self._results.show_wording(WordingState(stage, text, note))

    @Slot()
    def _offer(self) -> None:
        """Once the shares are there, for they are what would be worded."""
        result = self._results.result
        is_ready = result is not None and result.explanation is not None and not result.is_outdated
        if is_ready and self._stage is Wording.OFF and self._settings.current.llm.enabled:
            self._show(Wording.OFFERED)

    @Slot()
    def _on_asked(self) -> None:
        result = self._results.result
        if result is None or result.explanation is None or result.is_outdated:
            return
        if self._is_consented:
            self._ask()
            return
        settings = self._llm()
        payload = payload_preview(
            settings, brief_of(result.assessment, result.explanation.contributions)
        )
        self._consent.ask(
            ConsentState(
                model=settings.model_id,
                recipient=tr_text(settings.served_by),
                retention=tr(OWN_SERVER if settings.base_url else HUGGING_FACE),
                payload=payload.decode(),
                n_bytes=len(payload),
            )
        )

    @Slot(bool)
    def _on_agreed(self, for_this_run: bool) -> None:
        self._is_consented = self._is_consented or for_this_run
        self._ask()

    def _ask(self) -> None:
        result = self._results.result
        if result is None or result.explanation is None or result.is_outdated:
            return
        self._show(Wording.ASKING, note=tr("Asking the language model ..."))
        self._narration.ask(self._llm(), result.assessment, result.explanation.contributions)

    @Slot(object)
    def _on_progressed(self, n_pieces: int) -> None:
        if self._stage is Wording.ASKING:
            note = tr_count(
                "{count} piece has come; shown when all passed.",
                "{count} pieces have come; shown when all passed.",
                n_pieces,
            )
            self._show(Wording.ASKING, note=note)

    @Slot(object)
    def _on_worded(self, narrative: Narrative) -> None:
        if self._stage is not Wording.ASKING:
            return
        if narrative.source == TEMPLATE:
            self._fail(tr_text(narrative.reason))
            return
        note = tr("Written by {source}, checked.", source=narrative.source)
        self._show(Wording.DONE, narrative.text, note)
        self._results.keep_text(narrative.text, f"{narrative.source}, checked")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._fail(tr_error(error))

    def _fail(self, reason: str) -> None:
        self._show(Wording.FAILED, note=tr("The checked template stands: {reason}.", reason=reason))

    @Slot()
    def _on_cancelled(self) -> None:
        self._narration.cancel()
        self._show(Wording.FAILED, note=tr("Cancelled. The checked template stands."))

    @Slot()
    def _on_outdated(self) -> None:
        """Other values: whatever is still under way is of no use."""
        self._narration.cancel()
        self._consent.put_away()
        self._stage = Wording.OFF

    @Slot()
    def _on_settings_changed(self) -> None:
        """Another service is another consent; off means off at once."""
        self._is_consented = False
        if not self._settings.current.llm.enabled and self._stage is not Wording.OFF:
            self._narration.cancel()
            self._show(Wording.OFF)
        self._offer()
