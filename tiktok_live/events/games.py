"""Events of games that are played in a live, and of TikTok's partners who make them."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.models import Penalty, Text
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "DropsChange",
    "LiveGameIntroEvent",
    "OfflineGame",
    "OfflineKind",
    "PartnershipDropsUpdateEvent",
    "PartnershipGameOfflineEvent",
    "PartnershipPunishEvent",
]


@dataclass(slots=True, repr=False, eq=False)
class LiveGameIntroEvent(Event):
    """What game is being played (``WebcastLiveGameIntroMessage``); ``text`` says it.

    Attributes:
        content: the words on the game.
        has_ranking: whether there is a ranking of its players.
    """

    content: Text | None = field(default=None, repr=False)
    has_ranking: bool = False


class DropsChange(enum.IntEnum):
    """What happened to a drop: what viewers of a game can win."""

    SHOWN = 0
    UPDATED = 1
    CLOSED = 2


@dataclass(slots=True, repr=False, eq=False)
class PartnershipDropsUpdateEvent(Event):
    """What viewers of a game can win changed (``WebcastPartnershipDropsUpdateMessage``).

    Attributes:
        change: what happened to it; ``DropsChange.SHOWN`` where TikTok says nothing.
        drops_id: id of the drop.
        task_id: id of the game's task; ``None`` for none.
        event_id: id of the game's event; ``None`` for none.
        host_user_id: the host; ``None`` when it is closed.
    """

    change: DropsChange | int = DropsChange.SHOWN
    drops_id: str | None = None
    task_id: str | None = None
    event_id: str | None = None
    host_user_id: str | None = field(default=None, repr=False)


class OfflineKind(enum.IntEnum):
    """What of a game went offline."""

    TASK = 0
    EVENT = 1
    DROPS = 2


@dataclass(slots=True, repr=False, eq=False)
class OfflineGame(Value):
    """A game that went offline.

    Attributes:
        task_id: id of its task.
        notice: the line that TikTok's own client shows.
        tasks_left: how many tasks are left.
        kind: what went offline.
    """

    task_id: str | None = None
    notice: str | None = None
    tasks_left: int | None = None
    kind: OfflineKind | int = OfflineKind.TASK


@dataclass(slots=True, repr=False, eq=False)
class PartnershipGameOfflineEvent(Event):
    """Games of partners went offline (``WebcastPartnershipGameOfflineMessage``).

    Attributes:
        games: the games.
    """

    games: list[OfflineGame] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class PartnershipPunishEvent(Event):
    """The host was punished in a partnership with a game (``WebcastPartnershipPunishMessage``).

    Attributes:
        penalty: the penalty.
    """

    penalty: Penalty | None = None
