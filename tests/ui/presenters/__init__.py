"""Tests of desktop_app.ui.presenters."""
