"""The steps that enter a room: signer, rate limits, handshake, first message."""

from __future__ import annotations

import time
from collections.abc import Sequence

from tiktok_live.connection import Latch
from tiktok_live.diagnosis.findings import Finding, failed, ok, skipped, warning
from tiktok_live.diagnosis.report import Verdict
from tiktok_live.errors import InvalidResponseError, SignatureError, TikTokLiveError, WebsocketUpgradeError
from tiktok_live.http.session import HttpSession
from tiktok_live.http.signers import Opening, RateLimits, Signer, SignServer, fetch_rate_limits, fetch_signed
from tiktok_live.http.signers.signing import LimitTeller
from tiktok_live.transports import ClosedByPeer, Transport
from tiktok_live.transports.polling import PollingTransport
from tiktok_live.transports.websocket import WebSocketTransport

__all__ = ["Entrance"]

NOT_FOUND = 404
GOODBYE = 1.0
"""Seconds of patience with a server that does not answer a close."""


class Entrance:
    """Enters a room as a client does, one step at a time."""

    def __init__(self, session: HttpSession, signers: Sequence[Signer], stop: Latch) -> None:
        self._session = session
        self._signers = signers
        self._stop = stop
        self._room_id = ""
        self.opening: Opening | None = None
        self.transport: Transport | None = None

    def sign(self, room_id: str) -> Finding:
        """Have each signer open the room, until one does."""
        self._room_id = room_id
        said: list[str] = []
        trouble: Finding | None = None
        for signer in self._signers:
            try:
                self.opening = fetch_signed(self._session, [signer], room_id, self._session.options)
            except TikTokLiveError as exc:
                finding = failed(exc)
                said.append(f"{type(signer).__name__}: {finding.seen}" if len(self._signers) > 1 else finding.seen)
                trouble = trouble or finding
                continue
            # The repr of somebody's own signer may hold a key.
            name = repr(signer) if isinstance(signer, SignServer) else type(signer).__name__
            said.append(f"{name} opened the room, with {len(self.opening.response.messages)} messages.")
            break
        if self.opening is not None and trouble is None:
            return ok(" ".join(said))
        if trouble is None:
            return failed(SignatureError("There is no signer, and TikTok opens no room without one."))
        verdict = Verdict.FAILED if self.opening is None else Verdict.WARNING
        return trouble._replace(verdict=verdict, seen=" ".join(said))

    def rate_limits(self) -> Finding:
        """Ask the sign server what is left."""
        if not any(isinstance(signer, LimitTeller) for signer in self._signers):
            return skipped("The signer of this client cannot tell its limits.")
        try:
            limits = fetch_rate_limits(self._session, self._signers)
        except SignatureError as exc:
            if exc.status == NOT_FOUND:
                return warning(str(exc), "The sign server does not tell its limits; a server of one's own may do so.")
            raise
        seen = ", ".join(f"{one.remaining} of {one.limit} left in the {name}" for name, one in limits.windows())
        return _used_up(limits, seen) or ok(f"Requests: {seen}.")

    def shake_hands(self) -> Finding:
        """Open the WebSocket, or get ready to poll where there is none."""
        assert self.opening is not None
        options, response = self._session.options, self.opening.response
        can_poll = options.enable_request_polling and options.session_id is not None
        if response.push_server and options.enable_websocket_upgrade:
            arguments = (self._session, options, response, self.opening.room_id)
            self.transport = WebSocketTransport(*arguments, with_session=self.opening.authenticated)
            try:
                self.transport.open()
            except TikTokLiveError:
                self._poll(ready=can_poll)
                raise
            beat = self.transport.heartbeat_interval
            return ok(f"The push server has opened a WebSocket; it wants a heartbeat every {beat:g} s.")
        lack = "The signed fetch offers no WebSocket." if options.enable_websocket_upgrade else "It is switched off."
        self._poll(ready=can_poll)
        if not can_poll:
            words = WebsocketUpgradeError(f"{lack} Polling needs a session_id, and enable_request_polling.")
            meaning = "There is no way to get messages."
            return failed(words)._replace(meaning=meaning, advice="Give a session_id, or try another signer.")
        if not options.enable_websocket_upgrade:
            return skipped("It is switched off: the messages are polled for.")
        return warning(lack, "The messages are polled for, which is slower.", "Try another signer.")

    def _poll(self, *, ready: bool) -> None:
        self.transport = None
        if ready and self.opening is not None:
            options, response = self._session.options, self.opening.response
            self.transport = PollingTransport(self._session, options, response, self.opening.room_id, self._stop)
            self.transport.open()

    def first_message(self, patience: float) -> Finding:
        """Read until a message comes; the heartbeat is sent meanwhile."""
        assert self.transport is not None and self.opening is not None
        transport, begin = self.transport, time.monotonic()
        next_beat, frames = begin, 0
        problem: Exception | None = None
        try:
            while time.monotonic() - begin < patience and not self._stop.is_set():
                if transport.heartbeat_interval is not None and time.monotonic() >= next_beat:
                    transport.send_heartbeat()
                    next_beat = time.monotonic() + transport.heartbeat_interval
                received = transport.receive()
                if received is None:
                    continue
                if received.messages:
                    return ok(f"{received.messages[0].method} came after {time.monotonic() - begin:.1f} s.")
                frames, problem = frames + 1, received.problem or problem
        except ClosedByPeer as exc:
            meaning = "The push server lets nobody stay: the live has just ended, or it distrusts the signer."
            return Finding(Verdict.FAILED, str(exc), meaning, "Try again; then try another signer.")
        if isinstance(problem, InvalidResponseError) and transport.websocket is None:
            meaning = "TikTok answers polls with nothing where the session does not work, or not in this country."
            advice = "Log in again in a browser, and give the session_id that it has then."
            return failed(problem)._replace(meaning=meaning, advice=advice)
        return failed(problem) if problem is not None else self._silence(patience, frames)

    def _silence(self, patience: float, frames: int) -> Finding:
        assert self.opening is not None
        earlier = len(self.opening.response.messages)
        return warning(
            f"None came within {patience:g} s ({frames} frames without one; {earlier} messages with the signed fetch).",
            "A quiet room, or a connection that is kept silent.",
            "Look in a browser whether something happens in the room; if so, try another signer or a session_id.",
        )

    def leave(self) -> None:
        """Close what is open."""
        transport, self.transport = self.transport, None
        if transport is not None:
            transport.close(GOODBYE)


def _used_up(limits: RateLimits, seen: str) -> Finding | None:
    empty = [(name, window) for name, window in limits.windows() if window.remaining <= 0]
    if not empty:
        return None
    name, window = empty[-1]
    when = f"until {window.reset_at:%H:%M:%S} UTC" if window.reset_at else f"for up to one {name}"
    advice = f'Wait {when}; on_rate_limit="wait" does it for you. A sign_api_key of your own has limits of its own.'
    return warning(f"Requests: {seen}.", "All requests are used up: the room cannot be opened again now.", advice)
