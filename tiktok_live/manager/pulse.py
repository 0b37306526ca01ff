"""The heartbeat of one room, of many: beaten by the loop."""

from __future__ import annotations

import logging
import time

from tiktok_live.errors import ConnectionLostError
from tiktok_live.manager.loop import Timer
from tiktok_live.manager.shared import Shared
from tiktok_live.transports import Transport

__all__ = ["Pulse"]

logger = logging.getLogger(__name__)


class Pulse:
    """Beats for one transport after the other; loop thread.

    Attributes:
        lateness: how many seconds the last beat came after its time.
    """

    __slots__ = ("_due", "_shared", "_timer", "_transport", "lateness")

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._timer: Timer | None = None
        self._transport: Transport | None = None
        self._due = 0.0
        self.lateness = 0.0

    def begin(self, transport: Transport) -> None:
        """Begin, with a first beat at once; not at all for a transport that needs none."""
        if transport.heartbeat_interval is not None:
            self._transport = transport
            self._due = time.monotonic()
            self._beat()

    def end(self) -> None:
        """End."""
        self._transport = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _beat(self) -> None:
        transport = self._transport
        if transport is None or transport.heartbeat_interval is None:
            return
        now = time.monotonic()
        self.lateness = max(now - self._due, 0.0)
        self._shared.note_lateness(self.lateness)
        try:
            transport.send_heartbeat()
        except ConnectionLostError as exc:
            logger.debug("The heartbeat ends; reading will notice as well: %s", exc)
            self.end()
            return
        # From when it was due: a beat that comes late must not delay all that follow. After a standstill, from now.
        interval = transport.heartbeat_interval
        self._due = self._due + interval if self.lateness < interval else now + interval
        self._timer = self._shared.loop.later(self._due - now, self._beat)
