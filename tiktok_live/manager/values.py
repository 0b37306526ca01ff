"""What a manager tells of its rooms."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.models.value import LIVE, Value, dataclass

__all__ = ["ManagerStats", "RoomHealth", "RoomState"]


class RoomState(str, enum.Enum):
    """Where a room of a manager stands."""

    WAITING = "waiting"
    """For its turn to be looked up, or for another attempt after a failure (``error``)."""
    OFFLINE = "offline"
    """The user is not live; the manager looks again every ``interval`` seconds."""
    CONNECTING = "connecting"
    CONNECTED = "connected"
    RECONNECTING = "reconnecting"
    CLOSING = "closing"
    STOPPED = "stopped"
    """``disconnect()`` of its client was called; the manager leaves it alone."""
    FAILED = "failed"
    """For good: there is no such user, the live is not for everybody, ... (``error``)."""

    __str__ = str.__str__


@dataclass(slots=True, repr=False, eq=False)
class RoomHealth(Value):
    """How a room of a manager is.

    Attributes:
        user: the name of the room, as in ``manager.rooms``.
        state: where it stands.
        room_id: the live's room; ``None`` while there is none.
        since: since when, aware UTC.
        last_message: when the last message came, aware UTC; ``None`` before the first.
        messages: how many messages have come.
        reconnects: how often a connection was lost and tried again.
        error: the last error; ``None`` before the first.
        queue: messages that wait for handlers.
        lateness: how many seconds after its time the last heartbeat was sent.
    """

    user: str
    state: RoomState
    room_id: str | None = None
    since: datetime | None = None
    last_message: datetime | None = None
    messages: int = 0
    reconnects: int = 0
    error: BaseException | None = field(default=None, compare=False, metadata=LIVE)
    queue: int = 0
    lateness: float = 0.0


@dataclass(slots=True, repr=False, eq=False)
class ManagerStats(Value):
    """How a manager is: its rooms together.

    Attributes:
        rooms: state -> how many rooms are in it; states without rooms are left out.
        messages: how many messages have come, in all rooms that there are.
        messages_per_second: lately.
        queue: messages that wait for handlers.
        lateness_median: seconds that a heartbeat was sent after its time, half of the last ones at most.
        lateness_p99: the same for 99 of 100 of them.
        lookups_waiting: rooms whose turn to be looked up has not come.
        threads: threads of the manager.
    """

    rooms: dict[RoomState, int] = field(default_factory=dict)
    messages: int = 0
    messages_per_second: float = 0.0
    queue: int = 0
    lateness_median: float = 0.0
    lateness_p99: float = 0.0
    lookups_waiting: int = 0
    threads: int = 0
