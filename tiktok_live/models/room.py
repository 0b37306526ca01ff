"""Rooms: what TikTok's HTTP interface says of a live, and the state of a client in it."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.models.gift import Gift
from tiktok_live.models.user import User
from tiktok_live.models.value import Value, dataclass

__all__ = ["ClientState", "ConnectionStatus", "LiveState", "LiveStatus", "RoomInfo", "RoomStatus"]


class RoomStatus(enum.IntEnum):
    """TikTok's ``status`` of a user or room in its HTTP answers; 3 counts as live."""

    LIVE = 2
    PAUSED = 3
    ENDED = 4


@dataclass(slots=True, repr=False, eq=False)
class RoomInfo(Value):
    """A live room as ``room/info`` describes it.

    Attributes:
        room_id: the room, decimal digits.
        title: the host's words.
        status: 2 live, 3 paused, 4 ended (:class:`RoomStatus`); another number is kept as it is.
        owner: the host.
        started_at: when the live began.
        viewer_count: viewers now.
        total_viewers: viewers since the start.
        like_count: likes since the start.
        share_url: a link to the live.
        cover_url: its picture.
        stream_urls: video addresses by name: ``"hls"``, ``"rtmp"``, and ``"flv_<quality>"`` for each quality offered.
        raw: the ``data`` object of the answer, as sent.
    """

    room_id: str | None = None
    title: str | None = None
    status: int | None = None
    owner: User = field(default_factory=User)
    started_at: datetime | None = None
    viewer_count: int | None = None
    total_viewers: int | None = None
    like_count: int | None = None
    share_url: str | None = field(default=None, repr=False)
    cover_url: str | None = field(default=None, repr=False)
    stream_urls: dict[str, str] = field(default_factory=dict, repr=False)
    raw: dict[str, Any] = field(default_factory=dict, repr=False)


class LiveState(str, enum.Enum):
    """Whether a user is live."""

    LIVE = "live"
    PAUSED = "paused"
    OFFLINE = "offline"
    NEVER_LIVE = "never live"
    UNKNOWN = "unknown"

    __str__ = str.__str__


@dataclass(slots=True, repr=False, eq=False)
class LiveStatus(Value):
    """Whether a user is live, and what each source said.

    Attributes:
        status: the verdict; a paused live counts as live for ``is_live``.
        room_id: the room, when a source named one (of the last live, when offline).
        evidence: source (``"page"``, ``"api-live"``, ``"room info"``, ``"signer"``) -> what it said, in words.
    """

    status: LiveState = LiveState.UNKNOWN
    room_id: str | None = None
    evidence: dict[str, str] = field(default_factory=dict)

    @property
    def is_live(self) -> bool:
        """Whether the room can be read now: live or paused."""
        return self.status in (LiveState.LIVE, LiveState.PAUSED)


class ConnectionStatus(str, enum.Enum):
    """Where a client stands."""

    IDLE = "idle"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    RECONNECTING = "reconnecting"
    CLOSING = "closing"
    CLOSED = "closed"

    __str__ = str.__str__


@dataclass(frozen=True, slots=True)
class ClientState:
    """An immutable snapshot of a client.

    Attributes:
        status: where the client stands.
        upgraded_to_websocket: whether events come over a WebSocket (else by polling).
        room_id: the room; ``None`` before the first connection.
        room_info: what TikTok said of the room; ``None`` where it was not asked or did not say.
        available_gifts: the gift list, filled when ``enable_extended_gift_info`` is on.
    """

    status: ConnectionStatus = ConnectionStatus.IDLE
    upgraded_to_websocket: bool = False
    room_id: str | None = None
    room_info: RoomInfo | None = None
    available_gifts: tuple[Gift, ...] = field(default=(), repr=False)

    @property
    def is_connected(self) -> bool:
        """Whether the room is entered and events flow."""
        return self.status is ConnectionStatus.CONNECTED
