"""One connection from birth to end: its threads, who may do what, and how it closes.

Threads: the reader opens, reads and closes the transport, one after the other where connections get lost, and alone
changes the state; the heartbeat beats, anew for each transport; the dispatcher runs all handlers. Closing, in order:
``stop`` is set; the heartbeat ends; the reader says goodbye to the server and closes the socket; the inbox is closed,
and drained, or discarded after ``disconnect()``; the state becomes CLOSED; the dispatcher sends the last event, a
``DisconnectedEvent``, and ends.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.link import Link
from tiktok_live.connection.opening import Opened
from tiktok_live.connection.reading import Reading
from tiktok_live.connection.reconnecting import GaveUp, Loss, Reconnecting, bug
from tiktok_live.connection.states import StateKeeper
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import ConnectionLostError, NotConnectedError
from tiktok_live.events import ConnectedEvent, DisconnectedEvent, ReconnectedEvent, WebsocketConnectedEvent
from tiktok_live.models import ClientState, ConnectionStatus
from tiktok_live.transports import ClosedByPeer

__all__ = ["Connection"]

logger = logging.getLogger(__name__)

SLICE = 0.2
"""Seconds that a user's thread waits at a stretch, so that Ctrl-C is heard everywhere."""
ASKED_FOR = "disconnect() was called."


