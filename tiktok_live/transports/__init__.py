"""Ways to get a room's messages: sockets and requests, not events, and no threads of their own.

A transport is opened, read and closed by the reader thread. Two of its methods are for other threads:
``send_heartbeat`` and ``interrupt``.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Protocol

from tiktok_live.models.late_methods import dataclass

if TYPE_CHECKING:
    from tiktok_live.wire import Encoded

__all__ = ["ClosedByPeer", "Received", "StopSignal", "Transport"]


class ClosedByPeer(Exception):
    """The server closed the connection in the normal way; everything that it sent before has been received."""


class StopSignal(Protocol):
    """What a transport needs to know of the connection that it serves."""

    def is_set(self) -> bool:
        """Tell whether the connection is to end."""

    def wait(self, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds for that; tell whether it came."""


@dataclass(slots=True)
class Received:
    """What one frame or one poll brought.

    Attributes:
        messages: in the order of arrival; may be empty.
        problem: something wrong that does not end the connection, to be reported.
        cursor: where another transport would go on after this; empty when nothing says so.
        internal_ext: goes with the cursor.
        size: bytes of what the messages came in; ``None`` where that is not known.
        more: whether something else has arrived, which the next ``receive`` returns at once.
    """

    messages: list[Encoded] = field(default_factory=list)
    problem: Exception | None = None
    cursor: str = ""
    internal_ext: str = ""
    size: int | None = None
    more: bool = False


class Transport(Protocol):
    """What the WebSocket and polling have in common.

    Attributes:
        heartbeat_interval: seconds between two calls of ``send_heartbeat``; ``None`` for a transport that needs none.
        answers_heartbeats: whether the server was seen to answer one.
        last_heard: instant, on the monotonic clock, of the last sign of life of the server.
        websocket: the ``websocket.WebSocket`` object of a push socket, for users to look at; ``None`` when polling.
    """

    @property
    def heartbeat_interval(self) -> float | None: ...

    @property
    def answers_heartbeats(self) -> bool: ...

    @property
    def last_heard(self) -> float: ...

    @property
    def websocket(self) -> Any: ...

    def open(self) -> None:
        """Connect and enter the room.

        Raises:
            HandshakeError: the server refused, or could not be reached.
        """

    def receive(self) -> Received | None:
        """Return what arrived, or ``None`` after a fraction of a second of silence, so that the caller can look around.

        Raises:
            ClosedByPeer: the server closed in the normal way.
            ConnectionLostError: the connection is gone.
        """

    def send_heartbeat(self) -> None:
        """Tell the server that the room is still watched. Any thread.

        Raises:
            ConnectionLostError: it cannot be sent.
        """

    def interrupt(self) -> None:
        """Make an ``open`` or ``receive`` that waits come to an end. Any thread; never blocks for long."""

    def close(self, patience: float) -> None:
        """Take leave within ``patience`` seconds and release everything. Reader thread only; idempotent."""
