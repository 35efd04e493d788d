"""`vigil info`: what is in a recording, what is missing and why, and whether it is intact."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.words import NOT_A_DEVICE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from desktop_app.storage.recordings.batch import Accounts
    from desktop_app.storage.recordings.card import QualityCard
    from desktop_app.storage.recordings.recording import Recording

HELP = "tell what is in a recording: accounts, gaps, quality, integrity"
EXAMPLES = ("vigil info run.vigil",)
MOST_GAPS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `vigil info`."""
    parser.add_argument(
        "recording", type=Path, metavar="RECORDING", help="a file that was recorded"
    )
    parser.add_argument("--json", action="store_true", help="print it as JSON")


def run(args: argparse.Namespace) -> int:
    """Print what is known; 1 where the recording is damaged or its accounts do not close."""
    from desktop_app.storage.recordings.card import quality_card
    from desktop_app.storage.recordings.integrity import check_integrity
    from desktop_app.storage.recordings.recording import Recording

    with Recording(args.recording) as recording:
        integrity = check_integrity(recording)
        card, accounts = quality_card(recording), recording.accounts()
        closes = _closes(accounts, card)
        if args.json:
            report = _report(recording, card, accounts) | {
                "integrity": asdict(integrity) | {"text": integrity.text},
                "accounts_close": closes,
            }
            sys.stdout.write(json.dumps(report, indent=2) + "\n")
        else:
            lines = [*_lines(recording, card, accounts), f"Integrity   {integrity.text}"]
            if not closes:
                lines.append("The accounts do not close.")
            sys.stdout.write("\n".join(lines) + "\n")
    return 0 if integrity.is_intact and closes else 1


def _closes(accounts: Accounts, card: QualityCard) -> bool:
    """Whether all three accounts close, and every sample is in the file or known not to be."""
    ledger = accounts.ledger
    return ledger.closes and ledger.decoded == card.n_recorded + accounts.not_recorded


def _report(recording: Recording, card: QualityCard, accounts: Accounts) -> dict[str, object]:
    ending, origin = recording.ending, recording.origin
    return {
        "path": str(recording.path),
        "state": ending.state,
        "end": ending.why,
        "began": _utc(ending.began_s),
        "began_s": ending.began_s,
        "duration_s": _duration_s(recording, accounts),
        "timezone": recording.meta.get("timezone", ""),
        "source": {"kind": origin.info.kind.value, "label": origin.info.label},
        "quality": card.text,
        "completeness": card.completeness,
        "expected": card.n_expected,
        "recorded": card.n_recorded,
        "channels": list(recording.channel_names()),
        "rate_hz": card.rate_hz,
        "nominal_rate_hz": card.nominal_rate_hz,
        "detector": f"{card.detector} {card.program}",
        "gaps": [asdict(gap) for gap in card.gaps],
        "pauses": [asdict(pause) for pause in card.pauses],
        "clock_jumps": [asdict(jump) for jump in card.clock_jumps],
        "events": len(recording.events()),
        "annotations": len(recording.annotations()),
        "ledger": _ledger_report(accounts, card.n_recorded),
    }


def _ledger_report(accounts: Accounts, n_recorded: int) -> dict[str, dict[str, object]]:
    ledger = accounts.ledger
    return {
        "bytes": {
            "received": ledger.bytes.received,
            "in_samples": ledger.bytes.in_samples,
            "in_text": ledger.bytes.in_text,
            "rejected": dict(ledger.bytes.rejected),
            "discarded": ledger.bytes.discarded,
            "pending": ledger.bytes.pending,
        },
        "index": {
            "expected": ledger.expected,
            "decoded": ledger.decoded,
            "lost": ledger.lost,
            "open_ends": ledger.open_ends,
        },
        "samples": {
            "decoded": ledger.decoded,
            "judged": ledger.judged,
            "dropped": ledger.dropped,
            "queued": ledger.queued,
            "recorded": n_recorded,
            "not_recorded": accounts.not_recorded,
        },
    }


def _lines(recording: Recording, card: QualityCard, accounts: Accounts) -> Iterator[str]:
    ending, ledger = recording.ending, accounts.ledger
    account = ledger.bytes
    state = {
        "closed": f"closed: {ending.why}",
        "repaired": f"repaired: {ending.why}",
        "recording": "broken off: the program was ended while it recorded",
    }[ending.state]
    yield f"Recording   {recording.path.name}, {state}"
    yield f"Source      {recording.origin.info.label}"
    yield (
        f"Time        {_utc(ending.began_s)}, {_duration_s(recording, accounts):.1f} s "
        f"(recorded at {recording.meta.get('timezone', '')})"
    )
    yield f"Channels    {', '.join(recording.channel_names())}"
    rate = "too short to measure" if card.rate_hz is None else f"{card.rate_hz:.6g} Hz"
    yield f"Rate        {rate}, nominal {card.nominal_rate_hz:g} Hz"
    yield f"Quality     {card.text} ({card.n_recorded} of {card.n_expected} samples)"
    for gap in card.gaps[:MOST_GAPS]:
        length = f"{gap.end_s - gap.start_s:.3f} s, {gap.n_missing} samples"
        yield f"  gap       {_utc(gap.start_s)}, {length}: {gap.cause}"
    if len(card.gaps) > MOST_GAPS:
        yield f"  and {len(card.gaps) - MOST_GAPS} more: see --json"
    for pause in card.pauses[:MOST_GAPS]:
        length = f"{pause.end_s - pause.start_s:.3f} s"
        yield f"  pause     {_utc(pause.start_s)}, {length}: {pause.cause}, nothing was lost"
    for jump in card.clock_jumps[:MOST_GAPS]:
        yield f"  clock     {_utc(jump.at_s)}: {jump.text}"
    n_notes = len(recording.annotations()) - len(card.clock_jumps)
    yield f"Found       {len(recording.events())} events, {n_notes} annotations"
    yield (
        f"Bytes       {account.received} received = {account.in_samples} in samples "
        f"+ {account.in_text} in text + {account.n_rejected} rejected "
        f"+ {account.discarded} discarded + {account.pending} pending"
    )
    yield f"Index       {ledger.expected} expected = {ledger.decoded} decoded + {ledger.lost} lost"
    if ledger.open_ends:
        times = "once" if ledger.open_ends == 1 else f"{ledger.open_ends} times"
        yield f"            {times} cut off: what was lost after the last sample is not known"
    yield (
        f"Samples     {ledger.decoded} decoded = {ledger.judged} judged + {ledger.dropped} dropped "
        f"+ {ledger.queued} waiting; {card.n_recorded} recorded + {accounts.not_recorded} not"
    )
    yield f"Judged by   {card.detector}, Vigil {card.program}. {NOT_A_DEVICE}"


def _duration_s(recording: Recording, accounts: Accounts) -> float:
    ended_s = recording.ending.ended_s
    return max(0.0, (accounts.at_s if ended_s is None else ended_s) - recording.ending.began_s)


def _utc(at_s: float) -> str:
    try:
        return datetime.fromtimestamp(at_s, UTC).isoformat(timespec="milliseconds")
    except (OverflowError, ValueError, OSError):
        return f"{at_s:.3f} s"
