"""Frames and responses: captured ones, made ones, broken ones."""

from __future__ import annotations

import functools
import gzip
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.struct_pb2 import ListValue, Value
from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live import wire
from tiktok_live.errors import DecodeError
from tiktok_live.proto.transport_pb2 import (
    BaseProtoMessage,
    HeartBeatMessage,
    ProtoMessageFetchResult,
    PushHeader,
    WebcastImEnterRoomMessage,
    WebcastPushFrame,
)

# Without the time of day, so that tests have the same names in every process of a parallel run.
gzipped = functools.partial(gzip.compress, mtime=0)

BATCH = ProtoMessageFetchResult(
    messages=[
        BaseProtoMessage(method="WebcastChatMessage", payload=b"\x1a\x02hi", msg_id=7, is_history=True),
        BaseProtoMessage(method="WebcastLikeMessage"),
    ],
    cursor="cursor-1",
    internal_ext="ext|1",
    fetch_interval=1500,
    heartbeat_duration=10_000,
    need_ack=True,
    push_server="wss://push.example.com/ws",
    route_params={"imprp": "a b"},
).SerializeToString()


def frame(payload: bytes, kind: str = "msg", **headers: str) -> bytes:
    pairs = [PushHeader(key=key, value=value) for key, value in headers.items()]
    return WebcastPushFrame(log_id=9, payload_type=kind, payload=payload, headers=pairs).SerializeToString()


def sent(data: bytes) -> WebcastPushFrame:
    return WebcastPushFrame.FromString(data)


def test_captured_frames_open(captures: Path) -> None:
    files = sorted((captures / "frames").glob("push-frame-*.bin"))
    assert files
    for file in files:
        opened = wire.open_frame(file.read_bytes())
        assert (opened.kind, opened.log_id > 0) == ("msg", True)
        assert opened.response is not None
        assert opened.response.cursor
        assert opened.response.internal_ext
        assert all(message.method and message.payload for message in opened.response.messages)


def test_a_captured_polling_answer_parses(captures: Path) -> None:
    response = wire.parse_response((captures / "frames" / "im-fetch-2026-08.bin").read_bytes())
    assert len(response.messages) == 13
    assert response.cursor
    assert any(message.is_history for message in response.messages)


def test_a_response_keeps_everything_that_the_next_step_needs() -> None:
    response = wire.parse_response(BATCH)
    assert [(message.method, message.payload, message.msg_id, message.is_history) for message in response.messages] == [
        ("WebcastChatMessage", b"\x1a\x02hi", 7, True),
        ("WebcastLikeMessage", b"", 0, False),
    ]
    assert response == wire.Response(
        messages=response.messages,
        size=len(BATCH),
        cursor="cursor-1",
        internal_ext="ext|1",
        need_ack=True,
        push_server="wss://push.example.com/ws",
        route_params={"imprp": "a b"},
    )


def test_messages_keep_nothing_in_memory_of_what_came_beside_them() -> None:
    """60,000 empty pairs take 120 kB here, and 1.4 MB when parsed: once in a response, but not for each that waits."""
    response = wire.parse_response(BATCH + b"\x3a\x00" * 60_000)
    assert [type(message) for message in response.messages] == [wire.Message, wire.Message]
    assert response.messages == [
        wire.Message("WebcastChatMessage", b"\x1a\x02hi", 7, True),
        wire.Message("WebcastLikeMessage", b"", 0, False),
    ]


def test_an_empty_response_has_nothing_in_it() -> None:
    assert wire.parse_response(b"") == wire.Response()


@pytest.mark.parametrize("kind", ["msg", "im_enter_room_resp"])
@pytest.mark.parametrize("compressed", [True, False])
def test_both_kinds_of_frames_carry_a_response(kind: str, compressed: bool) -> None:
    payload = gzip.compress(BATCH) if compressed else BATCH
    opened = wire.open_frame(frame(payload, kind))
    assert (opened.kind, opened.log_id) == (kind, 9)
    assert opened.response == wire.parse_response(BATCH)


def test_what_the_payload_is_counts_and_not_what_the_header_says() -> None:
    assert wire.open_frame(frame(BATCH, compress_type="gzip")).response == wire.parse_response(BATCH)
    assert wire.open_frame(frame(gzip.compress(BATCH), compress_type="none")).response == wire.parse_response(BATCH)


def test_a_cursor_in_the_header_replaces_that_of_the_response() -> None:
    opened = wire.open_frame(frame(BATCH, im_cursor="cursor-2"))
    assert opened.response is not None
    assert opened.response.cursor == "cursor-2"


def test_an_empty_cursor_in_the_header_changes_nothing() -> None:
    opened = wire.open_frame(frame(BATCH, im_cursor=""))
    assert opened.response is not None
    assert opened.response.cursor == "cursor-1"


