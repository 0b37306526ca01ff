"""The transport in use and its heartbeat: both or neither."""

from __future__ import annotations

import time
from collections.abc import Callable

from tiktok_live.connection.bookmark import Bookmark
from tiktok_live.connection.heartbeat import Heartbeat
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened, Opener
from tiktok_live.connection.states import StateKeeper
from tiktok_live.connection.target import Target
from tiktok_live.transports import Transport

__all__ = ["Link"]


class Link:
    """One transport after the other. All but :meth:`interrupt` belongs to the reader thread.

    Attributes:
        since: when the transport in use stood, on the monotonic clock.
    """

    def __init__(self, target: Target, stop: Latch, state: StateKeeper, bookmark: Bookmark) -> None:
        self.since = 0.0
        self._opener = Opener(target, stop, state, self._adopt, bookmark)
        self._transport: Transport | None = None
        self._heartbeat: Heartbeat | None = None

    def _adopt(self, transport: Transport) -> None:
        self._transport = transport

    def open(self, enter: Callable[[Opened], None]) -> Opened:
        """Open a transport, let its heart beat, and call ``enter``; whatever fails leaves nothing behind.

        Raises:
            TikTokLiveError: what went wrong.
            NotConnectedError: it was stopped.
            RuntimeError: the system has no thread left.
        """
        try:
            opened = self._opener.open()
            heartbeat = Heartbeat(opened.transport, opened.room_id)
            heartbeat.start()
            self._heartbeat = heartbeat
            enter(opened)
        except BaseException:
            self.release(0.0)
            raise
        self.since = time.monotonic()
        return opened

    def interrupt(self) -> None:
        """Make an opening or reading that waits come to an end. Any thread."""
        transport = self._transport
        if transport is not None:
            transport.interrupt()

    def release(self, patience: float) -> None:
        """Stop the heart, and then close the transport within ``patience`` seconds. Idempotent."""
        heartbeat, self._heartbeat = self._heartbeat, None
        if heartbeat is not None:
            heartbeat.stop()
        transport = self._transport
        if transport is not None:
            transport.close(patience)
            self._transport = None
