"""websocket-client's WebSocket, with bounds, safe for TLS on two threads, and without the global cookie jar."""

from __future__ import annotations

import contextlib
import logging
import select
import selectors
import socket
import time
from typing import Any

from websocket import (
    ABNF,
    WebSocket,
    WebSocketConnectionClosedException,
    WebSocketException,
    WebSocketProtocolException,
    WebSocketTimeoutException,
)

# Not public, and the same in all versions that setup.cfg admits: dialling apart from the handshake.
from websocket._abnf import continuous_frame, frame_buffer
from websocket._http import connect as dial
from websocket._http import proxy_info

__all__ = ["MAX_FRAME_BYTES", "SLICE", "PushSocket"]

logger = logging.getLogger(__name__)

MAX_FRAME_BYTES = 16 * 1024 * 1024
MAX_HANDSHAKE_BYTES = 64 * 1024
SLICE = 0.25
"""Seconds that one read or write may block before its thread looks whether it is to stop."""
SEND_PATIENCE = 10.0
"""Seconds for a peer that does not read; the frames sent here are small and fit into any buffer of a live peer."""
TURN = 1.0
"""Seconds after which a read comes back in any case: pings, or a frame byte by byte, can go on for weeks."""


class PushSocket(WebSocket):
    """One reader thread receives; any thread may send.

    Attributes:
        last_heard: instant of the last bytes from the peer, on the monotonic clock.
        giving_up: set by :meth:`give_up`: a blocked send then fails at its next slice.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "enable_multithread": True, "skip_utf8_validation": True})
        self.frame_buffer = _BoundedFrames(self._recv, True)
        self.cont_frame = _BoundedMessage(False, True)
        self.last_heard = time.monotonic()
        self.giving_up = False
        self._patient_until = 0.0
        self._turn_ends = float("inf")
        self._selector: selectors.BaseSelector | None = None

    def connect(self, url: str, **options: Any) -> None:
        """Dial and do the handshake within ``timeout`` seconds each; no redirect is followed.

        The socket is dialled first and handed over with a nameless host in the URL: the library's handshake would add
        cookies, by host, from a jar that all WebSockets of the process share.
        """
        timeout = float(options.pop("timeout"))
        self.sock_opt.timeout = timeout
        proxy = proxy_info(**options)
        proxy.no_proxy = options.get("http_no_proxy")  # forgotten where no proxy is named: the environment would count
        sock, (host, port, resource) = dial(url, self.sock_opt, proxy, options.pop("socket", None))
        name = f"[{host}]" if ":" in host else host
        options.setdefault("host", name if port in (80, 443) else f"{name}:{port}")
        guarded: Any = _GuardedHandshake(sock, timeout)
        self.sock = guarded  # from here on another thread can shut it down
        super().connect(
            f"ws://nameless.invalid{resource}", socket=guarded, redirect_limit=0, timeout=timeout, **options
        )
        self.sock = sock
        self.settimeout(SLICE)
        if hasattr(sock, "pending"):
            self._selector = getattr(selectors, "PollSelector", selectors.SelectSelector)()
            self._selector.register(sock, selectors.EVENT_READ)
        self.last_heard = time.monotonic()

    def recv_data_frame(self, control_frame: bool = False) -> Any:
        """Return the next opcode and frame; raise ``WebSocketTimeoutException`` when it is not whole within a turn."""
        self._turn_ends = time.monotonic() + TURN
        try:
            return super().recv_data_frame(control_frame)
        finally:
            self._turn_ends = float("inf")

    def _recv(self, bufsize: int) -> bytes:
        if self.giving_up and time.monotonic() >= self._patient_until:
            raise WebSocketTimeoutException("no more is to be read")
        if time.monotonic() >= self._turn_ends:
            raise WebSocketTimeoutException("the rest is for the next turn")
        if self._selector is None:
            data: bytes = super()._recv(bufsize)
        else:
            # OpenSSL wants one thread at a time per connection. Waiting is done outside of the lock.
            sock: Any = self.sock
            with self.lock:
                pending = sock is not None and sock.pending()
            if not pending and not self._selector.select(SLICE):
                raise WebSocketTimeoutException("nothing to read")
            with self.lock:
                data = super()._recv(bufsize)
        self.last_heard = time.monotonic()
        return data

    def _peer_hung_up(self) -> bool:
        if self._selector is None or self.sock is None or not hasattr(select, "poll"):
            return False
        hang_up = select.poll()
        hang_up.register(self.sock, getattr(select, "POLLRDHUP", 0))  # the other signs of it come unasked
        return bool(hang_up.poll(0))

    def _send(self, data: str | bytes) -> int:
        # After a write that failed, OpenSSL gives no more of what arrived before: an ack may cost all unread messages.
        if self._peer_hung_up():
            raise WebSocketConnectionClosedException("the peer has hung up")
        deadline = time.monotonic() + SEND_PATIENCE
        while True:
            try:
                sent: int = super()._send(data)
                return sent
            except WebSocketTimeoutException:
                if self.giving_up or time.monotonic() >= deadline:
                    raise

    def pong(self, payload: str | bytes = "") -> None:
        """Answer a ping. A peer that has gone already must not keep us from reading what it sent before."""
        try:
            super().pong(payload)
        except (WebSocketException, OSError) as exc:
            logger.debug("A ping was not answered: %s", exc)

    def send_close(self, status: int = 1000, reason: str | bytes = b"") -> None:
        """Send a close frame, or find that the peer is gone, which is as good."""
        try:
            super().send_close(status, reason)
        except (WebSocketException, OSError) as exc:
            logger.debug("A close frame was not sent: %s", exc)

    def give_up(self, patience: float) -> None:
        """Read for ``patience`` seconds more, and then no further, be it in the middle of a frame that never ends."""
        self._patient_until = time.monotonic() + patience
        self.giving_up = True

    def cut(self) -> None:
        """Shut the connection down beneath a thread that waits for it; that thread then closes it. Any thread."""
        sock = self.sock
        if sock is not None:
            with contextlib.suppress(OSError):  # it is closed already
                sock.shutdown(socket.SHUT_RDWR)

    def say_goodbye(self, patience: float, already_said: bool) -> None:
        """Exchange close frames with the peer, as far as it still talks, and discard what it sends meanwhile."""
        self.give_up(patience)
        if not already_said and self.connected:
            self.send_close()
        try:
            while self.sock is not None and time.monotonic() < self._patient_until:
                self._discard_frame()
        except (WebSocketException, OSError) as exc:
            logger.debug("The peer's close frame did not come: %s", exc)

    def _discard_frame(self) -> None:
        try:
            if self.recv_frame().opcode == ABNF.OPCODE_CLOSE:
                raise WebSocketConnectionClosedException("closed by both sides")
        except WebSocketTimeoutException:
            logger.debug("Waiting for the peer's close frame")

    def shutdown(self) -> None:
        """Close the socket at once."""
        if self._selector is not None:
            self._selector.close()
            self._selector = None
        sock = self.sock
        super().shutdown()
        if sock is not None:
            sock.close()  # the library closes only what has the insides of a plain socket


class _BoundedFrames(frame_buffer):
    def recv_length(self) -> None:
        super().recv_length()
        if self.length is not None and self.length > MAX_FRAME_BYTES:
            raise WebSocketProtocolException(f"a frame of {self.length} bytes; {MAX_FRAME_BYTES} are accepted")


class _BoundedMessage(continuous_frame):
    def add(self, frame: ABNF) -> None:
        so_far = len(self.cont_data[1]) if self.cont_data else 0
        if so_far + len(frame.data) > MAX_FRAME_BYTES:
            raise WebSocketProtocolException(f"a message in pieces of more than {MAX_FRAME_BYTES} bytes")
        super().add(frame)
        if not frame.fin and self.cont_data and isinstance(self.cont_data[1], bytes):
            self.cont_data[1] = bytearray(self.cont_data[1])  # bytes would be copied whole for every piece

    def extract(self, frame: ABNF) -> Any:
        opcode, whole = super().extract(frame)
        whole.data = bytes(whole.data)
        return opcode, whole


class _GuardedHandshake:
    """A socket during the handshake, which the library reads without a limit, each byte with a timeout of its own."""

    def __init__(self, sock: Any, timeout: float) -> None:
        self._sock = sock
        self._deadline = time.monotonic() + timeout
        self._bytes_left = MAX_HANDSHAKE_BYTES

    def recv(self, bufsize: int) -> bytes:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the handshake takes too long")
        self._sock.settimeout(left)
        data: bytes = self._sock.recv(bufsize)
        self._bytes_left -= len(data)
        if self._bytes_left < 0:
            raise WebSocketProtocolException(f"an answer of more than {MAX_HANDSHAKE_BYTES} bytes")
        return data

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)
