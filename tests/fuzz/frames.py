"""Frames of the push socket, the responses in them, the messages in those, and what a live makes of them."""

from __future__ import annotations

import functools
import gzip
import json
import zlib
from collections.abc import Iterator
from random import Random
from urllib.parse import urlsplit

from filled import filled
from google.protobuf.message import DecodeError as ProtobufDecodeError
from google.protobuf.message import Message

from fuzz.mutation import mutate
from fuzz.promises import check_event, check_json, no_complaints
from tiktok_live.catalogue import GiftCatalogue
from tiktok_live.decoding import People, decode
from tiktok_live.decoding.families import FAMILIES
from tiktok_live.decoding.registry import decoder_of
from tiktok_live.derived import DERIVERS, Derivations, GiftStreakDeriver
from tiktok_live.errors import DecodeError
from tiktok_live.events import Event, GiftEvent
from tiktok_live.http.session.hosts import TrustedHosts, is_tiktok_host, tiktok_endpoints
from tiktok_live.models.wire_fields import fields_of
from tiktok_live.proto.transport_pb2 import BaseProtoMessage, ProtoMessageFetchResult, PushHeader, WebcastPushFrame
from tiktok_live.stats import RoomStats
from tiktok_live.streaks import GiftStreaks
from tiktok_live.transports.push_url import push_url
from tiktok_live.wire import Response, open_frame, parse_response

__all__ = [
    "METHODS",
    "frame_seeds",
    "message_seeds",
    "mutated_frame",
    "mutated_message",
    "mutated_response",
    "read_frame",
    "read_message",
    "read_response",
    "read_unknown",
    "response_seeds",
]

METHODS = tuple(method for methods in FAMILIES.values() for method in methods)
HOSTS = TrustedHosts(tiktok_endpoints())
HOST_ID = "6800000000000000001"
SEED_DEPTHS = (1, 2)


# --- messages: one byte that chooses the wire method, and its payload


def read_message(data: bytes) -> None:
    """Decode a message of any wire method and read everything that its event holds."""
    method, payload = _method_and_payload(data)
    with no_complaints():
        try:
            event, again = (decode(method, payload, host_id=HOST_ID, people=People()) for _ in range(2))
        except DecodeError as exc:
            assert exc.method == method and len(str(exc)) < 300
            return
        check_event(event, again)


def message_seeds() -> Iterator[bytes]:
    for number, method in enumerate(METHODS):
        for depth in SEED_DEPTHS:
            yield bytes([number]) + filled(message_class(method), depth).SerializeToString()


def mutated_message(data: bytes, random: Random) -> bytes:
    """Change the message in an input of the target ``messages``."""
    method, payload = _method_and_payload(data)
    return bytes([METHODS.index(method)]) + _mutated(message_class(method), payload, random)


def _method_and_payload(data: bytes) -> tuple[str, bytes]:
    return METHODS[data[0] % len(METHODS) if data else 0], data[1:]


@functools.cache
def message_class(method: str) -> type[Message]:
    decoder = decoder_of(method)
    assert decoder is not None
    return decoder.message


def _mutated(cls: type[Message], payload: bytes, random: Random) -> bytes:
    message = cls()
    try:
        message.ParseFromString(payload)
    except ProtobufDecodeError:
        message = filled(cls, random.choice(SEED_DEPTHS))
    mutate(message, random)
    return message.SerializeToString()


# --- responses and frames


def read_response(data: bytes) -> None:
    """Parse a response, see where it leads, and read what each of its messages holds."""
    with no_complaints():
        try:
            response = parse_response(data)
        except DecodeError as exc:
            assert len(str(exc)) < 300
            return
        _use(response)


def _use(response: Response) -> None:
    if HOSTS.is_push_server(response.push_server):  # else no answer is used that names it
        address = push_url(response, "7", {"aid": "1988"})
        assert "\r" not in address and "\n" not in address
        scheme, host = address.split("://", 1)
        assert scheme.lower() == "wss" and is_tiktok_host(urlsplit(f"//{host}").hostname or "")
    _live(response)


