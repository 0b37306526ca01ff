"""Messages that came before: TikTok sends some twice, in the first answer, over the socket, and after a loss."""

from __future__ import annotations

from operator import attrgetter

from tiktok_live.wire import Encoded

__all__ = ["WINDOW", "RecentIds", "RecentMessages"]

WINDOW = 20_000
"""Messages; an id takes some 75 bytes."""

_id_of = attrgetter("msg_id")


class RecentIds:
    """The ids of a room's last messages: at least ``window`` of them, at most twice as many."""

    def __init__(self, window: int = WINDOW) -> None:
        self._window = window
        self._newer: set[int] = set()
        self._older: set[int] = set()

    def is_new(self, msg_id: int) -> bool:
        """Note an id; tell whether it is a new one. 0 means that the message has no id, and is always new."""
        if not msg_id:
            return True
        if msg_id in self._newer or msg_id in self._older:
            return False
        if len(self._newer) >= self._window:
            self._newer, self._older = set(), self._newer
        self._newer.add(msg_id)
        return True

    def new_of(self, messages: list[Encoded]) -> list[Encoded]:
        """Note the ids of messages; return those messages whose id is a new one, all of them as the same list."""
        ids = set(map(_id_of, messages))
        newer = self._newer
        if (
            len(ids) == len(messages)
            and 0 not in ids
            and len(newer) + len(ids) <= self._window
            and ids.isdisjoint(newer)
            and ids.isdisjoint(self._older)
        ):
            newer |= ids  # nearly always; one by one takes 0.1 us a message longer
            return messages
        return [message for message in messages if self.is_new(message.msg_id)]


class RecentMessages:
    """The last messages of the room that the client is in, and of the one before: TikTok may name now this, now that.

    Ids are unique within a room only.
    """

    def __init__(self, window: int = WINDOW) -> None:
        self._window = window
        self._rooms: dict[str, RecentIds] = {}
        self._here = RecentIds(window)

    def enter(self, room_id: str) -> None:
        """Look at messages of this room from now on."""
        self._here = self._rooms.pop(room_id, RecentIds(self._window))
        self._rooms = dict([*self._rooms.items(), (room_id, self._here)][-2:])

    def new_of(self, messages: list[Encoded]) -> list[Encoded]:
        """Note the ids of messages; return those messages whose id is a new one in this room."""
        return self._here.new_of(messages)
