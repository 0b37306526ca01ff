"""connection/: the parts that need no server: queue, latch, states, repeats."""

from __future__ import annotations

import signal
import threading
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from waiting import wait_until

from tiktok_live.connection.inbox import Entry, Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.repeats import RecentIds, RecentMessages
from tiktok_live.connection.states import StateKeeper
from tiktok_live.events import ConnectedEvent, ErrorEvent, Event, EventsDroppedEvent
from tiktok_live.models import ConnectionStatus
from tiktok_live.proto.transport_pb2 import BaseProtoMessage, ProtoMessageFetchResult
from tiktok_live.wire import Message, parse_response


def batch(first: int, count: int, method: str = "WebcastChatMessage") -> list[Message]:
    return [Message(method, b"", number) for number in range(first, first + count)]


def taken(inbox: Inbox) -> list[object]:
    """Close the inbox and return what is in it: ids of messages, and events."""
    inbox.close()
    found: list[object] = []
    while (entry := inbox.get()) is not None:
        content = entry.content
        found.extend([content] if isinstance(content, Event) else [message.msg_id for message in content])
    return found


def test_entries_come_out_in_the_order_in_which_they_went_in() -> None:
    inbox = Inbox(10, "block")
    event = ConnectedEvent()
    inbox.put(batch(1, 2))
    inbox.put_event(event)
    inbox.put(batch(3, 2))
    assert taken(inbox) == [1, 2, event, 3, 4]


def test_a_full_queue_blocks_until_there_is_room() -> None:
    inbox = Inbox(4, "block")
    assert not inbox.put(batch(1, 3))
    waited: list[bool] = []
    thread = threading.Thread(target=lambda: waited.append(inbox.put(batch(4, 3))))
    thread.start()
    thread.join(0.05)
    assert thread.is_alive()
    inbox.get()
    thread.join(2)
    assert waited == [True]
    assert taken(inbox) == [4, 5, 6]


def test_a_batch_larger_than_the_queue_fits_when_it_is_alone() -> None:
    inbox = Inbox(2, "block")
    assert not inbox.put(batch(1, 5))
    assert taken(inbox) == [1, 2, 3, 4, 5]


def test_control_events_never_wait_for_room_and_errors_do() -> None:
    inbox = Inbox(1, "block")
    inbox.put(batch(1, 1))
    assert not inbox.put_event(ConnectedEvent())
    thread = threading.Thread(target=inbox.put_event, args=(ErrorEvent(),), kwargs={"bounded": True})
    thread.start()
    thread.join(0.05)
    assert thread.is_alive()
    inbox.discard()
    thread.join(2)
    assert not thread.is_alive()


def test_discarding_wakes_a_blocked_reader_and_leaves_nothing() -> None:
    inbox = Inbox(1, "block")
    inbox.put(batch(1, 1))
    thread = threading.Thread(target=inbox.put, args=(batch(2, 1),))
    thread.start()
    inbox.discard()
    thread.join(0.5)
    assert not thread.is_alive()
    inbox.put(batch(3, 1))
    assert taken(inbox) == []


def test_dropping_takes_the_oldest_messages_counts_them_and_says_so_where_the_gap_is() -> None:
    inbox = Inbox(4, "drop_oldest")
    event = ConnectedEvent()
    inbox.put_event(event)
    inbox.put(batch(1, 3))
    inbox.put(batch(4, 3))
    found = taken(inbox)
    assert found == [event, EventsDroppedEvent(count=2), 3, 4, 5, 6]


def test_dropping_cuts_a_batch_that_is_larger_than_the_queue() -> None:
    inbox = Inbox(3, "drop_oldest")
    inbox.put(batch(1, 8))
    assert taken(inbox) == [EventsDroppedEvent(count=5), 6, 7, 8]


def long_message(number: int, kilobytes: int = 64) -> Message:
    return Message("WebcastChatMessage", bytes(kilobytes * 1024), number)


def test_a_long_message_takes_the_place_of_several() -> None:
    inbox = Inbox(18, "block")
    assert not inbox.put([long_message(1), long_message(2)])
    thread = threading.Thread(target=inbox.put, args=(batch(3, 3),))
    thread.start()
    thread.join(0.05)
    assert thread.is_alive()
    inbox.get()
    thread.join(2)
    assert not thread.is_alive()
    assert taken(inbox) == [3, 4, 5]


def test_what_a_batch_came_in_counts_where_that_is_known() -> None:
    inbox = Inbox(20, "block")
    inbox.put(batch(1, 2), 19 * 8192)
    assert inbox.waiting == 19
    inbox.get()
    inbox.put(batch(3, 2), 16 * 1024 * 1024)
    assert inbox.waiting == 20
    inbox.get()
    assert inbox.waiting == 0


