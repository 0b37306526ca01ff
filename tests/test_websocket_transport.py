"""transports/websocket*.py against real servers: what is sent, what is refused, and what ends a connection."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest
import trustme
import websocket
from proxies import HttpHandler, HttpProxy, RecordingProxy, Socks5Proxy
from waiting import wait_until
from websockets.sync.server import Server, ServerConnection, serve
from websockets.utils import accept_key

from tiktok_live.errors import ConnectionLostError, DecodeError, HandshakeError, InvalidOptionError
from tiktok_live.http.session import HttpSession
from tiktok_live.options import Endpoints, Options
from tiktok_live.proto.transport_pb2 import WebcastPushFrame
from tiktok_live.simulator import big_frame, gzip_bomb, junk_frame, push_frame, truncated_frame
from tiktok_live.simulator.frames import response as encoded
from tiktok_live.transports import ClosedByPeer, Received
from tiktok_live.transports.push_url import push_url
from tiktok_live.transports.websocket import WebSocketTransport
from tiktok_live.transports.websocket_options import check_websocket_options
from tiktok_live.wire import Message, Response

ROOM = "7316879946418533863"
Handler = Callable[[ServerConnection], None]
CHAT = Message("WebcastChatMessage", b"", 11)


@contextlib.contextmanager
def server(handler: Handler, **options: Any) -> Iterator[Server]:
    """Run a push server on port 0."""
    with serve(handler, "127.0.0.1", 0, compression=None, max_size=None, close_timeout=0.2, **options) as running:
        thread = threading.Thread(target=running.serve_forever, name="push-server", daemon=True)
        thread.start()
        yield running
        running.shutdown()
    thread.join()


def port_of(running: Server) -> int:
    return int(running.socket.getsockname()[1])


def transport(
    port: int, *, scheme: str = "ws", response: Response | None = None, with_session: bool = False, **options: Any
) -> WebSocketTransport:
    """Return a transport to a port here; the endpoint that names it makes it the user's own."""
    web = f"http{'s' if scheme == 'wss' else ''}://127.0.0.1:{port}"
    settings = Options(endpoints=Endpoints(web=web, webcast=web, sign=web), **options)
    push = response or Response(cursor="c", internal_ext="i", route_params={"k": "v"})
    push.push_server = f"{scheme}://127.0.0.1:{port}/push/"
    return WebSocketTransport(HttpSession(settings), settings, push, ROOM, with_session=with_session)


def received(push: WebSocketTransport) -> Received:
    """Return the next thing that arrives."""
    return wait_until(push.receive, interval=0.0)


def ids_of(what: Received) -> list[int]:
    return [message.msg_id for message in what.messages]


@pytest.fixture
def opened() -> Iterator[Callable[..., WebSocketTransport]]:
    """Open transports that are closed at the end."""
    transports: list[WebSocketTransport] = []

    def open_one(*arguments: Any, **options: Any) -> WebSocketTransport:
        one = transport(*arguments, **options)
        transports.append(one)
        one.open()
        return one

    yield open_one
    for one in transports:
        one.close(0.5)


Opened = Callable[..., WebSocketTransport]


def frame_of(data: str | bytes) -> WebcastPushFrame:
    assert isinstance(data, bytes)
    return WebcastPushFrame.FromString(data)


def until_closed(connection: ServerConnection) -> None:
    for _ in connection:
        continue


def test_every_part_of_the_address_is_percent_encoded_and_empty_route_params_are_left_out() -> None:
    response = Response(
        cursor="1_2=",
        internal_ext="a|b&c",
        push_server="wss://push.tiktok.com/ws/",
        route_params={"wrss": "x y(z)", "имя": "ü", "empty": "", "aid": "9"},
    )
    url = push_url(response, ROOM, {"aid": "1988", "device_platform": "web_pc"})
    assert url.isascii() and not set(" ()|") & set(url)
    query = dict(parse_qsl(urlsplit(url).query, strict_parsing=True))
    assert query["wrss"] == "x y(z)" and query["имя"] == "ü" and "empty" not in query
    assert query["aid"] == "9"  # what belongs to the signature wins
    assert (query["room_id"], query["compress"]) == (ROOM, "gzip")
    assert (query["cursor"], query["internal_ext"]) == ("1_2=", "a|b&c")
    assert query["device_platform"] == "web"


