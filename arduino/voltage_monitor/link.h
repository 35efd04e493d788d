// Everything that leaves the board passes here: bytes, lines, frames.
//
// Up to 500 kbaud the interrupt of Serial sends, which leaves the processor free meanwhile; above,
// that interrupt would take longer than the byte, so the bytes are handed over by waiting. Only one
// way is ever in use, or bytes would overtake each other.
#pragma once

#include "crc.h"
#include "sampling.h"

const uint32_t BAUD_DEFAULT = 115200;
const uint32_t BAUD_INTERRUPT_MAX = 500000;
const uint8_t LINE_LENGTH_MAX = 180;

const uint8_t TYPE_DATA = 1;
const uint8_t TYPE_TEXT = 2;
const uint8_t DATA_HEADER_LENGTH = 12;
const uint8_t TEXT_HEADER_LENGTH = 2;
const uint8_t CHECK_LENGTH = 2;

uint32_t baud = BAUD_DEFAULT;
bool isPolled = false;
bool isFraming = false;  // every byte is inside a frame
uint8_t sequence = 0;

static inline void sendByte(uint8_t byte) {
  if (isPolled) {
    loop_until_bit_is_set(UCSR0A, UDRE0);
    UDR0 = byte;
  } else {
    Serial.write(byte);
  }
}

void setBaud(uint32_t wanted) {
  if (isPolled) {
    delay(1);  // for the last two bytes
  } else {
    Serial.flush();
  }
  baud = wanted;
  isPolled = wanted > BAUD_INTERRUPT_MAX;
  Serial.begin(wanted);
}

// Puts the check behind `length` bytes, of which no 254 in a row are without a zero, and sends them
// as COBS: every zero becomes the distance to the next one, so the only zero is that of the end.
void sendFrame(uint8_t *bytes, uint8_t length) {
  const uint16_t check = crc16(bytes, length);
  bytes[length++] = check >> 8;
  bytes[length++] = check & 0xFF;
  const uint8_t *const end = bytes + length;
  const uint8_t *from = bytes;
  for (;;) {
    const uint8_t *zero = from;
    while (zero != end && *zero != 0) {
      zero++;
    }
    sendByte(zero - from + 1);
    while (from != zero) {
      sendByte(*from++);
    }
    if (from == end) {
      break;
    }
    from++;
  }
  sendByte(0);
}

// Four values in five bytes: the low eight bits of each, then the high two of all.
uint8_t pack(Frame &frame, uint8_t values) {
  uint8_t *packed = reinterpret_cast<uint8_t *>(frame.values);
  const uint16_t *value = frame.values;
  for (uint8_t fours = values / 4; fours != 0; fours--) {
    const uint16_t a = *value++, b = *value++, c = *value++, d = *value++;
    *packed++ = a;
    *packed++ = b;
    *packed++ = c;
    *packed++ = d;
    *packed++ = a >> 8 | (b >> 8) << 2 | (c >> 8) << 4 | (d >> 8) << 6;
  }
  return values / 4 * 5;
}

void sendDataFrame(Frame &frame) {
  const uint8_t values = frame.rows * channels;
  uint8_t length = 2 * values;
  if (settings.mode == MODE_PACKED && values % 4 == 0) {
    frame.flags |= FLAG_PACKED;
    length = pack(frame, values);
  }
  frame.type = TYPE_DATA;
  frame.sequence = sequence++;
  sendFrame(&frame.type, DATA_HEADER_LENGTH + length);
}

// A line built piece by piece and sent whole, as it is or in a frame. There is room in front of it
// for the head of the frame, and behind it for the check or the line's end.
class Line {
 public:
  Line() : length_(0) {}

  void put(char c) {
    if (length_ < LINE_LENGTH_MAX) {
      text()[length_++] = c;
    }
  }

  void put(PGM_P piece) {
    for (char c; (c = pgm_read_byte(piece)) != '\0'; piece++) {
      put(c);
    }
  }

  void put(uint32_t value) {
    char digits[11];
    ultoa(value, digits, 10);
    for (const char *digit = digits; *digit != '\0'; digit++) {
      put(*digit);
    }
  }

  void field(PGM_P key, uint32_t value) {
    put(';');
    put(key);
    put('=');
    put(value);
  }

  // "*HH" over everything so far, but for a leading '#'.
  void check() {
    uint8_t crc = 0;
    for (uint8_t i = text()[0] == '#'; i < length_; i++) {
      crc = crc8(crc, text()[i]);
    }
    put('*');
    putHex(crc >> 4);
    putHex(crc & 0x0F);
  }

  void send() {
    if (isFraming) {
      bytes_[0] = TYPE_TEXT;
      bytes_[1] = sequence++;
      sendFrame(bytes_, TEXT_HEADER_LENGTH + length_);
      return;
    }
    for (uint8_t i = 0; i < length_; i++) {
      sendByte(text()[i]);
    }
    sendByte('\r');
    sendByte('\n');
  }

 private:
  char *text() { return reinterpret_cast<char *>(bytes_ + TEXT_HEADER_LENGTH); }
  void putHex(uint8_t digit) { put((char)(digit < 10 ? '0' + digit : 'A' + digit - 10)); }

  uint8_t bytes_[TEXT_HEADER_LENGTH + LINE_LENGTH_MAX + CHECK_LENGTH];
  uint8_t length_;
};
