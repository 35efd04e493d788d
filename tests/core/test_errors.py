"""Errors read as one sentence and a hint."""

from __future__ import annotations

import pickle

from desktop_app.core.errors import SourceError, VigilError


def test_error_reads_as_sentence_and_hint() -> None:
    error = SourceError("No board found.", "Plug one in.")
    assert str(error) == "No board found. Plug one in."
    assert (error.sentence, error.hint) == ("No board found.", "Plug one in.")
    assert isinstance(error, VigilError)


def test_error_without_a_hint_ends_at_its_sentence() -> None:
    assert str(VigilError("It broke.")) == "It broke."


def test_error_crosses_a_process_border_with_both_parts() -> None:
    error = pickle.loads(pickle.dumps(SourceError("No board found.", "Plug one in.")))
    assert isinstance(error, SourceError)
    assert (error.sentence, error.hint) == ("No board found.", "Plug one in.")
