"""``detach()``: what is kept of an event is small, and tells the same as before."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from busy_room import busy_room
from captured import captured_messages
from slots import set_fields

from tiktok_live.decoding import People, decode, decode_message, decoder_of
from tiktok_live.decoding.standing import known
from tiktok_live.derived.joins import join_of
from tiktok_live.events import (
    BarrageEvent,
    ChatEvent,
    DisconnectedEvent,
    Event,
    GiftEvent,
    GiftStreakEvent,
    LiveIntroEvent,
    RoomUserEvent,
    UnknownEvent,
)
from tiktok_live.models import Gift, Picture, User, value
from tiktok_live.models.value import Value
from tiktok_live.proto.room_pb2 import WebcastLiveIntroMessage
from tiktok_live.proto.user_pb2 import User as WireUser
from tiktok_live.wire import Message

ROOM = busy_room(300)


def event_of(message: Message, people: People | None = None) -> Event:
    """Decode like a connection: no more than is needed."""
    return decode_message(message, decoder_of(message.method), "1", None, people)


def first(method: str) -> Event:
    return event_of(next(message for message in ROOM if message.method == method))


def memory_of(keep: Callable[[Message], Event]) -> float:
    """Return the bytes that an event takes, its payload included."""
    messages = busy_room(1000)
    event_of(messages[0])
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        kept = [keep(message._replace(payload=bytes(bytearray(message.payload)))) for message in messages]
        gc.collect()
        return (tracemalloc.get_traced_memory()[0] - before) / len(kept)
    finally:
        tracemalloc.stop()


def read_some(event: Event) -> Event:
    assert event.text is None or isinstance(event.text, str)
    user = getattr(event, "user", None)
    if user is not None:
        assert isinstance(user.badges, list) and isinstance(user.profile_picture_urls, list)
    return event


def test_an_event_that_is_kept_takes_little_memory_and_a_detached_one_less() -> None:
    assert memory_of(event_of) < 10_000
    detached = memory_of(lambda message: event_of(message).detach())
    assert detached < 3_500
    assert memory_of(lambda message: read_some(event_of(message)).detach()) < detached + 200


def test_every_captured_event_is_the_same_when_it_was_detached(captures: Path) -> None:
    for line, method, payload in captured_messages(captures):
        message = Message(method, payload, line)
        plain, detached, read = event_of(message), event_of(message).detach(), event_of(message)
        told = read.to_dict()
        assert detached == plain, line
        assert read.detach() is read and read.to_dict() == told, line
        assert read.detach() == plain and read.payload == payload, line


def test_a_detached_event_copies_and_pickles_like_any_other() -> None:
    for message in ROOM:
        event = event_of(message)
        whole = pickle.dumps(event_of(message))
        assert copy.deepcopy(event.detach()) == event
        event.detach()
        assert pickle.loads(pickle.dumps(event)) == event == pickle.loads(whole)
        assert pickle.loads(whole).detach() == event


def test_names_and_numbers_stay_readable_without_reading_the_message_again() -> None:
    chat = first("WebcastChatMessage").detach()
    gift = first("WebcastGiftMessage").detach()
    assert isinstance(chat, ChatEvent) and isinstance(gift, GiftEvent)
    assert chat.user.unique_id and chat.user.nickname and chat.comment and gift.gift.name and gift.repeat_count
    for part in (chat, chat.user, gift, gift.user, gift.gift):
        assert part._wire.message is None  # type: ignore[attr-defined]


def test_what_is_read_afterwards_is_let_go_the_next_time() -> None:
    message = next(message for message in ROOM if message.method == "WebcastGiftMessage")
    event = event_of(message).detach()
    before = set_fields(event)
    assert event.payload == message.payload and event.display_text is not None and event.text
    read_some(event)
    assert set_fields(event) > before
    assert {"payload", "display_text"}.isdisjoint(set_fields(event.detach()))


def test_what_others_have_set_stays() -> None:
    event = first("WebcastGiftMessage")
    assert isinstance(event, GiftEvent)
    listed = Gift(gift_id=5655, name="Rose")
    event.extended_gift_info, event.delta, event.text = listed, 7, "my words"
    event.detach()
    assert (event.extended_gift_info, event.delta, event.text) == (listed, 7, "my words")
    event.user = User(user_id="1", nickname="Ada")
    event.payload = b"mine"
    assert (event.detach().user, event.payload) == (User(user_id="1", nickname="Ada"), b"mine")


def test_an_event_made_of_others_lets_go_of_all_of_them() -> None:
    gift = first("WebcastGiftMessage")
    assert isinstance(gift, GiftEvent)
    streak = GiftStreakEvent(user=gift.user, gift=gift.gift, count=3, source=gift)
    same = copy.deepcopy(streak)
    read_some(gift)
    streak.detach()
    assert gift._wire.message is None and streak.user is gift.user  # type: ignore[attr-defined]
    assert "badges" not in set_fields(gift.user)
    assert streak == same

    banner = event_of(Message("WebcastBarrageMessage", b"\x0a\x00"))
    assert isinstance(banner, BarrageEvent)
    assert join_of(banner).detach().source == banner


def test_events_of_no_message_and_of_an_unknown_one_have_nothing_to_let_go_of() -> None:
    assert DisconnectedEvent(reason="closed").detach() == DisconnectedEvent(reason="closed")
    made = ChatEvent(comment="hi", user=User(nickname="Ada"))
    assert made.detach() is made and made == ChatEvent(comment="hi", user=User(nickname="Ada"))
    unknown = decode("WebcastNobodyKnowsMessage", b"\x08\x01")
    assert isinstance(unknown.detach(), UnknownEvent) and unknown.payload == b"\x08\x01"


def test_a_part_that_is_kept_alone_is_built_and_lets_go_of_its_message() -> None:
    event = first("WebcastRoomUserSeqMessage")
    assert isinstance(event, RoomUserEvent)
    user = event.top_viewers[0].user
    assert user is not None
    same = copy.deepcopy(user)
    assert user.detach() is user == same and all_parts_are_free(user)
    sender = first("WebcastLikeMessage").user  # type: ignore[attr-defined]
    assert sender.detach() == first("WebcastLikeMessage").user  # type: ignore[attr-defined]


def all_parts_are_free(value: Value) -> bool:
    parts = [getattr(value, name) for name in value.__dataclass_fields__]
    values = [part for part in parts if isinstance(part, Value)]
    values += [part for held in parts if isinstance(held, list) for part in held if isinstance(part, Value)]
    return getattr(value, "_wire", None) is None and all(map(all_parts_are_free, values))


def test_what_was_known_of_people_stays_known() -> None:
    people = People()
    for message in ROOM:
        event_of(message, people)
    events = [event_of(message, people) for message in ROOM if message.method == "WebcastRoomUserSeqMessage"]
    told = [event.to_dict() for event in events]
    assert any(viewer["user"]["is_follower"] for row in told for viewer in row["top_viewers"])
    for event in events:
        event.detach()
    people._recent.clear()
    assert [event.to_dict() for event in events] == told


@pytest.mark.parametrize("method", ["WebcastChatMessage", "WebcastRoomUserSeqMessage", "WebcastEmoteChatMessage"])
def test_threads_may_read_an_event_while_another_detaches_it(method: str, caplog: pytest.LogCaptureFixture) -> None:
    event, same = first(method), first(method)
    failures: list[str] = []

    def read() -> None:
        for _ in range(60):
            if event != same or getattr(event, "user", None) != getattr(same, "user", None):
                failures.append("differs")

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        event.detach()
    assert not failures and not caplog.records


def detach_interrupted(event: Event, other: Callable[[], object], line: int) -> bool:
    """Detach an event while another thread does something, begun at a line of the code; tell whether it has so many."""
    failures: list[Exception] = []
    lines = 0

    def run() -> None:
        try:
            other()
        except Exception as exc:
            failures.append(exc)

    def trace(frame: FrameType, what: str, _: Any) -> Any:
        nonlocal lines
        if what == "line" and frame.f_code.co_name in ("detach", "_let_go", "forget"):
            if lines == line:
                thread.start()
                thread.join(0.002)  # it may have to wait until this one is done
            lines += 1
        return trace

    thread, before = threading.Thread(target=run), sys.gettrace()
    sys.settrace(trace)
    try:
        event.detach()
    finally:
        sys.settrace(before)
    if lines > line:
        thread.join()
    assert not failures
    return lines > line


def read_like() -> Event:
    event = read_some(first("WebcastLikeMessage"))
    assert event.display_text is not None
    return event


def test_two_threads_may_detach_an_event_at_once() -> None:
    same, line = first("WebcastLikeMessage"), 0
    while detach_interrupted(event := read_like(), event.detach, line):
        assert event == same and event.payload == same.payload
        line += 1
    assert line > 50


def test_a_part_may_be_detached_while_its_event_is() -> None:
    same, line = first("WebcastLikeMessage"), 0
    while detach_interrupted(event := read_like(), event.user.detach, line):  # type: ignore[attr-defined]
        assert event == same
        line += 1
    assert line > 50


def test_an_event_may_be_detached_while_a_part_of_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    event, same = read_like(), first("WebcastLikeMessage")
    build = value._detach_all

    def interrupted(values: Any) -> None:
        build(values)
        monkeypatch.undo()
        event.detach()

    monkeypatch.setattr(value, "_detach_all", interrupted)
    event.user.detach()  # type: ignore[attr-defined]
    assert event == same


def test_a_host_whose_welcome_was_detached_is_told_no_more_than_before() -> None:
    people = People()
    payload = WebcastLiveIntroMessage(user=WireUser(id=7, nickname="Ada"), content="Welcome").SerializeToString()
    event = event_of(Message("WebcastLiveIntroMessage", payload), people)
    assert isinstance(event, LiveIntroEvent) and event.user.is_anchor and event.user.is_moderator is None
    people.note(7, known(is_moderator=True))
    assert event.detach().user.is_anchor and event.user.is_moderator is None


def test_a_picture_does_not_keep_its_message() -> None:
    event = first("WebcastChatMessage")
    assert isinstance(event, ChatEvent)
    picture = event.user.picture
    assert isinstance(picture, Picture) and picture.url
    assert picture.detach()._wire is None
