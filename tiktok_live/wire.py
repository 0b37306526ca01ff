"""Bytes to push frames to responses and back: pure functions, no I/O.

Facts: TikTok's own web player and the published clients, measured. A socket frame names its kind (``payload_type``);
frames of the kinds ``msg`` and ``im_enter_room_resp`` carry a response, which is also the whole body of an ``im/fetch``
answer.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol, cast

from google.protobuf.message import DecodeError as ProtobufDecodeError

from tiktok_live.errors import DecodeError
from tiktok_live.inflating import GZIP_MAGIC, gunzip
from tiktok_live.proto.transport_pb2 import (
    HeartBeatMessage,
    ProtoMessageFetchResult,
    WebcastImEnterRoomMessage,
    WebcastPushFrame,
)

__all__ = [
    "MAX_FIELDS",
    "MAX_RETURNED",
    "UNPARSABLE",
    "Encoded",
    "Frame",
    "Message",
    "Response",
    "ack",
    "check_fields",
    "copied",
    "enter_room",
    "excerpt",
    "heartbeat",
    "open_frame",
    "parse_response",
]

MAX_FIELDS = 64_000
"""Most fields of a frame or response, and so most messages: an empty one has two bytes here, and 256 when parsed, which
makes 16 MB. In 128 kB, 30 messages or so, there is nothing to count; counting took 0.6 us a message.
"""

MAX_RETURNED = 8192
"""Characters of what goes back with acks and into addresses; captured are up to 130. 16 kB can inflate to 16 MB."""

UNPARSABLE = (ProtobufDecodeError, UnicodeDecodeError, RecursionError)
"""What parsing raises. The last two come from protobuf without its C library: for text that is no UTF-8, and, in
older versions (4.25.0 for one), for messages nested too deep, which all others refuse beyond 100 levels."""

LIVE_ID = 12
RESPONSE_KINDS = frozenset({"msg", "im_enter_room_resp"})


class Encoded(Protocol):
    """One message of a response, still encoded.

    It is protobuf's own object, of which each part is taken out when it is asked for, and the payload copied: not to do
    that for messages that nobody wants saves a tenth of what they take. Whoever keeps one keeps the whole response.

    Attributes:
        method: wire method, such as ``"WebcastChatMessage"``; may lack ``Webcast``.
        payload: the message that the method names.
        msg_id: unique in a room; 0 when missing.
        is_history: older than the connection.
    """

    @property
    def method(self) -> str: ...

    @property
    def payload(self) -> bytes: ...

    @property
    def msg_id(self) -> int: ...

    @property
    def is_history(self) -> bool: ...


class Message(NamedTuple):
    """The same for who makes one."""

    method: str
    payload: bytes
    msg_id: int = 0
    is_history: bool = False


def copied(messages: list[Encoded]) -> list[Encoded]:
    """Return the same messages, of which none keeps more than itself in memory."""
    return [Message(message.method, message.payload, message.msg_id, message.is_history) for message in messages]


@dataclass(slots=True)
class Response:
    """A batch of messages, with what the next request, the ack and the socket need.

    Attributes:
        cursor: for the next request; empty when missing.
        internal_ext: for the next request and the ack, unchanged.
        need_ack: whether the frame must be acknowledged.
        push_server: address of the WebSocket; empty when none is offered.
        route_params: pairs for the WebSocket's query.
        size: how many bytes it has.
    """

    messages: list[Encoded] = field(default_factory=list)
    cursor: str = ""
    internal_ext: str = ""
    need_ack: bool = False
    push_server: str = ""
    route_params: dict[str, str] = field(default_factory=dict)
    size: int = 0


@dataclass(slots=True)
class Frame:
    """A frame of the push socket.

    Attributes:
        kind: ``payload_type``: ``msg``, ``im_enter_room_resp``, ``hb``, ``ack``, ``close``, or another.
        log_id: goes back in the ack.
        response: what it carries, for the kinds that carry a response.
    """

    kind: str
    log_id: int = 0
    response: Response | None = None


def open_frame(data: bytes) -> Frame:
    """Parse a frame of the push socket, and the response in it.

    Raises:
        DecodeError: the bytes are no frame, its gzip is broken or inflates to more than a payload may have, or its
            payload is no response.
    """
    frame = WebcastPushFrame()
    check_fields(data, MAX_FIELDS)
    try:
        frame.ParseFromString(data)
    except UNPARSABLE as exc:
        raise DecodeError(f"A frame of {len(data)} bytes is no push frame; it begins with {excerpt(data)}.") from exc
    if frame.payload_type not in RESPONSE_KINDS:
        return Frame(frame.payload_type, frame.log_id)
    payload = frame.payload
    response = parse_response(gunzip(payload) if payload.startswith(GZIP_MAGIC) else payload)
    for header in frame.headers[:]:
        if header.key == "im_cursor" and header.value:
            response.cursor = header.value  # as TikTok's web player does
            _check_returned(header.value)
    return Frame(frame.payload_type, frame.log_id, response)


def parse_response(body: bytes) -> Response:
    """Parse a response: the body of ``im/fetch`` and of the sign server, or the payload of a frame.

    Raises:
        DecodeError: the bytes are no response.
    """
    result = ProtoMessageFetchResult()
    check_fields(body, MAX_FIELDS)
    try:
        result.ParseFromString(body)
    except UNPARSABLE as exc:
        raise DecodeError(f"{len(body)} bytes are no webcast response; they begin with {excerpt(body)}.") from exc
    cursor, internal_ext, push_server = result.cursor, result.internal_ext, result.push_server
    messages = cast("list[Encoded]", result.messages[:])
    route_params: dict[str, str] = {}
    if result.route_params:  # which few have; asking takes 0.6 us less
        route_params = dict(result.route_params)
        # In two bytes there can be a pair that takes twenty in memory, and any message keeps its whole response.
        messages = copied(messages)
    _check_returned(cursor, internal_ext, push_server, "".join([*route_params, *route_params.values()]))
    return Response(
        messages,
        cursor,
        internal_ext,
        result.need_ack,
        push_server,
        route_params,
        len(body),
    )


def _check_returned(*texts: str) -> None:
    if max(map(len, texts)) > MAX_RETURNED:
        raise DecodeError("A webcast response holds more to send back than anything that TikTok sends.")


def check_fields(data: bytes, limit: int, kind: Any = None) -> None:
    """Refuse data of more than ``limit`` fields before parsing makes an object of each.

    With ``kind``, the descriptor of the message that the data should be, the fields of the messages in it count too,
    at any depth. What cannot be read is left to the parser, which reads no further either.

    Raises:
        DecodeError: there are more.
    """
    unseen = len(data)
    if unseen <= 2 * limit:
        return  # a field has two bytes at least, so that most data need no look
    spans = [(0, unseen, kind)]
    while spans:
        place, end, kind = spans.pop()
        with contextlib.suppress(LookupError):
            while place < end:
                if unseen <= 2 * limit:
                    return  # nor does the end of the others
                limit -= 1
                if limit < 0:
                    raise DecodeError(f"{len(data)} bytes hold more fields than anything that TikTok sends.")
                begin = place
                tag, place = _varint(data, place)
                if tag & 7 == 0:
                    _, place = _varint(data, place)
                elif tag & 7 == 2:
                    length, place = _varint(data, place)
                    inside, place = place, min(place + length, end)
                    field = kind.fields_by_number.get(tag >> 3) if kind is not None else None
                    if field is not None and field.message_type is not None:
                        spans.append((inside, place, field.message_type))
                        begin += place - inside
                else:  # groups have no content of their own: the fields in them count as well
                    place += {1: 8, 3: 0, 4: 0, 5: 4}[tag & 7]
                unseen -= min(place, end) - begin


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """Return the number at ``place``, and the place after it; ``IndexError`` at the end."""
    number = shift = 0
    while (byte := data[place]) & 0x80:
        number |= (byte & 0x7F) << shift
        shift += 7
        place += 1
        if shift > 63:
            raise IndexError("no varint has more than ten bytes")
    return number | byte << shift, place + 1


def ack(log_id: int, internal_ext: str) -> bytes:
    """Return the frame that acknowledges the frame ``log_id``; the server wants it before anything else."""
    return WebcastPushFrame(
        log_id=log_id, payload_encoding="pb", payload_type="ack", payload=internal_ext.encode() or b"-"
    ).SerializeToString()


def heartbeat(room_id: str, sequence: int) -> bytes:
    """Return TikTok's own heartbeat frame; ``sequence`` counts from 1. The server answers no WebSocket pings."""
    return _frame("hb", HeartBeatMessage(room_id=int(room_id), send_packet_seq_id=sequence).SerializeToString())


def enter_room(room_id: str) -> bytes:
    """Return the frame that enters a room; without it, sent first, the server may stay silent."""
    message = WebcastImEnterRoomMessage(
        room_id=int(room_id), live_id=LIVE_ID, identity="audience", filter_welcome_msg="0"
    )
    return _frame("im_enter_room", message.SerializeToString())


def _frame(kind: str, payload: bytes) -> bytes:
    return WebcastPushFrame(payload_encoding="pb", payload_type=kind, payload=payload).SerializeToString()


def excerpt(data: bytes) -> str:
    """Show the first 32 bytes in hex: enough for a report, too little to leak a message."""
    return data[:32].hex() + ("..." if len(data) > 32 else "")
