"""What a connected client makes of other events, when it does so, and what its watchers see."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, ClassVar

import pytest
from clients import HOST, Make, chat
from waiting import wait_until

from tiktok_live import TikTokLiveClient
from tiktok_live.connection import delivery
from tiktok_live.decoding import decode_message
from tiktok_live.derived import End
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    DisconnectedEvent,
    ErrorEvent,
    Event,
    FollowEvent,
    GiftEvent,
    GiftStreakEvent,
    LikeEvent,
    SocialEvent,
    StreamEndEvent,
)
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.wire import Message

OPEN = Scenario(HOST).gift("ben", "Rose", count=1, ending=False)
"""A streak whose end gets lost."""


def ends(seen: list[Any]) -> list[tuple[str | None, str | None, int, str | None]]:
    streaks = [event for event in seen if isinstance(event, GiftStreakEvent)]
    return [(event.user.unique_id, event.gift.name, event.count, event.closed_by) for event in streaks]


def watch(client: TikTokLiveClient, *watchers: Any) -> None:
    """Let the client's next connections have these watchers alone."""
    client._watchers = watchers


class Watching:
    def __init__(self, see: Callable[[Event], object], *needs: type[Event]) -> None:
        self.needs = needs
        self.observe = see


# --- gift streaks


def test_a_streak_and_a_single_gift_end_once_each_after_their_last_message(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(Event, seen.append)
    client.connect()
    simulator.send(Scenario(HOST).gift("ben", "Rose", count=3), Scenario(HOST).gift("ava", "Confetti"), chat("done"))
    wait_until(lambda: seen and isinstance(seen[-1], ChatEvent))
    assert ends(seen) == [("ben", "Rose", 3, "repeat_end"), ("ava", "Confetti", 1, "single")]
    streak = next(event for event in seen if isinstance(event, GiftStreakEvent))
    last = seen[seen.index(streak) - 1]
    assert isinstance(last, GiftEvent) and last.repeat_end and streak.source is last
    assert sum(e.delta for e in seen if isinstance(e, GiftEvent) and e.group_id == streak.group_id) == streak.count == 3
    assert (streak.room_id, streak.create_time) == (client.state.room_id, last.create_time)
    assert (streak.payload, streak.msg_id, streak.diamonds) == (None, None, 3)


def test_silence_ends_a_streak_although_no_message_comes(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(gift_streak_timeout=0.2)
    client.on(GiftStreakEvent, seen.append)
    times: list[float] = []
    client.on(GiftEvent, lambda event: times.append(time.monotonic()))
    client.on(GiftStreakEvent, lambda event: times.append(time.monotonic()))
    client.connect()
    simulator.send(OPEN)
    wait_until(lambda: len(times) == 2)
    assert ends(seen) == [("ben", "Rose", 1, "silence")]
    assert times[1] - times[0] >= 0.15
    client.disconnect()
    assert len(seen) == 1


@pytest.mark.parametrize("queue_size", [100, 1])
def test_a_slow_handler_is_no_silence(simulator: Simulator, make: Make, seen: list[Any], queue_size: int) -> None:
    """What waits in the queue, or in the network because the queue is full, has arrived in time."""
    client = make(gift_streak_timeout=0.3, queue_size=queue_size)
    handled = threading.Event()
    client.once(GiftEvent, lambda event: handled.wait(10))
    client.on(GiftStreakEvent, seen.append)
    client.connect()
    for message in simulator.messages(Scenario(HOST).gift("ben", "Rose", count=4)):
        simulator.send(message)
    began = time.monotonic()
    wait_until(lambda: time.monotonic() > began + 0.6)
    handled.set()
    wait_until(lambda: seen)
    assert ends(seen) == [("ben", "Rose", 4, "repeat_end")]


def test_disconnecting_ends_open_streaks_before_the_last_event_and_discards_the_rest(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    started, gate = threading.Event(), threading.Event()

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        started.set()
        gate.wait(10)

    for event_class in (GiftStreakEvent, DisconnectedEvent):
        client.on(event_class, seen.append)
    client.connect()
    simulator.send(OPEN)
    simulator.send(chat("wait"))
    assert started.wait(5)
    simulator.send(Scenario(HOST).gift("ava", "Confetti"))
    closing = threading.Thread(target=client.disconnect)
    closing.start()
    wait_until(lambda: not client.state.is_connected)
    gate.set()
    closing.join(5)
    assert [type(event) for event in seen] == [GiftStreakEvent, DisconnectedEvent]
    assert ends(seen) == [("ben", "Rose", 1, "disconnect")]


def test_a_handler_that_disconnects_still_gets_the_streak_that_its_gift_ended(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(GiftEvent, lambda event: client.disconnect())
    client.on(GiftStreakEvent, seen.append)
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Confetti"))
    assert client.wait(5)
    assert ends(seen) == [("ava", "Confetti", 1, "single")]


def test_the_end_of_the_live_ends_open_streaks_after_all_that_was_received(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(Event, seen.append)
    client.connect()
    simulator.send(OPEN, Scenario(HOST).end(), chat("after"))
    assert client.wait(5)
    assert [type(event) for event in seen][-4:] == [StreamEndEvent, ChatEvent, GiftStreakEvent, DisconnectedEvent]
    assert ends(seen) == [("ben", "Rose", 1, "live_end")]


def test_a_lost_connection_ends_open_streaks_too(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(reconnect=False)
    client.on(GiftStreakEvent, seen.append)
    client.on(DisconnectedEvent, seen.append)
    client.on(GiftEvent, lambda event: simulator.drop_connections())
    client.connect()
    simulator.send(OPEN)
    assert client.wait(5)
    assert ends(seen[:1]) == [("ben", "Rose", 1, "disconnect")]
    assert isinstance(seen[-1], DisconnectedEvent) and len(seen) == 2


def test_a_handler_added_in_the_middle_of_a_streak_gets_all_of_it_where_gifts_were_seen(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    messages = simulator.messages(Scenario(HOST).gift("ben", "Rose", count=4))
    client.on(GiftEvent, seen.append)
    client.connect()
    simulator.send(messages[0])
    wait_until(lambda: seen)
    client.on(GiftStreakEvent, seen.append)
    simulator.send(*messages[1:])
    wait_until(lambda: ends(seen))
    assert ends(seen) == [("ben", "Rose", 4, "repeat_end")]


# --- derivers


class Echo:
    """Says again what is said, and goodbye."""

    needs: ClassVar[tuple[type[Event], ...]] = (ChatEvent,)
    makes: ClassVar[tuple[type[Event], ...]] = (SocialEvent,)

    def __init__(self, host_id: str | None) -> None:
        self.host_id = host_id

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        if isinstance(event, ChatEvent) and event.comment == "bug":
            raise ValueError("a bug")
        return [FollowEvent(label=self.host_id, source=event)]

    def due(self) -> float | None:
        return None

    def tick(self, now: float) -> Iterable[Event]:
        return []

    def finish(self, now: float, why: End) -> Iterable[Event]:
        return [SocialEvent(label=why)]


@pytest.fixture
def echo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "DERIVERS", (Echo,))


def test_derived_events_follow_their_source_and_know_the_room(
    echo: None, simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(ChatEvent, seen.append)
    client.on(SocialEvent, seen.append)
    client.connect()
    simulator.send(chat("one"), chat("two"))
    wait_until(lambda: len(seen) == 4)
    client.disconnect()
    assert [type(event) for event in seen] == [ChatEvent, FollowEvent, ChatEvent, FollowEvent, SocialEvent]
    assert [seen[1].source, seen[3].source, seen[4].label] == [seen[0], seen[2], "disconnect"]
    assert {event.room_id for event in seen} == {client.state.room_id}
    assert seen[1].label == str(simulator.room(HOST).studio.person(HOST).user_id)


def test_messages_are_decoded_for_a_deriver_only_while_somebody_wants_what_it_makes(
    echo: None, simulator: Simulator, make: Make, seen: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[str] = []

    def note(message: Message, *args: Any) -> Event:
        decoded.append(message.method)
        return decode_message(message, *args)

    monkeypatch.setattr(delivery, "decode_message", note)
    client = make(collect_stats=False)
    client.on(LikeEvent, seen.append)
    client.connect()
    like = Scenario(HOST).like("ava", 1)
    simulator.send(chat("unheard"), like)
    wait_until(lambda: len(seen) == 1)
    assert "WebcastChatMessage" not in decoded
    client.once(SocialEvent, seen.append)
    simulator.send(chat("heard"), like)
    wait_until(lambda: len(seen) == 3)
    assert decoded.count("WebcastChatMessage") == 1 and isinstance(seen[1], FollowEvent)
    simulator.send(chat("unheard"), like)
    wait_until(lambda: len(seen) == 4)
    assert decoded.count("WebcastChatMessage") == 1


def test_a_deriver_with_a_bug_harms_no_connection(
    echo: None, simulator: Simulator, make: Make, seen: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    client = make()
    client.on(Event, seen.append)
    client.connect()
    with caplog.at_level(logging.ERROR):
        simulator.send(chat("bug"), chat("after"))
        wait_until(lambda: seen and isinstance(seen[-1], FollowEvent))
    assert [event.comment for event in seen if isinstance(event, ChatEvent)] == ["bug", "after"]
    assert "A bug in Echo" in caplog.text


# --- watchers


def test_a_watcher_sees_an_event_complete_and_before_its_handlers(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    watch(client, Watching(lambda event: seen.append(("watcher", event, getattr(event, "delta", None))), GiftEvent))
    client.on(GiftEvent, lambda event: seen.append(("handler", event, event.delta)))
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Confetti"))
    wait_until(lambda: len(seen) == 2)
    assert [(who, delta) for who, _, delta in seen] == [("watcher", 1), ("handler", 1)]
    assert seen[0][1] is seen[1][1]


def test_a_watcher_of_everything_sees_the_whole_connection_though_nobody_listens(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    watch(client, Watching(seen.append, Event))
    client.connect()
    simulator.send(OPEN, chat("hello"))
    wait_until(lambda: any(isinstance(event, ChatEvent) for event in seen))
    client.disconnect()
    kinds = [type(event) for event in seen]
    assert ConnectedEvent in kinds and GiftEvent in kinds
    assert kinds[-2:] == [GiftStreakEvent, DisconnectedEvent]


def test_a_watcher_is_told_of_messages_that_nobody_decodes(simulator: Simulator, make: Make) -> None:
    skipped: list[type[Event]] = []

    class Counting(Watching):
        def skipped(self, event_class: type[Event]) -> None:
            skipped.append(event_class)

    client = make()
    chats: list[Event] = []
    watch(client, Counting(chats.append, ChatEvent))
    client.connect()
    simulator.send(Scenario(HOST).follow("ava"), Scenario(HOST).like("ava", 1), chat("hello"))
    wait_until(lambda: chats)
    assert skipped[-2:] == [SocialEvent, LikeEvent]  # undecoded, a follow is any social event
    client.disconnect()
    assert DisconnectedEvent not in skipped


def test_a_watcher_with_a_bug_harms_nobody(
    simulator: Simulator, make: Make, seen: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: Event) -> None:
        raise ValueError("a bug")

    client = make()
    watch(client, Watching(fail, Event))
    client.on(ChatEvent, seen.append)
    client.on(ErrorEvent, seen.append)
    client.connect()
    with caplog.at_level(logging.ERROR):
        simulator.send(chat("one"), chat("two"))
        wait_until(lambda: len(seen) == 2)
    client.disconnect()
    assert [event.comment for event in seen] == ["one", "two"]
    assert "A bug in" in caplog.text