def test_the_users_own_parameters_win_over_those_of_the_socket() -> None:
    response = Response(push_server="wss://push.tiktok.com/ws/?old=1")
    url = push_url(response, ROOM, {"device_platform": "android"}, {"device_platform"})
    assert "device_platform=android" in url and "?old=1&" in url


def test_entering_the_room_comes_first_and_heartbeats_count(opened: Opened) -> None:
    frames: list[WebcastPushFrame] = []

    def handler(connection: ServerConnection) -> None:
        frames.extend(frame_of(data) for data in connection)

    with server(handler) as running:
        push = opened(port_of(running))
        push.send_heartbeat()
        push.send_heartbeat()
        wait_until(lambda: len(frames) == 3)
        push.close(1.0)
    assert [frame.payload_type for frame in frames] == ["im_enter_room", "hb", "hb"]
    assert frames[1].payload != frames[2].payload


@pytest.mark.parametrize(
    ("header", "interval"),
    [("ping-interval=7", 7.0), ("a=1;ping-interval=2.5", 2.5), ("", 10.0), ("ping-interval=9999", 60.0)],
)
def test_the_server_says_how_often_the_heart_beats(opened: Opened, header: str, interval: float) -> None:
    def answer(connection: ServerConnection, request: Any, response: Any) -> None:
        response.headers["Handshake-Options"] = header

    with server(until_closed, process_response=answer) as running:
        assert opened(port_of(running)).heartbeat_interval == interval


def test_the_handshake_carries_cookies_the_signed_user_agent_and_the_users_headers(opened: Opened) -> None:
    seen: dict[str, str] = {}

    def look(connection: ServerConnection, request: Any) -> None:
        seen.update({name.lower(): value for name, value in request.headers.raw_items()})
        names = [name.lower() for name, _ in request.headers.raw_items()]
        assert len(names) == len(set(names))

    with server(until_closed, process_request=look) as running:
        port = port_of(running)
        push = transport(
            port,
            session_id="s3cret",
            websocket_headers={"X-Own": "1", "ORIGIN": "https://example.org", "cookie": "mine=1"},
        )
        push._session.adopt_user_agent("Signed/1.0")
        push.open()
        push.close(1.0)
    assert seen["user-agent"] == "Signed/1.0"
    assert (seen["x-own"], seen["origin"], seen["cookie"]) == ("1", "https://example.org", "mine=1")
    assert seen["host"] == f"127.0.0.1:{port}"


@pytest.mark.parametrize("with_session", [True, False])
def test_the_session_goes_to_the_socket_only_when_the_signature_covers_it(opened: Opened, with_session: bool) -> None:
    cookies: list[str] = []

    def look(connection: ServerConnection, request: Any) -> None:
        cookies.append(request.headers.get("Cookie", ""))

    with server(until_closed, process_request=look) as running:
        opened(port_of(running), session_id="s3cret", with_session=with_session)
    assert ("s3cret" in cookies[0]) is with_session


