"""Whatever a stranger sends, no promise is broken: a short, repeatable run of what `make fuzz` does at length."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from fuzz.targets import TARGETS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CALM = settings(
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
WITH_SHAPE = [name for name, target in TARGETS.items() if target.mutate is not None]

PAGE_PIECES = (
    '<script id="SIGI_STATE" type="application/json">',
    'id="SIGI_STATE"',
    "<script ",
    "</script>",
    '{"LiveRoom":{"liveRoomUserInfo":{"user":{"roomId":"',
    "7300000000000000001",
    '","status":2}}}}',
    '"roomId" : "',
    "room_id=",
    "<title> Please wait",
    "captcha",
    "isn't available in your region",
    "http://tiktok.com/@ava",
    "\ud83d",
    '"',
    ">",
    "\n",
)
ADDRESS_PIECES = (
    "https://",
    "HTTP://",
    "wss://",
    "//",
    "/",
    "\\",
    "www.tiktok.com",
    "tiktok.com.",
    "vm.tiktok.com",
    "evil.example",
    "ⓣiktok.com",
    "[::1]",
    "[v1.a]",
    "@",
    "@ava",
    ":",
    ":443",
    ":99999",
    "?",
    "#",
    "%40",
    "%2F",
    ";",
    "..",
    "\t",
    "\r\n",
    "\x00",
    "\u3002",
    "=",
    "a",
)
KEYS = (
    "data",
    "status_code",
    "id",
    "status",
    "owner",
    "stats",
    "gifts",
    "pages",
    "image",
    "url_list",
    "duration",
    "code",
)
KEYS += (
    "message",
    "badge_list",
    "stream_url",
    "flv_pull_url",
    "live_core_sdk_data",
    "pull_data",
    "stream_data",
    "user",
)
KEYS += ("liveRoom", "roomId", "create_time", "start_time", "follow_info", "follow_status", "level", "limit_label")
NUMBERS = (0, -1, 2, 4, 10**18, 10**39, -(10**39), 1e308, -1e308, 0.5, 253402300800)
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(NUMBERS),
    st.sampled_from(
        ("", "7", "s3cret", "1" * 400, '{"data": {"origin": {"main": {"flv": 7}}}}', "\x1b[2J\u202e", "\ud83d")
    ),
    st.text(max_size=5),
)
ANSWERS: st.SearchStrategy[Any] = st.recursive(
    VALUES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=5)
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("name", TARGETS)
def test_what_is_made_to_be_read_breaks_no_promise(name: str) -> None:
    seeds = list(TARGETS[name].seeds())
    assert seeds
    for seed in seeds:
        TARGETS[name].run(seed)


@pytest.mark.parametrize("name", TARGETS)
@settings(CALM, max_examples=60)
@given(data=st.binary(max_size=300))
def test_no_bytes_break_a_promise(name: str, data: bytes) -> None:
    TARGETS[name].run(data)


@pytest.mark.parametrize("name", WITH_SHAPE)
@settings(CALM, max_examples=60)
@given(seed=st.integers(0, 1 << 40))
def test_no_change_of_a_message_breaks_a_promise(name: str, seed: int) -> None:
    random, target = Random(seed), TARGETS[name]
    assert target.mutate is not None
    data = random.choice(list(target.seeds()))
    for _ in range(random.randint(1, 4)):
        data = target.mutate(data, random)
    target.run(data)


@settings(CALM, max_examples=200)
@given(pieces=st.lists(st.sampled_from(PAGE_PIECES), max_size=12))
def test_no_page_breaks_a_promise(pieces: list[str]) -> None:
    TARGETS["pages"].run("".join(pieces).encode("utf-8", "surrogatepass"))


@settings(CALM, max_examples=400)
@given(pieces=st.lists(st.sampled_from(ADDRESS_PIECES), max_size=8))
def test_no_address_is_judged_as_another_than_it_is(pieces: list[str]) -> None:
    TARGETS["addresses"].run("".join(pieces).encode())


@settings(CALM, max_examples=200)
@given(body=st.dictionaries(st.sampled_from(KEYS), ANSWERS, max_size=6))
def test_no_json_breaks_a_promise(body: dict[str, Any]) -> None:
    TARGETS["json"].run(json.dumps(body).encode())
