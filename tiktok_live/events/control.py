"""Events of the connection and of the stream as a whole."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import timedelta
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.models import ClientState, Penalty, Text, ViolationDialog
from tiktok_live.models.value import LIVE, dataclass
from tiktok_live.models.wire_fields import fields_of

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
    """The room is entered. Not sent again when the client comes back to the same room after a loss.

    Attributes:
        state: the client's state at that moment.
    """

    state: ClientState = field(default_factory=ClientState)


@dataclass(slots=True, repr=False, eq=False)
class DisconnectedEvent(Event):
    """The connection is lost, or over. Sent once for each loss, and once as the last event of all.

    Attributes:
        reason: in words.
        error: what ended it; ``None`` after ``disconnect()``, the end of the live or a normal close by the server.
        will_reconnect: whether the client is going to try again by itself; ``False`` only in the last event.
    """

    reason: str = ""
    error: BaseException | None = field(default=None, compare=False, metadata=LIVE)
    will_reconnect: bool = False


@dataclass(slots=True, repr=False, eq=False)
class ReconnectingEvent(Event):
    """The client is about to try again; sent before each wait.

    Attributes:
        attempt: which attempt in a row it is, from 1.
        delay: seconds until then.
        error: what ended the connection, or the attempt before; ``None`` after a normal close by the server.
    """

    attempt: int = 0
    delay: float = 0.0
    error: BaseException | None = field(default=None, compare=False, metadata=LIVE)


@dataclass(slots=True, repr=False, eq=False)
class ReconnectedEvent(Event):
    """The client is back after a lost connection. Messages of the meantime follow, as far as TikTok still has them.

    Attributes:
        gap: the time in which nothing was heard from TikTok.
    """

    gap: timedelta = timedelta()


@dataclass(slots=True, repr=False, eq=False)
class StalledEvent(Event):
    """Nothing, or no message, has arrived for too long (``stall_timeout``); the connection counts as lost.

    Attributes:
        silent_for: seconds since something, or the last message, arrived.
    """

    silent_for: float = 0.0


@dataclass(slots=True, repr=False, eq=False)
class WebsocketConnectedEvent(Event):
    """The WebSocket stands; not sent when polling.

    Attributes:
        websocket: the ``websocket.WebSocket`` object, to look at and not to use; ``None`` once pickled.
    """

    websocket: Any = field(default=None, compare=False, metadata=LIVE)


@dataclass(slots=True, repr=False, eq=False)
class RawDataEvent(Event):
    """A message as it came, before decoding. Sent only to those who name this class.

    Attributes:
        method: wire method of the message, whether the library knows it or not.
        payload: its protobuf bytes.
    """

    method: str | None = field(default=None, kw_only=False)
    payload: bytes | None = field(default=None, kw_only=False, repr=False)

    def fields(self) -> dict[int, list[Any]]:
        """Return what is in the payload, read without a schema; see :meth:`UnknownEvent.fields`."""
        return fields_of(self.payload or b"")


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
    """A message of a wire method that the library has no class for.

    Attributes:
        method: that wire method.
        payload: protobuf bytes of the message, as they came.
    """

    method: str | None = field(default=None, kw_only=False)
    payload: bytes | None = field(default=None, kw_only=False, repr=False)

    def fields(self) -> dict[int, list[Any]]:
        """Return what is in the payload: the number of a field -> its values, in order; ready for JSON.

        Without a schema the kinds of values are guessed; :func:`tiktok_live.models.wire_fields.fields_of` says how.
        Field 1 is mostly the head of the message: in it 2 is the message's id, 3 the room, 4 the time in milliseconds.
        """
        return fields_of(self.payload or b"")


@dataclass(slots=True, repr=False, eq=False)
class EventsDroppedEvent(Event):
    """Handlers were too slow and messages were dropped (``on_overflow="drop_oldest"``).

    Attributes:
        count: how many.
    """

    count: int = 0


@dataclass(slots=True, repr=False, eq=False)
class ControlEvent(Event):
    """The state of the stream changed (``WebcastControlMessage``).

    Attributes:
        action: what happened.
        cause: what set it off, in TikTok's words (``"app_pause"``, ``"anchor_pause"``).
        tip: a hint in words; not sent so far.
        title: headline of a notice on it, where TikTok acted; this and what follows was not sent so far.
        message: words of that notice.
        violation_reason: which rule was broken.
        reason_number: the same, as TikTok's number.
        ban_info_url: a page that says more.
        audience_text: what viewers read of it.
        float_text: words of a small window over the live.
        float_style: TikTok's number for the looks of that window.
        dialog: a dialog on a violation.
        penalty: the penalty for it.
    """

    action: ControlAction | int = 0
    cause: str | None = field(default=None, repr=False)
    tip: str | None = field(default=None, repr=False)
    title: Text | None = field(default=None, repr=False)
    message: Text | None = field(default=None, repr=False)
    violation_reason: Text | None = field(default=None, repr=False)
    reason_number: int | None = field(default=None, repr=False)
    ban_info_url: str | None = field(default=None, repr=False)
    audience_text: Text | None = field(default=None, repr=False)
    float_text: Text | None = field(default=None, repr=False)
    float_style: int | None = field(default=None, repr=False)
    dialog: ViolationDialog | None = field(default=None, repr=False)
    penalty: Penalty | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class StreamPauseEvent(ControlEvent):
    """The host paused the live."""


@dataclass(slots=True, repr=False, eq=False)
class StreamResumeEvent(ControlEvent):
    """The live goes on after a pause."""


@dataclass(slots=True, repr=False, eq=False)
class StreamEndEvent(ControlEvent):
    """The live ended: ``action`` 3 by the host, 4 by the platform. The client disconnects after it."""
