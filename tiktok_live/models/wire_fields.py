"""Protobuf bytes of which the schema is not known, as something to read."""

from __future__ import annotations

import math
import struct
from typing import Any, NamedTuple

__all__ = ["fields_of"]

MOST_VALUES = 10_000
"""Values that are read of a message and all that is in it; a captured message has a few thousand at most."""
MOST_DEPTH = 24
"""Messages within messages that are looked into."""
REST = 0
"""Stands for the number of a field; a real one begins at 1."""
BREAKS = frozenset("\t\n\r")
VARINT, EIGHT_BYTES, WITH_LENGTH, GROUP, GROUP_END, FOUR_BYTES = range(6)


def fields_of(payload: bytes) -> dict[int, list[Any]]:
    """Return what is in a protobuf message: the number of a field -> its values, in order; ready for JSON.

    Nothing says what a value is, so it is guessed: a number stays one (a negative one is told by its size; eight or
    four bytes are a fraction where that makes a plausible one); bytes are a text where they are readable UTF-8, else a
    message, as a dict like this one, where they can be read as one, else ``{"bytes": "0a1b"}`` in hexadecimal digits.
    Numbers in a row may be packed into such bytes, and a short message may look like a text.

    Never raises. What cannot be read, because the bytes are no message from there on or hold more than 10,000 values,
    is kept as bytes under the number 0.
    """
    fields = _Reader().read(payload, 0)
    return _with_rest(fields, payload)


class _Fields(NamedTuple):
    found: dict[int, list[Any]]
    end: int  # where reading stopped
    is_group_end: bool = False


def _with_rest(fields: _Fields, payload: bytes) -> dict[int, list[Any]]:
    rest = payload[fields.end :]
    return {**fields.found, REST: [_as_bytes(rest)]} if rest else fields.found


def _as_bytes(data: bytes) -> dict[str, str]:
    return {"bytes": data.hex()}


class _UnreadableError(Exception):
    """The bytes are no message from here on."""


class _Reader:
    """Reads one payload; counts its values."""

    def __init__(self) -> None:
        self._left = MOST_VALUES

    def read(self, data: bytes, depth: int, start: int = 0, group: int = 0) -> _Fields:
        """Read fields up to the end of the data, of the group, or of what can be read."""
        found: dict[int, list[Any]] = {}
        place = start
        while place < len(data):
            try:
                tag, after = _varint(data, place)
                number, kind = tag >> 3, tag & 7
                if kind == GROUP_END and number == group:
                    return _Fields(found, after, is_group_end=True)
                if not 0 < number < 1 << 29 or not self._left:
                    raise _UnreadableError
                self._left -= 1
                value, after = self._value(data, after, number, kind, depth)
            except _UnreadableError:
                break
            found.setdefault(number, []).append(value)
            place = after
        return _Fields(found, place)

    def _value(self, data: bytes, start: int, number: int, kind: int, depth: int) -> tuple[Any, int]:
        if kind == VARINT:
            value, end = _varint(data, start)
            return (value - (1 << 64) if value >= 1 << 63 else value), end
        if kind in (EIGHT_BYTES, FOUR_BYTES):
            return _fixed(data, start, 8 if kind == EIGHT_BYTES else 4)
        if kind == WITH_LENGTH:
            length, begin = _varint(data, start)
            if length > len(data) - begin:
                raise _UnreadableError
            return self._text_or_message(data[begin : begin + length], depth), begin + length
        if kind == GROUP and depth < MOST_DEPTH:
            group = self.read(data, depth + 1, start, number)
            if group.is_group_end:
                return group.found, group.end
        raise _UnreadableError

    def _text_or_message(self, data: bytes, depth: int) -> Any:
        text = _text(data)
        if text is not None and not BREAKS.intersection(text):
            return text
        if depth < MOST_DEPTH:
            fields = self.read(data, depth + 1)
            if fields.end == len(data):
                return fields.found
        # Lines of text: their end is also the beginning of a field 1, so they may have been a message.
        return _as_bytes(data) if text is None else text


def _text(data: bytes) -> str | None:
    """Return readable text, be it of several lines."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    # Marks that join emojis or change the direction of writing are not "printable", and are common in names.
    readable = text.isprintable() or all(char.isprintable() or char in BREAKS or char > "\u00a0" for char in text)
    return text if readable else None


def _varint(data: bytes, start: int) -> tuple[int, int]:
    value = 0
    for place in range(start, min(start + 10, len(data))):
        value |= (data[place] & 0x7F) << 7 * (place - start)
        if data[place] < 0x80:
            if value >= 1 << 64:
                break
            return value, place + 1
    raise _UnreadableError


def _fixed(data: bytes, start: int, size: int) -> tuple[float, int]:
    if start + size > len(data):
        raise _UnreadableError
    part = data[start : start + size]
    fraction: float = struct.unpack("<d" if size == 8 else "<f", part)[0]
    if fraction == 0 or (math.isfinite(fraction) and 1e-6 < abs(fraction) < 1e12):
        return fraction, start + size
    return int.from_bytes(part, "little", signed=True), start + size
