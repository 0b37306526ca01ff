"""``LiveManager``: many rooms at once."""

from __future__ import annotations

import logging
import threading
import time
from typing import Any, TypeVar

from tiktok_live.client.leaving import expect_exit
from tiktok_live.client.lookups import check_seconds
from tiktok_live.connection import Latch
from tiktok_live.errors import InvalidOptionError
from tiktok_live.manager.gathering import Gathering
from tiktok_live.manager.room import Room
from tiktok_live.manager.shared import Shared

__all__ = ["LiveManager"]

logger = logging.getLogger(__name__)

M = TypeVar("M", bound="LiveManager")

GRACE = 0.9
"""Seconds beyond ``close_timeout`` for threads to end."""
SLICE = 0.2
"""Seconds that a user's thread waits at a stretch, so that Ctrl-C is heard everywhere."""


class LiveManager(Gathering):
    """Reads many rooms in one process, with a few threads for all of them::

        with LiveManager() as manager:
            manager.add("@officialgeilegisela")
            manager.add("@another_user")

            @manager.on(ChatEvent)
            def on_chat(event: ChatEvent) -> None:
                print(f"{event.room}: {event.user.unique_id}: {event.comment}")

            manager.run()

    A user who is offline is waited for, and followed from one live to the next. Handlers of one room are called one at
    a time, in the order of its events; those of different rooms may run at the same time. All methods may be called
    from any thread. A manager is used once: after :meth:`close` make another one.

    Args:
        handler_threads: threads for handlers at most. So many rooms can have a handler that blocks before the others
            have to wait; with 1 no two handlers ever run at the same time.
        opener_threads: threads for what blocks: look-ups, signing, handshakes, polls.
        starts_per_second: how many rooms are looked up in a second, at most.
        interval: seconds between two looks whether a user who is offline is live; longer where there are more of
            them than ``starts_per_second`` allows.
        drop_offline: remove users who are not live, at the start and after their live; :meth:`run` returns when
            nobody is left.
        client_options: keyword arguments of :class:`~tiktok_live.TikTokLiveClient`, for all rooms. ``on_rate_limit``
            has no effect: the manager always waits, without holding up the rooms that stand.

    Raises:
        InvalidOptionError: a wrong type or value.
        TypeError: there is no such option.
    """

    def __init__(
        self,
        *,
        handler_threads: int = 8,
        opener_threads: int = 8,
        starts_per_second: float = 10.0,
        interval: float = 60.0,
        drop_offline: bool = False,
        **client_options: Any,
    ) -> None:
        for name, number in (("handler_threads", handler_threads), ("opener_threads", opener_threads)):
            if isinstance(number, bool) or not isinstance(number, int) or number < 1:
                raise InvalidOptionError(f"{name} must be a whole number, at least 1; got {number!r}.")
        check_seconds("interval", interval)
        check_seconds("starts_per_second", starts_per_second)
        shared = Shared(handler_threads, opener_threads, starts_per_second)
        Gathering.__init__(self, shared, interval, drop_offline, client_options)
        self._closed = Latch()

    def __repr__(self) -> str:
        return f"<LiveManager of {len(self._rooms)} rooms>"

    # --- life

    def start(self) -> None:
        """Begin to follow; returns at once. Idempotent.

        Raises:
            NotConnectedError: the manager is closed.
            RuntimeError: the system has no thread left.
        """
        self._check_open()
        with self._lock:
            if self._started:
                return
            self.shared.start()
            self._started = True
            rooms = tuple(self._rooms.values())
        expect_exit(self)
        self.shared.loop.call(self._sample)
        for room in rooms:
            self.shared.loop.call(room.begin)

    def run(self) -> None:
        """Start, and return when the manager is closed; Ctrl-C closes it. A second Ctrl-C always raises.

        With ``drop_offline`` it also returns when nobody is left to wait for.

        Raises:
            NotConnectedError: the manager is closed.
        """
        try:
            self.start()
            self.note_end()
            self.wait()
        except KeyboardInterrupt:
            logger.info("Ctrl-C closes %r.", self)
        self.close()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the manager is closed, or nobody is left to wait for; tell whether that is so.

        Args:
            timeout: seconds to wait at most; ``None`` for as long as it takes.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._over.is_set():
            left = SLICE if deadline is None else min(SLICE, deadline - time.monotonic())
            if left <= 0:
                return False
            self._over.wait(left)
        return True

    def close(self) -> None:
        """Disconnect all rooms, and end all threads. Idempotent; from any thread, a handler, a signal handler.

        As with one client, running handlers may finish, what waits is discarded, and every room that stands gets its
        ``DisconnectedEvent``. Returns within the ``close_timeout`` of the rooms and a second (while rooms are looked up
        or opened: within the HTTP timeout), with a warning about what still runs. In a handler it returns at once.

        Raises:
            NotConnectedError: in a forked child: the rooms are its parent's.
        """
        self._check_process()
        with self._lock:
            is_first, self.is_closing = not self.is_closing, True
            rooms = (*self._rooms.values(), *self._removed)
        for room in rooms:
            room.is_closed = True
            room.client.leave()
        patience = self._patience(rooms)
        inside = self.shared.is_current_thread()
        if not is_first:
            if not inside:
                self._closed.wait(patience + GRACE)
        elif inside:
            name = "tiktok_live-closing"
            threading.Thread(target=self._finish, args=(rooms, patience), name=name, daemon=True).start()
        else:
            self._finish(rooms, patience)

    disconnect = close

    def _patience(self, rooms: tuple[Room, ...]) -> float:
        """Return the seconds that closing may take: the longest of the rooms."""
        busy = self.shared.crew.is_busy
        return max((room.client.patience(opening=busy) for room in rooms), default=0.0)

    def _finish(self, rooms: tuple[Room, ...], patience: float) -> None:
        deadline = time.monotonic() + patience + GRACE
        try:
            for room in rooms:
                room.client.wait(max(deadline - time.monotonic(), 0.0))
            if self._started and not self.shared.close(deadline):
                logger.warning("%r: a handler or a request still runs after close(); it is left behind.", self)
            for room in rooms:
                room.client.release()
        finally:
            self._closed.set()
            self._over.set()

    def __enter__(self: M) -> M:  # Self came with Python 3.11
        self.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()
