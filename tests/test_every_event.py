"""What is true of every event of every wire method, made of captured messages, of full ones and of empty ones."""

from __future__ import annotations

import copy
import csv
import dataclasses
import enum
import functools
import json
import logging
import pickle
import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from captured import captured_messages
from filled import filled
from google.protobuf.message import Message

from tiktok_live import events
from tiktok_live.decoding import decode, event_classes
from tiktok_live.decoding.families import FAMILIES
from tiktok_live.decoding.registry import decoder_of
from tiktok_live.events import Event, UnknownEvent
from tiktok_live.models.value import Value

METHODS = [method for methods in FAMILIES.values() for method in methods]
LONGEST_REPR = 450
MARK = b"\xf8\x7f\x01"  # a field that no schema knows, so that no two payloads are the same object


def message_of(method: str) -> type[Message]:
    decoder = decoder_of(method)
    assert decoder is not None
    return decoder.message


@functools.cache
def full_payload(method: str) -> bytes:
    return filled(message_of(method)).SerializeToString()


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


def is_plain(value: object) -> bool:
    """Tell whether it is one of our own kinds of value; no protobuf object may leak."""
    kinds = (Value, str, bytes, bool, int, float, datetime, list, tuple, dict, enum.Enum, type(None))
    return isinstance(value, kinds) and not type(value).__module__.startswith("google.")


def check(event: Event, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        inside = list(values_in(event))
    assert caplog.messages == []
    assert [value for value in inside if not is_plain(value)] == []
    assert [value for value in inside if isinstance(value, datetime) and value.tzinfo is None] == []
    shown = event.to_dict()
    assert json.loads(json.dumps(shown, allow_nan=False)) == shown
    assert event.method is not None and event.payload is not None
    again = decode(event.method, event.payload)
    assert again == event
    assert copy.deepcopy(event) == dataclasses.replace(again) == event
    thawed = pickle.loads(pickle.dumps(event))
    assert thawed == event and type(thawed) is type(event)
    assert repr(thawed) == repr(event)
    assert len(repr(event)) <= LONGEST_REPR, repr(event)
    assert re.fullmatch(rf"{type(event).__name__}\(.*\)", repr(event), flags=re.DOTALL)
    assert " object at 0x" not in repr(event)


def test_every_captured_message_of_a_known_method_becomes_its_class(
    captures: Path, caplog: pytest.LogCaptureFixture
) -> None:
    messages = captured_messages(captures)
    assert len(messages) == 1636
    for message in messages:
        event = decode(message.method, message.payload)
        assert type(event) in event_classes(message.method), message.line
        assert isinstance(event, UnknownEvent) is (decoder_of(message.method) is None), message.line
        check(event, caplog)


@pytest.mark.parametrize("method", METHODS)
def test_a_full_message_becomes_its_class(method: str, caplog: pytest.LogCaptureFixture) -> None:
    event = decode(method, full_payload(method))
    assert type(event) in event_classes(method)
    check(event, caplog)


@pytest.mark.parametrize("method", METHODS)
def test_an_empty_message_becomes_its_class(method: str, caplog: pytest.LogCaptureFixture) -> None:
    event = decode(method, b"")
    assert type(event) in event_classes(method)
    check(event, caplog)


@pytest.mark.parametrize("method", METHODS)
def test_a_method_without_its_prefix_is_the_same(method: str) -> None:
    bare = method.removeprefix("Webcast")
    assert event_classes(bare) == event_classes(method) != (UnknownEvent,)
    assert type(decode(bare, full_payload(method))) is type(decode(method, full_payload(method)))


@pytest.mark.parametrize("method", METHODS)
def test_every_attribute_of_its_own_is_filled_from_a_full_message_or_said_not_to_be(method: str) -> None:
    event = decode(method, full_payload(method))
    assert [name for name in own_attributes(type(event)) if getattr(event, name) in (None, [], {}, "")] == sorted(
        EMPTY_IN_A_FULL_MESSAGE.get(type(event).__name__, ())
    )


EMPTY_IN_A_FULL_MESSAGE: dict[str, tuple[str, ...]] = {
    "GiftEvent": ("extended_gift_info",),
    "GiftBroadcastEvent": ("gift_id", "gift_name", "receiver"),
    "MemberEvent": ("via",),
    "RoomEvent": ("member_number", "user"),
    "WeeklyRankRewardEvent": ("rank",),
}
"""Attributes that a full message cannot fill: a connection does, or another variant of the message."""


def own_attributes(cls: type[Event]) -> list[str]:
    return sorted(cls.__dataclass_fields__.keys() - Event.__dataclass_fields__.keys())


def test_the_classes_are_those_of_the_list_of_wire_methods(captures: Path) -> None:
    with (captures.parent / "schema" / "webcast_types.tsv").open(encoding="utf-8", newline="") as table:
        rows: list[dict[str, Any]] = list(csv.DictReader(table, delimiter="\t"))
    listed = {row["wire_method"]: row["event_class"] for row in rows}
    assert len(listed) == 77
    for method, classes in listed.items():
        names = re.findall(r"\w+Event\b", listed[classes[2:]] if classes.startswith("= ") else classes)
        assert {cls.__name__ for cls in event_classes(method)} == set(names), method
        assert event_classes(method)[-1].__name__ == names[0]


def test_the_package_of_events_gives_every_name_of_its_modules_once() -> None:
    names = dir(events)
    assert len(names) == len(set(names)) and {"Event", "ChatEvent", "UnknownEvent"} <= set(names)
    assert all(getattr(events, name).__name__ == name for name in names if name.endswith("Event"))
    with pytest.raises(AttributeError, match="has no attribute 'ChatEvnt'"):
        _ = events.ChatEvnt  # type: ignore[attr-defined]
