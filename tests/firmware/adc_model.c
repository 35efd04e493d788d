/*
 * The analogue side. simavr's own converter looks at pin and multiplexer only when ADCL is read,
 * scales by 1023 and knows no timer trigger; here the code is made as the ATmega328P makes it:
 * sampled 1.5 converter clocks after the start, floor(Vin * 1024 / Vref), kept until the next one.
 */
#include <stdlib.h>
#include <string.h>

#include "unosim.h"

#define MUX_BANDGAP 14
#define MUX_GROUND 15
#define BANDGAP_SETTLING_S 70e-6
#define VECTOR_TIMER1_COMPB 12
#define ADTS_TIMER1_COMPB 5
#define BIT_ADEN 0x80
#define BIT_ADSC 0x40
#define BIT_ADATE 0x20
#define BIT_ADLAR 0x20
#define TAU 6.283185307179586

static double fraction(double x)
{
	return x - floor(x);
}

static double wave_mv(const wave_t *wave, double t_s)
{
	const double *p = wave->p;
	switch (wave->kind) {
	case WAVE_DC:
		return p[0];
	case WAVE_SINE:
		return p[0] + p[1] * sin(TAU * p[2] * t_s);
	case WAVE_SQUARE:
		return p[0] + (fraction(p[2] * t_s) < 0.5 ? p[1] : -p[1]);
	case WAVE_TRI:
		return p[0] + p[1] * (1 - 4 * fabs(fraction(p[2] * t_s + 0.25) - 0.5));
	case WAVE_RAMP:
		return p[0] + (p[1] - p[0]) * fraction(p[2] * t_s);
	case WAVE_CHIRP: {
		double t = fmod(t_s, p[4]);
		return p[0] + p[1] * sin(TAU * (p[2] + (p[3] - p[2]) * t / (2 * p[4])) * t);
	}
	case WAVE_STEP:
		return t_s < p[2] ? p[0] : p[1];
	case WAVE_CSV:
		return wave->table_mv[(size_t)(t_s * p[0]) % wave->table_length];
	}
	return 0;
}

static const char *read_table(wave_t *wave, const char *path)
{
	FILE *file = fopen(path, "r");
	if (!file)
		return "cannot open the file";
	double value, *table = NULL;
	size_t length = 0;
	while (fscanf(file, " %lf%*[^\n]", &value) == 1) {
		if (!(length & (length - 1)))	/* full at every power of two */
			table = realloc(table, (length ? 2 * length : 1) * sizeof *table);
		table[length++] = value;
	}
	fclose(file);
	if (!length)
		return "no number in the file";
	wave->table_mv = table;
	wave->table_length = length;
	return NULL;
}

/*
 * dc:MV  sine|square|tri:OFFSET,AMPLITUDE,HZ  ramp:LOW,HIGH,HZ  step:BEFORE,AFTER,AT_S
 * chirp:OFFSET,AMPLITUDE,FROM_HZ,TO_HZ,SECONDS  csv:FILE,HZ (one millivolt value a line)
 */
static const char *wave_parse(wave_t *wave, const char *text)
{
	static const struct { const char *name; wave_kind_t kind; int count; } kinds[] = {
		{"dc", WAVE_DC, 1}, {"sine", WAVE_SINE, 3}, {"square", WAVE_SQUARE, 3},
		{"tri", WAVE_TRI, 3}, {"ramp", WAVE_RAMP, 3}, {"chirp", WAVE_CHIRP, 5},
		{"step", WAVE_STEP, 3},
	};
	char path[1024];
	if (sscanf(text, "csv:%1023[^,],%lf", path, &wave->p[0]) == 2 && wave->p[0] > 0) {
		wave->kind = WAVE_CSV;
		return read_table(wave, path);
	}
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		size_t length = strlen(kinds[i].name);
		if (strncmp(text, kinds[i].name, length) != 0 || text[length] != ':')
			continue;
		double *p = wave->p;
		int n = sscanf(text + length + 1, "%lf,%lf,%lf,%lf,%lf", p, p + 1, p + 2, p + 3, p + 4);
		wave->kind = kinds[i].kind;
		if (wave->kind == WAVE_CHIRP && n == 5 && p[4] <= 0)
			return "a chirp lasts longer than nothing";
		return n == kinds[i].count ? NULL : "wrong number of values for this wave";
	}
	return "unknown wave";
}

const char *adc_model_set_wave(adc_model_t *adc, unsigned pin, const char *text)
{
	wave_t wave = { .since = adc->avr->cycle };
	const char *error = wave_parse(&wave, text);
	if (error)
		return error;
	free(adc->wave[pin].table_mv);
	adc->wave[pin] = wave;
	return NULL;
}

static double gaussian(uint64_t *state)
{
	double u = 1 - random_unit(state);
	return sqrt(-2 * log(u)) * cos(TAU * random_unit(state));
}

/* The voltage behind the multiplexer, without what only a conversion adds. */
static double input_mv(const adc_model_t *adc, uint8_t mux, avr_cycle_count_t when)
{
	if (mux < ANALOG_PINS) {
		const wave_t *wave = &adc->wave[mux];
		double t_s = (double)when / CPU_HZ;
		double hum = adc->hum_mv * sin(TAU * adc->hum_hz * t_s);
		return hum + wave_mv(wave, (double)(when - wave->since) / CPU_HZ);
	}
	if (mux != MUX_BANDGAP)
		return 0;
	double settling_s = (double)(when - adc->mux_since) / CPU_HZ;
	double rest = exp(-settling_s / BANDGAP_SETTLING_S);
	return adc->bandgap_mv + (adc->before_mux_mv - adc->bandgap_mv) * rest;
}

