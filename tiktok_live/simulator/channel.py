"""A TCP connection, with or without TLS, that one thread serves and that other threads can wake."""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import struct
import threading
from collections.abc import Iterator

__all__ = ["Channel", "reset_at_close"]

READ_BYTES = 65536
WOULD_BLOCK = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


def reset_at_close(connection: socket.socket) -> None:
    """Have a TCP connection end with a reset when its descriptor is closed."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Channel:
    """Bytes in, bytes out, without blocking. All but :meth:`ring` and :meth:`abort` belongs to one thread.

    Attributes:
        outgoing: what is still to be sent.
    """

    def __init__(self, connection: socket.socket, tls: ssl.SSLContext | None) -> None:
        self.outgoing = bytearray()
        self._connection = connection
        self._tls = tls
        self._selector = selectors.DefaultSelector()
        self._alarm, self._bell = socket.socketpair()
        self._ringing = threading.Lock()
        self._alarm.setblocking(False)
        self._bell.setblocking(False)

    def open(self, patience: float) -> None:
        """Make the TLS handshake, if there is to be one, and be ready.

        Raises:
            OSError: the handshake failed or took longer than ``patience`` seconds.
        """
        self._connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._connection.settimeout(patience)
        if self._tls is not None:
            secured = self._tls.wrap_socket(self._connection, server_side=True, do_handshake_on_connect=False)
            self._connection = secured
            secured.do_handshake()
        self._connection.setblocking(False)
        self._selector.register(self._alarm, selectors.EVENT_READ)
        self._selector.register(self._connection, selectors.EVENT_READ)

    def ring(self) -> None:
        """Wake the thread in :meth:`wait`; from any thread, also when the channel is closed."""
        with self._ringing, contextlib.suppress(OSError):
            self._bell.send(b"!")  # a full buffer rings already, a closed one has nobody to wake

    def abort(self) -> None:
        """End the connection at once, also during a handshake; from any thread."""
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def wait(self, seconds: float) -> bool:
        """Wait for something to do: bytes to read, room to write, a ring. Return whether there may be bytes to read."""
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self.outgoing else 0)
        self._selector.modify(self._connection, events)
        readable = False
        for key, mask in self._selector.select(max(0.0, seconds)):
            if key.fileobj is self._alarm:
                with contextlib.suppress(BlockingIOError):
                    self._alarm.recv(READ_BYTES)
            else:
                readable = bool(mask & selectors.EVENT_READ)
        return readable

    def chunks(self) -> Iterator[bytes]:
        """Give what has arrived; an empty chunk is the end."""
        while True:
            try:
                data = self._connection.recv(READ_BYTES)
            except WOULD_BLOCK:
                return
            yield data
            if not data:
                return

    def write(self) -> None:
        """Send as much as can be sent now."""
        with contextlib.suppress(*WOULD_BLOCK):
            while self.outgoing:
                with memoryview(self.outgoing) as view:
                    sent = self._connection.send(view[:READ_BYTES])
                del self.outgoing[:sent]

    def reset_at_close(self) -> None:
        """Have :meth:`close` reset the connection."""
        reset_at_close(self._connection)

    def close(self) -> None:
        """Close everything."""
        self._selector.close()
        self._connection.close()
        self._alarm.close()
        with self._ringing:
            self._bell.close()
