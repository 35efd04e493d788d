/*
 * Vigil's voltage monitor for the Arduino Uno (any board with an ATmega328P at 16 MHz).
 *
 * Reads A0 every 100 ms and prints it in volts, one plain number a line, at 115200 baud 8N1:
 *
 *   #voltmon;fw=0.1.0;proto=1;...*HH     once after every reset, and in answer to "?"
 *   2.500                                volts, three decimals, CR LF
 *
 * Timer 1 starts the conversions in hardware, so their distance is exact and does not drift,
 * whatever loop() is doing. Lines with '#' end in "*HH", the CRC-8 of what stands between the
 * '#' and the '*'.
 *
 * The order of the parts is: line output, sampling, commands, setup and loop.
 */

#include <avr/interrupt.h>
#include <avr/pgmspace.h>
#include <avr/sleep.h>
#include <util/atomic.h>

#if !defined(__AVR_ATmega328P__) || F_CPU != 16000000L
#error "This sketch is for the Arduino Uno (ATmega328P at 16 MHz): choose it under Tools > Board."
#endif

#define FIRMWARE_VERSION "0.1.0"

const uint32_t BAUD = 115200;
const uint32_t PERIOD_CYCLES = F_CPU / 10;  // 100 ms
const uint16_t TIMER_PRESCALER = 64;        // 16 bits then hold up to 262 ms
const uint16_t VREF_MV = 5000;              // AVcc, taken as USB's nominal 5 V
const uint16_t BANDGAP_MV = 1100;           // nominal; the chip's own is within 9 %

const uint8_t SETTLING_CONVERSIONS = 2;  // not used after a change of channel or reference
const uint8_t DATA_LINE_LENGTH = 7;      // "5.000\r\n"
const uint8_t COMMAND_LENGTH_MAX = 60;   // below the 64 bytes of the receive ring

// CRC-8, polynomial 0x07, initial value 0; "123456789" gives F4.
uint8_t crc8(uint8_t crc, uint8_t byte) {
  crc ^= byte;
  for (uint8_t bit = 0; bit < 8; bit++) {
    crc = (crc & 0x80) ? (crc << 1) ^ 0x07 : crc << 1;
  }
  return crc;
}

// A line "#word;key=value;...*HH", written piece by piece. It may wait for room in the ring.
class TaggedLine {
 public:
  TaggedLine() : crc_(0) { Serial.write('#'); }

  void text(PGM_P piece) {
    for (char c; (c = pgm_read_byte(piece)) != '\0'; piece++) {
      put(c);
    }
  }

  void number(uint32_t value) {
    char digits[11];
    ultoa(value, digits, 10);
    for (const char *digit = digits; *digit != '\0'; digit++) {
      put(*digit);
    }
  }

  void end() {
    const char hex[] = "0123456789ABCDEF";
    Serial.write('*');
    Serial.write(hex[crc_ >> 4]);
    Serial.write(hex[crc_ & 0x0F]);
    Serial.write("\r\n");
  }

 private:
  void put(char c) {
    crc_ = crc8(crc_, c);
    Serial.write(c);
  }

  uint8_t crc_;
};

void printIdentity() {
  TaggedLine line;
  line.text(PSTR("voltmon;fw=" FIRMWARE_VERSION ";proto=1;mcu=m328p;fcpu="));
  line.number(F_CPU);
  line.text(PSTR(";per="));
  line.number(PERIOD_CYCLES);
  line.text(PSTR(";osr=1;mode=0;run=1;vref="));
  line.number(VREF_MV);
  line.text(PSTR(";bg="));
  line.number(BANDGAP_MV);
  line.text(PSTR(";baud="));
  line.number(BAUD);
  line.end();
}

void printError(PGM_P reason) {
  TaggedLine line;
  line.text(PSTR("err;"));
  line.text(reason);
  line.end();
}

bool canPrintSample() {
  return Serial.availableForWrite() >= DATA_LINE_LENGTH;
}

void printSample(uint16_t raw) {
  const uint16_t millivolts = ((uint32_t)raw * VREF_MV + 512) / 1024;
  char line[DATA_LINE_LENGTH + 1];
  line[0] = '0' + millivolts / 1000;
  line[1] = '.';
  line[2] = '0' + millivolts / 100 % 10;
  line[3] = '0' + millivolts / 10 % 10;
  line[4] = '0' + millivolts % 10;
  line[5] = '\r';
  line[6] = '\n';
  line[7] = '\0';
  Serial.write(line);
}

