"""Messages that are parsed in part: what is told at once, and by a glance, is what the whole message tells."""

from __future__ import annotations

import dataclasses
import json
import logging
import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from busy_room import busy_room
from captured import captured_messages
from google.protobuf.descriptor import Descriptor, FieldDescriptor

from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.watching import Watcher
from tiktok_live.decoding import People, decode, decode_message, decoder_of, glance, unread
from tiktok_live.decoding.families import FAMILY_OF
from tiktok_live.decoding.standing import Standing, standing_of
from tiktok_live.decoding.telling import told, told_packed
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import DecodeError
from tiktok_live.events import (
    ChatEvent,
    ErrorEvent,
    Event,
    GiftEvent,
    LikeEvent,
    MemberEvent,
    StreamEndEvent,
    SuperFanEvent,
)
from tiktok_live.models.value import Value
from tiktok_live.proto.chat_pb2 import WebcastChatMessage
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.slim_pb2 import SlimUser
from tiktok_live.proto.social_pb2 import WebcastLikeMessage
from tiktok_live.proto.user_pb2 import FollowInfo, User, UserAttr, UserIdentity
from tiktok_live.stats import RoomStats
from tiktok_live.wire import Message

SLIM = sorted(method for method in FAMILY_OF if (found := decoder_of(method)) is not None and found.slim is not None)


def all_messages(captures: Path) -> list[Message]:
    captured = [Message(method, payload, 10**9 + line) for line, method, payload in captured_messages(captures)]
    return [*captured, *busy_room(500)]


ALIKE = {
    (FieldDescriptor.TYPE_BYTES, FieldDescriptor.TYPE_MESSAGE),  # stays packed
    (FieldDescriptor.TYPE_INT32, FieldDescriptor.TYPE_ENUM),
}


def misfits(slim: Descriptor, whole: Descriptor) -> Iterable[str]:
    for field in slim.fields:
        same = whole.fields_by_number.get(field.number)
        if same is None or same.name != field.name or same.has_presence != field.has_presence:
            yield f"{slim.name}.{field.name}"
        elif field.message_type is not None:
            yield from misfits(field.message_type, same.message_type)
        elif field.type != same.type and (field.type, same.type) not in ALIKE:
            yield f"{slim.name}.{field.name} is of another type"


def test_the_slim_messages_are_parts_of_the_whole_ones() -> None:
    assert len(SLIM) == 12  # six, with and without their prefix
    for method in SLIM:
        decoder = decoder_of(method)
        assert decoder is not None and decoder.slim is not None
        assert list(misfits(decoder.slim.DESCRIPTOR, decoder.message.DESCRIPTOR)) == []


def values_set_at_once(value: Value) -> dict[str, Any]:
    found = {}
    for name in value._converters:
        try:
            found[name] = object.__getattribute__(value, name)
        except AttributeError:
            continue
    return found


def test_what_is_told_at_once_is_what_the_whole_message_tells(captures: Path) -> None:
    compared: set[str] = set()
    for message in all_messages(captures):
        decoder = decoder_of(message.method)
        if decoder is None or decoder.slim is None:
            continue
        event = decode_message(message, decoder, "1", None, People())
        at_once = values_set_at_once(event)
        parts = {name: values_set_at_once(at_once.pop(name)) for name in decoder.parts}
        whole, context = event._wire.wire_of(event)  # type: ignore[attr-defined]
        for name, told_at_once in at_once.items():
            if name not in ("users_joined",):
                assert told_at_once == event._converters[name]((whole, context)), (message.msg_id, name)
                compared.add(f"{message.method}.{name}")
        for name, (_, make) in decoder.parts.items():
            made = make((whole, context))
            for part, told_at_once in parts[name].items():
                assert told_at_once == getattr(made, part), (message.msg_id, name, part)
                compared.add(f"{name}.{part}")
    assert {"WebcastLikeMessage.like_count", "WebcastMemberMessage.action_id", "user.user_id", "gift.name"} <= compared


def test_packed_parts_of_a_user_tell_the_same_roles(captures: Path) -> None:
    users = [
        (event.user, message)
        for message in all_messages(captures)
        if (decoder := decoder_of(message.method)) is not None and decoder.slim is not None and "user" in decoder.parts
        for event in [decoder.message.FromString(message.payload)]
    ]
    assert len(users) > 500
    identity = UserIdentity(is_moderator_of_anchor=True)
    for user, message in users:
        packed = SlimUser.FromString(user.SerializeToString())
        for is_complete in (False, True):
            assert told_packed(packed, None, is_complete=is_complete) == told(user, None, is_complete=is_complete)
            sure = told_packed(packed, identity.SerializeToString(), is_complete=is_complete)
            assert sure == told(user, identity, is_complete=is_complete), message.msg_id


