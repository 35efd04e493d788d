"""Tests of desktop_app.compose."""
