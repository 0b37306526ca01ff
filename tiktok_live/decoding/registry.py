"""Wire methods and their decoders."""

from __future__ import annotations

import functools
import importlib
from typing import Any

from tiktok_live.decoding.decoder import Decoder
from tiktok_live.decoding.families import FAMILY_OF, PREFIX
from tiktok_live.decoding.people import People
from tiktok_live.decoding.unread import Unread
from tiktok_live.errors import DecodeError
from tiktok_live.events import Event, UnknownEvent
from tiktok_live.wire import UNPARSABLE, Encoded, Message, check_fields, excerpt

__all__ = ["decode", "decode_message", "decoder_of", "event_classes", "glance"]

MAX_FIELDS = 20_000
"""Most fields of a message and all that is in it; captured ones have up to 781. An empty user has three bytes here, 875
when parsed, and takes half a millisecond to be read in full.
"""


MOST_UNCOUNTED = 2 * MAX_FIELDS
"""Bytes of a message of which the fields need not be counted, as a field takes two at least."""

_text_of_room = functools.lru_cache(64)(str)  # all events of a room share one text


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
    in_full: bool = True,
) -> Event:
    """Return the primary event of a wire message.

    Args:
        method: wire method, with or without ``Webcast``; one that is not known gives an ``UnknownEvent``.
        room_id: used where the message does not name its room.
        msg_id: used where the message does not name its id; 0 for none.
        is_history: whether the message is older than the connection.
        host_id: user id of the room's host, if known: tells hosts from guests.
        people: what earlier messages of the live told of its people; what this one tells is added.
        in_full: whether to make sure now that all of the message can be read; else what is broken deep inside reads as
            if it was not sent.

    Raises:
        DecodeError: the payload is no message of this method.
    """
    message = Message(method, payload, msg_id, is_history)
    return decode_message(message, decoder_of(method), room_id, host_id, people, in_full)


def decode_message(
    message: Encoded,
    decoder: Decoder | None,
    room_id: str | None,
    host_id: str | None,
    people: People | None,
    in_full: bool = False,
) -> Event:
    """Return the primary event of a message, whose decoder is known; otherwise like :func:`decode`."""
    if decoder is None:
        return _unknown(message, room_id)
    payload = message.payload  # once: each look makes a copy
    context = Unread(decoder, payload, host_id, people)
    try:
        if len(payload) > MOST_UNCOUNTED:
            check_fields(payload, MAX_FIELDS, decoder.message.DESCRIPTOR)
        parsed = decoder.parse(payload)
        if decoder.slim is None:
            context.message = parsed
        elif in_full:
            context.message = decoder.message.FromString(payload)
    except DecodeError as exc:
        exc.method = message.method
        raise
    except UNPARSABLE as exc:
        raise DecodeError(
            f"{len(payload)} bytes are no {message.method}; they begin with {excerpt(payload)}.", method=message.method
        ) from exc
    event = decoder.make(parsed, context)
    head = parsed.common  # every webcast message has it
    its_room, its_id = head.room_id, head.msg_id or message.msg_id
    event.room_id = _text_of_room(its_room) if its_room else room_id
    event.msg_id = str(its_id) if its_id else None
    event.method = message.method
    event.payload = payload
    event.is_history = message.is_history
    event.source = None
    return event


def _unknown(message: Encoded, room_id: str | None) -> UnknownEvent:
    return UnknownEvent(
        room_id=room_id,
        msg_id=str(message.msg_id) if message.msg_id else None,
        method=message.method,
        payload=message.payload,
        is_history=message.is_history,
    )


def glance(message: Encoded, decoder: Decoder, people: People | None = None) -> Any:
    """Return the slim version of a message (``protos/slim.proto``), for who counts and needs no event.

    Args:
        people: what the message tells of its sender is added, as :func:`decode` does.

    Returns:
        The parsed message; ``None`` for one that can only be decoded, or is broken.
    """
    payload = message.payload
    if decoder.slim is None or len(payload) > MOST_UNCOUNTED:
        return None
    try:
        slim = decoder.parse(payload)
    except UNPARSABLE:
        return None
    if people is not None and decoder.tell is not None and (user_id := slim.user.id):
        decoder.tell(slim, slim.user, user_id, people)
    return slim


def event_classes(method: str) -> tuple[type[Event], ...]:
    """Return the classes that messages of a wire method can become, so that a message nobody wants stays undecoded."""
    decoder = decoder_of(method)
    return (UnknownEvent,) if decoder is None else decoder.events
