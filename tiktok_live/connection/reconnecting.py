"""After a loss: whether to try again, when, and what is told of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import NamedTuple

from tiktok_live.connection.backoff import Backoff
from tiktok_live.connection.bookmark import Bookmark
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened
from tiktok_live.errors import (
    BlockedError,
    ConnectionLostError,
    HandshakeError,
    InvalidResponseError,
    NotConnectedError,
    RateLimitError,
    TikTokLiveError,
    UserOfflineError,
)
from tiktok_live.events import ReconnectingEvent
from tiktok_live.options import ReconnectPolicy

__all__ = ["GaveUp", "Loss", "Reconnecting", "bug"]

logger = logging.getLogger(__name__)

PASSING = {"waf", "captcha"}
"""Obstacles that TikTok puts up and takes away by itself."""


class Loss(NamedTuple):
    """Why there is no connection (any more).

    Attributes:
        reason: in words.
        error: ``None`` when nothing went wrong.
        is_mendable: whether there may be a connection again.
    """

    reason: str
    error: TikTokLiveError | None = None
    is_mendable: bool = False


class GaveUp(Exception):
    """There will be no other connection."""

    def __init__(self, loss: Loss) -> None:
        super().__init__(loss.reason)
        self.loss = loss


class Reconnecting:
    """Tries again after losses, as the policy says; or never. Reader thread."""

    def __init__(self, reconnect: bool | ReconnectPolicy, bookmark: Bookmark, inbox: Inbox, stop: Latch) -> None:
        self._policy = reconnect if isinstance(reconnect, ReconnectPolicy) else ReconnectPolicy()
        self._is_on = reconnect is not False
        self._backoff = Backoff(self._policy)
        self._bookmark = bookmark
        self._inbox = inbox
        self._stop = stop

    def delay_after(self, loss: Loss, *, delivered: int, lasted: float) -> float:
        """Return the seconds to wait before the first attempt after a loss.

        Args:
            loss: of a connection that stood.
            delivered: how many new messages it brought.
            lasted: seconds that it stood. One that outlasted the longest wait was of use as well: its room was quiet.

        Raises:
            GaveUp: there is to be no attempt.
        """
        if not self._is_on or not loss.is_mendable:
            raise GaveUp(loss)
        if delivered or lasted > self._policy.cap:
            self._backoff.reset()
        return self._next_delay(loss.error or ConnectionLostError(loss.reason))

    def reopen(self, loss: Loss, delay: float, open_again: Callable[[], Opened]) -> Opened:
        """Wait and call ``open_again``, until that succeeds.

        Raises:
            GaveUp: it is not to be.
            NotConnectedError: ``stop`` was set.
        """
        while True:
            self.announce(loss, delay)
            if self._stop.wait(delay):
                raise NotConnectedError("It was stopped before the next attempt.")
            try:
                return open_again()
            except NotConnectedError as exc:
                if self._stop.is_set():
                    raise
                loss, delay = self.after_failure(exc)  # a signer may be anybody's code
            except Exception as exc:
                loss, delay = self.after_failure(exc)

    def announce(self, loss: Loss, delay: float) -> None:
        """Tell that there is to be an attempt, in ``delay`` seconds."""
        attempt = self._backoff.attempts
        logger.warning("Trying again in %.1f s (attempt %d): %s", delay, attempt, loss.reason)
        self._inbox.put_event(ReconnectingEvent(attempt=attempt, delay=delay, error=loss.error))

    def after_failure(self, exc: Exception) -> tuple[Loss, float]:
        """Return what an attempt failed with, and the seconds to wait before the next one.

        Raises:
            GaveUp: there is to be none.
        """
        if isinstance(exc, UserOfflineError):
            raise GaveUp(Loss(f"The live ended while the connection was lost. {exc}")) from exc
        if isinstance(exc, TikTokLiveError):
            error = exc
        else:
            logger.error("A bug in reconnecting", exc_info=exc)
            error = bug(exc)
        if isinstance(error, HandshakeError) and error.status is not None:
            self._bookmark.led_nowhere(time.monotonic())
        loss = Loss(str(error), error)
        if not _may_pass(error):
            raise GaveUp(loss)
        return loss, self._next_delay(error)

    def _next_delay(self, error: TikTokLiveError) -> float:
        demanded = error.retry_after if isinstance(error, RateLimitError) else None
        delay = self._backoff.next_delay(time.monotonic(), demanded or 0.0)
        if delay is None:
            raise GaveUp(Loss(f"Gave up after {self._backoff.attempts} attempts to reconnect. {error}", error))
        return delay


def _may_pass(error: TikTokLiveError) -> bool:
    """Tell whether an attempt may succeed later where this one failed.

    The room was entered before. So an answer that makes no sense, or a captcha, is TikTok's state of the moment,
    although it would be no use to repeat a first attempt.
    """
    if isinstance(error, BlockedError):
        return error.retryable or error.kind in PASSING
    return error.retryable or isinstance(error, InvalidResponseError)


def bug(exc: BaseException) -> ConnectionLostError:
    """Return the error that tells of a bug of this library, or of the system's last resources."""
    error = ConnectionLostError(f"An unexpected {type(exc).__name__} in the library ended the connection.")
    error.__cause__ = exc
    return error