def test_an_empty_part_is_told_from_a_missing_one_and_a_broken_one_tells_nothing() -> None:
    parts = (FollowInfo(), FollowInfo(follow_status=9), FollowInfo(follow_status=-1))
    attributes = (UserAttr(), UserAttr(is_admin=False))
    for user in (User(), *(User(follow_info=part) for part in parts), *(User(user_attr=part) for part in attributes)):
        packed = SlimUser.FromString(user.SerializeToString())
        assert told_packed(packed, None, is_complete=False) == told(user, None, is_complete=False)
    broken = SlimUser(badge_list=[b"\xff"])
    assert standing_of(told_packed(broken, b"", is_complete=True)) == Standing()


@pytest.mark.parametrize("host_id", [None, "1", "sender"])
def test_roles_are_told_without_the_whole_message_and_are_the_same(
    captures: Path, host_id: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By what was noted of the sender, by reading the message, and by a context that was not told of it."""
    noted, parsed, alone = People(), People(), People()
    seen = 0
    for message in all_messages(captures):
        decoder = decoder_of(message.method)
        if decoder is None or decoder.tell is None:
            continue
        host = decoder.parse(message.payload).user.id if host_id == "sender" else host_id
        host = None if host is None else str(host)
        early, late, whole = (decode_message(message, decoder, "1", host, people) for people in (noted, parsed, alone))
        with monkeypatch.context() as patched:
            patched.setattr(unread.Unread, "_parsed", lambda self: pytest.fail("parsed"))
            found = [getattr(early.user, name) for name in Standing._fields]  # type: ignore[attr-defined]
        assert late.user.picture is late.user.picture  # type: ignore[attr-defined]  # has it parsed
        assert found == [getattr(late.user, name) for name in Standing._fields]  # type: ignore[attr-defined]
        whole._wire.sender_id, whole._wire.known = 0, None  # type: ignore[attr-defined]
        assert found == [getattr(whole.user, name) for name in Standing._fields], message.msg_id  # type: ignore[attr-defined]
        seen += 1
    assert seen > 500


def test_a_role_that_was_told_early_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    payload = WebcastChatMessage(user=User(id=7, user_attr=UserAttr(is_admin=True))).SerializeToString()
    event = decode("WebcastChatMessage", payload, people=People(), in_full=False)
    assert isinstance(event, ChatEvent) and event.user.is_moderator
    monkeypatch.setattr(unread.Unread, "early", lambda self, part, name: pytest.fail("told again"))
    assert event.user.is_moderator


# --- what is broken deep inside


BROKEN = WebcastChatMessage(user=User(id=7, nickname="Ada"), content="hi").SerializeToString() + b"\x2a\x01\xff"


def test_a_message_that_is_broken_deep_inside_is_a_decode_error_when_all_of_it_is_wanted() -> None:
    with pytest.raises(DecodeError, match="are no WebcastChatMessage"):
        decode("WebcastChatMessage", BROKEN)


def test_on_a_connection_it_tells_what_can_be_read_and_is_logged_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(unread, "_broken", set())
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            event = decode("WebcastChatMessage", BROKEN, in_full=False)
            assert isinstance(event, ChatEvent) and (event.comment, event.user.nickname) == ("hi", "Ada")
            assert (event.background, event.emotes, event.user.badges, event.text) == (None, [], [], None)
    assert [record.getMessage() for record in caplog.records] == [
        "Something in a WebcastChatMessage is broken (logged once)"
    ]


@pytest.mark.parametrize("first", ["is_moderator", "picture"])
def test_what_is_known_of_the_sender_is_told_whatever_was_read_first(first: str) -> None:
    people, moderator = People(), User(id=7, user_attr=UserAttr(is_admin=True))
    decode("WebcastChatMessage", WebcastChatMessage(user=moderator).SerializeToString(), people=people)
    event = decode("WebcastChatMessage", BROKEN, people=people, in_full=False)
    assert isinstance(event, ChatEvent)
    getattr(event.user, first)
    assert event.user.is_moderator is True


def test_whatever_is_broken_an_event_reads_in_full(captures: Path) -> None:
    dice = random.Random(5)
    decoded = 0
    for message in dice.sample(all_messages(captures), 300):
        payload = bytearray(message.payload)
        for _ in range(3):
            payload[dice.randrange(len(payload))] = dice.randrange(256)
        try:
            event = decode(message.method, bytes(payload), in_full=False)
        except DecodeError:
            continue
        told_by = event.to_dict()
        assert json.dumps(told_by) and event.detach().to_dict() == told_by
        decoded += 1
    assert decoded > 100


# --- statistics by a glance


def deliver(
    messages: list[Message],
    watchers: list[Watcher],
    *listened_to: type[Event],
    end: Callable[[str], None] = lambda reason: None,
) -> list[Event]:
    class Client:
        pass

    client, inbox, heard = Client(), Inbox(10**6, "block"), []
    dispatch = Dispatch(client)
    for event_class in listened_to:
        dispatch.add(event_class, heard.append)
    inbox.put(messages)
    inbox.close()
    Delivery(
        inbox,
        dispatch,
        room_id="1",
        host_id=None,
        gifts=[],
        gift_streak_timeout=10.0,
        watchers=watchers,
        reads_all=True,
        cut_short=Latch(),
        end=end,
    ).run()
    return heard


@pytest.mark.parametrize("prefix", ["Webcast", ""])
def test_gifts_and_the_end_are_known_under_both_names_of_their_methods(prefix: str) -> None:
    gift = WebcastGiftMessage(user=User(id=7), gift_id=5655, repeat_count=3)
    payloads = {"GiftMessage": gift.SerializeToString(), "ControlMessage": b"\x10\x03"}
    messages = [Message(prefix + name, payload, 1 + n) for n, (name, payload) in enumerate(payloads.items())]
    ended: list[str] = []
    given, _ = deliver(messages, [], GiftEvent, StreamEndEvent, end=ended.append)
    assert isinstance(given, GiftEvent) and given.delta == 3
    assert len(ended) == 1


def numbers(stats: RoomStats) -> dict[str, Any]:
    told_by = dataclasses.asdict(stats.snapshot(top=1000))
    return {name: value for name, value in told_by.items() if name != "taken_at"}


def test_statistics_are_the_same_whether_anybody_listens_or_not(captures: Path) -> None:
    messages = all_messages(captures)
    messages += [message._replace(is_history=True) for message in messages[::7]]
    messages += [message._replace(method=message.method.removeprefix("Webcast")) for message in messages[::5]]
    glanced, listened = RoomStats(), RoomStats()
    deliver(messages, [glanced])
    heard = deliver(messages, [listened], ChatEvent, LikeEvent, MemberEvent, Event)
    assert len(heard) > len(messages)
    assert numbers(glanced) == numbers(listened)
    assert glanced.comments > 50 and glanced.top_likers()


@pytest.mark.parametrize(
    "whole",
    [
        WebcastLikeMessage(),
        WebcastLikeMessage(total=0, count=3),
        WebcastLikeMessage(user=User(id_str="0"), count=2),
        WebcastLikeMessage(user=User(id_str="77"), count=2),
        WebcastMemberMessage(),
        WebcastMemberMessage(action=0),
        WebcastMemberMessage(action=1, member_count=5),
    ],
    ids=str,
)
def test_nothing_and_naught_are_told_apart_by_a_glance_too(whole: Any) -> None:
    glanced, listened = RoomStats(), RoomStats()
    message = Message(whole.DESCRIPTOR.name, whole.SerializeToString(), 1)
    deliver([message], [glanced])
    deliver([message], [listened], Event)
    assert numbers(glanced) == numbers(listened)


def test_messages_that_cannot_even_be_glanced_at_are_reported() -> None:
    stats = RoomStats()
    heard = deliver([Message("WebcastLikeMessage", b"\xff\xff", 1)], [stats], ErrorEvent, SuperFanEvent)
    assert [type(event) for event in heard] == [ErrorEvent] and stats.attributed_likes == 0


def test_a_watcher_sees_that_a_message_which_a_handler_waits_for_cannot_be_decoded() -> None:
    class OfErrors:
        needs = (ErrorEvent,)
        seen: list[Event] = []

        def observe(self, event: Event) -> None:
            self.seen.append(event)

    assert deliver([Message("WebcastLikeMessage", b"\xff\xff", 1)], [OfErrors()], LikeEvent) == []
    assert [type(event) for event in OfErrors.seen] == [ErrorEvent]


def test_a_glance_notes_what_a_message_tells_of_its_sender() -> None:
    people, decoder = People(), decoder_of("WebcastLikeMessage")
    assert decoder is not None
    payload = WebcastLikeMessage(user=User(id=7, follow_info=FollowInfo(follow_status=2))).SerializeToString()
    message = Message("WebcastLikeMessage", payload)
    assert glance(message, decoder).user.id == 7 and len(people) == 0
    glance(message, decoder, people)
    known = people.known_of(7)
    assert known is not None and standing_of(known).is_friend


def test_what_messages_tell_of_people_is_noted_before_anybody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    noted: list[int] = []
    monkeypatch.setattr(People, "note", lambda self, user_id, standing: noted.append(user_id))
    likes = [message for message in busy_room(100) if message.method == "WebcastLikeMessage"]
    deliver(likes, [RoomStats()])
    assert len(noted) == len(likes)
