"""What the handlers of a connected client get: order, isolation, errors, overflow, the end of a live."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from clients import HOST, Make, chat
from waiting import wait_until

from tiktok_live import TikTokLiveClient, decoding
from tiktok_live.connection import delivery
from tiktok_live.decoding import People
from tiktok_live.errors import DecodeError
from tiktok_live.events import (
    ChatEvent,
    DisconnectedEvent,
    ErrorEvent,
    Event,
    EventsDroppedEvent,
    LikeEvent,
    RawDataEvent,
    SocialEvent,
    StreamEndEvent,
    UnknownEvent,
)
from tiktok_live.signals import signal_for
from tiktok_live.simulator import Scenario, Simulator, junk_frame
from tiktok_live.simulator.people import invent
from tiktok_live.wire import Message


def test_handlers_run_on_one_thread_in_the_order_of_arrival(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    threads = set()

    def note(event: ChatEvent) -> None:
        threads.add(threading.current_thread().name)
        seen.append(event.comment)

    client.on(ChatEvent, note)
    state = client.connect()
    for number in range(50):
        simulator.send(chat(str(number)))
    wait_until(lambda: len(seen) == 50)
    assert seen == [str(number) for number in range(50)]
    assert threads == {f"tiktok_live-dispatcher-{state.room_id}"}
    names = {thread.name for thread in threading.enumerate()}
    assert {f"tiktok_live-{what}-{state.room_id}" for what in ("reader", "heartbeat")} <= names


def test_a_blocking_handler_does_not_stop_heartbeats_or_acks(make: Make) -> None:
    with Simulator(Scenario(HOST), autoplay=False, history=0, heartbeat_interval=0.1) as simulator:
        client = TikTokLiveClient(HOST, endpoints=simulator.endpoints, queue_size=1, reconnect=False)
        release = threading.Event()
        client.on(ChatEvent, lambda event: release.wait(10))
        client.connect()
        wait_until(lambda: simulator.room().watched)
        for number in range(5):
            simulator.send(chat(str(number)))
        record = simulator.log.socket
        beats = len(record.heartbeats)
        simulator.wait_for(lambda: len(record.heartbeats) >= beats + 5)
        simulator.wait_for(lambda: len(record.acks) >= 2)  # acked before the queue takes it
        assert record.is_open
        release.set()
        client.close()


def test_a_handler_that_raises_disturbs_nobody(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    errors: list[ErrorEvent] = []

    @client.on(ChatEvent)
    def broken(event: ChatEvent) -> None:
        raise ValueError("broken")

    client.on(ChatEvent, seen.append)
    client.on(ErrorEvent, errors.append)
    client.connect()
    simulator.send(chat("one"), chat("two"))
    wait_until(lambda: len(seen) == 2 and len(errors) == 2)
    assert isinstance(errors[0].exception, ValueError)
    assert client.state.is_connected


def test_an_undecodable_message_is_an_error_and_its_neighbours_are_unharmed(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(ChatEvent, lambda event: seen.append(event.comment))
    client.on(ErrorEvent, seen.append)
    client.on(UnknownEvent, lambda event: seen.append(event.method))
    client.connect()
    simulator.send(
        chat("before"),
        Message("WebcastChatMessage", b"\xff\xff", 77),
        Message("WebcastNeverHeardOf", b"x", 78),
        chat("after"),
    )
    wait_until(lambda: len(seen) == 4)
    error = seen[1]
    assert (seen[0], seen[2], seen[3]) == ("before", "WebcastNeverHeardOf", "after")
    assert isinstance(error, ErrorEvent) and isinstance(error.exception, DecodeError)
    assert (error.method, error.msg_id, error.room_id) == ("WebcastChatMessage", "77", client.state.room_id)


def test_a_frame_that_is_junk_is_one_error_in_its_place(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(Event, lambda event: seen.append(type(event).__name__))
    client.connect()
    simulator.send(chat("before"))
    wait_until(lambda: "ChatEvent" in seen)
    del seen[:]
    simulator.send_frame(junk_frame())
    simulator.send_frame("text")
    simulator.send(chat("after"))
    wait_until(lambda: len(seen) == 3)
    assert seen == ["ErrorEvent", "ErrorEvent", "ChatEvent"]


def test_raw_data_comes_before_its_event_and_only_to_those_who_name_it(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(Event, seen.append)
    client.on(RawDataEvent, seen.append)
    client.connect()
    del seen[:]
    simulator.send(chat("hello"))
    wait_until(lambda: [type(event) for event in seen][-2:] == [RawDataEvent, ChatEvent])
    raw, event = seen[-2:]
    assert (raw.method, raw.payload, raw.msg_id, raw.room_id) == (
        event.method,
        event.payload,
        event.msg_id,
        event.room_id,
    )
    client.off(RawDataEvent)
    simulator.send(chat("again"))
    wait_until(lambda: getattr(seen[-1], "comment", "") == "again")
    assert type(seen[-2]) is ChatEvent


@pytest.mark.parametrize("collect_stats", [False, True])
def test_what_nobody_listens_to_is_not_decoded(
    collect_stats: bool,
    simulator: Simulator,
    make: Make,
    seen: list[Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decoded: list[str] = []

    def decode(message: Message, *args: Any) -> Event:
        decoded.append(message.method)
        return decoding.decode_message(message, *args)

    client = make(collect_stats=collect_stats)
    client.on(SocialEvent, seen.append)
    client.connect()
    monkeypatch.setattr(delivery, "decode_message", decode)
    simulator.send(chat("nobody cares"), Scenario(HOST).question("ben", "why?").like("ava", 3).emote("ava", "wave"))
    simulator.send(Scenario(HOST).follow("cleo"))
    wait_until(lambda: seen)
    assert decoded == ["WebcastSocialMessage"]
    if collect_stats:  # which can do with a glance
        assert (client.stats.comments, client.stats.attributed_likes) == (1, 3)


@pytest.mark.parametrize(("collect_stats", "noted_of"), [(False, ["cleo"]), (True, ["ava"] * 3 + ["cleo"])])
def test_without_statistics_people_are_known_by_what_somebody_listens_to(
    collect_stats: bool, noted_of: list[str], simulator: Simulator, make: Make, seen: list[Any], monkeypatch: Any
) -> None:
    noted: list[int] = []
    client = make(collect_stats=collect_stats)
    client.on(SocialEvent, seen.append)
    client.connect()
    simulator.send(Scenario(HOST).gift("ava", "Rose"))
    wait_until(lambda: client.gifts.by_name("Rose"))  # decoded for that
    note = People.note
    monkeypatch.setattr(People, "note", lambda self, user_id, told: noted.append(user_id) or note(self, user_id, told))
    simulator.send(Scenario(HOST).gift("ava", "Rose").like("ava", 3).follow("cleo"))  # a gift has two messages
    wait_until(lambda: seen)
    names = {invent(name).user_id: name for name in ("ava", "cleo")}
    assert [names[user_id] for user_id in noted] == noted_of


def test_a_direct_receiver_of_the_signal_is_a_listener_too(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()

    def receiver(sender: object, *, event: Event) -> None:
        seen.append((sender, event))

    signal_for(LikeEvent).connect(receiver, sender=client)
    client.connect()
    simulator.send(Scenario(HOST).like("ava", 3))
    wait_until(lambda: seen)
    assert seen[0][0] is client and seen[0][1].like_count == 3


def test_the_end_of_the_live_is_told_then_the_rest_and_then_the_disconnect(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(Event, seen.append)
    client.connect()
    simulator.send(chat("before"), Scenario(HOST).end(), chat("after"))
    assert client.wait(5)
    assert [type(event) for event in seen][-4:] == [ChatEvent, StreamEndEvent, ChatEvent, DisconnectedEvent]
    end = seen[-1]
    assert end.error is None and not end.will_reconnect and "host ended the live" in end.reason
    assert end.room_id == client.state.room_id
    assert not client.state.is_connected


def test_the_end_of_the_live_is_noticed_even_if_nobody_listens(simulator: Simulator, make: Make) -> None:
    client = make()
    client.connect()
    simulator.send(Scenario(HOST).suspend())
    assert client.wait(5)


def test_everything_received_before_the_server_closes_is_delivered_to_slow_handlers(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        time.sleep(0.005)
        seen.append(event.comment)

    client.on(DisconnectedEvent, seen.append)
    client.connect()
    for number in range(62):
        simulator.send(chat(str(number)))
    simulator.close_sockets(1000)
    assert client.wait(10)
    assert seen[:-1] == [str(number) for number in range(62)]
    assert seen[-1].error is None and "1000" in seen[-1].reason


def test_slow_handlers_hold_the_reader_up_and_lose_nothing(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(queue_size=3, stall_timeout=0.5)
    gate = threading.Event()

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        gate.wait(10)
        seen.append(event.comment)

    client.connect()
    for number in range(30):
        simulator.send(chat(str(number)))
    time.sleep(0.8)  # longer than stall_timeout: the time blocked is no silence
    gate.set()
    wait_until(lambda: len(seen) == 30)
    assert seen == [str(number) for number in range(30)]


def test_dropping_the_oldest_keeps_reading_and_says_how_many_are_gone(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make(queue_size=5, on_overflow="drop_oldest")
    gate, blocked = threading.Event(), threading.Event()

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        blocked.set()
        gate.wait(10)
        seen.append(event.comment)

    client.on(EventsDroppedEvent, seen.append)
    client.connect()
    simulator.send(chat("0"))
    assert blocked.wait(5)
    last = [simulator.send(chat(str(number))) for number in range(1, 21)][-1]
    simulator.wait_for(lambda: last in {ack.log_id for ack in simulator.log.socket.acks})
    gate.set()
    wait_until(lambda: seen and seen[-1] == "20")
    dropped = sum(event.count for event in seen if isinstance(event, EventsDroppedEvent))
    comments = [int(item) for item in seen if isinstance(item, str)]
    assert comments[0] == 0 and comments[-1] == 20 and comments == sorted(comments)
    assert dropped >= 14 and dropped + len(comments) == 21
    assert isinstance(seen[1], EventsDroppedEvent)  # where the gap is


def test_a_handler_may_register_and_remove_handlers(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()

    @client.once(ChatEvent)
    def first(event: ChatEvent) -> None:
        client.on(ChatEvent, second)

    def second(event: ChatEvent) -> None:
        seen.append(event.comment)
        client.off(ChatEvent, second)

    client.connect()
    for words in ("one", "two", "three"):
        simulator.send(chat(words))
    client.once(LikeEvent, seen.append)
    simulator.send(Scenario(HOST).like("ava", 1))
    wait_until(lambda: len(seen) == 2)
    assert seen[0] == "two"


def test_decoding_needs_no_connection(simulator: Simulator, make: Make) -> None:
    message = simulator.messages(chat("hello"))[0]
    event = make().decode(message.method, message.payload)
    assert isinstance(event, ChatEvent) and event.comment == "hello"
    with pytest.raises(DecodeError):
        make().decode("WebcastChatMessage", b"\xff\xff")
