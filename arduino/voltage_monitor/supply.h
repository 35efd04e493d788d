// The voltages that the readings rest on: the bandgap, kept in EEPROM once it was calibrated, and
// the supply measured by it.
#pragma once

#include <avr/eeprom.h>

#include "crc.h"
#include "sampling.h"

const uint16_t BANDGAP_NOMINAL_MV = 1100;  // the chip's own is within 9 %
const uint16_t BANDGAP_MIN_MV = 1000;
const uint16_t BANDGAP_MAX_MV = 1200;
const uint16_t SUPPLY_NOMINAL_MV = 5000;  // USB's
const uint16_t SUPPLY_MIN_MV = 2700;
const uint16_t SUPPLY_MAX_MV = 5500;

const uint8_t MUX_BANDGAP = 14;
const uint8_t MUX_GROUND = 15;
const uint8_t BANDGAP_SETTLING_CONVERSIONS = 20;
const uint8_t MEAN_CONVERSIONS = 32;

struct Calibration {
  uint16_t bandgapMv;
  uint8_t check;
};

Calibration stored EEMEM;
uint16_t bandgapMv = BANDGAP_NOMINAL_MV;
uint16_t supplyMv = SUPPLY_NOMINAL_MV;
bool isCalibrated = false;

uint8_t checkOf(uint16_t millivolts) {
  return crc8(crc8(0, millivolts & 0xFF), millivolts >> 8);
}

bool isPossibleBandgap(uint32_t millivolts) {
  return millivolts >= BANDGAP_MIN_MV && millivolts <= BANDGAP_MAX_MV;
}

void loadCalibration() {
  Calibration found;
  eeprom_read_block(&found, &stored, sizeof found);
  isCalibrated = isPossibleBandgap(found.bandgapMv) && found.check == checkOf(found.bandgapMv);
  if (isCalibrated) {
    bandgapMv = found.bandgapMv;
  }
}

void storeCalibration(uint16_t millivolts) {
  const Calibration calibration = {millivolts, checkOf(millivolts)};
  eeprom_update_block(&calibration, &stored, sizeof calibration);
  bandgapMv = millivolts;
  isCalibrated = true;
}

uint16_t referenceMv() {
  return settings.isReference1v1 ? bandgapMv : supplyMv;
}

// Only while no samples are taken. Half a count is added, for the converter rounds down.
void measureSupply() {
  ADCSRB = 0;
  ADMUX = _BV(REFS0) | MUX_BANDGAP;
  if (settings.isReference1v1) {
    delay(REFERENCE_SETTLING_MS);
  }
  convertMany(BANDGAP_SETTLING_CONVERSIONS);
  const uint32_t counts = convertMany(MEAN_CONVERSIONS) + MEAN_CONVERSIONS / 2;
  supplyMv = (uint32_t)bandgapMv * 1024 * MEAN_CONVERSIONS / counts;
}

uint16_t measureGround() {
  ADMUX = _BV(REFS0) | MUX_GROUND;
  convertMany(SETTLING_CONVERSIONS);
  return convertMany(MEAN_CONVERSIONS) / MEAN_CONVERSIONS;
}
