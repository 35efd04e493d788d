"""Letting a device in: a QR code, then six digits to compare, then what it may do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.devices import Right
from desktop_app.ui.button import Button, ButtonRole
from desktop_app.ui.share_card import ShareCard
from desktop_app.ui.share_qr import QrView
from desktop_app.ui.switch import Switch
from desktop_app.ui.text_label import TextLabel, Tone
from desktop_app.ui.theme.tokens import Space, TypeSize
from desktop_app.ui.words import mark, tr

if TYPE_CHECKING:
    from desktop_app.ui.share_states import PairingState
    from desktop_app.ui.theme.theme import Theme

HOW = mark("Scan the code with the phone's camera, or open the link on the other computer.")
COMPARE = mark("“{name}” shows the same six digits? Only then allow it.")
OFF = mark("Switch Share on to pair a device.")


class SharePairingCard(ShareCard):
    """Renders a `PairingState`; the rights are set here before a device is allowed.

    Signals:
        offer_requested: show a new code.
        cancel_requested: the code shall be worth nothing.
        copy_requested: put the link on the clipboard.
        decided: allow the device or deny it; `rights` says what it may do.
    """

    offer_requested = Signal()
    cancel_requested = Signal()
    copy_requested = Signal()
    decided = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pair a device"), parent)
        self._theme = theme
        self._build()
        self._wire()

    @property
    def rights(self) -> frozenset[Right]:
        """What the switches grant."""
        chosen = {Right.SUBMIT: self._submit, Right.STATION: self._station}
        return frozenset(right for right, switch in chosen.items() if switch.isChecked())

    def render_pairing(self, state: PairingState) -> None:
        """Show `state`."""
        is_asking, is_offering = bool(state.digits), bool(state.url)
        self._offer.setVisible(not is_asking and not is_offering)
        self._offer.setEnabled(state.can_offer)
        self._outcome.set_text(state.outcome or ("" if state.can_offer else tr(OFF)))
        self._outcome.setVisible(bool(self._outcome.text()) and not is_asking and not is_offering)
        self._code.setVisible(is_offering and not is_asking)
        self._qr.render_text(state.url)
        self._left.set_text(state.left)
        if is_asking and not self._question.isVisible():
            # The least, until the person says more.
            self._submit.setChecked(False)
            self._station.setChecked(False)
        self._question.setVisible(is_asking)
        self._digits.set_text(f"{state.digits[:3]} {state.digits[3:]}")
        self._name.set_text(tr(COMPARE, name=state.name))

    def _build(self) -> None:
        theme = self._theme
        self._offer = Button(theme, tr("Show a code"), self, role=ButtonRole.PRIMARY)
        self._outcome = TextLabel("", self, tone=Tone.MUTED, wraps=True)
        self.column.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._outcome)
        self.column.addWidget(self._build_code())
        self.column.addWidget(self._build_question())

    def _build_code(self) -> QWidget:
        self._code = QWidget(self)
        self._qr = QrView(self._code)
        self._left = TextLabel("", self._code, tone=Tone.MUTED)
        self._copy = Button(self._theme, tr("Copy the link"), self._code)
        self._cancel = Button(self._theme, tr("Cancel"), self._code, role=ButtonRole.QUIET)
        words = QVBoxLayout()
        words.setSpacing(Space.SNUG)
        words.addWidget(TextLabel(tr(HOW), self._code, wraps=True))
        words.addWidget(self._left)
        for button in (self._copy, self._cancel):
            words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = QHBoxLayout(self._code)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.WIDE)
        row.addWidget(self._qr)
        row.addLayout(words, 1)
        return self._code

    def _build_question(self) -> QWidget:
        theme = self._theme
        self._question = QWidget(self)
        self._digits = TextLabel("", self._question, size=TypeSize.READING, is_strong=True)
        self._digits.setAccessibleName(tr("Six digits to compare"))
        self._name = TextLabel("", self._question, wraps=True)
        self._submit = Switch(theme, tr("May send voltage and patients"), self._question)
        self._station = Switch(theme, tr("May see every patient's result"), self._question)
        self._allow = Button(theme, tr("Allow"), self._question, role=ButtonRole.PRIMARY)
        self._deny = Button(theme, tr("Deny"), self._question)
        answers = QHBoxLayout()
        answers.setSpacing(Space.CARD)
        for button in (self._allow, self._deny):
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SNUG)
        column.addWidget(self._digits)
        column.addWidget(self._name)
        for switch in (self._submit, self._station):
            column.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(answers)
        return self._question

    def _wire(self) -> None:
        self._offer.clicked.connect(self.offer_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._copy.clicked.connect(self.copy_requested)
        self._allow.clicked.connect(self._on_allow)
        self._deny.clicked.connect(self._on_deny)

    @Slot()
    def _on_allow(self) -> None:
        self.decided.emit(True)

    @Slot()
    def _on_deny(self) -> None:
        self.decided.emit(False)