def test_dropping_makes_room_for_long_messages_and_counts_each_once() -> None:
    inbox = Inbox(20, "drop_oldest")
    inbox.put(batch(1, 5))
    inbox.put([long_message(6), long_message(7)])
    inbox.put([long_message(8)])
    assert taken(inbox) == [EventsDroppedEvent(count=6), 7, 8]


@pytest.mark.parametrize("size", [1, 20])
def test_a_message_longer_than_the_queue_is_not_dropped_for_its_length(size: int) -> None:
    inbox = Inbox(size, "drop_oldest")
    inbox.put(batch(1, 1))
    inbox.put([long_message(2, kilobytes=16 * 1024)])
    assert taken(inbox) == [EventsDroppedEvent(count=1), 2]


def test_the_end_of_a_live_is_never_dropped() -> None:
    inbox = Inbox(2, "drop_oldest")
    end, pause = (Message("WebcastControlMessage", payload, 2) for payload in (b"\x10\x03", b"\x10\x01"))
    inbox.put([*batch(1, 1), end, pause])
    inbox.put(batch(3, 4))
    assert taken(inbox) == [EventsDroppedEvent(count=5), 2, 6]


def test_what_is_left_of_a_batch_does_not_keep_the_batch_in_memory() -> None:
    inbox = Inbox(2, "drop_oldest")
    response = ProtoMessageFetchResult(messages=[BaseProtoMessage(method="X", msg_id=number) for number in (1, 2, 3)])
    inbox.put(parse_response(response.SerializeToString()).messages)
    entries = [inbox.get(), inbox.get()]
    assert isinstance(entries[0] and entries[0].content, EventsDroppedEvent)
    assert entries[1] is not None and entries[1].content == [Message("X", b"", 2), Message("X", b"", 3)]


def test_a_queue_that_drops_wakes_who_waits_before_it_has_to_drop() -> None:
    inbox = Inbox(4, "drop_oldest")
    found: list[Entry | None] = []
    thread = threading.Thread(target=lambda: found.append(inbox.get()))
    thread.start()
    wait_until(lambda: inbox._changed._waiters)  # type: ignore[attr-defined]
    inbox.put(batch(1, 2), more=True)
    thread.join(0.5)
    assert [entry and entry.content for entry in found] == [batch(1, 2)]


def test_a_taker_waits_until_something_comes() -> None:
    inbox = Inbox(2, "block")
    found: list[Entry | None] = []
    thread = threading.Thread(target=lambda: found.append(inbox.get()))
    thread.start()
    inbox.put(batch(1, 1))
    thread.join(2)
    assert [entry and entry.content for entry in found] == [batch(1, 1)]


@pytest.mark.parametrize("follows", ["a batch", "an event", "nothing", "more than there is room for"])
def test_a_taker_is_woken_with_the_last_batch_of_those_that_come_together(follows: str) -> None:
    inbox = Inbox(4, "block")
    found: list[tuple[Entry | None, float]] = []
    thread = threading.Thread(target=lambda: found.append((inbox.get(), time.monotonic())))
    thread.start()
    wait_until(lambda: inbox._changed._waiters)  # type: ignore[attr-defined]
    inbox.put(batch(1, 2), more=True)
    inbox.put(batch(3, 2), more=True)
    thread.join(0.05)
    assert found == []
    before = time.monotonic()
    step = {
        "a batch": lambda: inbox.put([]),
        "an event": lambda: inbox.put_event(ConnectedEvent()),
        "nothing": inbox.wake,
        "more than there is room for": lambda: inbox.put(batch(5, 2), more=True),
    }
    step[follows]()
    thread.join(2)
    ((entry, at),) = found
    assert entry is not None and entry.content == batch(1, 2)
    assert at - before < 0.3  # of a second that it would have waited


def test_a_taker_gets_an_empty_batch_when_nothing_has_come_by_the_time_that_it_names() -> None:
    inbox = Inbox(2, "block")
    until = inbox.now() + 0.05
    entry = inbox.get(until)
    assert entry is not None and entry.content == []
    assert until <= entry.at <= inbox.now()
    inbox.put(batch(1, 1))
    entry = inbox.get(until)  # that time is over, and yet what is there comes first
    assert entry is not None and entry.content == batch(1, 1)


def test_entries_know_when_they_arrived_not_when_they_were_taken() -> None:
    inbox = Inbox(10, "block")
    before = inbox.now()
    inbox.put(batch(1, 1))
    inbox.put_event(ConnectedEvent())
    after = inbox.now()
    wait_until(lambda: inbox.now() > after + 0.02)
    entries = [inbox.get(), inbox.get()]
    times = [entry.at for entry in entries if entry is not None]
    assert before <= times[0] <= times[1] <= after


