"""Banners over the chat: whom they are about, what they tell, and super fans."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from decoded import captured_of, made, sent
from payloads import HOST_ID, PICTURES, VIEWER_ID, head, level_badge, named, text_badge, viewer, words

from tiktok_live.decoding import decode
from tiktok_live.decoding.people import People
from tiktok_live.events import (
    BarrageEvent,
    BarrageKind,
    BarrageLabel,
    BarrageMotion,
    GiftEvent,
    SubscribeGiver,
    SuperFanEvent,
    SuperFanJoinEvent,
)
from tiktok_live.models import User
from tiktok_live.proto.barrage_pb2 import BarrageBarrageType, BarrageShowType, RightLabel, WebcastBarrageMessage
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.image_pb2 import ImageModel
from tiktok_live.proto.text_pb2 import Text

METHOD = "WebcastBarrageMessage"
BECAME, JOINED = "pm_ttlive_superfan_commentnotif_newsuperfan", "pm_TTLive_SuperFan_CommentNotif_SuperFanJoined"


def gifter_joined(**more: Any) -> WebcastBarrageMessage:
    """Return the banner of a viewer of gifter level 27 who came in."""
    message = WebcastBarrageMessage(
        common=head(), msg_type=9, duration=4000, content=Text(key="pm_mt_alp_join", default_pattern="joined"), **more
    )
    message.user_grade_param.current_grade = 27
    message.user_grade_param.user_id = str(VIEWER_ID)
    message.user_grade_param.user.CopyFrom(viewer(badge_list=[level_badge(8, "27")]))
    return message


def test_a_gifter_of_a_high_level_joined() -> None:
    event = made(BarrageEvent, gifter_joined())
    assert (event.kind, event.gifter_level, event.team_member_level) == (BarrageKind.GIFTER_JOINED, 27, None)
    assert (event.user.user_id, event.user.unique_id, event.user.gifter_level) == (str(VIEWER_ID), "ada.test", 27)
    assert (event.duration, event.text, event.label) == (4.0, "joined", "joined")
    assert event.display_type == "pm_mt_alp_join" and event.content is not None and str(event.content) == "joined"
    assert repr(event).startswith("BarrageEvent(user=User(user_id='6800000000000000002', unique_id='ada.test'")


def test_a_fan_of_a_high_level_joined() -> None:
    message = WebcastBarrageMessage(common=head(), msg_type=11)
    message.fans_level_param.current_grade = 20
    message.fans_level_param.user.CopyFrom(viewer())
    event = made(BarrageEvent, message)
    assert (event.kind, event.team_member_level, event.gifter_level) == (BarrageKind.FAN_JOINED, 20, None)
    assert event.user.nickname == "Ada" and event.text is None


def test_who_subscribed_is_in_the_words() -> None:
    said = Text(key="pm_sub", default_pattern="{0:string}: {1:user} subscribed", pieces=[words("New"), named(viewer())])
    event = made(BarrageEvent, WebcastBarrageMessage(common=head(), msg_type=4, content=said, display_config=9))
    assert (event.kind, event.user.unique_id, event.style) == (BarrageKind.SUBSCRIBED, "ada.test", 9)
    assert (event.label, event.text) == ("{0:string}: {1:user} subscribed", "New: Ada subscribed")


def test_a_banner_about_nobody_has_an_empty_user() -> None:
    assert made(BarrageEvent, WebcastBarrageMessage(msg_type=1)).user == User()
    assert made(BarrageEvent, WebcastBarrageMessage(user_grade_param={"user_id": "12"})).user == User(user_id="12")


def test_the_rest_of_a_banner_is_typed() -> None:
    picture = ImageModel(url_list=PICTURES)
    message = WebcastBarrageMessage(
        msg_type=77,
        event={"event_name": "cup", "params": {"round": "2"}},
        icon=picture,
        right_icon=picture,
        background=picture,
        ribbon_animation=picture,
        badge=text_badge(1, "pm_mt_moderator_im", "Moderator"),
        right_label=RightLabel(background_color="#ff0000", content=Text(default_pattern="Shop"), height=12),
        use_marquee=True,
        show_type=1,
        sub_type="x",
        schema="sslocal://gift",
        gallery_gift_id=5655,
        subscribe_gift_param={"gift_sub_count": 5, "show_gift_sub_count": True, "gift_source": 3},
        gift_gallery_params={"from_user_id": VIEWER_ID, "to_user_id": HOST_ID},
    )
    event = made(BarrageEvent, message)
    assert (event.kind, event.motion, event.is_scrolling, event.sub_type) == (77, BarrageMotion.FADE, True, "x")
    assert (event.event_name, event.parameters) == ("cup", {"round": "2"})
    for shown in (event.icon, event.right_icon, event.background, event.ribbon):
        assert shown is not None and shown.urls == PICTURES
    assert event.badge is not None and event.badge.scene_type == 1
    assert isinstance(event.right_label, BarrageLabel) and str(event.right_label.text) == "Shop"
    assert (event.right_label.background_color, event.right_label.height) == ("#ff0000", 12)
    assert (event.given_subscriptions, event.shows_given_subscriptions) == (5, True)
    assert (event.giver, event.gift_id) == (SubscribeGiver.VIEWER_TO_SOMEBODY, 5655)
    assert (event.from_user_id, event.to_user_id, event.link) == (str(VIEWER_ID), str(HOST_ID), "sslocal://gift")
    assert made(BarrageEvent, WebcastBarrageMessage(hybrid_url="https://example.com/b")).link == "https://example.com/b"


@pytest.mark.parametrize("field", ["content", "common_barrage_content"])
def test_super_fans_are_told_by_the_key_of_either_text(field: str) -> None:
    def banner(key: str) -> WebcastBarrageMessage:
        said = Text(key=key, default_pattern="{0:user} is here", pieces=[named(viewer())])
        return WebcastBarrageMessage(common=head(), msg_type=100, **{field: said})

    became, joined = made(SuperFanEvent, banner(BECAME)), made(SuperFanJoinEvent, banner(JOINED))
    for event in (became, joined, made(BarrageEvent, banner("pm_mt_other"))):
        assert (event.kind, event.user.unique_id, event.text) == (BarrageKind.COMMON, "ada.test", "Ada is here")
    assert isinstance(became, BarrageEvent) and isinstance(joined, BarrageEvent)
    assert not isinstance(joined, SuperFanEvent)


def test_every_kind_that_the_schema_knows_has_a_name() -> None:
    assert [kind.value for kind in BarrageKind] == BarrageBarrageType.values()
    assert [motion.value for motion in BarrageMotion] == BarrageShowType.values()


def test_what_a_banner_tells_of_its_viewer_is_remembered() -> None:
    people = People()
    gift = WebcastGiftMessage(user={"id": VIEWER_ID}).SerializeToString()
    decode(METHOD, gifter_joined().SerializeToString(), people=people)
    event = decode("WebcastGiftMessage", gift, people=people)
    assert isinstance(event, GiftEvent) and event.user.gifter_level == 27


def test_captured_banners_tell_who_came_and_why_it_matters(captures: Path) -> None:
    events = captured_of(BarrageEvent, captures, METHOD)
    kinds = [event.kind for event in events.values()]
    assert [kinds.count(kind) for kind in (BarrageKind.GIFTER_JOINED, BarrageKind.FAN_JOINED)] == [11, 3]
    for event in events.values():
        assert [int(event.kind or 0)] == sent(event).numbers(3)
        assert event.duration == sent(event).numbers(6)[0] / 1000
        assert event.icon is not None and event.user.user_id and event.user.unique_id and event.user.nickname
        if event.kind == BarrageKind.GIFTER_JOINED:
            assert [event.gifter_level] == sent(event).numbers(100, 1) == [event.user.gifter_level]
            assert [event.user.user_id] == sent(event).texts(100, 3) == sent(event).ids(100, 4, 1)
            assert event.text == "joined"
        if event.kind == BarrageKind.FAN_JOINED:
            assert [event.team_member_level] == sent(event).numbers(
                101, 1
            ) and event.display_type == "pm_mt_fan_live_join"
            assert [event.user.user_id] == sent(event).ids(101, 4, 1)


def test_captured_levels_and_a_first_subscription(captures: Path) -> None:
    events = captured_of(BarrageEvent, captures, METHOD)
    assert [events[line].team_member_level for line in (49, 53, 56)] == [20, 21, 21]
    assert [events[line].gifter_level for line in (50, 51, 52, 57, 63)] == [27, 28, 37, 39, 30]
    assert (events[49].user.team_member_level, events[49].user.gifter_level, events[49].user.is_moderator) == (
        20,
        18,
        True,
    )
    first = events[58]
    assert (first.kind, first.duration, first.style) == (BarrageKind.SUBSCRIBED, 3.0, 9)
    assert (first.display_type, first.label) == (
        "pm_mt_subscribe_first_barrage",
        "{0:user} subscribed for the first time",
    )
    assert first.text == f"{first.user.nickname} subscribed for the first time"
    assert [first.user.user_id] == sent(first).ids(5, 4, 21, 1, 1)
