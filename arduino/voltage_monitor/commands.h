// What a host may say: "verb[ argument][*HH]", one line at a time, answered by one line.
#pragma once

#include "output.h"

#define FIRMWARE_VERSION "0.2.0"

const uint8_t COMMAND_LENGTH_MAX = 60;  // below the 64 bytes of the receive ring
const uint16_t CONFIRMATION_MS = 2000;
const uint8_t GROUND_MAX = 2;

char command[COMMAND_LENGTH_MAX + 1];
uint8_t commandLength = 0;
uint16_t commandsBad = 0;

// After a change of the rate nothing is sent until the host was understood at the new one.
bool isBaudUnconfirmed = false;
uint32_t baudSinceMs;

void putSettings(Line &line) {
  line.field(PSTR("per"), timing.periodCycles);
  line.field(PSTR("osr"), settings.oversampling);
  line.field(PSTR("mode"), settings.mode);
  line.field(PSTR("run"), settings.isRunning);
  line.field(PSTR("vref"), referenceMv());
  line.field(PSTR("bg"), bandgapMv);
  line.field(PSTR("baud"), baud);
  line.field(PSTR("mask"), settings.mask);
  line.field(PSTR("set"), settingsNumber);
  line.field(PSTR("cal"), isCalibrated);
}

void sendChecked(Line &line) {
  line.check();
  line.send();
}

void sendIdentity() {
  Line line;
  line.put(PSTR("#voltmon;fw=" FIRMWARE_VERSION ";proto=1;mcu=m328p"));
  line.field(PSTR("fcpu"), F_CPU);
  putSettings(line);
  sendChecked(line);
}

void sendOk() {
  Line line;
  line.put(PSTR("#ok"));
  putSettings(line);
  sendChecked(line);
}

void sendError(PGM_P reason) {
  Line line;
  line.put(PSTR("#err;"));
  line.put(reason);
  sendChecked(line);
}

void sendRangeError() {
  sendError(PSTR("range"));
}

// Digits only, up to 4294967295.
bool parseNumber(const char *text, uint32_t *number) {
  const uint8_t length = strlen(text);
  if (length == 0 || length > 10) {
    return false;
  }
  uint32_t value = 0;
  for (; *text != '\0'; text++) {
    const uint8_t digit = *text - '0';
    if (digit > 9 || value > (0xFFFFFFFF - digit) / 10) {
      return false;
    }
    value = value * 10 + digit;
  }
  *number = value;
  return true;
}

bool parseNumberUpTo(const char *text, uint32_t most, uint32_t *number) {
  return parseNumber(text, number) && *number <= most;
}

// Ends the sampling, with everything sent that it has brought.
void endSampling() {
  stopSampling();
  while (framesFilled != 0) {
    sendSamples();
  }
  settingsNumber = (settingsNumber + 1) % 4;
}

void resumeSampling() {
  if (settings.isRunning) {
    startSampling();
  }
}

// The answer comes in the old framing, the samples of the old settings before it.
void change(const Settings &wanted) {
  Timing planned;
  if (!planTiming(wanted, &planned)) {
    sendRangeError();
    return;
  }
  endSampling();
  settings = wanted;
  timing = planned;
  sendOk();
  if (isFramed(settings.mode) && !isFraming) {
    sendByte(0);
  }
  isFraming = isFramed(settings.mode);
  resumeSampling();
}

void obeyIdentify(const char *) {
  sendIdentity();
}

void obeyStart(const char *) {
  Settings wanted = settings;
  wanted.isRunning = true;
  change(wanted);
}

void obeyStop(const char *) {
  Settings wanted = settings;
  wanted.isRunning = false;
  change(wanted);
}

void obeyPeriod(const char *argument) {
  Settings wanted = settings;
  if (parseNumber(argument, &wanted.periodCycles)) {
    change(wanted);
  } else {
    sendRangeError();
  }
}

void obeyRate(const char *argument) {
  Settings wanted = settings;
  uint32_t hertz;
  if (parseNumberUpTo(argument, F_CPU, &hertz) && hertz > 0) {
    wanted.periodCycles = (F_CPU + hertz / 2) / hertz;
    change(wanted);
  } else {
    sendRangeError();
  }
}

void obeyOversampling(const char *argument) {
  Settings wanted = settings;
  uint32_t conversions;
  if (parseNumberUpTo(argument, OVERSAMPLING_MAX, &conversions)) {
    wanted.oversampling = conversions;
    change(wanted);
  } else {
    sendRangeError();
  }
}

void obeyMask(const char *argument) {
  Settings wanted = settings;
  uint32_t mask;
  if (parseNumberUpTo(argument, (1 << CHANNELS_MAX) - 1, &mask)) {
    wanted.mask = mask;
    change(wanted);
  } else {
    sendRangeError();
  }
}

void obeyMode(const char *argument) {
  static const char names[][6] PROGMEM = {"volts", "raw", "csv", "bin", "bin10"};
  Settings wanted = settings;
  for (uint8_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (strcmp_P(argument, names[i]) == 0) {
      wanted.mode = (Mode)i;
      change(wanted);
      return;
    }
  }
  sendRangeError();
}

