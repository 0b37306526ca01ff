"""What must hold of everything that is made of a stranger's bytes."""

from __future__ import annotations

import contextlib
import dataclasses
import enum
import io
import json
import logging
import pickle
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tiktok_live import connector
from tiktok_live.cli.lines import COLUMNS, cells_of, says_something
from tiktok_live.cli.output import Output
from tiktok_live.events import Event
from tiktok_live.models import value as values
from tiktok_live.models.value import Value

__all__ = ["LONGEST_REPR", "check_event", "check_json", "check_line", "no_complaints", "values_in"]

LONGEST_REPR = 450
PLAIN = (Value, str, bytes, bool, int, float, datetime, list, tuple, dict, enum.Enum, type(None))
RANGES = (
    (0, 0x20),
    (0x7F, 0xA0),
    (0x061C, 0x061D),
    (0x200E, 0x2010),
    (0x2028, 0x202F),
    (0x2066, 0x206A),
    (0xD800, 0xE000),
)
STEERING = {chr(code) for first, end in RANGES for code in range(first, end)}
"""Control characters, line separators, characters that turn the reading direction, halves of characters."""


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


@contextlib.contextmanager
def no_complaints() -> Iterator[None]:
    """Fail when the library logs a warning or an error: that is how it reports a bug that it has survived."""
    values._failed.clear()  # it complains of each attribute only once
    complaints, logger = _Complaints(), logging.getLogger("tiktok_live")
    propagates, logger.propagate = logger.propagate, False
    logger.addHandler(complaints)
    try:
        yield
    finally:
        logger.removeHandler(complaints)
        logger.propagate = propagates
    assert not complaints.said, complaints.said[0]


def values_in(value: object) -> Iterator[object]:
    """Give a value and all that is in it; reading each attribute builds it."""
    yield value
    if isinstance(value, Value):
        for field in dataclasses.fields(value):
            yield from values_in(getattr(value, field.name))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from values_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from values_in(item)


def check_event(event: Event, again: Event | None = None) -> None:
    """Read an event in full and in every way that the library offers.

    ``again`` is the same event, made once more.
    """
    for value in values_in(event):
        assert isinstance(value, PLAIN) and not type(value).__module__.startswith("google."), type(value)
        assert not isinstance(value, datetime) or value.tzinfo is not None
    check_json(event.to_dict())
    check_json(connector.to_json_dict(event))
    assert all(connector.event_names(event)) or not connector.event_names(event)
    assert len(repr(event)) <= LONGEST_REPR
    assert isinstance(says_something(event), bool)
    check_line(event)
    thawed = pickle.loads(pickle.dumps(event))
    assert type(thawed) is type(event) and thawed == event
    assert again is None or again == event


def check_json(value: Any) -> None:
    """Check that a value is JSON, and comes back as it went."""
    assert json.loads(json.dumps(value, allow_nan=False)) == value


def check_line(event: Event) -> None:
    """Check that an event is one line that steers no terminal, and one of JSON."""
    stream = io.StringIO()
    output = Output(stream, None)
    output.row(cells_of(event), COLUMNS)
    output.json(event.to_dict())
    for line in stream.getvalue().split("\n"):
        assert not STEERING.intersection(line), ascii(line)
    assert stream.getvalue().count("\n") == 2
