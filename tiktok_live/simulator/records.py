"""What clients did: every request, every socket, every frame that came in, for tests to assert."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

__all__ = ["Ack", "EnterRoom", "Heartbeat", "Log", "RequestRecord", "SocketRecord"]

T = TypeVar("T")

LOOK_AGAIN = 0.02
"""Seconds between two looks at a condition that no record announces."""


@dataclass
class RequestRecord:
    """One HTTP request.

    Attributes:
        query: its parameters, decoded; the last one of a name.
        query_string: the same as sent.
        headers: names in lower case.
        at: ``time.monotonic()`` at its arrival.
        status: of the answer; ``None`` as long as there is none (and for ever when the connection was reset).
    """

    method: str
    path: str
    query: Mapping[str, str]
    query_string: str
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    body: bytes
    at: float
    status: int | None = None


@dataclass(frozen=True)
class EnterRoom:
    """An ``im_enter_room`` frame; ``at`` is monotonic time."""

    at: float
    room_id: str
    live_id: int
    identity: str


@dataclass(frozen=True)
class Heartbeat:
    """An ``hb`` frame; a bare one, without a payload, has neither room nor sequence. ``at`` is monotonic time."""

    at: float
    room_id: str | None
    sequence: int | None


@dataclass(frozen=True)
class Ack:
    """An ``ack`` frame: which frame it is for, and the payload. ``at`` is monotonic time."""

    at: float
    log_id: int
    payload: bytes


@dataclass
class SocketRecord:
    """One WebSocket, from its handshake on. All times are monotonic.

    Attributes:
        query: parameters of its address, decoded; the last one of a name.
        query_string: the same as sent.
        headers: of the handshake, names in lower case.
        status: 101, or the status of the refusal; ``None`` before the answer.
        refusal: why the handshake was refused; ``None`` when it was not.
        frames: kinds of all frames that came in, in order: payload types, and ``"text"``, ``"ping"``, ``"pong"``,
            ``"junk"``.
        sent: log ids of the frames sent that asked for an ack.
        close_code: of the client's close frame; 1005 for a frame without one; ``None`` when it sent none.
        closed_by_us: code and reason of the simulator's own close frame, when it sent one first.
        closed_at: when the TCP connection was over.
    """

    path: str
    query: Mapping[str, str]
    query_string: str
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    at: float
    status: int | None = None
    refusal: str | None = None
    frames: list[str] = field(default_factory=list)
    enter_rooms: list[EnterRoom] = field(default_factory=list)
    heartbeats: list[Heartbeat] = field(default_factory=list)
    acks: list[Ack] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)
    close_code: int | None = None
    close_reason: str = ""
    closed_by_us: tuple[int, str] | None = None
    closed_at: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether it was accepted and its TCP connection stands."""
        return self.status == 101 and self.closed_at is None

    @property
    def unacked(self) -> list[int]:
        """Log ids of the frames that asked for an ack and have none."""
        acked = {ack.log_id for ack in self.acks}
        return [log_id for log_id in self.sent if log_id not in acked]


class Log:
    """Everything that clients did, in order. Any thread may read it while the servers write."""

    def __init__(self) -> None:
        self.requests: list[RequestRecord] = []
        self.sockets: list[SocketRecord] = []
        self._changed = threading.Condition()

    def add(self, record: RequestRecord | SocketRecord) -> None:
        """Append a record."""
        if isinstance(record, RequestRecord):
            self.requests.append(record)
        else:
            self.sockets.append(record)
        self.touch()

    def touch(self) -> None:
        """Wake those who wait: a record has changed."""
        with self._changed:
            self._changed.notify_all()

    def wait_for(self, condition: Callable[[], T], timeout: float) -> T:
        """Return the first true value of ``condition()``, asked after every record, or raise ``TimeoutError``."""
        deadline = time.monotonic() + timeout
        while not (value := condition()):
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise TimeoutError(f"The condition did not come true in {timeout:g} s. The log: {self.summary()}.")
            with self._changed:
                self._changed.wait(min(remaining, LOOK_AGAIN))
        return value

    def paths(self) -> list[str]:
        """Return the paths of all requests, in order."""
        return [request.path for request in list(self.requests)]

    def requests_to(self, path: str) -> list[RequestRecord]:
        """Return the requests to a path; a slash at its end does not matter."""
        return [request for request in list(self.requests) if request.path.rstrip("/") == path.rstrip("/")]

    @property
    def socket(self) -> SocketRecord:
        """The newest socket, accepted or refused."""
        if not self.sockets:
            raise LookupError(f"No client has tried to open the push socket. The log: {self.summary()}.")
        return self.sockets[-1]

    @property
    def open_sockets(self) -> list[SocketRecord]:
        """The sockets that stand now and have entered a room."""
        return [socket for socket in list(self.sockets) if socket.is_open and socket.enter_rooms]

    def summary(self) -> str:
        """Tell in one line what happened: paths and frame kinds, no values."""
        requests = ", ".join(f"{request.path} {request.status}" for request in list(self.requests)[-20:])
        sockets = ", ".join(f"{socket.refusal or socket.status} {socket.frames[-20:]}" for socket in list(self.sockets))
        return f"requests [{requests}], sockets [{sockets}]"
