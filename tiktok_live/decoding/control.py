"""The state of the stream: pause, resume, end."""

from __future__ import annotations

from typing import Any

from tiktok_live.decoding.decoder import Context, Decoder, EventShape
from tiktok_live.decoding.shapes import Source
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

SOURCES: dict[str, Source] = {
    "cause": "extra.source",
    "tip": "tips",
    "title": "extra.title",
    "message": "extra.content",
    "violation_reason": "extra.violation_reason",
    "reason_number": "extra.reason_no",
    "ban_info_url": "extra.ban_info_url",
    "audience_text": "perception_audience_text",
    "dialog": "perception_dialog",
    "penalty": "punish_info",
}
OTHER = EventShape(ControlEvent, WebcastControlMessage, **SOURCES)
END = EventShape(StreamEndEvent, WebcastControlMessage, **SOURCES)
SHAPES: dict[int, EventShape[Any]] = {
    ControlAction.PAUSED: EventShape(StreamPauseEvent, WebcastControlMessage, **SOURCES),
    ControlAction.RESUMED: EventShape(StreamResumeEvent, WebcastControlMessage, **SOURCES),
    ControlAction.ENDED: END,
    ControlAction.SUSPENDED: END,
}


def make_control(message: WebcastControlMessage, context: Context) -> Event:
    event: Event = SHAPES.get(message.action, OTHER).make(message, context)
    return event


DECODERS = {
    "WebcastControlMessage": Decoder(
        WebcastControlMessage, make_control, (StreamPauseEvent, StreamResumeEvent, StreamEndEvent, ControlEvent)
    )
}
