"""What the host says and shows."""

from __future__ import annotations

from google.protobuf.message import Message

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.registry import decode
from tiktok_live.decoding.shapes import Shape, at, at_milliseconds
from tiktok_live.events import Event
from tiktok_live.events.broadcast import Caption, CaptionEvent, Hashtag, HashtagEvent, MsgDetectEvent, RoomPinEvent
from tiktok_live.proto import broadcast_pb2 as wire_broadcast

__all__ = ["DECODERS"]


def _duration(wire: Wire) -> float | None:
    """Return seconds; -1 comes with captions that are no words yet."""
    return wire[0].duration_ms / 1000 if wire[0].duration_ms > 0 else None


def _words(wire: Wire) -> str | None:
    captions = wire[0].content
    return captions[0].content if captions else None


def _pinned_message(wire: Wire) -> Message | None:
    kind = wire[0].WhichOneof("webcast_msg")
    pinned: Message | None = getattr(wire[0], kind) if kind else None
    return pinned


def _pinned(wire: Wire) -> Event | None:
    pinned = _pinned_message(wire)
    if pinned is None:
        return None
    return decode(pinned.DESCRIPTOR.name, pinned.SerializeToString(), host_id=wire[1].host_id)


def _pinned_msg_id(wire: Wire) -> str | None:
    pinned = _pinned(wire)
    return None if pinned is None else pinned.msg_id


Shape(Caption, wire_broadcast.CaptionContent, language="lang", text="content")
Shape(Hashtag, wire_broadcast.Hashtag, hashtag_id="id", picture="image")

DECODERS = decoders(
    EventShape(
        CaptionEvent,
        wire_broadcast.WebcastCaptionMessage,
        captions="content",
        is_final="definite",
        spoken_at=at("timestamp_ms"),  # seconds where it is no words yet
        duration=_duration,
        text=_words,
    ),
    EventShape(
        HashtagEvent,
        wire_broadcast.WebcastHashtagMessage,
        title=("hashtag.title", "common.display_text.default_pattern"),
    ),
    EventShape(
        RoomPinEvent,
        wire_broadcast.WebcastRoomPinMessage,
        pinned=_pinned,
        pinned_method="method",
        pinned_msg_id=_pinned_msg_id,
        pin_id="pin_msg_id",
        pinned_at=at_milliseconds("pin_time"),
        duration="display_duration",
        shop_key="ec_streamer_key",
    ),
    EventShape(
        MsgDetectEvent,
        wire_broadcast.WebcastMsgDetectMessage,
        client_started_at=at_milliseconds("t_info.client_start_ms"),
        received_at=at_milliseconds("t_info.api_recv_time_ms"),
        sent_at=at_milliseconds("t_info.api_send_to_goim_ms"),
        kind="d_type",
        triggered_by="trigger_by",
        region="from_region",
        measures_http="t_condition.uplink_detect_http",
        measures_websocket="t_condition.uplink_detect_websocket",
        measures_peers="t_condition.detect_p2p_msg",
        measures_room="t_condition.detect_room_msg",
    ),
)
