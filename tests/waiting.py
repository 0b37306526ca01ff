"""Wait for something that another thread does, without sleeping longer than it takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_until(condition: Callable[[], T], timeout: float = 20.0, interval: float = 0.005) -> T:
    """Return the first true value of `condition()`, asked every `interval` seconds.

    Raises `AssertionError` when it is still false after `timeout` seconds. What `condition` raises is not caught.
    """
    deadline = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= deadline:
            raise AssertionError(
                f"Waited {timeout:g} s for a condition that did not come true; its last value was {value!r}."
            )
        time.sleep(interval)
