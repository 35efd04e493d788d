"""Unexpected log lines fail a test, and a skip fails where nothing may be left out."""

from __future__ import annotations

import textwrap

import pytest

PLUGINS = ("-p", "tests.helpers.strictness", "-p", "no:randomly", "-p", "no:cacheprovider")

LOGGING = """
import logging
import pytest

def test_warning():
    logging.getLogger("hub").warning("the port is %s", "busy")

def test_information():
    logging.getLogger("hub").info("started")

def test_expected(caplog):
    logging.getLogger("hub").warning("seen")
    assert caplog.messages == ["seen"]

@pytest.mark.allow_logs
def test_allowed():
    logging.getLogger("hub").error("known")
"""

SKIPPING = """
import pytest

@pytest.mark.skip(reason="no board here")
def test_marked():
    pass

def test_calls():
    pytest.skip("no compiler here")

@pytest.mark.xfail(strict=True)
def test_expected_failure():
    assert False

def test_passes():
    pass
"""


def run(pytester: pytest.Pytester, **sources: str) -> pytest.RunResult:
    """The result of the tests in `sources`, run inside this process."""
    pytester.makeini("[pytest]\nmarkers = allow_logs: as in the project")
    pytester.makepyfile(**{name: textwrap.dedent(source) for name, source in sources.items()})
    return pytester.runpytest_inprocess(*PLUGINS)


@pytest.mark.allow_logs
def test_an_unexpected_warning_in_the_log_fails(pytester: pytest.Pytester) -> None:
    result = run(pytester, test_logging=LOGGING)
    result.assert_outcomes(passed=4, errors=1)
    result.stdout.fnmatch_lines(["*WARNING hub: the port is busy"])


def test_a_skip_is_a_failure_in_ci_with_its_reason(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")
    result = run(pytester, test_skipping=SKIPPING)
    result.assert_outcomes(passed=1, failed=1, errors=1, xfailed=1)
    result.stdout.fnmatch_lines(["*nothing may skip where CI=true. *no board here"])
    result.stdout.fnmatch_lines(["*nothing may skip where CI=true. *no compiler here"])


def test_a_module_that_skips_itself_is_a_failure_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "1")
    result = run(pytester, test_absent="import pytest\npytest.importorskip('no_such_module')")
    assert result.ret != pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["*nothing may skip where CI=true. *no_such_module*"])


def test_a_skip_is_a_skip_elsewhere(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    run(pytester, test_skipping=SKIPPING).assert_outcomes(passed=1, skipped=2, xfailed=1)
