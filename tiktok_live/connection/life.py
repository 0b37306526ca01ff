"""What every connection has in common, whichever threads serve it: its state, its parts, and the steps of its life.

A connection is used once. Its steps, in order: it opens, and fails or enters the room; it reads; at each loss it leaves
the transport, tells, waits and opens another, as long as there is hope; it finishes.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from datetime import timedelta

from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened
from tiktok_live.connection.reading import Reading
from tiktok_live.connection.reconnecting import Loss, Reconnecting, bug
from tiktok_live.connection.repeats import WINDOW
from tiktok_live.connection.states import StateKeeper
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import ConnectionLostError
from tiktok_live.events import ConnectedEvent, DisconnectedEvent, ReconnectedEvent, WebsocketConnectedEvent
from tiktok_live.models import ClientState, ConnectionStatus
from tiktok_live.transports import ClosedByPeer

__all__ = ["Life"]

logger = logging.getLogger(__name__)

SLICE = 0.2
"""Seconds that a user's thread waits at a stretch, so that Ctrl-C is heard everywhere."""
ASKED_FOR = "disconnect() was called."


class Life:
    """The base of all connections; subclasses bring the threads.

    The methods below the line belong to whoever reads: one thread at a time.
    """

    def __init__(
        self,
        target: Target,
        dispatch: Dispatch,
        owner: object,
        watchers: Sequence[Watcher],
        inbox: Inbox,
        window: int = WINDOW,
    ) -> None:
        """Prepare.

        Args:
            target: whom to connect to.
            dispatch: where events go.
            owner: the client whom the events are for; kept alive as long as there may be any.
            watchers: see every event before its handlers do.
            inbox: between reading and handling.
            window: how many messages are remembered, to drop those that come again.
        """
        self._owner: object = owner
        self._options = target.options
        self._dispatch = dispatch
        self._watchers = watchers
        self._state = StateKeeper()
        self._stop = Latch()  # read no further
        self._cut_short = Latch()  # and deliver no further: disconnect() was called
        self._settled = Latch()  # connecting has succeeded or failed
        self._farewell = DisconnectedEvent()
        self._failure: BaseException | None = None
        self._broken: ConnectionLostError | None = None
        self._reason = ""
        self._deadline = 0.0
        self._room_id = ""
        self._inbox = inbox
        self._reading = Reading(self._options, inbox, self._stop, window)
        self._reconnecting = Reconnecting(self._options.reconnect, self._reading.bookmark, inbox, self._stop)

    # --- for any thread

    @property
    def state(self) -> ClientState:
        """A snapshot."""
        return self._state.current

    @property
    def since(self) -> float:
        """When the status came to be what it is, in seconds since 1970."""
        return self._state.since

    @property
    def error(self) -> BaseException | None:
        """What ended the connection, if it did not end well."""
        return self._farewell.error

    def start(self) -> None:
        """Begin to connect in the background.

        Raises:
            RuntimeError: the system has no thread left.
        """
        raise NotImplementedError

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
        raise NotImplementedError

    def join(self, timeout: float | None) -> bool:
        """Wait until nothing of the connection runs any more; tell whether that is so."""
        raise NotImplementedError

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
        self._interrupt()

    def _interrupt(self) -> None:
        """Make an opening or reading that waits come to an end."""
        raise NotImplementedError

    # --- the steps, for whoever reads

    def _fail(self, exc: BaseException) -> None:
        """Let ``connect()`` raise ``exc``; no event tells of an attempt that failed."""
        self._failure = exc
        self._owner = None
        self._state.advance(ConnectionStatus.CLOSED)
        self._settled.set()

    def _new_delivery(self, opened: Opened) -> Delivery:
        return Delivery(
            self._inbox,
            self._dispatch,
            room_id=opened.room_id,
            host_id=opened.host_id,
            gifts=self._state.current.available_gifts,
            gift_streak_timeout=self._options.gift_streak_timeout,
            watchers=self._watchers,
            reads_all=self._options.collect_stats,
            cut_short=self._cut_short,
            end=self._halt,
        )

    def _announce(self, opened: Opened) -> None:
        """Tell that the transport stands, and that the room is entered if the client was not in it before."""
        room_id, state = opened.room_id, self._state.advance(ConnectionStatus.CONNECTED)
        if opened.transport.websocket is not None:
            self._inbox.put_event(WebsocketConnectedEvent(websocket=opened.transport.websocket, room_id=room_id))
        if room_id != self._room_id:
            self._room_id = room_id
            self._inbox.put_event(ConnectedEvent(state=state, room_id=room_id))

    def _announce_again(self, opened: Opened, last_heard: float) -> None:
        """Tell that another transport stands, and since when nothing was heard."""
        self._announce(opened)
        gap = timedelta(seconds=max(time.monotonic() - last_heard, 0.0))
        self._inbox.put_event(ReconnectedEvent(gap=gap, room_id=opened.room_id))

    def _loss_of(self, exc: Exception) -> Loss:
        """Return what it means that reading raised ``exc``."""
        if isinstance(exc, ClosedByPeer):
            loss = Loss(str(exc), is_mendable=True)
        elif isinstance(exc, ConnectionLostError):
            loss = Loss(str(exc), exc, is_mendable=True)
        else:
            logger.error("A bug in reading room %s", self._room_id, exc_info=exc)
            error = bug(exc)
            loss = Loss(str(error), error, is_mendable=True)
        ending = self._reading.ending
        return loss if ending is None else Loss(ending)

    def _tell_of_loss(self, loss: Loss) -> None:
        self._inbox.put_event(
            DisconnectedEvent(reason=loss.reason, error=loss.error, will_reconnect=True, room_id=self._room_id)
        )

    def _patience(self) -> float:
        """Return the seconds that a close may take."""
        if self._cut_short.is_set():
            return max(self._deadline - time.monotonic(), 0.0)
        return self._options.close_timeout

    def _prepare_farewell(self, loss: Loss) -> None:
        """Take the last step; then the last event may be sent."""
        self._farewell = DisconnectedEvent(reason=loss.reason, error=loss.error or self._broken, room_id=self._room_id)
        self._state.advance(ConnectionStatus.CLOSED)
