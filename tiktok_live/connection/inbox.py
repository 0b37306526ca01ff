"""The bounded queue between reading and handling."""

from __future__ import annotations

import threading
from collections import deque
from typing import Literal, NamedTuple

from tiktok_live.events import Event, EventsDroppedEvent
from tiktok_live.wire import Message

__all__ = ["CONTROL_METHODS", "Inbox"]

CONTROL_METHODS = frozenset({"WebcastControlMessage", "ControlMessage"})
"""The message that ends a live; never dropped."""

WAKE_UP = 1.0
"""Seconds after which a wait looks again, although whoever changes something says so."""


class _Entry(NamedTuple):
    content: list[Message] | Event
    size: int


class Inbox:
    """Batches of messages, one per frame, and events; ``size`` messages in all.

    The reader thread puts, the dispatcher thread takes, and any thread may throw everything away.
    """

    def __init__(self, size: int, on_overflow: Literal["block", "drop_oldest"]) -> None:
        self._limit = size
        self._drops = on_overflow == "drop_oldest"
        # Reentrant, for the sake of a disconnect() in a signal handler.
        self._changed = threading.Condition(threading.RLock())
        self._entries: deque[_Entry] = deque()
        self._size = 0
        self._dropped = 0
        self._closed = False
        self._discarding = False

    def put(self, messages: list[Message]) -> bool:
        """Add a batch; when full, wait for room or drop the oldest messages. A batch beyond the limit fits when alone.

        Returns:
            Whether it had to wait.
        """
        return self._put(_Entry(messages, len(messages)))

    def put_event(self, event: Event, *, bounded: bool = False) -> bool:
        """Add an event; it counts as a message when ``bounded``, else it neither waits nor is ever dropped."""
        return self._put(_Entry(event, 1 if bounded else 0))

    def _put(self, entry: _Entry) -> bool:
        waited = False
        with self._changed:
            if not self._drops:
                while entry.size and self._size and self._size + entry.size > self._limit and not self._discarding:
                    waited = True
                    self._changed.wait(WAKE_UP)
            if not self._discarding:
                self._entries.append(entry)
                self._size += entry.size
                if self._drops:
                    self._drop_oldest()
                self._changed.notify_all()
        return waited

    def _drop_oldest(self) -> None:
        """Drop messages, oldest first, until the limit is kept. The lock is held."""
        surplus = self._size - self._limit
        kept: deque[_Entry] = deque()
        while surplus > 0 and self._entries:
            entry = self._entries.popleft()
            if not entry.size:
                kept.append(entry)
                continue
            spared = _spare(entry.content, entry.size - surplus)
            dropped = entry.size - len(spared)
            self._size -= dropped
            self._dropped += dropped
            surplus -= dropped
            if spared:
                kept.append(_Entry(spared, len(spared)))
        self._entries.extendleft(reversed(kept))

    def get(self) -> list[Message] | Event | None:
        """Return the next entry, waiting for it; ``None`` once closed and empty. A gap is announced where it is."""
        with self._changed:
            while True:
                # What was dropped came after the events at the head, which never are.
                if self._dropped and (not self._entries or self._entries[0].size):
                    count, self._dropped = self._dropped, 0
                    return EventsDroppedEvent(count=count)
                if self._entries:
                    entry = self._entries.popleft()
                    self._size -= entry.size
                    self._changed.notify_all()
                    return entry.content
                if self._closed:
                    return None
                self._changed.wait(WAKE_UP)

    def close(self) -> None:
        """Let ``get`` give what is left, and then ``None``."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def discard(self) -> None:
        """Throw away what is waiting and whatever comes from now on."""
        with self._changed:
            self._discarding = True
            self._entries.clear()
            self._size = self._dropped = 0
            self._changed.notify_all()


def _spare(content: list[Message] | Event, count: int) -> list[Message]:
    """Return the messages of a batch that stay: the newest ``count``, and those that end a live."""
    if not isinstance(content, list):
        return []
    newest = max(len(content) - max(count, 0), 0)
    return [message for place, message in enumerate(content) if place >= newest or message.method in CONTROL_METHODS]
