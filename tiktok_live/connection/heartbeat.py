"""The heartbeat thread: it beats whatever handlers do, and however full the queue is."""

from __future__ import annotations

import logging
import threading

from tiktok_live.connection.latch import Latch
from tiktok_live.errors import ConnectionLostError
from tiktok_live.transports import Transport

__all__ = ["Heartbeat"]

logger = logging.getLogger(__name__)

JOIN_PATIENCE = 1.0
"""Seconds; a send that is blocked gives up within a fraction of that."""


class Heartbeat:
    """Beats for one transport from :meth:`start` to :meth:`stop`; not at all for a transport that needs none."""

    def __init__(self, transport: Transport, room_id: str) -> None:
        self._transport = transport
        self._stop = Latch()
        self._thread: threading.Thread | None = None
        if transport.heartbeat_interval is not None:
            name = f"tiktok_live-heartbeat-{room_id}"
            self._thread = threading.Thread(
                target=self._run, args=(transport.heartbeat_interval,), name=name, daemon=True
            )

    def start(self) -> None:
        """Begin, with a first beat at once."""
        if self._thread is not None:
            self._thread.start()

    def stop(self) -> None:
        """End, before the socket is shut. Reader thread."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(JOIN_PATIENCE)

    def _run(self, interval: float) -> None:
        while True:
            try:
                self._transport.send_heartbeat()
            except ConnectionLostError as exc:
                logger.debug("The heartbeat ends; the reader will notice as well: %s", exc)
                return
            if self._stop.wait(interval):
                return
