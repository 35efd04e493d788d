"""How long a test waits for what must come before it gives up.

This says nothing of how quick anything is, and costs nothing where all is well: it keeps a machine
that is slow or has other work to do from failing a test. What has to be quick, a test asserts.
"""

PATIENCE_S = 60.0
PATIENCE_MS = int(PATIENCE_S * 1000)
