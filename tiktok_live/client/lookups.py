"""The part of the client that asks and tells over HTTP; none of it needs a connection."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tiktok_live.catalogue import GiftCatalogue
from tiktok_live.connection import Latch, Target
from tiktok_live.errors import InvalidOptionError, RateLimitError, RequestError, TikTokLiveError
from tiktok_live.events import Event
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import RateLimits, Signer, default_signers, fetch_rate_limits
from tiktok_live.http.usernames import Username, check_room_id, parse_user
from tiktok_live.models import Gift, LiveState, LiveStatus, RoomInfo
from tiktok_live.options import Options
from tiktok_live.transports.websocket_options import check_websocket_options

if TYPE_CHECKING:
    from tiktok_live.diagnosis import Diagnosis, Step

__all__ = ["Lookups"]

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 3600.0
"""Seconds for which a rate limit is believed."""


class Lookups:
    """Questions about a user's room, and the chat. All methods may be called from any thread."""

    def __init__(
        self,
        unique_id: str | None,
        room_id: str | None,
        options: Options,
        signer: Signer | Sequence[Signer] | None,
    ) -> None:
        if unique_id is None and room_id is None:
            raise InvalidOptionError("Neither unique_id nor room_id was given; one of them is needed.")
        check_websocket_options(options)
        self._options = options
        self._target = Target(
            user=None if unique_id is None else parse_user(unique_id, options.endpoints),
            room_id=None if room_id is None else check_room_id(room_id),
            session=self._new_session(options),
            signers=_signers(signer, options),
            options=options,
        )
        self._halted = Latch()
        self._gifts = self._new_catalogue(options)

    def _new_session(self, options: Options) -> HttpSession:
        return HttpSession(options)

    def _new_catalogue(self, options: Options) -> GiftCatalogue:
        return GiftCatalogue(options.gift_cache)

    @property
    def name(self) -> str:
        """Whose room it is: the user's name without ``@``, or the share link, else the room id that was given."""
        user = self._target.user
        if isinstance(user, Username):
            return user.unique_id
        return user.url if user is not None else str(self._target.room_id)

    def _current_room(self) -> str | None:
        """Return the room that the client is in; ``None`` while it is in none."""
        return None

    def _room_id(self, *, even_ended: bool = False) -> str:
        """Return the id of the room to ask about, looking it up if need be."""
        target = self._target
        known = self._current_room() or target.room_id
        if known:
            return known
        from tiktok_live.http.rooms import find_room  # late, as all of that package: loading it takes 1.4 ms

        return find_room(target.session, target.user, target.signers, even_ended=even_ended).room_id

    def get_room_info(self) -> RoomInfo:
        """Return what TikTok says of the room now; of the last live, ``status`` 4, when the user is offline.

        Raises:
            RoomError: there is no such user, never was a live, or it is not for everybody.
            RequestError: TikTok cannot be asked.
        """
        from tiktok_live.http.rooms import fetch_room_info

        return fetch_room_info(self._target.session, self._room_id(even_ended=True))

    @property
    def gifts(self) -> GiftCatalogue:
        """What is known of gifts, by id: learnt from gift messages, from the gift list, and from ``gift_cache``."""
        return self._gifts

    def get_available_gifts(self) -> list[Gift]:
        """Return the gifts that can be sent, with names, prices and pictures; ``gifts`` knows them from then on.

        Raises:
            RequestError: TikTok cannot be asked.
        """
        from tiktok_live.http.rooms import fetch_gifts

        gifts = fetch_gifts(self._target.session, self._current_room() or self._target.room_id)
        self._gifts.learn(gifts)
        return gifts

    def get_live_status(self) -> LiveStatus:
        """Return whether the user is live, and what each source said about it.

        Raises:
            UserNotFoundError: there is no such user.
            RequestError: TikTok cannot be asked.
        """
        from tiktok_live.http.rooms import live_status

        target = self._target
        return live_status(target.session, target.user, target.signers, target.room_id)

    def is_live(self) -> bool:
        """Return whether the user is live; a paused live counts, and so does not a source that cannot tell.

        Raises:
            UserNotFoundError: there is no such user.
            RequestError: TikTok cannot be asked.
        """
        return self.get_live_status().is_live

    def wait_until_live(self, timeout: float | None = None, interval: float = 60.0) -> bool:
        """Wait until the user is live; ``disconnect()`` from another thread ends the wait.

        A look-up that fails is logged, and the next one tells.

        Args:
            timeout: seconds to wait at most; ``None`` for ever.
            interval: seconds between two look-ups; longer where TikTok says that it is asked too often.

        Returns:
            Whether the user is live.

        Raises:
            UserNotFoundError: there is no such user.
            InvalidOptionError: ``timeout`` or ``interval`` is no number of seconds.
        """
        check_seconds("interval", interval)
        if timeout is not None:
            check_seconds("timeout", timeout, zero=True)
        return self._wait_until_live(self._halted, timeout, interval)

    def _wait_until_live(self, halted: Latch, timeout: float | None, interval: float) -> bool:
        deadline = None if timeout is None else time.monotonic() + timeout
        while not halted.is_set():
            pause = interval
            try:
                status = self.get_live_status()
            except RequestError as exc:
                logger.warning("Whether the user is live could not be looked up: %s", exc)
                pause = pause_after(exc, interval)
            else:
                if status.is_live:
                    return True
                if status.status is LiveState.UNKNOWN:
                    logger.warning("Whether the user is live cannot be told: %s", status.evidence)
            if deadline is not None and time.monotonic() + pause >= deadline:
                halted.wait(max(deadline - time.monotonic(), 0.0))
                return False
            halted.wait(pause)
        return False

    def rate_limits(self) -> RateLimits:
        """Return how many requests the sign server takes, and how many are left, as it says now.

        All clients of this process that use the same server with the same key share them, and know them from then on.

        Raises:
            SignatureError: the server refuses, or no signer of this client can tell.
            RequestError: it cannot be asked.
        """
        return fetch_rate_limits(self._target.session, self._target.signers)

    def diagnose(self, *, patience: float = 15.0, on_step: Callable[[Step], None] | None = None) -> Diagnosis:
        """Try every step on the way to the room, and tell what each showed, what it means and what to do.

        It needs no connection and leaves one that stands alone. It takes some seconds, some minutes where servers hang;
        it uses one request of the signer, and is seen in the room as a viewer who comes and goes. ``disconnect()`` in
        another thread ends it early. Nothing in it is secret: it can be pasted into a bug report.

        Args:
            patience: seconds to wait for the first message.
            on_step: called after each step, on this thread, so that its result can be shown at once.

        Raises:
            InvalidOptionError: ``patience`` is no number of seconds.
        """
        check_seconds("patience", patience)
        from tiktok_live.diagnosis import Examination  # late: it brings the sockets along

        return Examination(self._target, stopped=self._halted.is_set, patience=patience).run(on_step)

    def send_message(self, text: str, session_id: str | None = None) -> None:
        """Write into the chat of the room; returns when TikTok has taken the message, and only then.

        At your own risk: TikTok suspends accounts that spam.

        Args:
            text: what to write.
            session_id: of the account that writes; by default the option of that name.

        Raises:
            NeedsSessionError: there is no session id.
            SessionExpiredError: TikTok does not accept it any more.
            MessageRejectedError: TikTok did not take the message.
            InvalidOptionError: the text is empty.
            RequestError: TikTok cannot be asked.
        """
        from tiktok_live.http.chat import send_message

        target = self._target
        if not (session_id or self._options.session_id):
            send_message(target.session, target.signers, "0", text, None)  # says what is missing, and asks nobody
        send_message(target.session, target.signers, self._room_id(), text, session_id)

    def decode(self, method: str, payload: bytes) -> Event:
        """Return the event that a wire message makes, without a connection.

        Args:
            method: wire method, like ``"WebcastChatMessage"``.
            payload: the message's protobuf bytes.

        Raises:
            DecodeError: the bytes are no such message.
        """
        from tiktok_live.decoding import decode  # late: see connection/__init__.py

        return decode(method, payload)


def pause_after(exc: TikTokLiveError, interval: float) -> float:
    """Return the seconds until the next look-up: an hour at most, or ``interval``, whatever a server demands."""
    demanded = exc.retry_after if isinstance(exc, RateLimitError) and exc.retry_after is not None else 0.0
    return max(interval, min(demanded, LONGEST_PAUSE))


def check_seconds(name: str, value: float, *, zero: bool = False) -> None:
    """Raise ``InvalidOptionError`` unless ``value`` is a finite number of seconds above (or at) zero."""
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not (value > 0 or (zero and value == 0)) or value == float("inf"):
        raise InvalidOptionError(f"{name} must be a number of seconds {'from' if zero else 'above'} 0; got {value!r}.")


def _signers(signer: Signer | Sequence[Signer] | None, options: Options) -> tuple[Signer, ...]:
    if signer is None:
        return default_signers(options)
    signers = tuple(signer) if isinstance(signer, (list, tuple)) else (signer,)
    if not signers or not all(isinstance(one, Signer) and not isinstance(one, type) for one in signers):
        raise InvalidOptionError(
            "signer must be an object with a method fetch(room_id, request) -> SignedFetch, or a list of such objects."
        )
    return signers
