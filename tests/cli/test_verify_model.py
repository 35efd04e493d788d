from __future__ import annotations

import argparse
import shutil
from typing import TYPE_CHECKING

import pytest

from desktop_app.cli import verify_model
from desktop_app.core.errors import ModelError
from desktop_app.core.paths import shipped_dir
from desktop_app.risk import verification

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    verify_model.add_arguments(parser)
    return verify_model.run(parser.parse_args([str(argument) for argument in arguments]))


def test_shipped_model_verifies(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    out = capsys.readouterr().out
    assert "ok      packed = scikit-learn: largest difference" in out
    assert "ok      packed = shap: largest difference" in out
    assert "5 files match their SHA-256" in out
    assert "scikit-learn" in out


def test_check_that_fails_makes_exit_code_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = verification.Check("packed = shap", "largest difference 1", holds=False)
    monkeypatch.setattr(verification, "verify", lambda _directory: (failed,))
    assert run() == 1
    assert "FAILED  packed = shap" in capsys.readouterr().out


def test_altered_model_is_one_sentence(tmp_path: Path) -> None:
    folder = shutil.copytree(shipped_dir() / "models" / "heart", tmp_path / "heart")
    data = bytearray((folder / "forest.npz").read_bytes())
    data[-1] ^= 1
    (folder / "forest.npz").write_bytes(data)
    with pytest.raises(ModelError, match=r"forest\.npz was altered"):
        run(folder)
