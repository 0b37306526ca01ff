"""How many requests a sign server still takes: one budget for the process, shared by all clients that ask it.

A budget learns from what the server says: its limits (``client.rate_limits()``), the headers of its answers, its
refusals. What nobody has said is no limit. Between learning it counts for itself.
"""

from __future__ import annotations

import os
import re
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit

from tiktok_live.errors import RateLimitError
from tiktok_live.http.session.answers import rate_limit
from tiktok_live.http.signers.limits import PERIODS, RateLimits
from tiktok_live.models.late_methods import dataclass

__all__ = ["LONGEST_WAIT", "Budget", "budget_of", "forget_budgets", "leave_lines"]

LONGEST_WAIT = 3600.0
"""Seconds for which a refusal is believed; a server that says a day is asked again after this."""
SPACING = 0.5
"""Seconds between those who waited for the end of a refusal, so that the first can learn whether it has ended."""
SOON = 0.001
"""Seconds that are none: clocks are not finer."""
MOST_BUDGETS = 500
"""A program that changes its proxy all the time has one for each."""


@dataclass(slots=True)
class _Window:
    """One limit, and what of it is used; instants are of the budget's clock."""

    name: str
    limit: int
    remaining: int
    resets: float | None = None

    def refresh(self, now: float) -> None:
        if self.resets is not None and now >= self.resets:
            self.remaining, self.resets = max(self.limit, 1), None  # of no requests at all, one asks whether it is so

    def take(self, now: float) -> None:
        self.remaining = max(self.remaining - 1, 0)
        if self.resets is None:
            self.resets = now + PERIODS[self.name]

    def wait_for(self, place: int, now: float) -> float:
        """Return the seconds until there is a request for whoever has ``place`` others in front."""
        if place < self.remaining:
            return 0.0
        resets = now + PERIODS[self.name] if self.resets is None else self.resets
        if not self.remaining:  # where nobody has said when, after the whole time from now on
            self.resets = resets
        return resets - now + (place - self.remaining) // max(self.limit, 1) * PERIODS[self.name]


