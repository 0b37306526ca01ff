"""The simulator's push socket, opened with a plain WebSocket client: its demands, its frames, its misdeeds on order."""

from __future__ import annotations

import contextlib
import logging
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import quote, urlencode

import pytest
import requests
import trustme
import websocket

from tiktok_live.errors import DecodeError
from tiktok_live.proto.room_pb2 import WebcastControlMessage
from tiktok_live.proto.transport_pb2 import WebcastPushFrame
from tiktok_live.simulator import (
    Scenario,
    Simulator,
    big_frame,
    gzip_bomb,
    junk_frame,
    truncated_frame,
)
from tiktok_live.simulator.push import PUSH_PATH
from tiktok_live.wire import Message, Response, ack, enter_room, heartbeat, open_frame, parse_response

BROWSER = "Browser/1 (test)"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


@dataclass
class Ticket:
    """What a client knows before it opens the socket."""

    result: Response
    cookie: str
    room_id: str

    def params(self) -> dict[str, str]:
        known = {"aid": "1988", "room_id": self.room_id, "compress": "gzip", "cursor": self.result.cursor}
        return known | {key: value for key, value in self.result.route_params.items() if value}


def signed(simulator: Simulator, *, verify: str | bool = True) -> Ticket:
    room_id = simulator.room().room_id
    params = {"room_id": room_id, "user_agent": BROWSER}
    answer = requests.get(f"{simulator.url}/webcast/fetch", params=params, timeout=5, verify=verify)
    cookie = answer.headers["X-Set-TT-Cookie"].partition(";")[0]
    return Ticket(parse_response(answer.content), cookie, room_id)


def connect(
    url: str, ticket: Ticket, *, agent: str = BROWSER, cookie: str | None = None, sslopt: object = None
) -> websocket.WebSocket:
    headers = {"User-Agent": agent}
    return websocket.create_connection(
        url, header=headers, cookie=ticket.cookie if cookie is None else cookie, timeout=5, sslopt=sslopt
    )


@contextlib.contextmanager
def opened(simulator: Simulator, *, enter: bool = True, **changes: str) -> Iterator[websocket.WebSocket]:
    """Open a push socket as a client should, and enter the room."""
    ticket = signed(simulator)
    client = connect(f"{ticket.result.push_server}?{urlencode(ticket.params() | changes)}", ticket)
    try:
        if enter:
            client.send_binary(enter_room(ticket.room_id))
            assert open_frame(client.recv()).kind == "im_enter_room_resp"
        yield client
    finally:
        client.shutdown()


def refused(simulator: Simulator, change: Callable[[Ticket, dict[str, str]], None], **options: str) -> tuple[int, str]:
    """Return status and ``Handshake-Msg`` with which a changed handshake is refused."""
    ticket = signed(simulator)
    params = ticket.params()
    change(ticket, params)
    with pytest.raises(websocket.WebSocketBadStatusException) as caught:
        connect(f"{simulator.push_url}?{urlencode(params)}", ticket, **options)
    assert caught.value.resp_headers is not None
    assert simulator.log.socket.refusal == caught.value.resp_headers["handshake-msg"]
    return caught.value.status_code, caught.value.resp_headers["handshake-msg"]


def methods(data: bytes) -> list[str]:
    return methods_of(open_frame(data).response)


def methods_of(response: Response | None) -> list[str]:
    return [message.method for message in response.messages] if response else []


# --- handshake


def test_the_handshake_tells_the_heartbeat_interval() -> None:
    with Simulator(heartbeat_interval=7) as simulator, opened(simulator) as client:
        assert client.headers["handshake-options"] == "ping-interval=7"


def test_route_params_must_be_encoded_exactly(simulator: Simulator) -> None:
    ticket = signed(simulator)
    params = ticket.params()
    strictly = "&".join(f"{key}={quote(value, safe='')}" for key, value in params.items())
    connect(f"{simulator.push_url}?{strictly}", ticket).shutdown()
    assert simulator.log.socket.status == 101
    loosely = "&".join(f"{key}={quote(value, safe='+')}" for key, value in params.items())
    with pytest.raises(websocket.WebSocketBadStatusException):
        connect(f"{simulator.push_url}?{loosely}", ticket)
    assert simulator.log.socket.refusal == "illegal route param imprp"


@pytest.mark.parametrize("name", ["imprp", "region_hint"])
def test_a_missing_route_param_is_refused_in_words(simulator: Simulator, name: str) -> None:
    assert refused(simulator, lambda _, params: params.pop(name) and None) == (200, f"illegal route param {name}")


def test_a_signature_that_nobody_made_is_refused(simulator: Simulator) -> None:
    assert refused(simulator, lambda _, params: params.update(wrss="x")) == (200, "illegal signature or expired")


