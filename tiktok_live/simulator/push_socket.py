"""One push socket: WebSocket protocol by the websockets library, everything else TikTok's."""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl

from websockets.frames import Frame, Opcode
from websockets.http11 import Request
from websockets.protocol import State
from websockets.server import ServerProtocol
from werkzeug.http import parse_cookie

from tiktok_live.simulator import inbound
from tiktok_live.simulator.channel import Channel
from tiktok_live.simulator.frames import push_frame, response
from tiktok_live.simulator.records import SocketRecord
from tiktok_live.simulator.room import Batch, Room
from tiktok_live.simulator.world import World

__all__ = ["PushSocket"]

logger = logging.getLogger(__name__)
_protocol_logger = logging.getLogger(f"{__name__}.protocol")
_protocol_logger.addFilter(lambda record: record.levelno > logging.DEBUG)  # there it logs every header, with cookies

Refusal = Callable[[World, str, Mapping[str, str], Mapping[str, str], Mapping[str, str]], "tuple[int, str] | None"]
PATIENCE = 5.0
"""Seconds for a TLS handshake, and for the request that opens the WebSocket."""
CLOSE_PATIENCE = 1.0
"""Seconds for a client's answer to a close frame."""
ENTER_FIRST = "payload_handler_hb"
"""The reason that TikTok gives to a client which sends something else before it enters the room."""


