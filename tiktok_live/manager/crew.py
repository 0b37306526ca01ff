"""The threads that do what blocks: look-ups, signing, handshakes, polls; with measure, so that nobody is flooded."""

from __future__ import annotations

import enum
import heapq
import itertools
import logging
import time
from collections import deque
from collections.abc import Callable

from tiktok_live.manager.mishaps import log_bug
from tiktok_live.manager.team import Team

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


class Crew(Team):
    """A pool of threads for jobs that begin at a measured pace, the most urgent first. Any thread."""

    def __init__(self, most: int, starts_per_second: float) -> None:
        """Prepare.

        Args:
            most: threads at most; none is started before there is work.
            starts_per_second: jobs that begin in a second at most, those of :meth:`hurry` not counted.
        """
        super().__init__(most, "opener", self._run)
        self._spacing = 1.0 / starts_per_second
        self._queue: list[tuple[int, int, Job]] = []
        self._numbers = itertools.count()
        self._hurried: deque[Job] = deque()
        self._open_at = 0.0

    def submit(self, job: Job, urgency: Urgency) -> None:
        """Do something when its turn comes.

        Raises:
            RuntimeError: the system has no thread left.
        """
        with self._changed:
            heapq.heappush(self._queue, (urgency, next(self._numbers), job))
            try:
                self._call_for_hands()
            except RuntimeError:
                job.taken = True  # whoever submitted it gives up; it is not to be done behind their back
                raise

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
    def is_busy(self) -> bool:
        """Whether a job is being done."""
        return len(self._threads) > self._idle

    def _call_for_hands(self) -> None:
        """Wake a thread, or start one; the lock is held."""
        if self._idle:
            self._changed.notify()
        elif self.size < self._most and not self._closed:
            self._hire()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            try:
                job.what()
            except BaseException as exc:  # a log handler that raises, no memory: the other rooms are not to suffer
                log_bug(logger, "A bug in opening a room", exc)

    def _next(self) -> Job | None:
        """Wait for a job; ``None`` at the end."""
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                while self._queue and self._queue[0][2].taken:
                    heapq.heappop(self._queue)  # withdrawn
                if (job := self._take(now)) is not None:
                    if self._queue or self._hurried:
                        self._call_for_hands()  # whoever submitted several at once may have seen this thread idle
                    return job
                self._idle += 1
                self._changed.wait(min(self._open_at - now, LOOK_AGAIN) if self._queue else LOOK_AGAIN)
                self._idle -= 1
            return None

    def _take(self, now: float) -> Job | None:
        """Take a job that may begin now; the lock is held."""
        if self._hurried:
            return self._hurried.popleft()
        if not self._queue or now < self._open_at:
            return None
        job = heapq.heappop(self._queue)[2]
        job.taken = True
        self._open_at = now + self._spacing
        return job
