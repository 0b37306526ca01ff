"""The threads that run handlers: each room's events in order, different rooms at the same time."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Iterable
from typing import Protocol

from tiktok_live.manager.mishaps import log_bug
from tiktok_live.manager.team import Team

__all__ = ["Task", "Workers"]

logger = logging.getLogger(__name__)

IMPATIENCE = 0.1
"""Seconds that a turn may take, while others wait, before there is another thread."""
LOOK_AGAIN = 1.0

IDLE, QUEUED, RUNNING, AGAIN = range(4)


class Task(Protocol):
    """A room that may have something to deliver.

    Attributes:
        turn: where it stands; belongs to :class:`Workers`, and is 0 at first.
    """

    turn: int

    def work(self) -> bool:
        """Deliver for a while; tell whether there is more."""


class Workers(Team):
    """A pool of threads, in which a task runs on one of them at most, and takes turns with the others. Any thread."""

    def __init__(self, most: int) -> None:
        """Prepare ``most`` threads at most; none is started before there is work."""
        super().__init__(most, "dispatcher", self._run)
        self._ready: deque[Task] = deque()
        self._turns: dict[threading.Thread, float] = {}

    def submit(self, tasks: Iterable[Task]) -> None:
        """Let tasks have a turn, each; one that runs just now has another one afterwards."""
        with self._changed:
            now = time.monotonic()
            for task in tasks:
                if task.turn == RUNNING:
                    task.turn = AGAIN
                elif task.turn == IDLE:
                    task.turn = QUEUED
                    self._ready.append(task)
            if self._ready:
                self._call_for_hands(now)

    def look(self) -> None:
        """Hire another thread if somebody waits for too long; to be called now and then."""
        with self._changed:
            if self._ready:
                self._call_for_hands(time.monotonic())

    def _call_for_hands(self, now: float) -> None:
        """Wake a thread, or start one; the lock is held."""
        if self._idle:
            self._changed.notify(min(self._idle, len(self._ready)))
        if self._idle or self.size >= self._most or self._closed:
            return
        # More than one only hold each other up, as long as handlers do not block.
        if all(now - since > IMPATIENCE for since in self._turns.values()):
            thread = self._hire()
            if thread is not None:
                self._turns[thread] = now  # it is on its way

    def _run(self) -> None:
        while (task := self._next()) is not None:
            more = False
            try:
                more = task.work()
            except BaseException as exc:  # a log handler that raises, no memory: the other rooms are not to suffer
                log_bug(logger, "A bug in delivering the events of a room", exc)
            with self._changed:
                if more or task.turn == AGAIN:
                    task.turn = QUEUED
                    self._ready.append(task)
                else:
                    task.turn = IDLE

    def _next(self) -> Task | None:
        with self._changed:
            while not self._ready:
                if self._closed:
                    return None
                self._idle += 1
                self._changed.wait(LOOK_AGAIN)
                self._idle -= 1
            task = self._ready.popleft()
            task.turn = RUNNING
            self._turns[threading.current_thread()] = time.monotonic()
            return task
