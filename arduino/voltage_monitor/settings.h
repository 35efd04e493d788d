// What a host can set, and what follows from it for the timer and the converter.
#pragma once

enum Mode : uint8_t { MODE_VOLTS, MODE_RAW, MODE_CSV, MODE_BINARY, MODE_PACKED };

struct Settings {
  uint32_t periodCycles;  // between two samples of a channel
  uint8_t oversampling;   // conversions summed to a sample
  uint8_t mask;           // bit n: An is measured
  Mode mode;
  bool isRunning;
  bool isReference1v1;
  bool isTest;
};

struct Timing {
  uint32_t periodCycles;  // as it really is
  uint16_t timerTop;
  uint8_t timerClock;      // CS12..CS10
  uint8_t converterClock;  // ADPS2..ADPS0
};

const uint8_t CHANNELS_MAX = 6;
const uint8_t OVERSAMPLING_MAX = 64;
const uint8_t FRAME_VALUES = 64;
const uint32_t FRAME_CYCLES = F_CPU / 50;  // a frame waits 20 ms at the most to be filled

// 40 kS/s is the most that the processor can pack and send.
const uint16_t CONVERSION_CYCLES_MIN = 400;
const uint8_t CONVERTER_CLOCKS = 14;  // of a triggered conversion: 13.5
// The next trigger may come so soon after a conversion; with several channels the interrupt has to
// have chosen the next one by then.
const uint16_t REST_CYCLES = 32;
const uint16_t CHANNEL_CHANGE_CYCLES = 250;

Settings settings = {F_CPU / 10, 1, 1, MODE_VOLTS, true, false, false};
Timing timing;

uint8_t channelCount(uint8_t mask) {
  uint8_t count = 0;
  for (; mask != 0; mask >>= 1) {
    count += mask & 1;
  }
  return count;
}

bool isFramed(Mode mode) {
  return mode >= MODE_BINARY;
}

// 1, 8, 64, 256, 1024: the first whose 16 bits hold the distance of two conversions.
bool chooseTimer(uint32_t conversionCycles, uint16_t conversions, Timing *chosen) {
  static const uint8_t shifts[] PROGMEM = {0, 3, 6, 8, 10};
  for (uint8_t i = 0; i < sizeof shifts; i++) {
    const uint8_t shift = pgm_read_byte(&shifts[i]);
    const uint32_t half = shift == 0 ? 0 : 1UL << (shift - 1);
    const uint32_t ticks = (conversionCycles + half) >> shift;
    if (ticks <= 0x10000) {
      chosen->timerTop = ticks - 1;
      chosen->timerClock = i + 1;
      chosen->periodCycles = (ticks << shift) * conversions;
      return true;
    }
  }
  return false;
}

// The slowest clock of the converter that is ready in time: 125 kHz to 1 MHz. Up to 200 kHz gives
// the full resolution, which is samples and channels up to some 8000 a second in all.
uint8_t chooseConverterClock(uint32_t conversionCycles, uint8_t channels) {
  const uint16_t rest = channels > 1 ? CHANNEL_CHANGE_CYCLES : REST_CYCLES;
  uint8_t power = 7;
  while (power > 4 && ((uint32_t)CONVERTER_CLOCKS << power) + rest > conversionCycles) {
    power--;
  }
  return power;
}

// False when these settings cannot be had.
bool planTiming(const Settings &wanted, Timing *chosen) {
  const uint8_t channels = channelCount(wanted.mask);
  if (channels == 0 || wanted.mask >= 1 << CHANNELS_MAX) {
    return false;
  }
  if (wanted.oversampling == 0 || wanted.oversampling > OVERSAMPLING_MAX) {
    return false;
  }
  if (wanted.mode == MODE_PACKED && wanted.oversampling > 1) {
    return false;  // ten bits hold no sums
  }
  const uint16_t conversions = (uint16_t)channels * wanted.oversampling;
  const uint32_t conversionCycles = wanted.periodCycles / conversions;
  const uint32_t rounded =
      conversionCycles + (wanted.periodCycles % conversions >= (conversions + 1U) / 2);
  const uint16_t least = channels > 1 ? 16 * CONVERTER_CLOCKS + CHANNEL_CHANGE_CYCLES
                                      : CONVERSION_CYCLES_MIN;
  if (rounded < least || !chooseTimer(rounded, conversions, chosen)) {
    return false;
  }
  chosen->converterClock = chooseConverterClock(rounded, channels);
  return true;
}

// Samples of each channel in a frame; in fours where there are so many, for they pack.
uint8_t frameRows() {
  const uint8_t most = FRAME_VALUES / channelCount(settings.mask);
  const uint32_t wanted = FRAME_CYCLES / timing.periodCycles;
  const uint8_t rows = wanted > most ? most : wanted < 1 ? 1 : wanted;
  return rows >= 4 ? rows & ~3 : rows;
}
