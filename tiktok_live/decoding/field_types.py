"""Which kinds of protobuf fields hold which of Python's."""

from __future__ import annotations

from typing import Any

from google.protobuf.descriptor import FieldDescriptor

__all__ = ["SCALARS", "WHOLE"]

WHOLE = frozenset(
    {
        FieldDescriptor.TYPE_INT32,
        FieldDescriptor.TYPE_INT64,
        FieldDescriptor.TYPE_UINT32,
        FieldDescriptor.TYPE_UINT64,
        FieldDescriptor.TYPE_ENUM,
    }
)
SCALARS: dict[Any, frozenset[int]] = {
    int: WHOLE,
    bool: frozenset({FieldDescriptor.TYPE_BOOL}),
    bytes: frozenset({FieldDescriptor.TYPE_BYTES}),
    float: frozenset({FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_FLOAT}),
}