def test_cookies_of_other_websockets_of_the_process_stay_out(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    from websocket import _handshake

    monkeypatch.setitem(_handshake.CookieJar.jar, ".127.0.0.1", {"theirs": type("Value", (), {"value": "1"})()})
    cookies: list[str] = []

    def look(connection: ServerConnection, request: Any) -> None:
        cookies.append(request.headers.get("Cookie", ""))

    with server(until_closed, process_request=look) as running:
        other = websocket.create_connection(f"ws://127.0.0.1:{port_of(running)}/")
        opened(port_of(running))
        other.close()
    assert "theirs" in cookies[0] and "theirs" not in cookies[1]


def test_a_refusal_carries_tiktoks_words(opened: Opened) -> None:
    def refuse(connection: ServerConnection, request: Any) -> Any:
        answer = connection.respond(200, "")
        answer.headers["Handshake-Msg"] = "illegal%20app_id"
        answer.headers["Set-Cookie"] = "ttwid=s3cret"
        return answer

    with server(until_closed, process_request=refuse) as running, pytest.raises(HandshakeError) as caught:
        opened(port_of(running))
    assert (caught.value.status, caught.value.reason) == (200, "illegal app_id")
    assert "illegal app_id" in str(caught.value)
    assert "s3cret" not in repr(caught.value) + str(caught.value.__cause__)


def test_the_words_of_a_refusal_cannot_steer_a_terminal_or_fill_a_log(opened: Opened) -> None:
    def refuse(connection: ServerConnection, request: Any) -> Any:
        answer = connection.respond(200, "")
        answer.headers["Handshake-Msg"] = quote("\x1b[2J\u202e gone\nINFO all is well " + "x" * 5000)
        return answer

    with server(until_closed, process_request=refuse) as running, pytest.raises(HandshakeError) as caught:
        opened(port_of(running))
    reason = caught.value.reason
    assert reason is not None and "all is well" in reason
    assert reason.isprintable() and len(reason) <= 200
    assert str(caught.value).isprintable()


def test_a_redirect_is_a_refusal_and_is_not_followed(opened: Opened) -> None:
    visited: list[str] = []

    def redirect(connection: ServerConnection, request: Any) -> Any:
        visited.append(request.path)
        answer = connection.respond(302, "")
        answer.headers["Location"] = f"ws://127.0.0.1:{port_of(running)}/elsewhere"
        return answer

    with server(until_closed, process_request=redirect) as running, pytest.raises(HandshakeError):
        opened(port_of(running))
    assert len(visited) == 1


def test_nobody_listening_is_a_handshake_error_without_the_query(opened: Opened) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(HandshakeError, match="ConnectionRefused") as caught:
        opened(port)
    assert "internal_ext" not in str(caught.value)


@pytest.mark.parametrize("chatty", [False, True], ids=["silent", "dripping"])
def test_a_handshake_that_takes_too_long_ends_in_time(opened: Opened, chatty: bool) -> None:
    done = threading.Event()

    def drip(listening: socket.socket) -> None:
        peer, _ = listening.accept()
        with peer, contextlib.suppress(OSError):
            while not done.wait(0.02):
                if chatty:
                    peer.send(b"X")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=drip, args=(listening,), daemon=True)
        thread.start()
        before = time.monotonic()
        with pytest.raises(HandshakeError):
            opened(listening.getsockname()[1], websocket_options={"timeout": 0.3})
        assert time.monotonic() - before < 2
        done.set()
        thread.join()


def test_an_interrupted_handshake_ends_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        push = transport(listening.getsockname()[1], websocket_options={"timeout": 20.0})
        threading.Timer(0.2, push.interrupt).start()
        before = time.monotonic()
        with pytest.raises(HandshakeError):
            push.open()
        assert time.monotonic() - before < 2