@pytest.mark.parametrize("kind", ["hb", "ack", "close", "something_new", ""])
def test_other_kinds_carry_no_response_whatever_is_in_them(kind: str) -> None:
    assert wire.open_frame(frame(b"\xff\xff", kind)) == wire.Frame(kind, 9, None)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xff\xff\xff", "no push frame"),
        (frame(b"\xff\xff\xff"), "no webcast response"),
        (frame(gzipped(b"\xff\xff\xff")), "no webcast response"),
        (frame(gzipped(BATCH)[:-9]), "cut off"),
        (frame(gzipped(BATCH)[:12]), "cut off"),
        (frame(wire.GZIP_MAGIC + b"\x00" * 7 + b"\xff" * 20), "corrupt"),
        (frame(gzipped(BATCH)[:-1] + b"\x7f"), "corrupt"),
    ],
    ids=[
        "no frame",
        "no response",
        "gzip of no response",
        "cut short",
        "cut in the header",
        "no deflate",
        "wrong size",
    ],
)
def test_broken_frames_are_decode_errors_that_say_what_is_wrong(data: bytes, says: str) -> None:
    with pytest.raises(DecodeError, match=says):
        wire.open_frame(data)


def test_a_frame_that_was_cut_off_is_a_decode_error() -> None:
    data = frame(gzip.compress(BATCH))
    with pytest.raises(DecodeError):
        wire.open_frame(data[:-5])


def test_errors_show_no_more_than_the_first_bytes() -> None:
    with pytest.raises(DecodeError) as caught:
        wire.parse_response(b"\xff" * 40)
    assert "ff" * 32 + "..." in str(caught.value)
    assert "ff" * 33 not in str(caught.value)


def test_an_ack_names_the_frame_and_returns_internal_ext_unchanged() -> None:
    ack = sent(wire.ack(9, "ext|é"))
    assert (ack.payload_type, ack.log_id, ack.payload, ack.payload_encoding) == ("ack", 9, "ext|é".encode(), "pb")
    assert sent(wire.ack(9, "")).payload == b"-"


def test_a_heartbeat_names_the_room_and_counts() -> None:
    heartbeat = sent(wire.heartbeat("7300000000000000001", 3))
    assert heartbeat.payload_type == "hb"
    inside = HeartBeatMessage.FromString(heartbeat.payload)
    assert (inside.room_id, inside.send_packet_seq_id) == (7300000000000000001, 3)


def test_entering_a_room_says_who_comes_and_where() -> None:
    enter = sent(wire.enter_room("7300000000000000001"))
    assert enter.payload_type == "im_enter_room"
    inside = WebcastImEnterRoomMessage.FromString(enter.payload)
    assert (inside.room_id, inside.live_id, inside.identity, inside.filter_welcome_msg) == (
        7300000000000000001,
        12,
        "audience",
        "0",
    )


@settings(deadline=None, database=None, max_examples=300)
@given(
    st.binary(max_size=200) | st.binary(max_size=200).map(frame) | st.binary(max_size=200).map(gzip.compress).map(frame)
)
def test_any_bytes_open_or_are_a_decode_error(data: bytes) -> None:
    try:
        opened = wire.open_frame(data)
    except DecodeError as error:
        assert error.__cause__ is not None or "gzip" in str(error)
    else:
        assert isinstance(opened, wire.Frame)


@pytest.mark.parametrize(
    "before", [b"", b"\x0b\x0c", b"\x8a\x00\x00", b"\x10\x01", b"\x11" + bytes(8), b"\x15" + bytes(4)]
)
def test_a_response_of_more_messages_than_any_is_refused_before_it_fills_the_memory(before: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(DecodeError, match="fields"):
        wire.parse_response(before + b"\x0a\x00" * 1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000
    assert len(wire.parse_response(b"\x0a\x00" * wire.MAX_FIELDS).messages) == wire.MAX_FIELDS


def test_a_frame_of_more_headers_than_any_is_refused() -> None:
    with pytest.raises(DecodeError, match="fields"):
        wire.open_frame(b"\x2a\x00" * 1_000_000)


THINGS = st.recursive(
    st.booleans() | st.floats(allow_nan=False) | st.text(max_size=300), lambda things: st.lists(things, max_size=8)
)


def fields_in(things: list[Any]) -> int:
    return sum(2 + (fields_in(thing) if isinstance(thing, list) else 0) for thing in things)


@settings(deadline=None, database=None, max_examples=300)
@given(st.lists(THINGS, max_size=20), st.binary(max_size=3))
def test_fields_are_counted_at_any_depth_and_no_further_than_needed(things: list[Any], rest: bytes) -> None:
    message = ListValue()
    message.extend(things)
    data, count = message.SerializeToString(), fields_in(things)
    wire.check_fields(data, count, ListValue.DESCRIPTOR)
    wire.check_fields(data, len(things))
    for limit in {0, 1, count // 2, count - 1} & set(range(count)):
        with pytest.raises(DecodeError, match="fields"):
            wire.check_fields(data, limit, ListValue.DESCRIPTOR)
    for limit in {0, 1, len(things) - 1} & set(range(len(things))):
        with pytest.raises(DecodeError, match="fields"):
            wire.check_fields(data + rest, limit)


def test_a_field_that_claims_to_be_long_hides_no_others() -> None:
    """The parser makes objects of what stands before it, and only then notices."""
    inside = Value(list_value=ListValue(values=[Value()] * 100)).SerializeToString()
    data = b"\x0a" + bytes([len(inside) & 0x7F | 0x80, len(inside) >> 7]) + inside + b"\x0a\xff\xff\x03"
    with pytest.raises(DecodeError, match="fields"):
        wire.check_fields(data, 50, ListValue.DESCRIPTOR)


@given(st.binary(max_size=200))
def test_counting_fields_leaves_broken_bytes_to_the_parser(data: bytes) -> None:
    try:
        wire.check_fields(data, limit=5)
    except DecodeError:
        assert len(data) > 10
