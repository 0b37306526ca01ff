"""Notifications: what they say, where they lead, and those that announce a big gift."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made, sent
from payloads import CREATED_MS, HOST_ID, MSG_ID, PICTURES, ROOM_ID, VIEWER_ID, head, named, viewer, words

from tiktok_live.events import (
    Event,
    GiftBroadcastEvent,
    GiftedSubscription,
    MarqueeAnnouncementEvent,
    NotificationPart,
    NotifyEvent,
    RoomNotification,
    RoomNotifyEvent,
)
from tiktok_live.models import Picture
from tiktok_live.proto.message_pb2 import CommonMessageData
from tiktok_live.proto.notify_pb2 import (
    MessageEntity,
    WebcastGiftBroadcastMessage,
    WebcastMarqueeAnnouncementMessage,
    WebcastRoomNotifyMessage,
)
from tiktok_live.proto.text_pb2 import TextPiece
from tiktok_live.proto.user_pb2 import User as WireUser

CREATED = datetime(2026, 9, 21, 14, 13, 20, 123_000, tzinfo=timezone.utc)
BANNER = "https://p16.example.com/banner.png"


def notify(common: CommonMessageData | None = None) -> WebcastRoomNotifyMessage:
    """Return a notification with every part of it."""
    message = WebcastRoomNotifyMessage(
        common=common or head("pm_test", "The MVP {0:string} got a glove.", [words("ada.test")]),
        schema="sslocal://webcast_gift_dialog?gift_id=5655",
        notify_type=3,
        content="plain words",
        notify_class=2,
        source="gift_broadcast",
        from_user_id=VIEWER_ID,
        to_anchor_id=HOST_ID,
        user=viewer(),
    )
    message.extra.duration = 5
    background = message.extra.background
    background.width, background.height, background.m_uri = 355, 24, "banner.png"
    background.m_urls.append(BANNER)
    message.extra.content_list.high_light_color = "#FFFF0000"
    message.extra.content_list.contents.add(content="big", need_high_light=True)
    given = message.event_tracking
    given.gift_sub_sender_id, given.gift_sub_receiver_id, given.anchor_id = VIEWER_ID, 12, HOST_ID
    given.gift_sub_order_create_time = CREATED_MS
    return message


def named_gift(gift_id: int, name: bytes) -> TextPiece:
    piece = TextPiece(type=12)
    piece.gift_value.gift_id = gift_id
    piece.gift_value.name_ref = b"\x12" + bytes([len(name)]) + name
    return piece


def broadcast(*pieces: TextPiece) -> WebcastGiftBroadcastMessage:
    """Return the announcement of a big gift, whose own head has no text."""
    said = head("pm_mt_live_gift_platform_announcement", "{0:user} sent {1:gift} to {2:user}", list(pieces))
    message = WebcastGiftBroadcastMessage(
        common=CommonMessageData(room_id=ROOM_ID), from_user_id=VIEWER_ID, notify=notify(said)
    )
    message.left_icon.url_list.extend(PICTURES)
    return message


@pytest.mark.parametrize(
    ("method", "cls"), [("WebcastRoomNotifyMessage", RoomNotifyEvent), ("WebcastNotifyMessage", NotifyEvent)]
)
def test_both_methods_of_notifications_say_the_same(method: str, cls: type[RoomNotifyEvent | NotifyEvent]) -> None:
    event = made(cls, notify(), method)
    assert event.method == method and event.room_id == str(ROOM_ID)
    assert event.text == "The MVP ada.test got a glove." and event.display_type == "pm_test"
    seen = event.notification
    assert seen.text is not None and seen.user is not None
    assert seen.user.unique_id == "ada.test"
    assert seen == RoomNotification(
        text=seen.text,
        content="plain words",
        parts=[NotificationPart("big", is_highlighted=True)],
        highlight_color="#FFFF0000",
        link="sslocal://webcast_gift_dialog?gift_id=5655",
        origin="gift_broadcast",
        type=3,
        group=2,
        duration=5,
        background=Picture(url=BANNER, urls=[BANNER], uri="banner.png", width=355, height=24),
        user=seen.user,
        from_user_id=str(VIEWER_ID),
        to_host_user_id=str(HOST_ID),
        gifted_subscription=GiftedSubscription(str(VIEWER_ID), "12", str(HOST_ID), CREATED),
        room_id=str(ROOM_ID),
        msg_id=str(MSG_ID),
        created_at=CREATED,
    )
    assert (seen.text.key, seen.text.text) == ("pm_test", event.text)


def test_an_empty_notification_says_nothing() -> None:
    event = made(RoomNotifyEvent, WebcastRoomNotifyMessage())
    assert event.notification == RoomNotification()


def test_an_announced_gift_has_its_sender_its_receiver_and_its_name() -> None:
    host = WireUser(id=HOST_ID, nickname="Host")
    event = made(GiftBroadcastEvent, broadcast(named(viewer()), named_gift(6038, b"Universe"), named(host)))
    assert event.text == "Ada sent Universe to Host"
    assert event.label == "{0:user} sent {1:gift} to {2:user}"
    assert event.display_type == "pm_mt_live_gift_platform_announcement"
    assert event.user.user_id == str(VIEWER_ID) and event.user.follow_role == 1
    assert event.receiver is not None and event.receiver.user_id == str(HOST_ID)
    assert (event.gift_id, event.gift_name) == (6038, "Universe")
    assert event.picture is not None and event.picture.urls == PICTURES
    assert event.notification is not None and event.notification.duration == 5


def test_an_announced_gift_without_words_has_its_sender_at_least() -> None:
    event = made(GiftBroadcastEvent, WebcastGiftBroadcastMessage(from_user_id=VIEWER_ID))
    assert event.user.user_id == str(VIEWER_ID) and event.user.nickname is None
    assert event.receiver is None and event.gift_id is None and event.gift_name is None
    assert event.picture is None and event.notification is None and event.text is None


def test_the_words_of_the_head_come_before_those_of_the_notification() -> None:
    message = broadcast(named(viewer()), named_gift(6038, b"Universe"))
    message.common.display_text.key, message.common.display_text.default_pattern = "pm_head", "A gift!"
    event = made(GiftBroadcastEvent, message)
    assert (event.display_type, event.label, event.text) == ("pm_head", "A gift!", "A gift!")
    assert event.user.user_id == str(VIEWER_ID)


def test_a_running_text_may_have_several_lines() -> None:
    entities = [MessageEntity(notify=notify(head("pm_test", f"Line {n}"))) for n in (1, 2)]
    message = WebcastMarqueeAnnouncementMessage(
        common=CommonMessageData(room_id=ROOM_ID), message_scene="festival", message_entity=entities
    )
    event = made(MarqueeAnnouncementEvent, message)
    assert event.scene == "festival" and event.text == "Line 1" and event.display_type == "pm_test"
    assert [str(seen.text) for seen in event.notifications] == ["Line 1", "Line 2"]
    nothing = made(MarqueeAnnouncementEvent, WebcastMarqueeAnnouncementMessage())
    assert nothing.notifications == [] and nothing.text is None and nothing.scene is None


def test_captured_notifications_are_of_boosts_in_battles(captures: Path) -> None:
    events = captured_of(RoomNotifyEvent, captures, "WebcastRoomNotifyMessage")
    assert len(events) == 7
    keys = [event.display_type for event in events.values()]
    assert keys.count("pm_mt_boost_crit_got_comment_others") == 5
    assert keys.count("pm_mt_boost_mist_got_comment_others") == 2
    for event in events.values():
        seen, raw = event.notification, sent(event)
        assert seen.text is not None and seen.text.key == event.display_type and seen.text.text == event.text
        (name,) = raw.texts(1, 8, 4, 11)
        assert event.label is not None and event.text == event.label.replace("{0:string}", name)
        assert (seen.type, seen.duration, seen.link, seen.origin, seen.user) == (3, 5, None, None, None)
        assert seen.background is not None
        assert (seen.background.width, seen.background.height, seen.background.uri) == (
            355,
            30,
            "webcast-sg/match_advanced",
        )
        assert seen.background.urls == raw.texts(6, 2, 3) and len(seen.background.urls) == 2
        assert (seen.room_id, seen.msg_id, seen.created_at) == (event.room_id, event.msg_id, event.create_time)


def test_captured_big_gifts_are_universes(captures: Path) -> None:
    events = captured_of(GiftBroadcastEvent, captures, "WebcastGiftBroadcastMessage")
    assert [event.gift_id for event in events.values()] == [6038, 9072, 9072]
    for event in events.values():
        raw = sent(event)
        assert event.gift_name == "TikTok Universe"
        assert [event.user.user_id] == raw.ids(2)
        assert event.receiver is not None
        assert [event.user.nickname, event.receiver.nickname] == raw.texts(4, 1, 8, 4, 21, 1, 3)
        assert [event.user.user_id, event.receiver.user_id] == raw.ids(4, 1, 8, 4, 21, 1, 1)
        assert event.label == "{0:user} sent {1:gift} to {2:user}"
        assert event.text == f"{event.user.nickname} sent TikTok Universe to {event.receiver.nickname}"
        assert event.picture is not None and event.picture.urls == raw.texts(3, 1)
        assert event.notification is not None
        assert event.notification.link == f"sslocal://webcast_gift_dialog?gift_id={event.gift_id}"
        assert (event.notification.origin, event.notification.duration) == ("gift_broadcast", 5)
        assert (event.notification.room_id, event.notification.msg_id) == (event.room_id, event.msg_id)
    first: Event = events[297]
    assert first.create_time is None  # only the notification in it has the moment
    assert events[297].notification is not None
    assert events[297].notification.created_at == datetime(2022, 4, 4, 11, 15, 51, 119_000, tzinfo=timezone.utc)