volatile uint16_t sampleRaw;
volatile bool sampleReady = false;

// Comes 104 us after the timer has started the conversion.
ISR(ADC_vect) {
  // First of all, for the next start comes only from this flag rising again.
  TIFR1 = _BV(OCF1B);
  sampleRaw = ADC;
  sampleReady = true;
}

// A0 against AVcc, the ADC's clock at 125 kHz: within the 50 to 200 kHz of full resolution.
void selectInput() {
  DIDR0 = _BV(ADC0D);
  ADMUX = _BV(REFS0);
  ADCSRB = 0;
  for (uint8_t i = 0; i < SETTLING_CONVERSIONS; i++) {
    ADCSRA = _BV(ADEN) | _BV(ADSC) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0);
    loop_until_bit_is_clear(ADCSRA, ADSC);
    (void)ADC;
  }
}

// Timer 1 counts one period and starts a conversion at its end.
void startSampling() {
  TCCR1A = 0;
  TCCR1B = 0;
  TCNT1 = 0;
  OCR1A = PERIOD_CYCLES / TIMER_PRESCALER - 1;
  OCR1B = OCR1A;
  TIFR1 = _BV(OCF1B);
  ADCSRB = _BV(ADTS2) | _BV(ADTS0);
  ADCSRA = _BV(ADEN) | _BV(ADATE) | _BV(ADIF) | _BV(ADIE) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0);
  TCCR1B = _BV(WGM12) | _BV(CS11) | _BV(CS10);
}

uint16_t takeSample() {
  uint16_t raw = 0;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    raw = sampleRaw;
    sampleReady = false;
  }
  return raw;
}

char command[COMMAND_LENGTH_MAX + 1];
uint8_t commandLength = 0;

int8_t hexDigit(char c) {
  if (c >= '0' && c <= '9') {
    return c - '0';
  }
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// Takes "*HH" off the end of the command; false when the check is there and wrong.
bool takeCheck() {
  char *star = strchr(command, '*');
  if (star == NULL) {
    return true;
  }
  uint8_t crc = 0;
  for (const char *c = command; c != star; c++) {
    crc = crc8(crc, *c);
  }
  *star = '\0';
  return strlen(star + 1) == 2 && hexDigit(star[1]) == crc >> 4 && hexDigit(star[2]) == (crc & 0x0F);
}

void obeyCommand() {
  // Anything else is noise or the echo of a line of ours, and gets no answer.
  if (!isalpha(command[0]) && command[0] != '?') {
    return;
  }
  if (!takeCheck()) {
    printError(PSTR("crc"));
  } else if (strcmp_P(command, PSTR("?")) == 0) {
    printIdentity();
  } else {
    printError(PSTR("cmd"));
  }
}

// Obeys one command at the most, so that a host that sends without end cannot hold up the samples.
void readCommand() {
  while (Serial.available() > 0) {
    const char c = Serial.read();
    if (c == '\n') {
      if (commandLength <= COMMAND_LENGTH_MAX) {
        command[commandLength] = '\0';
        obeyCommand();
      }
      commandLength = 0;
      return;
    }
    if (c != '\r' && commandLength <= COMMAND_LENGTH_MAX) {
      // One past the end marks a line that is too long and is skipped.
      if (commandLength < COMMAND_LENGTH_MAX) {
        command[commandLength] = c;
      }
      commandLength++;
    }
  }
}

void setup() {
  set_sleep_mode(SLEEP_MODE_IDLE);
  Serial.begin(BAUD);
  selectInput();
  startSampling();
  printIdentity();
}

void loop() {
  if (!sampleReady) {
    readCommand();
  } else if (canPrintSample()) {
    // Otherwise a long answer is still on its way; it leaves a sample 90 ms to be printed.
    printSample(takeSample());
  }
  // Less noise for the converter. Timer 0 wakes the processor every 1.024 ms at the latest, so a
  // sample that comes just before falling asleep is printed a millisecond later, never lost.
  sleep_mode();
}
