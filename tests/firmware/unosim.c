/*
 * A simulated Arduino Uno: the real firmware in simavr's ATmega328P, its serial line a pty.
 *
 * One thread, one loop: run the chip for a slice of its time, move bytes between it and the pty,
 * wait until the wall clock has come as far, obey the control socket. Opening the pty resets the
 * board, as the DTR line of a real one does.
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "sim_elf.h"
#include "sim_hex.h"
#include "unosim.h"

#define SLICE_CYCLES (CPU_HZ / 2000)	/* 500 us, half a USB frame */
#define FLAT_OUT_SLICE_CYCLES (CPU_HZ / 250)
#define RUN_CYCLE_LIMIT 400		/* simavr looks up from the code this often at the latest */
#define LATE_S 0.25			/* later than this, the clock starts afresh */
#define IDLE_WAIT_S 0.005
#define CUT_DELIVERY_S 0.05		/* for the host to read the half line before the end */
#define CLIENTS 4
#define FIXED_FDS 4
#define ANSWER_SIZE 1024

typedef struct {
	avr_t *avr;
	adc_model_t adc;
	uart_model_t uart;
	host_port_t port;
	int control, client[CLIENTS];
	const char *control_path;
	bool has_lifeline, has_no_reset_on_open, is_frozen, has_crashed, is_quitting;
	double speed, boot_ms, cut_s;
	avr_cycle_count_t boot_until;
	uint32_t boots;
	void (*reset_core)(avr_t *avr);
	unsigned garbage;
	bool is_paced;			/* the two below hold */
	double paced_since_s;
	avr_cycle_count_t paced_since_cycle;
	uint64_t stalls;
} uno_t;

static volatile sig_atomic_t is_interrupted;
static bool is_verbose;

double wall_s(void)
{
	struct timespec now;
	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec + now.tv_nsec * 1e-9;
}

static void interrupt(int number)
{
	(void)number;
	is_interrupted = 1;
}

static void log_line(struct avr_t *avr, const int level, const char *format, va_list arguments)
{
	(void)avr;
	if (is_verbose && level <= LOG_ERROR)
		vfprintf(stderr, format, arguments);
}

static void sleep_not(struct avr_t *avr, avr_cycle_count_t cycles)
{
	(void)avr, (void)cycles;
}

/* Also where the watchdog resets the chip, as a boot loader has it do. */
static void core_reset(avr_t *avr)
{
	uno_t *uno = avr->custom.data;
	uno->reset_core(avr);
	adc_model_reset(&uno->adc, ++uno->boots);
	uart_model_reset(&uno->uart);
}

static void reset(uno_t *uno, uint8_t cause)
{
	avr_reset(uno->avr);
	uno->avr->data[REG_MCUSR] = cause;
	uno->boot_until = uno->avr->cycle + (avr_cycle_count_t)(uno->boot_ms * CYCLES_PER_MS);
	uno->has_crashed = false;
}

/* The fuses of a chip with a boot loader let it begin there. simavr's ELF reader would put it at 0. */
static bool load_boot_loader(avr_t *avr, const char *path)
{
	uint32_t size, start;
	uint8_t *code = read_ihex_file(path, &size, &start);
	if (!code || start + size > avr->flashend + 1)
		return false;
	memcpy(avr->flash + start, code, size);
	free(code);
	avr->reset_pc = start;
	return true;
}