void obeyReference(const char *argument) {
  Settings wanted = settings;
  wanted.isReference1v1 = strcmp_P(argument, PSTR("1v1")) == 0;
  if (wanted.isReference1v1 || strcmp_P(argument, PSTR("avcc")) == 0) {
    change(wanted);
  } else {
    sendRangeError();
  }
}

void obeyTest(const char *argument) {
  Settings wanted = settings;
  uint32_t isTest;
  if (parseNumberUpTo(argument, 1, &isTest)) {
    wanted.isTest = isTest;
    change(wanted);
  } else {
    sendRangeError();
  }
}

void obeySupply(const char *) {
  endSampling();
  measureSupply();
  Line line;
  line.put(PSTR("#vcc"));
  line.field(PSTR("mv"), supplyMv);
  putSettings(line);
  sendChecked(line);
  resumeSampling();
}

void obeyCalibrate(const char *argument) {
  uint32_t millivolts;
  if (!parseNumber(argument, &millivolts) || !isPossibleBandgap(millivolts)) {
    sendRangeError();
    return;
  }
  endSampling();
  storeCalibration(millivolts);
  sendOk();
  resumeSampling();
}

uint16_t freeBytes() {
  extern char __heap_start;
  return SP - (uint16_t)&__heap_start;
}

void obeySelfTest(const char *) {
  endSampling();
  measureSupply();
  const uint16_t ground = measureGround();
  const char digits[] = "123456789";
  const uint16_t check = crc16(reinterpret_cast<const uint8_t *>(digits), 9);
  const bool isGood = supplyMv >= SUPPLY_MIN_MV && supplyMv <= SUPPLY_MAX_MV &&
                      ground <= GROUND_MAX && check == 0x29B1;
  Line line;
  line.put(PSTR("#selftest"));
  line.field(PSTR("mv"), supplyMv);
  line.field(PSTR("gnd"), ground);
  line.field(PSTR("free"), freeBytes());
  line.field(PSTR("crc"), check);
  line.field(PSTR("pass"), isGood);
  putSettings(line);
  sendChecked(line);
  resumeSampling();
}

void obeyPing(const char *argument) {
  const uint32_t now = micros();
  uint32_t id;
  if (!parseNumber(argument, &id)) {
    sendRangeError();
    return;
  }
  Line line;
  line.put(PSTR("#pong"));
  line.field(PSTR("id"), id);
  line.field(PSTR("us"), now);
  sendChecked(line);
}

void obeyStatistics(const char *) {
  Line line;
  line.put(PSTR("#stat"));
  line.field(PSTR("idx"), nextIndex());
  line.field(PSTR("lost"), lostRows());
  line.field(PSTR("rxbad"), commandsBad);
  line.field(PSTR("us"), micros());
  line.field(PSTR("ms"), millis());
  sendChecked(line);
}

void obeyBaud(const char *argument) {
  uint32_t wanted;
  if (!parseNumber(argument, &wanted) ||
      (wanted != 115200 && wanted != 250000 && wanted != 500000 && wanted != 1000000 &&
       wanted != 2000000)) {
    sendRangeError();
    return;
  }
  sendOk();
  setBaud(wanted);
  isBaudUnconfirmed = wanted != BAUD_DEFAULT;
  baudSinceMs = millis();
}

struct Verb {
  char name[9];
  bool hasArgument;
  void (*obey)(const char *argument);
};

const Verb VERBS[] PROGMEM = {
    {"?", false, obeyIdentify},       {"start", false, obeyStart},
    {"stop", false, obeyStop},        {"rate", true, obeyRate},
    {"per", true, obeyPeriod},        {"osr", true, obeyOversampling},
    {"mask", true, obeyMask},         {"mode", true, obeyMode},
    {"ref", true, obeyReference},     {"vcc", false, obeySupply},
    {"cal", true, obeyCalibrate},     {"selftest", false, obeySelfTest},
    {"test", true, obeyTest},         {"ping", true, obeyPing},
    {"stat", false, obeyStatistics},  {"baud", true, obeyBaud},
};

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

void obeyVerb() {
  char *argument = strchr(command, ' ');
  if (argument != NULL) {
    *argument++ = '\0';
  }
  for (uint8_t i = 0; i < sizeof VERBS / sizeof *VERBS; i++) {
    Verb verb;
    memcpy_P(&verb, &VERBS[i], sizeof verb);
    if (strcmp(command, verb.name) == 0 && verb.hasArgument == (argument != NULL)) {
      isBaudUnconfirmed = false;
      verb.obey(argument);
      return;
    }
  }
  sendError(PSTR("cmd"));
}

void obeyCommand() {
  // Anything else is noise or the echo of a line of ours, and gets no answer.
  if (!isalpha(command[0]) && command[0] != '?') {
    return;
  }
  if (takeCheck()) {
    obeyVerb();
  } else {
    commandsBad++;
    sendError(PSTR("crc"));
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
      } else {
        commandsBad++;
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

// A host that was not understood at the rate it asked for finds the board at the default one again.
void watchBaud() {
  if (isBaudUnconfirmed && millis() - baudSinceMs >= CONFIRMATION_MS) {
    isBaudUnconfirmed = false;
    setBaud(BAUD_DEFAULT);
  }
}
