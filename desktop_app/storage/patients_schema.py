"""The tables of the patient history, one script per version; `user_version` counts them.

A script that has been released is never changed: a change is a new script at the end.
"""

from __future__ import annotations

APPLICATION_ID = 0x5649_4731  # "VIG1"

_VERSION_1 = """
CREATE TABLE patient (
    patient_id INTEGER PRIMARY KEY,
    pseudonym TEXT NOT NULL UNIQUE COLLATE NOCASE CHECK (length(pseudonym) BETWEEN 1 AND 80),
    identifier TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE assessment (
    record_id INTEGER PRIMARY KEY,
    patient_id INTEGER NOT NULL REFERENCES patient ON DELETE CASCADE,
    assessed_s REAL NOT NULL,
    text TEXT NOT NULL,
    text_source TEXT NOT NULL,
    app_version TEXT NOT NULL,
    score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    score_low REAL NOT NULL,
    score_high REAL NOT NULL,
    level TEXT NOT NULL,
    headline TEXT NOT NULL,
    probability REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
    probability_low REAL NOT NULL,
    probability_high REAL NOT NULL,
    prevalence REAL NOT NULL,
    second_opinion REAL NOT NULL,
    agreement TEXT NOT NULL,
    band_events INTEGER NOT NULL,
    band_total INTEGER NOT NULL,
    reference_count INTEGER NOT NULL,
    fields_given INTEGER NOT NULL,
    fields_total INTEGER NOT NULL,
    base_log_odds REAL NOT NULL,
    model_id TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_by_time ON assessment (assessed_s);
CREATE INDEX assessment_by_patient ON assessment (patient_id, assessed_s);

CREATE TABLE input (
    record_id INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    label TEXT NOT NULL,
    value REAL,
    unit TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE warning (
    record_id INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    is_acknowledged INTEGER NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE bar (
    record_id INTEGER NOT NULL REFERENCES assessment ON DELETE CASCADE,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    log_odds REAL NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

-- At most one form that was being filled in when the program ended.
CREATE TABLE draft (
    draft_id INTEGER PRIMARY KEY CHECK (draft_id = 1),
    texts TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    identifier TEXT NOT NULL,
    cholesterol_unit TEXT NOT NULL,
    saved_s REAL NOT NULL
) STRICT;

-- What has left the machine, written before it was sent.
CREATE TABLE receipt (
    receipt_id INTEGER PRIMARY KEY,
    sent_s REAL NOT NULL,
    recipient TEXT NOT NULL,
    model TEXT NOT NULL,
    payload BLOB NOT NULL
) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (_VERSION_1,)