def test_a_handshake_answer_without_end_is_refused(opened: Opened) -> None:
    def flood(listening: socket.socket) -> None:
        peer, _ = listening.accept()
        with peer, contextlib.suppress(OSError):
            peer.sendall(b"HTTP/1.1 101 OK\r\n")
            while True:
                peer.sendall(b"X-Filler: " + b"x" * 1000 + b"\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=flood, args=(listening,), daemon=True)
        thread.start()
        with pytest.raises(HandshakeError, match="65536 bytes"):
            opened(listening.getsockname()[1], websocket_options={"timeout": 60.0})  # a busy machine reads slowly
        thread.join()


def push_of(*messages: Message, need_ack: bool = False, log_id: int = 0, internal_ext: str = "") -> bytes:
    body = encoded(messages, internal_ext=internal_ext, need_ack=need_ack)
    return push_frame(body, log_id=log_id)


def test_frames_are_acked_once_if_they_ask_for_it_empty_ones_too(opened: Opened) -> None:
    acks: list[WebcastPushFrame] = []

    def handler(connection: ServerConnection) -> None:
        connection.send(push_of(CHAT, need_ack=True, log_id=5, internal_ext="ext"))
        connection.send(push_of(need_ack=True, log_id=6))
        connection.send(push_of(CHAT, log_id=7, internal_ext="ext"))
        acks.extend(frame for data in connection if (frame := frame_of(data)).payload_type == "ack")

    with server(handler) as running:
        push = opened(port_of(running))
        batches = [received(push).messages for _ in range(3)]
        wait_until(lambda: len(acks) == 2)
        push.close(1.0)
    assert [len(batch) for batch in batches] == [1, 0, 1]
    assert [(frame.log_id, frame.payload) for frame in acks] == [(5, b"ext"), (6, b"-")]


@pytest.mark.parametrize(
    "data",
    ["a text frame", b"\xff\xff\xff", junk_frame(), truncated_frame(), gzip_bomb()],
    ids=["text", "noise", "junk", "truncated", "bomb"],
)
def test_what_cannot_be_read_is_one_problem_and_never_the_end(opened: Opened, data: str | bytes) -> None:
    def handler(connection: ServerConnection) -> None:
        connection.send(data)
        connection.send(push_of(CHAT))
        until_closed(connection)

    with server(handler) as running:
        push = opened(port_of(running))
        first, second = received(push), received(push)
        push.close(1.0)
    assert isinstance(first.problem, DecodeError) and first.messages == []
    assert ids_of(second) == [CHAT.msg_id] and second.problem is None


@pytest.mark.parametrize("pieces", [1, 3])
def test_frames_up_to_16_mb_are_read_and_larger_ones_end_the_connection(opened: Opened, pieces: int) -> None:
    def handler(connection: ServerConnection) -> None:
        for size in (15, 17):
            data = big_frame(size * 1024 * 1024)
            step = -(-len(data) // pieces)
            parts = [data[at : at + step] for at in range(0, len(data), step)]
            connection.send(parts if pieces > 1 else data)
        until_closed(connection)

    with contextlib.suppress(OSError), server(handler) as running:
        push = opened(port_of(running))
        assert len(received(push).messages) == 1
        with pytest.raises(ConnectionLostError, match="16777216"):
            received(push)
        push.close(0.0)


def test_a_frame_that_announces_too_much_is_refused_before_it_comes(opened: Opened) -> None:
    def handler(connection: ServerConnection) -> None:
        connection.recv()
        connection.socket.sendall(b"\x82\x7f" + struct.pack("!Q", 1 << 60))
        until_closed(connection)

    with contextlib.suppress(OSError), server(handler) as running:
        push = opened(port_of(running))
        with pytest.raises(ConnectionLostError, match="16777216"):
            received(push)
        push.close(0.0)


def test_a_message_in_very_many_pieces_costs_no_more_than_its_size(opened: Opened) -> None:
    def handler(connection: ServerConnection) -> None:
        data = big_frame(15 * 1024 * 1024)
        connection.recv()
        head, tail = data[:-6000], data[-6000:]
        connection.socket.sendall(b"\x02\x7f" + struct.pack("!Q", len(head)) + head)
        connection.socket.sendall(b"".join(b"\x00\x01" + tail[at : at + 1] for at in range(len(tail))))
        connection.socket.sendall(b"\x80\x00")
        until_closed(connection)

    with contextlib.suppress(OSError), server(handler) as running:
        push = opened(port_of(running))
        before = time.process_time()
        assert len(received(push).messages) == 1
        assert time.process_time() - before < 3
        push.close(0.0)


@pytest.mark.parametrize("piece", [b"\x89\x00", b"\x8a\x00", b"\x00\x00", b"x"], ids=["ping", "pong", "piece", "byte"])
def test_a_server_that_never_comes_to_an_end_cannot_keep_the_reader_from_looking_around(
    opened: Opened, piece: bytes
) -> None:
    gone = threading.Event()

    def handler(connection: ServerConnection) -> None:
        with contextlib.suppress(OSError):
            first = {b"\x00\x00": b"\x02\x01x", b"x": b"\x82\x7e\xff\xff"}
            connection.socket.sendall(first.get(piece, b""))
            while not gone.wait(0.02):
                connection.socket.sendall(piece)

    with contextlib.suppress(OSError), server(handler) as running:
        push = opened(port_of(running))
        looked = threading.Event()

        def read() -> None:
            with contextlib.suppress(ConnectionLostError, ClosedByPeer):
                push.receive()
                looked.set()

        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        try:
            assert looked.wait(4)
        finally:
            gone.set()
            push.interrupt()
            reader.join(3)


def test_pings_are_answered(opened: Opened) -> None:
    answered: list[bool] = []

    def handler(connection: ServerConnection) -> None:
        connection.recv()  # what is not read keeps some servers from seeing the pong
        answered.append(connection.ping(b"x").wait(2))
        connection.send(push_of(CHAT))
        until_closed(connection)

    with server(handler) as running:
        push = opened(port_of(running))
        received(push)
        push.close(1.0)
    assert answered == [True]


@pytest.mark.parametrize("code", [1000, 1001])
def test_everything_sent_before_a_close_arrives_and_the_close_is_no_error(opened: Opened, code: int) -> None:
    def handler(connection: ServerConnection) -> None:
        for number in range(62):
            connection.send(push_of(CHAT._replace(msg_id=number + 1), need_ack=True, log_id=number + 1))
        connection.close(code)

    with server(handler) as running:
        push = opened(port_of(running))
        time.sleep(0.1)  # the server is gone before the first frame is read
        ids = [received(push).messages[0].msg_id for _ in range(62)]
        with pytest.raises(ClosedByPeer, match=str(code)):
            received(push)
    assert ids == list(range(1, 63))


def test_a_close_with_an_error_code_is_a_loss(opened: Opened) -> None:
    with server(lambda connection: connection.close(1011, "oops")) as running:
        push = opened(port_of(running))
        with pytest.raises(ConnectionLostError, match=r"1011 \(oops\)"):
            received(push)


@pytest.mark.parametrize("reset", [True, False])
def test_a_connection_that_breaks_is_a_loss_after_everything_that_came(opened: Opened, reset: bool) -> None:
    """The acks meet a server that has gone; what it sent before is still there to be read."""

    def handler(connection: ServerConnection) -> None:
        connection.recv()
        for number in range(20):
            connection.send(push_of(CHAT, need_ack=True, log_id=number + 1))
        if reset:
            connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            time.sleep(0.1)
        connection.socket.shutdown(socket.SHUT_RDWR)
        connection.socket.close()

    with contextlib.suppress(OSError), server(handler) as running:
        push = opened(port_of(running))
        time.sleep(0.05 if reset else 0.3)
        assert [ids_of(received(push)) for _ in range(20)] == [[CHAT.msg_id]] * 20
        with pytest.raises(ConnectionLostError):
            received(push)


def server_frame(data: bytes, opcode: int = 0x2, head: int = 0x80) -> bytes:
    return struct.pack("!BBH", head | opcode, 126, len(data)) + data


WHOLE = server_frame(push_of(CHAT))


@pytest.mark.parametrize(
    ("next_bytes", "is_more"),
    [
        (WHOLE, True),
        (WHOLE[:-1], False),
        (WHOLE[:3], False),
        (b"", False),
        (server_frame(b"ping", 0x9), False),  # what follows it may be long in coming
        (server_frame(struct.pack("!H", 1000), 0x8), False),
        (server_frame(push_of(CHAT), head=0), False),  # a first piece
    ],
    ids=["whole", "cut off", "cut off in its head", "none", "ping", "close", "piece"],
)
def test_a_frame_says_whether_another_one_has_arrived_with_it(opened: Opened, next_bytes: bytes, is_more: bool) -> None:
    def handler(connection: ServerConnection) -> None:
        connection.recv()
        connection.socket.sendall(WHOLE + WHOLE + next_bytes)
        until_closed(connection)

    with server(handler) as running:
        push = opened(port_of(running))
        came = [received(push) for _ in range(2)]
        assert [one.more for one in came] == [True, is_more]
        assert came[0].size  # in bytes, for the queue
        if is_more:
            assert not received(push).more


def test_receiving_from_a_silent_server_gives_nothing_soon(opened: Opened) -> None:
    with server(until_closed) as running:
        push = opened(port_of(running))
        heard = push.last_heard
        before = time.monotonic()
        assert push.receive() is None
        assert time.monotonic() - before < 1
        assert push.last_heard == heard


def test_a_polite_server_is_left_at_once(opened: Opened) -> None:
    with server(until_closed) as running:
        push = opened(port_of(running))
        before = time.monotonic()
        push.close(5.0)
        push.close(5.0)
        assert time.monotonic() - before < 0.5


def test_an_interrupted_receive_ends_at_once(opened: Opened) -> None:
    with server(until_closed) as running:
        push = opened(port_of(running))
        threading.Timer(0.05, push.interrupt).start()
        before = time.monotonic()
        with pytest.raises(ClosedByPeer):
            received(push)
        assert time.monotonic() - before < 0.2
        push.close(0.0)


def drip(listener: socket.socket, gone: threading.Event) -> None:
    """Accept one WebSocket, and send it a frame that does not end; hear nothing."""
    connection, _ = listener.accept()
    with connection, contextlib.suppress(OSError):
        asked = connection.recv(65536).decode("ascii")
        key = next(line.split(": ")[1] for line in asked.split("\r\n") if line.lower().startswith("sec-websocket-key"))
        answer = f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept_key(key)}"
        connection.sendall(f"HTTP/1.1 101 Switching Protocols\r\n{answer}\r\n\r\n".encode("ascii"))
        connection.sendall(b"\x82\x7f" + struct.pack("!Q", 1_000_000))
        while not gone.wait(0.02):
            connection.sendall(b"x")


def test_a_frame_that_never_ends_cannot_keep_anybody(opened: Opened) -> None:
    """Each byte of it is a sign of life; the reader has to leave in the middle."""
    gone = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        dripping = threading.Thread(target=drip, args=(listener, gone), daemon=True)
        dripping.start()
        push = opened(listener.getsockname()[1])

        def read() -> None:
            with contextlib.suppress(ConnectionLostError, ClosedByPeer):
                push.receive()

        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        reader.join(0.3)
        assert reader.is_alive()
        before = time.monotonic()
        push.interrupt()
        reader.join(2)
        assert not reader.is_alive()
        push.close(0.3)
        assert time.monotonic() - before < 1.2
        gone.set()
        dripping.join()


def test_a_server_that_does_not_read_cannot_hold_anybody(opened: Opened) -> None:
    """Its buffers fill up, and every send blocks: interrupting and closing stay bounded all the same."""
    stuck = threading.Event()

    def handler(connection: ServerConnection) -> None:
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        for number in range(3):
            connection.send(push_of(CHAT, need_ack=True, log_id=number + 1))
        stuck.wait(10)

    with contextlib.suppress(OSError), server(handler) as running:
        push = opened(port_of(running))
        push.websocket.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)

        def beat() -> None:
            with contextlib.suppress(ConnectionLostError):
                while True:
                    push.send_heartbeat()

        def read() -> None:
            with contextlib.suppress(ConnectionLostError, ClosedByPeer):
                while not push.websocket.giving_up:
                    push.receive()  # and is stuck with an ack

        threads = [threading.Thread(target=beat, daemon=True) for _ in range(2)]
        for thread in threads:
            thread.start()
        time.sleep(1.0)
        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        time.sleep(0.2)
        before = time.monotonic()
        push.interrupt()
        reader.join(2)
        assert not reader.is_alive()
        push.close(0.5)
        assert time.monotonic() - before < 2
        for thread in threads:
            thread.join(2)
            assert not thread.is_alive()
        stuck.set()


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


