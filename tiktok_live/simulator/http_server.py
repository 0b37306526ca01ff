"""The HTTP server: routes, records, faults; one thread a connection."""

from __future__ import annotations

import gzip
import logging
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule
from werkzeug.serving import ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.wrappers import Request, Response

from tiktok_live.simulator import pages, signer, webcast
from tiktok_live.simulator.records import RequestRecord
from tiktok_live.simulator.world import World

__all__ = ["HttpServer"]

logger = logging.getLogger(__name__)

View = Callable[..., Response]

ROUTES: tuple[tuple[str, str, View], ...] = (
    ("GET", "/@<user>/live", pages.live_page),
    ("GET", "/@<user>", pages.live_page),
    ("GET", "/api-live/user/room", pages.user_room),
    ("GET", "/t/<code>", pages.share_link),
    ("GET", "/login", pages.login_page),
    ("GET", "/hk/notfound", pages.not_here_page),
    ("GET", "/picture/<kind>/<path:file>", pages.picture),
    ("GET", "/picture/2/<kind>/<path:file>", pages.picture),
    ("GET", "/webcast/room/info", webcast.room_info),
    ("GET", "/webcast/room/info_by_user", webcast.room_info),
    ("GET", "/webcast/gift/list", webcast.gifts),
    ("GET", "/webcast/room/check_alive", webcast.check_alive),
    ("POST", "/webcast/room/chat", webcast.room_chat),
    ("GET", "/webcast/im/fetch", webcast.fetch),
    ("GET", "/webcast/fetch", signer.signed_fetch),
    ("GET", "/webcast/rooms/<room>/connect", signer.signed_fetch),
    ("GET", "/webcast/sign_url", signer.sign_url),
    ("GET", "/webcast/anchors/<user>/room_id", signer.room_id),
    ("GET", "/webcast/rate_limits", signer.rate_limits),
    ("POST", "/webcast/chat", signer.send_chat),
    ("POST", "/webcast/rooms/<room>/chat", signer.send_chat),
)
POLL = 0.02
"""Seconds between two looks at the order to stop; as much as stopping takes."""
PATIENCE = 30.0
"""Seconds that a client may take for its side of a TLS handshake, or to read an answer."""
FROM_BYTES = 600
"""Bodies below this are not worth compressing."""


class HttpServer:
    """Serves HTTP on a free port of 127.0.0.1 until it is closed."""

    def __init__(self, world: World, ssl_context: ssl.SSLContext | None) -> None:
        self._world = world
        rules = [Rule(path, methods=[method], endpoint=view) for method, path, view in ROUTES]
        self._map = Map(rules, strict_slashes=False)
        self._server = _Server("127.0.0.1", 0, self._answer, _Handler)
        self._server.ssl_context = ssl_context
        self.port: int = self._server.port
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(POLL,), name="simulator-http", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Stop accepting, cut off what still runs, and wait for all threads."""
        self._server.shutdown()
        self._thread.join()
        self._server.end_connections()

    def _answer(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        request = Request(environ)
        record = _record(request)
        self._world.log.add(record)
        fault = self._world.faults.take(request.path)
        answer = fault.act(request, self._world.stopping) if fault else None
        if answer is None:
            answer = _compressed(self._view(request), request)
        record.status = answer.status_code
        self._world.log.touch()
        return answer(environ, start_response)

    def _view(self, request: Request) -> Response:
        try:
            view, values = self._map.bind_to_environ(request.environ).match()
            assert callable(view)
            answer: Response = view(self._world, request, **values)
        except HTTPException as exc:
            return Response(f"{exc.code} {exc.name}", exc.code)
        return answer


def _record(request: Request) -> RequestRecord:
    query = request.query_string.decode("latin-1")
    return RequestRecord(
        method=request.method,
        path=request.path,
        query=dict(parse_qsl(query, keep_blank_values=True)),
        query_string=query,
        headers={key.lower(): value for key, value in request.headers.items()},
        cookies=dict(request.cookies.items()),
        body=request.get_data(),
        at=time.monotonic(),
    )


def _compressed(answer: Response, request: Request) -> Response:
    """Gzip an answer for those who take it, as TikTok does."""
    body = answer.get_data()
    if len(body) >= FROM_BYTES and request.accept_encodings["gzip"]:
        answer.set_data(gzip.compress(body, 1, mtime=0))
        answer.headers["Content-Encoding"] = "gzip"
    return answer


class _Server(ThreadedWSGIServer):
    """Werkzeug's server with threads that have names and an end, and TLS handshakes that hold up nobody else."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._guard = threading.Lock()
        self._accepted = 0

    def process_request(self, request: Any, client_address: Any) -> None:
        request.settimeout(PATIENCE)
        if self.ssl_context is not None:
            # The handshake is made by the first read, in the connection's own thread.
            request = self.ssl_context.wrap_socket(request, server_side=True, do_handshake_on_connect=False)
        self._accepted += 1
        name = f"simulator-http-{self._accepted}"
        thread = threading.Thread(target=self._serve, args=(request, client_address), name=name, daemon=True)
        with self._guard:
            self._connections[thread] = request
        thread.start()

    def _serve(self, request: Any, client_address: Any) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            with self._guard:
                del self._connections[threading.current_thread()]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Note what went wrong with a connection (a client that left, a failed TLS handshake) and serve the others."""
        logger.debug("A connection to the simulator failed: %r", sys.exc_info()[1])

    def log(self, type: str, message: str, *args: Any) -> None:
        """Log through the library's logger; Werkzeug's own writes to stderr."""
        logger.log(logging.ERROR if type == "error" else logging.DEBUG, message.rstrip(), *args)

    def end_connections(self) -> None:
        """Cut off all connections and wait for their threads."""
        with self._guard:
            connections = dict(self._connections)
        for thread, connection in connections.items():
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                logger.debug("A connection was gone already.")
            thread.join()


class _Handler(WSGIRequestHandler):
    """Werkzeug's handler, whose access log goes where its server's goes, and which sends a body without delay."""

    disable_nagle_algorithm = True

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Note a request without its query, which may hold a token."""
        self.log("info", "%s %s: %s", self.command, self.path.partition("?")[0], code)

    def log(self, type: str, message: str, *args: Any) -> None:
        self.server.log(type, message, *args)
