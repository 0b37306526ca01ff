"""Nothing from outside can take more than its share of time, memory or depth, however small it is on its way."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fuzz.frames import METHODS, message_class
from fuzz.promises import check_event, no_complaints
from test_wire_fields import field, with_length

from tiktok_live import TikTokLiveClient, wire
from tiktok_live.cli.lines import COLUMNS, cells_of
from tiktok_live.cli.output import Output, clean, json_line
from tiktok_live.connection.demand import MAX_METHODS, Demand
from tiktok_live.connection.watching import Watchers
from tiktok_live.decoding import decode
from tiktok_live.decoding.registry import MAX_FIELDS
from tiktok_live.decoding.text import MOST_PLACES
from tiktok_live.derived import Derivations
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import DecodeError, InvalidResponseError
from tiktok_live.events import ChatEvent, GiftEvent, InRoomBannerEvent
from tiktok_live.http.pages import obstacle, read_live_page
from tiktok_live.http.rooms.room_json import gifts_of, room_info_of
from tiktok_live.http.session import MAX_PAGE_BYTES, MAX_WEBCAST_BYTES, HttpSession
from tiktok_live.http.session.answers import HttpAnswer
from tiktok_live.http.session.cookies import parse_cookies
from tiktok_live.http.session.http_session import MAX_JSON_BYTES
from tiktok_live.inflating import MAX_INFLATED_BYTES
from tiktok_live.models.strict_json import MAX_DEPTH, MAX_TEXT, TooDeepError, json_or_text, parse_json
from tiktok_live.options import Endpoints, Options
from tiktok_live.proto.chat_pb2 import WebcastChatMessage
from tiktok_live.proto.gift_pb2 import WebcastGiftMessage
from tiktok_live.proto.notice_pb2 import WebcastInRoomBannerMessage
from tiktok_live.proto.transport_pb2 import ProtoMessageFetchResult, WebcastPushFrame
from tiktok_live.transports.websocket_client import MAX_FRAME_BYTES

SECONDS = 2.0
"""Of processor time; what is tested here takes a tenth of that, and without its bound minutes."""
MB = 1024 * 1024
ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def soon_over() -> Iterator[None]:
    begun = time.process_time()
    yield
    assert time.process_time() - begun < SECONDS


def test_the_security_page_names_tests_and_bounds_that_are_there() -> None:
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`(test_\w+\.py)`", page)
    assert len(named) > 5 and [name for name in named if not (ROOT / "tests" / name).exists()] == []
    words = " ".join(page.split())
    assert (
        f"{MAX_FRAME_BYTES // MB} MB for a frame and for what it inflates to, {MAX_PAGE_BYTES // MB} MB for a page"
        in words
    )
    assert f"{MAX_DEPTH} levels of JSON, 100 of protobuf" in words
    assert f"{wire.MAX_FIELDS:,} messages in a frame and {MAX_FIELDS:,} fields in a message" in words


# --- nesting


def cycle_of(method: str) -> tuple[list[int], list[int]] | None:
    """Return the field numbers of a way from a message to one that holds itself, and of the way around."""
    ways: list[tuple[Any, list[int]]] = [(message_class(method).DESCRIPTOR, [])]
    seen = {ways[0][0].full_name}
    for kind, way in ways:
        if (around := _way_between(kind, kind.full_name)) is not None:
            return way, around
        for number, inner in _messages_in(kind):
            if inner.full_name not in seen:
                seen.add(inner.full_name)
                ways.append((inner, [*way, number]))
    return None


def _way_between(kind: Any, name: str) -> list[int] | None:
    ways: list[tuple[Any, list[int]]] = [(kind, [])]
    seen: set[str] = set()
    for one, way in ways:
        for number, inner in _messages_in(one):
            if inner.full_name == name:
                return [*way, number]
            if inner.full_name not in seen:
                seen.add(inner.full_name)
                ways.append((inner, [*way, number]))
    return None


def _messages_in(kind: Any) -> list[tuple[int, Any]]:
    return [(one.number, one.message_type) for one in kind.fields if one.message_type is not None]


def nested(numbers: list[int]) -> bytes:
    payload = b""
    for number in reversed(numbers):
        payload = with_length(number, payload)
    return payload


NESTED = {method: cycle for method in METHODS if (cycle := cycle_of(method)) is not None}


def test_a_message_that_holds_itself_is_read_in_full_or_refused() -> None:
    assert len(NESTED) > 40
    for method in ("WebcastChatMessage", "WebcastEnvelopeMessage", "WebcastLinkMessage", "WebcastGiftMessage"):
        way, around = NESTED[method]
        for depth in (90, 100, 101, 500):
            payload = nested([*way, *(around * depth)[: depth - len(way)]])
            with no_complaints():
                try:
                    event = decode(method, payload)
                except DecodeError:
                    assert depth > 99
                else:
                    assert depth < 102
                    check_event(event)


@pytest.mark.parametrize("times", [99, 150, 500, 50_000])
@pytest.mark.parametrize("number", [1, 5000])
@pytest.mark.parametrize(
    "read",
    [wire.open_frame, wire.parse_response, lambda payload: decode("WebcastChatMessage", payload)],
    ids=["frame", "response", "message"],
)
def test_groups_without_end_are_a_decode_error(read: Callable[[bytes], object], number: int, times: int) -> None:
    with pytest.raises(DecodeError):
        read(field(number, 3, b"") * times)


def test_nesting_is_a_decode_error_without_the_c_library_of_protobuf_too() -> None:
    program = f"""
