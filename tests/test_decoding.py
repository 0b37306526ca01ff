"""Decoding as a whole: empty messages, unknown methods, broken bytes."""

from __future__ import annotations

import json
import logging
import time
from datetime import datetime, timezone

import payloads
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_live.decoding import decode, event_classes
from tiktok_live.decoding.families import FAMILIES
from tiktok_live.errors import DecodeError
from tiktok_live.events import ChatEvent, UnknownEvent
from tiktok_live.proto.chat_pb2 import WebcastChatMessage

METHODS = [method for methods in FAMILIES.values() for method in methods]


def chat(comment: str = "hello", **head: int) -> bytes:
    common = payloads.head()
    for name, value in head.items():
        setattr(common, name, value)
    return WebcastChatMessage(common=common, user=payloads.viewer(), content=comment).SerializeToString()


@pytest.mark.parametrize("method", METHODS)
def test_an_empty_message_is_an_event_that_says_nothing(method: str) -> None:
    event = decode(method, b"")
    found = event.to_dict()
    for name in ("event", "method", "payload"):
        found.pop(name)
    nothing = type(event)().to_dict()
    assert {name: value for name, value in found.items() if value not in (nothing.get(name), 0)} == {}


@pytest.mark.parametrize("method", METHODS)
def test_bytes_that_are_no_such_message_are_a_decode_error_that_names_the_method(method: str) -> None:
    with pytest.raises(DecodeError, match=f"3 bytes are no {method}") as caught:
        decode(method, b"\xff\xff\xff")
    assert caught.value.method == method
    assert caught.value.__cause__ is not None


def test_a_message_that_was_cut_off_is_a_decode_error() -> None:
    with pytest.raises(DecodeError):
        decode("WebcastChatMessage", chat()[:-2])


def test_a_message_of_countless_empty_parts_is_a_decode_error_before_it_fills_the_memory() -> None:
    """12 MB of empty users within a user took 3.5 GB and 9 s."""
    user = b"\xea\x02\x00" * 4_000_000  # User.top_fans(45), each empty
    length = bytes(
        [len(user) & 0x7F | 0x80, len(user) >> 7 & 0x7F | 0x80, len(user) >> 14 & 0x7F | 0x80, len(user) >> 21]
    )
    payload = chat("hi") + b"\x12" + length + user  # WebcastChatMessage.user(2)
    begin = time.process_time()
    with pytest.raises(DecodeError, match="more fields than anything") as caught:
        decode("WebcastChatMessage", payload)
    assert time.process_time() - begin < 2
    assert caught.value.method == "WebcastChatMessage"
    assert decode("WebcastUnheardOfMessage", payload).payload == payload


def test_a_message_may_be_as_long_as_a_frame() -> None:
    comment = 15 * 1024 * 1024 * "a"
    event = decode("WebcastChatMessage", chat(comment))
    assert isinstance(event, ChatEvent) and event.comment == comment


def test_an_unknown_method_is_an_unknown_event_with_its_bytes() -> None:
    event = decode("WebcastTomorrowMessage", b"\xff\x00", room_id="1", msg_id=2, is_history=True)
    assert event == UnknownEvent(
        room_id="1", msg_id="2", method="WebcastTomorrowMessage", payload=b"\xff\x00", is_history=True
    )
    assert event_classes("WebcastTomorrowMessage") == (UnknownEvent,)
    assert type(decode("", b"")) is UnknownEvent


def test_what_every_message_says_is_on_the_event() -> None:
    common = payloads.head("pm_mt_test", "{0:user} waves", [payloads.named(payloads.viewer())])
    payload = WebcastChatMessage(common=common, user=payloads.viewer(), content="hello").SerializeToString()
    event = decode("WebcastChatMessage", payload, is_history=True)
    assert (event.room_id, event.msg_id) == ("7300000000000000001", "7300000000000000002")
    assert event.create_time is not None
    assert event.create_time.isoformat() == "2026-09-21T14:13:20.123000+00:00"
    assert (event.display_type, event.label, event.text) == ("pm_mt_test", "{0:user} waves", "Ada waves")
    assert (event.method, event.payload, event.is_history) == ("WebcastChatMessage", payload, True)
    assert event.source is None


def test_the_message_names_its_room_and_id_and_the_frame_fills_in() -> None:
    event = decode("WebcastChatMessage", chat(), room_id="1", msg_id=2)
    assert (event.room_id, event.msg_id) == ("7300000000000000001", "7300000000000000002")
    event = decode("WebcastChatMessage", chat(room_id=0, msg_id=0), room_id="1", msg_id=2)
    assert (event.room_id, event.msg_id) == ("1", "2")
    event = decode("WebcastChatMessage", chat(room_id=0, msg_id=0))
    assert (event.room_id, event.msg_id) == (None, None)


@pytest.mark.parametrize("milliseconds", [0, -1, 2**62, 2**63 - 1, -(2**63)])
def test_a_time_that_no_calendar_holds_is_none(milliseconds: int, caplog: pytest.LogCaptureFixture) -> None:
    event = decode("WebcastChatMessage", chat(create_time=milliseconds))
    with caplog.at_level(logging.WARNING):
        assert event.create_time is None
    assert not caplog.records


@pytest.mark.parametrize("moment", [1_790_000_000, 1_790_000_000_000])
def test_a_time_may_come_in_seconds_too(moment: int) -> None:
    event = decode("WebcastChatMessage", chat(create_time=moment))
    assert event.create_time == datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)


def test_event_classes_names_the_most_specific_class_first() -> None:
    assert event_classes("WebcastChatMessage") == (ChatEvent,)
    for method in METHODS:
        classes = event_classes(method)
        assert all(not issubclass(later, earlier) for i, earlier in enumerate(classes) for later in classes[i + 1 :])


@settings(deadline=None, database=None, max_examples=400)
@given(st.sampled_from([*METHODS, "WebcastTomorrowMessage"]), st.binary(max_size=120))
def test_any_bytes_are_an_event_that_reads_in_full_or_a_decode_error(method: str, payload: bytes) -> None:
    try:
        event = decode(method, payload)
    except DecodeError as error:
        assert error.method == method
    else:
        json.dumps(event.to_dict())
        assert event == decode(method, payload)


@settings(deadline=None, database=None, max_examples=150)
@given(st.data())
def test_a_message_with_any_byte_changed_is_an_event_or_a_decode_error(data: st.DataObject) -> None:
    payload = bytearray(payloads.gift(count=3, group_id=77, repeat_end=1).SerializeToString())
    for _ in range(data.draw(st.integers(1, 3))):
        payload[data.draw(st.integers(0, len(payload) - 1))] = data.draw(st.integers(0, 255))
    try:
        event = decode("WebcastGiftMessage", bytes(payload))
    except DecodeError as error:
        assert error.method == "WebcastGiftMessage"
    else:
        json.dumps(event.to_dict())
