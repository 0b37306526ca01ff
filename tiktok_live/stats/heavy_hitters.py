"""The largest totals of a stream, in memory that does not grow with it."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Estimate", "HeavyHitters"]


class Estimate(NamedTuple):
    """What is known of a key's total: it lies between ``amount - error`` and ``amount``."""

    key: str
    amount: int
    error: int


class _Counter:
    __slots__ = ("amount", "error", "key")

    def __init__(self, key: str, amount: int, error: int) -> None:
        self.key = key
        self.amount = amount
        self.error = error


class HeavyHitters:
    """SpaceSaving: at most ``capacity`` counters; a new key takes over the smallest one, and its amount as error.

    A. Metwally, D. Agrawal, A. El Abbadi: Efficient Computation of Frequent and Top-k Elements in Data Streams, ICDT
    2005. With N the sum of all amounts: every key whose total exceeds ``N / capacity`` is here; no error exceeds
    ``N / capacity``; and as long as there were at most ``capacity`` keys, every amount is exact.

    Counting takes amortised O(log capacity): a counter only grows, so its place in the heap is put right no sooner
    than it comes up as the smallest.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._counters: dict[str, _Counter] = {}
        self._heap: list[tuple[int, int, _Counter]] = []  # amount when placed, serial number, counter
        self._serial = itertools.count()

    def __len__(self) -> int:
        return len(self._counters)

    def __contains__(self, key: str) -> bool:
        return key in self._counters

    def __iter__(self) -> Iterator[Estimate]:
        for counter in self._counters.values():
            yield Estimate(counter.key, counter.amount, counter.error)

    def raise_by(self, key: str, amount: int) -> bool:
        """Count an amount, more than 0, for a key that has a counter; tell whether it has one."""
        counter = self._counters.get(key)
        if counter is None:
            return False
        counter.amount += amount
        return True

    def add(self, key: str, amount: int) -> str | None:
        """Count an amount, more than 0, for a key; return the key that had to make room for it, if one had."""
        if self.raise_by(key, amount):
            return None
        if len(self._counters) < self._capacity:
            counter = self._counters[key] = _Counter(key, amount, 0)
            heapq.heappush(self._heap, (amount, next(self._serial), counter))
            return None
        smallest = self._smallest()
        del self._counters[smallest.key]
        counter = self._counters[key] = _Counter(key, smallest.amount + amount, smallest.amount)
        heapq.heapreplace(self._heap, (counter.amount, next(self._serial), counter))
        return smallest.key

    def _smallest(self) -> _Counter:
        """Return the counter with the smallest amount, which is then first in the heap."""
        while True:
            placed, _, counter = self._heap[0]
            if placed == counter.amount:
                return counter
            heapq.heapreplace(self._heap, (counter.amount, next(self._serial), counter))
