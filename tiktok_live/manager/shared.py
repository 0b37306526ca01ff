"""What all rooms of a manager share: threads, times and numbers."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections import deque
from typing import TYPE_CHECKING
from weakref import WeakSet

from tiktok_live.catalogue import GiftCatalogue
from tiktok_live.http.session import HttpSession
from tiktok_live.manager.crew import Crew
from tiktok_live.manager.loop import Loop
from tiktok_live.manager.workers import Workers
from tiktok_live.options import Options

if TYPE_CHECKING:
    from tiktok_live.manager.intake import Intake
    from tiktok_live.manager.workers import Task

__all__ = ["Shared"]

logger = logging.getLogger(__name__)

ROUND = 0.25
"""Seconds between two looks at silent rooms, and at rooms that wait for a thread."""
SAMPLES = 4096


class Shared:
    """Loop, crew and workers of one manager.

    Attributes:
        reading: the lines that read now; loop thread.
    """

    def __init__(self, handler_threads: int, opener_threads: int, starts_per_second: float) -> None:
        self.loop = Loop(self._submit_ready)
        self.crew = Crew(opener_threads, starts_per_second)
        self.workers = Workers(handler_threads)
        self.reading: set[Intake] = set()
        self._ready: list[Task] = []
        self._lateness: deque[float] = deque(maxlen=SAMPLES)
        self._catalogues: dict[str | None, GiftCatalogue] = {}
        self._sessions: dict[int, WeakSet[HttpSession]] = {}
        self._sessions_lock = threading.RLock()  # guards the above; reentrant for signal handlers

    def start(self) -> None:
        """Start the loop; the other threads are started when there is work for them.

        Raises:
            RuntimeError: the system has no thread left.
        """
        self.loop.start()
        self.loop.call(self._look_around)

    def is_current_thread(self) -> bool:
        """Tell whether the caller is one of the threads: whoever waits there keeps others from what it waits for."""
        return any(pool.is_current_thread() for pool in (self.loop, self.workers, self.crew))

    def schedule(self, line: Task) -> None:
        """Have a worker look at a line. Any thread."""
        if self.loop.is_current_thread():
            self._ready.append(line)  # many at once: waking a worker for each costs twice as much
        else:
            self.workers.submit((line,))

    def _submit_ready(self) -> None:
        if self._ready:
            ready, self._ready = self._ready, []
            self.workers.submit(ready)

    def _look_around(self) -> None:
        self.loop.later(ROUND, self._look_around)
        self.workers.look()
        for line in tuple(self.reading):
            line.look_around()

    def note_lateness(self, seconds: float) -> None:
        """Note how late a heartbeat was."""
        self._lateness.append(seconds)

    def lateness(self, share: float) -> float:
        """Return the seconds that so large a share of the last heartbeats was late at most."""
        seconds = sorted(self._lateness.copy())  # a copy: the loop adds
        return seconds[min(int(len(seconds) * share), len(seconds) - 1)] if seconds else 0.0

    def new_session(self, options: Options) -> HttpSession:
        """Return an HTTP session; those with the same ``request_options`` have one TLS context, 0.5 MB each."""
        with self._sessions_lock:
            # A session keeps its options: as long as there is one, no others are at this address.
            alike = self._sessions.setdefault(id(options.request_options), WeakSet())
            session = HttpSession(options, like=next(iter(alike), None))
            alike.add(session)
        return session

    def catalogue(self, options: Options) -> GiftCatalogue:
        """Return the gifts that are known: the same in all rooms, as long as they have the same ``gift_cache``."""
        file = None if options.gift_cache is None else os.fspath(options.gift_cache)
        return self._catalogues.setdefault(file, GiftCatalogue(file))

    def close(self, deadline: float) -> bool:
        """Stop all threads by the monotonic time ``deadline``; tell whether all have ended."""
        self.crew.close()
        self.workers.close()
        done = [self.crew.join(deadline), self.workers.join(deadline)]
        self.loop.stop()
        if not self.loop.is_current_thread():
            done.append(self.loop.join(max(deadline - time.monotonic(), 0.5)))
        return all(done)
