"""What a family module says of a wire method, and the attributes that every message has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, TypeVar

from google.protobuf.message import Message

from tiktok_live.decoding import activity, badges, instants, pictures, text, users, violations  # noqa: F401  # shapes for all
from tiktok_live.decoding.context import Context, Wire
from tiktok_live.decoding.head import message_head
from tiktok_live.decoding.people import People
from tiktok_live.decoding.shapes import Shape
from tiktok_live.decoding.standing import Known
from tiktok_live.decoding.unread import Unread
from tiktok_live.events import Event
from tiktok_live.models import Text, User
from tiktok_live.models.value import Converters, Value

__all__ = ["HEAD", "Context", "Decoder", "EventShape", "decoders"]

E = TypeVar("E", bound=Event)


@dataclass(slots=True, eq=False)
class Decoder:
    """How a wire method becomes an event.

    Attributes:
        message: the protobuf class of its payload.
        make: makes the event of a parsed message; what the head of the message says is filled in afterwards.
        events: the classes that it can become.
        slim: the class of those fields of the message that are parsed at once, where ``make`` needs no more; it is
            given them and an :class:`Unread` then.
        tell: remembers what the slim message tells of its sender, and returns what is known of them.
        parts: attribute of the event that ``make`` makes along with it -> its class, and what makes it of the whole
            message.
        parse: parses the payload: to a slim message, where there is one.
        early: class -> attributes of it that need no more than was noted, and what makes them; many handlers look at a
            role, which takes 1 us instead of the 20 of parsing the whole message and reading its badges.
    """

    message: type[Message]
    make: Callable[[Any, Any], Event]
    events: tuple[type[Event], ...]
    slim: type[Message] | None = None
    tell: Callable[[Any, Any, int, People], Known] | None = None
    parts: Mapping[str, tuple[type[Value], Callable[[Wire], Value]]] = field(default_factory=dict)
    parse: Callable[[bytes], Any] = field(init=False)
    early: Mapping[type[Value], Mapping[str, Callable[[Unread], object]]] = field(init=False)

    def __post_init__(self) -> None:
        self.parse = (self.slim or self.message).FromString
        self.early = {} if self.tell is None else {User: users.EARLY}


def _create_time(wire: Wire) -> datetime | None:
    # Milliseconds, but for some of TikTok's own lines in the chat: seconds in 5 of 55 captured ones.
    return instants.of_either(wire[0].common.create_time)


def _display_type(wire: Wire) -> str | None:
    shown = wire[0].common.display_text
    return shown.key if shown.HasField("key") else None


def _label(wire: Wire) -> str | None:
    shown = wire[0].common.display_text
    return shown.default_pattern if shown.HasField("default_pattern") else None


def _text(wire: Wire) -> str | None:
    return text.fill(wire[0].common.display_text)


def _display_text(wire: Wire) -> Text | None:
    common = wire[0].common
    return text.TEXT.make(common.display_text, wire[1]) if common.HasField("display_text") else None


def _is_shown(wire: Wire) -> bool | None:
    common = wire[0].common
    return common.is_show_msg if common.HasField("is_show_msg") else None


def _room_heat(wire: Wire) -> int | None:
    return wire[0].common.room_message_heat_level or None


HEAD: Converters = {
    "create_time": _create_time,
    "display_type": _display_type,
    "label": _label,
    "text": _text,
    "display_text": _display_text,
    "is_shown": _is_shown,
    "room_heat": _room_heat,
    "head": message_head,
}
"""Converters of every event: of its message and context, like all converters of events."""


class EventShape(Shape[E]):
    """A shape of an event: what all events have comes from the head of its message, and from the frame around it."""

    given: ClassVar[Converters] = HEAD
    filled_elsewhere: ClassVar[Set[str]] = Event.__dataclass_fields__.keys()

    def begin(self, unread: Unread) -> E:
        """Return an event of a message that is not parsed yet, for which ``unread`` stands."""
        cls = self.cls
        event = cls.__new__(cls)
        event._wire = unread
        event._converters = self.converters
        return event


def decoders(*shapes: EventShape[Any]) -> dict[str, Decoder]:
    """Return the decoders of wire methods that are named like their message and make one class of event each."""
    return {shape.message.DESCRIPTOR.name: Decoder(shape.message, shape.make, (shape.cls,)) for shape in shapes}
