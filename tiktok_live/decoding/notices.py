"""Lines, hints and banners of the platform."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from tiktok_live.decoding import text, users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import json_text, thousandths
from tiktok_live.events.notices import (
    BottomEvent,
    BottomWords,
    CapsuleEvent,
    GuideEvent,
    InRoomBannerEvent,
    NoticeEvent,
    RoomEvent,
    SpeakerEvent,
    SubCapsuleEvent,
    SystemEvent,
    ToastEvent,
)
from tiktok_live.models import User
from tiktok_live.proto import notice_pb2 as wire_notice
from tiktok_live.proto.text_pb2 import Text

__all__ = ["DECODERS"]

FAN_TEAM_JOINED = "pm_mt_fan_live_joined_comment"
"""Key of "{0:user} became the No. {1:string} member on the team"."""
NUMBER = re.compile(r"[0-9]{1,18}")


def _text_or(plain: Callable[[Any], str]) -> Callable[[Wire], str | None]:
    """Return a source of the words of a message that may have plain ones instead of a text; a blank stands for none."""
    return lambda wire: text.fill(wire[0].common.display_text) or plain(wire[0]).strip() or None


def _named(wire: Wire) -> User | None:
    message, context = wire
    for piece in message.common.display_text.pieces:
        if piece.user_value.HasField("user"):
            return users.of_user(piece.user_value.user, context)
    return None


def _member_number(wire: Wire) -> int | None:
    said = wire[0].common.display_text
    if said.key != FAN_TEAM_JOINED or len(said.pieces) < 2:
        return None
    number = said.pieces[1].string_value
    return int(number) if NUMBER.fullmatch(number) else None


def _warning(wire: Wire) -> str | None:
    message = wire[0]
    plain: str | None = message.content or None
    if plain is not None and message.text_type == BottomWords.CONTENT:
        return plain
    return text.fill(message.common.display_text) or plain


def _notice(message: wire_notice.WebcastNoticeMessage) -> Text:
    content = message.notice_content
    return content if content.HasField("default_pattern") else message.display_text


NOTICE_WORDS = text.told_by(_notice)


def _notice_text(wire: Wire) -> str | None:
    return NOTICE_WORDS["text"](wire) or wire[0].content or None


_line = _text_or(lambda message: message.content)

DECODERS = decoders(
    EventShape(
        RoomEvent,
        wire_notice.WebcastRoomMessage,
        content=_line,
        user=_named,
        member_number=_member_number,
        duration=thousandths("show_duration_ms"),
        origin="source",
        has_landscape="supprot_landscape",
        activity="public_area_common",
        text=_line,
    ),
    EventShape(SystemEvent, wire_notice.WebcastSystemMessage, text=_text_or(lambda message: message.message)),
    EventShape(
        NoticeEvent,
        wire_notice.WebcastNoticeMessage,
        kind="notice_type",
        message="display_text",
        tip="tips_title",
        tip_url="tips_url",
        **{**NOTICE_WORDS, "text": _notice_text},
    ),
    EventShape(
        ToastEvent,
        wire_notice.WebcastToastMessage,
        duration=thousandths("display_duration_millisecond"),
        delay=thousandths("delay_display_duration_millisecond"),
    ),
    EventShape(
        GuideEvent,
        wire_notice.WebcastGuideMessage,
        kind="guide_type",
        style="display_style",
        text=_text_or(lambda message: message.description),
    ),
    EventShape(
        CapsuleEvent,
        wire_notice.WebcastCapsuleMessage,
        kind="type",
        description="desc",
        button="button_text",
        link="schema",
        **text.told_by(lambda message: message.desc),
    ),
    EventShape(
        SubCapsuleEvent,
        wire_notice.WebcastSubCapsuleMessage,
        scene="capsule_scene",
        button="btn_name",
        link="btn_url",
        **text.told_by(lambda message: message.description),
    ),
    EventShape(
        BottomEvent,
        wire_notice.WebcastBottomMessage,
        content=_warning,
        kind="biz_type",
        penalty="punish_info",
        user_id="violation_user_id",
        words_in="text_type",
        display="show_type",
        float_icon="float_icon_type",
        text=_warning,
    ),
    EventShape(InRoomBannerEvent, wire_notice.WebcastInRoomBannerMessage, content=json_text("extra")),
    EventShape(SpeakerEvent, wire_notice.WebcastSpeakerMessage),
)
