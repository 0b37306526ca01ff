"""One connection from birth to end: its threads, who may do what, and how it closes.

Threads: the reader opens, reads and closes the transport, one after the other where connections get lost, and alone
changes the state; the heartbeat beats, anew for each transport; the dispatcher runs all handlers. Closing, in order:
``stop`` is set; the heartbeat ends; the reader says goodbye to the server and closes the socket; the inbox is closed,
and drained, or discarded after ``disconnect()``; the state becomes CLOSED; the dispatcher sends the last event, a
``DisconnectedEvent``, and ends.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from functools import partial

from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.life import SLICE, Life
from tiktok_live.connection.link import Link
from tiktok_live.connection.opening import Opened
from tiktok_live.connection.reconnecting import GaveUp, Loss, bug
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import NotConnectedError
from tiktok_live.models import ConnectionStatus

__all__ = ["Connection"]


class Connection(Life):
    """Used once: :meth:`start`, :meth:`opened`, then :meth:`disconnect` or its own end."""

    def __init__(self, target: Target, dispatch: Dispatch, owner: object, watchers: Sequence[Watcher] = ()) -> None:
        """Prepare; ``owner``, the client whom the events are for, is kept alive as long as there may be any."""
        inbox = Inbox(target.options.queue_size, target.options.on_overflow)
        super().__init__(target, dispatch, owner, watchers, inbox)
        self._drained = Latch()  # nothing is left to deliver
        self._farewell_ready = Latch()
        self._link = Link(target, self._stop, self._state, self._reading.bookmark)
        self._reader = threading.Thread(target=self._read_all, name="tiktok_live-reader", daemon=True)
        self._dispatcher: threading.Thread | None = None

    # --- for any thread

    def start(self) -> None:
        """Begin to connect in the background.

        Raises:
            RuntimeError: the system has no thread left.
        """
        try:
            self._reader.start()
        except RuntimeError as exc:
            self._fail(exc)
            raise

    def is_current_thread(self) -> bool:
        """Tell whether the caller is a handler of this connection, or its reader (in a handler of the log)."""
        return threading.current_thread() in (self._dispatcher, self._reader)

    def join(self, timeout: float | None) -> bool:
        """Wait until every thread of the connection is gone; tell whether they are."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            # The reader starts the dispatcher: looked at in this order, none is missed.
            thread = next((t for t in (self._reader, self._dispatcher) if t is not None and t.is_alive()), None)
            if thread is None:
                return True
            left = SLICE if deadline is None else min(SLICE, deadline - time.monotonic())
            if left <= 0:
                return False
            thread.join(left)

    def _interrupt(self) -> None:
        self._link.interrupt()

    # --- reader thread

    def _read_all(self) -> None:
        try:
            opened = self._link.open(self._enter)
        except BaseException as exc:
            self._fail(exc)
            return
        self._settled.set()
        try:
            loss = self._serve(opened)
        except BaseException as exc:  # a log handler that raises, no memory: nobody is to wait for ever
            error = bug(exc)
            loss = Loss(str(error), error)
        self._finish(loss)

    def _enter(self, opened: Opened) -> None:
        """The room is entered: start the dispatcher, with the events that say so in front."""
        delivery = self._new_delivery(opened)
        name = f"tiktok_live-dispatcher-{opened.room_id}"
        dispatcher = threading.Thread(target=self._deliver_all, args=(delivery,), name=name, daemon=True)
        dispatcher.start()  # raises when the system has no thread left: nothing has been promised yet
        self._dispatcher = dispatcher
        self._announce(opened)

    def _announce(self, opened: Opened) -> None:
        super()._announce(opened)
        self._reader.name = f"tiktok_live-reader-{opened.room_id}"
        if self._dispatcher is not None:
            self._dispatcher.name = f"tiktok_live-dispatcher-{opened.room_id}"

    def _serve(self, opened: Opened) -> Loss:
        """Read, and reconnect after each loss, until there is an end; return it."""
        while True:
            loss = self._read(opened)
            last_heard = opened.transport.last_heard
            lasted = last_heard - self._link.since
            try:
                delay = self._reconnecting.delay_after(loss, delivered=self._reading.delivered, lasted=lasted)
                self._lose(loss)
                again = partial(self._link.open, partial(self._announce_again, last_heard=last_heard))
                opened = self._reconnecting.reopen(loss, delay, again)
            except GaveUp as exc:
                return exc.loss
            except NotConnectedError:
                return Loss(self._reason)

    def _read(self, opened: Opened) -> Loss:
        """Read until the transport is lost, or the connection is to end."""
        try:
            self._reading.read(opened)
        except Exception as exc:
            return self._loss_of(exc)
        return Loss(self._reason)

    def _lose(self, loss: Loss) -> None:
        """Leave the transport that is lost, without a word to the server, and tell."""
        self._state.advance(ConnectionStatus.RECONNECTING)
        self._link.release(0.0)
        self._tell_of_loss(loss)

    def _finish(self, loss: Loss) -> None:
        self._state.advance(ConnectionStatus.CLOSING)
        try:
            self._link.release(self._patience())
        finally:  # a log handler that raises: nobody is to wait for ever
            self._tell_the_end(loss)

    def _tell_the_end(self, loss: Loss) -> None:
        self._inbox.close()
        while not self._drained.wait(SLICE):
            if self._cut_short.is_set() and time.monotonic() > self._deadline:
                break  # a handler still runs; the farewell will follow it
        self._prepare_farewell(loss)
        self._farewell_ready.set()

    # --- dispatcher thread

    def _deliver_all(self, delivery: Delivery) -> None:
        try:
            delivery.run()
        except BaseException as exc:  # a log handler that raises, no memory: nobody is to wait for ever
            self._broken = bug(exc)
            self._inbox.discard()
            self._halt(str(self._broken))
        self._drained.set()
        while not self._farewell_ready.wait(SLICE):
            continue
        delivery.send(self._farewell)
        self._owner = None
