"""Messages that came before: TikTok sends some twice, in the first answer, over the socket, and after a loss."""

from __future__ import annotations

__all__ = ["WINDOW", "RecentIds", "RecentMessages"]

WINDOW = 20_000
"""Messages; an id takes some 75 bytes."""


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

    def is_new(self, msg_id: int) -> bool:
        """Note an id; tell whether it is a new one in this room."""
        return self._here.is_new(msg_id)
