"""The models beside simavr, asked by small firmwares of their own: serial line and converter."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import serial

from tests.firmware.simulated_uno import SimulatedUno
from tests.helpers.patience import PATIENCE_S

if TYPE_CHECKING:
    from pathlib import Path

    from tests.firmware.simulated_uno import UnoBuild

pytestmark = pytest.mark.firmware

PRELUDE = """
#include <avr/interrupt.h>
#include <avr/io.h>
static void line(uint16_t ubrr) {
    UCSR0A = _BV(U2X0);
    UBRR0 = ubrr;
    UCSR0B = _BV(TXEN0) | _BV(RXEN0);
}
static void put(uint8_t byte) { loop_until_bit_is_set(UCSR0A, UDRE0); UDR0 = byte; }
static uint16_t convert(void) {
    ADCSRA |= _BV(ADSC);
    loop_until_bit_is_clear(ADCSRA, ADSC);
    return ADC;
}
"""
ADC_ON = "ADCSRA = _BV(ADEN) | 7;"


def compile_probe(uno_build: UnoBuild, directory: Path, code: str) -> UnoBuild:
    source, elf = directory / "probe.c", directory / "probe.elf"
    source.write_text(PRELUDE + code)
    command = ["avr-gcc", "-Os", "-mmcu=atmega328p", str(source), "-o", str(elf)]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S)
    return replace(uno_build, elf=elf)


def read_words(uno: SimulatedUno, count: int) -> list[int]:
    with serial.Serial(uno.port, 500000, timeout=PATIENCE_S) as port:
        return [int(word) for word in np.frombuffer(port.read(2 * count), "<u2")]


@pytest.mark.parametrize("ubrr", [1, 3, 16, 207])
def test_a_busy_line_takes_ten_bits_a_byte(uno_build: UnoBuild, tmp_path: Path, ubrr: int) -> None:
    code = f"int main(void) {{ line({ubrr}); for (;;) put(0x55); }}"
    probe = compile_probe(uno_build, tmp_path, code)
    with SimulatedUno(probe, speed=0, boot_ms=0) as uno:
        uno.wait_until(lambda: uno.stat()["sent"] > 1000, "it has sent a while")
        stat = uno.stat()
    assert stat["sent"] == pytest.approx(stat["cycle"] / (10 * 8 * (ubrr + 1)), abs=3)
    assert stat["baud"] == pytest.approx(16e6 / 8 / (ubrr + 1), abs=1)


def test_an_interrupt_is_asked_for_as_long_as_there_is_room(
    uno_build: UnoBuild, tmp_path: Path
) -> None:
    code = """
    static uint8_t next;
    ISR(USART_UDRE_vect) { UDR0 = next++; if (next == 100) UCSR0B &= ~_BV(UDRIE0); }
    int main(void) { line(3); UCSR0B |= _BV(UDRIE0); sei(); for (;;) {} }
    """
    probe = compile_probe(uno_build, tmp_path, code)
    with SimulatedUno(probe, flat_out=True) as uno, serial.Serial(uno.port, 500000) as port:
        port.timeout = PATIENCE_S
        assert port.read(100) == bytes(range(100))
        uno.freeze()
        assert uno.stat()["sent"] == 100


def test_bytes_to_the_chip_arrive_in_order_and_none_is_lost(
    uno_build: UnoBuild, tmp_path: Path
) -> None:
    code = """
    int main(void) {
        line(3); put('!');
        for (;;) { loop_until_bit_is_set(UCSR0A, RXC0); put(UDR0 + 1); }
    }
    """
    probe = compile_probe(uno_build, tmp_path, code)
    message = bytes(range(255)) * 40  # more than the simulator's queue holds
    with SimulatedUno(probe, flat_out=True) as uno, serial.Serial(uno.port, 500000) as port:
        port.timeout = PATIENCE_S
        assert port.read(1) == b"!"
        port.write(message)
        assert port.read(len(message)) == bytes(byte + 1 for byte in message)


def test_the_registers_give_the_logged_code_in_either_alignment(
    uno_build: UnoBuild, tmp_path: Path
) -> None:
    code = f"""
    int main(void) {{
        line(3); {ADC_ON}
        for (uint8_t shift = 0;; shift ^= 1) {{
            ADMUX = _BV(REFS0) | shift << ADLAR;
            uint16_t word = convert();
            if (shift) word >>= 6;
            put(word & 0xFF); put(word >> 8);
        }}
    }}
    """
    probe = compile_probe(uno_build, tmp_path, code)
    with SimulatedUno(probe, flat_out=True, commands=("wave sine:2500,2400,11",)) as uno:
        words = read_words(uno, 500)
        assert words == uno.truth()["code"][:500].tolist()


def test_conversions_take_13_clocks_and_the_first_25(uno_build: UnoBuild, tmp_path: Path) -> None:
    code = f"int main(void) {{ ADMUX = _BV(REFS0); {ADC_ON} for (;;) convert(); }}"
    probe = compile_probe(uno_build, tmp_path, code)
    with SimulatedUno(probe, speed=0, boot_ms=0) as uno:
        uno.wait_until(lambda: len(uno.truth()) > 20, "it has converted a while")
        between = np.diff(uno.truth()["cycle"][:20].astype(np.int64))
    assert between[0] == pytest.approx(25 * 128, abs=40)
    assert between[1:] == pytest.approx(np.full(18, 13 * 128), abs=40)


def test_the_bandgap_settles_and_ground_is_zero(uno_build: UnoBuild, tmp_path: Path) -> None:
    code = f"""
    int main(void) {{
        ADMUX = _BV(REFS0); {ADC_ON} convert();
        ADMUX = _BV(REFS0) | 14; for (uint8_t i = 0; i < 30; i++) convert();
        ADMUX = _BV(REFS0) | 15; convert();
        ADMUX = _BV(REFS1) | _BV(REFS0); convert();
        ADMUX = 0; convert();
        for (;;) {{}}
    }}
    """
    probe = compile_probe(uno_build, tmp_path, code)
    commands = ("wave dc:800", "bandgap 1080", "aref 3300")
    with SimulatedUno(probe, speed=0, boot_ms=0, commands=commands) as uno:
        uno.wait_until(lambda: len(uno.truth()) == 34, "it has done its conversions")
        truth = uno.truth()
    bandgap = truth[truth["mux"] == 14]
    since_s = (bandgap["cycle"].astype(float) - bandgap["cycle"][0] + 192) / 16e6
    np.testing.assert_allclose(
        bandgap["millivolts"], 1080 - 280 * np.exp(-since_s / 70e-6), atol=4.0
    )
    assert bandgap["code"][-1] == 1080 * 1024 // 5000
    assert truth["code"][-3:].tolist() == [0, 800 * 1024 // 1080, 800 * 1024 // 3300]


@pytest.mark.parametrize(("clears_the_flag", "is_sampling_on"), [(True, True), (False, False)])
def test_the_timer_starts_a_conversion_by_its_flag_rising_only(
    uno_build: UnoBuild, tmp_path: Path, clears_the_flag: bool, is_sampling_on: bool
) -> None:
    clear = "TIFR1 = _BV(OCF1B);" if clears_the_flag else ""
    code = f"""
    ISR(ADC_vect) {{ {clear} (void)ADC; }}
    int main(void) {{
        ADMUX = _BV(REFS0); {ADC_ON} convert();
        OCR1A = OCR1B = 15999;
        ADCSRB = 5;
        ADCSRA = _BV(ADEN) | _BV(ADATE) | _BV(ADIF) | _BV(ADIE) | 7;
        TCCR1B = _BV(WGM12) | _BV(CS10);
        sei();
        for (;;) {{}}
    }}
    """
    probe = compile_probe(uno_build, tmp_path, code)
    with SimulatedUno(probe, speed=0, boot_ms=0) as uno:
        uno.wait_until(lambda: uno.stat()["cycle"] > 1_600_000, "100 ms have passed")
        triggered = uno.truth()[1:]
    if is_sampling_on:
        assert np.abs(np.diff(triggered["cycle"][:90].astype(np.int64)) - 16_000).max() <= 3
    else:
        assert len(triggered) == 1
