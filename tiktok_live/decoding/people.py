"""What is known of the people in a room: roles and levels that some of their messages tell and others do not."""

from __future__ import annotations

from collections import OrderedDict

from tiktok_live.decoding.standing import Standing, merged

__all__ = ["MOST_PEOPLE", "People"]

MOST_PEOPLE = 10_000
"""People who are remembered; some 4 MB."""


class People:
    """The memory of one connection. Whoever has not been seen for longest is forgotten first.

    One thread notes; any thread may look somebody up, as nothing that is kept ever changes: a look-up gives what was
    known at that moment.
    """

    def __init__(self, most: int = MOST_PEOPLE) -> None:
        self._most = most
        self._known: OrderedDict[int, Standing] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def note(self, user_id: int, told: Standing) -> Standing:
        """Remember what a message told of somebody, which counts more than what was known; return what is known now."""
        known = self._known
        standing = known.get(user_id)
        if standing is None:
            known[user_id] = told
            if len(known) > self._most:
                known.popitem(last=False)
            return told
        known.move_to_end(user_id)
        now = merged(told, standing)
        if now is not standing:  # mostly it is
            known[user_id] = now
        return now

    def known_of(self, user_id: int) -> Standing | None:
        """Return what is known of somebody by now."""
        return self._known.get(user_id)
