// The samples, one line a row or one frame at a time.
#pragma once

#include "link.h"
#include "supply.h"

// Three decimals, or four where oversampling has earned them.
void putVolts(Line &line, uint16_t sum) {
  const uint8_t conversions = settings.oversampling;
  const uint16_t scale = conversions > 1 ? 10 : 1;
  const uint32_t counts = (uint32_t)sum * (referenceMv() * scale);
  const uint16_t value = (counts + 512UL * conversions) / (1024UL * conversions);
  uint16_t divisor = 1000 * scale;
  line.put((char)('0' + value / divisor));
  line.put('.');
  while ((divisor /= 10) != 0) {
    line.put((char)('0' + value / divisor % 10));
  }
}

void putAll(Line &line, const uint16_t *values, bool isVolts) {
  for (uint8_t i = 0; i < channels; i++) {
    if (i != 0) {
      line.put(',');
    }
    if (isVolts) {
      putVolts(line, values[i]);
    } else {
      line.put((uint32_t)values[i]);
    }
  }
}

void printRow(const Frame &frame, uint8_t row) {
  Line line;
  const uint16_t *values = frame.values + row * channels;
  if (settings.mode == MODE_CSV) {
    line.put(frame.index + row);
    line.put(',');
    line.put(frame.microseconds + row * timing.periodCycles / (F_CPU / 1000000));
    line.put(',');
    putAll(line, values, false);
    line.put(',');
  }
  putAll(line, values, settings.mode != MODE_RAW);
  if (settings.mode == MODE_CSV) {
    line.check();
  }
  line.send();
}

// The oldest frame, if there is one.
void sendSamples() {
  if (framesFilled == 0) {
    return;
  }
  Frame &frame = frames[sendPosition];
  if (isFraming) {
    sendDataFrame(frame);
  } else {
    for (uint8_t row = 0; row < frame.rows; row++) {
      printRow(frame, row);
    }
  }
  sendPosition = (sendPosition + 1) % FRAME_COUNT;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    framesFilled--;
  }
}
