"""websocket-client's WebSocket, with bounds, safe for TLS on two threads, and without the global cookie jar."""

from __future__ import annotations

import contextlib
import logging
import select
import selectors
import socket
import ssl
import time
from typing import Any

from websocket import (
    ABNF,
    WebSocket,
    WebSocketConnectionClosedException,
    WebSocketException,
    WebSocketTimeoutException,
)

# Not public, and the same in all versions that setup.cfg admits: dialling apart from the handshake.
from websocket._http import connect as dial
from websocket._http import proxy_info

from tiktok_live.transports.websocket_bounds import (
    MAX_FRAME_BYTES,
    BoundedFrames,
    BoundedMessage,
    GuardedHandshake,
    binary_frame,
)

__all__ = ["MAX_FRAME_BYTES", "SLICE", "PushSocket"]

logger = logging.getLogger(__name__)

SLICE = 0.25
"""Seconds that one read or write may block before its thread looks whether it is to stop."""
WOULD_BLOCK = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
MAX_UNSENT_BYTES = 1024 * 1024
SEND_PATIENCE = 10.0
"""Seconds for a peer that does not read; the frames sent here are small and fit into any buffer of a live peer."""
TURN = 1.0
"""Seconds after which a read comes back in any case: pings, or a frame byte by byte, can go on for weeks."""
SHORT_TURN = 0.05
"""The same where others wait for the same thread."""


