"""A queue between reading and handling that keeps nobody waiting."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from tiktok_live.connection.inbox import Entry, Inbox
from tiktok_live.events import Event
from tiktok_live.wire import Encoded

__all__ = ["Mailbox"]


class Mailbox(Inbox):
    """Takes what is put, and says when it is full: whoever reads for many rooms must not wait for one.

    Attributes:
        counted: messages that have been put.
        last_at: when the last one was put, in seconds since 1970; 0 before the first.
        is_paused: whether nobody puts anything, until there is room again.
    """

    def __init__(
        self,
        size: int,
        on_overflow: Literal["block", "drop_oldest"],
        news: Callable[[], None],
        room: Callable[[], None],
    ) -> None:
        """Prepare; ``news`` is called when there is something to take, ``room`` when a paused one is half empty."""
        super().__init__(size, on_overflow)
        self._news = news
        self._room = room
        self.counted = 0
        self.last_at = 0.0
        self.is_paused = False
        self._has_told = False

    def put(self, messages: list[Encoded], length: int | None = None, *, more: bool = False) -> bool:
        """Add a batch, whether there is room or not; never waits. News of it are told at once, whatever follows."""
        self.counted += len(messages)
        self.last_at = time.time()
        return super().put(messages, length)

    def _put(self, content: list[Encoded] | Event, size: int, more: bool = False) -> bool:
        waited = super()._put(content, size)
        self._news()
        return waited

    def _wait_for_room(self, size: int) -> bool:
        return False

    def take(self, until: float | None = None) -> Entry | None:
        """Return the next entry, if there is one now."""
        entry = super().take(until)
        self._tell_of_room()
        return entry

    def pause(self) -> None:
        """Stop the clock until there is room again."""
        self.stop_clock()
        self._has_told, self.is_paused = False, True
        self._tell_of_room()  # all may have been taken out meanwhile

    def resume(self) -> None:
        """Go on."""
        self.is_paused = False
        self.start_clock()

    def _tell_of_room(self) -> None:
        if self.is_paused and not self._has_told and (self.waiting * 2 <= self._limit or self._discarding):
            self._has_told = True
            self._room()

    def close(self) -> None:
        """Say that nothing more comes."""
        super().close()
        self._news()

    def discard(self) -> None:
        """Throw away what is waiting and whatever comes from now on."""
        super().discard()
        self._news()
