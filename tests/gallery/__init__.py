"""Pictures of every state of every view, for looking at and for tests that look."""
