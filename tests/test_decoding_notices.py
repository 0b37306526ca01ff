"""Lines, hints and banners of the platform."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from decoded import captured_of, made, sent
from google.protobuf.message import Message
from payloads import PICTURES, VIEWER_ID, head, named, viewer, words

from tiktok_live.events import (
    BottomDisplay,
    BottomEvent,
    BottomKind,
    BottomWords,
    CapsuleEvent,
    Event,
    GuideEvent,
    InRoomBannerEvent,
    NoticeEvent,
    RoomEvent,
    SpeakerEvent,
    SubCapsuleEvent,
    SystemEvent,
    ToastEvent,
)
from tiktok_live.models import DialogIcon, Penalty
from tiktok_live.proto import notice_pb2 as wire
from tiktok_live.proto.text_pb2 import Text

HEAD = head("pm_test", "It is late.")
NEW_MEMBER = "pm_mt_fan_live_joined_comment"


def new_member(number: str, key: str = NEW_MEMBER) -> RoomEvent:
    common = head(key, "{0:user} became the No. {1:string} member", [named(viewer()), words(number)])
    return made(RoomEvent, wire.WebcastRoomMessage(common=common, content=" ", scene="user_join_fans"))


def test_a_new_member_of_the_fan_team_is_named_and_numbered() -> None:
    event = new_member("27")
    assert event.user is not None
    assert (event.user.unique_id, event.member_number, event.scene) == ("ada.test", 27, "user_join_fans")
    assert event.text == event.content == "Ada became the No. 27 member"
    assert event.display_type == NEW_MEMBER and not event.is_welcome


def test_a_number_that_is_none_is_not_a_members(caplog: pytest.LogCaptureFixture) -> None:
    assert new_member("many").member_number is None
    assert new_member("27", "pm_mt_other").member_number is None
    assert caplog.messages == []


def test_a_line_of_plain_words_is_the_text() -> None:
    event = made(
        RoomEvent,
        wire.WebcastRoomMessage(
            content="Welcome! ",
            is_welcome=True,
            source=1,
            supprot_landscape=True,
            icon={"url_list": PICTURES},
            sub_scene="x",
            show_duration_ms=2500,
            public_area_common={"user_interaction_info": {"like_cnt": 7}},
        ),
        "RoomMessage",
    )
    assert (event.text, event.content, event.user, event.scene) == ("Welcome!", "Welcome!", None, None)
    assert (event.is_welcome, event.origin, event.has_landscape, event.sub_scene) == (True, 1, True, "x")
    assert event.duration == 2.5
    assert event.icon is not None and event.icon.urls == PICTURES
    assert event.activity is not None and event.activity.like_count == 7


def test_captured_lines_are_welcomes_notices_and_new_members(captures: Path) -> None:
    welcomes = captured_of(RoomEvent, captures, "RoomMessage")
    assert list(welcomes) == list(range(8, 27))
    for event in welcomes.values():
        assert event.is_welcome and [event.text] == sent(event).texts(2) and event.scene is None
    lines = captured_of(RoomEvent, captures, "WebcastRoomMessage")
    members = [event for event in lines.values() if event.scene == "user_join_fans"]
    assert (len(lines), len(members)) == (39, 32)
    for event in members:
        assert event.user and [event.user.user_id] == sent(event).ids(1, 8, 4, 21, 1, 1)
        assert event.user.nickname and event.text and event.text.startswith(event.user.nickname)
        assert [str(event.member_number)] == sent(event).texts(1, 8, 4, 11)
        assert event.icon is not None and event.display_type == NEW_MEMBER
    others = {event.display_type for event in lines.values() if event not in members}
    assert others == {"pm_mt_LIVE_commentFiltered_notif"}
    assert [lines[line].origin for line in (1296, 1297, 1312, 1314, 1332)] == [None, None, 1, 1, 1]


@pytest.mark.parametrize(
    ("cls", "message", "field"),
    [
        (SystemEvent, wire.WebcastSystemMessage, "message"),
        (GuideEvent, wire.WebcastGuideMessage, "description"),
        (NoticeEvent, wire.WebcastNoticeMessage, "content"),
        (RoomEvent, wire.WebcastRoomMessage, "content"),
        (BottomEvent, wire.WebcastBottomMessage, "content"),
    ],
)
def test_plain_words_are_the_text_where_the_head_has_none(cls: type[Event], message: type[Message], field: str) -> None:
    plain: dict[str, Any] = {field: "Plain."}
    assert made(cls, message(**plain)).text == "Plain."
    assert made(cls, message(common=HEAD, **plain)).text == "It is late."
    assert made(cls, message()).text is None


def test_a_system_line_and_a_toast_have_their_words() -> None:
    assert made(SystemEvent, wire.WebcastSystemMessage(message="Hello")).message == "Hello"
    toast = made(
        ToastEvent,
        wire.WebcastToastMessage(
            common=HEAD, display_duration_millisecond=3000, delay_display_duration_millisecond=500
        ),
    )
    assert (toast.text, toast.duration, toast.delay) == ("It is late.", 3.0, 0.5)


def test_a_hint_names_its_gift() -> None:
    event = made(
        GuideEvent,
        wire.WebcastGuideMessage(guide_type=2, gift_id=5655, description="Send a Rose", duration=5, display_style=1),
    )
    assert (event.kind, event.gift_id, event.description) == (2, 5655, "Send a Rose")
    assert (event.duration, event.style) == (5, 1)


def test_a_notice_has_all_its_texts() -> None:
    said = {name: Text(key=name, default_pattern=f"The {name}") for name in ("title", "violation_reason", "tips_title")}
    event = made(
        NoticeEvent,
        wire.WebcastNoticeMessage(
            notice_type=4,
            style="red",
            scene="mute",
            display_text=Text(key="shown", default_pattern="Muted"),
            tips_url="https://example.com/tips",
            notice_title=Text(default_pattern="Take care"),
            content="plain",
            **said,
        ),
    )
    assert (event.kind, event.style, event.scene, event.content) == (4, "red", "mute", "plain")
    assert (event.text, event.display_type) == ("Muted", "shown")
    texts = (event.title, event.violation_reason, event.tip, event.message, event.notice_title, event.notice_content)
    assert [text and text.text for text in texts] == [
        "The title",
        "The violation_reason",
        "The tips_title",
        "Muted",
        "Take care",
        None,
    ]
    assert event.tip_url == "https://example.com/tips"


def test_of_a_notices_texts_the_content_counts_before_the_words_on_a_violation() -> None:
    both = wire.WebcastNoticeMessage(
        notice_content=Text(default_pattern="Be kind"), display_text=Text(default_pattern="Muted")
    )
    assert made(NoticeEvent, both).text == "Be kind"
    both.common.CopyFrom(HEAD)
    assert made(NoticeEvent, both).text == "It is late."


def test_small_hints_have_words_and_a_button() -> None:
    said = Text(key="pm_goal", default_pattern="{0:user} set a goal", pieces=[named(viewer())])
    button = Text(default_pattern="Support")
    capsule = made(
        CapsuleEvent,
        wire.WebcastCapsuleMessage(
            desc=said,
            button_text=button,
            schema="sslocal://goal",
            type=10,
            scene="new_goal",
            icon={"url_list": PICTURES},
        ),
    )
    subscribe = made(
        SubCapsuleEvent,
        wire.WebcastSubCapsuleMessage(
            description=said,
            btn_name=button,
            btn_url="https://example.com/sub",
            capsule_scene="sub",
            from_user_id=VIEWER_ID,
        ),
    )
    for event in (capsule, subscribe):
        assert (event.display_type, event.text, str(event.description)) == ("pm_goal", *["Ada set a goal"] * 2)
        assert str(event.button) == "Support"
    assert (capsule.kind, capsule.scene, capsule.link) == (10, "new_goal", "sslocal://goal")
    assert capsule.icon is not None and capsule.icon.urls == PICTURES
    assert (subscribe.scene, subscribe.link, subscribe.from_user_id) == (
        "sub",
        "https://example.com/sub",
        str(VIEWER_ID),
    )


def test_captured_small_hints_tell_of_goals(captures: Path) -> None:
    for event in captured_of(CapsuleEvent, captures, "WebcastCapsuleMessage").values():
        assert (event.kind, event.scene) == (10, "notice_viewer_new_goal") and event.icon is not None
        assert event.description and event.button
        assert [event.label] == [event.text] == sent(event).texts(3, 2) == ["The host set a subscription goal."]
        assert (event.button.key, str(event.button)) == ("pm_mt_goal_reminder_support_btn", "Support")
        (host,) = event.description.pieces
        assert host.user and [host.user.user_id] == sent(event).ids(3, 4, 21, 1, 1)
        assert [event.link] == sent(event).texts(5)


def test_a_warning_has_its_case_and_its_words() -> None:
    message = wire.WebcastBottomMessage(
        common=HEAD,
        content="Beware",
        show_type=1,
        duration=600,
        biz_type=4,
        violation_user_id=12,
        punish_info={"punish_type": "risk_notice", "violation_uid": 12},
        style=2,
        detail_url="https://example.com/why",
        float_style=5,
        float_icon_type=1,
    )
    event = made(BottomEvent, message)
    assert (event.kind, event.display, event.words_in) == (BottomKind.WARNING_ON_COHOST, BottomDisplay.PLUG, None)
    assert (event.content, event.text) == ("It is late.", "It is late.")
    assert (event.penalty, event.user_id) == (Penalty(type="risk_notice", user_id="12"), "12")
    assert (event.duration, event.style, event.detail_url) == (600, 2, "https://example.com/why")
    assert (event.float_style, event.float_icon) == (5, DialogIcon.WARNING)
    message.text_type, message.biz_type = 1, 66
    event = made(BottomEvent, message)
    assert (event.words_in, event.content, event.text, event.kind) == (BottomWords.CONTENT, "Beware", "Beware", 66)


def test_every_kind_that_the_schema_knows_has_a_name() -> None:
    for ours, theirs in ((BottomKind, wire.BizType), (BottomDisplay, wire.ShowType), (BottomWords, wire.TextType)):
        assert [member.value for member in ours] == theirs.values()


def test_captured_warnings_are_of_two_kinds(captures: Path) -> None:
    events = captured_of(BottomEvent, captures, "WebcastBottomMessage")
    assert [event.duration for event in events.values()] == [599, 600, 599, 600, 599, 599, 599]
    assert [event.float_style for event in events.values()] == [5, 5, 5, 5, None, None, None]
    penalties = [event.penalty for event in events.values()]
    assert [penalty and penalty.type for penalty in penalties] == [
        "risk_notice",
        "risk_notice",
        "short_nr",
        "risk_notice",
        "other_live_nr",
        "other_live_nr",
        "other_live_nr",
    ]
    for event in events.values():
        assert event.kind is BottomKind.VIOLATION and event.penalty
        assert [event.user_id] == [event.penalty.user_id] == sent(event).ids(7)
        assert [event.content] == [event.text] == sent(event).texts(1, 8, 2)
    assert events[64].create_time == datetime(2023, 10, 4, 18, 59, 9, 171_000, tzinfo=timezone.utc)


def test_the_banner_of_a_campaign_is_parsed() -> None:
    written = json.dumps({"debug": False, "cup": {"rank": 3, "share": 0.5}})
    event = made(InRoomBannerEvent, wire.WebcastInRoomBannerMessage(extra=written, position=2, action_type=1))
    assert event.content == {"debug": False, "cup": {"rank": 3, "share": 0.5}}
    assert (event.position, event.action_type) == (2, 1)
    assert made(InRoomBannerEvent, wire.WebcastInRoomBannerMessage(extra="{no")).content == "{no"
    assert made(InRoomBannerEvent, wire.WebcastInRoomBannerMessage()).content is None


def test_captured_banners_are_of_one_campaign_each(captures: Path) -> None:
    events = captured_of(InRoomBannerEvent, captures, "WebcastInRoomBannerMessage")
    assert list(events) == list(range(478, 485))
    for event in events.values():
        (campaign,) = [name for name in event.content if name.startswith("op_component-")]
        state = event.content[campaign]
        assert state["banner_data"]["activity_name"] == campaign
        assert state["activity_time"]["start_time"] < state["activity_time"]["end_time"]
        assert event.content["debug"] is False and event.content["user"].isdecimal()


def test_what_a_moderator_did_is_not_said() -> None:
    assert made(SpeakerEvent, wire.WebcastSpeakerMessage(common=HEAD)).text == "It is late."
