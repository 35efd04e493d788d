// The two checks of the protocol.
#pragma once

#include <util/crc16.h>

// CRC-8, polynomial 0x07, initial value 0; "123456789" gives F4.
uint8_t crc8(uint8_t crc, uint8_t byte) {
  crc ^= byte;
  for (uint8_t bit = 0; bit < 8; bit++) {
    crc = (crc & 0x80) ? (crc << 1) ^ 0x07 : crc << 1;
  }
  return crc;
}

// CRC-16/CCITT-FALSE, polynomial 0x1021, initial value FFFF; "123456789" gives 29B1.
uint16_t crc16(const uint8_t *bytes, uint8_t length) {
  uint16_t crc = 0xFFFF;
  for (const uint8_t *end = bytes + length; bytes != end; bytes++) {
    crc = _crc_xmodem_update(crc, *bytes);
  }
  return crc;
}
