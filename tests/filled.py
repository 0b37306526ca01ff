"""Messages in which every field is set, for what no capture holds."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import Message

__all__ = ["filled"]

DEPTH = 5
TEXTS = {
    "url_list": "https://p16.example.com/100x100/a.webp",
    "default_pattern": "{0:user} did it",
    "level": "7",
    "create_at": "1790000000123",
}
MOMENT_S, MOMENT_MS = 1_790_000_000, 1_790_000_000_123
WHOLE = frozenset({FieldDescriptor.CPPTYPE_INT32, FieldDescriptor.CPPTYPE_INT64})


def filled(message: type[Message], depth: int = DEPTH) -> Message:
    """Return a message with every field set, to a depth; of a union the last stays; lists have an empty one as well."""
    made = message()
    for field in message.DESCRIPTOR.fields:
        value = getattr(made, field.name)
        kind: Any = field.message_type
        if field.has_presence:
            if kind is None:
                setattr(made, field.name, _scalar(field, 1))
            elif depth:
                value.CopyFrom(filled(type(value), depth - 1))
        elif kind is not None and kind.GetOptions().map_entry:
            _fill_map(value, kind, depth)
        elif kind is None:
            value.extend([_scalar(field, 0), _scalar(field, 1)])
        elif depth:
            one = value.add()
            one.CopyFrom(filled(type(one), depth - 1))
            value.add()  # and an empty one
    return made


def _fill_map(pairs: Any, entry: Any, depth: int) -> None:
    key, value = (entry.fields_by_name[name] for name in ("key", "value"))
    for n in (1, 2):
        if value.message_type is None:
            pairs[_scalar(key, n)] = _scalar(value, n)
        elif depth:
            pairs[_scalar(key, n)].CopyFrom(filled(type(pairs[_scalar(key, n)]), depth - 1))


def _scalar(field: FieldDescriptor, n: int) -> Any:
    if field.cpp_type == FieldDescriptor.CPPTYPE_STRING:
        if field.type == FieldDescriptor.TYPE_BYTES:
            return b"\x08\x01"
        return TEXTS.get(field.name, f"{field.name} {n}")
    if field.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        return True
    if field.cpp_type == FieldDescriptor.CPPTYPE_INT64 and "time" in field.name:
        return MOMENT_MS if "ms" in field.name else MOMENT_S
    return n
