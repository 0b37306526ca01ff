"""Responses and push frames, well-formed and otherwise."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping, Sequence

from tiktok_live.proto.transport_pb2 import (
    BaseProtoMessage,
    ProtoMessageFetchResult,
    PushHeader,
    WebcastPushFrame,
)
from tiktok_live.wire import Message

__all__ = [
    "big_frame",
    "gzip_bomb",
    "internal_ext",
    "junk_frame",
    "push_frame",
    "response",
    "truncated_frame",
]

FETCH_INTERVAL_MS = 1000
HEARTBEAT_DURATION = 15  # as captured; its unit is not known
SERVICE, METHOD = 8888, 8  # as captured
GZIP_LEVEL = 6
MEGABYTE = 1024 * 1024


def response(
    messages: Sequence[Message] = (),
    *,
    cursor: str = "",
    internal_ext: str = "",
    now_ms: int = 0,
    push_server: str = "",
    route_params: Mapping[str, str] | None = None,
    is_first: bool = False,
    need_ack: bool = False,
    heartbeat_duration: int = 0,
) -> bytes:
    """Return a batch of messages: the body of ``im/fetch``, or the payload of a frame."""
    result = ProtoMessageFetchResult(
        messages=[_message(method, payload, msg_id, is_history) for method, payload, msg_id, is_history in messages],
        cursor=cursor,
        fetch_interval=FETCH_INTERVAL_MS,
        now=now_ms,
        internal_ext=internal_ext,
    )
    if push_server:
        result.push_server = push_server
        result.fetch_type = 1
    for key, value in (route_params or {}).items():
        result.route_params[key] = value
    if is_first:
        result.is_first = True
    if need_ack:
        result.need_ack = True
    if heartbeat_duration:
        result.heartbeat_duration = heartbeat_duration
    return result.SerializeToString(deterministic=True)


def _message(method: str, payload: bytes, msg_id: int, is_history: bool) -> BaseProtoMessage:
    message = BaseProtoMessage(method=method, payload=payload, msg_id=msg_id)
    if is_history:
        message.is_history = True
    return message


def internal_ext(now_ms: int, number: int) -> str:
    """Return the text that a client has to hand back unchanged, with polls and with acks."""
    values = {
        "server_fetch_time": now_ms,
        "push_time": now_ms,
        "msg_type": "r",
        "seq_id": number,
        "room_id": "-",
        "is_from_ws_proxy": False,
    }
    return json.dumps(values, separators=(",", ":"))


def push_frame(
    payload: bytes, *, kind: str = "msg", log_id: int = 0, seq_id: int = 0, cursor: str = "", compress: bool = True
) -> bytes:
    """Return a frame of the push socket around a payload, which is gzipped unless told otherwise."""
    headers = []
    if compress:
        headers.append(PushHeader(key="compress_type", value="gzip"))
        payload = gzip.compress(payload, GZIP_LEVEL, mtime=0)
    if cursor:
        headers.append(PushHeader(key="im_cursor", value=cursor))
    frame = WebcastPushFrame(
        seq_id=seq_id,
        log_id=log_id,
        service=SERVICE,
        method=METHOD,
        headers=headers,
        payload_encoding="pb",
        payload_type=kind,
        payload=payload,
    )
    return frame.SerializeToString()


def junk_frame() -> bytes:
    """Return bytes that are no push frame at all."""
    return b"\xff\xff\xff\xff this is no protobuf \x00\x01\x02"


def truncated_frame() -> bytes:
    """Return a frame whose payload, gzipped as it should be, breaks off in the middle of a message."""
    whole = response([Message("WebcastChatMessage", b"\x0a\x40" + b"x" * 200, 1)])
    return push_frame(whole[: len(whole) // 2])


def gzip_bomb(size: int = 80 * MEGABYTE) -> bytes:
    """Return a small frame whose payload inflates to ``size`` bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    block = bytes(MEGABYTE)
    packed = b"".join(packer.compress(block) for _ in range(-(-size // MEGABYTE))) + packer.flush()
    frame = WebcastPushFrame.FromString(push_frame(b"", compress=False))
    frame.headers.append(PushHeader(key="compress_type", value="gzip"))
    frame.payload = packed
    return frame.SerializeToString()


def big_frame(size: int = 16 * MEGABYTE) -> bytes:
    """Return a frame of about ``size`` bytes, not gzipped, with one message of a method that nobody knows."""
    return push_frame(response([Message("WebcastBigMessage", bytes(size), 1)]), compress=False)
