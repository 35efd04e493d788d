"""One window for each user: a second start brings the first one to the front.

A lock file decides who is first, and it is given up by the system when its holder dies. The first
listens on a local socket for what a second was asked to open. What needs the network's part of Qt
imports it: the window does not wait for that.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCryptographicHash,
    QDeadlineTimer,
    QLockFile,
    QObject,
    QThread,
    Signal,
    Slot,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer, QLocalSocket

# The first may be on its way still: it listens once its window stands.
TIMEOUT_MS = 5000
RETRY_MS = 50
MAX_BYTES = 4096
LOCK_NAME = "window.lock"


class SingleInstance(QObject):
    """Holds the place of the only window below one folder.

    Signals:
        asked: another start ended in favour of this one; the source it was to watch, or "".
    """

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK_NAME))
        # However long it has been held: its holder may run for weeks.
        self._lock.setStaleLockTime(0)
        sha256 = QCryptographicHash.Algorithm.Sha256
        digest = bytes(QCryptographicHash.hash(str(folder).encode(), sha256).data()).hex()
        self._name = f"vigil-{digest[:16]}"
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the only one; False where another window runs already.

        A folder that cannot be written is no reason not to start.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        return self._lock.error() is not QLockFile.LockError.LockFailedError

    @Slot()
    def listen(self) -> None:
        """Hear from now on of those who give way; for the one that holds the place."""
        if not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def pass_on(self, source: str) -> bool:
        """Ask the window that runs to come to the front and to watch `source`, if there is one."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        deadline = QDeadlineTimer(TIMEOUT_MS)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(int(deadline.remainingTime())):
            if deadline.hasExpired():
                return False
            QThread.msleep(RETRY_MS)
            socket.connectToServer(self._name)
        socket.write(source.encode()[:MAX_BYTES] + b"\n")
        is_sent = socket.waitForBytesWritten(TIMEOUT_MS)
        socket.disconnectFromServer()
        return is_sent

    def release(self) -> None:
        """Make room for another. May be called again."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        server = self._server
        while server is not None and (socket := server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MAX_BYTES)
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            self._take(socket)

    @Slot()
    def _on_ready(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            line = bytes(socket.readLine(MAX_BYTES).data())
            socket.disconnectFromServer()
            self.asked.emit(line.decode("utf-8", errors="replace").strip())
