"""Baselines: what was learned of this user's normal, kept under a name."""
