"""One room's connection, of many that share their threads.

The loop owns it: it reads, beats, and takes all steps. Two others work for it: an opener makes the next transport while
nobody else has one, and a worker delivers what was read. So one thread at a time is at each of its parts.
"""

from __future__ import annotations

import selectors
import time
from collections.abc import Callable, Sequence
from functools import partial

from tiktok_live.connection.opening import Opened, Opener
from tiktok_live.connection.reconnecting import GaveUp, Loss, bug
from tiktok_live.connection.target import Target
from tiktok_live.connection.watching import Watcher
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import ConnectionLostError, NotConnectedError, RateLimitError
from tiktok_live.manager.crew import Job, Urgency
from tiktok_live.manager.intake import Intake
from tiktok_live.manager.shared import Shared
from tiktok_live.models import ConnectionStatus
from tiktok_live.transports import ClosedByPeer, Transport
from tiktok_live.transports.websocket import WebSocketTransport

__all__ = ["Line"]

LIMITED = 60.0
"""Seconds to wait where somebody says that there were too many requests, and not for how long."""
LEAST_WAIT, LONGEST_WAIT = 1.0, 3600.0
"""Seconds for which that is believed: who is refused goes first again, and with 0 nobody else ever had a turn."""


class Line(Intake):
    """Used once, like every connection: :meth:`start`, then :meth:`disconnect` or its own end.

    Attributes:
        trouble: the last error, if there was one.
        shares_limits: whether a refusal for too many requests is one of all rooms.
        reconnects: how often the connection was lost and tried again.
    """

    def __init__(
        self,
        target: Target,
        dispatch: Dispatch,
        owner: object,
        watchers: Sequence[Watcher],
        shared: Shared,
        on_gone: Callable[[], None],
        urgency: Urgency,
    ) -> None:
        """Prepare; ``on_gone`` is called by the loop when nothing of it runs any more."""
        super().__init__(target, dispatch, owner, watchers, shared, on_gone)
        self._urgency = urgency
        self._session = target.session
        self._opener = Opener(target, self._stop, self._state, self._adopt, self._reading.bookmark)
        self._job: Job | None = None
        self._since = self._last_heard = 0.0
        self._loss: Loss | None = None
        self.trouble: BaseException | None = None
        self.reconnects = 0
        self.shares_limits = True

    # --- for any thread

    @property
    def failure(self) -> BaseException | None:
        """Why the room could not even be entered, if so."""
        return self._failure

    @property
    def was_ended(self) -> bool:
        """Whether ``disconnect()`` was called."""
        return self._cut_short.is_set()

    @property
    def is_queued(self) -> bool:
        """Whether its turn to open has not come yet."""
        job = self._job
        return job is not None and not job.taken

    def start(self) -> None:
        """Begin to connect when it is its turn.

        Raises:
            RuntimeError: the system has no thread left.
        """
        job = self._job = Job(self._open)  # noted first: it may be done before submit() returns
        try:
            self._shared.crew.submit(job, self._urgency)
        except RuntimeError as exc:
            self._fail(exc)
            self._gone.set()
            raise

    def _interrupt(self) -> None:
        transport = self._transport
        if transport is not None and self._job is not None:
            transport.interrupt()  # a handshake that hangs
        self._loop.call(self._heed_stop)

    # --- opener

    def _adopt(self, transport: Transport) -> None:
        self._transport = transport

    def _open(self) -> None:
        try:
            opened = self._opener.open()
            if isinstance(opened.transport, WebSocketTransport):
                opened.transport.unblock()
            if self._delivery is None:
                self._delivery = self._new_delivery(opened)
                self._announce(opened)
            else:
                self._announce_again(opened, self._last_heard)
        except BaseException as exc:
            if self._transport is not None:
                self._transport.close(0.0)
            self._loop.call(partial(self._not_opened, exc))
        else:
            self._loop.call(partial(self._stand, opened))
        finally:
            self._session.close()  # descriptors are scarce with many rooms; a session opens others as it needs them

    # --- loop: opening and losing

    def _not_opened(self, exc: BaseException) -> None:
        self._job = self._transport = None
        if isinstance(exc, RateLimitError) and self.shares_limits:
            wait = LIMITED if exc.retry_after is None else exc.retry_after
            self._shared.crew.hold(min(max(wait, LEAST_WAIT), LONGEST_WAIT))
        if self._delivery is None:
            self._fail(exc)
            self._gone.set()
            self._on_gone()
        elif self._stop.is_set():
            self._finish(Loss(self._reason))
        else:
            self._try_again(exc)

    def _try_again(self, exc: BaseException) -> None:
        try:
            failure = exc if isinstance(exc, Exception) else bug(exc)
            loss, delay = self._reconnecting.after_failure(failure)
        except GaveUp as given_up:
            self._finish(given_up.loss)
        else:
            self.trouble = loss.error or self.trouble
            self._wait(loss, delay)

    def _wait(self, loss: Loss, delay: float) -> None:
        self._timer = self._loop.later(delay, self._reopen)  # before the log, whose handlers are anybody's code
        self._reconnecting.announce(loss, delay)

    def _reopen(self) -> None:
        self._timer = None
        try:
            self._job = Job(self._open)
            self._shared.crew.submit(self._job, Urgency.RECONNECT)
        except RuntimeError as exc:
            self._job = None
            self._try_again(exc)

    def _stand(self, opened: Opened) -> None:
        """The transport stands: read it, and let its heart beat."""
        self._job = None
        self._since = time.monotonic()
        self._settled.set()
        if self._stop.is_set():
            self._finish(Loss(self._reason))
            return
        self._begin_reading(opened)

    def _lose(self, exc: Exception) -> None:
        """Reading is over; tell, and try again, or finish."""
        transport = self._transport
        if not self._is_reading or transport is None:
            return
        if self._stop.is_set() and isinstance(exc, (ClosedByPeer, ConnectionLostError)):
            self._finish(Loss(self._reason))
            return
        self._reading.led_nowhere()
        loss = self._loss_of(exc)
        self.trouble = loss.error or self.trouble
        self._last_heard = transport.last_heard
        lasted = self._last_heard - self._since
        try:
            delay = self._reconnecting.delay_after(loss, delivered=self._reading.delivered, lasted=lasted)
        except GaveUp as given_up:
            self._finish(given_up.loss)
            return
        self._stop_reading()
        self._state.advance(ConnectionStatus.RECONNECTING)
        self._release()
        self.reconnects += 1
        self._tell_of_loss(loss)
        self._wait(loss, delay)

    # --- loop: the end

    def _heed_stop(self) -> None:
        """``disconnect()`` was called, or the live has ended: stop what is going on."""
        if not self._stop.is_set() or self._gone.is_set():
            return
        if self._loss is not None:
            self._limit_patience()  # it was at its end already, and only catching up
        elif self._job is None:
            self._finish(Loss(self._reason))
        elif self._shared.crew.withdraw(self._job):
            self._not_opened(NotConnectedError("disconnect() was called while connecting."))

    def _finish(self, loss: Loss) -> None:
        self._loss = loss
        if self._is_reading:
            self._stop_reading()
        self._cancel_timer()
        self._state.advance(ConnectionStatus.CLOSING)
        self._limit_patience()
        transport = self._transport
        try:
            answers = isinstance(transport, WebSocketTransport) and transport.say_goodbye()
        except BaseException:  # a log handler that raises: nobody is to wait for ever
            self._leave()
            raise
        if isinstance(transport, WebSocketTransport) and answers:
            self._timer = self._loop.later(self._patience(), self._leave)
            self._watch(transport, selectors.EVENT_READ, self._hear_farewell)
            self._hear_farewell(0)
        else:
            self._leave()

    def _limit_patience(self) -> None:
        if self.was_ended:  # a handler may run for ever; the farewell will follow it
            self._loop.later(self._patience(), self._settle)

    def _hear_farewell(self, mask: int) -> None:
        transport = self._transport
        if isinstance(transport, WebSocketTransport) and transport.farewell_came():
            self._leave()

    def _leave(self) -> None:
        self._cancel_timer()
        try:
            self._release()
        finally:
            self._inbox.close()

    def _settle(self) -> None:
        if not self._farewell_ready and self._loss is not None:
            self._prepare_farewell(self._loss)
            self._farewell_ready = True
            self._news()
