"""What is known of the people in a room: roles and levels that some of their messages tell and others do not."""

from __future__ import annotations

from tiktok_live.decoding.standing import Known, merged

__all__ = ["PEOPLE", "People"]

PEOPLE = 10_000
"""People who are remembered, or twice as many; up to 2.5 MB."""


class People:
    """The memory of one connection: of those who were seen last, at least ``least``, at most twice as many.

    One thread notes; any thread may look somebody up, as nothing that is kept ever changes: a look-up gives what was
    known at that moment.
    """

    def __init__(self, least: int = PEOPLE) -> None:
        self._least = least
        # By turns, and in no order: to keep the order of everybody takes a tenth of what noting takes.
        self._recent: dict[int, Known] = {}
        self._earlier: dict[int, Known] = {}

    def __len__(self) -> int:
        return len(self._recent.keys() | self._earlier.keys())

    def note(self, user_id: int, told: Known) -> Known:
        """Remember what a message told of somebody, which counts more than what was known; return what is known now."""
        recent = self._recent
        before = recent.get(user_id)
        if before is not None:
            if before == told:
                return told
            now = recent[user_id] = merged(told, before)
            return now
        before = self._earlier.get(user_id)
        now = recent[user_id] = told if before is None else merged(told, before)
        if len(recent) >= self._least:
            self._earlier = recent  # first, for who looks somebody up at this moment
            self._recent = {}
        return now

    def known_of(self, user_id: int) -> Known | None:
        """Return what is known of somebody by now."""
        return self._recent.get(user_id) or self._earlier.get(user_id)
