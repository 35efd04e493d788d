"""What a heart or a pulse does: beats, their rhythm, their shape, and what lies between them."""
