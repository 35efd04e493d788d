"""Which texts of the layers below the window can be shown in it: the one list of these places.

Every sentence and hint of an error is taken wherever it stands; beyond that, these files speak.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Files whose texts of several words are shown: patterns beneath desktop_app.
FILES = (
    "core/devices.py", "core/messages.py", "core/prediction.py", "core/words.py",
    "dsp/archive.py", "dsp/expression.py", "dsp/expression_stream.py", "dsp/filters.py",
    "dsp/measurements.py", "dsp/spectrum.py", "dsp/spill.py", "dsp/trigger_settings.py",
    "sources/board_link.py", "sources/board_setup.py", "sources/csv_mode.py",
    "sources/data_frames.py", "sources/faults.py", "sources/frame_decoder.py",
    "sources/line_reader.py", "sources/port_doctor.py", "sources/port_errors.py",
    "sources/scenarios.py", "sources/serial_source.py", "sources/simulator.py",
    "sources/text_decoder.py", "sources/text_format.py",
    "detection/alarms/*.py", "detection/baselines/quality.py", "detection/config.py",
    "detection/json_file.py", "detection/profiles/*.py", "detection/registry.py",
    "risk/assessment.py", "risk/contributions.py", "risk/fields.py", "risk/faithfulness.py",
    "risk/model.py", "risk/narrative.py", "risk/narrator.py", "risk/parsing.py",
    "risk/reference.py", "risk/refusals.py", "risk/schema.py",
    "storage/csv_columns.py", "storage/csv_series.py", "storage/imports/*.py",
    "storage/patients*.py", "storage/recordings/*.py", "storage/settings*.py",
    "storage/small_database.py",
    "services/*.py",
    "compose/doctor.py", "compose/inbox.py", "compose/recorder_status.py", "compose/recording.py",
    "compose/recording_review.py", "compose/replay.py", "compose/scoring.py", "compose/session.py",
    "compose/truths.py", "compose/tuning.py",
    "server/uplink.py", "server/uplink_pairing.py",
)  # fmt: skip

# Their errors are told on the command line alone.
COMMANDS = (
    "compose/*evaluation.py", "compose/self_checks.py", "detection/evaluation/*.py",
    "risk/download.py", "risk/provenance.py", "server/relay.py",
)  # fmt: skip

# Classes made from these say in their docstring what the window shows.
DESCRIBED = ("Section",)

# What the window cuts out of longer texts: "Sample A, little unusual".
PARTS = ("Sample {letter}",)

# Texts in the files of the window that stay English, because they are written into files.
ENGLISH = ("Vigil, not a medical device",)

# Where single words are shown as well: classes, functions and constants of a file.
WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "core/devices.py": ("Right",),
        "core/link.py": ("LinkState",),
        "detection/alarms/messages.py": ("AlarmKind", "AlarmState", "AudioMode"),
        "detection/alarms/rules.py": ("Latch",),
        "detection/alarms/signal_watch.py": ("condition",),
        "dsp/filters.py": ("FilterKind",),
        "dsp/measurements.py": ("Quantity",),
        "dsp/trigger.py": ("TriggerState",),
        "dsp/trigger_settings.py": ("TriggerMode", "TriggerKind", "Slope", "WindowSide"),
        "risk/levels.py": ("Level",),
        "risk/narrative.py": ("comparison",),
        "risk/schema.py": ("FIELDS", "_NO_YES"),
        "sources/board_link.py": ("Phase",),
        "sources/board_setup.py": ("MODES",),
        "sources/scenarios.py": ("SCENARIOS_BY_NAME",),
        "sources/text_format.py": ("Shape", "Unit"),
        "storage/settings_schema.py": ("_about",),
        "compose/tuning.py": ("*",),
    }
)  # fmt: skip

# Enumerations whose members' names are shown: "FLAT LINE".
NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType({"core/messages.py": ("Cause",)})

# The shipped profiles: these keys of the JSON files.
PROFILE_FILES = "config/profiles/*.json"
PROFILE_KEYS = ("name", "description")