def test_a_signature_expires() -> None:
    with Simulator(ticket_lifetime=0.0) as simulator:
        assert refused(simulator, lambda _, __: None) == (200, "illegal signature or expired")


def test_another_user_agent_than_the_signed_one_is_refused(simulator: Simulator) -> None:
    assert refused(simulator, lambda _, __: None, agent="Browser/2") == (200, "illegal user agent")


def test_a_missing_ttwid_is_refused(simulator: Simulator) -> None:
    assert refused(simulator, lambda _, __: None, cookie="other=1") == (200, "illegal ttwid")


def test_an_unknown_app_or_room_is_refused(simulator: Simulator) -> None:
    assert refused(simulator, lambda _, params: params.update(aid="1")) == (200, "illegal app_id")
    assert refused(simulator, lambda _, params: params.update(room_id="1")) == (200, "illegal room_id")


def test_a_room_that_has_ended_is_refused(simulator: Simulator) -> None:
    assert refused(simulator, lambda _, __: simulator.end_live()) == (200, "room has finished")


def test_another_path_is_not_found(simulator: Simulator) -> None:
    ticket = signed(simulator)
    with pytest.raises(websocket.WebSocketBadStatusException) as caught:
        connect(f"{simulator.push_url.replace(PUSH_PATH, '/other')}?{urlencode(ticket.params())}", ticket)
    assert caught.value.status_code == 404


def test_every_handshake_can_be_refused_on_order(simulator: Simulator) -> None:
    simulator.push.refusal = (403, "come back later")
    assert refused(simulator, lambda _, __: None) == (403, "come back later")


# --- entering, heartbeats, acks


def test_entering_is_answered_with_what_came_since_the_cursor(simulator: Simulator) -> None:
    ticket = signed(simulator)
    simulator.send(Scenario().chat("ava", "in between"))
    client = connect(f"{simulator.push_url}?{urlencode(ticket.params())}", ticket)
    client.send_binary(enter_room(ticket.room_id))
    frame = open_frame(client.recv())
    assert (frame.kind, methods_of(frame.response)) == ("im_enter_room_resp", ["WebcastChatMessage"])
    client.shutdown()


def test_a_heartbeat_before_entering_is_the_end(simulator: Simulator) -> None:
    with opened(simulator, enter=False) as client:
        client.send_binary(heartbeat(simulator.room().room_id, 1))
        opcode, data = client.recv_data()
        assert (opcode, data[2:]) == (websocket.ABNF.OPCODE_CLOSE, b"payload_handler_hb")
    assert simulator.log.socket.closed_by_us == (1000, "payload_handler_hb")


def test_not_entering_is_the_end_after_a_while() -> None:
    with Simulator(enter_timeout=0.1) as simulator, opened(simulator, enter=False) as client:
        assert client.recv_data()[1][2:] == b"payload_handler_hb"


def test_a_client_without_heartbeats_is_cut_off() -> None:
    with Simulator(heartbeat_interval=0.1) as simulator, opened(simulator) as client:
        began = time.monotonic()
        assert client.recv_data()[1][2:] == b"heartbeat_timeout"
        assert time.monotonic() - began >= 0.2
        simulator.wait_for(lambda: simulator.log.socket.closed_at)


def test_heartbeats_keep_a_socket_alive_and_are_answered() -> None:
    with Simulator(heartbeat_interval=0.1) as simulator, opened(simulator) as client:
        for sequence in range(1, 6):
            client.send_binary(heartbeat(simulator.room().room_id, sequence))
            assert open_frame(client.recv()).kind == "hb"
            threading.Event().wait(0.1)
        record = simulator.log.socket
        assert [beat.sequence for beat in record.heartbeats] == [1, 2, 3, 4, 5]
        assert record.heartbeats[0].room_id == simulator.room().room_id
        assert record.is_open and record.closed_by_us is None


def test_the_bare_heartbeat_of_old_clients_is_taken(simulator: Simulator) -> None:
    with opened(simulator) as client:
        client.send_binary(bytes.fromhex("3a026862"))
        assert open_frame(client.recv()).kind == "hb"
    assert simulator.log.socket.heartbeats[0].room_id is None


def test_frames_are_gzipped_and_ask_for_an_ack(simulator: Simulator) -> None:
    with opened(simulator) as client:
        log_id = simulator.send(Scenario().chat("ava", "hi").like("ben", 3))
        data = client.recv()
        raw = WebcastPushFrame.FromString(data)
        assert {header.key: header.value for header in raw.headers}["compress_type"] == "gzip"
        assert raw.payload.startswith(b"\x1f\x8b\x08")
        frame = open_frame(data)
        assert (frame.kind, frame.log_id) == ("msg", log_id)
        assert methods(data) == ["WebcastChatMessage", "WebcastLikeMessage"]
        assert frame.response is not None and frame.response.need_ack
        simulator.wait_for(lambda: simulator.log.socket.unacked == [log_id])
        client.send_binary(ack(log_id, frame.response.internal_ext))
        simulator.wait_for(lambda: not simulator.log.socket.unacked)
        (acked,) = simulator.log.socket.acks
        assert acked.payload.decode() == frame.response.internal_ext


