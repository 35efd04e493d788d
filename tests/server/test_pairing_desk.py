"""Pairing over the wire, as a client and the person at the desk go through it."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from desktop_app.core.devices import Right
from desktop_app.server.facts import (
    DecidePairing,
    OfferPairing,
    PairingAsked,
    PairingEnded,
    PairingOffered,
)
from desktop_app.server.pairing import commitment_of, digits_of, new_code
from tests.server.fakes import live_result
from tests.server.raw_client import RawClient, RunningHub, joined_client, raw_client, running_hub

NONCE = "00112233445566778899aabbccddeeff"
CODE = new_code()
AUTH = {
    "pairing": {"code": CODE, "commitment": commitment_of(NONCE)},
    "client": {"name": "Anna's <b>phone</b>", "platform": "test"},
    "protocol": [1],
}


async def asked(running: RunningHub, client: RawClient) -> PairingAsked:
    """Goes as far as the digits, and checks that both sides show the same."""
    running.publish([OfferPairing(CODE, 60.0)])
    assert (await client.connect(AUTH)).startswith("40{")
    hub_nonce = (await client.event("pairing"))["nonce"]
    assert await client.ask("pairing_reveal", {"nonce": NONCE}) == {"ok": True}
    (fact,) = [fact for fact in running.facts if isinstance(fact, PairingAsked)]
    assert fact.digits == digits_of(CODE, NONCE, hub_nonce)
    return fact


def test_a_device_that_is_allowed_gets_a_token_and_comes_back_with_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def scenario() -> str:
        async with running_hub(legacy=False) as running:
            async with raw_client(running) as client:
                fact = await asked(running, client)
                assert PairingOffered(CODE) in running.facts
                assert fact.name == "Anna's <b>phone</b>"
                running.publish([DecidePairing(fact.pairing_id, True, [Right.SUBMIT])])
                paired = await client.event("paired")
                await client.closed()
            assert PairingEnded(fact.pairing_id, fact.name, True) in running.facts
            async with joined_client(running, {"token": paired["token"]}) as device:
                assert device.hello["rights"] == ["submit"]
                assert device.hello["device"] == "Anna's <b>phone</b>"
            return str(paired["token"])

    with caplog.at_level(logging.DEBUG):
        token = asyncio.run(scenario())
    assert token not in caplog.text
    assert CODE not in caplog.text


def test_a_device_that_is_denied_hears_so_and_gets_nothing() -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running, raw_client(running) as client:
            fact = await asked(running, client)
            running.publish([live_result(1.0)])
            running.publish([DecidePairing(fact.pairing_id, False, [])])
            assert (await client.event("server_notice"))["kind"] == "pairing_denied"
            assert "41" in await client.closed()
            assert PairingEnded(fact.pairing_id, fact.name, False) in running.facts

    asyncio.run(scenario())


def test_a_replayed_code_is_refused() -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running, raw_client(running) as client:
            await asked(running, client)
            async with raw_client(running) as second:
                assert await second.connect(AUTH) == '44{"message":"unauthorized"}'

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("event", "payload", "code"),
    [
        ("voltage_data", 1.0, "not_allowed"),
        ("subscribe", {"topics": ["results"]}, "not_allowed"),
        ("pairing_reveal", {"nonce": "f" * 32}, "not_allowed"),
        ("pairing_reveal", {"nonce": "short"}, "bad_request"),
        ("pairing_reveal", None, "bad_request"),
    ],
)
def test_a_device_that_is_not_paired_yet_can_do_nothing_else(
    event: str, payload: Any, code: str
) -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running, raw_client(running) as client:
            running.publish([OfferPairing(CODE, 60.0)])
            await client.connect(AUTH)
            await client.event("pairing")
            assert (await client.ask(event, payload))["code"] == code
            assert not [fact for fact in running.facts if isinstance(fact, PairingAsked)]

    asyncio.run(scenario())


def test_a_decision_before_the_digits_were_shown_lets_nobody_in() -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running, raw_client(running) as client:
            running.publish([OfferPairing(CODE, 60.0)])
            await client.connect(AUTH)
            await client.event("pairing")
            running.publish([DecidePairing("guess", True, [Right.STATION])])
            await client.emit("pairing_reveal", {"nonce": "f" * 32})
            assert (await client.event("server_error"))["code"] == "not_allowed"

    asyncio.run(scenario())


def test_who_gives_up_is_told_to_the_desk() -> None:
    async def scenario() -> None:
        async with running_hub(legacy=False) as running:
            async with raw_client(running) as client:
                fact = await asked(running, client)
            await running.until(
                lambda: PairingEnded(fact.pairing_id, fact.name, False) in running.facts
            )

    asyncio.run(scenario())
