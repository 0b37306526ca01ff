"""dispatch.py: who is called, in which order, and what an exception does."""

from __future__ import annotations

import gc
import logging
import threading
from typing import Any

import pytest

from tiktok_live.dispatch import Dispatch
from tiktok_live.events import ChatEvent, ErrorEvent, Event, FollowEvent, LikeEvent, RawDataEvent, SocialEvent
from tiktok_live.signals import signal_for


class Client:
    """Owns a dispatch, as the real one does."""

    def __init__(self) -> None:
        self.dispatch = Dispatch(self)


@pytest.fixture
def client() -> Client:
    return Client()


@pytest.fixture
def calls() -> list[Any]:
    return []


def test_handlers_are_called_in_the_order_of_registration_whatever_class_they_named(
    client: Client, calls: list[Any]
) -> None:
    for number, event_class in enumerate([Event, FollowEvent, SocialEvent, Event, FollowEvent]):
        client.dispatch.add(event_class, lambda event, number=number: calls.append(number))
    client.dispatch.send(FollowEvent())
    assert calls == [0, 1, 2, 3, 4]


def test_a_handler_of_a_base_class_gets_its_subclasses_and_no_others(client: Client, calls: list[Any]) -> None:
    client.dispatch.add(SocialEvent, calls.append)
    follow = FollowEvent()
    client.dispatch.send(follow)
    client.dispatch.send(ChatEvent())
    assert calls == [follow]


def test_raw_data_is_sent_only_to_those_who_name_it(client: Client, calls: list[Any]) -> None:
    client.dispatch.add(Event, calls.append)
    assert not client.dispatch.wants((RawDataEvent,))
    client.dispatch.send(RawDataEvent())
    assert calls == []
    client.dispatch.add(RawDataEvent, calls.append)
    assert client.dispatch.wants((RawDataEvent,))
    client.dispatch.send(RawDataEvent())
    assert len(calls) == 1


def test_once_counts_the_first_subclass_and_is_removed_before_its_call(client: Client, calls: list[Any]) -> None:
    def again(event: Event) -> None:
        calls.append(event)
        if len(calls) < 5:
            client.dispatch.send(FollowEvent())  # would call a handler that is still there for ever

    client.dispatch.add(SocialEvent, again, once=True)
    client.dispatch.send(FollowEvent())
    client.dispatch.send(SocialEvent())
    assert len(calls) == 1


def test_off_takes_away_one_handler_or_all_of_exactly_that_class(client: Client, calls: list[Any]) -> None:
    def first(event: Event) -> None:
        calls.append("first")

    def second(event: Event) -> None:
        calls.append("second")

    for event_class in (FollowEvent, SocialEvent):
        client.dispatch.add(event_class, first)
        client.dispatch.add(event_class, second)
    client.dispatch.off(FollowEvent, first)
    client.dispatch.send(FollowEvent())
    assert calls == ["second", "first", "second"]
    calls.clear()
    client.dispatch.off(SocialEvent)
    client.dispatch.send(FollowEvent())
    assert calls == ["second"]


def test_a_handler_removed_by_its_neighbour_is_not_called_for_the_event_on_its_way(
    client: Client, calls: list[Any]
) -> None:
    def later(event: Event) -> None:
        calls.append("later")

    client.dispatch.add(ChatEvent, lambda event: client.dispatch.off(ChatEvent, later))
    client.dispatch.add(ChatEvent, later)
    client.dispatch.send(ChatEvent())
    assert calls == []


@pytest.mark.parametrize("raised", [ValueError("broken"), SystemExit(1)])
def test_a_handler_that_raises_is_logged_and_reported_and_its_neighbours_are_called(
    client: Client, calls: list[Any], caplog: pytest.LogCaptureFixture, raised: BaseException
) -> None:
    def broken(event: Event) -> None:
        raise raised

    errors: list[ErrorEvent] = []
    client.dispatch.add(ChatEvent, broken)
    client.dispatch.add(ChatEvent, calls.append)
    client.dispatch.add(ErrorEvent, errors.append)
    chat = ChatEvent(room_id="7")
    with caplog.at_level(logging.ERROR):
        client.dispatch.send(chat)
    assert calls == [chat]
    assert [error.exception for error in errors] == [raised]
    assert (errors[0].source, errors[0].room_id) == (chat, "7")
    assert "broken" in errors[0].info and "ChatEvent" in errors[0].info
    assert "Traceback" in caplog.text


