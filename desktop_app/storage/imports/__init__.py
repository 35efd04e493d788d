"""Files of other programs, read with distrust, to be replayed."""
