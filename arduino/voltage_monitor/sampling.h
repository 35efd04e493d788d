// Timer 1 starts the conversions in hardware; the interrupt collects them in four frames.
//
// Rows of one sample a channel are counted from 0 at every start; what finds no free frame is
// dropped by the frame, counted, and leaves its place in the count.
#pragma once

#include <avr/interrupt.h>
#include <avr/sleep.h>
#include <util/atomic.h>

#include "settings.h"

const uint8_t FRAME_COUNT = 4;
const uint8_t SETTLING_CONVERSIONS = 2;  // not used after a change of channel or reference
const uint8_t CONVERTER_CLOCK_FINE = 7;  // 125 kHz
const uint8_t REFERENCE_SETTLING_MS = 10;

const uint8_t FLAG_PACKED = 0x01;
const uint8_t FLAG_SET_SHIFT = 1;  // two bits: which settings are meant
const uint8_t FLAG_OVERRUN = 0x08;
const uint8_t FLAG_TEST = 0x20;
const uint8_t FLAG_REFERENCE_1V1 = 0x40;
const uint8_t FLAG_SUMS = 0x80;

// As it is sent, but for the packing; `type` and `sequence` are set when it is.
struct Frame {
  uint8_t type;
  uint8_t sequence;
  uint8_t flags;
  uint8_t rows;
  uint32_t index;
  uint32_t microseconds;
  uint16_t values[FRAME_VALUES];
  uint8_t check[2];
};

Frame frames[FRAME_COUNT];
volatile uint8_t framesFilled = 0;
uint8_t fillPosition = 0;
uint8_t sendPosition = 0;

// Every start of the sampling has its number, modulo 4, and so have the frames that follow it.
uint8_t settingsNumber = 0;

uint8_t channelMux[CHANNELS_MAX];
uint8_t channels, rowsPerFrame, frameFlags;

// Written by the interrupt.
uint16_t *target;  // NULL while no frame is free
uint16_t sum;
uint16_t testCode;
uint8_t conversionsLeft, channelPosition, rowsLeft;
bool isFrameStart = true;
uint8_t overrunFlag;
uint32_t frameIndex;
uint32_t rowsLost;

static inline void beginFrame() {
  isFrameStart = false;
  rowsLeft = rowsPerFrame;
  if (framesFilled == FRAME_COUNT) {
    target = NULL;
    return;
  }
  Frame &frame = frames[fillPosition];
  frame.microseconds = micros();
  frame.index = frameIndex;
  target = frame.values;
}

static inline void endFrame(uint8_t rows) {
  isFrameStart = true;
  frameIndex += rows;
  if (target == NULL) {
    rowsLost += rows;
    overrunFlag = FLAG_OVERRUN;
    return;
  }
  Frame &frame = frames[fillPosition];
  frame.rows = rows;
  frame.flags = frameFlags | overrunFlag;
  overrunFlag = 0;
  fillPosition = (fillPosition + 1) % FRAME_COUNT;
  framesFilled++;
}

// The next conversion is started by this flag rising, so it has to fall, and entering the interrupt
// does that. Left to ADC_vect it may come too late when other interrupts are served first.
ISR(TIMER1_COMPB_vect, ISR_NAKED) {
  reti();
}

ISR(ADC_vect) {
  uint16_t code = ADC;
  if (isFrameStart) {
    beginFrame();
  }
  if (frameFlags & FLAG_TEST) {
    code = (testCode + channelPosition) & 1023;
  }
  sum += code;
  if (--conversionsLeft != 0) {
    return;
  }
  conversionsLeft = settings.oversampling;
  if (target != NULL) {
    *target++ = sum;
  }
  sum = 0;
  if (channels > 1) {
    const uint8_t next = channelPosition + 1 == channels ? 0 : channelPosition + 1;
    ADMUX = channelMux[next];
    channelPosition = next;
    if (next != 0) {
      return;
    }
  }
  testCode++;
  if (--rowsLeft == 0) {
    endFrame(rowsPerFrame);
  }
}

uint8_t referenceBits() {
  return settings.isReference1v1 ? _BV(REFS1) | _BV(REFS0) : _BV(REFS0);
}

// One conversion, waited for, of whatever ADMUX says.
uint16_t convert() {
  ADCSRA = _BV(ADEN) | _BV(ADSC) | CONVERTER_CLOCK_FINE;
  loop_until_bit_is_clear(ADCSRA, ADSC);
  return ADC;
}

uint32_t convertMany(uint8_t count) {
  uint32_t total = 0;
  for (uint8_t i = 0; i < count; i++) {
    total += convert();
  }
  return total;
}

void stopSampling() {
  TCCR1B = 0;
  TIMSK1 = 0;
  ADCSRA = _BV(ADEN) | CONVERTER_CLOCK_FINE;
  loop_until_bit_is_clear(ADCSRA, ADSC);
  // Nothing interrupts any more; the block keeps the compiler from reading before that is so.
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    // What is complete of the frame that was being filled is still sent.
    if (!isFrameStart && rowsLeft != rowsPerFrame) {
      endFrame(rowsPerFrame - rowsLeft);
    }
    isFrameStart = true;
  }
}

void selectChannels() {
  channels = 0;
  for (uint8_t pin = 0; pin < CHANNELS_MAX; pin++) {
    if (settings.mask & _BV(pin)) {
      channelMux[channels++] = referenceBits() | pin;
    }
  }
  DIDR0 = settings.mask;
  if ((ADMUX ^ channelMux[0]) & _BV(REFS1)) {
    ADMUX = channelMux[0];
    delay(REFERENCE_SETTLING_MS);  // the capacitor at AREF
  }
  ADMUX = channelMux[0];
  ADCSRB = 0;
  convertMany(SETTLING_CONVERSIONS);
}

void clearFrames() {
  framesFilled = fillPosition = sendPosition = 0;
  rowsPerFrame = frameRows();
  frameFlags = settingsNumber << FLAG_SET_SHIFT;
  frameFlags |= settings.isTest ? FLAG_TEST : 0;
  frameFlags |= settings.isReference1v1 ? FLAG_REFERENCE_1V1 : 0;
  frameFlags |= settings.oversampling > 1 ? FLAG_SUMS : 0;
  frameIndex = rowsLost = 0;
  sum = testCode = channelPosition = overrunFlag = 0;
  conversionsLeft = settings.oversampling;
  isFrameStart = true;
}

// Counts from 0; the first conversion begins a period later.
void startSampling() {
  selectChannels();
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    clearFrames();
  }
  TCCR1A = 0;
  TCCR1B = 0;
  TCNT1 = 0;
  OCR1A = timing.timerTop;
  OCR1B = timing.timerTop;
  TIFR1 = _BV(OCF1B);
  TIMSK1 = _BV(OCIE1B);
  ADCSRB = _BV(ADTS2) | _BV(ADTS0);
  ADCSRA = _BV(ADEN) | _BV(ADATE) | _BV(ADIF) | _BV(ADIE) | timing.converterClock;
  TCCR1B = _BV(WGM12) | timing.timerClock;
}

uint32_t nextIndex() {
  uint32_t index = 0;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    index = frameIndex + (isFrameStart ? 0 : rowsPerFrame - rowsLeft);
  }
  return index;
}

uint32_t lostRows() {
  uint32_t lost = 0;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    lost = rowsLost;
  }
  return lost;
}
