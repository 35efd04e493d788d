"""What every other package relies on: frozen messages, protocols, errors, the clock.

Stdlib and numpy only, but for `paths`, which asks platformdirs for the user's folders.
"""
