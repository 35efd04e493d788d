"""Tests of the layered detector's parts."""
