"""A real HTTP server for tests, in threads on port 0, that answers as it is told and notes what it was asked."""

from __future__ import annotations

import contextlib
import http.server
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """A request as it arrived; header names in lower case."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """What to answer; `raw` replaces everything, status line included, and ends the connection."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    raw: Iterable[bytes] | None = None


Answer = Reply | Callable[[Asked], Reply]


class LocalServer:
    """The server; `asked` holds what it was asked, in order. An unknown path is answered with 404."""

    def __init__(self, url: str, answers: Mapping[str, Answer]) -> None:
        self.url = url
        self.answers = dict(answers)
        self.asked: list[Asked] = []

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 0

    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def reply_to(self, asked: Asked) -> Reply:
        self.asked.append(asked)
        answer = self.answers.get(asked.path, Reply(status=404))
        return answer if isinstance(answer, Reply) else answer(asked)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    local_server: LocalServer

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        reply = self.local_server.reply_to(
            Asked(
                self.command,
                parts.path,
                dict(parse_qsl(parts.query, keep_blank_values=True)),
                {name.lower(): value for name, value in self.headers.items()},
                self.rfile.read(int(self.headers.get("Content-Length", 0))),
            )
        )
        with contextlib.suppress(OSError):  # a client that has heard enough hangs up
            self._send(reply)

    do_POST = do_GET

    def _send(self, reply: Reply) -> None:
        if reply.raw is not None:
            self.close_connection = True
            for piece in reply.raw:
                self.wfile.write(piece)
            return
        body = reply.body.encode() if isinstance(reply.body, str) else reply.body
        self.send_response(reply.status)
        for name, value in {"Content-Length": str(len(body)), **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay quiet: a client that breaks off is what some tests are about."""


@contextlib.contextmanager
def serving(
    answers: Mapping[str, Answer], *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None
) -> Iterator[LocalServer]:
    """Run a server that answers each path as `answers` says."""
    handler = type("Handler", (_Handler,), {})
    with _Server((host, 0), handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        local = LocalServer(f"http{'s' if tls else ''}://{host}:{server.server_address[1]}", answers)
        handler.local_server = local  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="local-server", daemon=True)
        thread.start()
        try:
            yield local
        finally:
            server.shutdown()
            thread.join()


def dripping(head: bytes, piece: bytes, pause: threading.Event, seconds: float = 0.05) -> Iterator[bytes]:
    """Give `head`, then `piece` again and again, slowly, until `pause` is set."""
    yield head
    while not pause.wait(seconds):
        yield piece
