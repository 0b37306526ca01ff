"""What a family module says of a wire method, and the attributes that every message has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from google.protobuf.message import Message

from tiktok_live.decoding import instants, text
from tiktok_live.events import Event
from tiktok_live.models.value import Converters

__all__ = ["HEAD", "Context", "Decoder"]


class Context(NamedTuple):
    """What a decoder knows besides the message."""

    payload: bytes
    host_id: str | None


class Decoder(NamedTuple):
    """How a wire method becomes an event.

    Attributes:
        message: the protobuf class of its payload.
        make: makes the event of a parsed message; what the head of the message says is filled in afterwards.
        events: the classes that it can become.
    """

    message: type[Message]
    make: Callable[[Any, Context], Event]
    events: tuple[type[Event], ...]


def _create_time(wire: tuple[Any, Context]) -> datetime | None:
    return instants.of_milliseconds(wire[0].common.create_time)


def _display_type(wire: tuple[Any, Context]) -> str | None:
    shown = wire[0].common.display_text
    return shown.key if shown.HasField("key") else None


def _label(wire: tuple[Any, Context]) -> str | None:
    shown = wire[0].common.display_text
    return shown.default_pattern if shown.HasField("default_pattern") else None


def _text(wire: tuple[Any, Context]) -> str | None:
    return text.fill(wire[0].common.display_text)


HEAD: Converters = {"create_time": _create_time, "display_type": _display_type, "label": _label, "text": _text}
"""Converters of every event: of its message and context, like all converters of events."""
