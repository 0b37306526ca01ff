"""Events as iterators."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from waiting import wait_until

from tiktok_live import TikTokLiveClient
from tiktok_live.errors import InvalidOptionError, TikTokLiveError
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    DisconnectedEvent,
    Event,
    FollowEvent,
    LikeEvent,
    SocialEvent,
    WebsocketConnectedEvent,
)
from tiktok_live.simulator import Scenario, Simulator

HOST = "demo_host"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(Scenario(HOST), autoplay=False, history=2) as simulator:
        yield simulator


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TikTokLiveClient]:
    client = TikTokLiveClient(HOST, endpoints=simulator.endpoints, close_timeout=1.0)
    yield client
    client.close()


def test_a_stream_opened_before_connecting_has_everything_of_its_class(
    simulator: Simulator, client: TikTokLiveClient
) -> None:
    with client.events(ChatEvent) as chats:
        client.connect()
        simulator.send(Scenario(HOST).like("ava", 1).chat("ava", "live").end())
        found = list(chats)
    assert [event.is_history for event in found] == [True, True, False]
    assert found[-1].comment == "live"


def test_a_stream_waits_and_ends_at_the_disconnect(client: TikTokLiveClient) -> None:
    stream = client.events()
    found: list[Event] = []
    thread = threading.Thread(target=lambda: found.extend(stream))
    thread.start()
    client.connect()
    wait_until(lambda: len(found) >= 2)
    client.disconnect()
    thread.join(2)
    assert not thread.is_alive()
    assert isinstance(found[0], WebsocketConnectedEvent) and isinstance(found[-1], DisconnectedEvent)


def test_a_full_stream_drops_its_oldest_and_never_blocks(simulator: Simulator, client: TikTokLiveClient) -> None:
    with client.events(LikeEvent, maxsize=3) as likes:
        client.connect()
        for number in range(1, 11):
            simulator.send(Scenario(HOST).like("ava", number))
        simulator.send(Scenario(HOST).end())
        assert client.wait(5)
        assert [event.like_count for event in likes] == [8, 9, 10]
        assert likes.dropped == 7


def test_an_event_of_two_named_classes_comes_once(simulator: Simulator, client: TikTokLiveClient) -> None:
    with client.events(SocialEvent, FollowEvent) as stream:
        client.connect()
        simulator.send(Scenario(HOST).follow("cleo").end())
        assert [type(event) for event in stream] == [FollowEvent]


def test_a_loop_over_the_client_right_after_with_misses_nothing(simulator: Simulator) -> None:
    with TikTokLiveClient(HOST, endpoints=simulator.endpoints) as client:
        wait_until(lambda: simulator.log.socket.frames)
        simulator.send(Scenario(HOST).chat("ava", "live").end())
        assert client.wait(5)
        kinds = [type(event) for event in client]
    assert kinds[:2] == [WebsocketConnectedEvent, ConnectedEvent]
    assert kinds.count(ChatEvent) == 3 and kinds[-1] is DisconnectedEvent


def test_leaving_a_loop_stops_collecting(simulator: Simulator, client: TikTokLiveClient) -> None:
    client.connect()
    loop = iter(client)
    simulator.send(Scenario(HOST).chat("ava", "one"))
    next(loop)
    assert client._dispatch.wants((LikeEvent,))
    loop.close()  # type: ignore[attr-defined]
    assert not client._dispatch.wants((LikeEvent,))


def test_nobody_looping_costs_a_bounded_number_of_events(simulator: Simulator) -> None:
    with TikTokLiveClient(HOST, endpoints=simulator.endpoints) as client:
        assert client._dispatch.wants((LikeEvent,))
        for _ in range(3):
            simulator.send(*[Scenario(HOST).like("ava", 1)] * 400)
        wait_until(lambda: not client._dispatch.wants((LikeEvent,)))
        loop = iter(client)
        simulator.send(Scenario(HOST).chat("ava", "late"))
        assert isinstance(next(event for event in loop if isinstance(event, ChatEvent)), ChatEvent)


def test_a_connection_that_fails_leaves_streams_open(simulator: Simulator, client: TikTokLiveClient) -> None:
    simulator.room(status=4)
    with client.events(ChatEvent) as chats:
        with pytest.raises(TikTokLiveError), client:
            raise AssertionError("not reached")
        assert not client._dispatch.wants((LikeEvent,))
        simulator.room(status=2)
        client.connect()
        simulator.send(Scenario(HOST).chat("ava", "hi").end())
        assert [event.comment for event in chats][-1] == "hi"


def test_closing_the_client_ends_a_stream_that_waits(client: TikTokLiveClient) -> None:
    stream = client.events()
    thread = threading.Thread(target=lambda: list(stream))
    thread.start()
    client.close()
    thread.join(2)
    assert not thread.is_alive()


@pytest.mark.parametrize("maxsize", [0, -1, 1.5, True, "3"])
def test_a_wrong_size_is_refused(client: TikTokLiveClient, maxsize: Any) -> None:
    with pytest.raises(InvalidOptionError, match="maxsize"):
        client.events(ChatEvent, maxsize=maxsize)


def test_a_wrong_class_is_refused_and_leaves_nothing_behind(client: TikTokLiveClient) -> None:
    with pytest.raises(TypeError):
        client.events(ChatEvent, "chat")  # type: ignore[call-overload]
    assert not client._dispatch.wants((ChatEvent,))
