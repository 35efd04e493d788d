/*
 * The serial line. simavr counts 11 bits a byte and has no transmit buffer; the chip has 10 bits
 * (8N1), a shift register and one byte waiting behind it, and asks for more while that is empty.
 */
#include <string.h>

#include "unosim.h"

#define BIT_U2X 0x02
#define BIT_TXEN 0x08
#define BIT_UDRIE 0x20

static uint32_t cycles_per_bit(const uart_model_t *model)
{
	const uint8_t *data = model->avr->data;
	uint32_t ubrr = data[REG_UBRR0L] | (data[REG_UBRR0H] & 15) << 8;
	return (data[REG_UCSR0A] & BIT_U2X ? 8 : 16) * (ubrr + 1);
}

double uart_model_baud(const uart_model_t *model)
{
	return (double)CPU_HZ / cycles_per_bit(model);
}

static avr_cycle_count_t byte_sent(struct avr_t *avr, avr_cycle_count_t when, void *param)
{
	uart_model_t *model = param;
	model->sent(model->owner, model->shifting);
	if (!model->is_buffered) {
		model->is_shifting = false;
		avr_raise_interrupt(avr, &model->uart->txc);
		return 0;
	}
	model->shifting = model->buffered;
	model->is_buffered = false;
	avr_raise_interrupt(avr, &model->uart->udrc);
	return when + 10 * cycles_per_bit(model);
}

static void write_udr(struct avr_t *avr, avr_io_addr_t addr, uint8_t value, void *param)
{
	(void)addr;
	uart_model_t *model = param;
	if (!(avr->data[REG_UCSR0B] & BIT_TXEN))
		return;
	if (model->is_shifting) {
		model->buffered = value;
		model->is_buffered = true;
		avr_clear_interrupt(avr, &model->uart->udrc);
		avr_regbit_clear(avr, model->uart->udrc.raised);
		return;
	}
	model->shifting = value;
	model->is_shifting = true;
	avr_cycle_timer_register(avr, 10 * cycles_per_bit(model), byte_sent, model);
	/* There is still room for one: the request is a level, so it comes again at once. */
	avr_raise_interrupt(avr, &model->uart->udrc);
}

/* simavr raises the transmit request on its own idea of the buffer, so UDRIE is kept from it. */
static void write_ucsrb(struct avr_t *avr, avr_io_addr_t addr, uint8_t value, void *param)
{
	uart_model_t *model = param;
	uint8_t udrie_before = avr->data[addr] & BIT_UDRIE;
	model->write_ucsrb(avr, addr, (value & ~BIT_UDRIE) | udrie_before, model->write_ucsrb_param);
	avr->data[addr] = (avr->data[addr] & ~BIT_UDRIE) | (value & BIT_UDRIE);
	/* It also takes the flag away with TXEN and does not give it back. */
	if (!model->is_buffered)
		avr_regbit_set(avr, model->uart->udrc.raised);
	if (avr->data[addr] & BIT_UDRIE && !model->is_buffered)
		avr_raise_interrupt(avr, &model->uart->udrc);
}

static avr_cycle_count_t byte_arrives(struct avr_t *avr, avr_cycle_count_t when, void *param)
{
	uart_model_t *model = param;
	uint32_t cycles = 10 * cycles_per_bit(model);
	model->uart->cycles_per_byte = cycles;
	avr_raise_irq(
		avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT), model->rx[0]);
	memmove(model->rx, model->rx + 1, --model->rx_length);
	return model->rx_length ? when + cycles : 0;
}

void uart_model_receive(uart_model_t *model, uint8_t byte)
{
	model->rx[model->rx_length++] = byte;
	if (model->rx_length == 1)
		avr_cycle_timer_register(model->avr, 10 * cycles_per_bit(model), byte_arrives, model);
}

void uart_model_attach(uart_model_t *model, avr_t *avr)
{
	model->avr = avr;
	for (avr_io_t *io = avr->io_port; io; io = io->next)
		if (strcmp(io->kind, "uart") == 0)
			model->uart = (avr_uart_t *)io;
	/* By default simavr prints what is sent and sleeps whenever the firmware polls. */
	uint32_t flags = 0;
	avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
	model->write_ucsrb = avr->io[AVR_DATA_TO_IO(REG_UCSR0B)].w.c;
	model->write_ucsrb_param = avr->io[AVR_DATA_TO_IO(REG_UCSR0B)].w.param;
	avr->io[AVR_DATA_TO_IO(REG_UCSR0B)].w.c = write_ucsrb;
	avr->io[AVR_DATA_TO_IO(REG_UCSR0B)].w.param = model;
	avr->io[AVR_DATA_TO_IO(REG_UDR0)].w.c = write_udr;
	avr->io[AVR_DATA_TO_IO(REG_UDR0)].w.param = model;
}

void uart_model_reset(uart_model_t *model)
{
	model->is_shifting = model->is_buffered = false;
	model->rx_length = 0;
}
