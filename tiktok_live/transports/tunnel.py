"""A way through an https proxy, which websocket-client does not know: TLS, CONNECT, and TLS again inside."""

from __future__ import annotations

import base64
import contextlib
import socket
import ssl
import time
from typing import Any
from urllib.parse import unquote, urlsplit

__all__ = ["InnerTls", "open_tunnel"]

MAX_ANSWER_BYTES = 64 * 1024
RECORD_BYTES = 16 * 1024 + 256


def open_tunnel(proxy: str, url: str, context: ssl.SSLContext, inner: ssl.SSLContext, timeout: float) -> Any:
    """Return a socket to the host of ``url`` that goes through the https proxy, with TLS inside for ``wss``.

    Args:
        proxy: URL of the proxy, with user name and password where it wants them.
        url: the ``ws`` or ``wss`` address to reach.
        context: for the TLS to the proxy.
        inner: for the TLS to the host.
        timeout: seconds for everything together.

    Raises:
        OSError: the proxy or the host cannot be reached, refuses, or shows a bad certificate.
    """
    deadline = time.monotonic() + timeout
    via, target = urlsplit(proxy), urlsplit(url)
    host = target.hostname or ""
    port = target.port or (443 if target.scheme == "wss" else 80)
    sock: Any = socket.create_connection((via.hostname, via.port or 443), timeout=timeout)
    try:
        sock = context.wrap_socket(sock, server_hostname=via.hostname)
        _ask_to_connect(sock, host, port, _credentials(via.username, via.password), deadline)
        sock.settimeout(max(deadline - time.monotonic(), 0.001))
        return InnerTls(sock, inner, host) if target.scheme == "wss" else sock
    except BaseException:
        sock.close()
        raise


def _credentials(user: str | None, password: str | None) -> str:
    if not user:
        return ""
    pair = f"{unquote(user)}:{unquote(password or '')}".encode()
    return f"Proxy-Authorization: Basic {base64.b64encode(pair).decode('ascii')}\r\n"


def _ask_to_connect(sock: ssl.SSLSocket, host: str, port: int, credentials: str, deadline: float) -> None:
    name = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    sock.sendall(f"CONNECT {name} HTTP/1.1\r\nHost: {name}\r\n{credentials}\r\n".encode("ascii"))
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):  # byte by byte: what follows belongs to the host
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("The proxy takes too long to answer.")
        sock.settimeout(left)
        byte = sock.recv(1)
        if not byte or len(answer) >= MAX_ANSWER_BYTES:
            raise ConnectionError("The proxy gave no proper answer to CONNECT.")
        answer += byte
    words = answer.split(b"\r\n", 1)[0].split(b" ", 2)
    if len(words) < 2 or words[1] != b"200":
        raise ConnectionError(f"The proxy refused CONNECT: {answer[:100].splitlines()[0].decode('latin-1')}.")


class InnerTls:
    """TLS inside TLS, with the methods of a socket that websocket-client calls.

    Python's own ``wrap_socket`` cannot do this: it works on the file descriptor, beneath the outer TLS.
    """

    def __init__(self, outer: ssl.SSLSocket, context: ssl.SSLContext, host: str) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._unsent = b""
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._run(self._tls.do_handshake)

    def _run(self, step: Any, *arguments: Any) -> Any:
        """Do one step of TLS, carrying records to and fro until it is done; a time-out leaves everything in place."""
        while True:
            try:
                result = step(*arguments)
            except ssl.SSLWantReadError:
                self._flush()
                record = self._outer.recv(RECORD_BYTES)
                if record:
                    self._incoming.write(record)
                else:
                    self._incoming.write_eof()
            else:
                self._flush()
                return result

    def _flush(self) -> None:
        self._unsent += self._outgoing.read()
        while self._unsent:
            self._unsent = self._unsent[self._outer.send(self._unsent) :]

    def recv(self, bufsize: int) -> bytes:
        try:
            data: bytes = self._run(self._tls.read, bufsize)
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return b""
        return data

    def send(self, data: bytes) -> int:
        self._flush()
        sent: int = self._tls.write(data)
        with contextlib.suppress(TimeoutError, ssl.SSLWantWriteError):  # the data is ours: flush() sends what is left
            self._flush()
        return sent

    @property
    def wants_to_send(self) -> bool:
        """Whether records wait until the outer connection takes them."""
        return bool(self._unsent)

    def flush(self) -> None:
        """Send the records that wait."""
        self._flush()

    def pending(self) -> int:
        return self._tls.pending() or self._incoming.pending or self._outer.pending()

    def gettimeout(self) -> float | None:
        return self._outer.gettimeout()

    def settimeout(self, timeout: float | None) -> None:
        self._outer.settimeout(timeout)

    def fileno(self) -> int:
        return self._outer.fileno()

    def shutdown(self, how: int) -> None:
        self._outer.shutdown(how)

    def close(self) -> None:
        self._outer.close()
