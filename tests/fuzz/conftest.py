"""The fuzzer exists for Linux and some versions of Python; elsewhere nothing is collected."""

from __future__ import annotations

import importlib.util

collect_ignore_glob = [] if importlib.util.find_spec("atheris") else ["test_*.py"]
