"""One connection from birth to end: its threads, who may do what, and how it closes.

Threads: the reader opens, reads and closes the transport, and alone changes the state; the heartbeat beats; the
dispatcher runs all handlers. Closing, in order: ``stop`` is set; the heartbeat ends; the reader says goodbye to the
server and closes the socket; the inbox is closed and drained, or discarded after ``disconnect()``; the state becomes
CLOSED; the dispatcher sends the ``DisconnectedEvent`` and ends.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence

from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.heartbeat import Heartbeat
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened, Opener
from tiktok_live.connection.repeats import RecentIds
from tiktok_live.connection.states import StateKeeper
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import ConnectionLostError, TikTokLiveError
from tiktok_live.events import ConnectedEvent, DisconnectedEvent, ErrorEvent, StalledEvent, WebsocketConnectedEvent
from tiktok_live.models import ClientState, ConnectionStatus
from tiktok_live.transports import ClosedByPeer, Received, Transport

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
        self._resumed = 0.0
        self._transport: Transport | None = None
        self._inbox = Inbox(self._options.queue_size, self._options.on_overflow)
        self._recent = RecentIds()
        self._opener = Opener(target, self._stop, self._state, self._adopt)
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
        transport = self._transport
        if transport is not None:
            transport.interrupt()

    # --- reader thread

    def _adopt(self, transport: Transport) -> None:
        self._transport = transport

    def _read_all(self) -> None:
        try:
            opened = self._opener.open()
            heartbeat = self._begin(opened)
        except BaseException as exc:
            self._fail(exc)
            return
        error: TikTokLiveError | None = None
        try:
            self._take(Received(opened.initial), initial=True)
            reason = self._read(opened.transport)
        except ConnectionLostError as exc:
            # Automatic reconnecting goes here: back to the opener instead of to the end.
            error, reason = exc, str(exc)
        except Exception as exc:
            logger.exception("A bug in reading room %s", opened.room_id)
            error = _bug(exc)
            reason = str(error)
        self._state.advance(ConnectionStatus.CLOSING)
        heartbeat.stop()
        self._close(opened.transport)
        self._finish(reason, error)

    def _fail(self, exc: BaseException) -> None:
        """Let ``connect()`` raise ``exc``; no event tells of an attempt that failed."""
        if self._transport is not None:
            self._transport.close(0.0)
        self._failure = exc
        self._owner = None
        self._state.advance(ConnectionStatus.CLOSED)
        self._settled.set()

    def _begin(self, opened: Opened) -> Heartbeat:
        heartbeat = Heartbeat(opened.transport, opened.room_id)
        heartbeat.start()
        try:
            self._announce(opened)
        except BaseException:
            heartbeat.stop()
            raise
        return heartbeat

    def _announce(self, opened: Opened) -> None:
        """The room is entered: start the dispatcher, with the events that say so in front."""
        room_id = opened.room_id
        self._reader.name = f"tiktok_live-reader-{room_id}"
        gifts = self._state.current.available_gifts
        delivery = Delivery(
            self._inbox,
            self._dispatch,
            room_id=room_id,
            host_id=opened.host_id,
            gifts={gift.gift_id: gift for gift in gifts if gift.gift_id is not None},
            gift_streak_timeout=self._options.gift_streak_timeout,
            watchers=self._watchers,
            cut_short=self._cut_short,
            end=self._halt,
        )
        name = f"tiktok_live-dispatcher-{room_id}"
        dispatcher = threading.Thread(target=self._deliver_all, args=(delivery,), name=name, daemon=True)
        dispatcher.start()  # raises when the system has no thread left: nothing has been promised yet
        self._dispatcher = dispatcher
        state = self._state.advance(ConnectionStatus.CONNECTED)
        if opened.transport.websocket is not None:
            self._inbox.put_event(WebsocketConnectedEvent(websocket=opened.transport.websocket))
        self._inbox.put_event(ConnectedEvent(state=state))
        self._resumed = time.monotonic()
        self._settled.set()

    def _read(self, transport: Transport) -> str:
        """Read until the connection is to end; return the reason."""
        while not self._stop.is_set():
            try:
                received = transport.receive()
            except ClosedByPeer as exc:
                return self._reason or str(exc)
            except ConnectionLostError:
                if self._stop.is_set():
                    break
                raise
            if received is not None:
                self._take(received)
            self._check_silence(transport)
        return self._reason

    def _take(self, received: Received, *, initial: bool = False) -> None:
        """Queue what is new. May wait for handlers; that time is no silence of the server."""
        waited = False
        if received.problem is not None:
            info = f"Something that TikTok sent could not be used: {received.problem}"
            waited = self._inbox.put_event(ErrorEvent(info=info, exception=received.problem), bounded=True)
        messages = [message for message in received.messages if self._recent.is_new(message.msg_id)]
        if not self._options.process_initial_data:
            messages = [] if initial else [message for message in messages if not message.is_history]
        if messages:
            waited = self._inbox.put(messages) or waited
        if waited:
            self._resumed = time.monotonic()

    def _check_silence(self, transport: Transport) -> None:
        silent_for = time.monotonic() - max(transport.last_heard, self._resumed)
        if silent_for >= self._options.stall_timeout:
            self._inbox.put_event(StalledEvent(silent_for=silent_for))
            raise ConnectionLostError(f"Nothing has arrived for {silent_for:.0f} s (stall_timeout).")

    def _close(self, transport: Transport) -> None:
        patience = self._options.close_timeout
        if self._cut_short.is_set():
            patience = max(self._deadline - time.monotonic(), 0.0)
        transport.close(patience)
        self._transport = None

    def _finish(self, reason: str, error: TikTokLiveError | None) -> None:
        self._inbox.close()
        while not self._drained.wait(SLICE):
            if self._cut_short.is_set() and time.monotonic() > self._deadline:
                break  # a handler still runs; the farewell will follow it
        self._farewell = DisconnectedEvent(
            reason=reason, error=error or self._broken, room_id=self._state.current.room_id
        )
        self._state.advance(ConnectionStatus.CLOSED)
        self._farewell_ready.set()

    # --- dispatcher thread

    def _deliver_all(self, delivery: Delivery) -> None:
        try:
            delivery.run()
        except BaseException as exc:  # a log handler that raises, no memory: nobody is to wait for ever
            self._broken = _bug(exc)
            self._inbox.discard()
            self._halt(str(self._broken))
        self._drained.set()
        while not self._farewell_ready.wait(SLICE):
            continue
        delivery.send(self._farewell)
        self._owner = None


def _bug(exc: BaseException) -> ConnectionLostError:
    error = ConnectionLostError(f"An unexpected {type(exc).__name__} in the library ended the connection.")
    error.__cause__ = exc
    return error
