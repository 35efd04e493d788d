/*
 * Vigil's voltage monitor for the Arduino Uno (any board with an ATmega328P at 16 MHz).
 *
 * Reads A0 every 100 ms and prints it in volts, one plain number a line, at 115200 baud 8N1:
 *
 *   #voltmon;fw=0.2.0;proto=1;...*HH     once after every reset, and in answer to "?"
 *   2.500                                volts, three decimals, CR LF
 *
 * Commands change that, up to six inputs or 40,000 samples a second in binary frames that lose
 * nothing in silence: PROTOCOL.md, beside this folder.
 *
 *   settings.h   what can be set, and the timing that follows
 *   sampling.h   timer, converter, interrupt, the four frames
 *   supply.h     supply voltage, bandgap, calibration
 *   link.h       bytes, lines and frames to the host
 *   output.h     samples as lines or frames
 *   commands.h   what the host says
 */

#if !defined(__AVR_ATmega328P__) || F_CPU != 16000000L
#error "This sketch is for the Arduino Uno (ATmega328P at 16 MHz): choose it under Tools > Board."
#endif

#include "commands.h"

void setup() {
  set_sleep_mode(SLEEP_MODE_IDLE);
  setBaud(BAUD_DEFAULT);
  loadCalibration();
  planTiming(settings, &timing);
  startSampling();
  sendIdentity();
}

void loop() {
  watchBaud();
  readCommand();
  if (!isBaudUnconfirmed) {
    sendSamples();
  }
  if (framesFilled == 0 && Serial.available() == 0) {
    // Less noise for the converter. Timer 0 wakes the processor every 1.024 ms at the latest, so a
    // sample that comes just before falling asleep is sent a millisecond later, never lost.
    sleep_mode();
  }
}