static void load(uno_t *uno, const char *firmware)
{
	uno->avr = avr_make_mcu_by_name("atmega328p");
	avr_init(uno->avr);
	elf_firmware_t elf = { 0 };
	const char *suffix = strrchr(firmware, '.');
	bool is_boot_loader = suffix && strcmp(suffix, ".hex") == 0;
	if (is_boot_loader ? !load_boot_loader(uno->avr, firmware)
		: elf_read_firmware(firmware, &elf) != 0) {
		fprintf(stderr, "unosim: cannot read the firmware %s\n", firmware);
		exit(2);
	}
	if (!is_boot_loader)
		avr_load_firmware(uno->avr, &elf);
	uno->avr->frequency = CPU_HZ;
	uno->avr->codeend = uno->avr->flashend;
	uno->avr->sleep = sleep_not;	/* the main loop keeps the time */
	adc_model_attach(&uno->adc, uno->avr);
	uart_model_attach(&uno->uart, uno->avr);
	uno->uart.sent = host_port_send;
	uno->uart.owner = &uno->port;
	uno->avr->custom.data = uno;
	uno->reset_core = uno->avr->reset;
	uno->avr->reset = core_reset;
}

static void boot_ends(uno_t *uno)
{
	for (unsigned i = 0; i < uno->garbage; i++)
		host_port_insert(&uno->port, (uint8_t)(random_unit(&uno->port.random_state) * 256));
}

static void run_slice(uno_t *uno)
{
	avr_t *avr = uno->avr;
	avr_cycle_count_t end = avr->cycle + (uno->speed > 0 ? SLICE_CYCLES : FLAT_OUT_SLICE_CYCLES);
	if (avr->cycle < uno->boot_until) {
		avr->cycle = end < uno->boot_until ? end : uno->boot_until;
		if (avr->cycle == uno->boot_until)
			boot_ends(uno);
		return;
	}
	avr->run_cycle_limit = RUN_CYCLE_LIMIT;
	while (avr->cycle < end && !uno->has_crashed) {
		int state = avr_run(avr);
		uno->has_crashed = state == cpu_Done || state == cpu_Crashed;
	}
	if (uno->adc.truth)
		fflush(uno->adc.truth);
}

/* Seconds to wait until the wall clock has caught up with the chip's. */
static double pace(uno_t *uno)
{
	if (uno->speed <= 0)
		return 0;
	double now_s = wall_s();
	avr_cycle_count_t cycles = uno->avr->cycle - uno->paced_since_cycle;
	double wait_s = uno->paced_since_s + cycles / (CPU_HZ * uno->speed) - now_s;
	if (!uno->is_paced || wait_s < -LATE_S) {
		uno->stalls += uno->is_paced;
		uno->is_paced = true;
		uno->paced_since_s = now_s;
		uno->paced_since_cycle = uno->avr->cycle;
		return 0;
	}
	return wait_s > 0 ? wait_s : 0;
}

static void plug(uno_t *uno)
{
	if (uno->port.master >= 0)
		return;
	if (!host_port_plug(&uno->port)) {
		perror("unosim: cannot make a pty");
		exit(2);
	}
	reset(uno, RESET_POWER_ON);
}

static void answer_stat(const uno_t *uno, char *answer)
{
	const host_port_t *port = &uno->port;
	snprintf(answer, ANSWER_SIZE,
		"ok cycle=%llu boots=%u conversions=%llu plugged=%d open=%d running=%d baud=%.0f "
		"sent=%llu delivered=%llu corrupted=%llu dropped=%llu garbled=%llu lost_closed=%llu "
		"lost_full=%llu pending=%zu stalls=%llu",
		(unsigned long long)uno->avr->cycle, uno->boots,
		(unsigned long long)uno->adc.conversions, port->master >= 0, port->is_open,
		!uno->is_frozen && !uno->has_crashed, uart_model_baud(&uno->uart),
		(unsigned long long)port->sent, (unsigned long long)port->delivered,
		(unsigned long long)port->corrupted, (unsigned long long)port->dropped,
		(unsigned long long)port->garbled, (unsigned long long)port->lost_closed,
		(unsigned long long)port->lost_full, port->tx_length,
		(unsigned long long)uno->stalls);
}

