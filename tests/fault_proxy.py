"""A TCP proxy that misbehaves on order, between clients and any server: cut, reset, half-open, stall, drip, corrupt.

It knows no protocol. What it does to connections is what networks, middle boxes and crashed machines do to them.
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import Literal
from urllib.parse import urlsplit, urlunsplit

RESET = struct.pack("ii", 1, 0)  # for SO_LINGER: closing sends a RST in place of a FIN
CHUNK = 65536
SLICE = 0.005
"""Seconds between two looks at the orders."""

Order = Literal["cut", "reset", "half-open"]


class FaultProxy:
    """Hands every connection on to the server of ``url``; every method may be called from any thread.

    The attributes may be changed at any time, and hold for what comes from the server from then on.

    Attributes:
        url: where clients find the proxy: the given address with another port.
        piece: bytes handed on at a time; 0 for whatever came.
        pause: seconds after each piece.
        change: gives the bytes to hand on in place of those that came.
        left: bytes after which each connection to come is reset, in the middle of whatever is on its way.
        stalled: whether nothing is handed on to clients; connections stand, new ones too.
        refusing: whether new connections are reset as soon as they stand.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.target = (parts.hostname or "", parts.port or 0)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._address = self._listening.getsockname()
        self.url = urlunsplit(parts._replace(netloc=f"127.0.0.1:{self._address[1]}"))
        self.piece = 0
        self.pause = 0.0
        self.change: Callable[[bytes], bytes] = lambda data: data
        self.left: int | None = None
        self.stalled = False
        self.refusing = False
        self.stopping = False
        self._pairs: list[_Pair] = []
        self._thread = threading.Thread(target=self._accept, name="fault-proxy", daemon=True)

    def __enter__(self) -> FaultProxy:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping = True
        with socket.create_connection(self._address):  # wakes accept() on every system
            self._thread.join()
        self._listening.close()
        for pair in self._pairs:
            pair.join()

    def cut(self) -> None:
        """End all connections in the way of TCP, without a word of the protocol above."""
        self._order("cut")

    def reset(self) -> None:
        """Reset all connections."""
        self._order("reset")

    def reset_after(self, count: int) -> None:
        """Reset each connection in the middle of whatever is on its way, after so many bytes more."""
        for pair in list(self._pairs):
            pair.left = count

    def half_open(self) -> None:
        """Let the servers lose all connections and the clients not hear of it, as when a cable is pulled."""
        self._order("half-open")

    def _order(self, order: Order) -> None:
        for pair in list(self._pairs):
            pair.order = order

    def _accept(self) -> None:
        while True:
            client, _ = self._listening.accept()
            if self.stopping:
                client.close()
                return
            if self.refusing:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
                client.close()
                continue
            pair = _Pair(self, client, socket.create_connection(self.target))
            self._pairs.append(pair)
            pair.start()


class _Pair(threading.Thread):
    """The connection of a client, and that to the server in its name; both belong to this thread alone."""

    def __init__(self, proxy: FaultProxy, client: socket.socket, server: socket.socket) -> None:
        super().__init__(name="fault-proxy-pair", daemon=True)
        self.order: Order | None = None
        self.left = proxy.left
        self._proxy = proxy
        self._client = client
        self._server: socket.socket | None = server
        self._pending = b""
        self._ended = False
        self._next_piece = 0.0
        for peer in (client, server):
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def run(self) -> None:
        with contextlib.suppress(OSError):  # the client or the server is gone: so is the other's connection
            while not self._is_over():
                self._carry()
        for peer in (self._client, self._server):
            if peer is not None:
                peer.close()

    def _is_over(self) -> bool:
        if self.order == "reset":
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        if self.order == "half-open" and self._server is not None:
            self._server.close()
            self._server, self._pending = None, b""
        return self._proxy.stopping or self.order in ("cut", "reset") or (self._ended and not self._pending)

    def _carry(self) -> None:
        """Take what has come, and hand on what is due."""
        listens = self._server is not None and not (self._ended or self._pending or self._proxy.stalled)
        peers = [self._client, self._server] if listens else [self._client]
        for peer in select.select(peers, [], [], SLICE)[0]:
            data = peer.recv(CHUNK)
            if peer is self._server:
                self._ended = not data
                self._pending += self._proxy.change(data)
            elif not data:
                self.order = "cut"
            elif self._server is not None:
                self._server.sendall(data)
        if self._pending and not self._proxy.stalled and time.monotonic() >= self._next_piece:
            self._hand_on()

    def _hand_on(self) -> None:
        size = self._proxy.piece or len(self._pending)
        if self.left is not None:
            size = min(size, self.left)
            self.left -= size
        piece, self._pending = self._pending[:size], self._pending[size:]
        self._client.sendall(piece)
        self._next_piece = time.monotonic() + self._proxy.pause
        if self.left == 0:
            self.order = "reset"
