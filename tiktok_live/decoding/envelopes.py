"""Treasure chests."""

from __future__ import annotations

from datetime import datetime

from tiktok_live.decoding import instants, users
from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import Context, Decoder, EventShape
from tiktok_live.decoding.shapes import Source, at_seconds
from tiktok_live.events import EnvelopeEvent, Event, SuperFanBoxEvent
from tiktok_live.models import User
from tiktok_live.proto.envelope_pb2 import EnvelopeBusinessType, EnvelopeDisplay, WebcastEnvelopeMessage
from tiktok_live.proto.user_pb2 import User as WireUser

__all__ = ["DECODERS"]

SUPER_FAN_BOX = "ttlive_superfanbox"
"""In the key of the text of a super fan's chest."""


def make_envelope(message: WebcastEnvelopeMessage, context: Context) -> Event:
    kind = message.envelope_info.business_type
    is_super_fans = (
        kind == EnvelopeBusinessType.ENVELOPE_BUSINESS_TYPE_SUPER_FAN_BOX
        or SUPER_FAN_BOX in message.common.display_text.key.lower()
    )
    event = (SUPER_FAN_CHEST if is_super_fans else CHEST).make(message, context)
    event.is_new = message.display == EnvelopeDisplay.ENVELOPE_DISPLAY_NEW
    return event


def _sender_in_text(message: WebcastEnvelopeMessage) -> WireUser | None:
    pieces = message.common.display_text.pieces
    return pieces[0].user_value.user if pieces and pieces[0].user_value.HasField("user") else None


def _sender(wire: Wire) -> User:
    message, context = wire
    sender = _sender_in_text(message)
    return users.of_chest(message.envelope_info, context) if sender is None else users.of_user(sender, context)


def _is_user_complete(wire: Wire) -> bool:
    return _sender_in_text(wire[0]) is not None


def _created_at(wire: Wire) -> datetime | None:
    """Read milliseconds that are sent as text."""
    written = wire[0].envelope_info.create_at
    return instants.of_milliseconds(int(written)) if written.isdecimal() and len(written) < 20 else None


SOURCES: dict[str, Source] = {
    "user": _sender,
    "is_user_complete": _is_user_complete,
    "coins": "envelope_info.diamond_count",
    "can_open": "envelope_info.people_count",
    "opens_at": at_seconds("envelope_info.unpack_at"),
    "is_new": None,
    "business_type": "envelope_info.business_type",
    "envelope_id": "envelope_info.envelope_id",
    "sender_user_id": "envelope_info.send_user_id",
    "sender_nickname": "envelope_info.send_user_name",
    "sender_picture": "envelope_info.send_user_avatar",
    "created_at": _created_at,
    "follow_hint": "envelope_info.follow_show_status",
    "skin_id": "envelope_info.skin_id",
    "data_center": "envelope_info.envelope_idc",
}
CHEST = EventShape(EnvelopeEvent, WebcastEnvelopeMessage, **SOURCES)
SUPER_FAN_CHEST = EventShape(SuperFanBoxEvent, WebcastEnvelopeMessage, **SOURCES)

DECODERS = {"WebcastEnvelopeMessage": Decoder(WebcastEnvelopeMessage, make_envelope, (SuperFanBoxEvent, EnvelopeEvent))}
