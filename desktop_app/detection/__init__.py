"""Judging every sample: rules, what they learn of a signal, and the events made of verdicts."""
