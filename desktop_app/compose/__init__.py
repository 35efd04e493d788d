"""Introduces the sibling packages to each other, without Qt.

The window, the command line and the hub process use it alike.
"""