class PushSocket:
    """The server's side of one push socket.

    :meth:`run` runs on a thread of its own, which alone touches the protocol, the TCP socket and the record. Other
    threads hand it orders with :meth:`order`.
    """

    def __init__(self, connection: socket.socket, tls: ssl.SSLContext | None, world: World, refusal: Refusal) -> None:
        self._channel = Channel(connection, tls)
        self._world = world
        self._refusal = refusal
        self._protocol = ServerProtocol(max_size=None, logger=_protocol_logger)
        self._record: SocketRecord | None = None
        self._room: Room | None = None
        self._compress = False
        self._partial = b""
        self._finished = False
        self._deadline = time.monotonic() + PATIENCE
        self._when_late: Callable[[], None] = self._give_up
        self._orders: deque[Callable[[], None]] = deque()

    def order(self, what: Callable[[], None]) -> None:
        """Have the socket's own thread call ``what``; from any thread. A socket that is gone ignores it."""
        self._orders.append(what)
        self._channel.ring()

    def abort(self) -> None:
        """End the connection at once, whatever its thread is doing; from any thread."""
        self._channel.abort()

    # --- on the socket's own thread

    def run(self) -> None:
        """Serve the client until the connection is over."""
        try:
            self._channel.open(PATIENCE)
            self._loop()
        except OSError as exc:
            logger.debug("A push socket broke: %s", exc)
        finally:
            if self._room is not None:
                self._room.leave(self._hear)
            self._channel.close()
            if self._record is not None:
                self._record.closed_at = time.monotonic()
                self._world.log.touch()

    def _loop(self) -> None:
        while True:
            while self._orders:
                self._orders.popleft()()
            self._collect()
            self._channel.write()
            if self._finished and not self._channel.outgoing:
                return
            if self._channel.wait(min(self._deadline - time.monotonic(), PATIENCE)):
                self._read()
            if time.monotonic() >= self._deadline:
                self._deadline = float("inf")
                self._when_late()

    def _read(self) -> None:
        for data in self._channel.chunks():
            if data:
                self._protocol.receive_data(data)
            else:
                self._protocol.receive_eof()
                self._finish()
            for event in self._protocol.events_received():
                if isinstance(event, Request):
                    self._shake_hands(event)
                elif isinstance(event, Frame):
                    self._take(event)
            if self._finished:
                return

    def _collect(self) -> None:
        """Queue what the protocol wants to send, unless the rules say to send nothing."""
        rules = self._world.push
        for data in self._protocol.data_to_send():
            is_reply_to_close = self._protocol.close_rcvd is not None
            if rules.silent or (rules.deaf and is_reply_to_close):
                continue
            if data:
                self._channel.outgoing += data
            else:  # the end of the stream, after both close frames or a refusal
                self._finished = True

    def _finish(self) -> None:
        self._channel.outgoing.clear()
        self._finished = True

    def _give_up(self) -> None:
        self._finish()

    # --- handshake

    def _shake_hands(self, request: Request) -> None:
        path, _, query_string = request.path.partition("?")
        headers = {name.lower(): value for name, value in request.headers.raw_items()}
        self._record = record = SocketRecord(
            path=path,
            query=dict(parse_qsl(query_string, keep_blank_values=True)),
            query_string=query_string,
            headers=headers,
            cookies=dict(parse_cookie(headers.get("cookie", "")).items()),
            at=time.monotonic(),
        )
        refused = self._refusal(self._world, path, record.query, headers, record.cookies)
        if refused is None:
            answer = self._protocol.accept(request)
            answer.headers["Handshake-Options"] = f"ping-interval={self._world.push.heartbeat_interval:g}"
            record.status = answer.status_code
            if answer.status_code != 101:
                record.refusal = "not a WebSocket handshake"
            self._room = self._world.by_id(record.query["room_id"])
            self._compress = record.query.get("compress") == "gzip"
        else:
            record.status, record.refusal = refused
            answer = self._protocol.reject(record.status, record.refusal)
            answer.headers["Handshake-Msg"] = record.refusal
            answer.headers["Handshake-Status"] = str(record.status)
        self._protocol.send_response(answer)
        self._late_at(self._world.push.enter_timeout, self._demand_entering)
        self._world.log.add(record)

    def _late_at(self, seconds: float, then: Callable[[], None]) -> None:
        self._deadline = time.monotonic() + (seconds or float("inf"))
        self._when_late = then

    def _demand_entering(self) -> None:
        self.close(1000, ENTER_FIRST)

    def _demand_heartbeat(self) -> None:
        self.close(1000, "heartbeat_timeout")

    # --- what the client sends

    def _take(self, frame: Frame) -> None:
        record = self._record
        assert record is not None
        if frame.opcode in (Opcode.BINARY, Opcode.CONT):
            self._partial += frame.data
            if frame.fin:
                data, self._partial = self._partial, b""
                self._take_frame(record, data)
        elif frame.opcode is Opcode.CLOSE:
            record.frames.append("close")
            closed = self._protocol.close_rcvd
            record.close_code = closed.code if closed else None
            record.close_reason = closed.reason if closed else ""
            if self._room is not None:
                self._room.leave(self._hear)
            answers = not (self._world.push.deaf or self._world.push.silent)
            self._late_at(CLOSE_PATIENCE if answers else 0.0, self._give_up)
        else:
            record.frames.append(frame.opcode.name.lower())
        self._world.log.touch()

    def _take_frame(self, record: SocketRecord, data: bytes) -> None:
        kind = inbound.record_frame(record, data)
        if kind == "im_enter_room":
            self._enter(record)
        elif kind == "hb":
            if not record.enter_rooms:
                self._demand_entering()
                return
            self._late_at(self._world.push.heartbeat_timeout, self._demand_heartbeat)
            self._send(push_frame(b"", kind="hb", compress=False))

    def _enter(self, record: SocketRecord) -> None:
        room = self._room
        assert room is not None
        if record.enter_rooms[-1].room_id != room.room_id:
            self.close(1000, "payload_handler_im_enter_room")
            return
        room.leave(self._hear)
        missed = room.enter(record.query.get("cursor", ""), self._hear)
        payload = response(
            missed.messages, cursor=missed.cursor, internal_ext=missed.internal_ext, now_ms=missed.now_ms
        )
        self._send(push_frame(payload, kind="im_enter_room_resp", cursor=missed.cursor, compress=self._compress))
        self._late_at(self._world.push.heartbeat_timeout, self._demand_heartbeat)
        self._world.entered(room)

    def _hear(self, batch: Batch) -> None:
        """Take a batch from the room; under the room's lock, on the thread that publishes it."""
        frame = batch.frame(self._compress)

        def send() -> None:
            if self._record is not None and self._send(frame):
                self._record.sent.append(batch.log_id)

        self.order(send)

    def _send(self, data: bytes) -> bool:
        if self._protocol.state is not State.OPEN:
            return False
        self._protocol.send_binary(data)
        return not self._world.push.silent

    # --- orders, to be handed to order()

    def send(self, data: bytes | str) -> None:
        """Send a binary frame, or a text frame for a ``str``."""
        if isinstance(data, bytes):
            self._send(data)
        elif self._protocol.state is State.OPEN:
            self._protocol.send_text(data.encode())

    def ping(self) -> None:
        """Send a WebSocket ping."""
        if self._protocol.state is State.OPEN:
            self._protocol.send_ping(b"simulator")

    def close(self, code: int | None = 1000, reason: str = "") -> None:
        """Send a close frame, without a code for ``None``, and wait a little for the client's."""
        if self._protocol.state is State.OPEN:
            self._protocol.send_close(code, reason)
            if self._record is not None:
                self._record.closed_by_us = (code or 1005, reason)
            self._late_at(CLOSE_PATIENCE, self._give_up)

    def drop(self) -> None:
        """Reset the TCP connection."""
        self._finish()
        self._channel.reset_at_close()

    def hang_up(self) -> None:
        """End the TCP connection without a close frame."""
        self._finish()

    def go_away(self) -> None:
        """Send a close frame with 1001 and end the connection without waiting."""
        self.close(1001, "going away")
        self._collect()
        with contextlib.suppress(OSError):
            self._channel.write()
        self._finish()
