"""How well detectors do: published scores, synthetic faults, and what their numbers are worth."""
