"""Comments, emotes, questions."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Context, Decoder, EventShape
from tiktok_live.decoding.pictures import first_url
from tiktok_live.decoding.shapes import Shape, at_seconds, id_text
from tiktok_live.decoding.unread import Unread
from tiktok_live.events import ChatEvent, CommentScore, Emote, EmoteEvent, Event, QuestionNewEvent
from tiktok_live.models import User
from tiktok_live.proto.chat_pb2 import (
    CommentQualityScore,
    EmoteModel,
    WebcastChatMessage,
    WebcastEmoteChatMessage,
    WebcastQuestionNewMessage,
)
from tiktok_live.proto.slim_pb2 import SlimChatMessage
from tiktok_live.proto.user_pb2 import UserIdentity

__all__ = ["DECODERS"]


TELL = users.teller(is_complete=True, has_identity=True)


def make_chat(message: SlimChatMessage, unread: Unread) -> Event:
    event = CHAT.begin(unread)
    event.user = users.begin(message, unread, TELL)
    event.comment = message.content
    event.language = message.content_language or None
    return event


def make_emote(message: WebcastEmoteChatMessage, context: Context) -> Event:
    users.note(message.user, context, _identity(message), is_complete=True)
    return EMOTES.make(message, context)


def make_question(message: WebcastQuestionNewMessage, context: Context) -> Event:
    users.note(message.data.user, context, is_complete=True)
    event = QUESTION.make(message, context)
    event.question_text = message.data.content
    return event


def _identity(message: WebcastChatMessage | WebcastEmoteChatMessage) -> UserIdentity | None:
    return message.user_identity if message.HasField("user_identity") else None


def _sender(wire: Wire) -> User:
    message, context = wire
    return users.of_user(message.user, context, _identity(message), is_complete=True, is_sender=True)


def _asker(wire: Wire) -> User:
    message, context = wire
    return users.of_user(message.data.user, context, is_complete=True)


def _image_url(wire: Wire) -> str | None:
    return first_url(wire[0].image)


def _emotes_of_chat(wire: Wire) -> list[Emote]:
    message, context = wire
    made = []
    for placed in message.emotes:
        emote = EMOTE.make(placed.emote, context)
        emote.place_in_comment = placed.index
        made.append(emote)
    return made


def _first_id(wire: Wire) -> str | None:
    emotes = wire[0].emote_list
    return (emotes[0].emote_id or None) if emotes else None


def _first_image_url(wire: Wire) -> str | None:
    emotes = wire[0].emote_list
    return first_url(emotes[0].image) if emotes else None


Shape(CommentScore, CommentQualityScore, model="version")
EMOTE = Shape(
    Emote,
    EmoteModel,
    image_url=_image_url,
    image_urls="image.url_list",
    place_in_comment=None,
    picture="image",
    kind="emote_type",
    scene="emote_scene",
    reward="reward_condition",
    uploaded_by="emote_upload_info.emote_upload_source",
    uploader_user_id=(id_text("emote_upload_info.user_id_str"), "emote_upload_info.user_id"),
    uploader="emote_upload_info.user_info",
)
CHAT = EventShape(
    ChatEvent,
    WebcastChatMessage,
    user=_sender,
    comment="content",
    emotes=_emotes_of_chat,
    language="content_language",
    mentioned_user="at_user",
    tags="comment_tag",
    quality_scores="comment_quality_scores",
    flagged_status="community_flagged_status",
    is_visible_to_sender="visible_to_sender",
    background=("background_image_v2", "background_image"),
    text_color="full_screen_text_color",
    gift_picture="gift_image",
    user_label="public_area_common.user_label",
    coins_in_room="public_area_common.user_consume_in_room",
    activity="public_area_message_common",
)
EMOTES = EventShape(
    EmoteEvent,
    WebcastEmoteChatMessage,
    user=_sender,
    emote_id=_first_id,
    emote_image_url=_first_image_url,
    emotes="emote_list",
)
QUESTION = EventShape(
    QuestionNewEvent,
    WebcastQuestionNewMessage,
    user=_asker,
    question_text="data.content",
    question_id="data.question_id",
    asked_at=at_seconds("data.create_time"),
    answer_status="data.answer_status",
    create_from="data.create_from",
    answer_from="data.answer_from",
)

DECODERS = {
    "WebcastChatMessage": Decoder(
        WebcastChatMessage, make_chat, (ChatEvent,), SlimChatMessage, TELL, {"user": (User, _sender)}
    ),
    "WebcastEmoteChatMessage": Decoder(WebcastEmoteChatMessage, make_emote, (EmoteEvent,)),
    "WebcastQuestionNewMessage": Decoder(WebcastQuestionNewMessage, make_question, (QuestionNewEvent,)),
}
