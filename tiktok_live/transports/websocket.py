"""The push socket: TikTok's frames over a WebSocket."""

from __future__ import annotations

import logging
import re
import struct
import traceback
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote, urlsplit

from websocket import (
    ABNF,
    WebSocketBadStatusException,
    WebSocketException,
    WebSocketProtocolException,
    WebSocketTimeoutException,
)

from tiktok_live.errors import ConnectionLostError, DecodeError, HandshakeError, bare_url
from tiktok_live.http.session import HttpSession
from tiktok_live.http.values import words
from tiktok_live.options import Options
from tiktok_live.transports import ClosedByPeer, Received
from tiktok_live.transports.push_url import push_url
from tiktok_live.transports.tunnel import open_tunnel
from tiktok_live.transports.websocket_client import SLICE, PushSocket
from tiktok_live.transports.websocket_options import connect_options, socket_options
from tiktok_live.wire import Response, ack, enter_room, heartbeat, open_frame

__all__ = ["HEARTBEAT_INTERVAL", "WebSocketTransport"]

logger = logging.getLogger(__name__)

HEARTBEAT_INTERVAL = 10.0
"""Seconds between heartbeats where the server names no interval; it closes after about 2.5 times that."""
SHORTEST_HEARTBEAT, LONGEST_HEARTBEAT = 0.1, 60.0
NORMAL_CLOSES = frozenset({1000, 1001, 1005})
"""Normal closure, going away, and a close frame without a code."""
LONGEST_KIND = 40
"""Characters of a frame's kind in the log; TikTok's longest has 18."""
TOO_BIG = 1009
SWITCHING_PROTOCOLS = 101


