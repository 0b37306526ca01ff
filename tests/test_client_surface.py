"""The client as its users see it: options, names, types, look-ups, and the cost of the import."""

from __future__ import annotations

import dataclasses
import inspect
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from waiting import wait_until

import tiktok_live
from tiktok_live import Endpoints, SignServer, TikTokLiveClient
from tiktok_live.errors import (
    InvalidOptionError,
    MessageRejectedError,
    NeedsSessionError,
    SessionExpiredError,
    UserNotFoundError,
)
from tiktok_live.events import ChatEvent
from tiktok_live.models import ConnectionStatus, LiveState
from tiktok_live.options import Options
from tiktok_live.simulator import Simulator

SESSION = "simulator-session"


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TikTokLiveClient]:
    client = TikTokLiveClient("@demo_host", endpoints=simulator.endpoints)
    yield client
    client.close()


def test_the_signature_spells_every_option_out_with_its_default() -> None:
    parameters = inspect.signature(TikTokLiveClient).parameters
    for field in dataclasses.fields(Options):
        assert field.name in parameters
        default = parameters[field.name].default
        if field.default is not dataclasses.MISSING:
            assert default == field.default, field.name
        elif field.name != "endpoints":
            assert default == {}, field.name
    documented = inspect.getdoc(TikTokLiveClient) or ""
    assert all(f"\n    {name}: " in documented for name in parameters)


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"stall_timeout": -1}, "stall_timeout"),
        ({"queue_size": "many"}, "queue_size"),
        ({"proxy": "ftp://x"}, "proxy"),
        ({"signer": SignServer}, "signer"),
        ({"signer": "https://x"}, "signer"),
        ({"signer": []}, "signer"),
        ({"room_id": 7}, "room_id"),
        ({"unique_id": "https://example.org/@x"}, "unique_id"),
        ({"unique_id": None}, "unique_id"),
        ({"request_options": {"bogus": 1}}, "request_options"),
        ({"websocket_options": {"bogus": 1}}, "websocket_options"),
        ({"endpoints": "http://x"}, "endpoints"),
        ({"collect_stats": 1}, "collect_stats"),
        ({"gift_cache": 5}, "gift_cache"),
    ],
)
def test_a_wrong_option_is_refused_at_construction(options: dict[str, Any], word: str) -> None:
    with pytest.raises(InvalidOptionError, match=word):
        TikTokLiveClient(**{"unique_id": "someone", **options})


def test_a_misspelt_option_is_pythons_own_error() -> None:
    with pytest.raises(TypeError, match="stall_time"):
        TikTokLiveClient("someone", stall_time=1)  # type: ignore[call-arg]


def test_nothing_starts_in_the_constructor_and_secrets_are_not_shown() -> None:
    before = threading.active_count()
    client = TikTokLiveClient("@Some.One", session_id="s3cret", sign_api_key="k3y", proxy="http://u:p4ss@127.0.0.1:9")
    assert threading.active_count() == before
    assert client.state.status is ConnectionStatus.IDLE and not client.state.is_connected
    shown = repr(client) + str(vars(client))
    assert "@some.one" in repr(client) and "idle" in repr(client)
    assert not any(secret in shown for secret in ("s3cret", "k3y", "p4ss"))


def test_the_top_level_names_are_there() -> None:
    for name in tiktok_live.__all__:
        assert getattr(tiktok_live, name) is not None
    assert tiktok_live.connector.event_names(ChatEvent()) == ("chat",)
    with pytest.raises(AttributeError, match="bogus"):
        _ = tiktok_live.bogus


def test_questions_need_no_connection(simulator: Simulator, client: TikTokLiveClient) -> None:
    assert client.is_live()
    status = client.get_live_status()
    assert (status.status, status.room_id) == (LiveState.LIVE, simulator.room().room_id)
    assert client.get_room_info().room_id == simulator.room().room_id
    assert "Rose" in {gift.name for gift in client.get_available_gifts()}
    simulator.room(status=4)
    assert not client.is_live()
    with pytest.raises(UserNotFoundError):
        TikTokLiveClient("nobody_at_all", endpoints=simulator.endpoints).get_live_status()
    assert client.state.status is ConnectionStatus.IDLE


def test_a_connected_client_asks_about_the_room_that_it_is_in(simulator: Simulator, client: TikTokLiveClient) -> None:
    room_id = client.connect().room_id
    simulator.go_live()
    assert client.get_room_info().room_id == room_id
    client.disconnect()
    assert client.get_room_info().room_id == simulator.room().room_id


def test_a_comment_is_sent_with_the_session_and_seen_by_all(simulator: Simulator, client: TikTokLiveClient) -> None:
    seen: list[ChatEvent] = []
    client.on(ChatEvent, seen.append)
    client.connect()
    client.send_message("hello", SESSION)
    wait_until(lambda: any(event.comment == "hello" for event in seen))
    TikTokLiveClient("demo_host", endpoints=simulator.endpoints, session_id=SESSION).send_message("again")
    wait_until(lambda: seen[-1].comment == "again")


