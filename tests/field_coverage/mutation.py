"""Change one value on the wire: into another that TikTok could have sent, or into nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from google.protobuf.descriptor import FieldDescriptor

from field_coverage.tree import DELIMITED, VARINT, Node, as_varint, varint

MOST_ENUM_VALUES = 6
"""Values of an enum that are tried: several may mean the same to an event."""
DAY_IN_MILLISECONDS = 86_400_000


def mutations(payload: bytes, node: Node) -> list[bytes]:
    """Return what may stand in the field's place, the likeliest to be noticed first; the last is nothing at all."""
    tag = payload[node.start : varint(payload, node.start)[1]]
    if node.wire_type == VARINT:
        value = varint(payload, node.body)[0]
        return [*(tag + as_varint(other) for other in other_numbers(value, node.declared)), b""]
    body = payload[node.body : node.end]
    if node.wire_type == DELIMITED:
        return [*(tag + as_varint(len(other)) + other for other in other_bytes(body, node)), b""]
    return [tag + bytes([body[0] ^ 1]) + body[1:], tag + body[:-2] + bytes([body[-2] ^ 0x40]) + body[-1:], b""]


def other_numbers(value: int, declared: FieldDescriptor | None) -> Iterator[int]:
    if declared is not None and declared.type == FieldDescriptor.TYPE_BOOL:
        yield 0 if value else 1
    elif declared is not None and declared.enum_type is not None:
        known = [number.number for number in declared.enum_type.values if number.number != value]
        yield from known[:MOST_ENUM_VALUES]
        yield value + 1
    else:
        yield value + 1
        yield value + DAY_IN_MILLISECONDS  # a count may be cut, a time may be rounded
        yield from (number for number in (0, 1, 2) if number != value)


def other_bytes(body: bytes, node: Node) -> Iterator[bytes]:
    declared = node.declared
    if node.parts is not None:  # an empty message: that it is there is all that it says
        return
    if declared is not None and declared.type == FieldDescriptor.TYPE_STRING:
        yield from other_texts(body)
    elif declared is None or declared.type == FieldDescriptor.TYPE_BYTES:
        yield body + b"x"
    elif body and (first := varint(body, 0))[1] <= len(body):  # packed numbers
        yield as_varint(first[0] + 1) + body[first[1] :]
        yield body + body[: first[1]]


def other_texts(body: bytes) -> Iterator[bytes]:
    """Yield other texts of the same kind: a number stays one, an address and JSON stay well-formed."""
    if number := re.search(rb"\d+", body):
        yield body[: number.start()] + b"%d" % (int(number[0]) + 1) + body[number.end() :]
    if word := re.search(rb"[a-z]{2,}(?=\W*$)", body):
        yield body[: word.end()] + b"x" + body[word.end() :]
    yield body + b"x"
    if body:
        yield b""
