"""Comments, emotes, questions."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.decoder import HEAD, Context, Decoder
from tiktok_live.decoding.images import first_url
from tiktok_live.events import ChatEvent, Emote, EmoteEvent, Event, QuestionNewEvent
from tiktok_live.models import User
from tiktok_live.models.value import Converters
from tiktok_live.proto.chat_pb2 import (
    EmoteModel,
    WebcastChatMessage,
    WebcastEmoteChatMessage,
    WebcastQuestionNewMessage,
)

__all__ = ["DECODERS"]


def make_chat(message: WebcastChatMessage, context: Context) -> Event:
    event = ChatEvent.of_wire((message, context), CHAT)
    event.comment = message.content
    event.language = message.content_language or None
    return event


def _sender(wire: tuple[WebcastChatMessage | WebcastEmoteChatMessage, Context]) -> User:
    message, context = wire
    identity = message.user_identity if message.HasField("user_identity") else None
    return users.of_user(message.user, identity, context.host_id)


def _emote(emote: EmoteModel, place: int | None = None) -> Emote:
    return Emote(emote.emote_id or None, first_url(emote.image), emote.image.url_list[:], place)


def _emotes_of_chat(wire: tuple[WebcastChatMessage, Context]) -> list[Emote]:
    return [_emote(placed.emote, placed.index) for placed in wire[0].emotes]


def make_emote(message: WebcastEmoteChatMessage, context: Context) -> Event:
    return EmoteEvent.of_wire((message, context), EMOTE)


def _emotes(wire: tuple[WebcastEmoteChatMessage, Context]) -> list[Emote]:
    return [_emote(emote) for emote in wire[0].emote_list]


def _emote_id(wire: tuple[WebcastEmoteChatMessage, Context]) -> str | None:
    emotes = wire[0].emote_list
    return (emotes[0].emote_id or None) if emotes else None


def _emote_image_url(wire: tuple[WebcastEmoteChatMessage, Context]) -> str | None:
    emotes = wire[0].emote_list
    return first_url(emotes[0].image) if emotes else None


def make_question(message: WebcastQuestionNewMessage, context: Context) -> Event:
    event = QuestionNewEvent.of_wire((message, context), QUESTION)
    event.question_text = message.data.content
    return event


def _asker(wire: tuple[WebcastQuestionNewMessage, Context]) -> User:
    message, context = wire
    return users.of_user(message.data.user, host_id=context.host_id)


CHAT: Converters = {**HEAD, "user": _sender, "emotes": _emotes_of_chat}
EMOTE: Converters = {
    **HEAD,
    "user": _sender,
    "emote_id": _emote_id,
    "emote_image_url": _emote_image_url,
    "emotes": _emotes,
}
QUESTION: Converters = {**HEAD, "user": _asker}

DECODERS = {
    "WebcastChatMessage": Decoder(WebcastChatMessage, make_chat, (ChatEvent,)),
    "WebcastEmoteChatMessage": Decoder(WebcastEmoteChatMessage, make_emote, (EmoteEvent,)),
    "WebcastQuestionNewMessage": Decoder(WebcastQuestionNewMessage, make_question, (QuestionNewEvent,)),
}
