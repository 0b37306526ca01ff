"""Events of messages, ours and captured ones, and what the latter hold, read without a schema."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, TypeVar

from captured import captured_messages
from field_coverage.tree import read, varint
from google.protobuf.message import Message

from tiktok_live.decoding import decode
from tiktok_live.events import Event

E = TypeVar("E", bound=Event)


class Sent(NamedTuple):
    """A payload, whose fields can be found by the path of their numbers."""

    payload: bytes

    def values(self, *path: int) -> list[bytes]:
        """Return what the fields at a path hold."""
        found = [self.payload]
        for number in path:
            found = [
                outer[node.body : node.end]
                for outer in found
                for node in read(outer, None)
                if varint(outer, node.start)[0] >> 3 == number
            ]
        return found

    def numbers(self, *path: int) -> list[int]:
        return [varint(value, 0)[0] for value in self.values(*path)]

    def ids(self, *path: int) -> list[str]:
        return [str(number) for number in self.numbers(*path)]

    def texts(self, *path: int) -> list[str]:
        return [value.decode() for value in self.values(*path)]


def made(cls: type[E], message: Message, method: str = "", *, host_id: str | None = None) -> E:
    """Decode a message of ours, and check that its event is of this very class."""
    event = decode(method or type(message).__name__, message.SerializeToString(), host_id=host_id)
    assert type(event) is cls
    return event


def captured_of(cls: type[E], captures: Path, *methods: str) -> dict[int, E]:
    """Return the events of the captured messages of methods by their line; all are of this class or a subclass."""
    events: dict[int, E] = {}
    for message in captured_messages(captures):
        if message.method in methods:
            event = decode(message.method, message.payload)
            assert isinstance(event, cls), message.line
            events[message.line] = event
    assert events, f"No captured message is one of {methods}."
    return events


def sent(event: Event) -> Sent:
    """Return the payload of an event."""
    assert event.payload is not None
    return Sent(event.payload)
