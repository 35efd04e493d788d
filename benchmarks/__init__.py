"""Side-by-side measurements, each printing JSON; not tests, because machines are noisy."""
