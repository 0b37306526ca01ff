"""Find the values in a protobuf payload, with their places, so that one of them can be replaced."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from google.protobuf.descriptor import Descriptor, FieldDescriptor

VARINT, FIXED64, DELIMITED, FIXED32 = 0, 1, 2, 5
FIXED_SIZE = {FIXED64: 8, FIXED32: 4}
WIRE_TYPES = {
    FieldDescriptor.TYPE_DOUBLE: FIXED64,
    FieldDescriptor.TYPE_FIXED64: FIXED64,
    FieldDescriptor.TYPE_SFIXED64: FIXED64,
    FieldDescriptor.TYPE_FLOAT: FIXED32,
    FieldDescriptor.TYPE_FIXED32: FIXED32,
    FieldDescriptor.TYPE_SFIXED32: FIXED32,
    FieldDescriptor.TYPE_STRING: DELIMITED,
    FieldDescriptor.TYPE_BYTES: DELIMITED,
    FieldDescriptor.TYPE_MESSAGE: DELIMITED,
}
"""How a single value of a declared type is sent; all others are varints."""

Step: TypeAlias = tuple[str, str]
"""A message's name and that of a field in it, which is ``#7`` where the schema has no field 7 of this wire type."""
FieldPath: TypeAlias = tuple[Step, ...]


@dataclass(slots=True)
class Node:
    """A field in a payload: ``start`` to ``end`` with its tag, ``body`` to ``end`` without tag and length."""

    step: Step
    declared: FieldDescriptor | None
    wire_type: int
    start: int
    body: int
    end: int
    parts: list[Node] | None = field(default=None)


def varint(payload: bytes, at: int) -> tuple[int, int]:
    """Return the varint at an offset, and the offset after it."""
    value = shift = 0
    while True:
        byte = payload[at]
        value |= (byte & 0x7F) << shift
        shift += 7
        at += 1
        if byte < 0x80:
            return value, at


def as_varint(value: int) -> bytes:
    """Return a number as varint; negative ones as TikTok sends them, in ten bytes."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def read(payload: bytes, message: Descriptor | None, start: int = 0, end: int | None = None) -> list[Node]:
    """Return the fields of a payload, and in those that are messages theirs.

    Raises:
        ValueError: the payload holds a group, which TikTok does not send.
    """
    nodes = []
    end = len(payload) if end is None else end
    while start < end:
        node = read_one(payload, message, start)
        nodes.append(node)
        start = node.end
    return nodes


def read_one(payload: bytes, message: Descriptor | None, start: int) -> Node:
    tag, body = varint(payload, start)
    number, wire_type = tag >> 3, tag & 7
    if wire_type == VARINT:
        end = varint(payload, body)[1]
    elif wire_type == DELIMITED:
        length, body = varint(payload, body)
        end = body + length
    elif wire_type in FIXED_SIZE:
        end = body + FIXED_SIZE[wire_type]
    else:
        raise ValueError(f"Field {number} at offset {start} has wire type {wire_type}, which TikTok does not use.")
    declared = message.fields_by_number.get(number) if message is not None else None
    if declared is not None and not fits(declared, wire_type):
        declared = None
    step = (message.name if message is not None else "?", declared.name if declared is not None else f"#{number}")
    node = Node(step, declared, wire_type, start, body, end)
    if declared is not None and declared.message_type is not None:
        node.parts = read(payload, declared.message_type, body, end)
    return node


def fits(declared: FieldDescriptor, wire_type: int) -> bool:
    """Tell whether a field of this declaration is sent in this wire type: as one value, or several packed ones."""
    expected = WIRE_TYPES.get(declared.type, VARINT)
    return wire_type == expected or (wire_type == DELIMITED and not declared.has_presence)


def leaves(nodes: Sequence[Node], above: FieldPath = ()) -> Iterator[tuple[FieldPath, Node]]:
    """Yield every value with its path; a message that holds nothing is a value of its own."""
    for node in nodes:
        path = (*above, node.step)
        if node.parts:
            yield from leaves(node.parts, path)
        else:
            yield path, node


def rewrite(payload: bytes, nodes: Sequence[Node], edits: Mapping[int, bytes]) -> bytes:
    """Return the payload with fields replaced: ``edits`` is by their start; the messages around them keep in step."""
    return _rewrite(payload, nodes, 0, len(payload), edits, sorted(edits))


def _rewrite(
    payload: bytes, nodes: Sequence[Node], start: int, end: int, edits: Mapping[int, bytes], places: Sequence[int]
) -> bytes:
    out = []
    for node in nodes:
        place = bisect_left(places, node.start)
        if place == len(places) or places[place] >= node.end:
            continue
        out.append(payload[start : node.start])
        start = node.end
        if node.start in edits:
            out.append(edits[node.start])
        else:
            body = _rewrite(payload, node.parts or (), node.body, node.end, edits, places)
            tag = payload[node.start : varint(payload, node.start)[1]]
            out += [tag, as_varint(len(body)), body]
    out.append(payload[start:end])
    return b"".join(out)
