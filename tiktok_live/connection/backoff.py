"""How long to wait before trying again after a loss. Pure: told the time, and given its chance."""

from __future__ import annotations

import random
from collections.abc import Callable

from tiktok_live.options import ReconnectPolicy

__all__ = ["Backoff"]

LONGEST = 3600.0
"""Seconds; a server may name any number in ``Retry-After``. One that says a day is asked again after this."""


class Backoff:
    """Exponential waits, each drawn below its length where the policy says so ("full jitter")."""

    def __init__(self, policy: ReconnectPolicy, chance: Callable[[], float] = random.random) -> None:
        """Begin with the first wait; ``chance`` gives numbers from 0 up to and without 1."""
        self._policy = policy
        self._chance = chance
        self._attempts = 0
        self._length = min(policy.first, policy.cap)
        self._began: float | None = None

    @property
    def attempts(self) -> int:
        """How many attempts have been granted since the last :meth:`reset`."""
        return self._attempts

    def next_delay(self, now: float, at_least: float = 0.0) -> float | None:
        """Grant another attempt and return the seconds until then; ``None`` when it is time to give up.

        The last attempt that ``give_up_after`` allows is made when it ends, if the wait would lead beyond.

        Args:
            now: seconds, on a monotonic clock.
            at_least: seconds that a server demanded.
        """
        policy = self._policy
        if self._began is None:
            self._began = now
        if policy.max_attempts is not None and self._attempts >= policy.max_attempts:
            return None
        at_least = min(max(at_least, 0.0), LONGEST)
        delay = max(self._length * self._chance() if policy.jitter else self._length, at_least)
        if policy.give_up_after is not None:
            left = self._began + policy.give_up_after - now
            if left <= 0 or at_least > left:
                return None
            delay = min(delay, left)
        self._attempts += 1
        self._length = min(self._length * policy.factor, policy.cap)
        return delay

    def reset(self) -> None:
        """Begin again: the connection was of use."""
        self._attempts = 0
        self._length = min(self._policy.first, self._policy.cap)
        self._began = None