def verify(authority: trustme.CA, folder: Any) -> str:
    path = folder / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


@pytest.mark.skipif(not hasattr(select, "POLLRDHUP"), reason="this system does not tell of a hang-up beforehand")
def test_what_came_before_a_hang_up_is_read_although_nothing_can_be_sent_any_more(
    opened: Opened, tls: ssl.SSLContext, authority: trustme.CA, tmp_path: Any
) -> None:
    """OpenSSL gives nothing more to a reader after a write that failed."""

    def handler(connection: ServerConnection) -> None:
        for number in range(50):
            connection.send(push_of(CHAT, need_ack=True, log_id=number + 1))
        connection.recv()
        connection.socket.shutdown(socket.SHUT_RDWR)

    with server(handler, ssl=tls) as running:
        push = opened(port_of(running), scheme="wss", request_options={"verify": verify(authority, tmp_path)})
        hang_up = select.poll()
        hang_up.register(push.websocket.sock, select.POLLRDHUP)
        assert hang_up.poll(5000)  # it comes after everything else
        for _ in range(3):
            with contextlib.suppress(ConnectionLostError):
                push.send_heartbeat()
            time.sleep(0.05)  # for the answer: a reset
        messages = 0
        with pytest.raises(ConnectionLostError):
            while True:
                messages += len(received(push).messages)
        assert messages == 50


