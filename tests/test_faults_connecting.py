"""The fault suite, first part: everything that can go wrong with a request, at every address that is asked.

Rows of the table in docs/reliability.md. Each test names the exact error, or what goes on without; a client that could
not connect leaves no thread, and can connect once the fault is gone.
"""

from __future__ import annotations

import gzip
import logging
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from clients import HOST, Make, chat, clients_of
from fault_proxy import FaultProxy
from servers import Reply, serving
from waiting import wait_until
from witness import Witness

from tiktok_live import Endpoints, SignServer, TikTokLiveClient, UrlSigner
from tiktok_live.errors import (
    AgeRestrictedError,
    BlockedError,
    HandshakeError,
    InvalidResponseError,
    MessageRejectedError,
    PrivateLiveError,
    RateLimitError,
    RequestConnectionError,
    RequestError,
    RequestTimeoutError,
    SignatureError,
    TikTokLiveError,
    UserNotFoundError,
    UserOfflineError,
)
from tiktok_live.events import ErrorEvent
from tiktok_live.http.session import MAX_WEBCAST_BYTES
from tiktok_live.http.signers import SignedFetch, SignRequest
from tiktok_live.models import ConnectionStatus
from tiktok_live.simulator import Scenario, Simulator
from tiktok_live.simulator.frames import response as encoded

TIMEOUT = 0.3
"""Seconds that a request may take here."""
SESSION = "simulator-session"
BOMB = gzip.compress(bytes(MAX_WEBCAST_BYTES + 1), 1)
FAULTS: dict[str, dict[str, Any]] = {
    "401": {"status": 401},
    "403": {"status": 403},
    "404": {"status": 404},
    "429": {"status": 429, "headers": {"Retry-After": "2"}},
    "500": {"status": 500},
    "empty": {"body": ""},
    "page": {"body": "<html><title>Something went wrong</title></html>"},
    "bad JSON": {"body": '{"data": [1, 2'},
    "hang": {"hang": True},
    "drip": {"body": "{" * 2000, "drip": 0.05},
    "reset": {"reset": True},
    "redirect loop": {"status": 302, "headers": {"Location": "?again=1"}},
    "huge": {"body": b" " * (MAX_WEBCAST_BYTES + 1)},
    "bomb": {"body": BOMB, "headers": {"Content-Encoding": "gzip"}},
    "corrupt": {"body": b"this is no gzip", "headers": {"Content-Encoding": "gzip"}},
}
ALWAYS: dict[str, type[TikTokLiveError]] = {
    "429": RateLimitError,
    "hang": RequestTimeoutError,
    "drip": RequestTimeoutError,
    "reset": RequestConnectionError,
}
"""The error of a fault, wherever it happens; the others are :class:`InvalidResponseError` but for signers."""
REFUSED = {"401", "403", "404", "500", "redirect loop"}
TEMPORARY = {"429", "500", "hang", "drip", "reset"}
each_fault = pytest.mark.parametrize("fault", FAULTS)


@pytest.fixture
def make(simulator: Simulator) -> Iterator[Make]:
    options: dict[str, Any] = {"request_options": {"timeout": TIMEOUT}, "close_timeout": 1.0, "reconnect": False}
    with clients_of(simulator, **options, fetch_room_info_on_connect=False) as make:
        yield make


def order(simulator: Simulator, fault: str, *paths: str) -> None:
    for path in paths:
        simulator.answer_with(path, **FAULTS[fault])


