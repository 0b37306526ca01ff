"""Hold a whole HTTP exchange to one deadline, and do not fail where a kept connection went stale.

The timeout of requests is for one read from the socket: a server that sends a byte now and then, in its headers or its
body, holds the caller for ever. Here the socket's timeout is set anew before each read, to what is left of the time.
"""

from __future__ import annotations

import contextlib
import functools
import http.client
import io
import logging
import re
import ssl
import time
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.exceptions import BaseHTTPError  # type: ignore[attr-defined]

__all__ = ["DeadlineAdapter", "deadline", "hide_queries", "is_stale"]

_deadline: ContextVar[float | None] = ContextVar("_deadline", default=None)
"""Monotonic time at which the exchange that runs in this context must be over."""


@contextlib.contextmanager
def deadline(at: float) -> Iterator[None]:
    """Give up at the monotonic time ``at`` whatever is read inside, with a ``TimeoutError``."""
    token = _deadline.set(at)
    try:
        yield
    finally:
        _deadline.reset(token)


def hide_queries() -> None:
    """Keep urllib3 from logging our requests with their queries: a signed one holds TikTok's ``msToken``."""
    for name in ("urllib3.connectionpool", "urllib3.connection"):
        logging.getLogger(name).addFilter(_without_details)  # adding it again does nothing


def _without_details(record: logging.LogRecord) -> bool:
    """Drop what urllib3 logs of our exchanges at DEBUG; of a warning leave its own words.

    It warns of a broken header with the whole address and the server's bytes.
    """
    if _deadline.get() is None:
        return True
    record.msg, record.args, record.exc_info = re.split(r"[(:%]", str(record.msg))[0].strip(), (), None
    return record.levelno > logging.DEBUG


class _DeadlineReader(io.RawIOBase):
    """Reads from a socket until the deadline, through the reader that the socket made, so that closing still counts."""

    def __init__(self, sock: Any, reader: io.RawIOBase, at: float) -> None:
        self.has_heard = False
        self._sock = sock
        self._reader = reader
        self._at = at

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._at - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        usual = self._sock.gettimeout()
        self._sock.settimeout(left if usual is None else min(left, usual))
        try:
            count = self._reader.readinto(buffer)
            self.has_heard = self.has_heard or bool(count)
            return count
        finally:
            self._sock.settimeout(usual)  # the next request on a kept connection starts fresh

    def close(self) -> None:
        if not self.closed:
            self._reader.close()
        super().close()


class _DeadlineResponse(http.client.HTTPResponse):
    """An answer whose head and body are read under the deadline of the context that asked."""

    _reader: _DeadlineReader | None = None

    def __init__(self, sock: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        at = _deadline.get()
        if at is not None:
            self._reader = _DeadlineReader(sock, self.fp.detach(), at)
            self.fp = io.BufferedReader(self._reader)

    def begin(self) -> None:
        try:
            super().begin()
        except ConnectionError as exc:  # RemoteDisconnected is one, too
            if self._reader is None or self._reader.has_heard:
                raise
            raise _UnansweredError("the server broke the connection off without a word") from exc


class _UnansweredError(http.client.RemoteDisconnected):
    """The connection ended before a byte of the answer came."""


class _StaleConnectionError(_UnansweredError):
    """So did one that earlier answers had come over.

    A server closes kept connections when it likes, also while a request is on its way.
    """


class _KeptConnection:
    """What is added to urllib3's connections: a lost one says whether it had served before."""

    response_class = _DeadlineResponse
    _served = False

    def connect(self) -> None:
        self._served = False
        super().connect()  # type: ignore[misc]

    def getresponse(self, *args: Any, **kwargs: Any) -> Any:
        try:
            response = super().getresponse(*args, **kwargs)  # type: ignore[misc]
        except _UnansweredError as exc:
            if self._served:
                raise _StaleConnectionError(*exc.args) from exc
            raise
        self._served = True
        return response


@functools.lru_cache(maxsize=32)
def _with_deadline(connection_class: type) -> type:
    """Return the connection class (direct, through a proxy, through SOCKS) with answers under a deadline."""
    return type(connection_class.__name__, (_KeptConnection, connection_class), {})


def is_stale(exc: requests.ConnectionError) -> bool:
    """Tell whether a request met a kept connection that the server had closed: on another one it may succeed."""
    reason = exc.args[0].args[-1] if exc.args and isinstance(exc.args[0], BaseHTTPError) else None
    return isinstance(reason, _StaleConnectionError)


class DeadlineAdapter(HTTPAdapter):
    """Connects with one TLS context for all, and reads every answer under the deadline of :func:`deadline`."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **{**kwargs, "ssl_context": self._context})

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        # The context also serves the TLS leg to an https proxy; urllib3 1 and 2 name that argument alike.
        if str(proxy).lower().startswith("https:"):
            kwargs["proxy_ssl_context"] = self._context
        return super().proxy_manager_for(proxy, **{**kwargs, "ssl_context": self._context})

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Prepare a connection pool: requests calls this before every request, with the pool that will serve it.

        The context already knows which certificates to trust and to show; the bundles that requests would load into it,
        for every connection, are left out.
        """
        conn.cert_reqs = "CERT_REQUIRED" if self._context.verify_mode == ssl.CERT_REQUIRED else "CERT_NONE"
        if not issubclass(conn.ConnectionCls.response_class, _DeadlineResponse):
            conn.ConnectionCls = _with_deadline(conn.ConnectionCls)
