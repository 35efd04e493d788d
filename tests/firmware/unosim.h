/*
 * A simulated Arduino Uno: what its parts share.
 *
 *   unosim.c      the clock, the reset, the control socket
 *   adc_model.c   the analogue side: what is on the pins, what the converter makes of it
 *   uart_model.c  the serial line between the chip and the USB bridge
 *   host_port.c   the USB bridge: a pty that a host opens like /dev/ttyACM0
 */
#ifndef UNOSIM_H
#define UNOSIM_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "avr_adc.h"
#include "avr_uart.h"
#include "sim_avr.h"
#include "sim_cycle_timers.h"
#include "sim_interrupts.h"
#include "sim_io.h"

#define CPU_HZ 16000000
#define CYCLES_PER_MS (CPU_HZ / 1000)
#define ANALOG_PINS 8

/* The registers of the ATmega328P that the models look at (data space addresses). */
enum {
	REG_MCUSR = 0x54,
	REG_ADCL = 0x78,
	REG_ADCH = 0x79,
	REG_ADCSRA = 0x7A,
	REG_ADCSRB = 0x7B,
	REG_ADMUX = 0x7C,
	REG_UCSR0A = 0xC0,
	REG_UCSR0B = 0xC1,
	REG_UBRR0L = 0xC4,
	REG_UBRR0H = 0xC5,
	REG_UDR0 = 0xC6,
};
enum { RESET_POWER_ON = 1, RESET_EXTERNAL = 2, RESET_BROWN_OUT = 4 };	/* bits of MCUSR */

/* Seeded xorshift64*: every run is repeatable. */
static inline double random_unit(uint64_t *state)
{
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return (double)((*state * 0x2545F4914F6CDD1DULL) >> 11) / 9007199254740992.0;
}

/* adc_model.c */
typedef enum {
	WAVE_DC, WAVE_SINE, WAVE_SQUARE, WAVE_TRI, WAVE_RAMP, WAVE_CHIRP, WAVE_STEP, WAVE_CSV
} wave_kind_t;

typedef struct {
	wave_kind_t kind;
	double p[5];			/* as given, see wave_parse */
	double *table_mv;		/* WAVE_CSV */
	size_t table_length;
	avr_cycle_count_t since;	/* where its time begins */
} wave_t;

/* One conversion, as it is written to the truth log; 32 bytes, little endian. */
typedef struct {
	uint64_t cycle;			/* start of the conversion */
	double millivolts;		/* at the pin when it was sampled, noise and all */
	uint32_t boot;			/* resets before it */
	uint16_t code;			/* what the chip reads */
	uint8_t mux;
	uint8_t is_spike;
	uint64_t number;		/* conversions before it */
} truth_t;

typedef struct {
	avr_t *avr;
	avr_adc_t *adc;
	wave_t wave[ANALOG_PINS];
	double vcc_mv, aref_mv, bandgap_mv, noise_mv, hum_mv, hum_hz;
	double spike_mv;		/* on A0, for so many conversions or until a cycle */
	uint32_t spike_conversions;
	avr_cycle_count_t spike_until;
	uint64_t random_state;
	FILE *truth;
	uint64_t conversions;
	uint32_t boot;
	uint8_t mux;			/* as selected by the firmware, and since when */
	double before_mux_mv;
	avr_cycle_count_t mux_since;
	uint16_t coming, latched, held;	/* under way; done; frozen between ADCL and ADCH */
	bool is_under_way, is_held;
} adc_model_t;

void adc_model_attach(adc_model_t *adc, avr_t *avr);
void adc_model_reset(adc_model_t *adc, uint32_t boot);
/* Returns NULL, or what is wrong with the text. */
const char *adc_model_set_wave(adc_model_t *adc, unsigned pin, const char *text);

/* uart_model.c */
#define RX_CAPACITY 4096

typedef struct uart_model {
	avr_t *avr;
	avr_uart_t *uart;
	avr_io_write_t write_ucsrb;	/* simavr's own, for all but UDRIE */
	void *write_ucsrb_param;
	bool is_shifting, is_buffered;
	uint8_t shifting, buffered;
	uint8_t rx[RX_CAPACITY];	/* on the way to the chip */
	size_t rx_length;
	void (*sent)(void *owner, uint8_t byte);
	void *owner;
} uart_model_t;

void uart_model_attach(uart_model_t *uart, avr_t *avr);
void uart_model_reset(uart_model_t *uart);
/* Puts a byte on the line to the chip; there must be room in rx. */
void uart_model_receive(uart_model_t *uart, uint8_t byte);
double uart_model_baud(const uart_model_t *uart);

/* host_port.c */
typedef struct {
	int master, watch;		/* -1 while unplugged */
	const char *link;
	char device[64];
	unsigned openers;
	bool is_open, is_ready;		/* opened; opened and its input thrown away */
	double open_since_s;
	double host_baud;		/* as the host has set it; 0 where that cannot be known */
	bool is_blocking;		/* wait for a slow host instead of losing its bytes */
	uint8_t tx[65536];		/* to be written to the host at the next pump */
	size_t tx_length;
	double corrupt, drop;		/* probability for each byte */
	bool is_cut_wanted, is_cut;	/* nothing passes after the third byte of a line */
	unsigned line_bytes;		/* sent since the last line end */
	uint64_t random_state;
	uint64_t sent, delivered, corrupted, dropped, garbled, lost_closed, lost_full;
	const uart_model_t *uart;
} host_port_t;

bool host_port_plug(host_port_t *port);
void host_port_unplug(host_port_t *port);
/* Looks whether a host has the port open; true when it has opened it since the last look. */
bool host_port_poll(host_port_t *port);
/* The chip's next byte to the host, through the line's faults. */
void host_port_send(void *port, uint8_t byte);
/* The same without the faults, for what the tests put in. */
void host_port_insert(host_port_t *port, uint8_t byte);
/* Moves bytes both ways; false while a blocking port still holds bytes for the host. */
bool host_port_pump(host_port_t *port, uart_model_t *uart);

/* unosim.c */
double wall_s(void);

#endif
