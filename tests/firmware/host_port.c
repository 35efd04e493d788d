/*
 * The USB bridge as the host sees it: a pty under a fixed name, which exists while plugged. The
 * kernel counts who opens and closes it (inotify; POLLHUP alone would miss a host that closes and
 * opens again at once), and tells in packet mode when the host has thrown away its input, which
 * pyserial does at the end of its open().
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "unosim.h"

#define BAUD_TOLERANCE 0.045
#define CUT_AFTER_BYTES 3
#define OPENING_S 0.25

static void throw_away_output(host_port_t *port)
{
	port->lost_closed += port->tx_length;
	port->tx_length = 0;
}

bool host_port_plug(host_port_t *port)
{
	int slave, packet_mode = 1;
	char temporary[1024];
	if (openpty(&port->master, &slave, port->device, NULL, NULL) != 0)
		return false;
	close(slave);
	ioctl(port->master, TIOCPKT, &packet_mode);
	fcntl(port->master, F_SETFL, O_NONBLOCK);
	fcntl(port->master, F_SETFD, FD_CLOEXEC);
	port->watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
	if (inotify_add_watch(port->watch, port->device, IN_OPEN | IN_CLOSE) < 0)
		return false;
	snprintf(temporary, sizeof temporary, "%s.new", port->link);
	unlink(temporary);
	return symlink(port->device, temporary) == 0 && rename(temporary, port->link) == 0;
}

void host_port_unplug(host_port_t *port)
{
	if (port->master < 0)
		return;
	unlink(port->link);
	close(port->master);
	close(port->watch);
	port->master = port->watch = -1;
	port->openers = 0;
	port->is_open = port->is_cut_wanted = port->is_cut = false;
	throw_away_output(port);
}

bool host_port_poll(host_port_t *port)
{
	bool is_opened = false;
	char events[4096] __attribute__((aligned(__alignof__(struct inotify_event))));
	ssize_t length = port->watch < 0 ? 0 : read(port->watch, events, sizeof events);
	for (char *at = events; at < events + length;) {
		const struct inotify_event *event = (const struct inotify_event *)at;
		if (event->mask & IN_OPEN)
			is_opened |= port->openers++ == 0;
		else if (event->mask & IN_CLOSE && port->openers > 0)
			port->openers--;
		at += sizeof *event + event->len;
	}
	port->is_open = port->openers > 0;
	if (!port->is_open || is_opened)
		throw_away_output(port);
	if (is_opened) {
		port->is_ready = false;
		port->line_bytes = 0;
		port->open_since_s = wall_s();
	}
	return is_opened && port->is_open;
}

/* The rate that the host has set; 0 where the kernel has no constant for it. */
static double host_baud(const host_port_t *port)
{
	static const struct { speed_t constant; double baud; } rates[] = {
		{B1200, 1200}, {B2400, 2400}, {B4800, 4800}, {B9600, 9600}, {B19200, 19200},
		{B38400, 38400}, {B57600, 57600}, {B115200, 115200}, {B230400, 230400},
		{B460800, 460800}, {B500000, 500000}, {B921600, 921600}, {B1000000, 1000000},
		{B2000000, 2000000},
	};
	struct termios settings;
	if (tcgetattr(port->master, &settings) != 0)
		return 0;
	for (size_t i = 0; i < sizeof rates / sizeof *rates; i++)
		if (cfgetospeed(&settings) == rates[i].constant)
			return rates[i].baud;
	return 0;
}

static bool is_wrong_baud(const host_port_t *port)
{
	double device = uart_model_baud(port->uart);
	return port->host_baud > 0 && fabs(port->host_baud / device - 1) > BAUD_TOLERANCE;
}

static uint8_t garble(host_port_t *port)
{
	port->garbled++;
	return 0x80 | (uint8_t)(random_unit(&port->random_state) * 128);
}

void host_port_insert(host_port_t *port, uint8_t byte)
{
	if (!port->is_open || port->is_cut) {
		port->lost_closed++;
	} else if (port->tx_length == sizeof port->tx) {
		port->lost_full++;
	} else {
		port->tx[port->tx_length++] = byte;
	}
}

void host_port_send(void *owner, uint8_t byte)
{
	host_port_t *port = owner;
	port->sent++;
	if (random_unit(&port->random_state) < port->drop) {
		port->dropped++;
		return;
	}
	if (random_unit(&port->random_state) < port->corrupt) {
		port->corrupted++;
		byte ^= 1 << (int)(random_unit(&port->random_state) * 8);
	}
	if (is_wrong_baud(port))
		byte = garble(port);
	host_port_insert(port, byte);
	port->line_bytes = byte == '\n' ? 0 : port->line_bytes + 1;
	port->is_cut |= port->is_cut_wanted && port->line_bytes == CUT_AFTER_BYTES;
}

static void read_host(host_port_t *port, uart_model_t *uart)
{
	uint8_t packet[1024];	/* its first byte says what the rest is */
	ssize_t length;
	while (RX_CAPACITY - uart->rx_length > sizeof packet
	       && (length = read(port->master, packet, sizeof packet)) > 0) {
		if (packet[0] & TIOCPKT_FLUSHREAD)
			port->is_ready = true;
		if (packet[0] != TIOCPKT_DATA)
			continue;
		bool is_wrong = is_wrong_baud(port);
		for (ssize_t i = 1; i < length; i++)
			uart_model_receive(uart, is_wrong ? garble(port) : packet[i]);
	}
}

static void write_host(host_port_t *port)
{
	ssize_t written = write(port->master, port->tx, port->tx_length);
	if (written < 0)
		written = 0;
	port->delivered += written;
	port->tx_length -= written;
	memmove(port->tx, port->tx + written, port->tx_length);
	if (!port->is_blocking) {	/* a bridge has no room to keep them for long */
		port->lost_full += port->tx_length;
		port->tx_length = 0;
	}
}

bool host_port_pump(host_port_t *port, uart_model_t *uart)
{
	if (port->master < 0)
		return true;
	port->host_baud = host_baud(port);
	read_host(port, uart);
	if (port->is_open && wall_s() - port->open_since_s > OPENING_S)
		port->is_ready = true;
	if (port->is_open && port->tx_length > 0)
		write_host(port);
	return port->tx_length == 0;
}
