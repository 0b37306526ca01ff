"""The state of the stream: pause, resume, end."""

from __future__ import annotations

from tiktok_live.decoding.decoder import HEAD, Context, Decoder
from tiktok_live.events import (
    ControlAction,
    ControlEvent,
    Event,
    StreamEndEvent,
    StreamPauseEvent,
    StreamResumeEvent,
)
from tiktok_live.proto.room_pb2 import WebcastControlMessage

__all__ = ["DECODERS"]

CLASSES: dict[int, tuple[type[ControlEvent], ControlAction]] = {
    1: (StreamPauseEvent, ControlAction.PAUSED),
    2: (StreamResumeEvent, ControlAction.RESUMED),
    3: (StreamEndEvent, ControlAction.ENDED),
    4: (StreamEndEvent, ControlAction.SUSPENDED),
}


def make_control(message: WebcastControlMessage, context: Context) -> Event:
    number: int = message.action
    cls, action = CLASSES.get(number, (ControlEvent, number))
    event = cls.of_wire((message, context), HEAD)
    event.action = action
    return event


DECODERS = {
    "WebcastControlMessage": Decoder(
        WebcastControlMessage, make_control, (StreamPauseEvent, StreamResumeEvent, StreamEndEvent, ControlEvent)
    )
}
