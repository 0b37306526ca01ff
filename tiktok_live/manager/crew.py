"""The threads that do what blocks: look-ups, signing, handshakes, polls; with measure, so that nobody is flooded."""

from __future__ import annotations

import enum
import heapq
import itertools
import logging
import threading
import time
from collections import deque
from collections.abc import Callable

__all__ = ["Crew", "Job", "Urgency"]

logger = logging.getLogger(__name__)

LOOK_AGAIN = 1.0


class Urgency(enum.IntEnum):
    """Who goes first among those who ask TikTok and signers for something."""

    NEXT = 0
    """A room that was refused for the time being, and had its turn already."""
    RECONNECT = 1
    START = 2
    LOOK = 3
    """A look whether a user is live by now."""


class Job:
    """Something to do; :meth:`Crew.withdraw` takes it back."""

    __slots__ = ("taken", "what")

    def __init__(self, what: Callable[[], None]) -> None:
        self.what = what
        self.taken = False


class Crew:
    """A pool of threads for jobs that begin at a measured pace, the most urgent first. Any thread."""

    def __init__(self, most: int, starts_per_second: float) -> None:
        """Prepare.

        Args:
            most: threads at most; none is started before there is work.
            starts_per_second: jobs that begin in a second at most, those of :meth:`hurry` not counted.
        """
        self._most = most
        self._spacing = 1.0 / starts_per_second
        self._changed = threading.Condition()
        self._queue: list[tuple[int, int, Job]] = []
        self._numbers = itertools.count()
        self._hurried: deque[Job] = deque()
        self._open_at = 0.0
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False

    def submit(self, what: Callable[[], None], urgency: Urgency) -> Job:
        """Do something when its turn comes.

        Raises:
            RuntimeError: the system has no thread left.
        """
        job = Job(what)
        with self._changed:
            heapq.heappush(self._queue, (urgency, next(self._numbers), job))
            self._call_for_hands()
        return job

    def hurry(self, what: Callable[[], None]) -> None:
        """Do something as soon as there is a thread: a poll of a room that was entered long ago."""
        with self._changed:
            self._hurried.append(Job(what))
            self._call_for_hands()

    def withdraw(self, job: Job) -> bool:
        """Take a job back; tell whether it had not begun."""
        with self._changed:
            begun, job.taken = job.taken, True
            return not begun

    def hold(self, seconds: float) -> None:
        """Begin nothing for a while: somebody said that there were too many requests."""
        with self._changed:
            self._open_at = max(self._open_at, time.monotonic() + seconds)

    @property
    def waiting(self) -> int:
        """How many jobs have not begun."""
        return sum(not job.taken for _, _, job in tuple(self._queue)) + len(self._hurried)

    @property
    def size(self) -> int:
        """How many threads there are."""
        return len(self._threads)

    @property
    def is_busy(self) -> bool:
        """Whether a job is being done."""
        return len(self._threads) > self._idle

    def close(self) -> None:
        """Begin nothing any more, and let the threads end."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def join(self, deadline: float) -> bool:
        """Wait for the threads to end, until the monotonic time ``deadline``; tell whether they have."""
        for thread in self._threads:
            thread.join(max(deadline - time.monotonic(), 0.0))
        return not any(thread.is_alive() for thread in self._threads)

    def _call_for_hands(self) -> None:
        """Wake a thread, or start one; the lock is held."""
        if self._idle:
            self._changed.notify()
        elif len(self._threads) < self._most and not self._closed:
            name = f"tiktok_live-opener-{len(self._threads) + 1}"
            thread = threading.Thread(target=self._run, name=name, daemon=True)
            try:
                thread.start()
            except RuntimeError as exc:
                if not self._threads:
                    raise
                logger.warning("No further thread for opening rooms can be had: %s", exc)
                self._most = len(self._threads)
            else:
                self._threads.append(thread)

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                job.what()
            except BaseException:  # a log handler that raises, no memory: the other rooms are not to suffer
                logger.exception("A bug in opening a room")

    def _next(self) -> Job | None:
        """Wait for a job; ``None`` at the end."""
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                while self._queue and self._queue[0][2].taken:
                    heapq.heappop(self._queue)  # withdrawn
                if self._hurried:
                    return self._hurried.popleft()
                if self._queue and now >= self._open_at:
                    job = heapq.heappop(self._queue)[2]
                    job.taken = True
                    self._open_at = now + self._spacing
                    return job
                self._idle += 1
                self._changed.wait(min(self._open_at - now, LOOK_AGAIN) if self._queue else LOOK_AGAIN)
                self._idle -= 1
            return None