def fails_to_connect(client: TikTokLiveClient, error: type[TikTokLiveError]) -> TikTokLiveError:
    """Check that connecting raises exactly that, tells nobody, and leaves no thread."""
    witness = Witness(client)
    with pytest.raises(error) as caught:
        client.connect()
    assert type(caught.value) is error
    assert witness.events == []
    assert client.state.status is ConnectionStatus.CLOSED
    assert not [thread.name for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
    return caught.value


def connects_and_hears(simulator: Simulator, client: TikTokLiveClient) -> None:
    """Check that the client gets into the room, and a comment from there to its handlers, once."""
    witness = Witness(client)
    client.connect()
    simulator.send(chat("hello"))
    witness.hears("ConnectedEvent", "hello")
    client.disconnect()


# --- looking the room up


@each_fault
def test_a_page_that_fails_is_made_up_for_by_the_interface(simulator: Simulator, make: Make, fault: str) -> None:
    order(simulator, fault, "/@*/live")
    connects_and_hears(simulator, make())
    assert len(simulator.log.requests_to("/api-live/user/room")) == 1


@each_fault
def test_page_and_interface_that_fail_are_made_up_for_by_a_signer_that_knows_rooms(fault: str) -> None:
    with Simulator(Scenario(HOST), autoplay=False, history=0, api_key="key") as simulator:
        order(simulator, fault, "/@*/live", "/api-live/user/room")
        options = {"request_options": {"timeout": TIMEOUT}, "reconnect": False, "sign_api_key": "key"}
        with clients_of(simulator, **options) as make:
            connects_and_hears(simulator, make())
            order(simulator, fault, "/webcast/anchors/*/room_id")
            error = fails_to_connect(make(), ALWAYS.get(fault, InvalidResponseError))
            assert error.retryable is (fault in TEMPORARY)


@each_fault
def test_when_nobody_can_tell_the_room_the_error_is_that_of_the_look_up(
    simulator: Simulator, make: Make, fault: str
) -> None:
    order(simulator, fault, "/@*/live", "/api-live/user/room")
    client = make(signer=UrlSigner())
    error = fails_to_connect(client, ALWAYS.get(fault, InvalidResponseError))
    assert error.retryable is (fault in TEMPORARY)
    assert HOST in str(error)
    simulator.answer_normally()
    connects_and_hears(simulator, client)


@pytest.mark.parametrize(
    ("obstacle", "error", "kind"),
    [
        ("waf", BlockedError, "waf"),
        ("captcha", BlockedError, "captcha"),
        ("login", BlockedError, "login"),
        ("country", BlockedError, "country"),
        ("private", PrivateLiveError, None),
    ],
)
def test_what_stands_in_the_way_of_a_room_has_its_error(
    simulator: Simulator, make: Make, obstacle: Any, error: type[TikTokLiveError], kind: str | None
) -> None:
    simulator.room("locked", obstacle=obstacle)
    assert getattr(fails_to_connect(make("locked"), error), "kind", None) == kind


def test_an_age_restriction_keeps_the_room_info_back_and_nobody_out(simulator: Simulator, make: Make) -> None:
    simulator.room("locked", obstacle="age")
    client = make("locked", fetch_room_info_on_connect=True)
    witness = Witness(client)
    client.connect()
    simulator.room("locked").send(chat("hello"))
    witness.hears("ConnectedEvent", "hello")
    with pytest.raises(AgeRestrictedError):
        client.get_room_info()


@pytest.mark.parametrize("status", [4, 0], ids=["offline", "never live"])
def test_a_user_who_is_not_live_is_offline_and_can_be_tried_again(
    simulator: Simulator, make: Make, status: int
) -> None:
    simulator.room("sleeper", status=status)
    client = make("sleeper")
    assert fails_to_connect(client, UserOfflineError).retryable
    simulator.go_live("sleeper").send(chat("nobody hears this"))
    assert client.connect().is_connected


def test_a_user_whom_nobody_knows_is_not_found(make: Make) -> None:
    assert not fails_to_connect(make("nobody_at_all"), UserNotFoundError).retryable


# --- what is nice to have


@each_fault
@pytest.mark.parametrize("path", ["/webcast/room/info/", "/webcast/gift/list/"], ids=["room info", "gift list"])
def test_without_room_info_or_gift_list_it_connects_and_warns(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture, fault: str, path: str
) -> None:
    order(simulator, fault, path)
    client = make(fetch_room_info_on_connect=True, enable_extended_gift_info=True)
    with caplog.at_level(logging.WARNING):
        connects_and_hears(simulator, client)
    lacks = "no room info" if "info" in path else "no gift list"
    (warning,) = [record.message for record in caplog.records if record.name.startswith("tiktok_live")]
    assert lacks in warning
    assert (client.state.room_info is None, client.state.available_gifts == ()) == ("info" in path, "gift" in path)


@each_fault
def test_asking_for_them_outright_raises(simulator: Simulator, make: Make, fault: str) -> None:
    order(simulator, fault, "/webcast/room/info/", "/webcast/gift/list/")
    client, error = make(), ALWAYS.get(fault, InvalidResponseError)
    for question in (client.get_room_info, client.get_available_gifts):
        with pytest.raises(RequestError) as caught:
            question()
        assert type(caught.value) is error


# --- signing


def error_of_signer(fault: str, *, about_content: type[TikTokLiveError]) -> type[TikTokLiveError]:
    if fault in REFUSED or fault in ("empty", "page", "bad JSON"):
        return SignatureError if fault in REFUSED else about_content
    return ALWAYS.get(fault, InvalidResponseError)


@each_fault
def test_a_sign_server_that_fails_has_its_error(simulator: Simulator, make: Make, fault: str) -> None:
    order(simulator, fault, "/webcast/fetch")
    client = make()
    error = fails_to_connect(client, error_of_signer(fault, about_content=SignatureError))
    assert error.retryable is (fault in TEMPORARY | {"empty", "page", "bad JSON"})
    if isinstance(error, RateLimitError):
        assert error.retry_after == 2


@each_fault
def test_a_signer_of_addresses_that_fails_has_its_error(simulator: Simulator, make: Make, fault: str) -> None:
    order(simulator, fault, "/webcast/sign_url")
    client = make(signer=UrlSigner())
    error = fails_to_connect(client, error_of_signer(fault, about_content=InvalidResponseError))
    assert error.retryable is (fault in TEMPORARY)


@each_fault
def test_a_signed_fetch_that_fails_has_its_error(simulator: Simulator, make: Make, fault: str) -> None:
    order(simulator, fault, "/webcast/im/fetch/")
    usual = SignatureError if fault in ("empty", "page", "bad JSON") else InvalidResponseError
    fails_to_connect(make(signer=UrlSigner()), ALWAYS.get(fault, usual))


@each_fault
def test_the_next_signer_stands_in_for_one_that_fails(simulator: Simulator, make: Make, fault: str) -> None:
    with serving({}) as broken, FaultProxy(broken.url) as proxy:
        if fault == "reset":
            proxy.refusing = True
        broken.answers["/webcast/fetch"] = Reply(
            FAULTS[fault].get("body", b""), FAULTS[fault].get("status", 200), FAULTS[fault].get("headers", {})
        )
        proxy.stalled = fault == "hang"
        proxy.piece, proxy.pause = (1, 0.02) if fault == "drip" else (0, 0.0)
        endpoints = Endpoints(web=simulator.url, webcast=f"{simulator.url}/webcast", sign=simulator.url)
        client = make(signer=[SignServer(proxy.url), SignServer(endpoints.sign)])
        connects_and_hears(simulator, client)


class Changed:
    """A signer whose answer is the sign server's, changed."""

    def __init__(self, **changes: Any) -> None:
        self._changes = changes
        self._inner = SignServer()

    def fetch(self, room_id: str, request: SignRequest) -> SignedFetch:
        signed = self._inner.fetch(room_id, request)
        return SignedFetch(**{"body": signed.body, "cookies": signed.cookies, **self._changes})


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"body": b""}, SignatureError, "empty body"),
        ({"body": b"\xff\xff\xff\xff"}, SignatureError, "no webcast response"),
        ({"body": encoded(cursor="c", push_server="wss://attacker.example/")}, SignatureError, "push server"),
        ({"body": encoded(cursor="c", push_server="ws://webcast.tiktok.com/")}, SignatureError, "push server"),
        ({"cookies": {}}, HandshakeError, "ttwid"),
    ],
    ids=["empty", "garbage", "wrong host", "not encrypted", "no cookie"],
)
def test_what_a_signer_gives_is_checked_before_it_is_used(
    simulator: Simulator, make: Make, changes: dict[str, Any], error: type[TikTokLiveError], words: str
) -> None:
    assert words in str(fails_to_connect(make(signer=Changed(**changes)), error))
    assert [record.path for record in simulator.log.sockets] == [] or error is HandshakeError