def test_over_tls_two_threads_send_while_one_receives(
    opened: Opened, tls: ssl.SSLContext, authority: trustme.CA, tmp_path: Any
) -> None:
    beats: list[WebcastPushFrame] = []

    def handler(connection: ServerConnection) -> None:
        for number in range(200):
            connection.send(push_of(CHAT._replace(payload=b"x" * 5000), need_ack=True, log_id=number + 1))
        beats.extend(frame_of(data) for data in connection)

    with server(handler, ssl=tls) as running:
        push = opened(port_of(running), scheme="wss", request_options={"verify": verify(authority, tmp_path)})
        thread = threading.Thread(target=lambda: [push.send_heartbeat() for _ in range(200)])
        thread.start()
        assert sum(len(received(push).messages) for _ in range(200)) == 200
        thread.join()
        push.close(2.0)
    wait_until(lambda: len(beats) == 401)
    kinds = [frame.payload_type for frame in beats]
    assert (kinds.count("ack"), kinds.count("hb")) == (200, 200)


def test_a_certificate_that_nobody_vouches_for_is_refused(opened: Opened, tls: ssl.SSLContext) -> None:
    with server(until_closed, ssl=tls) as running:
        with pytest.raises(HandshakeError, match="certificate"):
            opened(port_of(running), scheme="wss")
        opened(port_of(running), scheme="wss", request_options={"verify": False})
        with pytest.raises(HandshakeError, match="certificate"):
            opened(port_of(running), scheme="wss")
        opened(port_of(running), scheme="wss", websocket_options={"sslopt": {"cert_reqs": ssl.CERT_NONE}})


