"""Passive widgets: `render(state)` in, named intentions out. No file access, threads or model calls."""