def test_a_comment_that_cannot_be_sent_says_why(simulator: Simulator, client: TikTokLiveClient) -> None:
    with pytest.raises(NeedsSessionError):
        client.send_message("hello")
    assert simulator.log.requests == []
    with pytest.raises(InvalidOptionError):
        client.send_message(" ", SESSION)
    with pytest.raises(SessionExpiredError):
        client.send_message("hello", "old-session")
    simulator.answer_with("/webcast/room/chat/", status=200, body='{"status_code": 4}')
    with pytest.raises(MessageRejectedError):
        client.send_message("hello", SESSION)


def test_waiting_for_a_live_survives_failures_and_has_a_timeout(simulator: Simulator, client: TikTokLiveClient) -> None:
    simulator.room(status=4)
    before = time.monotonic()
    assert not client.wait_until_live(timeout=0.2, interval=0.05)
    assert 0.15 < time.monotonic() - before < 1.5
    simulator.answer_with("*", status=500, times=6)
    threading.Timer(0.3, simulator.go_live).start()
    assert client.wait_until_live(timeout=10, interval=0.05)
    for wrong in ({"interval": 0}, {"interval": "1"}, {"timeout": -1}):
        with pytest.raises(InvalidOptionError):
            client.wait_until_live(**wrong)  # type: ignore[arg-type]


def test_endpoints_come_from_the_environment_of_the_moment(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)
    assert TikTokLiveClient("demo_host").is_live()
    assert TikTokLiveClient("demo_host", endpoints=Endpoints(web=simulator.url)).is_live()


ACCEPTED = """
    @client.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        print(event.comment.upper())

    @client.once(FollowEvent)
    def on_base(event: Event) -> int:
        return 1

    client.on(GiftEvent, lambda event: print(event.diamonds + 1))
    kept: Callable[[ChatEvent], None] = client.on(ChatEvent, on_chat)
    client.off(ChatEvent, on_chat)
    client.off(ChatEvent)
    with client.events(ChatEvent) as chats:
        for chat in chats:
            print(chat.user.unique_id)
    for event in client:
        print(event.room_id)
    with client as same:
        same.connect().room_id
    TikTokLiveClient("x", signer=[SignServer(), Mine()], on_overflow="drop_oldest")
"""
REJECTED = """
    client.on("chat")
    client.on(GiftEvent, on_chat)
    client.on(ChatEvent)(on_gift)
    client.once(ChatEvent, on_gift)
    client.on(ChatEvent, lambda event: event.coment)
    client.on(ChatEvent, no_parameter)
    client.events("chat")
    TikTokLiveClient("x", stall_time=3)
    TikTokLiveClient("x", on_overflow="explode")
    TikTokLiveClient("x", signer=3)
"""
PREAMBLE = """
from collections.abc import Callable
from tiktok_live import SignServer, TikTokLiveClient
from tiktok_live.events import ChatEvent, Event, FollowEvent, GiftEvent
from tiktok_live.http.signers import SignedFetch, SignRequest

client = TikTokLiveClient("someone")

class Mine:
    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        return SignedFetch(b"")

def on_chat(event: ChatEvent) -> None: ...
def on_gift(event: GiftEvent) -> None: ...
def no_parameter() -> None: ...
"""


@pytest.mark.timeout(180)
def test_a_type_checker_accepts_right_handlers_and_rejects_wrong_ones(tmp_path: Path) -> None:
    wrong = [line for line in textwrap.dedent(REJECTED).splitlines() if line]
    accepted = textwrap.dedent(ACCEPTED).replace("def on_chat", "def heard_chat").replace("on_chat)", "heard_chat)")
    source = PREAMBLE + accepted + "\n".join(wrong) + "\n"
    (tmp_path / "program.py").write_text(source)
    options = ["--strict", "--no-error-summary", "--follow-imports=silent", "--config-file", ""]
    command = [sys.executable, "-m", "mypy", *options, "program.py"]
    root = Path(tiktok_live.__file__).parents[1]
    result = subprocess.run(
        command, cwd=tmp_path, env={"MYPYPATH": str(root)}, capture_output=True, text=True, check=False
    )
    lines = source.splitlines()
    found = {int(line.split(":")[1]) for line in result.stdout.splitlines() if line.startswith("program.py:")}
    assert {lines[number - 1] for number in found} == set(wrong), result.stdout + result.stderr


def test_importing_leaves_heavy_modules_out() -> None:
    script = "import sys, tiktok_live; print(*sys.modules)"
    loaded = subprocess.check_output(
        [sys.executable, "-c", script], text=True, cwd=Path(tiktok_live.__file__).parents[1]
    )
    assert not {"asyncio", "websocket", "tiktok_live.decoding"} & set(loaded.split())
