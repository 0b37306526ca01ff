"""Where an attribute of a shape comes from, if not from the wire field of the same name."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, Union

from tiktok_live.decoding import instants
from tiktok_live.models.strict_json import json_or_text

__all__ = [
    "Read",
    "Source",
    "at",
    "at_milliseconds",
    "at_nanoseconds",
    "at_seconds",
    "id_text",
    "json_text",
    "number",
    "thousandths",
]


@dataclasses.dataclass(frozen=True)
class Read:
    """A wire field, by its path from the message (``"goal.start_time"``), and the function that converts it."""

    path: str
    convert: Callable[[Any], object]


Source = Union[str, "tuple[str | Read, ...]", Read, Callable[[Any], object], None]
"""A path; several, of which the first that says something counts; a conversion; a function; or nothing on the wire."""


def at(path: str) -> Read:
    """Read an instant that is sent in seconds or milliseconds, or was never captured: its size tells the unit."""
    return Read(path, instants.of_either)


def at_seconds(path: str) -> Read:
    """Read an instant that is sent in seconds since 1970."""
    return Read(path, instants.of_seconds)


def at_milliseconds(path: str) -> Read:
    """Read an instant that is sent in milliseconds since 1970."""
    return Read(path, instants.of_milliseconds)


def at_nanoseconds(path: str) -> Read:
    """Read an instant that is sent in nanoseconds since 1970, to the millisecond."""
    return Read(path, lambda value: instants.of_milliseconds(value // 1_000_000))


def thousandths(path: str) -> Read:
    """Read a duration that is sent in milliseconds, as seconds."""
    return Read(path, lambda value: value / 1000)


def number(path: str) -> Read:
    """Read a whole number that is sent as text; ``None`` for a text that is none."""
    return Read(path, lambda text: int(text) if text.isdecimal() and len(text) < 20 else None)


def id_text(path: str) -> Read:
    """Read an id that is sent as text; ``None`` for "" and "0"."""
    return Read(path, lambda text: None if text == "0" else text or None)


def json_text(path: str) -> Read:
    """Read JSON that is sent as text; a text that is none stays as it is."""
    return Read(path, lambda text: json_or_text(text) if text else None)
