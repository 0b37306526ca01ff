"""What the platform and moderators do to messages, viewers and hosts."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from decoded import captured_of, made
from payloads import head

from tiktok_live.events import (
    AccessControlEvent,
    AccessRecallEvent,
    AlertBoxAuditResultEvent,
    AuditedMedia,
    ImDeleteEvent,
    PerceptionEvent,
    RoomVerifyEvent,
    UnauthorizedMemberEvent,
)
from tiktok_live.models import AuditStatus, DialogIcon, Penalty, PenaltyKind
from tiktok_live.proto.moderation_pb2 import (
    AccessControlCaptcha,
    AlertAudio,
    AlertImage,
    AlertText,
    PerceptionSheetInfo,
    WebcastAccessControlMessage,
    WebcastAccessRecallMessage,
    WebcastAlertBoxAuditResultMessage,
    WebcastImDeleteMessage,
    WebcastPerceptionMessage,
    WebcastRoomVerifyMessage,
    WebcastUnauthorizedMemberMessage,
)
from tiktok_live.proto.room_pb2 import PerceptionDialogInfo, PunishEventInfo
from tiktok_live.proto.text_pb2 import Text


def test_removed_messages_and_people_are_named_by_id() -> None:
    event = made(ImDeleteEvent, WebcastImDeleteMessage(delete_msg_ids=[7, 8], delete_user_ids=[9]))
    assert (event.deleted_msg_ids, event.deleted_user_ids) == (["7", "8"], ["9"])


def test_captured_removals_name_one_user_each(captures: Path) -> None:
    for event in captured_of(ImDeleteEvent, captures, "WebcastImDeleteMessage").values():
        assert event.deleted_msg_ids == []
        assert [user_id.isdecimal() and len(user_id) in (18, 19) for user_id in event.deleted_user_ids] == [True]
        assert event.create_time and event.create_time.year in (2022, 2023)


def test_a_warning_has_its_penalty_and_its_words() -> None:
    event = made(
        PerceptionEvent,
        WebcastPerceptionMessage(
            dialog=PerceptionDialogInfo(icon_type=6, title=Text(default_pattern="Muted"), target_user_id=12),
            punish_info=PunishEventInfo(punish_type="muting", punish_type_id=99, violation_uid=12, duration=300),
            sheet=PerceptionSheetInfo(icon_type=1, reason_info=Text(default_pattern="Rude words"), count_down_time=5),
            end_time=1_790_000_000,
            toast=Text(default_pattern="You are muted"),
            float_icon_type=99,
        ),
    )
    assert event.dialog and event.sheet
    assert (event.dialog.icon, str(event.dialog.title), event.dialog.target_user_id) == (DialogIcon.MUTE, "Muted", "12")
    assert event.penalty == Penalty(type="muting", kind=99, user_id="12", duration=300)
    assert (event.sheet.icon, str(event.sheet.reason), event.sheet.countdown) == (DialogIcon.WARNING, "Rude words", 5)
    assert event.ends_at == datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
    assert (str(event.toast), event.float_icon) == ("You are muted", 99)


def test_captured_warnings_lift_the_muting_of_somebody(captures: Path) -> None:
    events = list(captured_of(PerceptionEvent, captures, "WebcastPerceptionMessage").values())
    assert {event.penalty.type for event in events if event.penalty} == {"muting_cancel"}
    assert {event.penalty.reason for event in events if event.penalty} == {None, "CREDIT_MUTE"}
    assert all(event.penalty and event.penalty.user_id and event.penalty.penalty_id for event in events)
    assert {event.dialog.scene for event in events if event.dialog} == {6}


def test_a_room_that_must_be_verified() -> None:
    event = made(RoomVerifyEvent, WebcastRoomVerifyMessage(action=4, content="Age?", notice_type=2, close_room=True))
    assert (event.action, event.content, event.notice_type, event.is_room_closed) == (4, "Age?", 2, True)


def test_captured_verifications_are_begun_and_ended_by_turns(captures: Path) -> None:
    events = list(captured_of(RoomVerifyEvent, captures, "WebcastRoomVerifyMessage").values())
    assert [event.action for event in events] == [3, 4, 3, 4, 3, 4, 3]
    assert {(event.content, event.is_room_closed) for event in events} == {(None, False)}


def test_a_captcha_has_its_id_and_its_time() -> None:
    captcha = AccessControlCaptcha(captcha_record_id=5, room_id=6, verify_duration_in_sec=90)
    event = made(AccessControlEvent, WebcastAccessControlMessage(captcha=captcha))
    assert (event.captcha_id, event.captcha_room_id, event.time_limit) == ("5", "6", 90)
    assert made(AccessControlEvent, WebcastAccessControlMessage()).time_limit is None


def test_a_right_that_is_lost_says_for_how_long_and_why() -> None:
    event = made(
        AccessRecallEvent,
        WebcastAccessRecallMessage(
            status=1,
            scene="GIFT",
            duration=3600,
            end_time=1_790_000_000,
            notice=Text(default_pattern="No gifts"),
            content=Text(default_pattern="Gifts are off for an hour"),
            punish_info=PunishEventInfo(punish_id="4", punish_type_id=64),
        ),
    )
    assert (event.status, event.scene, event.duration) == (1, "GIFT", 3600)
    assert event.ends_at == datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
    assert (str(event.notice), str(event.content)) == ("No gifts", "Gifts are off for an hour")
    assert event.penalty == Penalty(penalty_id="4", kind=PenaltyKind.BAN_LIVE_GOAL)


def test_captured_recalls_are_of_two_rights(captures: Path) -> None:
    events = list(captured_of(AccessRecallEvent, captures, "WebcastAccessRecallMessage").values())
    assert [(event.scene, event.status) for event in events] == [("CONTENT_CLASSIFICATION", 1)] * 7 + [("GIFT", None)]
    assert [event.penalty is None for event in events] == [False] * 7 + [True]


def test_reviewed_media_have_what_the_review_found() -> None:
    event = made(
        AlertBoxAuditResultEvent,
        WebcastAlertBoxAuditResultMessage(
            user_id=3,
            scene="alert",
            image_list=[AlertImage(id=1, alert_type=2, tos_url="https://p16.example.com/i", audit_status=1)],
            text_list=[AlertText(id=2, text="Thanks!", audit_status=4)],
            audio_list=[AlertAudio(id=3, tos_url="https://p16.example.com/s", audit_status=77)],
        ),
    )
    assert (event.user_id, event.scene) == ("3", "alert")
    assert event.pictures == [AuditedMedia("1", 2, AuditStatus.PASSED, url="https://p16.example.com/i")]
    assert event.texts == [AuditedMedia("2", status=AuditStatus.FORBIDDEN, text="Thanks!")]
    assert event.sounds == [AuditedMedia("3", status=77, url="https://p16.example.com/s")]


def test_a_viewer_without_a_login_has_a_made_up_name() -> None:
    event = made(
        UnauthorizedMemberEvent,
        WebcastUnauthorizedMemberMessage(
            common=head(),
            action=1,
            nick_name="363240",
            nick_name_prefix=Text(key="web_nonlogin_im_1", default_pattern="Viewer%s"),
            enter_text=Text(key="live_room_enter_toast", default_pattern="{0:user} joined"),
        ),
    )
    assert event.display_type == "live_room_enter_toast"
    assert (event.name, event.number, event.action) == ("Viewer363240", "363240", 1)
    assert (event.label, event.text) == ("{0:user} joined", "Viewer363240 joined")
    assert made(UnauthorizedMemberEvent, WebcastUnauthorizedMemberMessage(nick_name="5")).name == "5"
    many = WebcastUnauthorizedMemberMessage(
        nick_name="1" * 1000,
        nick_name_prefix=Text(default_pattern="%s" * 1000),
        enter_text=Text(default_pattern="{0:user}" * 1000),
    )
    assert len(made(UnauthorizedMemberEvent, many).text or "") < 12_000  # a short message makes no long text
    assert made(UnauthorizedMemberEvent, WebcastUnauthorizedMemberMessage()).name is None


def test_captured_viewers_without_a_login_are_called_by_their_number(captures: Path) -> None:
    for event in captured_of(UnauthorizedMemberEvent, captures, "WebcastUnauthorizedMemberMessage").values():
        assert event.number and event.name and event.name.endswith(event.number) and event.action == 1
        assert event.name_pattern and event.name_pattern.key == "web_nonlogin_im_1"
        assert event.text is None or event.name in event.text