static double reference_mv(const adc_model_t *adc, uint8_t admux)
{
	static const int aref = 0, avcc = 1;
	int selected = admux >> 6;
	return selected == aref ? adc->aref_mv : selected == avcc ? adc->vcc_mv : adc->bandgap_mv;
}

static bool take_spike(adc_model_t *adc, avr_cycle_count_t when)
{
	if (adc->spike_conversions > 0) {
		adc->spike_conversions--;
		return true;
	}
	return when < adc->spike_until;
}

static void conversion_starts(struct avr_irq_t *irq, uint32_t value, void *param)
{
	(void)irq, (void)value;
	adc_model_t *adc = param;
	avr_t *avr = adc->avr;
	if (adc->is_under_way)
		adc->latched = adc->coming;

	uint8_t admux = avr->data[REG_ADMUX];
	uint8_t prescaler = avr->data[REG_ADCSRA] & 7;
	uint64_t adc_clock = prescaler ? 1ULL << prescaler : 2;
	/* Datasheet 28.4: the first conversion after switching on takes 12 clocks more. */
	avr_cycle_count_t sampled = avr->cycle + adc_clock * (adc->adc->first ? 27 : 3) / 2;
	truth_t truth = {
		.cycle = avr->cycle, .mux = admux & 15, .boot = adc->boot, .number = adc->conversions++,
	};
	double mv = input_mv(adc, truth.mux, sampled);
	if (adc->noise_mv > 0)
		mv += adc->noise_mv * gaussian(&adc->random_state);
	if (truth.mux == 0 && take_spike(adc, sampled)) {
		mv += adc->spike_mv;
		truth.is_spike = 1;
	}
	double code = floor(mv * 1024 / reference_mv(adc, admux));
	truth.millivolts = mv;
	truth.code = code < 0 ? 0 : code > 1023 ? 1023 : (uint16_t)code;
	adc->coming = truth.code;
	adc->is_under_way = true;
	if (adc->truth)
		fwrite(&truth, sizeof truth, 1, adc->truth);
}

static uint16_t result(adc_model_t *adc)
{
	if (adc->is_under_way && !(adc->avr->data[REG_ADCSRA] & BIT_ADSC)) {
		adc->latched = adc->coming;
		adc->is_under_way = false;
	}
	return adc->latched << (adc->avr->data[REG_ADMUX] & BIT_ADLAR ? 6 : 0);
}

static uint8_t read_adcl(struct avr_t *avr, avr_io_addr_t addr, void *param)
{
	adc_model_t *adc = param;
	adc->held = result(adc);
	adc->is_held = true;
	return avr->data[addr] = adc->held & 0xFF;
}

static uint8_t read_adch(struct avr_t *avr, avr_io_addr_t addr, void *param)
{
	adc_model_t *adc = param;
	uint16_t word = adc->is_held ? adc->held : result(adc);
	adc->is_held = false;
	return avr->data[addr] = word >> 8;
}

static void write_admux(struct avr_t *avr, avr_io_addr_t addr, uint8_t value, void *param)
{
	adc_model_t *adc = param;
	if ((value & 15) != adc->mux) {
		adc->before_mux_mv = input_mv(adc, adc->mux, avr->cycle);
		adc->mux = value & 15;
		adc->mux_since = avr->cycle;
	}
	avr->data[addr] = value;
}

/* The timer's flag starts a conversion by its edge only: firmware that does not clear it stops. */
static void timer_flag_rises(struct avr_irq_t *irq, uint32_t value, void *param)
{
	adc_model_t *adc = param;
	avr_t *avr = adc->avr;
	uint8_t enabled = BIT_ADEN | BIT_ADATE;
	bool is_edge = value && !irq->value;
	if (is_edge && (avr->data[REG_ADCSRA] & enabled) == enabled
	    && (avr->data[REG_ADCSRB] & 7) == ADTS_TIMER1_COMPB)
		avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_IN_TRIGGER), 1);
}

void adc_model_attach(adc_model_t *adc, avr_t *avr)
{
	adc->avr = avr;
	for (avr_io_t *io = avr->io_port; io; io = io->next)
		if (strcmp(io->kind, "adc") == 0)
			adc->adc = (avr_adc_t *)io;
	avr_irq_register_notify(
		avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_OUT_TRIGGER), conversion_starts, adc);
	avr_irq_register_notify(
		avr_get_interrupt_irq(avr, VECTOR_TIMER1_COMPB) + AVR_INT_IRQ_PENDING,
		timer_flag_rises, adc);
	/* simavr refuses a second registration, so its own handlers are replaced in place. */
	avr->io[AVR_DATA_TO_IO(REG_ADCL)].r.c = read_adcl;
	avr->io[AVR_DATA_TO_IO(REG_ADCL)].r.param = adc;
	avr->io[AVR_DATA_TO_IO(REG_ADCH)].r.c = read_adch;
	avr->io[AVR_DATA_TO_IO(REG_ADCH)].r.param = adc;
	avr->io[AVR_DATA_TO_IO(REG_ADMUX)].w.c = write_admux;
	avr->io[AVR_DATA_TO_IO(REG_ADMUX)].w.param = adc;
}

void adc_model_reset(adc_model_t *adc, uint32_t boot)
{
	adc->boot = boot;
	adc->mux = 0;
	adc->is_under_way = adc->is_held = false;
	adc->latched = 0;
}
