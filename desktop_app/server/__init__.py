"""The hub: Socket.IO for phones, browsers and other stations, in a process of its own.

Nothing a client does may reach the monitor: every queue is bounded, every payload is checked.
"""
