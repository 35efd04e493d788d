"""Where samples come from: serial port, simulator, replay, and the decoders of their bytes."""
