"""What every other package may rely on: frozen messages, protocols, errors, the clock. Stdlib and numpy only."""