class PushSocket(WebSocket):
    """One reader thread receives; any thread may send.

    Attributes:
        last_heard: instant of the last bytes from the peer, on the monotonic clock.
        giving_up: set by :meth:`give_up`: a blocked send then fails at its next slice.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**{**options, "enable_multithread": True, "skip_utf8_validation": True})
        self._frames = self.frame_buffer = BoundedFrames(self._recv)
        self.cont_frame = BoundedMessage(False, True)
        self.last_heard = time.monotonic()
        self.giving_up = False
        self._patient_until = 0.0
        self._turn_ends = float("inf")
        self._selector: selectors.BaseSelector | None = None
        self._is_tls = False
        self._unsent: bytearray | None = None  # None while sending may block
        self._stuck_since = 0.0

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
        guarded: Any = GuardedHandshake(sock, timeout)
        self.sock = guarded  # from here on another thread can shut it down
        super().connect(
            f"ws://nameless.invalid{resource}", socket=guarded, redirect_limit=0, timeout=timeout, **options
        )
        self.sock = sock
        self.settimeout(SLICE)
        if hasattr(sock, "pending"):
            self._is_tls = True
            self._selector = getattr(selectors, "PollSelector", selectors.SelectSelector)()
            self._selector.register(sock, selectors.EVENT_READ)
        self.last_heard = time.monotonic()

    def recv_data_frame(self, control_frame: bool = False) -> Any:
        """Return the next opcode and frame; raise ``WebSocketTimeoutException`` when it is not whole within a turn."""
        self._turn_ends = time.monotonic() + (TURN if self._unsent is None else SHORT_TURN)
        try:
            return super().recv_data_frame(control_frame)
        finally:
            self._turn_ends = float("inf")

    def _recv(self, bufsize: int) -> bytes:
        if self.giving_up and time.monotonic() >= self._patient_until:
            raise WebSocketTimeoutException("no more is to be read")
        if time.monotonic() >= self._turn_ends:
            raise WebSocketTimeoutException("the rest is for the next turn")
        data: bytes
        if self._unsent is not None:
            data = self._recv_now(bufsize)
        elif self._selector is None:
            data = super()._recv(bufsize)
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

    def unblock(self) -> None:
        """Neither read nor write wait any more: one thread, which waits for many sockets, does both from now on."""
        sock: Any = self.sock
        self._drop_selector()
        self._unsent = bytearray()
        sock.settimeout(0.0)

    def _recv_now(self, bufsize: int) -> bytes:
        try:
            data: bytes = super()._recv(bufsize)
        except WOULD_BLOCK as exc:
            raise WebSocketTimeoutException("nothing to read") from exc
        return data

    @property
    def has_more(self) -> bool:
        """Whether there is something to read that waiting for the descriptor would not tell of."""
        sock: Any = self.sock
        return self._frames.is_ahead or (self._is_tls and sock is not None and sock.pending() > 0)

    @property
    def has_frame(self) -> bool:
        """Whether the next frame can be received without waiting, and is one with data."""
        return self._frames.has_frame

    @property
    def wants_to_send(self) -> bool:
        """Whether something waits until the network takes it."""
        return bool(self._unsent) or getattr(self.sock, "wants_to_send", False)

    def flush(self) -> None:
        """Send what waits, as far as the network takes it.

        Raises:
            WebSocketTimeoutException: it has not taken anything for too long.
            WebSocketException, OSError: the connection is gone.
        """
        sock: Any = self.sock
        if sock is None or self._unsent is None:
            raise WebSocketConnectionClosedException("the socket is closed")
        try:
            if getattr(sock, "wants_to_send", False):
                sock.flush()
            while self._unsent:
                with memoryview(self._unsent) as view:
                    sent = sock.send(view)
                del self._unsent[:sent]
                self._stuck_since = time.monotonic()
        except WOULD_BLOCK as exc:
            if time.monotonic() - self._stuck_since > SEND_PATIENCE or len(self._unsent) > MAX_UNSENT_BYTES:
                raise WebSocketTimeoutException("the peer does not read") from exc

    def _peer_hung_up(self) -> bool:
        if not self._is_tls or self.sock is None or not hasattr(select, "poll"):
            return False
        hang_up = select.poll()
        hang_up.register(self.sock, getattr(select, "POLLRDHUP", 0))  # the other signs of it come unasked
        return bool(hang_up.poll(0))

    def _send(self, data: str | bytes) -> int:
        # After a write that failed, OpenSSL gives no more of what arrived before: an ack may cost all unread messages.
        if self._peer_hung_up():
            raise WebSocketConnectionClosedException("the peer has hung up")
        if self._unsent is not None:
            return self._send_soon(data)
        deadline = time.monotonic() + SEND_PATIENCE
        while True:
            try:
                sent: int = super()._send(data)
                return sent
            except WebSocketTimeoutException:
                if self.giving_up or time.monotonic() >= deadline:
                    raise

    def _send_soon(self, data: str | bytes) -> int:
        assert self._unsent is not None
        whole = data.encode() if isinstance(data, str) else data
        if not self._unsent:
            self._stuck_since = time.monotonic()
        self._unsent += whole
        self.flush()
        return len(whole)

    def send_bytes(self, data: bytes | bytearray) -> int:
        """Send a binary frame."""
        if self.get_mask_key is not None:
            return int(super().send_bytes(data))
        frame = binary_frame(bytes(data))
        length = len(frame)
        with self.lock:
            while frame:
                frame = frame[self._send(frame) :]
        return length

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

    def farewell_came(self) -> bool:
        """Discard what has arrived; tell whether the peer has said goodbye, or is gone. Never waits."""
        self._turn_ends = time.monotonic() + SHORT_TURN
        try:
            # Not a number of frames: what was read ahead of them is not told of by waiting for the descriptor.
            while self.recv_frame().opcode != ABNF.OPCODE_CLOSE:
                continue
        except WebSocketTimeoutException:
            return False
        except (WebSocketException, OSError) as exc:
            logger.debug("The peer's close frame did not come: %s", exc)
        finally:
            self._turn_ends = float("inf")
        return True

    def _discard_frame(self) -> None:
        try:
            if self.recv_frame().opcode == ABNF.OPCODE_CLOSE:
                raise WebSocketConnectionClosedException("closed by both sides")
        except WebSocketTimeoutException:
            logger.debug("Waiting for the peer's close frame")

    def shutdown(self) -> None:
        """Close the socket at once."""
        self._drop_selector()
        sock = self.sock
        super().shutdown()
        if sock is not None:
            sock.close()  # the library closes only what has the insides of a plain socket

    def _drop_selector(self) -> None:
        if self._selector is not None:
            self._selector.close()
            self._selector = None