/* spike MV N: the next N conversions of A0; spike MV Nms: those of the next N ms. */
static const char *set_spike(uno_t *uno, const char *arguments)
{
	char unit[3] = "";
	double mv, extent = 1;
	if (sscanf(arguments, "%lf %lf%2s", &mv, &extent, unit) < 1 || extent <= 0)
		return "spike MV [CONVERSIONS|DURATIONms]";
	bool is_timed = strcmp(unit, "ms") == 0;
	if (unit[0] && !is_timed)
		return "a spike lasts a number of conversions, or of ms";
	uno->adc.spike_mv = mv;
	uno->adc.spike_conversions = is_timed ? 0 : (uint32_t)extent;
	uno->adc.spike_until =
		is_timed ? uno->avr->cycle + (avr_cycle_count_t)(extent * CYCLES_PER_MS) : 0;
	return NULL;
}

static const char *inject(uno_t *uno, const char *hex)
{
	uint8_t bytes[ANSWER_SIZE / 2];
	size_t count = 0;
	for (hex += strspn(hex, " "); *hex; hex += strspn(hex, " ")) {
		if (!isxdigit((unsigned char)hex[0]) || !isxdigit((unsigned char)hex[1]))
			return "inject takes pairs of hexadecimal digits";
		sscanf(hex, "%2hhx", &bytes[count++]);
		hex += 2;
	}
	for (size_t i = 0; i < count; i++)
		host_port_insert(&uno->port, bytes[i]);
	return NULL;
}

static const char *unplug(uno_t *uno, const char *arguments)
{
	if (strcmp(arguments, "midline") == 0)
		uno->port.is_cut_wanted = true;
	else
		host_port_unplug(&uno->port);
	return NULL;
}

static bool set_number(uno_t *uno, const char *word, const char *arguments)
{
	struct { const char *word; double *target; } numbers[] = {
		{"noise", &uno->adc.noise_mv}, {"vcc", &uno->adc.vcc_mv}, {"aref", &uno->adc.aref_mv},
		{"bandgap", &uno->adc.bandgap_mv}, {"corrupt", &uno->port.corrupt},
		{"drop", &uno->port.drop}, {"boot-ms", &uno->boot_ms},
	};
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		if (strcmp(word, numbers[i].word) == 0)
			return sscanf(arguments, "%lf", numbers[i].target) == 1;
	if (strcmp(word, "hum") == 0)
		return sscanf(arguments, "%lf%*[, ]%lf", &uno->adc.hum_mv, &uno->adc.hum_hz) == 2;
	if (strcmp(word, "garbage") == 0)
		return sscanf(arguments, "%u", &uno->garbage) == 1;
	if (strcmp(word, "speed") == 0) {
		uno->is_paced = false;
		return sscanf(arguments, "%lf", &uno->speed) == 1;
	}
	return false;
}

/* Obeys one command; returns NULL, or what is wrong with it. */
static const char *obey(uno_t *uno, const char *line)
{
	char word[16] = "";
	int length = 0;
	unsigned pin = 0;
	sscanf(line, "%15s%n", word, &length);
	const char *arguments = line + length + strspn(line + length, " ");
	if (strcmp(word, "wave") == 0)
		return adc_model_set_wave(&uno->adc, 0, arguments);
	if (sscanf(word, "wave%u", &pin) == 1 && pin < ANALOG_PINS)
		return adc_model_set_wave(&uno->adc, pin, arguments);
	if (strcmp(word, "spike") == 0)
		return set_spike(uno, arguments);
	if (strcmp(word, "inject") == 0)
		return inject(uno, arguments);
	if (strcmp(word, "unplug") == 0)
		return unplug(uno, arguments);
	if (strcmp(word, "plug") == 0)
		plug(uno);
	else if (strcmp(word, "reset") == 0)
		reset(uno, RESET_EXTERNAL);
	else if (strcmp(word, "brownout") == 0)
		reset(uno, RESET_BROWN_OUT);
	else if (strcmp(word, "freeze") == 0)
		uno->is_frozen = true;
	else if (strcmp(word, "thaw") == 0)
		uno->is_frozen = false;
	else if (strcmp(word, "quit") == 0)
		uno->is_quitting = true;
	else if (!set_number(uno, word, arguments))
		return "unknown command, or a number is missing";
	return NULL;
}

