"""Change a protobuf message where it may hurt; what comes out can still be parsed, so that the code behind is reached.

Without a schema-aware mutation nearly every change of a byte breaks a length, and the parser refuses it.
"""

from __future__ import annotations

from random import Random
from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

__all__ = ["mutate"]

NUMBERS = (0, 1, 2, 3, 4, 5, 8, 10, 23, 100, -1, -7, 2**31 - 1, -(2**31))
LARGE = (10**11, 1_790_000_000_123, 10**15, 2**63 - 1, -(2**63), 2**53 + 1, 253402300800, 253402300800000)
TEXTS = (
    "",
    "0",
    "7",
    "-3",
    "9" * 19,
    "9" * 30,
    "²",
    "١٢٣",
    "1e999",
    "NaN",
    "null",
    "[]",
    '{"a": 1e999, "b": NaN}',
    '{"a": [1, {"b": null}]}',
    "[" * 200 + "]" * 200,
    "[" * 3000 + "]" * 3000,
    '{"a":' * 500 + "1" + "}" * 500,
    "1" * 4500,
    '{"n": ' + "8" * 400 + "}",
    "{0:user}",
    "{0}{1}{2} {0:string} {999999999}",
    "{0}" * 300,
    "{" * 50 + "0" + "}" * 50,
    "x" * 500,
    "\x1b[2J\x07\r\n\x00",
    "\u202eevil\u2066\u200f\u061c",
    "👩‍👩‍👧",
    "pm_mt_msg_viewer",
    "https://p16.example.com/100x100/a.webp",
    "wss://webcast-ws.tiktok.com/ws",
    "wss://evil.example/",
    "hex:\ufffd",
)
BYTES = (b"", b"\x08\x01", b"\xff" * 20, b"\x0a\x03abc", b'{"a": 1}', b"\x1f\x8b\x08")
DEEPEST = 6
"""How far down a change is looked for before one is made where it is."""


def mutate(message: Message, random: Random) -> None:
    """Make a few changes in a message."""
    for _ in range(random.randint(1, 4)):
        _change(message, random, random.randint(0, DEEPEST))


def _change(message: Any, random: Random, depth: int) -> None:
    fields = message.DESCRIPTOR.fields
    if not fields:
        return
    if depth and (inner := _some_message_in(message, random)) is not None:
        _change(inner, random, depth - 1)
        return
    field = random.choice(fields)
    if random.random() < 0.15:
        message.ClearField(field.name)
    elif field.message_type is not None and field.message_type.GetOptions().map_entry:
        _change_map(getattr(message, field.name), field.message_type, random)
    elif not field.has_presence:
        _change_list(getattr(message, field.name), field, random)
    elif field.message_type is None:
        setattr(message, field.name, _scalar(field, random))
    else:
        getattr(message, field.name).SetInParent()


def _some_message_in(message: Any, random: Random) -> Any:
    """Return one of the messages that are set in a message, be it in a list; ``None`` where there is none."""
    inner: list[Any] = []
    for field, value in message.ListFields():
        if field.message_type is None:
            continue
        if field.message_type.GetOptions().map_entry:
            if field.message_type.fields_by_name["value"].message_type is not None:
                inner += [value[key] for key in value]
        elif field.has_presence:
            inner.append(value)
        else:
            inner += value
    return random.choice(inner) if inner else None


def _change_map(pairs: Any, entry: Any, random: Random) -> None:
    key = _scalar(entry.fields_by_name["key"], random)
    if entry.fields_by_name["value"].message_type is None:
        pairs[key] = _scalar(entry.fields_by_name["value"], random)
    else:
        pairs[key].SetInParent()


def _change_list(items: Any, field: FieldDescriptor, random: Random) -> None:
    if items and random.random() < 0.3:
        del items[random.randrange(len(items))]
    elif field.message_type is None:
        items.append(_scalar(field, random))
    elif items and random.random() < 0.7:
        items.add().CopyFrom(random.choice(items))
    else:
        items.add()


def _scalar(field: FieldDescriptor, random: Random) -> Any:
    if field.cpp_type == FieldDescriptor.CPPTYPE_STRING:
        return random.choice(BYTES if field.type == FieldDescriptor.TYPE_BYTES else TEXTS)
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        return random.random() < 0.5
    is_short = field.cpp_type in (
        FieldDescriptor.CPPTYPE_INT32,
        FieldDescriptor.CPPTYPE_UINT32,
        FieldDescriptor.CPPTYPE_ENUM,
    )
    number = random.choice(NUMBERS if is_short else NUMBERS + LARGE)
    if field.cpp_type in (FieldDescriptor.CPPTYPE_UINT32, FieldDescriptor.CPPTYPE_UINT64):
        return abs(number)
    return number
