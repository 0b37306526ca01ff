"""The diagnosis itself: which step comes when, what it depends on, and what must not get into the report."""

from __future__ import annotations

import dataclasses
import logging
import platform
import ssl
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version

from tiktok_live import __version__
from tiktok_live.connection import Latch, Target
from tiktok_live.diagnosis.entering import Entrance
from tiktok_live.diagnosis.findings import OVERDUE, Finding, failed, skipped
from tiktok_live.diagnosis.reach import PATIENCE, Leg, Reach, legs_of
from tiktok_live.diagnosis.redaction import Redaction
from tiktok_live.diagnosis.report import Diagnosis, Step, Verdict, overall
from tiktok_live.diagnosis.room import RoomLookup
from tiktok_live.diagnosis.worker import Overdue, Stopped, in_time
from tiktok_live.errors import InvalidOptionError, TikTokLiveError
from tiktok_live.http.session import HttpSession
from tiktok_live.http.session.hosts import origin_of
from tiktok_live.http.signers import SignRequest
from tiktok_live.http.signers.signing import Addressed

__all__ = ["Examination"]

logger = logging.getLogger(__name__)

LIBRARIES = ("requests", "urllib3", "websocket-client", "protobuf")
GRACE = 5.0
"""Seconds beyond its own deadlines that a step may take before it counts as hanging."""
REQUESTS_OF_A_STEP = 6
"""As many as the longest step makes one after the other for each signer: a share link has five redirects."""
QUICK = ("network", "proxy", "TLS")
CONNECTIONS_TO_A_SERVER = 4
"""As many as one of these steps makes to each server, or the time that a name may take to look up."""


