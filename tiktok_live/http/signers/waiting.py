"""Wait for a sign server's limits, as ``on_rate_limit="wait"`` wants it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

from tiktok_live.errors import NotConnectedError, RateLimitError, SignatureError, reworded
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers.budget import LONGEST_WAIT, leave_lines
from tiktok_live.http.signers.limits import RateLimits
from tiktok_live.http.signers.opening import Opening, fetch_signed
from tiktok_live.http.signers.signing import LimitTeller, Signer, SignRequest
from tiktok_live.options import Options

__all__ = ["fetch_rate_limits", "fetch_when_allowed"]

logger = logging.getLogger(__name__)

DEFAULT_WAIT = 60.0
"""Seconds, where the server does not say."""
LEAST_WAIT = 1.0
"""Seconds; a server may refuse and say 0, for hours, or name an instant that our clock has passed."""


def fetch_when_allowed(
    session: HttpSession, signers: Sequence[Signer], room_id: str, options: Options, wait: Callable[[float], bool]
) -> Opening:
    """Do :func:`fetch_signed`; where only limits are in the way and the user wants so, wait for their end first.

    Args:
        session: of the connection; clients that wait are told apart by it.
        signers: tried in order, again after each wait.
        room_id: decimal digits.
        options: of the client.
        wait: waits for so many seconds, and tells whether it was stopped.

    Raises:
        RateLimitError: the user does not want to wait, or it would take longer than an hour.
        NotConnectedError: the wait was stopped.
        RequestError: what :func:`fetch_signed` raises.
    """
    patient_until = time.monotonic() + LONGEST_WAIT
    try:
        while True:
            try:
                return fetch_signed(session, signers, room_id, options)
            except RateLimitError as exc:
                if options.on_rate_limit != "wait":
                    raise
                seconds = _bearable(exc, patient_until)
                logger.warning("Room %s: rate limit, waiting %.1f s: %s", room_id, seconds, exc)
            if wait(seconds):
                raise NotConnectedError("disconnect() was called while waiting for a rate limit.")
    finally:
        leave_lines(session)


def _bearable(exc: RateLimitError, patient_until: float) -> float:
    """Return the seconds to wait; raise ``exc`` when they are too many to keep somebody waiting without a word."""
    seconds = DEFAULT_WAIT if exc.retry_after is None else max(LEAST_WAIT, exc.retry_after)
    if time.monotonic() + seconds > patient_until + 1.0:
        hour = f'That is longer than the {LONGEST_WAIT / 60:.0f} minutes that on_rate_limit="wait" waits.'
        raise reworded(exc, f"{exc} {hour}")
    return seconds


def fetch_rate_limits(session: HttpSession, signers: Sequence[Signer]) -> RateLimits:
    """Ask the first signer that can tell for its limits.

    Raises:
        SignatureError: none can tell.
        RequestError: it cannot be asked, or does not say.
    """
    for signer in signers:
        if isinstance(signer, LimitTeller):
            return signer.rate_limits(SignRequest.of(session, ""))
    raise SignatureError("No signer of this client can tell its limits: that takes a method rate_limits(request).")
