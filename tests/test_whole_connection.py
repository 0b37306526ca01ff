"""The client through the simulator, end to end: transports, signers, proxies, TLS, and places to run in."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from proxies import HttpProxy, RecordingProxy, Socks5Proxy
from waiting import wait_until

from tiktok_live import Signer, SignServer, TikTokLiveClient, UrlSigner
from tiktok_live.errors import RequestConnectionError, RequestError
from tiktok_live.events import ChatEvent, DisconnectedEvent, Event, FollowEvent, GiftEvent, LikeEvent, MemberEvent
from tiktok_live.simulator import Scenario, Simulator

STORY = (
    Scenario("demo_host")
    .join("ava")
    .chat("ava", "hello")
    .gift("ben", "Rose", count=3)
    .like("ava", 12)
    .follow("cleo")
    .end()
)
SESSION = "simulator-session"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(STORY, speed=20.0) as simulator:
        yield simulator


def watch(simulator: Simulator, **options: Any) -> list[Event]:
    """Run a client until the live ends and return every event of it."""
    client = TikTokLiveClient("@demo_host", endpoints=simulator.endpoints, **options)
    seen: list[Event] = []
    client.on(Event, seen.append)
    client.run()
    client.close()
    return seen


def assert_the_story_was_told(seen: list[Event]) -> None:
    live = [event for event in seen if not event.is_history]
    assert [event.user.unique_id for event in live if isinstance(event, MemberEvent)] == ["ava"]
    assert [event.comment for event in live if isinstance(event, ChatEvent)] == ["hello"]
    assert sum(event.delta for event in live if isinstance(event, GiftEvent)) == 3
    assert [event.like_count for event in live if isinstance(event, LikeEvent)] == [12]
    assert [event.user.unique_id for event in live if isinstance(event, FollowEvent)] == ["cleo"]
    assert isinstance(seen[-1], DisconnectedEvent)
    assert seen[-1].error is None


@pytest.mark.parametrize("signer", [SignServer, UrlSigner])
@pytest.mark.parametrize("upgrade", [True, False], ids=["websocket", "polling"])
def test_a_live_is_read_in_both_signer_flows(simulator: Simulator, signer: type[Any], upgrade: bool) -> None:
    flow: Signer = signer()
    seen = watch(
        simulator,
        signer=flow,
        enable_websocket_upgrade=upgrade,
        session_id=None if upgrade else SESSION,
        request_polling_interval=0.05,
    )
    assert_the_story_was_told(seen)
    sockets = [record for record in simulator.log.sockets if record.status == 101]
    assert len(sockets) == (1 if upgrade else 0)
    if upgrade:
        assert sockets[0].frames[0] == "im_enter_room"
        assert sockets[0].unacked == []
        assert sockets[0].heartbeats


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy], ids=["http", "socks5"])
@pytest.mark.parametrize("upgrade", [True, False], ids=["websocket", "polling"])
def test_every_leg_goes_through_the_proxy(simulator: Simulator, kind: type[RecordingProxy], upgrade: bool) -> None:
    with kind() as proxy:
        seen = watch(
            simulator,
            proxy=proxy.url(),
            enable_websocket_upgrade=upgrade,
            session_id=SESSION,
            request_polling_interval=0.05,
        )
    assert_the_story_was_told(seen)
    http, push = (url.rpartition("//")[2].partition("/")[0] for url in (simulator.url, simulator.push_url))
    assert proxy.visited.count(http) >= 3
    assert (push in proxy.visited) is upgrade
    assert len(simulator.log.requests) == proxy.visited.count(http), "some request went past the proxy"


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy], ids=["http", "socks5"])
def test_a_refused_proxy_login_is_a_clear_error_without_the_password(
    simulator: Simulator, kind: type[RecordingProxy]
) -> None:
    with kind() as proxy:
        client = TikTokLiveClient("demo_host", endpoints=simulator.endpoints, proxy=proxy.url(password="wr0ng"))
        with pytest.raises(RequestError) as caught:
            client.connect()
        client.close()
        assert proxy.refused
    assert "wr0ng" not in f"{caught.value!r} {caught.value.__cause__!r} {client!r}"
    assert not simulator.log.requests


@pytest.mark.parametrize("kind", [None, HttpProxy, Socks5Proxy], ids=["direct", "http-proxy", "socks5"])
def test_tls_with_a_private_authority(tmp_path: Path, kind: type[RecordingProxy] | None) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    options: dict[str, Any] = {"request_options": {"verify": str(bundle)}}
    with Simulator(STORY, speed=20.0, ssl_context=context) as simulator:
        assert simulator.push_url.startswith("wss://")
        if kind is None:
            assert_the_story_was_told(watch(simulator, **options))
            return
        with kind() as proxy:
            assert_the_story_was_told(watch(simulator, proxy=proxy.url(), **options))
            assert len(set(proxy.visited)) == 2


def test_a_certificate_of_another_authority_is_refused(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    bundle = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(bundle)
    with Simulator(STORY, ssl_context=context) as simulator:
        for options in ({"request_options": {"verify": str(bundle)}}, {}):
            client = TikTokLiveClient("demo_host", endpoints=simulator.endpoints, **options)  # type: ignore[arg-type]
            with pytest.raises(RequestConnectionError, match="(?i)certificate"):
                client.connect()
            client.close()
        assert not simulator.log.requests


def test_the_socket_refuses_a_wrong_certificate_too(tmp_path: Path) -> None:
    """The HTTP leg cannot vouch for the push server: here only that one has a certificate of an unknown authority."""
    good, bad = trustme.CA(), trustme.CA()
    contexts = [ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) for _ in range(2)]
    good.issue_cert("127.0.0.1").configure_cert(contexts[0])
    bad.issue_cert("127.0.0.1").configure_cert(contexts[1])
    bundle = tmp_path / "good.pem"
    good.cert_pem.write_to_path(bundle)
    with (
        Simulator(STORY, ssl_context=contexts[1]) as impostor,
        Simulator(STORY, ssl_context=contexts[0]) as simulator,
    ):
        simulator._world.push_url = impostor.push_url
        client = TikTokLiveClient("demo_host", endpoints=simulator.endpoints, request_options={"verify": str(bundle)})
        with pytest.raises(Exception, match="(?i)certificate"):
            client.connect()
        client.close()
        assert not impostor.log.sockets


def test_it_runs_in_another_thread(simulator: Simulator) -> None:
    seen: list[Event] = []
    thread = threading.Thread(target=lambda: seen.extend(watch(simulator)))
    thread.start()
    thread.join(20)
    assert_the_story_was_told(seen)


def test_it_runs_inside_a_running_event_loop(simulator: Simulator) -> None:
    async def main() -> list[Event]:
        return watch(simulator)

    assert_the_story_was_told(asyncio.run(main()))


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts descriptors in /proc")
@pytest.mark.timeout(240)
def test_200_connections_leave_no_thread_and_no_descriptor_behind() -> None:
    with Simulator() as simulator:
        for number in range(200):
            client = TikTokLiveClient("demo_host", endpoints=simulator.endpoints)
            client.connect()
            client.close()
            if number == 4:  # by then every import and cache of the process has settled
                wait_until(lambda: not simulator.log.open_sockets)
                gc.collect()
                threads, files = threading.active_count(), descriptors()
        wait_until(lambda: not simulator.log.open_sockets)
        gc.collect()
        wait_until(lambda: threading.active_count() <= threads)
        wait_until(lambda: descriptors() <= files)


def test_disconnect_is_immediate_against_a_polite_server_and_bounded_against_a_deaf_one() -> None:
    for deaf, bound in ((False, 0.5), (True, 2.0)):
        with Simulator() as simulator:
            simulator.push.deaf = deaf
            client = TikTokLiveClient("demo_host", endpoints=simulator.endpoints, close_timeout=1.0)
            client.connect()
            begin = time.monotonic()
            client.disconnect()
            took = time.monotonic() - begin
            client.close()
            assert took < bound, f"deaf={deaf}: {took:.2f} s"
            assert (took > 0.9) is deaf, f"deaf={deaf}: {took:.2f} s"
