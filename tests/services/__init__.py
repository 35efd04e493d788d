"""Tests of desktop_app.services."""
