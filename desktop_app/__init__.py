"""Vigil: a live voltage and a patient's cardiac fields on one desk. Not a medical device."""

__version__ = "1.0.0"
