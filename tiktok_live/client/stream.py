"""Events as something to loop over."""

from __future__ import annotations

import threading
from collections import deque
from typing import Generic, TypeVar

from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import InvalidOptionError
from tiktok_live.events import DisconnectedEvent, Event

__all__ = ["EventStream", "HeadStart"]

E = TypeVar("E", bound=Event)

SLICE = 0.2
"""Seconds that a loop waits at a stretch, so that Ctrl-C is heard everywhere."""


class EventStream(Generic[E]):
    """Iterator over a client's events, from the moment it was made to the final disconnect.

    It never holds the client up: when ``maxsize`` events wait in it, the oldest one is dropped and counted. Use it as a
    context manager, or call :meth:`close`, to stop collecting.
    """

    def __init__(self, dispatch: Dispatch, event_classes: tuple[type[E], ...], maxsize: int) -> None:
        if isinstance(maxsize, bool) or not isinstance(maxsize, int) or maxsize < 1:
            raise InvalidOptionError(f"maxsize must be a whole number, at least 1; got {maxsize!r}.")
        self._dispatch = dispatch
        self._waiting: deque[E] = deque()
        self._maxsize = maxsize
        self._changed = threading.Condition(threading.RLock())
        self._latest: Event | None = None
        self._dropped = 0
        self._ended = False
        self._handlers = [dispatch.add(event_class, self._offer) for event_class in event_classes]
        self._handlers.append(dispatch.add(DisconnectedEvent, self._note_end))  # after the others: it is an event, too

    @property
    def dropped(self) -> int:
        """How many events were dropped because the loop was too slow."""
        return self._dropped

    def close(self) -> None:
        """Collect no more, and end the loop after what was collected. Idempotent, from any thread."""
        for handler in self._handlers:
            self._dispatch.remove(handler)
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _offer(self, event: E) -> None:
        """Dispatcher thread. An event of two of the named classes counts once."""
        if event is self._latest:
            return
        self._latest = event
        with self._changed:
            if len(self._waiting) >= self._maxsize:
                self._waiting.popleft()
                self._dropped += 1
            self._waiting.append(event)
            self._changed.notify_all()

    def _note_end(self, event: DisconnectedEvent) -> None:
        if not event.will_reconnect:
            self.close()

    def __iter__(self) -> EventStream[E]:
        return self

    def __next__(self) -> E:
        with self._changed:
            while not self._waiting:
                if self._ended:
                    raise StopIteration
                self._changed.wait(SLICE)
            return self._waiting.popleft()

    def __enter__(self) -> EventStream[E]:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()


class HeadStart(EventStream[Event]):
    """Every event from ``with client:`` on, kept for a loop over the client that begins a moment later.

    Nobody may ever loop: it holds ``maxsize`` events at most, and gives up when they are more.
    """

    def __init__(self, dispatch: Dispatch, maxsize: int) -> None:
        super().__init__(dispatch, (Event,), maxsize)
        self._claimed = False

    def claim(self, maxsize: int) -> bool:
        """Turn it into a stream like any other; tell whether it still has everything."""
        with self._changed:
            complete = not self._dropped
            self._claimed = True
            self._maxsize = maxsize
        return complete

    def _offer(self, event: Event) -> None:
        super()._offer(event)
        if self._dropped and not self._claimed:
            self.close()
            self._waiting.clear()