class Connection:
    """Used once: :meth:`start`, :meth:`opened`, then :meth:`disconnect` or its own end."""

    def __init__(self, target: Target, dispatch: Dispatch, owner: object, watchers: Sequence[Watcher] = ()) -> None:
        """Prepare; ``owner``, the client whom the events are for, is kept alive as long as there may be any."""
        self._owner: object = owner
        self._options = target.options
        self._dispatch = dispatch
        self._watchers = watchers
        self._state = StateKeeper()
        self._stop = Latch()  # read no further
        self._cut_short = Latch()  # and deliver no further: disconnect() was called
        self._settled = Latch()  # connecting has succeeded or failed
        self._drained = Latch()  # nothing is left to deliver
        self._farewell_ready = Latch()
        self._farewell = DisconnectedEvent()
        self._failure: BaseException | None = None
        self._broken: ConnectionLostError | None = None
        self._reason = ""
        self._deadline = 0.0
        self._room_id = ""
        self._inbox = Inbox(self._options.queue_size, self._options.on_overflow)
        self._reading = Reading(self._options, self._inbox, self._stop)
        bookmark = self._reading.bookmark
        self._link = Link(target, self._stop, self._state, bookmark)
        self._reconnecting = Reconnecting(self._options.reconnect, bookmark, self._inbox, self._stop)
        self._reader = threading.Thread(target=self._read_all, name="tiktok_live-reader", daemon=True)
        self._dispatcher: threading.Thread | None = None

    # --- for any thread

    @property
    def state(self) -> ClientState:
        """A snapshot."""
        return self._state.current

    @property
    def error(self) -> BaseException | None:
        """What ended the connection, if it did not end well."""
        return self._farewell.error

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

    def opened(self) -> ClientState:
        """Wait until the room is entered.

        Raises:
            TikTokLiveError: what went wrong instead.
        """
        while not self._settled.wait(SLICE):
            continue
        if self._failure is not None:
            raise self._failure
        return self._state.current

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

    def disconnect(self) -> None:
        """End the connection, without waiting for that.

        What is still delivered is the end of what was going on, such as gift streaks, and the ``DisconnectedEvent``.
        """
        if not self._cut_short.is_set():
            self._deadline = time.monotonic() + self._options.close_timeout
            self._cut_short.set()
        self._inbox.discard()
        self._halt(ASKED_FOR)

    def _halt(self, reason: str) -> None:
        """Let the reader stop reading, at once; what has been received is still delivered."""
        if not self._stop.is_set():
            self._reason = reason
            self._stop.set()
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

    def _fail(self, exc: BaseException) -> None:
        """Let ``connect()`` raise ``exc``; no event tells of an attempt that failed."""
        self._failure = exc
        self._owner = None
        self._state.advance(ConnectionStatus.CLOSED)
        self._settled.set()

    def _enter(self, opened: Opened) -> None:
        """The room is entered: start the dispatcher, with the events that say so in front."""
        delivery = Delivery(
            self._inbox,
            self._dispatch,
            room_id=opened.room_id,
            host_id=opened.host_id,
            gifts=self._state.current.available_gifts,
            gift_streak_timeout=self._options.gift_streak_timeout,
            watchers=self._watchers,
            cut_short=self._cut_short,
            end=self._halt,
        )
        name = f"tiktok_live-dispatcher-{opened.room_id}"
        dispatcher = threading.Thread(target=self._deliver_all, args=(delivery,), name=name, daemon=True)
        dispatcher.start()  # raises when the system has no thread left: nothing has been promised yet
        self._dispatcher = dispatcher
        self._announce(opened)

    def _announce(self, opened: Opened) -> None:
        """Tell that the transport stands, and that the room is entered if the client was not in it before."""
        room_id, state = opened.room_id, self._state.advance(ConnectionStatus.CONNECTED)
        if opened.transport.websocket is not None:
            self._inbox.put_event(WebsocketConnectedEvent(websocket=opened.transport.websocket, room_id=room_id))
        if room_id != self._room_id:
            self._room_id = room_id
            self._reader.name = f"tiktok_live-reader-{room_id}"
            if self._dispatcher is not None:
                self._dispatcher.name = f"tiktok_live-dispatcher-{room_id}"
            self._inbox.put_event(ConnectedEvent(state=state, room_id=room_id))

    def _serve(self, opened: Opened) -> Loss:
        """Read, and reconnect after each loss, until there is an end; return it."""
        while True:
            loss = self._read(opened)
            last_heard = opened.transport.last_heard
            lasted = last_heard - self._link.since
            try:
                delay = self._reconnecting.delay_after(loss, delivered=self._reading.delivered, lasted=lasted)
                self._lose(loss)
                again = partial(self._link.open, self._back_after(last_heard))
                opened = self._reconnecting.reopen(loss, delay, again)
            except GaveUp as exc:
                return exc.loss
            except NotConnectedError:
                return Loss(self._reason)

    def _read(self, opened: Opened) -> Loss:
        """Read until the transport is lost, or the connection is to end."""
        try:
            self._reading.read(opened)
        except ClosedByPeer as exc:
            loss = Loss(str(exc), is_mendable=True)
        except ConnectionLostError as exc:
            loss = Loss(str(exc), exc, is_mendable=True)
        except Exception as exc:
            logger.exception("A bug in reading room %s", opened.room_id)
            error = bug(exc)
            loss = Loss(str(error), error, is_mendable=True)
        else:
            return Loss(self._reason)
        ending = self._reading.ending
        return loss if ending is None else Loss(ending)

    def _lose(self, loss: Loss) -> None:
        """Leave the transport that is lost, without a word to the server, and tell."""
        self._state.advance(ConnectionStatus.RECONNECTING)
        self._link.release(0.0)
        self._inbox.put_event(
            DisconnectedEvent(reason=loss.reason, error=loss.error, will_reconnect=True, room_id=self._room_id)
        )

    def _back_after(self, last_heard: float) -> Callable[[Opened], None]:
        def enter(opened: Opened) -> None:
            self._announce(opened)
            gap = timedelta(seconds=max(time.monotonic() - last_heard, 0.0))
            self._inbox.put_event(ReconnectedEvent(gap=gap, room_id=opened.room_id))

        return enter

    def _finish(self, loss: Loss) -> None:
        self._state.advance(ConnectionStatus.CLOSING)
        patience = self._options.close_timeout
        if self._cut_short.is_set():
            patience = max(self._deadline - time.monotonic(), 0.0)
        try:
            self._link.release(patience)
        finally:  # a log handler that raises: nobody is to wait for ever
            self._tell_the_end(loss)

    def _tell_the_end(self, loss: Loss) -> None:
        self._inbox.close()
        while not self._drained.wait(SLICE):
            if self._cut_short.is_set() and time.monotonic() > self._deadline:
                break  # a handler still runs; the farewell will follow it
        self._farewell = DisconnectedEvent(reason=loss.reason, error=loss.error or self._broken, room_id=self._room_id)
        self._state.advance(ConnectionStatus.CLOSED)
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
