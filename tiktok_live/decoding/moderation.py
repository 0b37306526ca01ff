"""What the platform and moderators do to messages, viewers and hosts."""

from __future__ import annotations

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, at
from tiktok_live.events.moderation import (
    AccessControlEvent,
    AccessRecallEvent,
    AlertBoxAuditResultEvent,
    AuditedMedia,
    ImDeleteEvent,
    PerceptionEvent,
    RoomVerifyEvent,
    UnauthorizedMemberEvent,
    ViolationSheet,
)
from tiktok_live.proto.moderation_pb2 import (
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

__all__ = ["DECODERS"]


def _name(wire: Wire) -> str | None:
    """Put the number into the pattern, which is a C format (``"Viewer%s"``) and may be missing."""
    message = wire[0]
    pattern = message.nick_name_prefix.default_pattern or "%s"
    return pattern.replace("%s", message.nick_name, 1) if message.nick_name else None


def _enter_text(wire: Wire) -> str | None:
    """Fill the one place of the pattern, which comes without pieces."""
    pattern: str = wire[0].enter_text.default_pattern
    return pattern.replace("{0:user}", _name(wire) or "", 1) or None


for _media in (AlertImage, AlertAudio):
    Shape(AuditedMedia, _media, media_id="id", status="audit_status", url="tos_url", text=None)
Shape(AuditedMedia, AlertText, media_id="id", status="audit_status", url=None)
Shape(
    ViolationSheet,
    PerceptionSheetInfo,
    icon="icon_type",
    subtitle="sub_title",
    reason="reason_info",
    forbidden_title="not_allowed_title",
    forbidden="not_allowed_text",
    action="default_action_text",
    countdown="count_down_time",
)

DECODERS = decoders(
    EventShape(
        ImDeleteEvent, WebcastImDeleteMessage, deleted_msg_ids="delete_msg_ids", deleted_user_ids="delete_user_ids"
    ),
    EventShape(
        PerceptionEvent,
        WebcastPerceptionMessage,
        penalty="punish_info",
        ends_at=at("end_time"),
        float_icon="float_icon_type",
    ),
    EventShape(RoomVerifyEvent, WebcastRoomVerifyMessage, is_room_closed="close_room"),
    EventShape(
        AccessControlEvent,
        WebcastAccessControlMessage,
        captcha_id="captcha.captcha_record_id",
        captcha_room_id="captcha.room_id",
        time_limit="captcha.verify_duration_in_sec",
    ),
    EventShape(AccessRecallEvent, WebcastAccessRecallMessage, ends_at=at("end_time"), penalty="punish_info"),
    EventShape(
        AlertBoxAuditResultEvent,
        WebcastAlertBoxAuditResultMessage,
        pictures="image_list",
        texts="text_list",
        sounds="audio_list",
    ),
    EventShape(
        UnauthorizedMemberEvent,
        WebcastUnauthorizedMemberMessage,
        name=_name,
        number="nick_name",
        name_pattern="nick_name_prefix",
        display_type="enter_text.key",
        label="enter_text.default_pattern",
        text=_enter_text,
    ),
)
