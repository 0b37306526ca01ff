"""Wire methods and their decoders."""

from __future__ import annotations

import functools
import importlib

from tiktok_live.decoding.context import Context
from tiktok_live.decoding.decoder import Decoder
from tiktok_live.decoding.families import FAMILY_OF, PREFIX
from tiktok_live.decoding.people import People
from tiktok_live.errors import DecodeError
from tiktok_live.events import Event, UnknownEvent
from tiktok_live.wire import UNPARSABLE, check_fields, excerpt

__all__ = ["decode", "decoder_of", "event_classes"]

MAX_FIELDS = 20_000
"""Most fields of a message and all that is in it; captured ones have up to 781. An empty user has three bytes here, 875
when parsed, and takes half a millisecond to be read in full.
"""


def decoder_of(method: str) -> Decoder | None:
    """Return the decoder of a wire method, with or without ``Webcast``; ``None`` for a method that is not known."""
    family = FAMILY_OF.get(method)
    if family is None:
        return None
    decoders = _decoders(family)
    return decoders.get(method) or decoders[PREFIX + method]


@functools.cache
def _decoders(family: str) -> dict[str, Decoder]:
    decoders: dict[str, Decoder] = importlib.import_module(f"{__package__}.{family}").DECODERS
    return decoders


def decode(
    method: str,
    payload: bytes,
    *,
    room_id: str | None = None,
    msg_id: int = 0,
    is_history: bool = False,
    host_id: str | None = None,
    people: People | None = None,
) -> Event:
    """Return the primary event of a wire message.

    Args:
        method: wire method, with or without ``Webcast``; one that is not known gives an ``UnknownEvent``.
        room_id: used where the message does not name its room.
        msg_id: used where the message does not name its id; 0 for none.
        is_history: whether the message is older than the connection.
        host_id: user id of the room's host, if known: tells hosts from guests.
        people: what earlier messages of the live told of its people; what this one tells is added.

    Raises:
        DecodeError: the payload is no message of this method.
    """
    decoder = decoder_of(method)
    if decoder is None:
        return UnknownEvent(
            room_id=room_id,
            msg_id=str(msg_id) if msg_id else None,
            method=method,
            payload=payload,
            is_history=is_history,
        )
    message = decoder.message()
    try:
        check_fields(payload, MAX_FIELDS, decoder.message.DESCRIPTOR)
        message.ParseFromString(payload)
    except DecodeError as exc:
        exc.method = method
        raise
    except UNPARSABLE as exc:
        raise DecodeError(
            f"{len(payload)} bytes are no {method}; they begin with {excerpt(payload)}.", method=method
        ) from exc
    event = decoder.make(message, Context(payload, host_id, people))
    head = message.common  # type: ignore[attr-defined]  # every webcast message has it
    its_room, its_id = head.room_id, head.msg_id or msg_id
    event.room_id = str(its_room) if its_room else room_id
    event.msg_id = str(its_id) if its_id else None
    event.method = method
    event.payload = payload
    event.is_history = is_history
    return event


def event_classes(method: str) -> tuple[type[Event], ...]:
    """Return the classes that messages of a wire method can become, so that a message nobody wants stays undecoded."""
    decoder = decoder_of(method)
    return (UnknownEvent,) if decoder is None else decoder.events
