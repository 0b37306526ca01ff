"""The room itself: the host's welcome."""

from __future__ import annotations

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.events import LiveIntroEvent
from tiktok_live.models import User
from tiktok_live.proto.room_pb2 import WebcastLiveIntroMessage

__all__ = ["DECODERS"]


def _host(wire: Wire) -> User:
    message, context = wire
    host = users.of_user(message.user, context)
    if message.user.id:
        host.is_anchor = True  # whoever welcomes people is
    return host


LIVE_INTRO = EventShape(
    LiveIntroEvent, WebcastLiveIntroMessage, user=_host, description="content", language="content_language"
)

DECODERS = decoders(LIVE_INTRO)