class Budget:
    """The requests that one sign server still takes of one API key. Any thread; nothing in here waits.

    Those who wait stand in line, in the order of asking: nobody who comes later is served before them.
    """

    def __init__(self, place: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._place = place
        self._clock = clock
        self._windows: dict[str, _Window] = {}
        self._refused_until: float | None = None
        self._label: str | None = None
        self._line: list[weakref.ref[object]] = []
        self._lock = threading.RLock()  # reentrant: a signal handler may ask for the limits, too

    def take(self, claimant: object, *, queue: bool = False) -> None:
        """Take one request.

        Args:
            claimant: who asks; those who stand in line are told apart by it.
            queue: whether to stand in line when there is none, until the next call or :meth:`leave`.

        Raises:
            RateLimitError: there is none; ``retry_after`` says when there will be one for this claimant.
        """
        with self._lock:
            now = self._clock()
            line = self._living_line()
            place = next((at for at, other in enumerate(line) if other is claimant), len(line))
            wait, label = self._wait(place, now)
            if wait < SOON:
                self.leave(claimant)
                for window in self._windows.values():
                    window.take(now)
                return
            if queue and place == len(line):
                self._line.append(weakref.ref(claimant))
        raise self._empty(wait, label)

    def leave(self, claimant: object) -> None:
        """Leave the line."""
        with self._lock:
            self._line = [entry for entry in self._line if entry() not in (None, claimant)]

    def refuse(self, claimant: object, seconds: float | None, label: str | None, *, queue: bool = False) -> None:
        """Note that the server refused a request for ``seconds``; whoever it refused is the first to try again."""
        with self._lock:
            if seconds is not None:
                self._refuse(seconds, label)
            if queue:
                self.leave(claimant)
                self._line.insert(0, weakref.ref(claimant))

    def learn(self, limits: RateLimits) -> None:
        """Note what the server says of its limits; one that it names no more is none."""
        with self._lock:
            now, wall = self._clock(), datetime.now(timezone.utc)
            self._windows = {}
            for name, said in limits.windows():
                resets = None if said.reset_at is None else now + (said.reset_at - wall).total_seconds()
                if resets is not None:
                    resets = min(resets, now + PERIODS[name])  # a clock that is wrong must not stop us for years
                self._windows[name] = _Window(name, said.limit, min(said.remaining, said.limit), resets)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Note what the headers of an answer say: ``RateLimit-Limit``, ``-Remaining``, ``-Reset``, also with ``X-``."""
        remaining, limit = _number(headers, "Remaining"), _number(headers, "Limit")
        seconds = rate_limit(headers).retry_after
        if remaining is None:
            return
        with self._lock:
            for window in self._windows.values():
                if window.limit == limit:
                    window.remaining = min(remaining, window.limit)
                    if seconds is not None:
                        window.resets = self._clock() + min(seconds, PERIODS[window.name])
            if remaining == 0 and seconds is not None:
                self._refuse(seconds, None)

    def _refuse(self, seconds: float, label: str | None) -> None:
        until = self._clock() + min(seconds, LONGEST_WAIT)
        if self._refused_until is None or until > self._refused_until:
            self._refused_until, self._label = until, label

    def _living_line(self) -> list[object]:
        """Return who stands in line, without those who have died there."""
        self._line = [entry for entry in self._line if entry() is not None]
        return [claimant for entry in self._line if (claimant := entry()) is not None]

    def _wait(self, place: int, now: float) -> tuple[float, str | None]:
        waits: list[tuple[float, str | None]] = [(0.0, None)]
        if self._refused_until is not None:
            waits.append((self._refused_until + place * SPACING - now, self._label))
            if now >= self._refused_until and not self._line:
                self._refused_until = self._label = None
        for window in self._windows.values():
            window.refresh(now)
            waits.append((window.wait_for(place, now), window.name))
        return max(waits, key=lambda wait: wait[0])

    def _empty(self, wait: float, label: str | None) -> RateLimitError:
        window = self._windows.get(label or "")
        what = (
            f"its limit of {window.limit} requests a {window.name} is used up" if window else "it takes no more for now"
        )
        return RateLimitError(
            f"{self._place} is not asked, as {what}; try again in {max(wait, 1):.0f} s.",
            retry_after=wait,
            reset_at=datetime.now(timezone.utc) + timedelta(seconds=wait),
            limit_label=label,
            url=self._place,
        )


def _number(headers: Mapping[str, str], name: str) -> int | None:
    """Read a whole number; a list (``5, 5;w=60``) has it in front."""
    said = headers.get(f"RateLimit-{name}") or headers.get(f"X-RateLimit-{name}") or ""
    found = re.match(r"\s*(\d{1,9})(?![\d.])", said, re.ASCII)
    return int(found[1]) if found else None


_budgets: dict[tuple[str, str | None, str | None], Budget] = {}
_guard = threading.RLock()


def budget_of(base_url: str, api_key: str | None, proxy: str | None) -> Budget:
    """Return the budget of a sign server; without a key, servers count by network, and so by proxy."""
    key = (base_url, api_key, None if api_key else proxy)
    with _guard:
        if key not in _budgets:
            while len(_budgets) >= MOST_BUDGETS:
                del _budgets[next(iter(_budgets))]
            parts = urlsplit(base_url)
            _budgets[key] = Budget(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")
        return _budgets[key]


def leave_lines(claimant: object) -> None:
    """Leave every line: the claimant has what it wanted, or wants it no longer."""
    with _guard:
        budgets = tuple(_budgets.values())
    for budget in budgets:
        budget.leave(claimant)


def forget_budgets() -> None:
    """Begin anew, as in a process that was just forked, where a lock may be held by a thread that is not there."""
    global _budgets, _guard
    _budgets, _guard = {}, threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget_budgets)
