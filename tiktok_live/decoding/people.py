"""What is known of the people in a room: roles and levels that some of their messages tell and others do not."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from tiktok_live.decoding.standing import Standing, merged

__all__ = ["MOST_PEOPLE", "People"]

MOST_PEOPLE = 10_000
"""People who are remembered; some 4 MB."""


class _Known(NamedTuple):
    """What the last message told of somebody, and what all have told."""

    told: Standing
    standing: Standing


class People:
    """The memory of one connection. Whoever has not been seen for longest is forgotten first.

    One thread notes; any thread may look somebody up, as nothing that is kept ever changes: a look-up gives what was
    known at that moment.
    """

    def __init__(self, most: int = MOST_PEOPLE) -> None:
        self._most = most
        self._known: OrderedDict[int, _Known] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def note(self, user_id: int, told: Standing) -> Standing:
        """Remember what a message told of somebody, which counts more than what was known; return what is known now."""
        known = self._known
        found = known.get(user_id)
        if found is None:
            known[user_id] = _Known(told, told)
            if len(known) > self._most:
                known.popitem(last=False)
            return told
        known.move_to_end(user_id)
        if told is found.told:  # mostly: equal ones are mostly one
            return found.standing
        standing = merged(told, found.standing)
        known[user_id] = _Known(told, standing)
        return standing

    def known_of(self, user_id: int) -> Standing | None:
        """Return what is known of somebody by now."""
        found = self._known.get(user_id)
        return None if found is None else found.standing
