"""What is wrong with the serial ports, in sentences, each with what mends it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop_app.core.errors import SourceAbsentError, SourceError
from desktop_app.core.protocols import never
from desktop_app.sources.board_link import BoardLink, Phase
from desktop_app.sources.board_setup import DEFAULT_BAUD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from desktop_app.core.protocols import Clock
    from desktop_app.sources.board_link import LinkReport
    from desktop_app.sources.port_doctor import PortCondition

# A board boots, is asked three times, and every other speed is tried.
PROBE_S = 12.0
TOPIC = "ports"
_MODEM_RULE = (
    'echo \'ATTRS{idVendor}=="2341", ENV{ID_MM_DEVICE_IGNORE}="1"\''
    " | sudo tee /etc/udev/rules.d/99-vigil.rules"
)


class Level(StrEnum):
    """How a finding is to be taken; only a problem makes the exit code 1."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, what to do about it, and the command that does it, if any."""

    topic: str
    level: Level
    sentence: str
    hint: str = ""
    fix: str = ""


def port_findings(
    conditions: Iterable[PortCondition],
    programs: frozenset[str] = frozenset(),
    *,
    is_connected: bool = False,
) -> Iterator[Finding]:
    """Every port with what is probably behind it; trouble counts where a board is likely.

    `programs` are the names of those that run and are known to take ports away; `is_connected`
    says that a board is being watched, whatever the list says.
    """
    n_likely = int(is_connected)
    for condition in conditions:
        n_likely += condition.port.is_likely
        yield from _findings_of(condition)
    if not n_likely:
        hint = "Plug one in (some cables only charge), or try the demo signal: vigil --demo"
        yield Finding(TOPIC, Level.NOTE, "No board found.", hint, "vigil --demo")
    yield from _program_findings(programs)


def link_finding(device: str, report: LinkReport) -> Finding:
    """What an open port tells of its board."""
    settings = report.settings
    if report.phase is Phase.READY and settings is not None:
        state = "calibrated" if settings.is_calibrated else "uncalibrated"
        sentence = f"{device}: a voltmon board at {settings.rate_hz:g} Hz, {state}."
        return Finding(TOPIC, Level.OK, sentence)
    if report.baud != DEFAULT_BAUD and report.phase in {Phase.PLAIN, Phase.READY}:
        sentence = f"{device}: the board sends at {report.baud:,} baud, not {DEFAULT_BAUD:,}."
        hint = f"Vigil follows it. To be quick, write Serial.begin({DEFAULT_BAUD}) in the sketch."
        return Finding(TOPIC, Level.NOTE, sentence, hint, f"Serial.begin({DEFAULT_BAUD});")
    if report.phase in {Phase.PLAIN, Phase.ASKING} and report.layout is None and report.trouble:
        sentence = f"{device}: {report.trouble}"
        hint = "Let the sketch println() one number a line, or up to six with commas between them."
        return Finding(TOPIC, Level.PROBLEM, sentence, hint)
    if report.phase is Phase.PLAIN:
        sentence = f"{device}: numbers come, from a sketch that takes no commands."
        return Finding(TOPIC, Level.OK, sentence)
    if report.phase is Phase.SILENT:
        sentence = f"{device}: the port is open, but nothing readable comes."
        hint = "Upload the sketch of Vigil, or press the board's reset button."
        return Finding(TOPIC, Level.PROBLEM, sentence, hint, f"vigil flash --port {device}")
    return Finding(TOPIC, Level.NOTE, f"{device}: {report.phase.value}.")


def probe(port: str, clock: Clock, is_stopped: Callable[[], bool] = never) -> Finding:
    """Open a port, which resets most boards, and listen until it is known what is there."""
    from desktop_app.sources.serial_source import SerialSource
    from desktop_app.sources.talk import carry_out

    source = SerialSource(port, clock=clock, nominal_rate_hz=10.0)
    link = BoardLink()
    settled = {Phase.READY, Phase.PLAIN, Phase.SILENT}
    try:
        source.open(is_stopped)
        end_s = clock.now_s() + PROBE_S
        while clock.now_s() < end_s and not is_stopped() and not _is_known(link.report, settled):
            link.feed(source.read(0.1).data)
            if carry_out(link.step(clock.now_s()), source):
                link.reset()
    except SourceError as error:
        is_absent = isinstance(error, SourceAbsentError)
        fix = "" if is_absent or "`" not in error.hint else error.hint.split("`")[1]
        return Finding(TOPIC, Level.PROBLEM, f"{port}: {error.sentence}", error.hint, fix)
    finally:
        source.close()
    return link_finding(port, link.report)


def _is_known(report: LinkReport, settled: set[Phase]) -> bool:
    has_found_speed = report.baud != DEFAULT_BAUD and report.trouble != ""
    return report.phase in settled or has_found_speed


def _findings_of(condition: PortCondition) -> Iterator[Finding]:
    from desktop_app.sources.port_errors import permission_hint

    port = condition.port
    trouble = Level.PROBLEM if port.is_likely else Level.NOTE
    what = port.board or port.description or "a plain serial port"
    if not condition.is_allowed:
        hint = permission_hint(port.device)
        sentence = f"{port.device}: {what}; you are not allowed to open it."
        yield Finding(TOPIC, trouble, sentence, hint, hint.split("`")[1])
    elif len(condition.holders) > 1:
        names = " and ".join(condition.holders)
        sentence = f"{port.device}: {what}; two programs read it at once: {names}."
        yield Finding(TOPIC, trouble, sentence, "Each gets only a part of it: close one.")
    elif condition.holder:
        sentence = f"{port.device}: {what}; in use by {condition.holder}."
        yield Finding(TOPIC, trouble, sentence, "Close that program to connect here.")
    else:
        yield Finding(TOPIC, Level.OK, f"{port.device}: {what}.")
    if port.has_native_usb:
        sentence = f"{port.device}: a board with USB of its own sends nothing until DTR is raised."
        hint = "Vigil raises it. In another program, switch DTR on."
        yield Finding(TOPIC, Level.NOTE, sentence, hint)


def _program_findings(programs: frozenset[str]) -> Iterator[Finding]:
    if "brltty" in programs:
        sentence = "BRLTTY runs: it takes CH340 and CP210x boards for Braille displays."
        hint = "If your board's port vanishes after a second, remove it."
        yield Finding(TOPIC, Level.NOTE, sentence, hint, "sudo apt remove brltty")
    if "ModemManager" in programs:
        sentence = "ModemManager runs: it talks to new ports to see whether they are modems."
        hint = "A voltmon board ignores that. Where another is disturbed, let it skip Arduinos."
        yield Finding(TOPIC, Level.NOTE, sentence, hint, _MODEM_RULE)