static bool open_control(uno_t *uno)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	errno = ENAMETOOLONG;
	if (strlen(uno->control_path) >= sizeof address.sun_path)
		return false;
	strcpy(address.sun_path, uno->control_path);
	unlink(uno->control_path);
	uno->control = socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	return bind(uno->control, (struct sockaddr *)&address, sizeof address) == 0
		&& listen(uno->control, CLIENTS) == 0;
}

static void accept_client(uno_t *uno)
{
	int fd = accept4(uno->control, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	for (int i = 0; i < CLIENTS && fd >= 0; i++)
		if (uno->client[i] < 0) {
			uno->client[i] = fd;
			return;
		}
	if (fd >= 0)
		close(fd);
}

static void serve_client(uno_t *uno, int *client)
{
	char line[ANSWER_SIZE], answer[ANSWER_SIZE] = "ok";
	ssize_t length = recv(*client, line, sizeof line - 1, 0);
	if (length <= 0) {
		close(*client);
		*client = -1;
		return;
	}
	line[length] = '\0';
	line[strcspn(line, "\r\n")] = '\0';
	const char *error = NULL;
	if (strcmp(line, "stat") == 0)
		answer_stat(uno, answer);
	else
		error = obey(uno, line);
	if (error)
		snprintf(answer, sizeof answer, "error %s", error);
	send(*client, answer, strlen(answer), MSG_NOSIGNAL);
}

/* Waits, but no longer than until a command comes, a host opens, or a slow one takes bytes again. */
static void wait_and_serve(uno_t *uno, double wait_s, bool is_blocked)
{
	struct pollfd fds[CLIENTS + FIXED_FDS] = {
		{ .fd = uno->has_lifeline ? STDIN_FILENO : -1, .events = POLLIN },
		{ .fd = uno->control, .events = POLLIN },
		{ .fd = uno->port.watch, .events = POLLIN },
		{ .fd = is_blocked ? uno->port.master : -1, .events = POLLOUT },
	};
	for (int i = 0; i < CLIENTS; i++)
		fds[i + FIXED_FDS] = (struct pollfd){ .fd = uno->client[i], .events = POLLIN };
	struct timespec timeout = { .tv_nsec = (long)(wait_s * 1e9) };
	if (ppoll(fds, CLIENTS + FIXED_FDS, &timeout, NULL) <= 0)
		return;
	char byte;
	if (fds[0].revents && read(STDIN_FILENO, &byte, 1) <= 0)
		uno->is_quitting = true;
	if (fds[1].revents)
		accept_client(uno);
	for (int i = 0; i < CLIENTS; i++)
		if (fds[i + FIXED_FDS].revents)
			serve_client(uno, &uno->client[i]);
}

static void step(uno_t *uno)
{
	host_port_t *port = &uno->port;
	if (host_port_poll(port) && !uno->has_no_reset_on_open)
		reset(uno, RESET_EXTERNAL);
	bool is_drained = host_port_pump(port, &uno->uart);
	if (!port->is_cut)
		uno->cut_s = wall_s() + CUT_DELIVERY_S;
	else if (wall_s() > uno->cut_s)
		host_port_unplug(port);

	bool is_blocked = port->is_blocking && (!port->is_open || !is_drained);
	/* Flat out, the board would have booted before the host has finished opening. */
	bool is_opening = uno->speed <= 0 && port->is_open && !port->is_ready;
	bool is_running = port->master >= 0 && !uno->is_frozen && !uno->has_crashed
		&& !is_blocked && !is_opening;
	uno->is_paced = uno->is_paced && is_running;
	if (is_running)
		run_slice(uno);
	wait_and_serve(uno, is_running ? pace(uno) : IDLE_WAIT_S, is_blocked && port->is_open);
}

static int usage(void)
{
	fputs("unosim --link PATH --ctl PATH [--truth FILE] [--speed X] [--block] [--boot-ms MS]\n"
	      "       [-c COMMAND]... [--seed N] [--no-reset-on-open] [--lifeline]\n"
	      "       [-v] FIRMWARE.elf|BOOT-LOADER.hex\n", stderr);
	return 2;
}

static void obey_option(uno_t *uno, const char *command)
{
	const char *error = obey(uno, command);
	if (error) {
		fprintf(stderr, "unosim: %s: %s\n", command, error);
		exit(2);
	}
}

static FILE *open_truth(const char *path)
{
	FILE *file = fopen(path, "wb");
	if (!file) {
		fprintf(stderr, "unosim: cannot write %s: %s\n", path, strerror(errno));
		exit(2);
	}
	return file;
}

/* Commands come after the firmware is loaded, so they are kept; returns how many. */
static int parse_options(uno_t *uno, int argc, char **argv, const char **commands)
{
	static const struct option options[] = {
		{"link", required_argument, NULL, 'l'}, {"ctl", required_argument, NULL, 'k'},
		{"truth", required_argument, NULL, 't'}, {"speed", required_argument, NULL, 's'},
		{"block", no_argument, NULL, 'b'}, {"boot-ms", required_argument, NULL, 'm'},
		{"command", required_argument, NULL, 'c'},
		{"seed", required_argument, NULL, 'r'}, {"no-reset-on-open", no_argument, NULL, 'n'},
		{"lifeline", no_argument, NULL, 'f'}, {"verbose", no_argument, NULL, 'v'}, {0},
	};
	int option, count = 0;
	while ((option = getopt_long(argc, argv, "c:v", options, NULL)) != -1) {
		switch (option) {
		case 'l': uno->port.link = optarg; break;
		case 'k': uno->control_path = optarg; break;
		case 't': uno->adc.truth = open_truth(optarg); break;
		case 's': uno->speed = atof(optarg); break;
		case 'b': uno->port.is_blocking = true; break;
		case 'm': uno->boot_ms = atof(optarg); break;
		case 'c': commands[count++] = optarg; break;
		case 'r': uno->adc.random_state = uno->port.random_state = strtoull(optarg, NULL, 0) | 1; break;
		case 'n': uno->has_no_reset_on_open = true; break;
		case 'f': uno->has_lifeline = true; break;
		case 'v': is_verbose = true; break;
		default: exit(usage());
		}
	}
	return count;
}

int main(int argc, char **argv)
{
	static uno_t uno = {
		.speed = 1, .boot_ms = 1000,
		.port = { .master = -1, .watch = -1, .random_state = 1 },
		.adc = { .vcc_mv = 5000, .aref_mv = 5000, .bandgap_mv = 1100, .hum_hz = 50,
			.random_state = 1 },
	};
	const char *commands[argc];
	int command_count = parse_options(&uno, argc, argv, commands);
	if (!uno.port.link || !uno.control_path || optind != argc - 1)
		return usage();
	for (int i = 0; i < CLIENTS; i++)
		uno.client[i] = -1;
	uno.port.uart = &uno.uart;
	avr_global_logger_set(log_line);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGTERM, interrupt);
	signal(SIGINT, interrupt);

	load(&uno, argv[optind]);
	for (int i = 0; i < command_count; i++)
		obey_option(&uno, commands[i]);
	if (!open_control(&uno)) {
		perror("unosim: cannot make the control socket");
		return 2;
	}
	plug(&uno);
	printf("ready %s %s\n", uno.port.link, uno.port.device);
	fflush(stdout);
	while (!uno.is_quitting && !is_interrupted)
		step(&uno);
	host_port_unplug(&uno.port);
	unlink(uno.control_path);
	return 0;
}
