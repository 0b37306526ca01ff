"""The room itself: the host's welcome."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.decoder import HEAD, Context, Decoder
from tiktok_live.events import Event, LiveIntroEvent
from tiktok_live.models import User
from tiktok_live.models.value import Converters
from tiktok_live.proto.room_pb2 import WebcastLiveIntroMessage

__all__ = ["DECODERS"]


def make_live_intro(message: WebcastLiveIntroMessage, context: Context) -> Event:
    event = LiveIntroEvent.of_wire((message, context), LIVE_INTRO)
    event.id = str(message.id) if message.id else None
    event.description = message.content
    return event


def _host(wire: tuple[WebcastLiveIntroMessage, Context]) -> User:
    host = wire[0].user
    return users.of_user(host, host_id=str(host.id))


LIVE_INTRO: Converters = {**HEAD, "user": _host}

DECODERS = {"WebcastLiveIntroMessage": Decoder(WebcastLiveIntroMessage, make_live_intro, (LiveIntroEvent,))}
