from __future__ import annotations

import errno
import socket

import pytest

from desktop_app.core.errors import HubError
from desktop_app.server import listening
from desktop_app.server.listening import PortInUseError, bind


def test_port_zero_is_any_free_port() -> None:
    with bind("127.0.0.1", 0) as listener:
        assert listener.getsockname()[1] > 0


def test_a_port_in_use_is_named_with_the_next_free_one() -> None:
    with bind("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(PortInUseError) as caught:
            bind("127.0.0.1", port)
        assert caught.value.port == port
        assert str(port) in caught.value.sentence
        free_port = caught.value.free_port
        assert free_port is not None
        assert str(free_port) in caught.value.hint
        bind("127.0.0.1", free_port).close()


def test_a_port_is_free_again_as_soon_as_it_is_closed() -> None:
    with bind("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        client = socket.create_connection(("127.0.0.1", port))
        accepted, _ = listener.accept()
        accepted.close()
        client.close()
    bind("127.0.0.1", port).close()


@pytest.mark.parametrize(
    ("host", "port", "says"),
    [
        ("203.0.113.7", 0, "not an address of this computer"),
        ("no such host", 0, "no address"),
        ("x" * 300, 0, "no address"),
        ("127.0.0.1", 70_000, "70000"),
        ("127.0.0.1", -1, "-1"),
    ],
)
def test_an_impossible_address_is_one_sentence_and_a_hint(host: str, port: int, says: str) -> None:
    with pytest.raises(HubError, match=says) as caught:
        bind(host, port)
    assert caught.value.hint


def test_a_forbidden_port_says_which_to_use(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_host: str, _port: int) -> socket.socket:
        raise PermissionError(errno.EACCES, "denied")

    monkeypatch.setattr(listening, "_bind", refuse)
    with pytest.raises(HubError, match="above 1023"):
        bind("127.0.0.1", 80)