# --- the handshake


@pytest.mark.parametrize("status", [200, 400, 403, 404, 415, 429, 500, 503])
def test_a_refused_handshake_has_its_status_and_words(simulator: Simulator, make: Make, status: int) -> None:
    simulator.push.refusal = (status, "illegal app_id")
    client = make()
    error = fails_to_connect(client, HandshakeError)
    assert isinstance(error, HandshakeError)
    assert (error.status, error.reason, error.retryable) == (status, "illegal app_id", True)
    simulator.push.refusal = None
    connects_and_hears(simulator, client)


@pytest.mark.parametrize("way", ["hang", "drip", "refuse", "reset in the middle", "garbage"])
def test_a_handshake_that_breaks_or_hangs_has_its_error(simulator: Simulator, make: Make, way: str) -> None:
    client = make(websocket_options={"timeout": TIMEOUT})
    with FaultProxy(simulator.push_url) as proxy:
        simulator.push.address = proxy.url
        proxy.stalled = way == "hang"
        proxy.refusing = way == "refuse"
        proxy.piece, proxy.pause = (1, 0.05) if way == "drip" else (0, 0.0)
        proxy.left = 20 if way == "reset in the middle" else None
        if way == "garbage":
            proxy.change = lambda data: b"SSH-2.0-OpenSSH_9.6\r\n\r\n"
        error = fails_to_connect(client, HandshakeError)
        assert isinstance(error, HandshakeError) and error.retryable
    simulator.push.address = ""
    connects_and_hears(simulator, client)


