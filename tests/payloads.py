"""Messages as TikTok would send them, with people who do not exist."""

from __future__ import annotations

from typing import Any

from tiktok_live.proto.badge_pb2 import BadgeStruct
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.message_pb2 import CommonMessageData
from tiktok_live.proto.social_pb2 import WebcastSocialMessage
from tiktok_live.proto.subscription_pb2 import WebcastSubNotifyMessage
from tiktok_live.proto.text_pb2 import TextPiece
from tiktok_live.proto.user_pb2 import User

ROOM_ID, MSG_ID, HOST_ID, VIEWER_ID = 7300000000000000001, 7300000000000000002, 6800000000000000001, 6800000000000000002
CREATED_MS = 1_790_000_000_123
PICTURES = [
    "https://p16.example.com/shrink/1.jpeg",
    "https://p16.example.com/100x100/1.webp",
    "https://p16.example.com/100x100/1.jpeg",
]


def head(key: str = "", pattern: str = "", pieces: list[TextPiece] | None = None) -> CommonMessageData:
    """Return the head of a message; with a display text if a key is given."""
    made = CommonMessageData(msg_id=MSG_ID, room_id=ROOM_ID, create_time=CREATED_MS)
    if key:
        made.display_text.key = key
        made.display_text.default_pattern = pattern
        made.display_text.pieces.extend(pieces or [])
    return made


def viewer(**more: Any) -> User:
    """Return a viewer in TikTok's full description."""
    made = User(id=VIEWER_ID, display_id="ada.test", nickname="Ada", sec_uid="MS4wTEST", **more)
    if not made.HasField("avatar_thumb"):
        made.avatar_thumb.url_list.extend(PICTURES)
    if not made.HasField("follow_info"):
        made.follow_info.following_count = 12
        made.follow_info.follow_status = 1
    return made


def named(user: User) -> TextPiece:
    """Return the piece of a text that is a user."""
    piece = TextPiece(type=11)
    piece.user_value.user.CopyFrom(user)
    return piece


def words(text: str) -> TextPiece:
    """Return the piece of a text that is a text."""
    return TextPiece(type=1, string_value=text)


def text_badge(scene: int, key: str, pattern: str) -> BadgeStruct:
    """Return a badge as old clients get it."""
    made = BadgeStruct(display_type=2, scene_type=scene)
    made.text.key, made.text.default_pattern = key, pattern
    return made


def picture_badge(scene: int, *urls: str) -> BadgeStruct:
    """Return a badge that is a picture."""
    made = BadgeStruct(display_type=1, scene_type=scene)
    made.image.display_type = 1
    made.image.image.url_list.extend(urls)
    return made


def level_badge(scene: int, level: str, words: str = "") -> BadgeStruct:
    """Return a combined badge that tells a level."""
    made = BadgeStruct(display_type=4, scene_type=scene)
    made.privilege_log_extra.level = level
    made.privilege_log_extra.privilege_id = "7138381176787539748"
    made.combine.str = words or level
    return made


def social(key: str = "", pattern: str = "", **more: Any) -> WebcastSocialMessage:
    """Return a follow or share of :func:`viewer`."""
    return WebcastSocialMessage(common=head(key, pattern, [named(viewer())]), user=viewer(), **more)


def gift(*, count: int = 1, type: int = 1, **more: Any) -> WebcastGiftMessage:
    """Return a gift of 5 coins from :func:`viewer` to the host."""
    made = WebcastGiftMessage(common=head(), user=viewer(), gift_id=5655, repeat_count=count, **more)
    made.gift.id, made.gift.name, made.gift.describe = 5655, "Rose", "Sent Rose"
    made.gift.type, made.gift.diamond_count = type, 5
    made.gift.image.url_list.extend(["https://p16.example.com/rose.png", "https://p19.example.com/rose.png"])
    made.monitor_info.to_user_id = HOST_ID
    made.monitor_info.send_gift_send_message_success_ms = CREATED_MS
    return made


def subscription(**more: Any) -> WebcastSubNotifyMessage:
    """Return a subscription of :func:`viewer`."""
    common = head("pm_mt_subinfo_user", "{0:user} just subscribed to the host", [named(viewer())])
    return WebcastSubNotifyMessage(common=common, user=viewer(), **more)
