"""The part of the client that connects: ``connect``, ``run``, ``wait``, ``disconnect`` and what is between them."""

from __future__ import annotations

import dataclasses
import logging
import os
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tiktok_live.client.leaving import expect_exit
from tiktok_live.client.listening import Listening
from tiktok_live.client.lookups import Lookups, check_seconds, pause_after
from tiktok_live.connection import Latch, Target
from tiktok_live.errors import AlreadyConnectedError, NotConnectedError, RequestError, TikTokLiveError
from tiktok_live.http.signers import Signer
from tiktok_live.http.usernames import check_room_id
from tiktok_live.models import ClientState, ConnectionStatus
from tiktok_live.options import Options

__all__ = ["Running"]

logger = logging.getLogger(__name__)

if TYPE_CHECKING:
    from tiktok_live.connection.life import Life
    from tiktok_live.stats import RoomStats

OVER = (ConnectionStatus.IDLE, ConnectionStatus.CLOSED)
GRACE = 0.9  # seconds beyond close_timeout for threads to end


class Running(Listening, Lookups):
    """One connection after another, and what is counted in them. All methods may be called from any thread."""

    def __init__(
        self,
        unique_id: str | None,
        room_id: str | None,
        options: Options,
        signer: Signer | Sequence[Signer] | None,
    ) -> None:
        Listening.__init__(self)
        Lookups.__init__(self, unique_id, room_id, options, signer)
        from tiktok_live.stats import RoomStats  # late: not for programs that only import the library

        self._stats = RoomStats()
        self._watchers = (self._stats, self._gifts) if options.collect_stats else (self._gifts,)
        self._connection: Life | None = None
        self._process: int | None = None  # the one that connected
        self._slot = threading.RLock()  # guards the two above; reentrant for signal handlers

    @property
    def stats(self) -> RoomStats:
        """The numbers of the live: viewers, likes, diamonds, who did most; empty with ``collect_stats=False``."""
        return self._stats

    @property
    def state(self) -> ClientState:
        """An immutable snapshot: status, room, room info, gift list."""
        connection = self._connection
        if connection is None or self._process != os.getpid():
            return ClientState()
        return connection.state

    def is_active(self) -> bool:
        """Tell whether the client is connected, or on its way to or from there."""
        return self.state.status not in OVER

    def _current_room(self) -> str | None:
        return self.state.room_id if self.is_active() else None

    def connect(self, room_id: str | None = None) -> ClientState:
        """Enter the room, and return; from then on events flow in the background.

        Args:
            room_id: connect to this room and skip the look-up, this once.

        Returns:
            The state after entering: ``room_id``, ``room_info``, ``upgraded_to_websocket``.

        Raises:
            AlreadyConnectedError: the client is connected, or about to be, or still closing.
            RoomError: there is no such user, no live, or it is not for everybody.
            RequestError: TikTok or the signer cannot be asked, or refuses.
            HandshakeError, WebsocketUpgradeError: no WebSocket can be had, and polling is off or has no session.
            NotConnectedError: ``disconnect()`` was called meanwhile.
        """
        return self._connect(room_id, self._halted)

    def _connect(self, room_id: str | None, halted: Latch) -> ClientState:
        """Do :meth:`connect`, unless ``halted`` is set: ``disconnect()`` found no connection then that it could end."""
        connection = self._new_connection(room_id)
        if halted.is_set():
            connection.disconnect()
        try:
            return connection.opened()
        except TikTokLiveError:
            connection.join(GRACE)
            raise
        except BaseException:  # Ctrl-C: not to be kept waiting, or the next one would count as the first
            connection.disconnect()
            raise

    def _new_connection(self, room_id: str | None) -> Life:
        self._check_process()
        target = self._target
        if room_id is not None:
            target = dataclasses.replace(target, room_id=check_room_id(room_id))
        with self._slot:
            status = self.state.status
            if status not in OVER:
                raise AlreadyConnectedError(f"The client is {status}; call disconnect() before connecting again.")
            self._process = os.getpid()
            connection = self._connection = self._connection_to(target)
            connection.start()
        return connection

    def _connection_to(self, target: Target) -> Life:
        from tiktok_live.connection.lifecycle import Connection  # late: see connection/__init__.py

        expect_exit(self)
        return Connection(target, self._dispatch, owner=self, watchers=self._watchers)

    def _check_process(self) -> None:
        if self._process not in (None, os.getpid()):
            raise NotConnectedError("The connection belongs to the process that forked this one; make a client here.")

    def run(self, room_id: str | None = None) -> None:
        """Connect, and return when the live ends or ``disconnect()`` is called. Ctrl-C disconnects and returns.

        After a lost connection the client comes back by itself, as ``reconnect`` says, and this goes on.

        Args:
            room_id: connect to this room and skip the look-up.

        Raises:
            TikTokLiveError: what :meth:`connect` raises, or what ended the connection for good.
        """
        try:
            self._run(room_id, self._halted)
        except KeyboardInterrupt:
            self.disconnect()

    def _run(self, room_id: str | None, halted: Latch) -> None:
        self._connect(room_id, halted)
        self.wait()
        if self._connection is not None and self._connection.error is not None:
            raise self._connection.error

    def run_forever(self, interval: float = 60.0) -> None:
        """Wait for the user's next live, run it, and again, until ``disconnect()`` or Ctrl-C.

        Lost connections are made good as ``reconnect`` says. A live that is restarted is followed to its new room. What
        may be better later (a rate limit, a server that is down) is logged; the rest is raised.

        Args:
            interval: seconds between two look-ups, and before the look-up after a live; longer where a server says that
                it is asked too often.

        Raises:
            TikTokLiveError: what trying again does not help with.
        """
        check_seconds("interval", interval)
        halted = self._halted
        try:
            while self._wait_until_live(halted, None, interval):
                pause = interval
                try:
                    self._run(None, halted)
                except TikTokLiveError as exc:
                    if halted.is_set():
                        return
                    if not exc.retryable and not isinstance(exc, RequestError):
                        raise
                    pause = pause_after(exc, interval)
                    logger.warning("%r: %s Trying again in %g s.", self, exc, pause)
                if halted.wait(pause):
                    return
        except KeyboardInterrupt:
            self.disconnect()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until the client is disconnected and the last handler has returned; never raises for how it ended.

        A connection that is lost and to be made again is not the end.

        Args:
            timeout: seconds to wait at most; ``None`` for as long as it takes.

        Returns:
            Whether it is disconnected.

        Raises:
            TikTokLiveError: called by a handler, which would wait for itself.
        """
        self._check_process()
        deadline = None if timeout is None else time.monotonic() + timeout
        while (connection := self._connection) is not None:
            if connection.is_current_thread():
                raise TikTokLiveError("A handler cannot wait for the end of the connection that calls it.")
            if not connection.join(None if deadline is None else deadline - time.monotonic()):
                return False
            if self._connection is connection:
                break  # else a handler of DisconnectedEvent has connected again
        return True

    def disconnect(self) -> None:
        """End the connection, and a wait for the next live. Idempotent; from any thread, a handler, a signal handler.

        The running handler may finish, what waits in the queue is discarded, ``DisconnectedEvent`` is delivered.
        Returns when every thread is gone, or after ``close_timeout`` and a second (while connecting, and
        reconnecting: after the HTTP timeout), with a warning. In a handler it returns at once, and the rest follows.

        Raises:
            NotConnectedError: in a forked child: the connection is its parent's.
        """
        self._check_process()
        halted, self._halted = self._halted, Latch()
        halted.set()
        if self._connection is not None:
            self._end(self._connection)

    def _end(self, connection: Life) -> None:
        patience = self._options.close_timeout
        if connection.state.status in (ConnectionStatus.CONNECTING, ConnectionStatus.RECONNECTING):
            patience = max(patience, self._target.session.timeout)
        connection.disconnect()
        if not connection.is_current_thread() and not connection.join(patience + GRACE):
            logger.warning("%r: a handler or a request still runs after disconnect(); it is left behind.", self)
