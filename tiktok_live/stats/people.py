"""Who did how much, for as many people as memory is meant for."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Literal

from tiktok_live.stats.heavy_hitters import Counted, Estimate, HeavyHitters
from tiktok_live.stats.values import Ranked, UserTotals, Viewer

__all__ = ["People", "Person"]

RECENT = 5_000
"""People remembered because they did something lately. One takes about 700 bytes with names."""
RANKED = 1_000
"""People remembered for each ranking: whoever did more than a thousandth of all is among them."""
LONGEST_NAME = 128
"""Characters of a name that are kept; TikTok's own limit is far below."""

Kind = Literal["diamonds", "likes", "comments"]
PLACES: Mapping[Kind, str] = {
    "diamonds": "ranked_by_diamonds",
    "likes": "ranked_by_likes",
    "comments": "ranked_by_comments",
}


class Person:
    """What one viewer did since they are remembered.

    Attributes:
        acted: when they did something last, as the number of that action; 0 once that is too long ago.
        reasons: how many there are to remember them: they acted lately, they are in a ranking, ...
        ranked_by_comments: their place in the ranking, if they have one; likewise the others.
    """

    __slots__ = (
        "acted",
        "comments",
        "diamonds",
        "followed",
        "gifts",
        "is_complete",
        "likes",
        "nickname",
        "ranked_by_comments",
        "ranked_by_diamonds",
        "ranked_by_likes",
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
        self.acted = self.reasons = 0
        self.ranked_by_comments: Counted | None = None
        self.ranked_by_diamonds: Counted | None = None
        self.ranked_by_likes: Counted | None = None

    @property
    def viewer(self) -> Viewer:
        """Who it is."""
        return Viewer(self.user_id, self.unique_id, self.nickname)


class People:
    """People who did something: all who did lately, and whoever did most, however long ago.

    At most ``recent + 3 * ranked`` people are remembered. It does no locking: its owner does.

    Attributes:
        forgotten: times that somebody had to be forgotten.
        ranks: whether rankings are kept: as soon as people have to be forgotten, so that whoever did most is not. In a
            room with few people, keeping them anyway took 0.6 us a message.
    """

    def __init__(self, recent: int = RECENT, ranked: int = RANKED) -> None:
        self.forgotten = 0
        self.ranks = False
        self._persons: dict[str, Person] = {}
        self._actions = 0
        self._recent = 0  # people who acted lately, and how many of them may be remembered for that
        self._most_recent = recent
        self._idle: list[Person] = []  # them, but for those who came later; who had done nothing for longest is last
        self._idle_since = 0  # the number of the action after which they were put in order
        self._most_ranked = ranked
        self._rankings: dict[Kind, HeavyHitters] = {kind: HeavyHitters(ranked) for kind in PLACES}

    def __len__(self) -> int:
        return len(self._persons)

    def meet(self, user_id: str | None, unique_id: str | None, nickname: str | None) -> Person | None:
        """Return the record of somebody who does something now; ``None`` for somebody without an id."""
        if user_id is None:
            return None
        person = self._persons.get(user_id)
        if person is None:
            person = self._persons[user_id] = Person(user_id, is_complete=not self.forgotten)
        if unique_id:
            person.unique_id = unique_id if len(unique_id) <= LONGEST_NAME else unique_id[:LONGEST_NAME]
        if nickname:
            person.nickname = nickname if len(nickname) <= LONGEST_NAME else nickname[:LONGEST_NAME]
        acted_lately = person.acted
        person.acted = self._actions = self._actions + 1
        if not acted_lately:
            person.reasons += 1
            self._recent += 1
            if self._recent > self._most_recent:
                self._recent -= 1
                if not self.ranks:
                    self._begin_to_rank()
                self._forget_most_idle()
        return person

    def rank(self, person: Person, kind: Kind, amount: int) -> None:
        """Count an amount, more than 0, in a ranking for somebody who was met just now; to be called if ``ranks``."""
        place: Counted | None = getattr(person, PLACES[kind])
        if place is not None:
            place.amount += amount
            return
        person.reasons += 1
        place, dropped = self._rankings[kind].add(person.user_id, amount)
        if dropped is not None:
            other = self._persons[dropped]
            setattr(other, PLACES[kind], None)
            self._release(other)
        setattr(person, PLACES[kind], place)

    def _begin_to_rank(self) -> None:
        """Rank whoever did most until now; those without a place did no more than the last one with one."""
        self.ranks = True
        for kind in PLACES:
            for person in heapq.nlargest(self._most_ranked, self._persons.values(), key=attrgetter(kind)):
                if getattr(person, kind) > 0:
                    self.rank(person, kind, getattr(person, kind))

    def _forget_most_idle(self) -> None:
        """Let go of who has done nothing for longest.

        Only this asks for an order, and so finds out what it is: keeping it with every action takes longer (0.2 us).
        Whoever has acted since all were put in order is passed by, so that this is at most once in so many actions.
        """
        while True:
            if not self._idle:
                self._idle_since = self._actions
                lately = [person for person in self._persons.values() if person.acted]
                self._idle = sorted(lately, key=attrgetter("acted"), reverse=True)
            person = self._idle.pop()
            if person.acted <= self._idle_since:
                person.acted = 0
                self._release(person)
                return

    def _release(self, person: Person) -> None:
        person.reasons -= 1
        if not person.reasons:
            del self._persons[person.user_id]
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
        places: Iterable[tuple[int, int, str]]
        if self.ranks:
            places = (self._place(kind, estimate) for estimate in self._rankings[kind])
        else:
            places = ((-getattr(person, kind), 0, person.user_id) for person in self._persons.values())
        first = heapq.nsmallest(min(count, self._most_ranked), (place for place in places if place[0]))
        return [Ranked(self._persons[user_id].viewer, -surely, error) for surely, error, user_id in first]

    def _place(self, kind: Kind, estimate: Estimate) -> tuple[int, int, str]:
        """Return what somebody surely did (negative, so that most comes first), how much more it may be, and who."""
        person = self._persons[estimate.key]
        counted: int = getattr(person, kind)
        if person.is_complete:
            return -counted, 0, person.user_id
        surely = max(counted, estimate.amount - estimate.error)
        return -surely, estimate.amount - surely, person.user_id
