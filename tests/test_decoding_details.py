"""What documented messages tell besides their documented attributes."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import payloads
import pytest
from captured import captured_messages
from decoded import made
from payloads import CREATED_MS, HOST_ID, VIEWER_ID, head, named, viewer, words

from tiktok_live import events
from tiktok_live.decoding import decode
from tiktok_live.models import (
    AuditStatus,
    BadgePosition,
    BadgePriority,
    Border,
    FanClub,
    FanClubStatus,
    GuestPolicy,
    Picture,
    SubscriptionPayment,
    UserMetricKind,
)
from tiktok_live.models.wire_fields import fields_of
from tiktok_live.proto.chat_pb2 import WebcastChatMessage, WebcastEmoteChatMessage, WebcastQuestionNewMessage
from tiktok_live.proto.envelope_pb2 import WebcastEnvelopeMessage
from tiktok_live.proto.image_pb2 import ImageModel
from tiktok_live.proto.member_pb2 import WebcastMemberMessage
from tiktok_live.proto.message_pb2 import PublicAreaMessageCommon
from tiktok_live.proto.room_pb2 import WebcastControlMessage, WebcastLiveIntroMessage, WebcastRoomUserSeqMessage
from tiktok_live.proto.social_pb2 import WebcastLikeMessage
from tiktok_live.proto.text_pb2 import Text

CREATED_S = CREATED_MS // 1000
MOMENT = datetime.fromtimestamp(CREATED_S, timezone.utc)


def image(name: str) -> ImageModel:
    return ImageModel(
        url_list=[f"https://p16.example.com/{name}", f"https://p19.example.com/{name}"], uri=name, width=3
    )


def as_picture(name: str) -> Picture:
    urls = [f"https://p16.example.com/{name}", f"https://p19.example.com/{name}"]
    return Picture(url=urls[0], urls=urls, uri=name, width=3)


def test_the_head_of_a_message_has_its_text_with_all_that_is_in_it() -> None:
    common = head("pm_x", "{0:user} sent {1:string}", [named(viewer()), words("a rose")])
    common.display_text.default_format.color = "#8CE7FF"
    common.is_show_msg, common.room_message_heat_level = True, 5
    event = made(events.MemberEvent, WebcastMemberMessage(common=common))
    text = event.display_text
    assert text is not None and text.format is not None and text.pieces[0].user is not None
    assert (text.key, text.label, text.text) == (event.display_type, event.label, event.text)
    assert (str(text), text.format.color) == ("Ada sent a rose", "#8CE7FF")
    assert (text.pieces[0].user.unique_id, text.pieces[1].text) == ("ada.test", "a rose")
    assert (event.is_shown, event.room_heat) == (True, 5)
    bare = made(events.MemberEvent, WebcastMemberMessage())
    assert (bare.display_text, bare.is_shown, bare.room_heat) == (None, None, None)


def test_a_user_shows_what_tiktok_says_of_the_account() -> None:
    user = viewer(verified=True, verified_content="Singer", link_mic_stats=2, create_time=CREATED_S)
    user.avatar_medium.CopyFrom(image("medium"))
    user.avatar_large.CopyFrom(image("large"))
    user.badge_image_list.append(image("badge"))
    user.border.icon.CopyFrom(image("border"))
    user.border.border_privilege_log_extra.level = "30"
    user.border_list.add(source="gifts", level=2)
    user.user_attr.is_muted, user.user_attr.mute_duration = True, 55
    user.anchor_info.level = 9
    user.own_room.room_ids_str.append("73")
    shown = made(events.MemberEvent, WebcastMemberMessage(user=user)).user
    assert (shown.is_verified, shown.verification, shown.guest_policy) == (True, "Singer", GuestPolicy.FOLLOWED)
    assert (shown.medium_picture, shown.large_picture) == (as_picture("medium"), as_picture("large"))
    assert (shown.badge_pictures, shown.border) == (
        [as_picture("badge")],
        Border(picture=as_picture("border"), privilege_level=30),
    )
    assert shown.borders == [Border(source="gifts", level=2)]
    assert shown.picture == Picture(url=payloads.PICTURES[0], urls=payloads.PICTURES)
    assert (shown.is_muted, shown.mute_duration, shown.host_level, shown.own_room_ids) == (True, 55, 9, ["73"])


def test_a_user_shows_what_they_have_earned_joined_and_paid_for() -> None:
    user = viewer()
    user.pay_grade.level, user.pay_grade.name, user.pay_grade.upgrade_need_consume = 7, "Grade", 99
    user.fans_club.data.club_name, user.fans_club.data.level = "Fans", 4
    user.fans_club.data.user_fans_club_status, user.fans_club.data.anchor_id = 1, HOST_ID
    user.fans_club_info.fans_count = 1000
    user.subscribe_info.is_subscribed_to_anchor, user.subscribe_info.status = True, 2
    user.subscribe_info.sub_end_time = CREATED_S
    shown = made(events.MemberEvent, WebcastMemberMessage(user=user)).user
    assert shown.grade is not None and shown.subscription is not None
    assert (shown.grade.level, shown.grade.name, shown.grade.upgrade_cost) == (7, "Grade", 99)
    assert shown.fan_club == FanClub("Fans", 4, FanClubStatus.ACTIVE, fan_count=1000, host_user_id=str(HOST_ID))
    assert (shown.subscription.is_subscribed, shown.subscription.payment) == (True, SubscriptionPayment.RENEWING)
    assert shown.subscription.ends_at == MOMENT


def test_a_badge_shows_how_it_looks() -> None:
    badge = payloads.level_badge(8, "21")
    badge.combine.text.key, badge.combine.background.background_color_code = "pm_x", "#995F90EF"
    badge.combine.background.left_side_image.CopyFrom(image("left"))
    badge.combine.background_dark_mode.border_color_code = "#000000"
    badge.combine.font_style.font_size = 8
    badge.position, badge.priority_type, badge.display, badge.exhibition_type = 1, 20, True, 1
    badge.open_web_url, badge.display_status, badge.is_customized = "sslocal://x", 1, True
    badge.privilege_log_extra.privilege_order_id = "mock_fix_width_transparent_7138381176787539748"
    user = viewer(badge_list=[badge])
    shown = made(events.MemberEvent, WebcastMemberMessage(user=user)).user.badges[0]
    assert shown.background is not None and shown.dark_background is not None and shown.font is not None
    assert (shown.background.color, shown.background.left_picture) == ("#995F90EF", as_picture("left"))
    assert (shown.dark_background.border_color, shown.font.size) == ("#000000", 8)
    assert (shown.key, shown.short_name, shown.link) == ("pm_x", "21", "sslocal://x")
    assert (shown.position, shown.priority) == (BadgePosition.LEFT, BadgePriority.PLATFORM)
    assert (shown.is_shown, shown.is_label, shown.is_greyed, shown.is_customized) == (True, True, True, True)
    assert shown.privilege_order_id == "mock_fix_width_transparent_7138381176787539748"


def test_a_number_that_no_enum_has_stays_a_number() -> None:
    badge = payloads.level_badge(8, "21")
    badge.position = 77
    event = made(events.MemberEvent, WebcastMemberMessage(user=viewer(badge_list=[badge]), action=999))
    assert (event.action_id, type(event.action_id)) == (999, int)
    assert event.user.badges[0].position == 77
    assert made(events.MemberEvent, WebcastMemberMessage(action=1)).action_id is events.MemberAction.ENTER


def test_a_comment_tells_whom_it_mentions_and_what_tiktok_thinks_of_it() -> None:
    message = WebcastChatMessage(content="hi", comment_tag=[0, 2, 9], input_type=1, full_screen_text_color="#FFFFFF")
    message.at_user.CopyFrom(viewer())
    message.comment_quality_scores.add(version="default_app", score=10000)
    message.background_image_v2.CopyFrom(image("background"))
    message.public_area_common.user_consume_in_room = 300
    message.public_area_message_common.user_interaction_info.comment_cnt = 4
    event = made(events.ChatEvent, message)
    assert event.mentioned_user is not None and event.activity is not None
    assert event.mentioned_user.unique_id == "ada.test"
    assert event.tags == [events.CommentTag.NORMAL, events.CommentTag.OVERAGE, 9]
    assert event.quality_scores == [events.CommentScore("default_app", 10000)]
    assert (event.input_type, event.text_color, event.coins_in_room) == (1, "#FFFFFF", 300)
    assert (event.background, event.activity.comment_count) == (as_picture("background"), 4)
    assert made(events.ChatEvent, WebcastChatMessage()).mentioned_user is None


def test_an_emote_tells_what_it_is_and_who_made_it() -> None:
    message = WebcastEmoteChatMessage()
    emote = message.emote_list.add(emote_id="1", emote_type=2, emote_scene=1, reward_condition=2, audit_status=1)
    emote.emote_upload_info.user_id, emote.emote_upload_info.emote_upload_source = HOST_ID, 3
    shown = made(events.EmoteEvent, message).emotes[0]
    assert (shown.kind, shown.scene) == (events.EmoteKind.FANS, events.EmoteScene.GAME)
    assert (shown.reward, shown.audit_status) == (events.EmoteReward.FAN_CLUB, AuditStatus.PASSED)
    assert (shown.uploaded_by, shown.uploader_user_id) == (events.EmoteUploader.AI, str(HOST_ID))


def test_a_question_has_an_id_and_a_time() -> None:
    message = WebcastQuestionNewMessage()
    message.data.question_id, message.data.create_time, message.data.create_from = 73, CREATED_S, 1
    event = made(events.QuestionNewEvent, message)
    assert (event.question_id, event.asked_at, event.create_from) == ("73", MOMENT, 1)


def test_a_gift_tells_who_gets_what_and_what_is_played_for_it() -> None:
    message = payloads.gift(
        count=3,
        combo_count=3,
        send_type=4,
        fan_ticket_count=15,
        is_first_sent=True,
        order_id="9",
        color_id=-1,
        to_member_nickname="Guest",
    )
    message.to_user.CopyFrom(viewer())
    message.monitor_info.anchor_id, message.monitor_info.from_platform = HOST_ID, "android"
    message.sponsorship_info.add(sponsor_id=VIEWER_ID, light_gift_up=True)
    message.gifts_in_box.gifts_info_in_box.add(gift_id=5655, remain_times=2)
    message.match_info.multiplier_type, message.match_info.multiplier_value = 4, 3
    message.asset.id, message.asset.size, message.asset.resource_uri = 4464, 1000, "zip/1"
    message.asset.video_resource_list.add(video_type_name="h264").video_url.url_list.append("https://v.example.com/1")
    message.tray_display_text.default_pattern = "sent a gift"
    event = made(events.GiftEvent, message)
    assert event.receiver is not None and event.boost is not None and event.effect is not None
    assert (event.step, event.combo_count, event.fan_tickets) == (events.GiftStep.GO_ON, 3, 15)
    assert (event.is_first_sent, event.order_id, event.color_id) == (True, "9", -1)
    assert (event.receiver.unique_id, event.receiver_nickname) == ("ada.test", "Guest")
    assert (event.host_user_id, event.sender_platform) == (str(HOST_ID), "android")
    assert (event.sponsorships[0].sponsor_id, event.sponsorships[0].is_lit) == (str(VIEWER_ID), True)
    assert (event.gifts_in_box[0].gift_id, event.gifts_in_box[0].remaining) == (5655, 2)
    assert (event.boost.kind, event.boost.multiplier) == (events.BoostKind.GLOVE, 3)
    assert (event.effect.effect_id, event.effect.size, event.effect.uri) == ("4464", 1000, "zip/1")
    assert event.effect.videos[0].urls == ["https://v.example.com/1"]
    assert str(event.tray_text) == "sent a gift"


def test_a_kind_of_gift_tells_how_it_looks_and_where_it_is_offered() -> None:
    message = payloads.gift()
    message.gift.duration, message.gift.primary_effect_id, message.gift.combo = 3000, 4464, True
    message.gift.for_linkmic, message.gift.is_displayed_on_panel, message.gift.is_box_gift = True, False, True
    message.gift.icon.CopyFrom(image("icon"))
    message.gift.gift_label_icon.CopyFrom(image("label"))
    gift = made(events.GiftEvent, message).gift
    assert (gift.duration, gift.effect_id, gift.is_combo) == (3.0, "4464", True)
    assert (gift.is_for_guests, gift.is_on_panel, gift.is_box, gift.is_random) == (True, False, True, False)
    assert (gift.icon, gift.label_picture) == (as_picture("icon"), as_picture("label"))


def test_the_text_of_a_gift_names_it_with_its_pieces_too() -> None:
    message = payloads.gift()
    message.common.display_text.default_pattern = "sent {0:gift}"
    message.common.display_text.pieces.add(type=12).gift_value.gift_id = 5655
    event = made(events.GiftEvent, message)
    assert event.display_text is not None
    assert (event.display_text.text, event.text) == ("sent Rose", "sent Rose")
    assert event.display_text.pieces[0].gift_id == 5655


def test_a_like_tells_how_its_hearts_rise_and_what_single_users_read() -> None:
    message = WebcastLikeMessage(count=3, color=2, effect_cnt=4, icons=[image("heart")])
    message.like_effect.add(version=2, effect_cnt=4, effect_interval_ms=500, level=1)
    message.specified_display_text.add(uid=HOST_ID, display_text=Text(key="pm_x", default_pattern="liked"))
    event = made(events.LikeEvent, message)
    assert event.effects == [events.LikeEffect(version=2, count=4, interval=0.5, level=1)]
    assert (event.color, event.effect_count, event.icons) == (2, 4, [as_picture("heart")])
    assert (event.personal_texts[0].user_id, str(event.personal_texts[0].text)) == (str(HOST_ID), "liked")


def test_a_join_tells_where_the_viewer_came_from_and_how_it_is_announced() -> None:
    message = WebcastMemberMessage(
        client_enter_source="homepage_hot-live_cell", client_enter_type="draw", display_style=2, is_top_user=True
    )
    message.anchor_display_text.default_pattern = "joined"
    message.enter_effect_config.text.default_pattern = "A star joined"
    message.operator.CopyFrom(viewer())
    message.admin_permissions[3] = 1
    area = PublicAreaMessageCommon()
    area.portrait_info.user_metrics.add(type=5, metrics_value="505")
    area.portrait_info.portrait_tag.add(tag_id="7", show_value="not a follower", priority=2)
    message.public_area_message_common.CopyFrom(area)
    event = made(events.MemberEvent, message)
    assert event.enter_effect is not None and event.operator is not None and event.activity is not None
    assert (event.enter_source, event.enter_method) == ("homepage_hot-live_cell", "draw")
    assert (event.display, event.is_top_user, event.via) == (events.MemberDisplay.CHAT, True, None)
    assert (str(event.host_text), str(event.enter_effect.text)) == ("joined", "A star joined")
    assert (event.operator.nickname, event.permissions) == ("Ada", {3: 1})
    metric, tag = event.activity.metrics[0], event.activity.tags[0]
    assert (metric.kind, metric.value) == (UserMetricKind.TOP_VIEWER, "505")
    assert (tag.tag_id, tag.text, tag.priority) == ("7", "not a follower", 2)


def test_a_follow_and_a_share_tell_what_was_done_to_whom() -> None:
    follow = made(events.FollowEvent, payloads.social(action=1, share_target=str(HOST_ID), show_duration_ms=2500))
    assert (follow.action, follow.target, follow.duration) == (events.SocialAction.FOLLOW, str(HOST_ID), 2.5)
    share = made(events.ShareEvent, payloads.social(action=3, share_type=1, share_target="-1"))
    assert (share.action, share.share_type, share.target) == (events.SocialAction.SHARE, 1, "-1")


def test_viewer_numbers_tell_who_is_not_logged_in() -> None:
    message = WebcastRoomUserSeqMessage(total=10, anonymous=3, popularity=7)
    message.seats.add(score=5, delta=2)
    event = made(events.RoomUserEvent, message)
    assert (event.anonymous_viewers, event.popularity) == (3, 7)
    assert (event.seats[0].coin_count, event.seats[0].delta) == (5, 2)


def test_a_welcome_tells_its_language_and_badges() -> None:
    badge = payloads.text_badge(0, "pm_mt_hostlabel", "Host")
    message = WebcastLiveIntroMessage(content_language="en", audit_status=1, intro_mode=1, badges=[badge])
    event = made(events.LiveIntroEvent, message)
    assert (event.language, event.audit_status, event.intro_mode) == ("en", AuditStatus.PASSED, 1)
    assert event.badges[0].name == "Host"


def test_an_end_by_tiktok_tells_why() -> None:
    message = WebcastControlMessage(action=4, tips="bye")
    message.extra.source, message.extra.reason_no = "punish", 3
    message.extra.content.default_pattern = "You broke a rule"
    message.perception_dialog.title.default_pattern = "Sorry"
    message.punish_info.punish_id = "77"
    event = made(events.StreamEndEvent, message)
    assert event.dialog is not None and event.penalty is not None
    assert (event.action, event.cause, event.tip, event.reason_number) == (4, "punish", "bye", 3)
    assert (str(event.message), str(event.dialog.title), event.penalty.penalty_id) == (
        "You broke a rule",
        "Sorry",
        "77",
    )


def test_a_chest_has_an_id_and_tells_when_it_was_put_up() -> None:
    message = WebcastEnvelopeMessage(display=1)
    chest = message.envelope_info
    chest.envelope_id, chest.create_at, chest.business_type, chest.follow_show_status = "7", str(CREATED_MS), 1, 2
    event = made(events.EnvelopeEvent, message)
    assert (event.envelope_id, event.business_type, event.display) == ("7", events.ChestKind.USER_COINS, 1)
    assert event.created_at == datetime.fromtimestamp(CREATED_S, timezone.utc).replace(microsecond=123000)
    assert event.follow_hint is events.ChestFollowHint.NOT_SHOWN


@pytest.mark.parametrize("written", ["", "soon", "9" * 40, "²"])
def test_a_chest_whose_time_is_no_number_has_none(written: str) -> None:
    message = WebcastEnvelopeMessage(display=1)
    message.envelope_info.create_at = written
    assert made(events.EnvelopeEvent, message).created_at is None


def test_the_chest_of_a_super_fan_is_told_by_its_kind_or_its_text() -> None:
    by_kind, by_text = WebcastEnvelopeMessage(display=1), WebcastEnvelopeMessage(display=2)
    by_kind.envelope_info.business_type = 19
    by_text.common.display_text.key = "ttlive_superFanBox_appears"
    assert made(events.SuperFanBoxEvent, by_kind).is_new is True
    assert made(events.SuperFanBoxEvent, by_text).is_new is False


def test_a_subscription_tells_who_gave_it() -> None:
    message = payloads.subscription(gift_source=2, message_type=9, package_id="p", message_display_style=1)
    message.event_tracking.gift_sub_sender_id, message.event_tracking.gift_sub_receiver_id = HOST_ID, VIEWER_ID
    event = made(events.SubscribeEvent, message)
    assert (event.giver, event.notice) == (events.SubscribeGiver.VIEWER_TO_ANYBODY, events.SubscribeNotice.GIFTS_GIVEN)
    assert (event.giver_user_id, event.receiver_user_id) == (str(HOST_ID), str(VIEWER_ID))
    assert (event.package_id, event.is_popup) == ("p", True)


def captured(captures: Path, line: int) -> tuple[Any, dict[int, Any]]:
    """Return the event of a captured message, and its fields read without a schema."""
    message = captured_messages(captures)[line - 1]
    return decode(message.method, message.payload), fields_of(message.payload)


def test_captured_likes_joins_and_shares_hold_what_their_bytes_say(captures: Path) -> None:
    like, fields = captured(captures, 486)
    assert [effect.version or 0 for effect in like.effects] == [effect.get(1, [0])[0] for effect in fields[10]]
    assert [effect.interval for effect in like.effects] == [effect[3][0] / 1000 for effect in fields[10]]
    assert [(text.user_id, text.text.key) for text in like.personal_texts] == [
        (str(text[1][0]), text[2][0][1][0]) for text in fields[8]
    ]
    muted, fields = captured(captures, 490)
    assert (muted.user.is_muted, muted.user.mute_duration) == (True, 55)
    assert fields[5][0][32][0] == {1: [1], 4: [55]}
    join, fields = captured(captures, 1080)
    assert (join.enter_source, join.host_text.key) == (fields[19][0], fields[18][0][1][0])
    assert [metric.value for metric in join.activity.metrics] == ["0", "0", "0", "0", "505"]
    assert join.activity.metrics[-1].kind is UserMetricKind.TOP_VIEWER
    share, fields = captured(captures, 1495)
    assert (share.action, share.share_type, share.target) == (fields[4][0], fields[3][0], fields[5][0]) == (3, 1, "-1")


def test_captured_gifts_hold_what_their_bytes_say(captures: Path) -> None:
    gift, fields = captured(captures, 356)
    assert (gift.fan_tickets, gift.room_fan_tickets, gift.repeat_count, gift.gift.diamond_count) == (100, 100, 1, 100)
    assert (gift.step, gift.color_id, gift.sender_platform) == (events.GiftStep.BEGIN, -1, "android")
    assert (gift.sender_app_version, gift.host_user_id) == (fields[23][0][11][0], str(fields[23][0][1][0]))
    assert [video.type for video in gift.effect.videos] == ["bytevc1opt", "480p", "480p_bvc1", "h264"]
    assert (gift.effect.effect_id, gift.effect.type) == (str(fields[37][0][6][0]), 4)
    assert (gift.gift.effect_id, gift.gift.duration) == ("4464", 1.0)
    sponsored, fields = captured(captures, 363)
    assert sponsored.sponsorships[0].sponsor_id == str(fields[39][0][2][0])
    assert sponsored.user.is_gifter is True


def test_captured_chats_hold_what_their_bytes_say(captures: Path) -> None:
    chat, fields = captured(captures, 92)
    assert (chat.mentioned_user.user_id, chat.mentioned_user.is_moderator) == (str(fields[12][0][1][0]), True)
    assert chat.mentioned_user.gifter_level == 14
    assert len(chat.quality_scores) == len(fields[19])
    chat, fields = captured(captures, 200)
    level = next(badge for badge in chat.user.badges if badge.scene_type == 8)
    combined = next(badge[23][0] for badge in fields[2][0][64] if 23 in badge)
    assert (level.level, level.short_name) == (9, combined[4][0])
    assert level.background.color == combined[11][0][2][0] == "#995F90EF"
    assert (level.position, level.priority) == (BadgePosition.LEFT, BadgePriority.PLATFORM)


def test_captured_chests_numbers_and_pauses_hold_what_their_bytes_say(captures: Path) -> None:
    chest, fields = captured(captures, 240)
    assert (chest.coins, chest.can_open, chest.follow_hint) == (55, 50, events.ChestFollowHint.SHOWN)
    assert chest.created_at == datetime(2023, 10, 4, 19, 19, 25, 560_000, tzinfo=timezone.utc)
    assert chest.opens_at == datetime(2023, 10, 4, 19, 22, 24, tzinfo=timezone.utc)
    assert (chest.envelope_id, chest.sender_user_id) == (fields[2][0][1][0], chest.user.user_id)
    numbers, fields = captured(captures, 1412)
    assert (numbers.anonymous_viewers, numbers.viewer_count) == (fields[8][0], fields[3][0]) == (1, 1350)
    assert numbers.top_viewers[0].user.guest_policy is GuestPolicy.EVERYBODY
    pause, _ = captured(captures, 204)
    assert (pause.cause, pause.action) == ("app_pause", events.ControlAction.PAUSED)
    question, fields = captured(captures, 1163)
    assert question.asked_at == datetime(2023, 10, 4, 19, 1, 1, tzinfo=timezone.utc)
    assert question.question_id == str(fields[2][0][1][0])
    intro, _ = captured(captures, 954)
    assert (intro.language, intro.audit_status, intro.badges[0].key) == ("es", AuditStatus.PASSED, "pm_mt_hostlabel")
