"""The rooms of a manager: who is followed, and how all of them are."""

from __future__ import annotations

import inspect
import logging
import os
import threading
import time
from collections import Counter, deque
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from weakref import WeakSet

from tiktok_live.client.listening import Handling
from tiktok_live.client.live_client import TikTokLiveClient
from tiktok_live.connection import Latch
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import InvalidOptionError, NotConnectedError
from tiktok_live.manager.descriptors import descriptor_advice
from tiktok_live.manager.room import Room
from tiktok_live.manager.shared import Shared
from tiktok_live.manager.values import ManagerStats, RoomHealth, RoomState

__all__ = ["Gathering"]

logger = logging.getLogger(__name__)

RATE_SPAN = 10.0
"""Seconds over which the rate of messages is taken, at most."""
WARN_AGAIN = 60.0


class Gathering(Handling):
    """The part of the manager that knows the rooms. Any thread, unless said otherwise.

    Attributes:
        is_closing: whether nothing is to begin any more.
    """

    def __init__(self, shared: Shared, interval: float, drop_offline: bool, client_options: Mapping[str, Any]) -> None:
        for name in ("unique_id", "room_id"):
            if name in client_options:
                raise InvalidOptionError(f"{name} belongs to one room: give it to add().")
        inspect.signature(TikTokLiveClient).bind_partial(**client_options)
        Handling.__init__(self, Dispatch(self))
        self.shared = shared
        self.interval = interval
        self.drop_offline = drop_offline
        self.is_closing = False
        self._client_options = client_options
        self._rooms: dict[str, Room] = {}
        self._removed: WeakSet[Room] = WeakSet()  # which may not be at their end yet
        self._lock = threading.RLock()  # guards the above; reentrant for signal handlers
        self._process = os.getpid()
        self._started = False
        self._over = Latch()  # nobody is left to wait for
        self._warned_at = float("-inf")
        self._samples: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    @property
    def dispatch(self) -> Dispatch:
        """The handlers of all rooms."""
        return self._dispatch

    # --- rooms

    def add(self, user: str | None = None, **overrides: Any) -> TikTokLiveClient:
        """Follow a user from now on, or from :meth:`start` on; return the room's client, for handlers of its own.

        Args:
            user: as ``unique_id`` of a client; ``room_id=`` will do instead.
            overrides: options of this room, over those of the manager.

        Raises:
            InvalidOptionError: the user is followed already, or is no user, or an option is wrong.
            NotConnectedError: the manager is closed.
        """
        self._check_open()
        room = Room(self, user, self._client_options, overrides)
        name = room.client.name
        with self._lock:
            self._check_open()  # again: close() ends the rooms that it finds
            if name in self._rooms:
                raise InvalidOptionError(f"{name} is followed already; manager.rooms[{name!r}] is the client.")
            self._rooms[name] = room
            count, started = len(self._rooms), self._started
        if advice := descriptor_advice(count):
            self._warn(advice)
        if started:
            self.shared.loop.call(room.begin)
        return room.client

    def remove(self, user: str) -> None:
        """Follow a user no more: disconnect, and forget the room.

        Returns when the last event is delivered, as ``client.disconnect()`` does; in a handler at once.

        Raises:
            InvalidOptionError: the user is not followed.
        """
        self._check_process()
        with self._lock:
            name = self._name_of(user)
            if name is None:
                raise InvalidOptionError(f"{user!r} is not among the rooms of this manager.")
            room = self._rooms.pop(name)
            self._removed.add(room)
        self._end(room)
        if self._started:
            self.note_end()

    def is_active(self) -> bool:
        """Tell whether the manager has started and is not closed."""
        return self._started and not self.is_closing and self._process == os.getpid()

    def _name_of(self, user: str) -> str | None:
        for name in (user, user.strip().lstrip("@").lower()):
            if name in self._rooms:
                return name
        return None

    def drop(self, room: Room) -> None:
        """Forget a room that is at its end; for rooms."""
        with self._lock:
            self._rooms.pop(room.client.name, None)
            self._removed.add(room)
        room.close()
        room.client.close()
        self.note_end()

    def note_end(self) -> None:
        """Look whether anybody is left to wait for; for rooms."""
        with self._lock:
            rooms = tuple(self._rooms.values())
        if self.drop_offline and all(room.state in (RoomState.FAILED, RoomState.STOPPED) for room in rooms):
            self._over.set()

    @staticmethod
    def _end(room: Room) -> None:
        room.shared.loop.call(room.close)
        room.is_closed = True
        room.client.close()

    @property
    def rooms(self) -> Mapping[str, TikTokLiveClient]:
        """The rooms as of now: name -> client. The name is the user's, without ``@``, or the room id that was given."""
        with self._lock:
            return MappingProxyType({name: room.client for name, room in self._rooms.items()})

    @property
    def health(self) -> Mapping[str, RoomHealth]:
        """How each room is now: name -> health."""
        with self._lock:
            rooms = dict(self._rooms)
        return MappingProxyType({name: room.health() for name, room in rooms.items()})

    def stats(self) -> ManagerStats:
        """Return how all rooms are together."""
        with self._lock:
            rooms = tuple(self._rooms.values())
        shared, messages = self.shared, sum(room.messages for room in rooms)
        return ManagerStats(
            rooms=dict(Counter(room.state for room in rooms)),
            messages=messages,
            messages_per_second=self._rate(messages),
            queue=sum(room.queue for room in rooms),
            lateness_median=shared.lateness(0.5),
            lateness_p99=shared.lateness(0.99),
            lookups_waiting=shared.crew.waiting,
            threads=(1 if self._started and not self._over.is_set() else 0) + shared.crew.size + shared.workers.size,
        )

    def _rate(self, messages: int) -> float:
        began, before = self._samples[0]
        return max(messages - before, 0) / max(time.monotonic() - began, 0.001)

    def _sample(self) -> None:
        """Loop: note how many messages have come, every second."""
        self.shared.loop.later(1.0, self._sample)
        with self._lock:
            rooms = tuple(self._rooms.values())
        now = time.monotonic()
        self._samples.append((now, sum(room.messages for room in rooms)))
        while len(self._samples) > 2 and now - self._samples[0][0] > RATE_SPAN:
            self._samples.popleft()

    def warn_of_descriptors(self) -> str:
        """Log, now and then, that the process has no descriptor left; return what helps. For rooms."""
        advice = descriptor_advice(None)
        self._warn(advice)
        return advice

    def _warn(self, advice: str) -> None:
        if time.monotonic() - self._warned_at > WARN_AGAIN:
            self._warned_at = time.monotonic()
            logger.error("%s", advice)

    def _check_open(self) -> None:
        self._check_process()
        if self.is_closing:
            raise NotConnectedError("The manager is closed; make another one.")

    def _check_process(self) -> None:
        if self._process != os.getpid():
            raise NotConnectedError("The manager belongs to the process that forked this one; make one here.")
