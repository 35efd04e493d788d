"""Vigil: a desktop station for a live voltage and a patient's cardiac fields. Not a medical device."""

__version__ = "0.1.0"
