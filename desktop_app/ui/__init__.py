"""Passive widgets: `render(state)` in, named intentions out; no files, threads or models."""
