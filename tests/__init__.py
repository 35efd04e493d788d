"""Tests of Vigil; the tree mirrors `desktop_app`."""
