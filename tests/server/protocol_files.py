"""Writes docs/protocol: `python -m tests.server.protocol_files`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.server.schemas import schemas, typescript

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "protocol"


def files() -> dict[Path, str]:
    """What should be in each of them."""
    document = schemas()
    return {
        FOLDER / "schema.json": json.dumps(document, indent=2) + "\n",
        FOLDER / "protocol.ts": typescript(document),
    }


if __name__ == "__main__":
    for path, text in files().items():
        path.write_text(text)
