"""Tests of desktop_app.cli."""