class Examination:
    """One diagnosis, made once. It has an HTTP session of its own, without what the client's has learnt."""

    def __init__(self, target: Target, *, stopped: Callable[[], bool], patience: float) -> None:
        """Prepare.

        Args:
            target: of the client.
            stopped: whether nobody wants the diagnosis any more; the steps that are left are skipped then.
            patience: seconds to wait for the first message.
        """
        # Nobody wants to wait for a rate limit here, but to be told of it.
        options = dataclasses.replace(target.options, on_rate_limit="raise")
        self._target = target
        self._stop = Latch()
        self._stopped = stopped
        self._patience = patience
        self._session = HttpSession(options).interruptible(self._stop.is_set)
        self._lookup = RoomLookup(self._session, target.user, target.signers, target.room_id)
        self._entrance = Entrance(self._session, target.signers, self._stop)
        self._redaction = Redaction(self._session.secrets)
        self._made: dict[str, Step] = {}

    def run(self, on_step: Callable[[Step], None] | None = None) -> Diagnosis:
        """Try everything, and call ``on_step`` after each step."""
        made_at = datetime.now(timezone.utc)
        try:
            for name, attempt in self._steps():
                step = self._made[name] = self._try(name, attempt)
                logger.debug("Diagnosis, %s: %s (%.2f s)", name, step.verdict, step.seconds)
                if on_step is not None:
                    on_step(step)
        finally:
            self._end()
        steps = tuple(self._made.values())
        return Diagnosis(self._subject(), overall(steps), steps, made_at, _environment())

    def _end(self) -> None:
        self._stop.set()
        transport = self._entrance.transport
        if transport is not None:
            transport.interrupt()  # a step that was given up may still be in there
        self._entrance.leave()
        self._session.close()

    def _try(self, name: str, attempt: Callable[[], Finding]) -> Step:
        begin = time.monotonic()
        limit = self._session.timeout * REQUESTS_OF_A_STEP * max(len(self._target.signers), 1) + self._patience + GRACE
        if name in QUICK:
            limit = PATIENCE * CONNECTIONS_TO_A_SERVER * len(self._addresses()) + GRACE
        try:
            finding = in_time(attempt, limit, self._stopped)
        except Overdue:
            finding = Finding(Verdict.FAILED, f"No result within {limit:.0f} s.", *OVERDUE)
        except Stopped:
            self._stop.set()
            finding = skipped("The diagnosis was stopped.")
        except TikTokLiveError as exc:
            finding = failed(exc)
        except Exception as exc:
            logger.exception("A bug in the diagnosis, or in a signer: %s", name)
            finding = failed(exc)
        seen, meaning, advice = map(self._redaction.clean, finding[1:])
        return Step(name, finding.verdict, round(time.monotonic() - begin, 3), seen, meaning, advice)

    def _subject(self) -> str:
        user, room_id = self._target.user, self._target.room_id
        return " ".join(filter(None, (str(user) if user else "", f"room {room_id}" if room_id else "")))

    # --- the steps, in their order

    def _steps(self) -> Iterator[tuple[str, Callable[[], Finding]]]:
        try:
            legs = legs_of(self._session, self._addresses())
        except InvalidOptionError as exc:
            yield from self._without_proxy(exc)
            return
        self._reach = reach = Reach(self._session, legs)
        self._legs = {leg.url: leg for leg in legs}
        yield "network", reach.network
        yield "proxy", reach.proxy
        yield "TLS", reach.tls
        yield "page", lambda: self._look_up("page")
        yield "api-live", lambda: self._look_up("api-live")
        yield "room info", self._room_info
        yield "signer", self._sign
        yield "rate limits", self._rate_limits
        yield "handshake", self._shake_hands
        yield "first message", self._first_message

    def _without_proxy(self, exc: InvalidOptionError) -> Iterator[tuple[str, Callable[[], Finding]]]:
        names = "network", "TLS", "page", "api-live", "room info", "signer", "rate limits", "handshake", "first message"
        yield "proxy", lambda: failed(exc)._replace(advice="Mend HTTPS_PROXY, HTTP_PROXY or ALL_PROXY.")
        for name in names:
            yield name, lambda: skipped("Which proxy to use is not known.")

    def _look_up(self, source: str) -> Finding:
        if self._target.user is None:
            return skipped("The room was given by its id.")
        endpoints = self._target.options.endpoints
        return self._lost(endpoints.web) or self._lookup.ask(source)

    def _room_info(self) -> Finding:
        if self._lookup.room_id is None and not self._lookup.has_ended and not self._lookup.is_missing:
            self._lookup.ask_signer()
        lost = self._lost(self._target.options.endpoints.webcast)
        return self._lack_of_room() or lost or self._lookup.room_info()

    def _sign(self) -> Finding:
        lost = self._lost(*self._signer_addresses())
        return self._lack_of_room(live=True) or lost or self._entrance.sign(self._lookup.room_id or "")

    def _rate_limits(self) -> Finding:
        return self._lost(*self._signer_addresses()) or self._entrance.rate_limits()

    def _shake_hands(self) -> Finding:
        if self._entrance.opening is None:
            return skipped("No signer has opened the room.")
        return self._entrance.shake_hands()

    def _first_message(self) -> Finding:
        if self._entrance.transport is None:
            return skipped("There is no connection.")
        try:
            return self._entrance.first_message(self._patience)
        finally:
            self._entrance.leave()

    # --- what they depend on

    def _lost(self, *urls: str) -> Finding | None:
        """Return why servers need not be asked, when none of them can be reached."""
        legs = [self._legs.get(_base(url)) for url in urls]
        if not legs or not all(leg is not None and leg in self._reach.lost for leg in legs):
            return None
        hosts = ", ".join(dict.fromkeys(leg.host for leg in legs if leg is not None))
        blamed = next(name for name in ("TLS", "proxy", "network") if self._made[name].verdict is Verdict.FAILED)
        return skipped(f"{hosts} cannot be reached: see {blamed}.")

    def _lack_of_room(self, *, live: bool = False) -> Finding | None:
        if self._lookup.room_id is None:
            return skipped("No room is known to ask about.")
        if live and self._lookup.has_ended:
            return skipped("The live has ended, so there is nothing to open.")
        return None

    def _addresses(self) -> tuple[str, ...]:
        endpoints = self._target.options.endpoints
        return (endpoints.web, endpoints.webcast, *self._signer_addresses())

    def _signer_addresses(self) -> tuple[str, ...]:
        request = SignRequest.of(self._session, "")
        known = [signer for signer in self._target.signers if isinstance(signer, Addressed)]
        return tuple(url for signer in known for url in signer.addresses(request))


def _base(url: str) -> str:
    """Return the address of the server of ``url``, as :attr:`Leg.url` has it."""
    origin = origin_of(url)
    return "" if origin is None else Leg(origin.scheme, origin.host, origin.port, None).url


def _environment() -> dict[str, str]:
    """Return what a bug report needs to know; nothing that tells of a person."""
    versions = {"tiktok_live": __version__, "Python": platform.python_version()}
    versions["system"] = f"{platform.system()} {platform.release()} {platform.machine()}"
    for library in LIBRARIES:
        try:
            versions[library] = version(library)
        except PackageNotFoundError:
            versions[library] = "not installed as a package"
    return versions | {"TLS": ssl.OPENSSL_VERSION}
