"""What TikTok says of a message itself, how it draws badges, and the way of a gift."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import payloads
import pytest
from captured import captured_messages
from decoded import Sent, captured_of, made, sent

from tiktok_live import events
from tiktok_live.decoding import decode
from tiktok_live.events import GiftEvent
from tiktok_live.models import (
    Badge,
    BadgeProfileCard,
    BadgeStyle,
    BadgeTextPosition,
    GiftShown,
    GiftTimings,
    MessageHead,
    Privilege,
)
from tiktok_live.proto.badge_pb2 import BadgeStruct
from tiktok_live.proto.battle_pb2 import WebcastLinkMicBattle
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.room_pb2 import WebcastControlMessage
from tiktok_live.proto.text_pb2 import TextPiece

MOMENT = datetime.fromtimestamp(payloads.CREATED_MS // 1000, timezone.utc) + timedelta(milliseconds=123)
HEAD_ELSEWHERE = {"WebcastWeeklyRankRewardMessage"}
HEAD_NUMBERS = [(9, None), (10, None), (11, None), (23, None), (5, False)]


def joined(**more: Any) -> events.MemberEvent:
    return made(events.MemberEvent, WebcastMemberMessage(common=payloads.head(), **more))


def badge_of(badge: BadgeStruct) -> Badge:
    return joined(user=payloads.viewer(badge_list=[badge])).user.badges[0]


def test_the_head_tells_what_tiktok_says_of_the_message_itself() -> None:
    message = WebcastControlMessage(common=payloads.head(), action=3)
    common = message.common
    common.method, common.describe, common.log_id, common.monitor = "WebcastControlMessage", "over", "2026X", 1
    common.priority_score, common.anchor_priority_score = 10000, 10
    common.fold_type, common.anchor_fold_type, common.fold_type_for_web, common.anchor_fold_type_for_web = 1, 2, 3, 4
    common.filter_msg_tags.extend(["agegroup0", "gift_expensive"])
    common.msg_process_filter_k, common.msg_process_filter_v = "key", "value"
    common.from_idc, common.to_idc, common.dispatch_strategy = "maliva", "useast5", 1
    common.client_send_time = payloads.CREATED_MS
    common.sei, common.depend_id, common.depend_root_id = b"\x12\x02\x08\x49", b"\x0a\x018", b""
    event = decode("WebcastControlMessage", message.SerializeToString())
    assert event.head == MessageHead(
        method="WebcastControlMessage",
        description="over",
        priority=10000,
        host_priority=10,
        fold_type=1,
        host_fold_type=2,
        web_fold_type=3,
        host_web_fold_type=4,
        filter_tags=["agegroup0", "gift_expensive"],
        filter_key="key",
        filter_value="value",
        dispatch_strategy=1,
        is_monitored=True,
        log_id="2026X",
        from_data_center="maliva",
        to_data_center="useast5",
        client_sent_at=MOMENT,
        stream_mark={2: [{1: [73]}]},
        follows={1: ["8"]},
        follows_first={},
    )


def test_a_message_that_says_nothing_of_itself_has_no_head() -> None:
    assert joined().head is None
    assert decode("WebcastMemberMessage", b"").head is None
    assert events.DisconnectedEvent().head is None


def test_a_combined_badge_tells_how_it_is_drawn() -> None:
    badge = payloads.level_badge(8, "21")
    look = badge.combine
    look.padding, look.padding_new_font = b"\x08\x01\x10\x03\x18\x20", b"\x20\x02"
    look.icon_auto_mirrored = True
    look.public_screen_show_style, look.personal_card_show_style = 14, 15
    look.ranklist_online_audience_show_style, look.multi_guest_show_style = 12, 13
    panel = look.profile_card_panel
    panel.use_new_profile_card_style, panel.badge_text_position = True, 2
    panel.projection_config = b"\x12\x00"
    panel.profile_content.SetInParent()
    badge.privilege_log_extra.privilege_version, badge.privilege_log_extra.data_version = "1", "2"
    shown = badge_of(badge)
    assert shown.style == BadgeStyle(
        padding={1: [1], 2: [3], 3: [32]},
        new_font_padding={4: [2]},
        is_icon_mirrored=True,
        chat_look=14,
        profile_look=15,
        viewer_list_look=12,
        guest_look=13,
        profile_card=BadgeProfileCard(True, BadgeTextPosition.BELOW, {2: [""]}, False),
    )
    assert (shown.privilege_version, shown.privilege_data_version) == ("1", "2")


def test_a_badge_of_which_tiktok_says_no_looks_has_no_style() -> None:
    assert badge_of(payloads.level_badge(8, "21")).style is None
    assert badge_of(payloads.text_badge(1, "pm_x", "Moderator")).style is None


def test_what_tiktok_does_not_say_of_a_badge_is_none() -> None:
    badge = payloads.level_badge(8, "21")
    badge.combine.profile_card_panel.use_new_profile_card_style = True
    style = badge_of(badge).style
    assert style == BadgeStyle(profile_card=BadgeProfileCard(is_new_style=True))
    assert (style.padding, style.new_font_padding) == (None, None)
    assert style.profile_card is not None
    assert (style.profile_card.projection, style.profile_card.has_content) == (None, None)


def test_a_border_tells_the_privilege_behind_its_ribbon() -> None:
    user = payloads.viewer()
    extra = user.border.profile_privilege_log_extra
    extra.privilege_id, extra.privilege_order_id, extra.level = "71", "mock_71", "30"
    extra.privilege_version, extra.data_version = "1", "2"
    event = joined(user=user)
    assert event.user.border is not None
    assert event.user.border.profile_privilege == Privilege("71", "mock_71", 30, "1", "2")
    assert event.user.border.privilege_data_version == "2"


def test_a_gift_tells_its_way_through_tiktok_and_how_soon_it_is_shown() -> None:
    message = payloads.gift(log_id="2026X", disable_gift_tracking=True, linkmic_gift_expression_strategy=1)
    silent = made(GiftEvent, message)
    assert (silent.timings, silent.priority) == (None, None)
    monitor = message.monitor_info
    monitor.send_gift_start_client_local_ms = monitor.send_gift_req_start_ms = payloads.CREATED_MS
    monitor.send_gift_profit_api_start_ms = monitor.send_gift_profit_core_start_ms = payloads.CREATED_MS
    monitor.send_profitapi_dur, monitor.profitapi_message_dur = 169, 387
    message.priority = b"\x08\x96\x01\x18\x03"
    message.gift.gift_vertical_scenarios.append(7)
    event = made(GiftEvent, message)
    assert event.timings == GiftTimings(MOMENT, MOMENT, MOMENT, MOMENT, 0.169, 0.387)
    assert event.priority == {1: [150], 3: [3]}
    assert (event.log_id, event.is_untracked, event.guest_gift_style) == ("2026X", True, 1)
    assert event.gift.scenarios == [7]


def test_the_file_of_an_effect_has_an_address_a_colour_and_what_it_needs() -> None:
    message = payloads.gift()
    asset = message.asset
    asset.resource_uri, asset.resource_url.uri, asset.resource_url.avg_color = (
        "https://x.example.com/a.zip",
        "a",
        "#AAA",
    )
    asset.downgrade_resource_type = 4
    asset.face_recognition_archive_meta = b"\x0a\x0611.8.0"
    asset.video_resource_list.add().video_url.uri = "b"
    effect = made(GiftEvent, message).effect
    assert effect is not None
    assert (effect.url, effect.uri, effect.color) == ("https://x.example.com/a.zip", "a", "#AAA")
    assert (effect.fallback_type, effect.videos[0].uri) == (4, "b")
    assert effect.face_recognition == {1: ["11.8.0"]}


def test_a_text_tells_how_it_shows_a_gift() -> None:
    piece = TextPiece(type=12)
    piece.gift_value.show_type = 1  # type: ignore[assignment]
    event = made(events.MemberEvent, WebcastMemberMessage(common=payloads.head("pm_x", "{0:gift}", [piece])))
    assert event.display_text is not None
    assert event.display_text.pieces[0].gift_shown is GiftShown.NAME


def test_a_battle_shows_as_sent_which_gifts_count() -> None:
    message = WebcastLinkMicBattle(battle_settings={"gift_mode_meta": b"\x12\x07pm_rose"})
    settings = made(events.LinkMicBattleEvent, message).settings
    assert settings is not None and settings.gift_mode == {2: ["pm_rose"]}
    settings = made(events.LinkMicBattleEvent, WebcastLinkMicBattle(battle_settings={"duration": 301})).settings
    assert settings is not None and settings.gift_mode is None


# Field numbers: 1 is the head of nearly all messages. In it: 1 name, 5 monitor, 9 and 10 folding, 11 priority, 15 data
# centre, 17 tags, 23 folding on the site.
def test_the_heads_of_all_captured_messages_hold_what_their_bytes_say(captures: Path) -> None:
    heads = 0
    for message in captured_messages(captures):
        head, payload = decode(message.method, message.payload).head, Sent(message.payload)
        if head is None or message.method in HEAD_ELSEWHERE:
            continue
        heads += 1
        assert [head.method] == payload.texts(1, 1)
        assert [head.description or ""] == (payload.texts(1, 7) or [""])
        told = [head.fold_type, head.host_fold_type, head.priority, head.web_fold_type, head.is_monitored]
        assert told == [(payload.numbers(1, number) or [told_nothing])[0] for number, told_nothing in HEAD_NUMBERS]
        assert head.from_data_center == (payload.texts(1, 15) or [None])[0]
        assert head.filter_tags == payload.texts(1, 17)
    assert heads > 1400


@pytest.mark.parametrize(
    ("cls", "method", "user"),
    [(events.ChatEvent, "WebcastChatMessage", 2), (events.LikeEvent, "WebcastLikeMessage", 5)],
)
def test_captured_badges_hold_the_looks_that_their_bytes_say(
    captures: Path, cls: type[events.ChatEvent | events.LikeEvent], method: str, user: int
) -> None:
    drawn = 0
    for event in captured_of(cls, captures, method).values():
        for badge, there in zip(event.user.badges, map(Sent, sent(event).values(user, 64)), strict=True):
            if badge.style is None or badge.style.padding is None:
                continue
            drawn += 1
            padding, style = badge.style.padding, badge.style
            assert [padding.get(3, []), padding.get(2, [])] == [there.numbers(23, 5, 3), there.numbers(23, 5, 2)]
            assert [style.chat_look or 0] == (there.numbers(23, 15) or [0])
            assert [badge.privilege_data_version] == (there.texts(12, 1) or [None])
    assert drawn > 20