def test_the_clock_stands_still_while_the_reader_waits_for_room() -> None:
    """What arrives after that waited in the network; nothing has been silent."""
    inbox = Inbox(1, "block")
    inbox.put(batch(1, 1))
    thread = threading.Thread(target=inbox.put, args=(batch(2, 1),))
    thread.start()
    stopped = wait_until(lambda: (now := inbox.now()) == inbox.now() and now)
    began = time.monotonic()
    wait_until(lambda: time.monotonic() > began + 0.1)
    assert inbox.now() == stopped
    inbox.get()
    thread.join(2)
    second = inbox.get()
    assert second is not None and stopped <= second.at < stopped + 0.1
    wait_until(lambda: inbox.now() > second.at)  # and it goes on
    assert time.monotonic() - inbox.now() >= 0.1


def test_a_latch_wakes_those_who_wait_and_stays_set() -> None:
    latch = Latch()
    assert not latch.wait(0.01)
    thread = threading.Thread(target=latch.wait, args=(5,))
    thread.start()
    latch.set()
    latch.set()
    thread.join(2)
    assert not thread.is_alive()
    assert latch.is_set() and latch.wait(0)


def test_a_latch_may_be_set_by_a_signal_handler_in_the_middle_of_its_own_methods() -> None:
    """A plain Event deadlocks here sooner or later: its lock is not reentrant."""
    latch = Latch()
    with latch._condition:  # the main thread was interrupted right here
        before = signal.signal(signal.SIGUSR1, lambda *_: latch.set())
        signal.raise_signal(signal.SIGUSR1)
        signal.signal(signal.SIGUSR1, before)
    assert latch.is_set()


def test_an_id_is_new_once_and_a_missing_id_always() -> None:
    recent = RecentIds()
    assert [recent.is_new(number) for number in (5, 5, 6, 5, 0, 0)] == [True, False, True, False, True, True]


def test_ids_are_remembered_for_a_bounded_window() -> None:
    recent = RecentIds(window=100)
    for number in range(1, 1001):
        assert recent.is_new(number)
    assert not any(recent.is_new(number) for number in range(901, 1001))
    assert recent.is_new(1)
    assert len(recent._newer) + len(recent._older) <= 200


def test_states_follow_the_table() -> None:
    keeper = StateKeeper()
    assert keeper.current.status is ConnectionStatus.CONNECTING
    keeper.learn(room_id="7", upgraded_to_websocket=True)
    connected = keeper.advance(ConnectionStatus.CONNECTED)
    assert connected.is_connected and connected.upgraded_to_websocket
    with pytest.raises(RuntimeError, match="connected to closed"):
        keeper.advance(ConnectionStatus.CLOSED)
    keeper.advance(ConnectionStatus.CLOSING)
    closed = keeper.advance(ConnectionStatus.CLOSED)
    assert (closed.room_id, closed.upgraded_to_websocket, closed.is_connected) == ("7", False, False)
    assert connected.is_connected  # a snapshot does not change


def test_a_latch_waits_no_longer_than_told() -> None:
    before = time.monotonic()
    assert not Latch().wait(0.05)
    assert 0.05 <= time.monotonic() - before < 2


def test_an_id_of_the_older_half_of_the_window_is_known_too() -> None:
    recent = RecentIds(window=10)
    assert all(recent.is_new(number) for number in range(1, 16))
    assert not any(recent.is_new(number) for number in range(1, 16))


def test_messages_are_known_by_room_in_this_one_and_in_the_one_before() -> None:
    recent = RecentMessages()
    for room_id in ("1", "2", "1", "2"):
        recent.enter(room_id)
        recent.new_of(batch(7, 1))
        assert not recent.new_of(batch(7, 1))
    recent.enter("1")
    assert recent.new_of(batch(7, 2)) == batch(8, 1)
    recent.enter("3")
    assert recent.new_of(batch(7, 1))
    recent.enter("2")
    assert recent.new_of(batch(7, 1)), "more than two rooms are not remembered"


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.lists(st.lists(st.integers(0, 30), max_size=6)), st.integers(1, 12))
def test_the_ids_of_a_batch_are_as_new_as_they_are_one_by_one(batches: list[list[int]], window: int) -> None:
    at_once, one_by_one = RecentIds(window), RecentIds(window)
    for ids in batches:
        messages = [Message("", b"", number) for number in ids]
        expected = [message for message in messages if one_by_one.is_new(message.msg_id)]
        assert at_once.new_of(messages) == expected
        assert (at_once._newer, at_once._older) == (one_by_one._newer, one_by_one._older)
