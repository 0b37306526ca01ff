"""Where a connection stands, and which steps it may take from there."""

from __future__ import annotations

import logging
import sys
import time
from dataclasses import replace
from typing import Any

from tiktok_live.models import ClientState, ConnectionStatus

__all__ = ["StateKeeper"]

logger = logging.getLogger(__name__)

IDLE, CONNECTING, CONNECTED = ConnectionStatus.IDLE, ConnectionStatus.CONNECTING, ConnectionStatus.CONNECTED
RECONNECTING, CLOSING, CLOSED = ConnectionStatus.RECONNECTING, ConnectionStatus.CLOSING, ConnectionStatus.CLOSED

STEPS = {
    IDLE: {CONNECTING},
    CONNECTING: {CONNECTED, CLOSED},
    CONNECTED: {RECONNECTING, CLOSING},
    RECONNECTING: {CONNECTED, CLOSING},
    CLOSING: {CLOSED},
    CLOSED: set[ConnectionStatus](),
}


class StateKeeper:
    """The state of one connection. Only the reader thread changes it; any thread reads ``current``."""

    def __init__(self) -> None:
        self.current = ClientState(status=CONNECTING)
        self.since = time.time()  # the status is as it is, in seconds since 1970

    def learn(self, **facts: Any) -> None:
        """Note facts about the room; the status stays."""
        self.current = replace(self.current, **facts)

    def advance(self, status: ConnectionStatus) -> ClientState:
        """Take a step and return the new state.

        Raises:
            RuntimeError: the step is not in the table; a bug of this library.
        """
        before = self.current.status
        if status not in STEPS[before]:
            raise RuntimeError(f"A connection cannot go from {before} to {status}.")
        self.since = time.time()
        upgraded = self.current.upgraded_to_websocket and status is CONNECTED
        self.current = replace(self.current, status=status, upgraded_to_websocket=upgraded)
        try:
            logger.info("Room %s: %s", self.current.room_id or "not known yet", status)
        except Exception as exc:  # of somebody's log handler: the step is taken, and what follows it must follow
            sys.excepthook(type(exc), exc, exc.__traceback__)
        return self.current