def _live(response: Response) -> None:
    """Do with a batch what a connection does."""
    streaks = GiftStreakDeriver(GiftStreaks(10.0))
    derivations = Derivations([streaks], DERIVERS, HOST_ID)
    derivations.choose(lambda classes: True)
    people, stats, gifts = People(), RoomStats(), GiftCatalogue()
    for second, message in enumerate(response.messages):
        try:
            event = decode(
                message.method, message.payload, room_id="7", msg_id=message.msg_id, host_id=HOST_ID, people=people
            )
        except DecodeError:
            continue
        if isinstance(event, GiftEvent):
            streaks.complete(event, second)
        made: list[Event] = [event, *derivations.observe(event, second), *derivations.tick(second + 9.5)]
        for one in made:
            stats.observe(one)
            gifts.observe(one)
            check_event(one)
    for one in derivations.finish(len(response.messages), "live_end"):
        check_event(one)
    check_json(stats.snapshot().to_dict())


def response_seeds() -> Iterator[bytes]:
    for first in range(0, len(METHODS), 8):
        yield _batch(METHODS[first : first + 8]).SerializeToString()
    yield b""


def _batch(methods: tuple[str, ...]) -> ProtoMessageFetchResult:
    return ProtoMessageFetchResult(
        messages=[
            BaseProtoMessage(
                method=method, payload=filled(message_class(method), 2).SerializeToString(), msg_id=n, is_history=n == 1
            )
            for n, method in enumerate(methods)
        ],
        cursor="cursor-1",
        internal_ext="ext|1",
        need_ack=True,
        push_server="wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/",
        route_params={"imprp": "a b", "wrss": "ü"},
    )


def mutated_response(data: bytes, random: Random) -> bytes:
    response = ProtoMessageFetchResult()
    try:
        response.ParseFromString(data)
    except ProtobufDecodeError:
        response = _batch(tuple(random.sample(METHODS, 4)))
    if not response.messages or random.random() < 0.2:
        mutate(response, random)
        return response.SerializeToString()
    message = random.choice(response.messages)
    if decoder_of(message.method) is not None:
        message.payload = _mutated(message_class(_with_prefix(message.method)), message.payload, random)
    else:
        message.method = random.choice(METHODS)
    return response.SerializeToString()


def _with_prefix(method: str) -> str:
    return method if method in METHODS else f"Webcast{method}"


def read_frame(data: bytes) -> None:
    """Open a frame, and read what it carries."""
    with no_complaints():
        try:
            frame = open_frame(data)
        except DecodeError as exc:
            assert len(str(exc)) < 300
            return
        if frame.response is not None:
            _use(frame.response)


def frame_seeds() -> Iterator[bytes]:
    for number, payload in enumerate(response_seeds()):
        packed = gzip.compress(payload, mtime=0) if number % 2 else payload
        yield _frame(packed, "im_enter_room_resp" if number % 3 else "msg").SerializeToString()
    packed = gzip.compress(bytes(range(200)), mtime=0)
    for broken in (packed[:-9], packed[:10] + b"\xff" * 5 + packed[15:], packed[:3]):
        yield _frame(broken, "msg").SerializeToString()
    yield _frame(b"", "hb").SerializeToString()


def _frame(payload: bytes, kind: str) -> WebcastPushFrame:
    headers = [PushHeader(key="compress_type", value="gzip"), PushHeader(key="im_cursor", value="cursor-2")]
    return WebcastPushFrame(
        seq_id=1, log_id=9, headers=headers, payload_type=kind, payload_encoding="pb", payload=payload
    )


def mutated_frame(data: bytes, random: Random) -> bytes:
    frame = WebcastPushFrame()
    try:
        frame.ParseFromString(data)
    except ProtobufDecodeError:
        frame = _frame(b"", "msg")
    if random.random() < 0.2:
        mutate(frame, random)
        return frame.SerializeToString()
    payload = frame.payload
    if payload.startswith(b"\x1f\x8b"):
        try:
            payload = gzip.decompress(payload)
        except (OSError, EOFError, zlib.error):
            payload = b""
    payload = mutated_response(payload, random)
    frame.payload = gzip.compress(payload, mtime=0) if random.random() < 0.5 else payload
    return frame.SerializeToString()


# --- payloads without a schema


def read_unknown(data: bytes) -> None:
    """Show a payload of which no schema is known, and its event."""
    json.dumps(fields_of(data), allow_nan=False)
    with no_complaints():
        check_event(decode("WebcastPartyMessage", data))
