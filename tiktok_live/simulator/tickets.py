"""Tickets: what a signature is worth. A push socket opens only to the client it was signed for, and not for long."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["SIGNER_USER_AGENT", "Signature", "Ticket", "Tickets"]

SIGNER_USER_AGENT = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/138.0.0.0 Safari/537.36"
)
"""The browser for which the signer of the older flow signs."""
ROUTE_PARAMS = {
    "imprp": "edge (node 7) a/b+c",
    "region_hint": "Île-de-France & 東京 = 100%; #1",
    "unused": "",
}
"""Values of a push address that only survive exact percent-encoding; an empty one need not be sent."""


@dataclass(frozen=True)
class Ticket:
    """The right to open a push socket.

    Attributes:
        user_agent: the only User-Agent that may use it.
        ttwid: the cookie that must come along.
        route_params: what the address must carry.
        expires_at: monotonic time.
    """

    room_id: str
    user_agent: str
    ttwid: str
    route_params: Mapping[str, str]
    expires_at: float


@dataclass(frozen=True)
class Signature:
    """What the older signer adds to an ``im/fetch`` address."""

    ms_token: str
    x_bogus: str
    signature: str
    user_agent: str = SIGNER_USER_AGENT

    def params(self) -> dict[str, str]:
        """Return the query parameters."""
        return {"msToken": self.ms_token, "X-Bogus": self.x_bogus, "_signature": self.signature}


class Tickets:
    """Issue and check tickets and signatures; thread-safe. The tokens depend on the seed and their number alone."""

    def __init__(self, seed: int, lifetime: float) -> None:
        self.lifetime = lifetime
        self._seed = seed
        self._number = 0
        self._tickets: dict[str, Ticket] = {}
        self._signatures: dict[str, Signature] = {}
        self._lock = threading.Lock()

    def token(self, kind: str, length: int = 40) -> str:
        """Return a new token."""
        with self._lock:
            self._number += 1
            return hashlib.sha512(f"{kind} {self._seed} {self._number}".encode()).hexdigest()[:length]

    def issue(self, room_id: str, user_agent: str) -> Ticket:
        """Return a new ticket for a room and a User-Agent."""
        token = self.token("wrss")
        ttwid = f"1%7C{self.token('ttwid', 32)}%7C{self.token('ttwid', 16)}"
        expires_at = time.monotonic() + self.lifetime
        ticket = Ticket(room_id, user_agent, ttwid, {"wrss": token, **ROUTE_PARAMS}, expires_at)
        with self._lock:
            self._tickets[token] = ticket
        return ticket

    def find(self, token: str) -> Ticket | None:
        """Return the ticket whose route params hold the token, unless it has expired."""
        ticket = self._tickets.get(token)
        return ticket if ticket is not None and time.monotonic() < ticket.expires_at else None

    def sign(self) -> Signature:
        """Return a new signature."""
        x_bogus, tail = self.token("X-Bogus", 28), self.token("_signature", 32)
        signature = Signature(self.token("msToken", 107), x_bogus, f"_02B4Z6wo{tail}")
        with self._lock:
            self._signatures[signature.x_bogus] = signature
        return signature

    def is_signed(self, query: Mapping[str, str], user_agent: str) -> bool:
        """Tell whether a query carries a signature of ours, whole, and the User-Agent is the one it was made for."""
        signature = self._signatures.get(query.get("X-Bogus", ""))
        if signature is None or user_agent != signature.user_agent:
            return False
        return all(query.get(key) == value for key, value in signature.params().items())
