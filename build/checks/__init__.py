"""Longer checks, each a script: `python3 dev.py check NAME`. What fails says why."""
