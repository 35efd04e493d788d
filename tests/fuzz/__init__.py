"""Coverage-guided fuzzing: what reads the bytes of strangers never fails, and counts them all."""
