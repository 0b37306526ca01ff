"""Request polling: the same messages over plain HTTP, for when there is no WebSocket. Needs a session cookie."""

from __future__ import annotations

import logging
import time
from typing import Any

from tiktok_live.errors import DecodeError, RateLimitError, RequestError
from tiktok_live.http.polling import fetch_messages
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers.budget import LONGEST_WAIT
from tiktok_live.options import Options
from tiktok_live.transports import Received, StopSignal
from tiktok_live.wire import Response

__all__ = ["PollingTransport"]

logger = logging.getLogger(__name__)

SLICE = 0.25
"""Seconds that ``receive`` waits for the next poll at most before it lets its caller look around."""


class PollingTransport:
    """Polls of one room, each with the cursor of the one before; used once."""

    heartbeat_interval: float | None = None
    answers_heartbeats = False

    def __init__(
        self, session: HttpSession, options: Options, response: Response, room_id: str, stop: StopSignal
    ) -> None:
        """Prepare to go on from ``response``, the answer of the signed fetch; ``stop`` ends a wait between polls."""
        self._session = session
        self._interval = options.request_polling_interval
        self._timeout = min(session.timeout, options.close_timeout)  # a close waits for a running poll
        self._cursor = response.cursor
        self._internal_ext = response.internal_ext
        self._room_id = room_id
        self._stop = stop
        self.due = 0.0
        self.last_heard = time.monotonic()

    @property
    def websocket(self) -> Any:
        """``None``: there is no socket."""
        return None

    def open(self) -> None:
        """Begin; the first poll is due at once. The signed fetch has entered the room already."""
        self.due = self.last_heard = time.monotonic()

    def receive(self) -> Received | None:
        """Poll if it is time to; a failed poll is a problem to report, and polling goes on, when it may."""
        wait = self.due - time.monotonic()
        if wait > 0:
            self._stop.wait(min(wait, SLICE))
            if self.due > time.monotonic():
                return None
        if self._stop.is_set():
            return None
        try:
            response = fetch_messages(
                self._session, self._room_id, self._cursor, self._internal_ext, timeout=self._timeout
            )
        except (RequestError, DecodeError) as exc:
            demanded = exc.retry_after if isinstance(exc, RateLimitError) else None
            self.due = time.monotonic() + max(self._interval, min(demanded or 0.0, LONGEST_WAIT))
            return Received(problem=exc)
        self.due = time.monotonic() + self._interval
        self.last_heard = time.monotonic()
        return self._advance(response)

    def _advance(self, response: Response) -> Received:
        self._internal_ext = response.internal_ext or self._internal_ext
        logger.debug("Poll with %d messages", len(response.messages))
        if not response.cursor:
            problem = DecodeError("A poll's answer has no cursor; the one before is used again.")
            return Received(response.messages, problem, size=response.size)
        self._cursor = response.cursor
        return Received(response.messages, None, self._cursor, self._internal_ext, response.size)

    def send_heartbeat(self) -> None:
        """Do nothing: each poll is a sign of life."""

    def interrupt(self) -> None:
        """Do nothing: the stop signal ends the wait, and a running poll is over within ``close_timeout``."""

    def close(self, patience: float) -> None:
        """Do nothing: the HTTP session belongs to the client."""
