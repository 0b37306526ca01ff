"""Comments that the host pins above the chat."""

from __future__ import annotations

from collections.abc import Iterator

from tiktok_live.proto.broadcast_pb2 import (
    PIN_ACTION_TYPE_PIN,
    PIN_ACTION_TYPE_PIN_CANCEL,
    PinActionType,
    WebcastRoomPinMessage,
)
from tiktok_live.proto.chat_pb2 import WebcastChatMessage
from tiktok_live.simulator.messages import chat
from tiktok_live.simulator.studio import Studio
from tiktok_live.wire import Message

__all__ = ["pin", "unpin"]

SHOWN_SECONDS = 60
"""How long a pinned comment stays if nobody unpins it."""


def pin(studio: Studio, who: str, comment: str) -> Iterator[Message]:
    """Somebody writes a comment, and the host pins it."""
    said = chat(studio, who, comment)
    yield said
    message = _pin(studio, PIN_ACTION_TYPE_PIN, said)
    message.display_duration = SHOWN_SECONDS
    message.pin_msg_id = message.common.msg_id
    studio.pinned = message.pin_msg_id, said
    yield studio.wrap(message)


def unpin(studio: Studio) -> Iterator[Message]:
    """The host takes down the pinned comment, if there is one."""
    if studio.pinned is not None:
        pin_id, said = studio.pinned
        studio.pinned = None
        message = _pin(studio, PIN_ACTION_TYPE_PIN_CANCEL, said)
        message.pin_msg_id = pin_id
        yield studio.wrap(message)


def _pin(studio: Studio, action: PinActionType, said: Message) -> WebcastRoomPinMessage:
    return WebcastRoomPinMessage(
        common=studio.common("WebcastRoomPinMessage"),
        chat_message=WebcastChatMessage.FromString(said.payload),
        method=said.method,
        pin_time=studio.now_ms,
        operator=studio.user(studio.host),
        action=action,
    )