class WebSocketTransport:
    """One push socket, for one room; used once."""

    def __init__(
        self, session: HttpSession, options: Options, response: Response, room_id: str, *, with_session: bool = False
    ) -> None:
        """Prepare the socket; nothing is sent before :meth:`open`.

        Args:
            session: where cookies, User-Agent, TLS and proxies come from.
            options: the client's.
            response: answer of the signed fetch: push server, route parameters, cursor, internal_ext.
            room_id: the room to enter.
            with_session: whether the fetch was signed for a logged-in user, so that the socket must be one too.
        """
        self._session = session
        self._options = options
        self._url = push_url(response, room_id, session.client_params(), options.client_params)
        self._room_id = room_id
        self._with_session = with_session
        self._socket = PushSocket(**socket_options(session, options))
        self._interrupted = False
        self._over = False
        self._beats = 0
        self.heartbeat_interval: float | None = HEARTBEAT_INTERVAL
        self.answers_heartbeats = False

    @property
    def websocket(self) -> Any:
        """The ``websocket.WebSocket`` object."""
        return self._socket

    @property
    def last_heard(self) -> float:
        """Instant of the last bytes from the server, on the monotonic clock: a long frame on its way is no silence."""
        return self._socket.last_heard

    def open(self) -> None:
        """Connect, and enter the room before anything else is sent.

        Raises:
            HandshakeError: the server refused, redirected, or could not be reached.
        """
        cookie = self._session.cookie_header(self._url, with_session=self._with_session)
        arguments = connect_options(self._session, self._options, self._url, cookie)
        try:
            self._dial_and_shake_hands(arguments)
            self._socket.send_bytes(enter_room(self._room_id))
        except WebSocketBadStatusException as exc:
            self._socket.shutdown()
            refusal = self._refusal(exc.status_code, exc.resp_headers or {})
        except Exception as exc:  # WebSocketException, OSError, ValueError, and python-socks' own, which share no base
            self._socket.shutdown()
            refusal = self._failure(exc)
        else:
            return
        # Raised out here, without context: its text may hold every header, Set-Cookie among them.
        raise refusal

    def _dial_and_shake_hands(self, arguments: dict[str, Any]) -> None:
        proxy = self._session.proxy_for(self._url)
        if proxy is not None and urlsplit(proxy).scheme == "https" and "http_proxy_host" not in arguments:
            context = self._session.ssl_context
            arguments["socket"] = open_tunnel(proxy, self._url, context, context, arguments["timeout"])
        self._socket.connect(self._url, **arguments)
        answer = self._socket.handshake_response
        if answer is None or answer.status != SWITCHING_PROTOCOLS:
            raise WebSocketBadStatusException("redirect", answer.status if answer else 0, None, self._socket.headers)
        self.heartbeat_interval = _heartbeat_interval(answer.headers.get("handshake-options", ""))
        logger.debug("WebSocket to %s stands; heartbeat every %g s", bare_url(self._url), self.heartbeat_interval)

    def _failure(self, exc: Exception) -> HandshakeError:
        """A server or proxy may quote what it was sent in a broken answer, which the exception quotes in turn."""
        secrets = self._session.secrets
        error = HandshakeError(f"No WebSocket to {bare_url(self._url)} could be opened: {_reason(exc, secrets)}.")
        told = traceback.format_exception(type(exc), exc, exc.__traceback__)
        inner: BaseException | None = exc
        while inner is not None:
            told.append(repr(inner))  # of a UnicodeDecodeError has bytes that its text has not
            inner = inner.__cause__ or inner.__context__
        error.__cause__ = None if any(secret in text for secret in secrets for text in told) else exc
        return error

    def _refusal(self, status: int, headers: dict[str, str]) -> HandshakeError:
        """TikTok refuses with any status, 200 among them, and says why in a header of its own."""
        reason = words(unquote(headers.get("handshake-msg", "")), self._session.secrets) or None
        said = f", and said: {reason}" if reason else ""
        return HandshakeError(
            f"{bare_url(self._url)} answered the WebSocket handshake with HTTP status {status}{said}. "
            "The signature may be stale, or TikTok distrusts the signer: try again, or with another signer.",
            status=status,
            reason=reason,
        )

    def receive(self) -> Received | None:
        """Return the next frame's messages, acknowledged if the server asks; ``None`` after a moment of silence."""
        try:
            opcode, frame = self._socket.recv_data_frame()
        except WebSocketTimeoutException:
            return None
        except WebSocketProtocolException as exc:
            self._over = True
            self._socket.send_close(TOO_BIG)
            raise ConnectionLostError(f"The push server broke the WebSocket protocol: {exc}.") from exc
        except (WebSocketException, OSError, ValueError) as exc:
            self._over = True
            raise ConnectionLostError(f"The connection to the push server was lost: {_reason(exc)}.") from exc
        if opcode == ABNF.OPCODE_CLOSE:
            self._over = True
            raise _farewell(frame.data, self._session.secrets)
        if opcode != ABNF.OPCODE_BINARY:
            return Received(problem=DecodeError(f"A text frame of {len(frame.data)} bytes came on the push socket."))
        received = self._unpack(frame.data)
        received.more = self._socket.has_frame
        return received

    def _unpack(self, data: bytes) -> Received:
        try:
            frame = open_frame(data)
        except DecodeError as exc:
            return Received(problem=exc)
        logger.debug("Frame %r of %d bytes", frame.kind[:LONGEST_KIND], len(data))
        response = frame.response
        if response is None:
            self.answers_heartbeats = self.answers_heartbeats or frame.kind == "hb"
            return Received()
        if response.need_ack:
            self._acknowledge(ack(frame.log_id, response.internal_ext))
        return Received(response.messages, None, response.cursor, response.internal_ext, response.size)

    def _acknowledge(self, frame: bytes) -> None:
        """A server that is gone already takes no ack; what it sent before is read all the same."""
        try:
            self._socket.send_bytes(frame)
        except (WebSocketException, OSError) as exc:
            logger.debug("An ack was not sent: %s", _reason(exc))

    def send_heartbeat(self) -> None:
        """Send TikTok's own heartbeat frame. The heartbeat thread only: it counts.

        Raises:
            ConnectionLostError: the socket does not take it.
        """
        self._beats += 1
        try:
            self._socket.send_bytes(heartbeat(self._room_id, self._beats))
        except (WebSocketException, OSError) as exc:
            raise ConnectionLostError(f"A heartbeat could not be sent: {_reason(exc)}.") from exc

    def unblock(self) -> None:
        """From now on nothing here waits: :meth:`receive` gives what has arrived. One thread does everything then."""
        self._socket.unblock()

    def fileno(self) -> int:
        """Return the descriptor to wait for."""
        sock: Any = self._socket.sock
        return -1 if sock is None else int(sock.fileno())

    @property
    def has_more(self) -> bool:
        """Whether there is something to receive that waiting for the descriptor would not tell of."""
        return self._socket.has_more

    @property
    def wants_to_send(self) -> bool:
        """Whether something waits until the network takes it."""
        return self._socket.wants_to_send

    def flush(self) -> None:
        """Send what waits, as far as the network takes it.

        Raises:
            ConnectionLostError: it takes nothing any more.
        """
        try:
            self._socket.flush()
        except (WebSocketException, OSError) as exc:
            raise ConnectionLostError(f"The push server takes nothing any more: {_reason(exc)}.") from exc

    def say_goodbye(self) -> bool:
        """Send a close frame; tell whether there is an answer to wait for, of which :meth:`farewell_came` tells."""
        if self._over:
            return False
        self._over = True
        if not self._interrupted:
            self._socket.send_close()
        return self._socket.sock is not None

    def farewell_came(self) -> bool:
        """Discard what has arrived; tell whether the server has said goodbye as well, or is gone."""
        return self._socket.farewell_came()

    def interrupt(self) -> None:
        """Send a close frame, which a live server answers at once; cut a handshake off. Any thread."""
        sock = self._socket
        if not sock.giving_up:
            sock.give_up(SLICE)
        self._interrupted = True
        if not sock.connected:
            sock.cut()
        elif sock.lock.acquire(timeout=SLICE):  # a blocked sender holds it, and gives up within a slice
            sock.lock.release()
            sock.send_close()

    def close(self, patience: float) -> None:
        """Exchange close frames within ``patience`` seconds, then close the socket. Idempotent."""
        try:
            if not self._over:
                self._over = True
                self._socket.say_goodbye(patience, already_said=self._interrupted)
        finally:
            self._socket.shutdown()


def _farewell(data: bytes, secrets: Iterable[str]) -> ClosedByPeer | ConnectionLostError:
    code = struct.unpack("!H", data[:2])[0] if len(data) >= 2 else 1005
    reason = words(data[2:].decode("utf-8", "replace"), secrets)
    text = f"The server closed the connection with code {code}{f' ({reason})' if reason else ''}."
    return ClosedByPeer(text) if code in NORMAL_CLOSES else ConnectionLostError(text)


def _heartbeat_interval(handshake_options: str) -> float:
    found = re.search(r"ping-interval\s*=\s*(\d+(?:\.\d+)?)", handshake_options)
    if not found:
        return HEARTBEAT_INTERVAL
    return min(max(float(found[1]), SHORTEST_HEARTBEAT), LONGEST_HEARTBEAT)


def _reason(exc: Exception, secrets: Iterable[str] = ()) -> str:
    """Name a lower library's error in a few words; the whole of it is the cause."""
    return f"{type(exc).__name__}: {words(str(exc), secrets)}".rstrip(": .")
