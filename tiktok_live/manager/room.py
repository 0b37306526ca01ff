"""One user of a manager: the client, and what follows the user from one live to the next."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from tiktok_live.connection import Target
from tiktok_live.connection.backoff import Backoff
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import (
    AlreadyConnectedError,
    NotConnectedError,
    RateLimitError,
    RequestError,
    TikTokLiveError,
    UserOfflineError,
)
from tiktok_live.manager.crew import Job, Urgency
from tiktok_live.manager.line import Line
from tiktok_live.manager.loop import Timer
from tiktok_live.manager.room_client import RoomClient
from tiktok_live.manager.shared import Shared
from tiktok_live.manager.values import RoomHealth, RoomState
from tiktok_live.models import ConnectionStatus, LiveState, LiveStatus
from tiktok_live.options import ReconnectPolicy

if TYPE_CHECKING:
    from tiktok_live.manager.gathering import Gathering

__all__ = ["Room"]

logger = logging.getLogger(__name__)

STATES = {
    ConnectionStatus.CONNECTING: RoomState.CONNECTING,
    ConnectionStatus.CONNECTED: RoomState.CONNECTED,
    ConnectionStatus.RECONNECTING: RoomState.RECONNECTING,
    ConnectionStatus.CLOSING: RoomState.CLOSING,
}
SPREAD = 0.1
"""Part of the interval by which looks at users who are offline are drawn apart."""
FIRST_RETRY = 2.0
OF_ITS_OWN = frozenset({"signer", "sign_api_key", "endpoints", "proxy"})
"""A room that has one of these is counted by itself: that it asked too often says nothing about the others."""


class Room:
    """Follows one user: looks, connects, and again after each live. Its methods are the loop's, unless said otherwise.

    Attributes:
        client: the room's client.
        is_closed: whether the room was removed, or the manager closed.
    """

    def __init__(
        self, manager: Gathering, unique_id: str | None, options: Mapping[str, Any], overrides: Mapping[str, Any]
    ) -> None:
        self.shared: Shared = manager.shared
        self.handlers = manager.dispatch
        self.is_closed = False
        self.turn = 0
        self._manager = manager
        self._own = RoomState.WAITING
        self._line: Line | None = None
        self._job: Job | None = None
        self._timer: Timer | None = None
        self._urgency = Urgency.START
        self._shares_limits = OF_ITS_OWN.isdisjoint(overrides)
        self._error: BaseException | None = None
        self._reported: BaseException | None = None
        self._since = time.time()
        self._past_messages = self._past_reconnects = 0
        self._last_at = 0.0
        self._backoff = Backoff(ReconnectPolicy(first=min(FIRST_RETRY, manager.interval), cap=manager.interval))
        self.client = RoomClient(unique_id, self, {**options, **overrides})

    # --- any thread

    @property
    def state(self) -> RoomState:
        """Where the room stands."""
        line = self._line
        if line is None:
            return self._own
        if line.is_queued and line.state.status is ConnectionStatus.CONNECTING:
            return RoomState.WAITING
        if line.state.status is ConnectionStatus.CLOSED and line.was_ended:
            return RoomState.STOPPED
        return STATES.get(line.state.status, self._own)

    def health(self) -> RoomHealth:
        """Return how it is."""
        line = self._line
        last_at = max(self._last_at, 0.0 if line is None else line.inbox.last_at)
        return RoomHealth(
            user=self.client.name,
            state=self.state,
            room_id=None if line is None else line.state.room_id,
            since=datetime.fromtimestamp(self._since if line is None else line.since, timezone.utc),
            last_message=datetime.fromtimestamp(last_at, timezone.utc) if last_at else None,
            messages=self.messages,
            reconnects=self._past_reconnects + (0 if line is None else line.reconnects),
            error=self._error if line is None else line.trouble or self._error,
            queue=self.queue,
            lateness=0.0 if line is None else line.pulse.lateness,
        )

    @property
    def messages(self) -> int:
        """How many messages have come."""
        line = self._line
        return self._past_messages + (0 if line is None else line.inbox.counted)

    @property
    def queue(self) -> int:
        """How many messages wait for handlers."""
        line = self._line
        return 0 if line is None else line.inbox.waiting

    def new_line(self, target: Target, dispatch: Dispatch, watchers: Any) -> Line:
        """Return a connection for the client, which is about to start it."""
        line = Line(target, dispatch, self.client, watchers, self.shared, lambda: self._line_gone(line), self._urgency)
        self._own = RoomState.WAITING
        line.shares_limits = self._shares_limits
        self._line = line
        return line

    @property
    def is_over(self) -> bool:
        """Whether the room was removed, or the manager closed."""
        return self.is_closed or self._manager.is_closing

    def check_open(self) -> None:
        """Let nobody wait for a connection that no thread would make.

        Raises:
            NotConnectedError: the manager does not run, or the room was removed.
        """
        if self.is_over:
            raise NotConnectedError(f"{self.client.name} is followed no more; add it to a manager that runs.")
        if not self._manager.is_active():
            raise NotConnectedError("The manager does not run in this process; call its start() before connect().")

    def rest(self) -> None:
        """Leave the user alone: ``disconnect()`` was called."""
        self.shared.loop.call(self._rest)

    def work(self) -> bool:
        """Worker: tell the handlers why the room is given up."""
        exc, self._reported = self._reported, None
        if exc is not None:
            self.client.report(exc)
        return False

    # --- loop

    def begin(self) -> None:
        """Connect as soon as it is the room's turn."""
        if self.is_over or self._own is RoomState.STOPPED:
            return
        self._timer = None
        try:
            self.client.begin()
        except (AlreadyConnectedError, NotConnectedError) as exc:
            logger.debug("%s: %s", self.client.name, exc)
        except RuntimeError as exc:  # the system has no thread left
            self._retry(exc, None)

    def close(self) -> None:
        """Follow no more; the client ends the connection."""
        self.is_closed = True
        self._forget_plans()

    def _rest(self) -> None:
        if self._line is None and self._own is not RoomState.FAILED:
            self._forget_plans()
            self._own = RoomState.STOPPED
            self._manager.note_end()

    def _plan(self, seconds: float, what: Callable[[], None]) -> None:
        """Do something later, and nothing else that was planned: ``client.connect()`` may have come in between."""
        self._forget_plans()
        self._timer = self.shared.loop.later(seconds, what)

    def _forget_plans(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._job is not None:
            self.shared.crew.withdraw(self._job)
            self._job = None

    def _line_gone(self, line: Line) -> None:
        self._past_messages += line.inbox.counted
        self._past_reconnects += line.reconnects
        self._last_at = max(self._last_at, line.inbox.last_at)
        self._error = line.trouble or self._error
        if line is not self._line:
            return  # a handler of the last event has connected again
        self._since, self._line = time.time(), None
        if self.is_over:
            return
        problem = line.failure or line.error
        if line.was_ended:
            self._own = RoomState.STOPPED
            self._manager.note_end()
        elif problem is None or isinstance(problem, UserOfflineError):
            self._wait_for_live()
        else:
            self._judge(problem)

    def _wait_for_live(self) -> None:
        self._backoff.reset()
        self._own = RoomState.OFFLINE
        if self._manager.drop_offline:
            self._manager.drop(self)
            logger.info("%s is not live, and dropped.", self.client.name)
            return
        self._plan(self._manager.interval * random.uniform(1 - SPREAD, 1 + SPREAD), self._look_soon)

    def _look_soon(self) -> None:
        self._timer = None
        job = self._job = Job(lambda: self._look(job))
        self.shared.crew.submit(job, Urgency.LOOK)

    def _look(self, job: Job) -> None:
        """Opener."""
        try:
            status: LiveStatus | BaseException = self.client.look()
        except BaseException as exc:  # a signer is anybody's code; without a word from here nobody looks again
            status = exc
        self.shared.loop.call(lambda: self._looked(job, status))

    def _looked(self, job: Job, found: LiveStatus | BaseException) -> None:
        if self.is_over or self._line is not None or self._job is not job:
            return  # something else has come in between
        self._job = None
        if isinstance(found, BaseException):
            self._judge(found)
        elif found.is_live:
            self._urgency = Urgency.NEXT
            self.begin()
        else:
            self._wait_for_live()
            if found.status is LiveState.UNKNOWN:
                logger.warning("Whether %s is live cannot be told: %s", self.client.name, found.evidence)

    def _judge(self, problem: BaseException) -> None:
        """Try again later where that may help; else give the room up, and leave all others alone."""
        self._error = problem
        if isinstance(problem, RateLimitError) and self._shares_limits:
            self._retry(problem, 0.0)  # when all may go on, this one goes first
        elif isinstance(problem, TikTokLiveError) and not (problem.retryable or isinstance(problem, RequestError)):
            self._own = RoomState.FAILED
            self._reported = problem
            self._manager.note_end()
            self.shared.workers.submit((self,))
            logger.error("%s is followed no more: %s", self.client.name, problem)
        else:
            self._retry(problem, None)

    def _retry(self, problem: BaseException, delay: float | None) -> None:
        """Have another turn: in front of all others when the last one was none, else after a while."""
        self._error = problem
        self._own = RoomState.WAITING
        self._urgency = Urgency.NEXT if delay is not None else Urgency.START
        if delay is None:
            demanded = problem.retry_after if isinstance(problem, RateLimitError) else None
            delay = self._backoff.next_delay(time.monotonic(), demanded or 0.0) or 0.0
        self._plan(delay, self.begin)  # before the log, whose handlers are anybody's code
        if "Too many open files" in _words(problem):
            advice = self._manager.warn_of_descriptors()
            self._error = TikTokLiveError(advice)
            self._error.__cause__ = problem
        logger.warning("%s: %s Trying again in %.0f s at the earliest.", self.client.name, problem, delay)


def _words(exc: BaseException | None) -> str:
    """Return what an error and its causes say."""
    said: list[str] = []
    while exc is not None and len(said) < 10:
        said.append(str(exc))
        exc = exc.__cause__ or exc.__context__
    return " ".join(said)
