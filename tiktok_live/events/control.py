"""Events of the connection and of the stream as a whole."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.models import ClientState
from tiktok_live.models.value import LIVE

__all__ = [
    "ConnectedEvent",
    "ControlAction",
    "ControlEvent",
    "DisconnectedEvent",
    "ErrorEvent",
    "EventsDroppedEvent",
    "RawDataEvent",
    "ReconnectedEvent",
    "ReconnectingEvent",
    "StalledEvent",
    "StreamEndEvent",
    "StreamPauseEvent",
    "StreamResumeEvent",
    "UnknownEvent",
    "WebsocketConnectedEvent",
]


class ControlAction(enum.IntEnum):
    """What happened to the stream."""

    PAUSED = 1
    RESUMED = 2
    ENDED = 3
    """By the host."""
    SUSPENDED = 4
    """By the platform."""


@dataclass(slots=True, repr=False, eq=False)
class ConnectedEvent(Event):
    """The room is entered; ``state`` is the client's state at that moment."""

    state: ClientState = field(default_factory=ClientState)


@dataclass(slots=True, repr=False, eq=False)
class DisconnectedEvent(Event):
    """The connection is over; sent exactly once per connection, as its last event.

    Attributes:
        reason: in words.
        error: what ended it; ``None`` after ``disconnect()``, the end of the live or a normal close by the server.
        will_reconnect: whether the client is going to try again by itself.
    """

    reason: str = ""
    error: BaseException | None = field(default=None, compare=False, metadata=LIVE)
    will_reconnect: bool = False


@dataclass(slots=True, repr=False, eq=False)
class ReconnectingEvent(Event):
    """The client is about to try again after ``delay`` seconds; ``attempt`` counts from 1. Not sent by this version."""

    attempt: int = 0
    delay: float = 0.0
    error: BaseException | None = field(default=None, compare=False, metadata=LIVE)


@dataclass(slots=True, repr=False, eq=False)
class ReconnectedEvent(Event):
    """The client is back after ``gap`` without events. Not sent by this version."""

    gap: timedelta = timedelta()


@dataclass(slots=True, repr=False, eq=False)
class StalledEvent(Event):
    """Nothing has arrived for ``silent_for`` seconds; the connection counts as dead."""

    silent_for: float = 0.0


@dataclass(slots=True, repr=False, eq=False)
class WebsocketConnectedEvent(Event):
    """The WebSocket stands; ``websocket`` is the ``websocket.WebSocket`` object, for reading only."""

    websocket: Any = field(default=None, compare=False, metadata=LIVE)


@dataclass(slots=True, repr=False, eq=False)
class RawDataEvent(Event):
    """A message as it came, before decoding: ``method`` and ``payload``. Sent only to those who name this class."""

    method: str | None = field(default=None, kw_only=False)
    payload: bytes | None = field(default=None, kw_only=False, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class ErrorEvent(Event):
    """Something went wrong without ending the connection: a message that cannot be decoded, a handler that raised.

    Attributes:
        info: what was going on, in words.
        exception: the exception; ``None`` once pickled.
    """

    info: str = ""
    exception: BaseException | None = field(default=None, compare=False, metadata=LIVE)


@dataclass(slots=True, repr=False, eq=False)
class UnknownEvent(Event):
    """A message of a wire method that the library has no class for: ``method`` and ``payload`` as they came."""

    method: str | None = field(default=None, kw_only=False)
    payload: bytes | None = field(default=None, kw_only=False, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class EventsDroppedEvent(Event):
    """Handlers were too slow and ``count`` messages were dropped (``on_overflow="drop_oldest"``)."""

    count: int = 0


@dataclass(slots=True, repr=False, eq=False)
class ControlEvent(Event):
    """The state of the stream changed; ``action`` is a :class:`ControlAction` where the number is known."""

    action: int = 0


@dataclass(slots=True, repr=False, eq=False)
class StreamPauseEvent(ControlEvent):
    """The host paused the live."""


@dataclass(slots=True, repr=False, eq=False)
class StreamResumeEvent(ControlEvent):
    """The live goes on after a pause."""


@dataclass(slots=True, repr=False, eq=False)
class StreamEndEvent(ControlEvent):
    """The live ended: ``action`` 3 by the host, 4 by the platform. The client disconnects after it."""
