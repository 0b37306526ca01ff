"""A flag that threads wait for."""

from __future__ import annotations

import threading
import time

__all__ = ["Latch"]


class Latch:
    """Set once and for all; like ``threading.Event``, and safe where that is not.

    ``disconnect()`` may be called in a signal handler, which Python runs in the middle of whatever the main thread
    was doing, be it this very method. A reentrant lock bears that; the plain lock of an ``Event`` would deadlock.
    """

    def __init__(self) -> None:
        self._condition = threading.Condition(threading.RLock())
        self._is_set = False

    def is_set(self) -> bool:
        """Tell whether it is set."""
        return self._is_set

    def set(self) -> None:
        """Set it and wake everybody who waits. Idempotent."""
        with self._condition:
            self._is_set = True
            self._condition.notify_all()

    def wait(self, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds; tell whether it is set."""
        deadline = time.monotonic() + timeout
        with self._condition:
            while not self._is_set:
                left = deadline - time.monotonic()
                if left <= 0:
                    return False
                self._condition.wait(left)
        return True
