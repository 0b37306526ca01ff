"""The thread that waits for all sockets and for all times."""

from __future__ import annotations

import contextlib
import heapq
import itertools
import logging
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable

from tiktok_live.manager.mishaps import log_bug

__all__ = ["Loop", "Timer"]

logger = logging.getLogger(__name__)

LONGEST_WAIT = 1.0
"""Seconds; whoever changes something wakes the loop."""
PART = 50

Call = Callable[[], None]
Ready = Callable[[int], None]


class Timer:
    """A call that is to come; loop thread."""

    __slots__ = ("what",)

    def __init__(self, what: Call) -> None:
        self.what: Call | None = what

    def cancel(self) -> None:
        """Let it not come."""
        self.what = None


class Loop:
    """Calls what is ready, one after the other; whatever it calls must return at once.

    :meth:`call`, :meth:`is_current_thread`, :meth:`stop` and :meth:`join` are for any thread, the rest for the loop's.
    """

    def __init__(self, after_part: Call) -> None:
        """Prepare; ``after_part`` is called each time that some of what was ready has been called, and then all."""
        self._after_part = after_part
        self._selector: selectors.BaseSelector
        self._alarm: socket.socket
        self._bell: socket.socket
        self._rung = True  # nobody hears it before the start
        self._calls: deque[Call] = deque()
        self._timers: list[tuple[float, int, Timer]] = []
        self._numbers = itertools.count()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="tiktok_live-manager", daemon=True)

    # --- any thread

    def start(self) -> None:
        """Begin.

        Raises:
            RuntimeError: the system has no thread left.
            OSError: it has no descriptor left.
        """
        self._selector = selectors.DefaultSelector()
        self._alarm, self._bell = socket.socketpair()
        self._alarm.setblocking(False)
        self._bell.setblocking(False)
        self._selector.register(self._alarm, selectors.EVENT_READ, self._hear_bell)
        self._rung = False
        try:
            self._thread.start()
        except RuntimeError:
            self._release()
            raise

    def call(self, what: Call) -> None:
        """Have the loop call ``what`` soon; what comes after its end is not called any more."""
        self._calls.append(what)
        if not self._rung:
            self._rung = True
            with contextlib.suppress(OSError):  # a full pipe rings already; a closed one has nobody to wake
                self._bell.send(b"!")

    def is_current_thread(self) -> bool:
        """Tell whether the caller is the loop."""
        return threading.current_thread() is self._thread

    def stop(self) -> None:
        """End after what has been asked for by now."""
        self.call(self._stop)

    def join(self, timeout: float) -> bool:
        """Wait for the end; tell whether it came."""
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # --- the loop's thread

    def watch(self, descriptor: int, events: int, what: Ready) -> None:
        """Call ``what(mask)`` whenever the descriptor is ready for one of ``events``; 0 for never."""
        known = self._selector.get_map().get(descriptor)
        if not events:
            if known is not None:
                self._selector.unregister(descriptor)
        elif known is None:
            self._selector.register(descriptor, events, what)
        elif known.events != events or known.data != what:
            self._selector.modify(descriptor, events, what)

    def later(self, seconds: float, what: Call) -> Timer:
        """Call ``what`` after so many seconds."""
        timer = Timer(what)
        heapq.heappush(self._timers, (time.monotonic() + seconds, next(self._numbers), timer))
        return timer

    def _stop(self) -> None:
        self._stopped = True

    def _hear_bell(self, mask: int) -> None:
        with contextlib.suppress(BlockingIOError):
            self._alarm.recv(4096)

    def _run(self) -> None:
        try:
            while not self._stopped:
                for number, (key, mask) in enumerate(self._selector.select(self._idle_time()), start=1):
                    self._do(key.data, mask)
                    if self._timers and self._timers[0][0] <= time.monotonic():
                        self._call_timers()  # a round can take seconds when there is too much to do; hearts beat on
                    if number % PART == 0:
                        self._do(self._after_part)
                self._rung = False  # before looking: who comes from now on rings again
                for _ in range(len(self._calls)):
                    self._do(self._calls.popleft())
                self._call_timers()
                self._do(self._after_part)
        finally:
            self._release()

    def _release(self) -> None:
        self._selector.close()
        self._alarm.close()
        self._bell.close()

    def _idle_time(self) -> float:
        if self._calls:
            return 0.0
        if not self._timers:
            return LONGEST_WAIT
        return min(max(self._timers[0][0] - time.monotonic(), 0.0), LONGEST_WAIT)

    def _call_timers(self) -> None:
        now = time.monotonic()
        while self._timers and self._timers[0][0] <= now:
            timer = heapq.heappop(self._timers)[2]
            if timer.what is not None:
                self._do(timer.what)

    def _do(self, what: Callable[..., None], *arguments: int) -> None:
        try:
            what(*arguments)
        except BaseException as exc:  # whatever it is, the other rooms are not to suffer
            log_bug(logger, "A bug in serving many rooms", exc)
