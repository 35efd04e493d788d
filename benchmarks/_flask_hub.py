"""A server of the usual shape, to compare with: Flask-SocketIO in threading mode.

Run by `benchmarks/hub.py`, with any Python that has flask-socketio and simple-websocket. Prints its
port, then emits each line of stdin as an `anomaly_result` to everybody.
"""

from __future__ import annotations

import json
import logging
import socket
import sys
import threading
from importlib import import_module


def main() -> None:
    """Serve until stdin ends."""
    flask, flask_socketio = import_module("flask"), import_module("flask_socketio")
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    app = flask.Flask(__name__)
    hub = flask_socketio.SocketIO(app, async_mode="threading", cors_allowed_origins="*")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = {"host": "127.0.0.1", "port": port, "allow_unsafe_werkzeug": True}
    threading.Thread(target=hub.run, args=(app,), kwargs=options, daemon=True).start()
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()
    for line in sys.stdin:
        hub.emit("anomaly_result", json.loads(line))


if __name__ == "__main__":
    main()
