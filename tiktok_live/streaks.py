"""Gift streaks: how many gifts each message of a streak adds. No clock, no lock, no I/O."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

__all__ = ["GiftStreaks"]

MAX_STREAKS = 4096
"""Streaks remembered at once: one belongs to one viewer, and a streak lasts seconds."""

FORGET_AFTER = 3600.0
"""Seconds of silence after which a streak is forgotten; its id is never used again."""

Key = tuple[str | None, int | None, str]


class _Streak(NamedTuple):
    counted: int
    ended: bool
    seen_at: float


class GiftStreaks:
    """What has been counted of the gift streaks of one room.

    TikTok repeats the number of gifts so far in every message of a streak. Messages may come twice or in the wrong
    order; counting differences to the highest number so far makes every gift count once.
    """

    def __init__(self) -> None:
        self._streaks: OrderedDict[Key, _Streak] = OrderedDict()

    def __len__(self) -> int:
        return len(self._streaks)

    def delta(
        self,
        *,
        user_id: str | None,
        gift_id: int | None,
        group_id: str | None,
        count: int,
        ended: bool,
        now: float,
    ) -> int:
        """Return how many gifts a message adds to those counted before; never negative.

        Args:
            group_id: id of the streak; a gift without one (``None``, empty or ``"0"``) stands alone and counts in full.
            count: gifts so far in the streak.
            ended: whether the message ends the streak. Whatever comes after the end is late and adds nothing.
            now: seconds on a clock that never goes back.
        """
        if not group_id or group_id == "0":
            return max(count, 0)
        self._forget(now)
        key = (user_id, gift_id, group_id)
        known = self._streaks.pop(key, None) or _Streak(0, False, now)
        added = 0 if known.ended else max(count - known.counted, 0)
        self._streaks[key] = _Streak(known.counted + added, known.ended or ended, now)
        if len(self._streaks) > MAX_STREAKS:
            self._streaks.popitem(last=False)
        return added

    def _forget(self, now: float) -> None:
        """Drop the streaks that have been silent for long; the longest silent one stands first."""
        while self._streaks:
            oldest = next(iter(self._streaks.values()))
            if now - oldest.seen_at <= FORGET_AFTER:
                return
            self._streaks.popitem(last=False)
