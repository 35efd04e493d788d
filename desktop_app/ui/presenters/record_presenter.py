"""Recording: the button, the light, what is told when it ends, and the question at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from desktop_app.core.source_info import SourceKind
from desktop_app.ui.record_states import RecordState
from desktop_app.ui.states import Notice
from desktop_app.ui.words import tr, tr_error

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop_app.services.marks import Mark
    from desktop_app.services.monitor import MonitorService
    from desktop_app.services.recorder import RecorderService
    from desktop_app.ui.notice_bar import NoticeBar
    from desktop_app.ui.record_button import RecordButton
    from desktop_app.ui.record_strip import RecordStrip


class RecordPresenter(QObject):
    """Joins the recorder to its views.

    Signals:
        saved: the `Path` of a recording that is complete.
    """

    saved = Signal(object)

    def __init__(
        self,
        recorder: RecorderService,
        monitor: MonitorService,
        *,
        button: RecordButton,
        strip: RecordStrip,
        notices: NoticeBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._monitor = monitor
        self._button = button
        self._strip = strip
        self._notices = notices
        self._wire()
        self.refresh()

    @Slot()
    def toggle(self) -> None:
        """Begin to record, or end it."""
        if self._recorder.status.is_recording:
            self._recorder.stop()
        else:
            self.begin()

    @Slot()
    def begin(self) -> None:
        """Record from now on, or say why that cannot be."""
        if not self._can_record:
            sentence = tr("There is no live signal to record.")
            self._notices.render_notice(Notice(sentence, tr("Connect to a source first.")))
        elif not self._recorder.status.is_recording:
            self._recorder.start()

    @Slot()
    def save_last(self) -> None:
        """Save what the flight recorder holds."""
        self._recorder.save_last()

    @Slot(object)
    def note(self, mark: Mark) -> None:
        """Put what a person noted into the recording as well."""
        if self._can_record:
            self._recorder.recorder.annotate(mark.text, mark.time_s)

    @Slot()
    def refresh(self) -> None:
        """Render button and light."""
        status = self._recorder.status
        state = RecordState(
            is_recording=status.is_recording,
            can_record=self._can_record,
            name="" if status.path is None else status.path.name,
            elapsed_s=status.elapsed_s,
            n_bytes=status.n_bytes,
            left_s=status.left_s,
            flight_s=status.flight_s,
        )
        self._button.render_record(state)
        self._strip.render_record(state)

    @property
    def _can_record(self) -> bool:
        session = self._monitor.session
        return session is not None and session.info.kind is not SourceKind.REPLAY

    def _wire(self) -> None:
        self._button.clicked.connect(self.toggle)
        self._strip.stop_requested.connect(self.toggle)
        self._recorder.changed.connect(self.refresh)
        self._recorder.saved.connect(self._on_saved)
        self._recorder.failed.connect(self._on_failed)
        self._monitor.changed.connect(self.refresh)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._notices.render_saved(path)
        self.saved.emit(path)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._notices.render_notice(Notice(tr_error(error)))


class CloseGuard(QObject):
    """Asks before a person closes the window in the middle of a recording.

    Only a close that comes from the desktop is stopped: a program that ends the window means it,
    and the recording is then finished properly all the same.
    """

    def __init__(self, window: QWidget, recorder: RecorderService, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._recorder = recorder
        self.question: QMessageBox | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window open, and ask."""
        is_close = watched is self._window and event.type() is QEvent.Type.Close
        if not (is_close and event.spontaneous() and self._recorder.status.is_recording):
            return False
        event.ignore()
        self.ask()
        return True

    def ask(self) -> None:
        """Show the question; the window stays usable to whoever looks past it."""
        if self.question is not None:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Vigil")
        box.setText(tr("A recording is under way."))
        box.setInformativeText(tr("Finishing it keeps everything that was recorded so far."))
        keep = box.addButton(tr("Keep recording"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(tr("Finish and quit"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(self._on_answer)
        self.question = box
        box.open()

    @Slot()
    def _on_answer(self) -> None:
        box, self.question = self.question, None
        if box is None:
            return
        quits = box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole
        box.deleteLater()
        if quits:
            self._window.close()