def test_who_does_not_ask_for_gzip_gets_none(simulator: Simulator) -> None:
    with opened(simulator, compress="") as client:
        simulator.send(Scenario().chat("ava", "hi"))
        assert "compress_type" not in [header.key for header in WebcastPushFrame.FromString(client.recv()).headers]


def test_everybody_in_the_room_hears_the_same(simulator: Simulator) -> None:
    with opened(simulator) as one, opened(simulator) as other:
        simulator.send(Scenario().chat("ava", "hi"))
        assert one.recv() == other.recv()


def test_messages_of_any_method_can_be_sent(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.send(Message("WebcastNobodyKnowsMessage", b"\x08\x01", 5))
        assert methods(client.recv()) == ["WebcastNobodyKnowsMessage"]


def test_thousands_of_messages_fit_into_one_frame(simulator: Simulator) -> None:
    with opened(simulator) as client:
        flood = simulator.messages(Scenario().chat("ava", "hi")) * 3000
        simulator.send(*flood)
        assert len(methods(client.recv())) == 3000


def test_a_slow_reader_holds_up_nobody(simulator: Simulator) -> None:
    with opened(simulator) as slow, opened(simulator) as quick:
        flood = [Message("WebcastBigMessage", bytes(range(256)) * 4000, 1)]
        for _ in range(20):
            simulator.send(*flood)
        assert [methods(quick.recv()) for _ in range(20)] == [["WebcastBigMessage"]] * 20
        assert methods(slow.recv()) == ["WebcastBigMessage"]


# --- the scenario


def test_the_scenario_begins_when_the_first_client_is_in_and_ends_the_live() -> None:
    story = Scenario().chat("ava", "hi").wait(0.1).gift("ben", "Rose", 2).end()
    with Simulator(story, speed=4) as simulator, opened(simulator) as client:
        frames = [client.recv() for _ in range(5)]
        assert [methods(frame) for frame in frames] == [
            ["WebcastChatMessage"],
            *[["WebcastGiftMessage"]] * 3,
            ["WebcastControlMessage"],
        ]
        response = open_frame(frames[-1]).response
        assert response is not None
        assert WebcastControlMessage.FromString(response.messages[0].payload).action == 3
        assert simulator.room().status == 4


def test_a_scenario_takes_its_time_divided_by_the_speed() -> None:
    with Simulator(Scenario().wait(1).join("ava"), speed=5) as simulator, opened(simulator) as client:
        began = time.monotonic()
        client.recv()
        assert 0.15 <= time.monotonic() - began <= 0.9


def payloads_of_a_live(seed: int) -> list[bytes]:
    """Return all messages of a lively scenario as a client gets them, without the address of the pictures."""
    story = Scenario.lively(2, seed=seed)
    payloads: list[bytes] = []
    ended = False
    with Simulator(story, clock=lambda: 1_790_000_000.0, speed=50) as simulator, opened(simulator) as client:
        while not ended:
            response = open_frame(client.recv()).response
            assert response is not None
            payloads += [message.payload.replace(simulator.url.encode(), b"") for message in response.messages]
            ended = methods_of(response) == ["WebcastControlMessage"]
    return payloads


def test_the_messages_of_a_live_depend_on_seed_and_clock_alone() -> None:
    assert payloads_of_a_live(3) == payloads_of_a_live(3)


def test_without_autoplay_a_scenario_waits_for_its_order() -> None:
    with Simulator(Scenario().join("ava"), autoplay=False) as simulator, opened(simulator) as client:
        client.settimeout(0.2)
        with pytest.raises(websocket.WebSocketTimeoutException):
            client.recv()
        simulator.play()
        assert methods(client.recv()) == ["WebcastMemberMessage"]


# --- misbehaviour on order


def test_a_close_with_a_code_is_recorded_on_both_sides(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.close_sockets(1001, "restart")
        opcode, data = client.recv_data()
        assert (opcode, data) == (websocket.ABNF.OPCODE_CLOSE, b"\x03\xe9restart")
        client.close()
    simulator.wait_for(lambda: simulator.log.socket.closed_at)
    assert simulator.log.socket.closed_by_us == (1001, "restart")


def test_a_clients_close_is_answered_at_once(simulator: Simulator) -> None:
    with opened(simulator) as client:
        client.send_close(1000)
        assert client.recv_data()[0] == websocket.ABNF.OPCODE_CLOSE
    simulator.wait_for(lambda: simulator.log.socket.closed_at)
    assert simulator.log.socket.close_code == 1000


def test_a_deaf_server_never_answers_a_close(simulator: Simulator) -> None:
    simulator.push.deaf = True
    with opened(simulator) as client:
        client.send_close(1000)
        client.settimeout(0.3)
        with pytest.raises(websocket.WebSocketTimeoutException):
            client.recv_data()
        assert simulator.log.socket.is_open


def test_a_silent_server_sends_nothing_and_keeps_the_connection(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.push.silent = True
        simulator.send(Scenario().chat("ava", "unheard"))
        client.send_binary(heartbeat(simulator.room().room_id, 1))
        client.settimeout(0.3)
        with pytest.raises(websocket.WebSocketTimeoutException):
            client.recv()
        simulator.push.silent = False
        simulator.send(Scenario().like("ava"))
        assert methods(client.recv()) == ["WebcastLikeMessage"]


def test_a_dropped_connection_is_a_reset(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.drop_connections()
        with pytest.raises(ConnectionResetError):
            client.recv()


def test_a_connection_can_end_without_a_close_frame(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.drop_connections(reset=False)
        with pytest.raises(websocket.WebSocketConnectionClosedException):
            client.recv()


def test_pings_are_sent_and_answers_recorded(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.ping()
        assert client.recv_data(control_frame=True)[0] == websocket.ABNF.OPCODE_PING
        simulator.wait_for(lambda: "pong" in simulator.log.socket.frames)


@pytest.mark.parametrize("frame", [junk_frame(), truncated_frame()], ids=["junk", "truncated"])
def test_frames_that_cannot_be_read_can_be_sent(simulator: Simulator, frame: bytes) -> None:
    with opened(simulator) as client:
        simulator.send_frame(frame)
        with pytest.raises(DecodeError):
            open_frame(client.recv())


def test_a_text_frame_can_be_sent(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.send_frame("hello ✋")
        assert client.recv_data() == (websocket.ABNF.OPCODE_TEXT, "hello ✋".encode())


def test_a_bomb_is_small_on_the_wire_and_too_large_to_open() -> None:
    bomb = gzip_bomb()
    assert len(bomb) < 200_000
    with pytest.raises(DecodeError, match="inflates to more"):
        open_frame(bomb)


def test_a_frame_of_16_megabytes_arrives_whole(simulator: Simulator) -> None:
    with opened(simulator) as client:
        simulator.send_frame(big_frame())
        data = client.recv()
        assert len(data) > 16 * 1024 * 1024
        assert methods(data) == ["WebcastBigMessage"]


def test_what_a_client_sends_wrong_is_recorded(simulator: Simulator) -> None:
    with opened(simulator) as client:
        client.send_binary(b"\xff\xff\xff")
        client.send("text")
        simulator.wait_for(lambda: simulator.log.socket.frames[-2:] == ["junk", "text"])
        assert simulator.log.socket.is_open


# --- TLS


def test_everything_works_over_tls() -> None:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(server)
    client_side = ssl.create_default_context()
    authority.configure_trust(client_side)
    with authority.cert_pem.tempfile() as file, Simulator(ssl_context=server) as simulator:
        assert simulator.url.startswith("https://") and simulator.push_url.startswith("wss://")
        assert simulator.endpoints.webcast.startswith("https://")
        ticket = signed(simulator, verify=file)
        url = f"{simulator.push_url}?{urlencode(ticket.params())}"
        client = connect(url, ticket, sslopt={"context": client_side})
        client.send_binary(enter_room(ticket.room_id))
        assert open_frame(client.recv()).kind == "im_enter_room_resp"
        simulator.send_frame(big_frame())
        assert methods(client.recv()) == ["WebcastBigMessage"]
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(simulator.url, timeout=5)
        assert requests.get(f"{simulator.url}/login", timeout=5, verify=file).status_code == 200
        client.shutdown()


def test_nothing_of_the_protocol_is_logged_that_nobody_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    """Neither connections where warnings are wanted, nor headers, with cookies in them, where everything is."""
    logger = logging.getLogger("tiktok_live.simulator.push_socket.protocol")
    for level, told in ((logging.WARNING, []), (logging.DEBUG, ["connection open"])):
        caplog.clear()
        caplog.set_level(level)
        caplog.handler.setLevel(logging.NOTSET)  # as handlers are: the loggers alone decide
        logger.info("connection open")
        logger.debug("< Cookie: sessionid=secret")
        assert [record.message for record in caplog.records] == told
