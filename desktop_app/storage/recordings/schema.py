"""The tables of a recording, and what marks a file as one. See docs/RECORDINGS.md.

A file is a recording of this version only when its schema is this text, word for word: a file with
a trigger, a view or a generated column in it is never read.
"""

from __future__ import annotations

from types import MappingProxyType

# "VIGL", at offset 68 of the file.
APPLICATION_ID = 0x5649474C
VERSION = 1
SUFFIX = ".vigil"

TABLES = MappingProxyType(
    {
        "meta": "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        "connections": "CREATE TABLE connections (connection INTEGER PRIMARY KEY, "
        "began_s REAL NOT NULL, cause TEXT NOT NULL, lead BLOB NOT NULL)",
        "segments": "CREATE TABLE segments (segment INTEGER PRIMARY KEY, "
        "connection INTEGER NOT NULL, first_index INTEGER NOT NULL, end_index INTEGER NOT NULL, "
        "n_samples INTEGER NOT NULL, start_s REAL NOT NULL, end_s REAL NOT NULL, "
        "cause TEXT NOT NULL)",
        "chunks": "CREATE TABLE chunks (id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, "
        "n_bytes INTEGER NOT NULL, arrived_s BLOB NOT NULL, sizes BLOB NOT NULL, "
        "data BLOB NOT NULL, sha256 BLOB NOT NULL)",
        "blocks": "CREATE TABLE blocks (id INTEGER PRIMARY KEY, segment INTEGER NOT NULL, "
        "first_index INTEGER NOT NULL, n_samples INTEGER NOT NULL, n_channels INTEGER NOT NULL, "
        "start_s REAL NOT NULL, end_s REAL NOT NULL, spacing BLOB NOT NULL, volts BLOB NOT NULL, "
        "sha256 BLOB NOT NULL)",
        "events": "CREATE TABLE events (event_id INTEGER PRIMARY KEY, channel INTEGER NOT NULL, "
        "cause INTEGER NOT NULL, start_index INTEGER NOT NULL, start_s REAL NOT NULL, "
        "end_index INTEGER, end_s REAL, peak_volts REAL, low REAL, high REAL, score REAL NOT NULL)",
        "judgings": "CREATE TABLE judgings (first_index INTEGER PRIMARY KEY, "
        "settings TEXT NOT NULL, state BLOB NOT NULL)",
        "annotations": "CREATE TABLE annotations (id INTEGER PRIMARY KEY, at_s REAL NOT NULL, "
        "kind TEXT NOT NULL, text TEXT NOT NULL)",
        "ledger": "CREATE TABLE ledger (moment TEXT PRIMARY KEY, at_s REAL NOT NULL, "
        "accounts TEXT NOT NULL) WITHOUT ROWID",
    }
)

# What one row may hold, uncompressed: half a second of the fastest source is a hundredth of it.
MAX_ROW_BYTES = 1 << 25
MAX_LEAD_BYTES = 1 << 12
# Ten times what a detector has to say of each of its channels.
MAX_STATE_BYTES = 1 << 24
MAX_JUDGINGS = 1000
MAX_TEXT = 1 << 16
MAX_CHANNELS = 64
MAX_FILE_BYTES = 1 << 38
