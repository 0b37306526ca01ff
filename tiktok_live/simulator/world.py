"""What all parts of the simulator share: the rooms, who may do what, and the log."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tiktok_live.simulator.faults import Faults
from tiktok_live.simulator.records import Log
from tiktok_live.simulator.room import Obstacle, Room
from tiktok_live.simulator.scenario import first_room_id
from tiktok_live.simulator.sign_limits import SignLimits
from tiktok_live.simulator.tickets import Tickets

__all__ = ["DEFAULT_SESSIONS", "PushRules", "World"]

DEFAULT_SESSIONS = {"simulator-session": "simulated_viewer"}
NEXT_LIVE = 1_000_003
"""How far apart the room ids of two lives of one host are."""


@dataclass
class PushRules:
    """What the push socket demands and how it behaves; may be changed at any time.

    Attributes:
        heartbeat_interval: seconds, told to the client in the header ``Handshake-Options``.
        heartbeat_timeout: seconds without a heartbeat after which the socket is closed; 0 for never.
        enter_timeout: seconds in which a client has to enter the room.
        deaf: whether a client's close frame is left unanswered.
        silent: whether nothing at all is sent any more, with the connection standing.
        refusal: status and ``Handshake-Msg`` for every handshake, in place of the usual checks.
        address: told to clients as the push server's own, such as that of a proxy in front of it.
    """

    heartbeat_interval: float = 10.0
    heartbeat_timeout: float = 25.0
    enter_timeout: float = 5.0
    deaf: bool = False
    silent: bool = False
    refusal: tuple[int, str] | None = None
    address: str = ""


@dataclass
class World:
    """The state of a simulator.

    Attributes:
        sessions: session ids that work, and who each belongs to; any other counts as expired.
        api_key: the key that the sign server demands; ``None`` for none.
        offer_websocket: whether a push server is offered; without it clients can only poll.
        history: how many old comments a new room has.
        url: of the HTTP server, ``push_url`` of the push server.
        stopping: set when the simulator stops.
        entered: called with the room whenever a client has entered one, or begins to poll it.
    """

    clock: Callable[[], float]
    tickets: Tickets
    sessions: Mapping[str, str]
    api_key: str | None
    offer_websocket: bool
    history: int
    push: PushRules = field(default_factory=PushRules)
    log: Log = field(default_factory=Log)
    faults: Faults = field(default_factory=Faults)
    sign_limits: SignLimits = field(default_factory=SignLimits)
    stopping: threading.Event = field(default_factory=threading.Event)
    entered: Callable[[Room], None] = lambda room: None
    url: str = ""
    push_url: str = ""
    _rooms: dict[str, Room] = field(default_factory=dict)
    _by_id: dict[str, Room] = field(default_factory=dict)

    def open_room(self, unique_id: str, status: int, obstacle: Obstacle | None) -> Room:
        """Begin a new live of a host, with a new room id; the old one stays known. Status 0: was never live."""
        before = self.find(unique_id)
        room_id = None
        if status:
            room_id = int(before.room_id) + NEXT_LIVE if before and before.room_id else first_room_id(unique_id)
        room = Room(
            unique_id,
            room_id=room_id,
            pictures=self.url,
            clock=self.clock,
            status=status,
            obstacle=obstacle,
            history=self.history,
        )
        self._rooms[unique_id.lower()] = room
        if room.room_id:
            self._by_id[room.room_id] = room
        return room

    def find(self, unique_id: str) -> Room | None:
        """Return the newest room of a host; names match in any case."""
        return self._rooms.get(unique_id.lower())

    def by_id(self, room_id: str) -> Room | None:
        """Return a room, however old."""
        return self._by_id.get(room_id)
