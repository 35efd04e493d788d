from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.compose.doctor import Level, link_finding, port_findings
from desktop_app.sources.board_link import LinkReport, Phase
from desktop_app.sources.port_doctor import PortCondition
from desktop_app.sources.ports import PortInfo, PortKind
from tests.sources.fake_serial import UNO
from tests.sources.voltmon_stream import POWER_ON

DEVICE = "/dev/ttyACM0"


@pytest.mark.parametrize(
    ("report", "level", "words", "fix"),
    [
        (LinkReport(Phase.READY, settings=POWER_ON), Level.OK, "voltmon board at 10 Hz", ""),
        (LinkReport(Phase.PLAIN), Level.OK, "takes no commands", ""),
        (
            LinkReport(Phase.PLAIN, trouble='The board sends text, but no samples: "2 V".'),
            Level.PROBLEM,
            'but no samples: "2 V"',
            "",
        ),
        (
            LinkReport(Phase.SILENT),
            Level.PROBLEM,
            "nothing readable",
            f"vigil flash --port {DEVICE}",
        ),
        (LinkReport(Phase.PLAIN, 9600), Level.NOTE, "at 9,600 baud", "Serial.begin(115200);"),
    ],
)
def test_an_open_port_is_told_of(report: LinkReport, level: Level, words: str, fix: str) -> None:
    finding = link_finding(DEVICE, report)
    assert (finding.level, finding.fix) == (level, fix)
    assert words in finding.sentence


def test_two_programs_on_one_port_are_both_named() -> None:
    condition = PortCondition(UNO, True, ("cat (process 7)", "screen (process 9)"))
    finding = next(port_findings([condition]))
    assert finding.level is Level.PROBLEM
    assert "cat (process 7) and screen (process 9)" in finding.sentence


def test_a_forbidden_port_comes_with_the_command_that_allows_it() -> None:
    finding = next(port_findings([PortCondition(UNO, False)]))
    assert finding.fix.startswith("sudo usermod -aG ")


@pytest.mark.parametrize(
    "port",
    [
        replace(UNO, pid=0x8036, board="Arduino Leonardo"),
        PortInfo("/dev/ttyACM1", vid=0x2E8A, pid=0xA, board="Pico", kind=PortKind.OTHER_BOARD),
    ],
)
def test_a_board_with_usb_of_its_own_needs_dtr(port: PortInfo) -> None:
    assert any("DTR" in one.sentence for one in port_findings([PortCondition(port, True)]))
    assert not any("DTR" in one.sentence for one in port_findings([PortCondition(UNO, True)]))


def test_programs_that_take_ports_are_named_with_the_cure() -> None:
    programs = frozenset({"brltty", "ModemManager"})
    fixes = [one.fix for one in port_findings([PortCondition(UNO, True)], programs)]
    assert "sudo apt remove brltty" in fixes
    assert any("udev" in fix for fix in fixes)


def test_a_board_that_is_watched_is_not_said_to_be_missing() -> None:
    assert [*port_findings([], is_connected=True)] == []
    assert [one.sentence for one in port_findings([])] == ["No board found."]
