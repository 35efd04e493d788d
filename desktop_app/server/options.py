"""What the hub is started with. Frozen and picklable: it travels to the hub process."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_app.core.options import DEFAULT_HUB_PORT

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_HOST = "127.0.0.1"
# A working day; then somebody has to ask for it again.
DEFAULT_LEGACY_S = 8 * 3600.0


@dataclass(frozen=True, slots=True)
class HubLimits:
    """What one client, and all of them together, may use.

    A message costs one token for every started `bytes_per_token`; `events_per_s` tokens come back
    each second, up to `burst_events`; readings are metered besides, because judging is what costs
    the hub time. A refusal costs one of `burst_refusals`, of which
    `refusals_per_s` come back; who has none left is cut. `stalled_s` counts from the moment a
    client's queue of `queue_messages` was full until it is half empty again.
    """

    max_clients: int = 64
    max_tcp_connections: int = 256
    max_message_bytes: int = 64 * 1024
    queue_messages: int = 64
    stalled_s: float = 5.0
    connect_s: float = 3.0
    # Polls come back at once; a TCP connection idle for longer says nothing and holds a place.
    idle_tcp_s: float = 5.0
    events_per_s: float = 50.0
    burst_events: float = 100.0
    bytes_per_token: int = 4096
    samples_per_s: float = 2000.0
    burst_samples: float = 8192.0
    refusals_per_s: float = 10.0
    burst_refusals: float = 200.0
    # Failures to name a valid token or code, of one address.
    guesses_per_s: float = 0.2
    burst_guesses: float = 10.0
    # Shorter pings cut phones whose radio sleeps, and a busy computer's own clients.
    ping_interval_s: float = 25.0
    ping_timeout_s: float = 20.0


@dataclass(frozen=True, slots=True)
class HubOptions:
    """Where the hub listens and whom it admits.

    `tls` encrypts with a certificate of the hub's own. `legacy` admits clients without a token for
    `legacy_s`: voltage only. `sample_rate_hz` is assumed of a client whose readings carry no
    timestamps. A request must name the address it came in on, `localhost` on loopback, or one of
    `allowed_hosts`; a browser's Origin must be that same host or one of `allowed_origins`
    ("http://example:8080"). `data_dir` holds what outlives the hub; None: nothing does.
    `message_queue` is the URL of a Redis through which several hubs are as one.
    """

    host: str = DEFAULT_HOST
    port: int = DEFAULT_HUB_PORT
    tls: bool = False
    legacy: bool = False
    legacy_s: float = DEFAULT_LEGACY_S
    sample_rate_hz: float = 10.0
    allowed_hosts: tuple[str, ...] = ()
    allowed_origins: tuple[str, ...] = ()
    data_dir: Path | None = None
    message_queue: str = ""
    limits: HubLimits = field(default_factory=HubLimits)
