"""What workers do for one room: deliver, in turns with the other rooms, and say farewell."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from functools import partial

from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.life import SLICE, Life
from tiktok_live.connection.reconnecting import bug
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.manager.mailbox import Mailbox
from tiktok_live.manager.shared import Shared

__all__ = ["Delivering"]

WINDOW = 2_000
"""Messages of a room that are remembered, to drop repeats: at most twice as many ids, 0.3 MB."""
TURN = 0.02
"""Seconds after which the other rooms have their turn."""


class Delivering(Life):
    """A connection whose events are delivered by a pool of workers; of these, one at a time calls :meth:`work`.

    Attributes:
        inbox: what waits to be delivered.
        handled: messages that were delivered.
        turn: see :class:`~tiktok_live.manager.workers.Task`.
    """

    def __init__(
        self,
        target: Target,
        dispatch: Dispatch,
        owner: object,
        watchers: Sequence[Watcher],
        shared: Shared,
        on_gone: Callable[[], None],
    ) -> None:
        """Prepare; ``on_gone`` is called by the loop when nothing of the connection runs any more."""
        options = target.options
        self.inbox = Mailbox(options.queue_size, options.on_overflow, self._news, self._tell_of_room)
        super().__init__(target, dispatch, owner, watchers, self.inbox, WINDOW)
        self.handled = 0
        self.turn = 0
        self._shared = shared
        self._loop = shared.loop
        self._on_gone = on_gone
        self._delivery: Delivery | None = None
        self._concluded = False
        self._farewell_ready = False
        self._alarm_at: float | None = None
        self._gone = Latch()
        self._worker: threading.Thread | None = None

    # --- for any thread

    def is_current_thread(self) -> bool:
        """Tell whether the caller is a handler of this room, or the loop (in a handler of the log)."""
        return threading.current_thread() is self._worker or self._loop.is_current_thread()

    def join(self, timeout: float | None) -> bool:
        """Wait until the last handler has returned; tell whether it has."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._gone.is_set():
            left = SLICE if deadline is None else min(SLICE, deadline - time.monotonic())
            if left <= 0:
                return False
            self._gone.wait(left)
        return True

    def _news(self) -> None:
        """There is something to take, or to look at."""
        self._shared.schedule(self)

    def _tell_of_room(self) -> None:
        """There is room again for what comes."""
        raise NotImplementedError

    def _settle(self) -> None:
        """Loop thread: everything is delivered, or nobody waits for that any more."""
        raise NotImplementedError

    # --- worker

    def work(self) -> bool:
        """Deliver for a while; tell whether there is more."""
        delivery = self._delivery
        if delivery is None or self._gone.is_set():
            return False
        self._worker = threading.current_thread()
        try:
            return self._work(delivery)
        except BaseException as exc:  # a log handler that raises, no memory: nobody is to wait for ever
            self._broken = self._broken or bug(exc)
            self._concluded = True
            self._inbox.discard()
            self._halt(str(self._broken))
            return False
        finally:
            self._worker = None

    def _work(self, delivery: Delivery) -> bool:
        turn_ends = time.monotonic() + TURN
        while time.monotonic() < turn_ends:
            due = None if self._concluded else delivery.due()
            entry = self._inbox.take(due)
            if entry is None:
                return self._rest(delivery, due)
            delivery.take(entry, due)
            self.handled += entry.size
        return True

    def _rest(self, delivery: Delivery, due: float | None) -> bool:
        """There is nothing to take now: wait for something, or come to the end; tell whether to go on at once."""
        if not self._inbox.is_over:
            if due is not None and (self._alarm_at is None or due < self._alarm_at):
                self._alarm_at = due
                self._loop.call(partial(self._set_alarm, due))
            return False
        if self._farewell_ready:
            self._say_farewell(delivery)
            return False
        self._drain(delivery)
        return self._farewell_ready

    def _drain(self, delivery: Delivery) -> None:
        try:
            if not self._concluded:
                self._concluded = True
                delivery.conclude()
        finally:
            self._loop.call(self._settle)

    def _say_farewell(self, delivery: Delivery) -> None:
        try:
            delivery.send(self._farewell)
        finally:
            self._owner = None
            self._gone.set()
            self._loop.call(self._on_gone)

    # --- loop

    def _set_alarm(self, due: float) -> None:
        self._loop.later(due - self._inbox.now(), self._ring)

    def _ring(self) -> None:
        self._alarm_at = None
        self._news()
