"""Connecting: what is asked, in which order, what comes first, and how it fails."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from clients import Make, clients_of
from waiting import wait_until

from tiktok_live import SignServer, TikTokLiveClient, UrlSigner
from tiktok_live.errors import (
    AlreadyConnectedError,
    HandshakeError,
    NotConnectedError,
    RateLimitError,
    RequestError,
    SignatureError,
    TikTokLiveError,
    UserNotFoundError,
    UserOfflineError,
    WebsocketUpgradeError,
)
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    DisconnectedEvent,
    Event,
    GiftEvent,
    LinkMicBattleEvent,
    WebsocketConnectedEvent,
)
from tiktok_live.http.signers import SignedFetch, SignRequest
from tiktok_live.models import ConnectionStatus
from tiktok_live.simulator import Scenario, Simulator

SESSION = "simulator-session"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(Scenario("demo_host"), autoplay=False) as simulator:
        yield simulator


@pytest.fixture
def make(simulator: Simulator) -> Iterator[Make]:
    with clients_of(simulator, close_timeout=1.0) as make:
        yield make


def names(events: list[Event]) -> list[str]:
    return [type(event).__name__ for event in events]


@pytest.mark.parametrize("signer", [SignServer(), UrlSigner()], ids=["sign server", "signed url"])
def test_connecting_enters_the_room_and_tells_so_before_anything_else(
    simulator: Simulator, make: Make, signer: Any
) -> None:
    client = make(signer=signer)
    seen: list[Event] = []
    client.on(Event, seen.append)
    state = client.connect()
    assert state.status is ConnectionStatus.CONNECTED and state.is_connected and state.upgraded_to_websocket
    assert state.room_id == simulator.room().room_id
    assert state.room_info is not None and state.room_info.status == 2
    wait_until(lambda: len(seen) >= 6)
    assert names(seen)[:2] == ["WebsocketConnectedEvent", "ConnectedEvent"]
    history = [event for event in seen if isinstance(event, ChatEvent)]
    assert history and all(event.is_history for event in history)
    connected = next(event for event in seen if isinstance(event, ConnectedEvent))
    assert connected.state == state
    assert all(event.room_id == state.room_id for event in seen)
    websocket = next(event.websocket for event in seen if isinstance(event, WebsocketConnectedEvent))
    assert websocket.connected
    simulator.wait_for(lambda: simulator.log.socket.heartbeats)
    assert simulator.log.socket.frames[0] == "im_enter_room"


def test_history_is_left_out_on_demand_and_does_not_come_back_later(simulator: Simulator, make: Make) -> None:
    client = make(process_initial_data=False)
    seen: list[Event] = []
    client.on(ChatEvent, seen.append)
    client.connect()
    simulator.send(Scenario("demo_host").chat("ava", "now"))
    wait_until(lambda: seen)
    assert [event.comment for event in seen if isinstance(event, ChatEvent)] == ["now"]


def test_a_message_that_comes_twice_is_one_event(simulator: Simulator, make: Make) -> None:
    client = make(process_initial_data=False)
    seen: list[ChatEvent] = []
    client.on(ChatEvent, seen.append)
    client.connect()
    twice = simulator.messages(Scenario("demo_host").chat("ava", "twice"))
    simulator.send(*twice, *twice)
    simulator.send(*twice)
    simulator.send(*[message._replace(msg_id=0) for message in twice])
    simulator.send(*[message._replace(msg_id=0) for message in twice])
    simulator.send(Scenario("demo_host").chat("ava", "last"))
    wait_until(lambda: seen and seen[-1].comment == "last")
    assert [event.comment for event in seen] == ["twice", "twice", "twice", "last"]


def test_the_room_can_be_given_and_is_not_looked_up_then(simulator: Simulator, make: Make) -> None:
    room_id = simulator.room().room_id
    for client, again in ((make(None, room_id=room_id), {}), (make("@nobody_at_all"), {"room_id": room_id})):
        assert client.connect(**again).room_id == room_id
        client.disconnect()
    assert not [path for path in simulator.log.paths() if "@" in path]


class FixedSigner:
    """Hands on what another signer signed, and may know the room better."""

    def __init__(self, room_id: str | None) -> None:
        self.room_id = room_id
        self.inner = SignServer()

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        signed = self.inner.fetch(self.room_id or room_id, request)
        return SignedFetch(signed.body, signed.cookies, signed.user_agent, self.room_id)


def test_the_signers_room_id_wins(simulator: Simulator, make: Make) -> None:
    better = simulator.go_live().room_id
    client = make(None, room_id="7000000000000000001", fetch_room_info_on_connect=False, signer=FixedSigner(better))
    assert client.connect().room_id == better
    simulator.wait_for(lambda: simulator.log.socket.enter_rooms)
    assert simulator.log.socket.enter_rooms[0].room_id == better


def test_in_a_room_given_by_its_id_the_host_is_known_from_the_room_info(simulator: Simulator, make: Make) -> None:
    client = make(None, room_id=simulator.room().room_id)
    seen: list[LinkMicBattleEvent] = []
    client.on(LinkMicBattleEvent, seen.append)
    client.connect()
    simulator.send(Scenario("demo_host").battle("rival"))
    wait_until(lambda: seen)
    assert {user.unique_id: user.is_anchor for user in seen[0].battle_users} == {"demo_host": True, "rival": False}


def test_an_offline_user_is_told_and_the_client_can_be_used_again(simulator: Simulator, make: Make) -> None:
    client = make()
    seen: list[Event] = []
    client.on(Event, seen.append)
    simulator.room(status=4)
    with pytest.raises(UserOfflineError):
        client.connect()
    assert client.state.status is ConnectionStatus.CLOSED and client.wait(0)
    with pytest.raises(UserNotFoundError):
        make("@nobody_at_all").connect()
    simulator.room(status=2)
    assert seen == []
    assert client.connect().is_connected


def test_room_info_of_an_ended_live_prevents_connecting_and_its_failures_do_not(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    room_id = simulator.room().room_id
    simulator.answer_with("/webcast/room/info/", status=500, times=1)
    client = make(None, room_id=room_id)
    with caplog.at_level(logging.WARNING):
        assert client.connect().room_info is None
    assert "no room info" in caplog.text
    client.disconnect()
    simulator.room(status=4)
    with pytest.raises(UserOfflineError):
        client.connect()
    assert not make(None, room_id=room_id, fetch_room_info_on_connect=False).state.is_connected


def test_an_age_restriction_of_the_room_info_does_not_prevent_connecting(simulator: Simulator, make: Make) -> None:
    body = '{"data": {"prompts": ""}, "status_code": 4003110}'
    simulator.answer_with("/webcast/room/info/", status=200, body=body)
    assert make().connect().room_info is None


def test_gifts_get_their_entry_of_the_gift_list(simulator: Simulator, make: Make) -> None:
    client = make(enable_extended_gift_info=True)
    seen: list[GiftEvent] = []
    client.on(GiftEvent, seen.append)
    state = client.connect()
    assert len(state.available_gifts) > 1
    simulator.send(Scenario("demo_host").gift("ben", "Rose", count=3))
    wait_until(lambda: seen and seen[-1].repeat_end)
    assert all(event.extended_gift_info in state.available_gifts for event in seen)
    assert {event.extended_gift_info.name for event in seen if event.extended_gift_info} == {"Rose"}
    assert sum(event.delta for event in seen) == 3


def test_a_gift_list_that_fails_is_a_warning(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.answer_with("/webcast/gift/list/", status=403)
    state = make(enable_extended_gift_info=True).connect()
    assert state.is_connected and state.available_gifts == ()
    assert "no gift list" in caplog.text


@pytest.mark.parametrize(
    ("options", "upgraded"),
    [
        ({}, True),
        ({"enable_websocket_upgrade": False, "session_id": SESSION}, False),
        ({"enable_request_polling": False}, True),
    ],
)
def test_the_transport_is_chosen_as_the_options_say(
    simulator: Simulator, make: Make, options: dict[str, Any], upgraded: bool
) -> None:
    assert make(**options).connect().upgraded_to_websocket is upgraded


@pytest.mark.parametrize(
    "options",
    [{"enable_websocket_upgrade": False}, {"enable_websocket_upgrade": False, "enable_request_polling": False}],
)
def test_without_any_transport_connecting_says_why(make: Make, options: dict[str, Any]) -> None:
    with pytest.raises(WebsocketUpgradeError, match="polling (needs a session_id|is off)"):
        make(**options).connect()


def test_when_no_websocket_is_offered_a_session_polls() -> None:
    with Simulator(Scenario("demo_host"), offer_websocket=False) as simulator:
        with TikTokLiveClient("demo_host", endpoints=simulator.endpoints, session_id=SESSION) as client:
            assert not client.state.upgraded_to_websocket
        with pytest.raises(WebsocketUpgradeError, match="offered no WebSocket"):
            TikTokLiveClient("demo_host", endpoints=simulator.endpoints).connect()


def test_a_refused_socket_is_an_error_or_polling_where_that_is_possible(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.push.refusal = (200, "illegal app_id")
    seen: list[Event] = []
    client = make()
    client.on(Event, seen.append)
    with pytest.raises(HandshakeError) as caught:
        client.connect()
    assert caught.value.reason == "illegal app_id" and seen == []
    assert not make(session_id=SESSION).connect().upgraded_to_websocket
    assert "polling instead" in caplog.text


def test_a_signer_that_fails_is_an_error_of_its_own(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/webcast/fetch", status=200, body=b"")
    with pytest.raises(SignatureError):
        make().connect()


def test_a_rate_limit_is_raised_or_waited_for(simulator: Simulator, make: Make) -> None:
    limit = {"status": 429, "headers": {"Retry-After": "1"}, "body": '{"code": 429, "message": "slow down"}'}
    simulator.answer_with("/webcast/fetch", **limit, times=1)
    with pytest.raises(RateLimitError):
        make().connect()
    simulator.answer_with("/webcast/fetch", **limit, times=1)
    before = time.monotonic()
    assert make(on_rate_limit="wait").connect().is_connected
    assert time.monotonic() - before >= 1.0


def test_a_wait_for_the_rate_limit_ends_with_disconnect(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/webcast/fetch", status=429, headers={"Retry-After": "600"}, body="{}")
    client = make(on_rate_limit="wait")
    threading.Timer(0.2, client.disconnect).start()
    with pytest.raises(NotConnectedError):
        client.connect()


def test_only_one_of_many_threads_connects(simulator: Simulator, make: Make) -> None:
    client = make()
    outcomes: list[str] = []
    barrier = threading.Barrier(8)

    def connect() -> None:
        barrier.wait()
        try:
            outcomes.append(str(client.connect().status))
        except TikTokLiveError as exc:
            outcomes.append(type(exc).__name__)

    threads = [threading.Thread(target=connect) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["AlreadyConnectedError"] * 7 + ["connected"]
    with pytest.raises(AlreadyConnectedError, match="connected"):
        client.connect()


@pytest.mark.parametrize("path", ["/@*/live", "/webcast/fetch", "/webcast/room/info/"])
def test_disconnecting_while_connecting_waits_for_one_request_at_most(
    simulator: Simulator, make: Make, path: str
) -> None:
    simulator.answer_with(path, hang=True)
    client = make(request_options={"timeout": 1.5})
    failures: list[Exception] = []

    def connect() -> None:
        with pytest.raises(NotConnectedError) as caught:
            client.connect()
        failures.append(caught.value)

    thread = threading.Thread(target=connect)
    thread.start()
    wait_until(lambda: any(record.status is None for record in simulator.log.requests))
    before = time.monotonic()
    client.disconnect()
    assert time.monotonic() - before < 2.5
    thread.join(1)
    assert len(failures) == 1
    asked = len(simulator.log.requests)
    simulator.answer_normally()
    assert client.connect().is_connected
    assert len(simulator.log.requests) > asked


def test_connecting_again_gives_a_fresh_signature_and_the_events_of_a_new_connection(
    simulator: Simulator, make: Make
) -> None:
    client = make()
    ends: list[DisconnectedEvent] = []
    client.on(DisconnectedEvent, ends.append)
    for _ in range(3):
        client.connect()
        client.disconnect()
    assert len(ends) == 3
    assert len(simulator.log.requests_to("/webcast/fetch")) == 3


def test_a_private_server_cannot_be_named_by_a_signer(simulator: Simulator, make: Make) -> None:
    class Evil:
        def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
            signed = SignServer().fetch(room_id, request)
            return SignedFetch(signed.body.replace(b"ws://127.0.0.1", b"ws://127.0.0.2"))

    with pytest.raises(RequestError, match="push server"):
        make(signer=Evil()).connect()