def test_an_error_handler_that_raises_is_only_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    calls = []

    def worse(event: ErrorEvent) -> None:
        calls.append(event)
        raise RuntimeError("worse")

    def broken(event: Event) -> None:
        raise ValueError("broken")

    client.dispatch.add(ErrorEvent, worse)
    client.dispatch.add(ChatEvent, broken)
    client.dispatch.send(ChatEvent())
    assert len(calls) == 1
    assert "worse" in caplog.text


def test_direct_receivers_hear_an_event_after_the_handlers_and_with_the_client(
    client: Client, calls: list[Any]
) -> None:
    def receiver(sender: object, *, event: Event) -> None:
        calls.append(("receiver", sender, event))

    signal_for(Event).connect(receiver, sender=client)
    client.dispatch.add(ChatEvent, lambda event: calls.append("handler"))
    chat = ChatEvent()
    client.dispatch.send(chat)
    assert calls == ["handler", ("receiver", client, chat)]


def test_a_direct_receiver_that_a_handler_connects_hears_the_next_event(client: Client, calls: list[Any]) -> None:
    signal = signal_for(ChatEvent)

    def late(sender: Client, event: ChatEvent) -> None:
        calls.append(event.comment)

    def early(sender: Client, event: ChatEvent) -> None:
        calls.append("early")

    client.dispatch.add(ChatEvent, lambda event: signal.connect(late))
    signal.connect(early)
    try:
        for comment in ("one", "two"):
            client.dispatch.send(ChatEvent(comment=comment))
    finally:
        signal.disconnect(late)
        signal.disconnect(early)
    assert sorted(calls) == ["early", "early", "two"]


def test_a_direct_receiver_that_nobody_keeps_is_gone(client: Client, calls: list[Any]) -> None:
    def receiver(client: object, *, event: Event) -> None:
        calls.append(event)

    client.dispatch.add(ChatEvent, lambda event: None)
    signal_for(ChatEvent).connect(receiver)
    client.dispatch.send(ChatEvent())
    del receiver
    gc.collect()
    client.dispatch.send(ChatEvent())
    assert len(calls) == 1


def test_a_direct_receiver_that_raises_does_no_harm(client: Client, calls: list[Any]) -> None:
    def receiver(sender: object, *, event: Event) -> None:
        raise ValueError("broken")

    signal_for(ChatEvent).connect(receiver)
    client.dispatch.add(ErrorEvent, calls.append)
    client.dispatch.send(ChatEvent())
    signal_for(ChatEvent).disconnect(receiver)
    assert len(calls) == 1


def test_handlers_of_one_client_do_not_hear_another(client: Client, calls: list[Any]) -> None:
    other = Client()
    other.dispatch.add(ChatEvent, calls.append)
    client.dispatch.send(ChatEvent())
    assert calls == []
    assert not client.dispatch.wants((ChatEvent,))
    assert other.dispatch.wants((ChatEvent,))


def test_whether_an_event_is_wanted_follows_the_handlers(client: Client) -> None:
    assert not client.dispatch.wants((FollowEvent, LikeEvent))
    client.dispatch.add(SocialEvent, print)
    assert client.dispatch.wants((FollowEvent, LikeEvent))
    client.dispatch.off(SocialEvent)
    assert not client.dispatch.wants((FollowEvent, LikeEvent))


def test_handlers_may_come_from_other_threads_while_events_are_sent(client: Client, calls: list[Any]) -> None:
    done = threading.Event()

    def register() -> None:
        for _ in range(200):
            client.dispatch.add(ChatEvent, calls.append, once=True)
        done.set()

    thread = threading.Thread(target=register)
    thread.start()
    while not done.is_set():
        client.dispatch.send(ChatEvent())
    thread.join()
    client.dispatch.send(ChatEvent())
    assert len(calls) == 200


@pytest.mark.parametrize("wrong", ["chat", None, int])
def test_a_wrong_class_is_a_type_error(client: Client, wrong: Any) -> None:
    with pytest.raises(TypeError, match="ChatEvent"):
        client.dispatch.add(wrong, print)


def test_an_async_handler_is_refused_with_an_explanation(client: Client) -> None:
    async def handler(event: Event) -> None: ...

    with pytest.raises(TypeError, match="async"):
        client.dispatch.add(ChatEvent, handler)
    with pytest.raises(TypeError, match="function"):
        client.dispatch.add(ChatEvent, 3)  # type: ignore[arg-type]
