"""Read the frames that clients send, into the record of their socket."""

from __future__ import annotations

import time

from google.protobuf.message import DecodeError

from tiktok_live.proto.transport_pb2 import HeartBeatMessage, WebcastImEnterRoomMessage, WebcastPushFrame
from tiktok_live.simulator.records import Ack, EnterRoom, Heartbeat, SocketRecord

__all__ = ["record_frame"]


def record_frame(record: SocketRecord, data: bytes) -> str:
    """Note what a binary frame says; return its kind, ``"junk"`` for bytes that are no such frame."""
    try:
        frame = WebcastPushFrame.FromString(data)
        _note(record, frame, time.monotonic())
    except DecodeError:
        record.frames.append("junk")
        return "junk"
    record.frames.append(frame.payload_type)
    return frame.payload_type


def _note(record: SocketRecord, frame: WebcastPushFrame, now: float) -> None:
    if frame.payload_type == "im_enter_room":
        entering = WebcastImEnterRoomMessage.FromString(frame.payload)
        record.enter_rooms.append(EnterRoom(now, str(entering.room_id), entering.live_id, entering.identity))
    elif frame.payload_type == "hb":
        beat = HeartBeatMessage.FromString(frame.payload)
        room_id = str(beat.room_id) if beat.HasField("room_id") else None
        sequence = beat.send_packet_seq_id if beat.HasField("send_packet_seq_id") else None
        record.heartbeats.append(Heartbeat(now, room_id, sequence))
    elif frame.payload_type == "ack":
        record.acks.append(Ack(now, frame.log_id, frame.payload))
