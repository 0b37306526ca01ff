"""The bounded queue between reading and handling."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Literal, NamedTuple

from tiktok_live.connection.endings import announced_end
from tiktok_live.events import Event, EventsDroppedEvent
from tiktok_live.wire import Encoded, copied

__all__ = ["Entry", "Inbox"]

BYTES_OF_A_MESSAGE = 8192
"""A batch counts as one for each of these, or a queue of 10,000 could hold 160 GB. A captured message has 1 kB."""

WAKE_UP = 1.0
"""Seconds after which a wait looks again, although whoever changes something says so."""


class Entry(NamedTuple):
    """What the reader thread has put.

    Attributes:
        content: the messages of one frame, or an event.
        size: how many messages it counts as: as more than it has if they are long.
        at: when it arrived, on the clock of :meth:`Inbox.now`; never before the entry in front of it.
    """

    content: list[Encoded] | Event
    size: int
    at: float


class Inbox:
    """Batches of messages, one per frame, and events; ``size`` messages in all.

    The reader thread puts, the dispatcher thread takes, and any thread may throw everything away.
    """

    def __init__(self, size: int, on_overflow: Literal["block", "drop_oldest"]) -> None:
        self._limit = size
        self._drops = on_overflow == "drop_oldest"
        # Reentrant, for the sake of a disconnect() in a signal handler.
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._entries: deque[Entry] = deque()
        self._size = 0
        self._dropped = 0
        self._is_untold = False
        self._closed = False
        self._discarding = False
        self._stopped_at: float | None = None
        self._stood_still = 0.0

    def now(self) -> float:
        """Return the time in seconds, on a monotonic clock that stands still while the reader waits for room.

        What TikTok sends meanwhile waits in the network: that nothing arrives is no silence of the room.
        """
        with self._lock:
            return (time.monotonic() if self._stopped_at is None else self._stopped_at) - self._stood_still

    def put(self, messages: list[Encoded], length: int | None = None, *, more: bool = False) -> bool:
        """Add a batch; when full, wait for room or drop the oldest messages. A batch beyond the limit fits when alone.

        Args:
            length: in how many bytes the messages came; counted where that is not known.
            more: whether others follow at once, so that it is soon enough to wake who waits for messages with the last
                of them, or with :meth:`wake`. With each of them, a flood takes a fifth longer.

        Returns:
            Whether it had to wait.
        """
        length = _length_of(messages) if length is None else length
        return self._put(messages, self._weight(len(messages), length), more)

    def put_event(self, event: Event, *, bounded: bool = False) -> bool:
        """Add an event; it counts as a message when ``bounded``, else it neither waits nor is ever dropped."""
        return self._put(event, 1 if bounded else 0)

    def wake(self) -> None:
        """Wake who waits for messages, if some were put of whom nobody was told."""
        if self._is_untold:
            with self._lock:
                self._is_untold = False
                self._changed.notify_all()

    def _put(self, content: list[Encoded] | Event, size: int, more: bool = False) -> bool:
        with self._lock:
            waited = self._wait_for_room(size)
            if not self._discarding:
                self._entries.append(Entry(content, size, self.now()))
                self._size += size
                if self._drops:
                    self._drop_oldest()
                self._is_untold = more and not self._drops  # else what waits to be told of might be dropped meanwhile
                if not self._is_untold:
                    self._changed.notify_all()
        return waited

    def _wait_for_room(self, size: int) -> bool:
        """Block until ``size`` messages fit, unless others are dropped for them; tell whether it had to wait."""
        if self._drops or not self._is_full_for(size):
            return False
        self.stop_clock()
        self.wake()
        while self._is_full_for(size):
            self._changed.wait(WAKE_UP)
        self.start_clock()
        return True

    def stop_clock(self) -> None:
        """Let the clock of :meth:`now` stand still: nobody reads, for want of room."""
        with self._lock:
            self._stopped_at = time.monotonic()

    def start_clock(self) -> None:
        """Let it go on."""
        with self._lock:
            if self._stopped_at is not None:
                self._stood_still += time.monotonic() - self._stopped_at
                self._stopped_at = None

    def _is_full_for(self, size: int) -> bool:
        return bool(size and self._size and self._size + size > self._limit and not self._discarding)

    def _drop_oldest(self) -> None:
        """Drop messages, oldest first, until the limit is kept. The lock is held."""
        surplus = self._size - self._limit
        kept: deque[Entry] = deque()
        while surplus > 0 and self._entries:
            entry = self._entries.popleft()
            if not entry.size:
                kept.append(entry)
                continue
            spared = self._spare(entry.content, entry.size - surplus)
            size = self._weight(len(spared), _length_of(spared))
            self._size -= entry.size - size
            self._dropped += (len(entry.content) if isinstance(entry.content, list) else 1) - len(spared)
            surplus -= entry.size - size
            if spared:
                kept.append(Entry(spared, size, entry.at))
        self._entries.extendleft(reversed(kept))

    def get(self, until: float | None = None) -> Entry | None:
        """Return the next entry, waiting for it; ``None`` once closed and empty. A gap is announced where it is.

        When nothing has come by the time ``until``, return an empty batch.
        """
        with self._lock:
            while (entry := self.take(until)) is None and not self._closed:
                left = WAKE_UP if until is None else until - self.now()
                self._changed.wait(min(max(left, 0.0), WAKE_UP))
            return entry

    def take(self, until: float | None = None) -> Entry | None:
        """Return what :meth:`get` would return at once; ``None`` when there is nothing now."""
        with self._lock:
            # What was dropped came after the events at the head, which never are.
            if self._dropped and (not self._entries or self._entries[0].size):
                count, self._dropped = self._dropped, 0
                return Entry(EventsDroppedEvent(count=count), 0, self._arrival_of_next())
            if self._entries:
                entry = self._entries.popleft()
                self._size -= entry.size
                self._changed.notify_all()
                return entry
            if until is not None and not self._closed and until <= self.now():
                return Entry([], 0, self.now())
            return None

    @property
    def waiting(self) -> int:
        """How many messages wait."""
        return self._size

    @property
    def is_full(self) -> bool:
        """Whether there is room for none, and none is dropped for another."""
        return not self._drops and self._size >= self._limit and not self._discarding

    @property
    def is_over(self) -> bool:
        """Whether nothing waits and nothing more comes."""
        with self._lock:
            return self._closed and not self._entries and not self._dropped

    def _arrival_of_next(self) -> float:
        return self._entries[0].at if self._entries else self.now()

    def close(self) -> None:
        """Let ``get`` give what is left, and then ``None``."""
        with self._lock:
            self._closed = True
            self._changed.notify_all()

    def discard(self) -> None:
        """Throw away what is waiting and whatever comes from now on."""
        with self._lock:
            self._discarding = True
            self._entries.clear()
            self._size = self._dropped = 0
            self._changed.notify_all()

    def _weight(self, count: int, length: int) -> int:
        """Return as how many messages a batch counts: for its length, never as more than fit."""
        return max(count, min(length // BYTES_OF_A_MESSAGE, self._limit))

    def _spare(self, content: list[Encoded] | Event, room: int) -> list[Encoded]:
        """Return the messages of a batch that stay: the newest that have room, and those that end a live.

        They are copied: one of a batch would keep the whole of it in memory.
        """
        if not isinstance(content, list):
            return []
        first, length = len(content), 0
        while first:
            length += len(content[first - 1].payload)
            if self._weight(len(content) - first + 1, length) > room:
                break
            first -= 1
        spared = [message for message in content[:first] if announced_end([message]) is not None] + content[first:]
        return copied(spared)


def _length_of(messages: list[Encoded]) -> int:
    return sum([len(message.payload) for message in messages])
