"""Who is on the stage of a room, put together from lists and from news of single people."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tiktok_live.models import User

__all__ = ["MAX_PEOPLE", "OnStage", "Stage"]

MAX_PEOPLE = 1_000
"""Most people that a stage remembers; TikTok's has room for some twenty."""


@dataclass(slots=True)
class OnStage:
    """Somebody on the stage, as far as messages have said.

    Attributes:
        user: with names; ``None`` while only the id is known.
        changed_at: when the person came or did something else, where ``linked_at`` is not known.
    """

    user_id: str
    user: User | None = None
    link_id: str | None = None
    room_id: str | None = None
    linked_at: datetime | None = None
    changed_at: datetime | None = None

    def learn(self, other: OnStage) -> None:
        """Take over what another message says of the same person."""
        for name in FIELDS:
            value = getattr(other, name)
            if value is not None:
                setattr(self, name, value)


FIELDS = tuple(field.name for field in dataclasses.fields(OnStage))


class Stage:
    """Who is on a stage, by the newest message on each person.

    Messages on one change come over several channels, doubled and in any order; what counts is when TikTok made them.
    A list speaks of everybody, those who are not in it included, so of all older messages nothing is left to say.

    Attributes:
        is_known: whether a message has said who is on it, so that others were not there before.
    """

    def __init__(self) -> None:
        self.is_known = False
        self._people: dict[str, OnStage] = {}
        self._listed_at: datetime | None = None
        # Of whom a message that is newer than the newest list speaks, and when that was made.
        self._moved_at: OrderedDict[str, datetime] = OrderedDict()

    def __len__(self) -> int:
        return len(self._people)

    def __contains__(self, user_id: str) -> bool:
        return user_id in self._people

    def people(self) -> list[OnStage]:
        """Return who is on the stage, in the order of coming."""
        return list(self._people.values())

    def show(self, people: Iterable[OnStage], at: datetime) -> tuple[list[OnStage], list[OnStage]]:
        """Take a list of everybody on the stage; return who came and who left."""
        if self._listed_at is not None and at < self._listed_at:
            return [], []
        self._listed_at = at
        self.is_known = True
        for user_id in [user_id for user_id, moved_at in self._moved_at.items() if moved_at <= at]:
            del self._moved_at[user_id]
        shown = {person.user_id: person for person in people}
        left = [
            self._people.pop(user_id)
            for user_id in list(self._people)
            if user_id not in shown and user_id not in self._moved_at
        ]
        came = [person for person in shown.values() if person.user_id not in self._moved_at and self._add(person)]
        return came, left

    def enter(self, person: OnStage, at: datetime) -> bool:
        """Take the news that somebody is on the stage; tell whether that is new."""
        return self._is_newest(person.user_id, at) and self._add(person)

    def leave(self, user_id: str, at: datetime) -> OnStage | None:
        """Take the news that somebody is not on the stage; return who left, if that is new."""
        return self._people.pop(user_id, None) if self._is_newest(user_id, at) else None

    def _add(self, person: OnStage) -> bool:
        known = self._people.get(person.user_id)
        if known is not None:
            known.learn(person)
            return False
        if len(self._people) >= MAX_PEOPLE:
            return False
        self._people[person.user_id] = person
        return True

    def _is_newest(self, user_id: str, at: datetime) -> bool:
        """Tell whether nothing newer is known of somebody; remember the moment then."""
        last = self._moved_at.get(user_id, self._listed_at)
        if last is not None and at < last:
            return False
        self._moved_at[user_id] = at
        self._moved_at.move_to_end(user_id)
        if len(self._moved_at) > MAX_PEOPLE:
            self._moved_at.popitem(last=False)
        return True