@pytest.mark.parametrize("kind", [HttpProxy, Socks5Proxy])
def test_the_socket_goes_through_the_proxy_even_to_loopback(opened: Opened, kind: type[RecordingProxy]) -> None:
    with kind() as proxy, server(until_closed) as running:
        push = opened(port_of(running), proxy=proxy.url())
        assert proxy.visited == [f"127.0.0.1:{port_of(running)}"]
        push.close(1.0)


def test_the_users_own_proxy_for_the_socket_wins(opened: Opened) -> None:
    with HttpProxy() as unused, HttpProxy() as used, server(until_closed) as running:
        parts = urlsplit(used.url())
        push = opened(
            port_of(running),
            proxy=unused.url(),
            websocket_options={
                "http_proxy_host": parts.hostname,
                "http_proxy_port": parts.port,
                "http_proxy_auth": (parts.username, parts.password),
                "proxy_type": "http",
            },
        )
        assert (len(used.visited), unused.visited) == (1, [])
        push.close(1.0)


def test_a_proxy_of_the_environment_is_not_used_for_loopback(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with server(until_closed) as running:
        opened(port_of(running)).close(1.0)


class _TlsProxy(RecordingProxy):
    scheme = "https"
    handler = HttpHandler
    context: ssl.SSLContext

    def __enter__(self) -> RecordingProxy:
        super().__enter__()
        self._server.socket = self.context.wrap_socket(self._server.socket, server_side=True)
        return self


@pytest.mark.parametrize("scheme", ["ws", "wss"])
def test_an_https_proxy_is_spoken_to_over_tls_with_tls_inside(
    opened: Opened, tls: ssl.SSLContext, authority: trustme.CA, tmp_path: Any, scheme: str
) -> None:
    def handler(connection: ServerConnection) -> None:
        connection.send(push_of(CHAT._replace(payload=b"x" * 100_000), need_ack=True, log_id=1))
        until_closed(connection)

    _TlsProxy.context = tls
    inner = {"ssl": tls} if scheme == "wss" else {}
    with _TlsProxy() as proxy, server(handler, **inner) as running:
        options = {"proxy": proxy.url(), "request_options": {"verify": verify(authority, tmp_path)}}
        push = opened(port_of(running), scheme=scheme, **options)
        assert len(received(push).messages[0].payload) == 100_000
        push.send_heartbeat()
        push.close(2.0)
        assert proxy.visited == [f"127.0.0.1:{port_of(running)}"]
        with pytest.raises(HandshakeError, match="407"):
            opened(port_of(running), scheme=scheme, **{**options, "proxy": proxy.url(password="wr0ng")})


@pytest.mark.parametrize(
    "wrong", [{"bogus": 1}, {"redirect_limit": 3}, {"timeout": 0}, {"timeout": "3"}, {"timeout": True}]
)
def test_options_that_the_library_would_overlook_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidOptionError, match=next(iter(wrong))):
        check_websocket_options(Options(websocket_options=wrong))
