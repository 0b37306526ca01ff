"""Where in a room's messages the next transport is to go on, so that a loss loses nothing."""

from __future__ import annotations

from dataclasses import replace

from tiktok_live.transports import Received
from tiktok_live.wire import Response

__all__ = ["Bookmark"]

STRIKES = 3
"""Times in a row that a place may lead nowhere. What TikTok does with one that is too old is not known."""
LEAST_SECONDS = 10.0
"""From the first of them to the last. A bad network breaks three connections off in a second, wherever they begin."""


class Bookmark:
    """The cursor and internal_ext that came last, of one room. Reader thread."""

    def __init__(self) -> None:
        self._room_id = ""
        self._cursor = ""
        self._internal_ext = ""
        self._in_use = False
        self._strikes = 0
        self._first_strike = 0.0

    def note(self, room_id: str, received: Received) -> None:
        """Move on to where ``received`` ends; to be called when all of it has been put into the inbox."""
        if not received.cursor:
            return
        self._room_id, self._cursor = room_id, received.cursor
        self._internal_ext = received.internal_ext
        self._in_use, self._strikes = False, 0

    def applies_to(self, room_id: str) -> bool:
        """Tell whether there is a place in that room; a room of another live starts afresh."""
        return bool(self._cursor) and self._room_id == room_id

    def put_into(self, response: Response, room_id: str) -> Response:
        """Return ``response`` with this place instead of its own, if there is one for the room."""
        if not self.applies_to(room_id):
            return response
        self._in_use = True
        return replace(response, cursor=self._cursor, internal_ext=self._internal_ext or response.internal_ext)

    def led_nowhere(self, now: float) -> None:
        """Note that a transport that began here was refused, or brought nothing; forget the place after some times.

        ``now`` is in seconds, on a monotonic clock.
        """
        if not self._in_use:
            return
        self._in_use = False
        if not self._strikes:
            self._first_strike = now
        self._strikes += 1
        if self._strikes >= STRIKES and now - self._first_strike >= LEAST_SECONDS:
            self._cursor, self._strikes = "", 0
