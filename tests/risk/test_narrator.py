from __future__ import annotations

import json
import socket
import sys
import threading
import time
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

import httpx2
import pytest
from huggingface_hub.errors import InferenceTimeoutError

from desktop_app.core.clock import SystemClock
from desktop_app.core.errors import DataError
from desktop_app.risk.contributions import contributions
from desktop_app.risk.faithfulness import brief_of
from desktop_app.risk.llm import LlmSettings, find_token, payload_preview
from desktop_app.risk.narrative import template_text
from desktop_app.risk.narrator import TEMPLATE, Narrative, Narrator
from desktop_app.risk.refusals import refusal_of
from desktop_app.risk.schema import SAMPLE_PATIENTS
from tests.risk import answers, chat_server
from tests.risk.chat_server import answering, failing, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_app.risk.assessment import Assessment
    from desktop_app.risk.contributions import Contribution
    from desktop_app.risk.fields import Patient
    from desktop_app.risk.model import HeartModel

PATIENT = SAMPLE_PATIENTS["Sample B, several findings"]
Case = "tuple[Assessment, tuple[Contribution, ...]]"


@pytest.fixture(autouse=True)
def _closed_session(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The library keeps one HTTP session for the process; a test leaves none behind."""
    monkeypatch.delenv("HF_TOKEN", raising=False)
    yield
    from huggingface_hub import close_session

    close_session()


@pytest.fixture(scope="module")
def case(shipped_model: HeartModel) -> tuple[Assessment, tuple[Contribution, ...]]:
    return shipped_model.assess(PATIENT), contributions(shipped_model, PATIENT)


@pytest.fixture(scope="module")
def good(case: tuple[Assessment, tuple[Contribution, ...]]) -> str:
    return json.dumps(answers.clean(brief_of(*case), 0))


def narrate(
    url: str,
    case: tuple[Assessment, tuple[Contribution, ...]],
    deadline_s: float = 20.0,
    cancelled: threading.Event | None = None,
) -> Narrative:
    settings = LlmSettings(enabled=True, model_id="local", base_url=url, deadline_s=deadline_s)
    narrator = Narrator(settings, SystemClock())
    return narrator.narrate(*case, cancelled=cancelled or threading.Event())


def assert_template(
    narrative: Narrative, case: tuple[Assessment, tuple[Contribution, ...]], reason: str
) -> None:
    assert narrative.source == TEMPLATE
    assert reason in narrative.reason
    assert narrative.text == template_text(*case)
    assert narrative.badge.startswith("checked template: ")


def test_clean_answer_is_shown_with_its_source(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str
) -> None:
    with serving(answering(good)) as server:
        narrative = narrate(server.url, case)
    assert (narrative.source, narrative.reason) == ("local", "")
    assert "Vessels, fluoroscopy with two stands out as unusual" in narrative.text
    assert narrative.text.endswith("Not a medical device.")
    assert len(server.bodies) == 1


def test_bytes_that_leave_are_the_ones_of_the_preview(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str
) -> None:
    with serving(answering(good)) as server:
        settings = LlmSettings(enabled=True, model_id="local", base_url=server.url)
        Narrator(settings, SystemClock()).narrate(*case, cancelled=threading.Event())
        assert server.bodies == [payload_preview(settings, brief_of(*case))]


def test_bytes_routed_by_hugging_face_are_the_ones_of_the_preview(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import InferenceClient

    sent: list[bytes] = []

    def keep(self: object, request: object, *, stream: bool) -> list[str]:
        body = getattr(request, "json", None)
        sent.append(json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())
        return []

    monkeypatch.setattr(InferenceClient, "_inner_post", keep)
    settings = LlmSettings(enabled=True, provider="cerebras", token="hf_x")
    narrative = Narrator(settings, SystemClock()).narrate(*case, cancelled=threading.Event())
    assert_template(narrative, case, "no answer")
    assert sent == [payload_preview(settings, brief_of(*case))]
    assert json.loads(sent[0])["model"] == "meta-llama/Llama-3.1-8B-Instruct:cerebras"


def test_no_stored_token_goes_to_a_server_of_ones_own(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    with serving(answering(good)) as server:
        narrate(server.url, case)
        assert "hf_secret" not in str(server.headers_seen)


def test_rejected_answer_is_asked_for_once_more_with_the_reason(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str
) -> None:
    bad = good.replace("stands out as unusual", "needs aspirin")
    with serving(answering(bad), answering(good)) as server:
        narrative = narrate(server.url, case)
    assert narrative.source == "local"
    assert len(server.bodies) == 2
    assert b"Rejected: it uses the word 'aspirin'. Answer again." in server.bodies[1]


def test_answer_rejected_twice_gives_the_template_and_says_why(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str
) -> None:
    bad = good.replace("stands out as unusual", "needs aspirin")
    with serving(answering(bad)) as server:
        narrative = narrate(server.url, case)
    assert_template(narrative, case, "it uses the word 'aspirin'")
    assert len(server.bodies) == 2


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (chat_server.page, "no answer of a language model"),
        (chat_server.garbled, "no answer of a language model"),
        (failing(400), "refused the request"),
        (failing(401), "token was not accepted"),
        (failing(402), "no credit"),
        (failing(403), "does not allow this model"),
        (failing(404), "model is not there"),
        (failing(429), "asked too often"),
        (failing(429, Retry_After="3600"), "asked too often"),
        (failing(429, Retry_After="Wed, 21 Oct 2026 07:28:00 GMT"), "asked too often"),
        (failing(500), "failed with status 500"),
        (failing(503), "failed with status 503"),
        (failing(504), "failed with status 504"),
    ],
)
def test_failing_service_gives_the_template_and_the_reason(
    case: tuple[Assessment, tuple[Contribution, ...]],
    reply: Callable[[chat_server.Handler], None],
    reason: str,
) -> None:
    with serving(reply) as server:
        assert_template(narrate(server.url, case), case, reason)
        assert len(server.bodies) == 1


@pytest.mark.parametrize("finish_reason", [None, "length"])
def test_answer_that_was_cut_short_is_not_shown(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str, finish_reason: str | None
) -> None:
    with serving(answering(good, finish_reason)) as server:
        assert_template(narrate(server.url, case), case, "cut short")


@pytest.mark.parametrize("status", [429, 503])
def test_service_that_asks_to_wait_is_asked_again(
    case: tuple[Assessment, tuple[Contribution, ...]], good: str, status: int
) -> None:
    with serving(failing(status, Retry_After="0"), answering(good)) as server:
        assert narrate(server.url, case).badge == "local"
        assert len(server.bodies) == 2


def test_service_that_always_asks_to_wait_is_given_up(
    case: tuple[Assessment, tuple[Contribution, ...]],
) -> None:
    with serving(failing(503, Retry_After="0")) as server:
        assert_template(narrate(server.url, case), case, "status 503")
        assert len(server.bodies) == 3


@pytest.mark.parametrize("reply", [chat_server.trickling, chat_server.hanging])
@pytest.mark.usefixtures("undisturbed")
def test_deadline_holds_against_a_service_that_trickles_or_hangs(
    case: tuple[Assessment, tuple[Contribution, ...]], reply: Callable[[chat_server.Handler], None]
) -> None:
    with serving(reply) as server:
        start_s = time.monotonic()
        narrative = narrate(server.url, case, deadline_s=1.0)
        assert time.monotonic() - start_s < 2.5
        assert_template(narrative, case, "in time")


@pytest.mark.parametrize("reply", [chat_server.trickling, chat_server.hanging])
@pytest.mark.usefixtures("undisturbed")
def test_cancelling_takes_less_than_a_fifth_of_a_second(
    case: tuple[Assessment, tuple[Contribution, ...]], reply: Callable[[chat_server.Handler], None]
) -> None:
    cancelled = threading.Event()
    cancelled_at_s: list[float] = []

    def announced(handler: chat_server.Handler) -> None:
        threading.Timer(0.05, cancel).start()
        reply(handler)

    def cancel() -> None:
        cancelled_at_s.append(time.monotonic())
        cancelled.set()

    with serving(announced) as server:
        narrative = narrate(server.url, case, cancelled=cancelled)
        assert time.monotonic() - cancelled_at_s[0] < 0.2
        assert_template(narrative, case, "cancelled")


def test_what_was_cancelled_before_it_began_is_not_sent(
    case: tuple[Assessment, tuple[Contribution, ...]],
) -> None:
    cancelled = threading.Event()
    cancelled.set()
    sent: list[bytes] = []
    settings = LlmSettings(enabled=True, model_id="local", base_url="http://127.0.0.1:9/v1")
    narrator = Narrator(settings, SystemClock(), sent.append)
    assert_template(narrator.narrate(*case, cancelled=cancelled), case, "cancelled")
    assert sent == []


def test_nobody_listening_gives_the_template(
    case: tuple[Assessment, tuple[Contribution, ...]],
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert_template(narrate(f"http://127.0.0.1:{port}/v1", case), case, "cannot be reached")


def test_offline_mode_is_named(
    case: tuple[Assessment, tuple[Contribution, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with serving(chat_server.hanging) as server:
        assert_template(narrate(server.url, case), case, "HF_HUB_OFFLINE")


def test_endless_answer_is_given_up(case: tuple[Assessment, tuple[Contribution, ...]]) -> None:
    with serving(answering("x" * 9_000)) as server:
        assert_template(narrate(server.url, case), case, "too long")


def test_switched_off_nothing_can_be_asked() -> None:
    with pytest.raises(DataError, match="switched off"):
        Narrator(LlmSettings(), SystemClock())


def test_without_a_token_hugging_face_is_not_asked(
    case: tuple[Assessment, tuple[Contribution, ...]],
) -> None:
    narrator = Narrator(LlmSettings(enabled=True), SystemClock())
    narrative = narrator.narrate(*case, cancelled=threading.Event())
    assert_template(narrative, case, "no access token")


@pytest.mark.parametrize(
    "wrong", [{"base_url": "file:///etc/passwd"}, {"deadline_s": 0.0}, {"deadline_s": 1e9}]
)
def test_wrong_settings_are_one_sentence(wrong: dict[str, object]) -> None:
    with pytest.raises(DataError):
        LlmSettings(enabled=True, **wrong)  # type: ignore[arg-type]  # a table of wrong settings


def _preview(model: HeartModel, patient: Patient) -> str:
    brief = brief_of(model.assess(patient), contributions(model, patient))
    return payload_preview(LlmSettings(enabled=True), brief).decode()


def test_payload_holds_validated_numbers_and_enums_only(shipped_model: HeartModel) -> None:
    payload = json.loads(_preview(shipped_model, {**PATIENT, "Name": 4711.0}))
    facts = json.loads(payload["messages"][1]["content"])
    assert set(facts) == {"level", "agreement", "borderline", "factors"}
    for factor in facts["factors"]:
        assert set(factor) == {"field", "direction", "value", "unit", "note"}
    assert "4711" not in json.dumps(payload)
    rules = payload["messages"][0]["content"]
    assert rules == json.loads(_preview(shipped_model, PATIENT))["messages"][0]["content"]


def test_age_of_ninety_and_over_is_sent_as_ninety_plus(shipped_model: HeartModel) -> None:
    payload = json.loads(
        _preview(shipped_model, {**SAMPLE_PATIENTS["Sample A, little unusual"], "Age": 103.0})
    )
    factors = json.loads(payload["messages"][1]["content"])["factors"]
    ages = [factor["value"] for factor in factors if factor["field"] == "Age"]
    assert ages == ["90+"]


def test_token_is_never_shown() -> None:
    assert "hf_secret" not in repr(LlmSettings(token="hf_secret"))


def test_token_comes_from_the_environment_then_the_file(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_text("# mine\nexport HF_TOKEN='hf_file'\nBROKEN\n")
    assert find_token({"HF_TOKEN": "hf_env"}, env, own_server=False) == "hf_env"
    both = {"HF_TOKEN": "b", "HUGGINGFACE_API_TOKEN": "a"}
    assert find_token(both, env, own_server=False) == "a"
    assert find_token({}, env, own_server=False) == "hf_file"
    assert find_token({}, tmp_path / "none", own_server=False) == ""
    assert find_token(both, env, own_server=True) == ""
    assert find_token({"VIGIL_LLM_TOKEN": "t"}, env, own_server=True) == "t"


def test_token_may_lie_in_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = {("vigil", "HF_TOKEN"): "hf_ring"}
    keyring = SimpleNamespace(get_password=lambda service, name: stored.get((service, name)))
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    assert find_token({}, None, own_server=False) == "hf_ring"
    assert find_token({}, None, own_server=True) == ""

    def locked(service: str, name: str) -> NoReturn:
        raise RuntimeError("locked")

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=locked))
    assert find_token({}, None, own_server=False) == ""


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (InferenceTimeoutError("late"), "did not answer in time"),
        (httpx2.ReadTimeout("late"), "did not answer in time"),
        (httpx2.ConnectError("refused"), "cannot be reached"),
        (httpx2.RemoteProtocolError("closed"), "cannot be reached"),
        (json.JSONDecodeError("x", "y", 0), "no answer of a language model"),
        (KeyError("choices"), "no answer of a language model"),
        (ValueError("Provider 'x' not supported."), "provider or model is not known"),
        (MemoryError(), "the service failed (MemoryError)"),
    ],
)
def test_every_kind_of_failure_has_its_words(error: Exception, reason: str) -> None:
    assert reason in str(refusal_of(error))


def test_who_gets_the_payload_is_named() -> None:
    assert "cerebras" in LlmSettings(provider="cerebras").served_by
    local = LlmSettings(base_url="http://127.0.0.1:8080/v1")
    assert local.served_by == "http://127.0.0.1:8080/v1"
    assert replace(local, base_url="").served_by.startswith("Hugging Face")
