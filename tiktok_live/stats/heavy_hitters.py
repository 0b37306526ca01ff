"""The largest totals of a stream, in memory that does not grow with it."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Counted", "Estimate", "HeavyHitters"]


class Estimate(NamedTuple):
    """What is known of a key's total: it lies between ``amount - error`` and ``amount``."""

    key: str
    amount: int
    error: int


class Counted:
    """A key that has a counter, as long as it has one; its amount may be raised here as well."""

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

    Counting takes amortised O(log capacity): a counter only grows, so its place is put right no sooner than it comes up
    as the smallest. Many small ones share an amount, so the heap is one of amounts; the first of equals goes first.
    """

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._counters: dict[str, Counted] = {}
        self._placed: dict[int, list[Counted]] = {}  # amount when placed -> counters
        self._amounts: list[int] = []  # a heap of these amounts

    def __len__(self) -> int:
        return len(self._counters)

    def __contains__(self, key: str) -> bool:
        return key in self._counters

    def __iter__(self) -> Iterator[Estimate]:
        for counter in self._counters.values():
            yield Estimate(counter.key, counter.amount, counter.error)

    def add(self, key: str, amount: int) -> tuple[Counted, str | None]:
        """Count an amount, more than 0, for a key; return its counter, and the key that had to make room, if one had.

        As long as the key is here, adding to the amount of its counter does the same.
        """
        counter = self._counters.get(key)
        if counter is not None:
            counter.amount += amount
            return counter, None
        if len(self._counters) < self._capacity:
            counter = self._counters[key] = Counted(key, amount, 0)
            self._place(counter)
            return counter, None
        counter = self._take_smallest()
        dropped = counter.key
        del self._counters[dropped]
        counter.key, counter.error = key, counter.amount
        counter.amount += amount
        self._counters[key] = counter
        self._place(counter)
        return counter, dropped

    def _place(self, counter: Counted) -> None:
        alike = self._placed.get(counter.amount)
        if alike is not None:
            alike.append(counter)
        else:
            self._placed[counter.amount] = [counter]
            heapq.heappush(self._amounts, counter.amount)

    def _take_smallest(self) -> Counted:
        """Return the counter with the smallest amount, which has no place any more."""
        while True:
            amount = self._amounts[0]
            alike = self._placed[amount]
            counter = alike.pop(0)
            if not alike:
                del self._placed[heapq.heappop(self._amounts)]
            if counter.amount == amount:
                return counter
            self._place(counter)
