"""Banners that slide over the chat."""

from __future__ import annotations

from collections.abc import Iterator

from tiktok_live.decoding import text, users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Context, Decoder, EventShape
from tiktok_live.decoding.shapes import Shape, Source, thousandths
from tiktok_live.events import Event
from tiktok_live.events.barrages import BarrageEvent, BarrageLabel, SuperFanEvent, SuperFanJoinEvent
from tiktok_live.models import User
from tiktok_live.proto.barrage_pb2 import RightLabel, WebcastBarrageMessage
from tiktok_live.proto.text_pb2 import Text
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["DECODERS"]

SUPER_FAN = "ttlive_superfan"
"""In the key of the words that tell of a super fan."""
SUPER_FAN_JOINED = "ttlive_superfan_commentnotif_superfanjoined"
"""In the key of the words that tell that one came in."""


def make_barrage(message: WebcastBarrageMessage, context: Context) -> Event:
    user = _wire_user(message)
    if user is not None:
        users.note(user, context)
    keys = (message.content.key.lower(), message.common_barrage_content.key.lower())
    if any(SUPER_FAN_JOINED in key for key in keys):
        return SUPER_FAN_JOIN.make(message, context)
    return (SUPER_FAN_BECOME if any(SUPER_FAN in key for key in keys) else BARRAGE).make(message, context)


def _wire_user(message: WebcastBarrageMessage) -> WireUser | None:
    """Return the user whom the banner is about: of a join, the parameters have one; else the words name one."""
    return next(_wire_users(message), None)


def _wire_users(message: WebcastBarrageMessage) -> Iterator[WireUser]:
    for parameters in (message.user_grade_param, message.fans_level_param):
        if parameters.HasField("user"):
            yield parameters.user
    for words in (message.content, message.common_barrage_content, message.common.display_text):
        for piece in words.pieces:
            if piece.user_value.HasField("user"):
                yield piece.user_value.user


def _user(wire: Wire) -> User:
    message, context = wire
    user = _wire_user(message)
    if user is not None:
        return users.of_user(user, context)
    return User(user_id=message.user_grade_param.user_id or None)


def _words(message: WebcastBarrageMessage) -> Text:
    said = message.content
    return said if said.HasField("default_pattern") else message.common_barrage_content


Shape(BarrageLabel, RightLabel, text="content")

SOURCES: dict[str, Source] = {
    "user": _user,
    "kind": "msg_type",
    "common_content": "common_barrage_content",
    "gifter_level": "user_grade_param.current_grade",
    "team_member_level": "fans_level_param.current_grade",
    "given_subscriptions": "subscribe_gift_param.gift_sub_count",
    "shows_given_subscriptions": "subscribe_gift_param.show_gift_sub_count",
    "giver": "subscribe_gift_param.gift_source",
    "gift_id": "gallery_gift_id",
    "from_user_id": "gift_gallery_params.from_user_id",
    "to_user_id": "gift_gallery_params.to_user_id",
    "event_name": "event.event_name",
    "parameters": "event.params",
    "duration": thousandths("duration"),
    "ribbon": "ribbon_animation",
    "is_scrolling": "use_marquee",
    "motion": "show_type",
    "style": "display_config",
    "link": ("schema", "hybrid_url"),
    "privilege": "privilege_log_extra",
    **text.told_by(_words),
}
BARRAGE = EventShape(BarrageEvent, WebcastBarrageMessage, **SOURCES)
SUPER_FAN_BECOME = EventShape(SuperFanEvent, WebcastBarrageMessage, **SOURCES)
SUPER_FAN_JOIN = EventShape(SuperFanJoinEvent, WebcastBarrageMessage, **SOURCES)

DECODERS = {
    "WebcastBarrageMessage": Decoder(
        WebcastBarrageMessage, make_barrage, (SuperFanEvent, SuperFanJoinEvent, BarrageEvent)
    )
}
