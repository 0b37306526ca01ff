"""What the host says and shows: captions, the topic, pinned messages; and TikTok's measurements."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made
from payloads import gift, head, viewer

from tiktok_live.events import (
    Caption,
    CaptionEvent,
    ChatEvent,
    GiftEvent,
    HashtagEvent,
    HashtagNamespace,
    MsgDetectEvent,
    PinAction,
    RoomPinEvent,
)
from tiktok_live.proto import broadcast_pb2 as wire
from tiktok_live.proto.chat_pb2 import WebcastChatMessage

MOMENT = datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)


def test_captions_come_in_languages_and_have_their_time() -> None:
    event = made(
        CaptionEvent,
        wire.WebcastCaptionMessage(
            timestamp_ms=1_790_000_000_000,
            duration_ms=2580,
            content=[
                wire.CaptionContent(lang="en", content="Hello."),
                wire.CaptionContent(lang="de", content="Hallo."),
            ],
            sentence_id=4,
            sequence_id=5,
            definite=True,
        ),
    )
    assert event.captions == [Caption("en", "Hello."), Caption("de", "Hallo.")]
    assert (event.text, event.is_final, event.spoken_at, event.duration) == ("Hello.", True, MOMENT, 2.58)
    assert (event.sentence_id, event.sequence_id) == ("4", "5")


def test_captured_captions_are_english_but_for_the_first_which_says_nothing(captures: Path) -> None:
    first, *others = captured_of(CaptionEvent, captures, "WebcastCaptionMessage").values()
    assert (first.captions, first.text, first.duration) == ([], None, None)
    assert [(len(e.captions), e.captions[0].language, e.text == e.captions[0].text) for e in others] == [
        (1, "en", True)
    ] * 6
    assert [event.duration for event in others] == [7.12, 1.6, 0.3, 0.36, 4.86, 2.58]
    # The first says its moment in seconds; all were captured within a minute.
    moments = [event.spoken_at for event in (first, *others)]
    assert all(
        m and abs(m - datetime(2023, 9, 19, 9, 24, 30, tzinfo=timezone.utc)) < timedelta(minutes=1) for m in moments
    )


def test_the_topic_has_its_name_wherever_it_stands() -> None:
    message = wire.WebcastHashtagMessage(
        common=head("pm_mt_live_topic5", "Gaming"), hashtag=wire.Hashtag(id=5, namespace=1)
    )
    event = made(HashtagEvent, message)
    assert event.hashtag and (event.hashtag.hashtag_id, event.hashtag.namespace) == ("5", HashtagNamespace.GAMING)
    assert (event.title, event.text, event.display_type) == ("Gaming", "Gaming", "pm_mt_live_topic5")
    message.hashtag.title = "Chess"
    assert made(HashtagEvent, message).title == "Chess"


def test_captured_topics_have_the_number_of_their_key(captures: Path) -> None:
    events = list(captured_of(HashtagEvent, captures, "WebcastHashtagMessage").values())
    assert [event.hashtag and event.display_type == f"pm_mt_live_topic{event.hashtag.hashtag_id}" for event in events]
    assert (events[0].title, events[1].title) == ("Outdoors", "Gaming")
    assert all(event.hashtag and event.hashtag.picture and len(event.hashtag.picture.urls) == 2 for event in events)


def test_a_pinned_message_is_an_event_of_its_own() -> None:
    chat = WebcastChatMessage(common=head(), content="Read this", user=viewer())
    event = made(
        RoomPinEvent,
        wire.WebcastRoomPinMessage(
            chat_message=chat,
            method="WebcastChatMessage",
            pin_time=1_790_000_000_000,
            operator=viewer(),
            action=1,
            display_duration=60,
            pin_msg_id=77,
            ec_streamer_key="k",
        ),
    )
    assert isinstance(event.pinned, ChatEvent)
    assert (event.pinned.comment, event.pinned.user.nickname, event.pinned_msg_id) == (
        "Read this",
        "Ada",
        event.pinned.msg_id,
    )
    assert event.operator and event.operator.unique_id == "ada.test"
    assert (event.action, event.pinned_at, event.duration, event.pin_id) == (PinAction.PINNED, MOMENT, 60, "77")
    assert (event.pinned_method, event.shop_key) == ("WebcastChatMessage", "k")


def test_a_pin_of_nothing_has_nothing_pinned() -> None:
    event = made(RoomPinEvent, wire.WebcastRoomPinMessage(action=9))
    assert (event.pinned, event.pinned_msg_id, event.operator, event.action) == (None, None, None, 9)


def test_a_pinned_gift_is_a_gift_event() -> None:
    event = made(RoomPinEvent, wire.WebcastRoomPinMessage(gift_message=gift(count=3)))
    assert isinstance(event.pinned, GiftEvent) and event.pinned.repeat_count == 3


def test_captured_pins_name_what_they_pin(captures: Path) -> None:
    events = list(captured_of(RoomPinEvent, captures, "WebcastRoomPinMessage").values())
    kinds = {"WebcastGiftMessage": GiftEvent, "WebcastChatMessage": ChatEvent}
    assert [type(event.pinned) for event in events] == [kinds[event.pinned_method or ""] for event in events]
    assert [event.action for event in events].count(PinAction.PINNED) == 12
    (unpinned,) = (event for event in events if event.action is PinAction.UNPINNED)
    assert unpinned.duration is None and unpinned.pin_id != unpinned.msg_id
    for event in events:
        assert event.operator and event.operator.user_id and event.pinned_at and event.create_time
        assert abs(event.pinned_at - event.create_time) < timedelta(seconds=2)
        if event is not unpinned:
            assert event.duration == 60 and event.pin_id == event.msg_id != event.pinned_msg_id


@pytest.mark.parametrize("moment", [0, 1_790_000_000_000])
def test_measurements_have_their_moments(moment: int) -> None:
    event = made(
        MsgDetectEvent,
        wire.WebcastMsgDetectMessage(
            d_type=2,
            t_info=wire.TimeInfo(client_start_ms=moment, api_recv_time_ms=moment, api_send_to_goim_ms=moment),
            trigger_by=3,
            from_region="DE",
        ),
    )
    instant = MOMENT if moment else None
    assert (event.client_started_at, event.received_at, event.sent_at) == (instant, instant, instant)
    assert (event.kind, event.triggered_by, event.region) == (2, 3, "DE")


def test_captured_measurements_are_in_order(captures: Path) -> None:
    for event in captured_of(MsgDetectEvent, captures, "WebcastMsgDetectMessage").values():
        assert event.client_started_at and event.received_at and event.sent_at and event.create_time
        assert event.client_started_at < event.received_at <= event.sent_at
        assert abs(event.create_time - event.sent_at) < timedelta(seconds=1)
        assert event.kind == 2 and event.region and len(event.region) == 2
