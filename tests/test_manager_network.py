"""LiveManager on all ways to a server: TLS, proxies, large frames, servers that do not read, too few descriptors."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from proxies import HttpHandler, HttpProxy, RecordingProxy, Socks5Proxy
from waiting import wait_until

from tiktok_live import LiveManager, ReconnectPolicy
from tiktok_live.events import ChatEvent, DisconnectedEvent, UnknownEvent
from tiktok_live.manager import RoomState, descriptors
from tiktok_live.simulator import Scenario, Simulator, big_frame

WORDS = [f"{number} {'x' * 3000}" for number in range(150)]


def manager_of(simulator: Simulator, **options: Any) -> LiveManager:
    defaults = {
        "close_timeout": 1.0,
        "fetch_room_info_on_connect": False,
        "starts_per_second": 100.0,
        "reconnect": ReconnectPolicy(first=0.01, cap=0.05),
    }
    return LiveManager(endpoints=simulator.endpoints, **{**defaults, **options})


class TlsProxy(RecordingProxy):
    """A proxy that is spoken to over TLS, with TLS to the server inside of that."""

    scheme = "https"
    handler = HttpHandler
    context: ssl.SSLContext

    def __enter__(self) -> RecordingProxy:
        super().__enter__()
        self._server.socket = self.context.wrap_socket(self._server.socket, server_side=True)
        return self


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[Simulator]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Simulator(Scenario("host0"), autoplay=False, history=0, ssl_context=context) as simulator:
        yield simulator


def watch_three_rooms(simulator: Simulator, **options: Any) -> dict[str, list[str]]:
    """Return what was heard in three rooms in which much was said at once."""
    names = ["host0", "host1", "host2"]
    heard: dict[str, list[str]] = {name: [] for name in names}
    manager = manager_of(simulator, **options)
    manager.on(ChatEvent, lambda event: heard[event.room].append(event.comment))
    for name in names:
        simulator.room(name)
        manager.add(name)
    with manager:
        wait_until(lambda: all(simulator.room(name).watched == 1 for name in names))
        for word in WORDS:
            for name in names:
                simulator.room(name).send(Scenario(name).chat("ava", word))
        wait_until(lambda: all(len(words) == len(WORDS) for words in heard.values()), timeout=20)
        assert {health.reconnects for health in manager.health.values()} == {0}
    return heard


@pytest.mark.parametrize("kind", [None, HttpProxy, Socks5Proxy, TlsProxy], ids=["direct", "http", "socks5", "https"])
def test_everything_arrives_over_tls(
    secure: Simulator, authority: trustme.CA, tmp_path: Path, kind: type[RecordingProxy] | None
) -> None:
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    TlsProxy.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(TlsProxy.context)
    options: dict[str, Any] = {"request_options": {"verify": str(bundle)}}
    if kind is None:
        heard = watch_three_rooms(secure, **options)
    else:
        with kind() as proxy:
            heard = watch_three_rooms(secure, proxy=proxy.url(), **options)
            assert len(set(proxy.visited)) == 2
    assert all(words == WORDS for words in heard.values())


def test_clients_of_a_manager_share_what_is_costly(secure: Simulator) -> None:
    manager = manager_of(secure)
    first, second = manager.add("host0"), manager.add("host1")
    other = manager.add("host2", request_options={"verify": False})
    contexts = [client._target.session.ssl_context for client in (first, second, other)]
    assert contexts[0] is contexts[1] and contexts[0] is not contexts[2]
    assert contexts[2].verify_mode == ssl.CERT_NONE and contexts[0].verify_mode == ssl.CERT_REQUIRED
    assert first.gifts is second.gifts
    manager.close()


def test_a_frame_of_many_megabytes_holds_nobody_up_and_is_read() -> None:
    with Simulator(Scenario("host0"), autoplay=False, history=0) as simulator:
        simulator.room("host1")
        manager, seen = manager_of(simulator), []
        manager.on(UnknownEvent, seen.append)
        for name in ("host0", "host1"):
            manager.add(name)
        with manager:
            wait_until(lambda: all(simulator.room(name).watched == 1 for name in ("host0", "host1")))
            simulator.send_frame(big_frame(8 * 1024 * 1024))
            wait_until(lambda: len(seen) == 2, timeout=15)
            assert {event.room for event in seen} == {"host0", "host1"}
            assert all(len(event.payload) == 8 * 1024 * 1024 for event in seen)


@pytest.mark.parametrize("code", [1000, 1011])
def test_a_close_by_the_server_is_mended_and_a_frame_that_is_too_large_as_well(code: int) -> None:
    with Simulator(Scenario("host0"), autoplay=False, history=0) as simulator:
        manager, seen = manager_of(simulator), []
        manager.on(DisconnectedEvent, seen.append)
        manager.add("host0")
        with manager:
            wait_until(lambda: simulator.room().watched == 1)
            simulator.close_sockets(code)
            wait_until(lambda: len(simulator.log.sockets) == 2 and simulator.room().watched == 1)
            simulator.send_frame(bytes(17 * 1024 * 1024))
            wait_until(lambda: len(simulator.log.sockets) == 3)
        assert [event.will_reconnect for event in seen] == [True, True, False]
        assert (seen[0].error is None) == (code == 1000) and "protocol" in seen[1].reason


def test_too_few_descriptors_are_said_beforehand(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(descriptors, "descriptor_limit", lambda: 66)
    manager = LiveManager()
    for number in range(4):
        manager.add(f"user{number}")
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert "may have 66 files" in record.message and "ulimit -n" in record.message
    manager.close()


def test_a_room_that_gets_no_descriptor_says_so_and_is_tried_again() -> None:
    resource = pytest.importorskip("resource")
    with Simulator(Scenario("host0"), autoplay=False, history=0) as simulator:
        manager = manager_of(simulator, interval=0.1)
        manager.add("host0")
        manager.start()
        wait_until(lambda: simulator.room().watched == 1)
        simulator.room("host1")
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (3, hard))
        try:
            manager.add("host1")
            wait_until(lambda: manager.health["host1"].error is not None)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        assert "no descriptor is left" in str(manager.health["host1"].error)
        wait_until(lambda: manager.health["host1"].state is RoomState.CONNECTED)
        assert manager.health["host0"].reconnects == 0
        manager.close()