def test_a_handshake_without_an_answer_ends_with_disconnect(simulator: Simulator, make: Make) -> None:
    client = make(websocket_options={"timeout": 30.0})
    with FaultProxy(simulator.push_url) as proxy:
        simulator.push.address = proxy.url
        proxy.stalled = True
        failures: list[Exception] = []

        def connect() -> None:
            try:
                client.connect()
            except TikTokLiveError as exc:
                failures.append(exc)

        thread = threading.Thread(target=connect)
        thread.start()
        simulator.wait_for(lambda: simulator.log.sockets)
        client.disconnect()
        thread.join(5)
        assert [type(failure).__name__ for failure in failures] == ["NotConnectedError"]


# --- polling and chatting


@each_fault
def test_a_poll_that_fails_is_an_event_and_the_next_brings_what_was_missed(
    simulator: Simulator, make: Make, fault: str
) -> None:
    client = make(
        session_id=SESSION, enable_websocket_upgrade=False, request_polling_interval=0.02, close_timeout=TIMEOUT
    )
    witness = Witness(client)
    client.connect()
    simulator.send(chat("before"))
    witness.hears("ConnectedEvent", "before")
    simulator.answer_with("/webcast/im/fetch/", **FAULTS[fault], times=1)
    simulator.send(chat("meanwhile"))
    problem = witness.hears_of(ErrorEvent).exception
    simulator.send(chat("after"))
    wait_until(lambda: "after" in witness.comments)
    client.disconnect()
    assert witness.comments == ["before", "meanwhile", "after"]
    assert len(witness.all(ErrorEvent)) == 1
    usual = "DecodeError" if fault in ("page", "bad JSON") else "InvalidResponseError"
    assert type(problem).__name__ == (ALWAYS[fault].__name__ if fault in ALWAYS else usual)


@each_fault
def test_a_comment_that_cannot_be_sent_is_an_error(simulator: Simulator, make: Make, fault: str) -> None:
    order(simulator, fault, "/webcast/room/chat/")
    client = make(session_id=SESSION)
    client.connect()
    with pytest.raises(TikTokLiveError) as caught:
        client.send_message("hello")
    assert type(caught.value) in (ALWAYS.get(fault, InvalidResponseError), MessageRejectedError)


# --- the way there


@pytest.mark.parametrize("way", ["refuse", "cut", "reset in the middle", "hang", "drip"])
def test_a_network_that_fails_on_the_way_to_everything_is_one_typed_error(simulator: Simulator, way: str) -> None:
    def cut(data: bytes) -> bytes:
        proxy.cut()
        return b""

    with FaultProxy(simulator.url) as proxy:
        proxy.refusing = way == "refuse"
        proxy.stalled = way == "hang"
        proxy.left = 30 if way == "reset in the middle" else None
        proxy.piece, proxy.pause = (1, 0.05) if way == "drip" else (0, 0.0)
        if way == "cut":
            proxy.change = cut
        endpoints = Endpoints(web=proxy.url, webcast=f"{proxy.url}/webcast", sign=proxy.url)
        client = TikTokLiveClient(HOST, endpoints=endpoints, request_options={"timeout": TIMEOUT}, signer=UrlSigner())
        error = fails_to_connect(client, RequestTimeoutError if way in ("hang", "drip") else RequestConnectionError)
        assert error.retryable
        client.close()


def test_no_error_of_a_lower_library_is_raised_and_its_cause_names_no_query(simulator: Simulator, make: Make) -> None:
    order(simulator, "reset", "/webcast/fetch")
    error = fails_to_connect(make(), RequestConnectionError)
    assert isinstance(error, RequestError) and "?" not in f"{error} {error.url} {error.__cause__}".replace("?...", "")
