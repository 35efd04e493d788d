"""Threads, processes and signals: carries the Qt-free packages to the ui. QtCore only."""
