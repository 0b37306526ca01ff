"""The push server: checks handshakes, and runs one thread for each WebSocket."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
from collections.abc import Mapping
from urllib.parse import unquote

from tiktok_live.simulator.push_socket import PushSocket
from tiktok_live.simulator.tickets import Ticket
from tiktok_live.simulator.world import World

__all__ = ["PUSH_PATH", "PushServer"]

logger = logging.getLogger(__name__)

PUSH_PATH = "/webcast/im/ws_proxy/ws_reuse_supplement/"
APP_ID = "1988"
REFUSED = 200
"""TikTok refuses with an ordinary answer and says why in ``Handshake-Msg``."""

POLITE = 0.1
"""Seconds for a socket to say that it goes away, when the server closes."""


class PushServer:
    """Serves push sockets on a free port of 127.0.0.1 until it is closed."""

    def __init__(self, world: World, ssl_context: ssl.SSLContext | None) -> None:
        self._world = world
        self._tls = ssl_context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._lock = threading.Lock()
        self._sockets: dict[PushSocket, threading.Thread] = {}
        self._thread = threading.Thread(target=self._accept, name="simulator-push", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop accepting, close all sockets with 1001 (going away), and wait for all threads."""
        # A connection of our own wakes the thread in accept() on every system; closing the socket does not.
        with socket.create_connection(("127.0.0.1", self.port)):
            self._thread.join()
        self._listening.close()
        for push_socket, thread in self._snapshot().items():
            push_socket.order(push_socket.go_away)
            thread.join(POLITE)
            push_socket.abort()
            thread.join()

    def sockets(self) -> list[PushSocket]:
        """Return the sockets that stand."""
        return list(self._snapshot())

    def _snapshot(self) -> dict[PushSocket, threading.Thread]:
        with self._lock:
            return dict(self._sockets)

    def _accept(self) -> None:
        number = 0
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError as exc:
                logger.debug("A connection to the push server failed before it began: %s", exc)
                continue
            if self._world.stopping.is_set():
                connection.close()
                return
            number += 1
            push_socket = PushSocket(connection, self._tls, self._world, refusal)
            thread = threading.Thread(
                target=self._serve, args=(push_socket,), name=f"simulator-push-{number}", daemon=True
            )
            with self._lock:
                self._sockets[push_socket] = thread
            thread.start()

    def _serve(self, push_socket: PushSocket) -> None:
        try:
            push_socket.run()
        finally:
            with self._lock:
                del self._sockets[push_socket]


def refusal(
    world: World, path: str, query: Mapping[str, str], headers: Mapping[str, str], cookies: Mapping[str, str]
) -> tuple[int, str] | None:
    """Return status and reason for which a handshake is refused; ``None`` for one that is in order."""
    if world.push.refusal is not None:
        return world.push.refusal
    if path != PUSH_PATH:
        return 404, "no such path"
    room = world.by_id(query.get("room_id", ""))
    if room is None:
        return REFUSED, "illegal room_id"
    if query.get("aid") != APP_ID:
        return REFUSED, "illegal app_id"
    ticket = world.tickets.find(query.get("wrss", ""))
    if ticket is None or ticket.room_id != room.room_id:
        return REFUSED, "illegal signature or expired"
    if not room.is_live:
        return REFUSED, "room has finished"
    reason = _breach(ticket, query, headers, cookies)
    return None if reason is None else (REFUSED, reason)


def _breach(
    ticket: Ticket, query: Mapping[str, str], headers: Mapping[str, str], cookies: Mapping[str, str]
) -> str | None:
    """Say in which way a client is not the one that the ticket was issued to."""
    for name, value in ticket.route_params.items():
        if value and query.get(name) != value:
            return f"illegal route param {name}"
    if headers.get("user-agent") != ticket.user_agent:
        return "illegal user agent"
    if unquote(cookies.get("ttwid", "")) != unquote(ticket.ttwid):  # some clients encode it, some do not
        return "illegal ttwid"
    return None
