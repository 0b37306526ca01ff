"""Proxies for tests: a real HTTP proxy and a real SOCKS5 proxy on port 0, which note where they were asked to go."""

from __future__ import annotations

import base64
import contextlib
import socket
import socketserver
import threading
from types import TracebackType
from typing import ClassVar
from urllib.parse import urlsplit

USER, PASSWORD = "proxy-user", "proxy-w0rd"


class RecordingProxy:
    """Runs a proxy that wants :data:`USER` and :data:`PASSWORD`; ``visited`` holds ``host:port`` of each connection."""

    scheme: ClassVar[str]
    handler: ClassVar[type[socketserver.BaseRequestHandler]]

    def __enter__(self) -> RecordingProxy:
        self.visited: list[str] = []
        self.refused = 0
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), self.handler)
        self._server.daemon_threads = True
        self._server.block_on_close = False
        self._server.proxy = self  # type: ignore[attr-defined]
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="proxy", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, *, scheme: str | None = None, password: str = PASSWORD) -> str:
        port = self._server.server_address[1]
        return f"{scheme or self.scheme}://{USER}:{password}@127.0.0.1:{port}"


def receive_exactly(peer: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count:
        piece = peer.recv(count - len(data))
        if not piece:
            raise ConnectionError("the client went away in the middle of the greeting")
        data += piece
    return data


def pump(source: socket.socket, sink: socket.socket) -> None:
    """Carry bytes one way until either side is done, then end the other way too."""
    with contextlib.suppress(OSError):  # a reset is an end as well
        while piece := source.recv(65536):
            sink.sendall(piece)
    for peer in (source, sink):
        with contextlib.suppress(OSError):  # it was not connected any more
            peer.shutdown(socket.SHUT_RDWR)


def join_both_ways(client: socket.socket, server: socket.socket) -> None:
    back = threading.Thread(target=pump, args=(server, client), name="proxy-back", daemon=True)
    back.start()
    pump(client, server)
    back.join()
    server.close()


class HttpHandler(socketserver.BaseRequestHandler):
    """Speaks CONNECT, and plain requests with a whole URL in the first line."""

    def handle(self) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            piece = self.request.recv(4096)
            if not piece:
                return
            head += piece
        head, _, rest = head.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        wanted = "basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        given = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        if given.get("proxy-authorization", "").lower() != wanted.lower():
            self.server.proxy.refused += 1  # type: ignore[attr-defined]
            self.request.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        method, target, version = lines[0].split(" ")
        address = target if method == "CONNECT" else urlsplit(target).netloc
        host, _, port = address.partition(":")
        self.server.proxy.visited.append(address)  # type: ignore[attr-defined]
        with socket.create_connection((host, int(port or 80)), timeout=5) as server:
            server.settimeout(None)
            if method == "CONNECT":
                self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                parts = urlsplit(target)
                path = parts.path + (f"?{parts.query}" if parts.query else "")
                kept = [line for line in lines[1:] if not line.lower().startswith("proxy-")]
                server.sendall("\r\n".join([f"{method} {path} {version}", *kept, "", ""]).encode("latin-1") + rest)
            join_both_ways(self.request, server)


class SocksHandler(socketserver.BaseRequestHandler):
    """Speaks SOCKS5 (RFC 1928) with user name and password (RFC 1929)."""

    def handle(self) -> None:
        _, count = receive_exactly(self.request, 2)
        methods = receive_exactly(self.request, count)
        if 2 not in methods:
            self.server.proxy.refused += 1  # type: ignore[attr-defined]
            self.request.sendall(b"\x05\xff")
            return
        self.request.sendall(b"\x05\x02")
        user = receive_exactly(self.request, receive_exactly(self.request, 2)[1])
        password = receive_exactly(self.request, receive_exactly(self.request, 1)[0])
        if (user.decode(), password.decode()) != (USER, PASSWORD):
            self.server.proxy.refused += 1  # type: ignore[attr-defined]
            self.request.sendall(b"\x01\x01")
            return
        self.request.sendall(b"\x01\x00")
        kind = receive_exactly(self.request, 4)[3]
        if kind == 1:
            host = socket.inet_ntoa(receive_exactly(self.request, 4))
        else:
            host = receive_exactly(self.request, receive_exactly(self.request, 1)[0]).decode()
        port = int.from_bytes(receive_exactly(self.request, 2), "big")
        self.server.proxy.visited.append(f"{host}:{port}")  # type: ignore[attr-defined]
        with socket.create_connection((host, port), timeout=5) as server:
            server.settimeout(None)
            self.request.sendall(b"\x05\x00\x00\x01" + bytes(6))
            join_both_ways(self.request, server)


class HttpProxy(RecordingProxy):
    scheme = "http"
    handler = HttpHandler


class Socks5Proxy(RecordingProxy):
    scheme = "socks5"
    handler = SocksHandler
