"""Threads that are hired one by one and leave together."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

__all__ = ["Team"]

logger = logging.getLogger(__name__)


class Team:
    """The threads of a pool; what they do and when another is hired is up to the pool. Any thread.

    The pool waits and notifies with ``_changed``, counts in ``_idle`` who waits, and heeds ``_closed``.
    """

    def __init__(self, most: int, trade: str, run: Callable[[], None]) -> None:
        """Prepare.

        Args:
            most: threads at most; none is started before there is work.
            trade: what they are for, in their names.
            run: what each of them runs, until ``_closed``.
        """
        self._most = most
        self._trade = trade
        self._run_one = run
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._idle = 0
        self._closed = False

    @property
    def size(self) -> int:
        """How many threads there are."""
        return len(self._threads)

    def is_current_thread(self) -> bool:
        """Tell whether the caller is one of the threads."""
        return threading.current_thread() in self._threads

    def close(self) -> None:
        """Let the threads end when the pool has no more for them."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def join(self, deadline: float) -> bool:
        """Wait for the threads to end, until the monotonic time ``deadline``; tell whether they have."""
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(max(deadline - time.monotonic(), 0.0))
        return not any(thread.is_alive() for thread in self._threads)

    def _hire(self) -> threading.Thread | None:
        """Start another thread; ``None`` where the system has none, and these have to do. The lock is held.

        Raises:
            RuntimeError: it has not even the first one.
        """
        name = f"tiktok_live-{self._trade}-{len(self._threads) + 1}"
        thread = threading.Thread(target=self._run_one, name=name, daemon=True)
        try:
            thread.start()
        except RuntimeError as exc:
            if not self._threads:
                raise
            logger.warning("No further %s thread can be had: %s", self._trade, exc)
            self._most = len(self._threads)
            return None
        self._threads.append(thread)
        return thread
