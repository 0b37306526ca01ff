"""Do something in a thread of its own, for no longer than a time, so that nothing can hold up a diagnosis or Ctrl-C."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

__all__ = ["Overdue", "Stopped", "in_time"]

T = TypeVar("T")
SLICE = 0.2
"""Seconds that the caller waits at a stretch: on Windows Ctrl-C is not heard in between."""


class Overdue(Exception):
    """It has not come back; its thread is left behind."""


class Stopped(Exception):
    """Nobody wants it any more; its thread is left behind."""


class _Work(Generic[T]):
    def __init__(self, function: Callable[[], T]) -> None:
        self._function = function
        self.done = threading.Event()
        self.result: list[T] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.result.append(self._function())
        except BaseException as exc:  # handed to the thread that waits
            self.error = exc
        finally:
            self.done.set()


def in_time(function: Callable[[], T], seconds: float, stopped: Callable[[], bool]) -> T:
    """Return what ``function`` returns, or raise what it raises.

    Raises:
        Overdue: it takes longer than ``seconds``: some waits, as for a name's address, know no end of their own.
        Stopped: ``stopped()`` is true.
    """
    if stopped():
        raise Stopped
    work = _Work(function)
    thread = threading.Thread(target=work.run, name="tiktok_live-diagnosis", daemon=True)
    deadline = time.monotonic() + seconds
    thread.start()
    while not work.done.wait(min(SLICE, max(deadline - time.monotonic(), 0.0))):
        if time.monotonic() >= deadline:
            raise Overdue
        if stopped():
            raise Stopped
    if work.error is not None:
        raise work.error
    return work.result[0]
