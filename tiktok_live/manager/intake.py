"""Reading for one room, in turns with the other rooms; all of it on the loop's thread, but for the polls."""

from __future__ import annotations

import selectors
import time
from collections.abc import Callable, Sequence
from functools import partial

from tiktok_live.connection.opening import Opened
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.manager.delivering import Delivering
from tiktok_live.manager.loop import Timer
from tiktok_live.manager.pulse import Pulse
from tiktok_live.manager.shared import Shared
from tiktok_live.transports import Received, Transport
from tiktok_live.transports.polling import PollingTransport
from tiktok_live.transports.websocket import WebSocketTransport

__all__ = ["Intake"]

FRAMES_A_TURN = 8
"""After so many, the other rooms have their turn."""


class Intake(Delivering):
    """A connection that reads when there is something to read, and room for it.

    Attributes:
        pulse: its heartbeat.
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
        super().__init__(target, dispatch, owner, watchers, shared, on_gone)
        self.pulse = Pulse(shared)
        self._transport: Transport | None = None
        self._descriptor: int | None = None
        self._watched: tuple[int, Callable[[int], None]] | None = None
        self._timer: Timer | None = None
        self._is_reading = False
        self._goes_on = False  # whether _read_more is called soon

    def _lose(self, exc: Exception) -> None:
        """Reading is over."""
        raise NotImplementedError

    def _tell_of_room(self) -> None:
        self._loop.call(self._go_on)

    # --- opener

    def _poll(self, transport: PollingTransport) -> None:
        try:
            received = transport.receive()
        except Exception as exc:
            self._loop.call(partial(self._lose, exc))
        else:
            self._loop.call(partial(self._polled, transport, received))

    # --- loop

    def _begin_reading(self, opened: Opened) -> None:
        self._is_reading = True
        self._shared.reading.add(self)
        self._reading.begin(opened)
        self.pulse.begin(opened.transport)
        self._read_on()

    def _go_on(self) -> None:
        """There is room again; it is told once, be it between two transports."""
        if self.inbox.is_paused:
            self.inbox.resume()
            if self._is_reading:
                self._reading.excuse()
                self._read_on()

    def _read_on(self) -> None:
        transport = self._transport
        if isinstance(transport, PollingTransport):
            poll = partial(self._shared.crew.hurry, partial(self._poll, transport))
            self._timer = self._loop.later(transport.due - time.monotonic(), poll)
        else:
            self._read(0)

    def _read(self, mask: int) -> None:
        """Read what has arrived, and send what waits; then wait for more."""
        transport = self._transport
        if not self._is_reading or not isinstance(transport, WebSocketTransport):
            return
        try:
            if mask & selectors.EVENT_WRITE:
                transport.flush()
            if not self.inbox.is_paused:
                self._take_frames(transport)
        except Exception as exc:
            self._lose(exc)
        else:
            events = (0 if self.inbox.is_paused else selectors.EVENT_READ) | (
                selectors.EVENT_WRITE if transport.wants_to_send else 0
            )
            self._watch(transport, events, self._read)

    def _take_frames(self, transport: WebSocketTransport) -> None:
        for _ in range(FRAMES_A_TURN):
            received = transport.receive()
            self._reading.look(received)
            if self.inbox.is_full:
                self.inbox.pause()
                return
            if received is None or not transport.has_more:
                return
        if not self._goes_on:  # else each look would leave another one behind, and soon this room had all turns
            self._goes_on = True
            self._loop.call(self._read_more)

    def _read_more(self) -> None:
        self._goes_on = False
        self._read(0)

    def _polled(self, transport: PollingTransport, received: Received | None) -> None:
        if transport is not self._transport or not self._is_reading:
            return
        self._reading.look(received)
        if self.inbox.is_full:
            self.inbox.pause()
        else:
            self._read_on()

    def look_around(self) -> None:
        """Look whether the room is silent, now and then."""
        transport = self._transport
        if transport is None or self.inbox.is_paused:
            return
        try:
            if isinstance(transport, WebSocketTransport) and transport.wants_to_send:
                transport.flush()
            self._reading.look(None)
            self._reading.check_silence(transport)
        except Exception as exc:
            self._lose(exc)

    def _watch(self, transport: WebSocketTransport, events: int, what: Callable[[int], None]) -> None:
        if self._watched != (events, what):  # mostly it is as before, and costs nothing
            self._watched = events, what
            self._descriptor = transport.fileno()
            self._loop.watch(self._descriptor, events, what)

    def _stop_reading(self) -> None:
        """Look at the transport no more. Its descriptor may be closed already, when the server has hung up."""
        self._is_reading = False
        self._shared.reading.discard(self)
        self.pulse.end()
        self._cancel_timer()
        self._unwatch()

    def _unwatch(self) -> None:
        if self._descriptor is not None:
            self._loop.watch(self._descriptor, 0, self._read)
            self._descriptor = self._watched = None

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _release(self) -> None:
        self._unwatch()
        if self._transport is not None:
            self._transport.close(0.0)
            self._transport = None
