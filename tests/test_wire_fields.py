"""Payloads without a schema, as something to read."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import payloads
import pytest
from captured import captured_messages
from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live.decoding import decode
from tiktok_live.events import RawDataEvent, UnknownEvent
from tiktok_live.models.wire_fields import MOST_DEPTH, MOST_VALUES, REST, fields_of
from tiktok_live.proto.chat_pb2 import WebcastChatMessage


def varint(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*made, value])


def field(number: int, kind: int, body: bytes) -> bytes:
    return varint(number << 3 | kind) + body


def with_length(number: int, body: bytes) -> bytes:
    return field(number, 2, varint(len(body)) + body)


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        (b"", {}),
        (field(1, 0, varint(7)), {1: [7]}),
        (field(1, 0, varint(7)) + field(2, 0, varint(0)) + field(1, 0, varint(8)), {1: [7, 8], 2: [0]}),
        (field(3, 0, varint(2**64 - 1)), {3: [-1]}),
        (field(3, 0, varint(7286172095213063187)), {3: [7286172095213063187]}),
        (field(4, 1, struct.pack("<d", 0.25)), {4: [0.25]}),
        (field(4, 1, struct.pack("<q", 12)), {4: [12]}),
        (field(4, 5, struct.pack("<f", -1.5)), {4: [-1.5]}),
        (field(4, 5, struct.pack("<i", -12)), {4: [-12]}),
        (with_length(5, "Grüße 👩‍🚀 مرحبا".encode()), {5: ["Grüße 👩‍🚀 مرحبا"]}),
        (with_length(5, b""), {5: [""]}),
        (with_length(5, b"two\nlines"), {5: ["two\nlines"]}),
        (with_length(5, field(1, 0, b"\x01")), {5: [{1: [1]}]}),
        (with_length(5, with_length(1, b"ten bytes!")), {5: [{1: ["ten bytes!"]}]}),
        (with_length(5, b"\x00\xff\xfe"), {5: [{"bytes": "00fffe"}]}),
        (field(6, 3, field(1, 0, b"\x02") + field(6, 4, b"")), {6: [{1: [2]}]}),
    ],
)
def test_a_value_is_read_as_what_it_most_likely_is(payload: bytes, found: dict[int, list[Any]]) -> None:
    assert fields_of(payload) == found


@pytest.mark.parametrize(
    "rest",
    [
        b"\xff",
        field(2, 0, b"\xff" * 11),
        field(2, 0, b"\xff" * 9 + b"\x7f"),
        field(2, 2, varint(5) + b"abc"),
        field(2, 1, b"1234567"),
        field(2, 6, b"x"),
        field(0, 0, b"\x01"),
        field(1 << 29, 0, b"\x01"),
        field(2, 4, b""),
        field(2, 3, field(1, 0, b"\x02")),
    ],
)
def test_what_cannot_be_read_is_kept_as_bytes(rest: bytes) -> None:
    assert fields_of(field(1, 0, b"\x07") + rest) == {1: [7], REST: [{"bytes": rest.hex()}]}


def test_what_is_too_much_or_too_deep_is_kept_as_bytes() -> None:
    many = fields_of(field(1, 0, b"\x07") * (MOST_VALUES + 3))
    assert len(many[1]) == MOST_VALUES
    assert many[REST] == [{"bytes": "0807" * 3}]
    deep = b"\x08\x07"
    for _ in range(MOST_DEPTH + 5):
        deep = with_length(1, deep)
    found: Any = fields_of(deep)
    for _ in range(MOST_DEPTH + 1):
        found = found[1][0]
    assert set(found) == {"bytes"}
    groups = b"\x0b" * 5000
    assert fields_of(groups) == {REST: [{"bytes": groups.hex()}]}


def test_an_unknown_event_shows_its_fields() -> None:
    payload = WebcastChatMessage(common=payloads.head(), content="hello").SerializeToString()
    event = decode("WebcastPartyMessage", payload)
    assert isinstance(event, UnknownEvent)
    head = {2: [payloads.MSG_ID], 3: [payloads.ROOM_ID], 4: [payloads.CREATED_MS]}
    assert event.fields() == {1: [head], 3: ["hello"]}
    assert RawDataEvent("WebcastChatMessage", payload).fields() == event.fields()
    assert UnknownEvent("WebcastPartyMessage").fields() == {}


def test_captured_messages_are_read_to_the_last_byte(captures: Path) -> None:
    for _, _, payload in captured_messages(captures):
        found = fields_of(payload)
        assert REST not in found
        heads = [value for value in found[1] + found.get(3, []) if isinstance(value, dict)]
        assert any(isinstance(head.get(2, [None])[0], int) for head in heads)  # the id of the message
        json.dumps(found)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_something_that_is_ready_for_json(payload: bytes) -> None:
    json.dumps(fields_of(payload), allow_nan=False)


FIELDS = st.recursive(
    st.one_of(st.integers(0, 2**63 - 1), st.text("abcäöü ", max_size=20)),
    lambda values: st.dictionaries(st.integers(1, 2000), st.lists(values, min_size=1, max_size=2), max_size=2),
    max_leaves=6,
)


def written(fields: dict[int, list[Any]]) -> bytes:
    made = b""
    for number, values in fields.items():
        for value in values:
            if isinstance(value, int):
                made += field(number, 0, varint(value))
            else:
                made += with_length(number, value.encode() if isinstance(value, str) else written(value))
    return made


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.integers(1, 2000), st.lists(FIELDS, min_size=1, max_size=2), max_size=3))
def test_what_was_written_is_read_unless_it_might_be_a_text(fields: dict[int, list[Any]]) -> None:
    def same(wrote: Any, read: Any) -> bool:
        if isinstance(wrote, dict) and isinstance(read, dict):
            return all(
                len(values) == len(read[number]) and all(map(same, values, read[number]))
                for number, values in wrote.items()
            )
        if isinstance(wrote, dict):  # its bytes can be read as a text
            return isinstance(read, str) and read.encode() == written(wrote)
        return bool(wrote == read)

    assert same(fields, fields_of(written(fields)))