from tiktok_live import wire
from tiktok_live.decoding import decode
from tiktok_live.errors import DecodeError
for read in (wire.open_frame, wire.parse_response, lambda payload: decode("WebcastChatMessage", payload)):
    for payload in (b"\\x0b" * 5000, bytes.fromhex("{nested([2, *[45] * 2000]).hex()}")):
        try:
            read(payload)
        except DecodeError:
            pass
print("well")
"""
    run = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout == "well\n", run.stderr[-1000:]


# --- size and number


def test_the_bounds_are_wide_enough_for_tiktok_and_narrow_enough_for_a_small_machine() -> None:
    assert MAX_INFLATED_BYTES == MAX_FRAME_BYTES == MAX_WEBCAST_BYTES == 16 * MB
    assert MAX_PAGE_BYTES == MAX_JSON_BYTES == 8 * MB
    assert 10_000 <= MAX_FIELDS <= 20_000 <= wire.MAX_FIELDS <= 64_000


@pytest.mark.parametrize("name", ["cursor", "internal_ext", "push_server", "route_params", "im_cursor"])
def test_what_goes_back_with_every_ack_and_into_addresses_is_short(name: str) -> None:
    for length in (wire.MAX_RETURNED, wire.MAX_RETURNED + 1):
        result, frame = ProtoMessageFetchResult(), WebcastPushFrame(payload_type="msg")
        if name == "route_params":
            result.route_params["ab"] = "x" * (length - 2)
        elif name == "im_cursor":
            frame.headers.add(key=name, value="x" * length)
        else:
            setattr(result, name, "x" * length)
        frame.payload = gzip.compress(result.SerializeToString())
        for read, data in ((wire.open_frame, frame), (wire.parse_response, result)):
            is_short = length == wire.MAX_RETURNED or (name == "im_cursor" and data is result)
            with contextlib.nullcontext() if is_short else pytest.raises(DecodeError):
                read(data.SerializeToString())


def test_a_small_message_of_very_many_users_is_refused() -> None:
    message = WebcastChatMessage()
    for number in range(MAX_FIELDS // 3):
        message.common.display_text.pieces.add().user_value.user.id = number
    with pytest.raises(DecodeError, match="more fields"):
        decode("WebcastChatMessage", message.SerializeToString())
    del message.common.display_text.pieces[MAX_FIELDS // 4 - 2 :]
    event = decode("WebcastChatMessage", message.SerializeToString())
    assert event.display_text is not None and len(event.display_text.pieces) == MAX_FIELDS // 4 - 2


def test_a_pattern_that_names_a_long_piece_again_and_again_makes_no_long_text() -> None:
    message = WebcastChatMessage()
    text = message.common.display_text
    text.default_pattern = "{0}" * 1_000_000
    text.pieces.add().string_value = "x" * 1_000_000
    event = decode("WebcastChatMessage", message.SerializeToString())
    assert event.text == "x" * 1_000_000 + "{0}" * 999_999


def test_places_beyond_any_number_stay_as_they_are() -> None:
    message = WebcastChatMessage()
    text = message.common.display_text
    text.default_pattern = "{0}" * (MOST_PLACES + 2)
    text.pieces.add().string_value = "x"
    assert decode("WebcastChatMessage", message.SerializeToString()).text == "x" * MOST_PLACES + "{0}{0}"


def test_a_pattern_that_names_a_piece_a_few_times_is_filled_each_time() -> None:
    message = WebcastChatMessage()
    message.common.display_text.default_pattern = "{0} and {0} and {0}"
    message.common.display_text.pieces.add().string_value = "x" * 300
    words = "x" * 300
    assert decode("WebcastChatMessage", message.SerializeToString()).text == f"{words} and {words} and {words}"


def test_a_frame_as_large_as_any_is_read_within_a_few_times_its_size() -> None:
    payload = gzip.compress(
        with_length(1, field(1, 2, b"\x04Chat") + with_length(2, with_length(3, b"x" * 15 * MB))), 1
    )
    frame = WebcastPushFrame(payload_type="msg", payload=payload).SerializeToString()
    assert len(frame) < 100_000
    response = wire.open_frame(frame).response
    assert response is not None
    event = decode("WebcastChatMessage", response.messages[0].payload)
    assert isinstance(event, ChatEvent) and len(event.comment) == 15 * MB
    assert len(repr(event)) < 450


def test_wire_methods_without_number_and_end_are_not_remembered() -> None:
    watchers = Watchers(())
    demand = Demand(Dispatch(TikTokLiveClient("ava")), watchers, Derivations(()))
    for number in range(MAX_METHODS + 5):
        demand.verdict_on(f"WebcastMessageOfKind{number}")
    demand.verdict_on("W" * 1_000_000)
    assert 0 < len(demand.verdicts) <= MAX_METHODS and max(map(len, demand.verdicts)) < 100


# --- JSON


def deep(depth: int) -> str:
    return "[" * depth + "]" * depth


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 500, 990, 5000, 1_000_000])
def test_json_that_is_nested_deep_is_refused(depth: int) -> None:
    for text in (deep(depth), '{"a":' * depth + "1" + "}" * depth):
        with pytest.raises(TooDeepError):
            parse_json(text)
        assert json_or_text(text) == text
        with pytest.raises(InvalidResponseError, match="nested too deep"):
            HttpAnswer(200, "https://www.tiktok.com/", {}, text.encode()).json()


def test_json_that_is_not_nested_deeper_than_that_is_read() -> None:
    assert str(parse_json(deep(MAX_DEPTH))) == deep(MAX_DEPTH)
    assert parse_json('{"a": [{"b": 7, "c": -0.5, "d": 12345678901234567890}]}') == {
        "a": [{"b": 7, "c": -0.5, "d": 12345678901234567890}]
    }


@pytest.mark.parametrize(
    "text", ["NaN", "-Infinity", "1e999", "-1e400", "1" * 41, "9" * 5000, '{"a": [1e999]}', "", "{"]
)
def test_what_json_cannot_write_again_is_not_read(text: str) -> None:
    with pytest.raises(ValueError) as caught:
        parse_json(text)
    assert caught.value.__cause__ is None and caught.value.__context__ is None
    assert json_or_text(text) == text


def test_the_error_of_broken_json_does_not_hold_the_text() -> None:
    for body in (b'{"a": s3cret', b"\xff s3cret"):
        with pytest.raises(InvalidResponseError) as caught:
            HttpAnswer(200, "https://www.tiktok.com/", {}, body).json()
        assert "s3cret" not in repr(vars(caught.value.__cause__)) + repr(caught.value.__cause__)


def test_json_in_a_message_is_read_up_to_a_size_and_a_depth() -> None:
    for written, read in (
        ('{"a": [1]}', {"a": [1]}),
        (deep(MAX_DEPTH), parse_json(deep(MAX_DEPTH))),
        (deep(MAX_DEPTH + 1), deep(MAX_DEPTH + 1)),
        ('{"a": 1e999}', '{"a": 1e999}'),
        (f"[{' ' * MAX_TEXT}]", f"[{' ' * MAX_TEXT}]"),
        ('["\\ud83d"]', '["\\ud83d"]'),
        ('["\\ud83d\\ude00"]', ["\U0001f600"]),
    ):
        banner = decode("WebcastInRoomBannerMessage", WebcastInRoomBannerMessage(extra=written).SerializeToString())
        assert isinstance(banner, InRoomBannerEvent) and banner.content == read
        json.dumps(banner.to_dict(), allow_nan=False)
    extra = '{"a":' * 100 + "1" + "}" * 100
    gift = decode("WebcastGiftMessage", WebcastGiftMessage(monitor_extra=extra).SerializeToString())
    assert isinstance(gift, GiftEvent) and gift.monitor_extra == extra


def test_numbers_beyond_all_reason_break_no_room_info_and_no_gift_list() -> None:
    huge: Any = dict.fromkeys(("id", "status", "start_time", "create_time", "user_count", "like_count"), 10**39)
    info = room_info_of({**huge, "stats": huge, "owner": huge}, "7")
    assert (info.room_id, info.started_at) == ("7", None)
    (gift,) = gifts_of({"gifts": [{"id": 7, "duration": 10**39, "diamond_count": 1e308}]})
    json.dumps([info.to_dict(), gift.to_dict()], allow_nan=False)


# --- pages, headers


@pytest.mark.parametrize(
    "piece",
    [
        'id="SIGI_STATE"',
        '<script id="SIGI_STATE"',
        '<script id="SIGI_STATE">',
        "<script ",
        '"roomId" \n',
        '"roomId"' + " " * 100,
        "room_id=1234",
        "<title>" + " " * 100,
        "https://www.tiktok.com/",
        "not available in ",
        "<",
        " ",
        "{",
    ],
)
def test_a_page_as_large_as_any_is_read_at_once(piece: str) -> None:
    body = (piece * (MAX_PAGE_BYTES // len(piece))).encode()
    answer = HttpAnswer(200, "https://www.tiktok.com/@ava/live", {}, body)
    read_live_page(answer.text)
    obstacle(answer)


@pytest.mark.parametrize("piece", ["a", "a=", ";", "; ", ",a=b", " " * 50 + ";", "=;"])
def test_cookies_as_long_as_any_header_are_read_at_once(piece: str) -> None:
    assert len(parse_cookies(piece * (64 * 1024 // len(piece)))) <= 1


def test_the_words_of_a_stranger_are_cut_before_anything_else_is_done_with_them() -> None:
    session = HttpSession(Options(endpoints=Endpoints(), client_params={"msToken": "s3cret-token"}))
    answer = HttpAnswer(200, "https://www.tiktok.com/", {}, b"", session.secrets)
    assert len(answer.said("s3cret-token \x1b[2J" * 300_000)) <= 200
    assert answer.said("with s3cret-token!") == "with ...!"
    assert answer.said("with s3cret-token and key!", ["key"]) == "with ... and ...!"
    session.close()


# --- terminals


def test_a_comment_of_millions_of_characters_is_a_line_of_some_thousand() -> None:
    stream = io.StringIO()
    event = ChatEvent(comment="x" * 5_000_000)
    Output(stream, None).row(cells_of(event), COLUMNS)
    assert stream.getvalue().endswith("x...\n") and len(stream.getvalue()) < 2100


@pytest.mark.parametrize("mark", list("\u061c\u200e\u200f"))
def test_a_mark_of_the_reading_direction_is_left_out_and_escaped_in_json(mark: str) -> None:
    assert clean(f"a{mark}b") == "ab"
    assert json_line({"a": mark}) == f'{{"a": "\\u{ord(mark):04x}"}}'


@pytest.mark.parametrize("mark", list("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
def test_what_turns_the_reading_direction_is_replaced(mark: str) -> None:
    assert clean(f"a{mark}b") == "a\ufffdb"
    assert json_line({"a": mark}) == f'{{"a": "\\u{ord(mark):04x}"}}'
