"""The strip at the foot of the window: what arrived, what was lost, and that nothing is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.text_link import TextLink
from desktop_app.ui.theme.tokens import STRIP_HEIGHT_PX, Space, TypeSize
from desktop_app.ui.words import mark, tr, tr_count

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.ui.states import StatusState

DISCLAIMER = mark("Not a medical device")
_DASH = "\N{EN DASH}"
_MANY = 10_000


class StatusStrip(QFrame):
    """Five short facts whose numbers keep their place.

    Signals:
        ledger_requested: show the accounts in detail.
    """

    ledger_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setFixedHeight(STRIP_HEIGHT_PX)
        self._build()

    def render_status(self, state: StatusState) -> None:
        """Show `state`; a fact that is not known yet is a dash."""
        rate = _DASH if state.rate_hz is None else f"{state.rate_hz:,.1f}".replace(",", " ")
        self._rate.set_text(_rate_text(rate))
        self._lost.set_text(_lost_text(state.n_lost))
        self._lost.set_tone(Tone.WARNING if state.n_lost else Tone.MUTED)
        self._rejected.set_text(_rejected_text(state.n_rejected))
        self._rejected.set_tone(Tone.WARNING if state.n_rejected else Tone.MUTED)
        self._ledger.set_text(_ledger_text(state.ledger_closes))
        self._ledger.set_tone(Tone.ERROR if state.ledger_closes is False else Tone.MUTED)
        self._ledger.setAccessibleName(
            tr("{ledger}: show the accounts", ledger=self._ledger.text())
        )
        latency = _DASH if state.latency_s is None else f"{state.latency_s * 1000:.0f}"
        self._latency.set_text(_latency_text(latency))

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
        row.setSpacing(Space.WIDE)
        self._rate = self._fact(_rate_text(_DASH), _rate_text("10 000.0"))
        self._lost = self._fact(_lost_text(0), _lost_text(_MANY))
        self._rejected = self._fact(_rejected_text(0), _rejected_text(_MANY))
        self._ledger = TextLink(_ledger_text(None), self)
        self._ledger.clicked.connect(self.ledger_requested)
        self._hold_width(self._ledger, tr("ledger does not close"))
        self._latency = self._fact(_latency_text(_DASH), _latency_text("1000"))
        tips = (
            (self._rate, tr("Samples received per second, measured")),
            (self._lost, tr("Samples the device sent that never arrived")),
            (self._rejected, tr("Bytes that could not be read as samples")),
            (self._ledger, tr("Where every byte, index and sample went (Ctrl+L)")),
            (self._latency, tr("From a sample's arrival to its picture")),
        )
        for fact, tip in tips:
            fact.setToolTip(tip)
            row.addWidget(fact)
        row.addStretch(1)
        self._disclaimer = TextLabel(tr(DISCLAIMER), self, size=TypeSize.SMALL, tone=Tone.MUTED)
        row.addWidget(self._disclaimer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where they have no room for all, the facts that tell least go first."""
        super().resizeEvent(event)
        facts = (self._ledger, self._lost, self._rate, self._latency, self._rejected)
        room_px = event.size().width() - 2 * Space.WIDE - _hint_px(self._disclaimer)
        for fact in facts:
            room_px -= _hint_px(fact) + Space.WIDE
            fact.setVisible(room_px >= 0)

    def _fact(self, text: str, widest: str) -> TextLabel:
        label = TextLabel(text, self, size=TypeSize.SMALL, tone=Tone.MUTED)
        self._hold_width(label, widest)
        return label

    def _hold_width(self, label: TextLabel, widest: str) -> None:
        label.setMinimumWidth(QFontMetrics(label.font()).horizontalAdvance(widest) + 2)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def _hint_px(fact: QWidget) -> int:
    return max(fact.sizeHint().width(), fact.minimumWidth())


def _rate_text(rate: str) -> str:
    return tr("{rate} Hz received", rate=rate)


def _lost_text(count: int) -> str:
    return tr("{count} lost", count=count)


def _rejected_text(count: int) -> str:
    return tr_count("{count} byte rejected", "{count} bytes rejected", count)


def _latency_text(latency: str) -> str:
    return tr("latency {latency} ms", latency=latency)


def _ledger_text(closes: bool | None) -> str:
    if closes is None:
        return tr("ledger {dash}", dash=_DASH)
    return tr("ledger closes") if closes else tr("ledger does not close")
