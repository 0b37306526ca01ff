"""Who did how much, for as many people as memory is meant for."""

from __future__ import annotations

import heapq
from collections import OrderedDict
from typing import Literal, Protocol

from tiktok_live.stats.heavy_hitters import Estimate, HeavyHitters
from tiktok_live.stats.values import Ranked, UserTotals, Viewer

__all__ = ["Named", "People", "Person"]

RECENT = 5_000
"""People remembered because they did something lately. One takes about 700 bytes with names."""
RANKED = 1_000
"""People remembered for each ranking: whoever did more than a thousandth of all is among them."""
LONGEST_NAME = 128
"""Characters of a name that are kept; TikTok's own limit is far below."""

Kind = Literal["diamonds", "likes", "comments"]


class Named(Protocol):
    """Somebody, such as a ``User``."""

    @property
    def user_id(self) -> str | None: ...

    @property
    def unique_id(self) -> str | None: ...

    @property
    def nickname(self) -> str | None: ...


class Person:
    """What one viewer did since they are remembered."""

    __slots__ = (
        "comments",
        "diamonds",
        "followed",
        "gifts",
        "is_complete",
        "likes",
        "nickname",
        "reasons",
        "shares",
        "unique_id",
        "user_id",
    )

    def __init__(self, user_id: str, *, is_complete: bool) -> None:
        self.user_id = user_id
        self.unique_id: str | None = None
        self.nickname: str | None = None
        self.likes = self.gifts = self.diamonds = self.comments = self.shares = 0
        self.followed = False
        self.is_complete = is_complete
        self.reasons = 0  # to remember them: they acted lately, they are in a ranking, ...

    @property
    def viewer(self) -> Viewer:
        """Who it is."""
        return Viewer(self.user_id, self.unique_id, self.nickname)


class People:
    """People who did something: all who did lately, and whoever did most, however long ago.

    At most ``recent + 3 * ranked`` people are remembered. It does no locking: its owner does.
    """

    def __init__(self, recent: int = RECENT, ranked: int = RANKED) -> None:
        self.forgotten = 0
        self._persons: dict[str, Person] = {}
        self._recent: OrderedDict[str, None] = OrderedDict()  # the one who did nothing for longest stands first
        self._most_recent = recent
        self._rankings: dict[Kind, HeavyHitters] = {
            "diamonds": HeavyHitters(ranked),
            "likes": HeavyHitters(ranked),
            "comments": HeavyHitters(ranked),
        }

    def __len__(self) -> int:
        return len(self._persons)

    def meet(self, user: Named) -> Person | None:
        """Return the record of somebody who does something now; ``None`` for somebody without an id."""
        user_id = user.user_id
        if user_id is None:
            return None
        person = self._persons.get(user_id)
        if person is None:
            person = self._persons[user_id] = Person(user_id, is_complete=not self.forgotten)
        if unique_id := user.unique_id:
            person.unique_id = unique_id[:LONGEST_NAME]
        if nickname := user.nickname:
            person.nickname = nickname[:LONGEST_NAME]
        recent = self._recent
        if user_id in recent:
            recent.move_to_end(user_id)
        else:
            recent[user_id] = None
            person.reasons += 1
            if len(recent) > self._most_recent:
                self._release(recent.popitem(last=False)[0])
        return person

    def count(self, person: Person, kind: Kind, amount: int) -> None:
        """Count for somebody who was met just now."""
        if amount <= 0:
            return
        setattr(person, kind, getattr(person, kind) + amount)
        ranking = self._rankings[kind]
        if ranking.raise_by(person.user_id, amount):
            return
        person.reasons += 1
        dropped = ranking.add(person.user_id, amount)
        if dropped is not None:
            self._release(dropped)

    def _release(self, user_id: str) -> None:
        person = self._persons[user_id]
        person.reasons -= 1
        if not person.reasons:
            del self._persons[user_id]
            self.forgotten += 1

    def totals(self, user_id: str) -> UserTotals | None:
        """Return what somebody did; ``None`` for somebody who is not remembered."""
        person = self._persons.get(user_id)
        if person is None:
            return None
        return UserTotals(
            user=person.viewer,
            likes=person.likes,
            gifts=person.gifts,
            diamonds=person.diamonds,
            comments=person.comments,
            shares=person.shares,
            followed=person.followed,
            is_complete=person.is_complete,
        )

    def top(self, kind: Kind, count: int) -> list[Ranked]:
        """Return who did most, the first one first."""
        places = heapq.nsmallest(count, (self._place(kind, estimate) for estimate in self._rankings[kind]))
        return [Ranked(self._persons[user_id].viewer, -surely, error) for surely, error, user_id in places]

    def _place(self, kind: Kind, estimate: Estimate) -> tuple[int, int, str]:
        """Return what somebody surely did (negative, so that most comes first), how much more it may be, and who."""
        person = self._persons[estimate.key]
        counted: int = getattr(person, kind)
        if person.is_complete:
            return -counted, 0, person.user_id
        surely = max(counted, estimate.amount - estimate.error)
        return -surely, estimate.amount - surely, person.user_id
