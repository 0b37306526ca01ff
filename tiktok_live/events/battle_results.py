"""Events of battles between hosts, put together from what TikTok sends of them."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.events.battle_parts import BattleOutcome, BattleSupporter, BattleType
from tiktok_live.models import User
from tiktok_live.models.value import Value, dataclass

__all__ = ["BattleEnd", "BattleEvent", "BattleFinishedEvent", "BattleScoreEvent", "BattleSide", "BattleStartedEvent"]


class BattleEnd(str, enum.Enum):
    """Why a battle counts as over; each compares equal to its text (``"finished"``)."""

    FINISHED = "finished"
    """TikTok said so, some 4 seconds after the time was up, and mostly with the result."""
    CUT_SHORT = "cut_short"
    """TikTok said that it was ended before its time."""
    PENALTY_OVER = "penalty_over"
    """TikTok said that the penalty after it is over, and nothing before."""
    TIME_UP = "time_up"
    """Its time is up for 30 seconds, and TikTok said nothing."""
    NEXT_BATTLE = "next_battle"
    """The next battle began, and TikTok said nothing before."""
    LIVE_END = "live_end"
    """The live ended."""
    DISCONNECT = "disconnect"
    """The connection ended."""

    __str__ = str.__str__


@dataclass(slots=True, repr=False, eq=False)
class BattleSide(Value):
    """A side of a battle: one host, or a team of them.

    Attributes:
        hosts: the hosts of the side. Of one whom TikTok has not described yet, only ``user_id`` is set.
        points: its score.
        supporters: the viewers who made most of its points, as last sent (up to 3); not all of them.
        is_own: whether the room's own host is on this side; ``None`` where the client does not know who that is.
        outcome: how the battle ended for it; ``None`` while it runs, or where nobody knows.
        team_id: TikTok's number of a team; ``None`` for a single host.
    """

    hosts: list[User] = field(default_factory=list)
    points: int = 0
    supporters: list[BattleSupporter] = field(default_factory=list, repr=False)
    is_own: bool | None = None
    outcome: BattleOutcome | int | None = None
    team_id: str | None = None

    @property
    def user_ids(self) -> list[str]:
        """Ids of the hosts."""
        return [host.user_id for host in self.hosts if host.user_id is not None]


@dataclass(slots=True, repr=False, eq=False)
class BattleEvent(Event):
    """What the three events of a battle have in common; a handler of this class gets all of them.

    Made from the messages of the battle; ``source`` is the one that told it, or the last one.

    Attributes:
        battle_id: the battle.
        sides: the sides with their scores, the own one first, the others as they came; there can be more than two.
        battle_type: who fights whom.
        started_at: when it started, also for those who came later.
        duration: planned seconds, with those that cards added.
        ends_at: when its time is up.
    """

    battle_id: str | None = None
    sides: list[BattleSide] = field(default_factory=list)
    battle_type: BattleType | int | None = field(default=None, repr=False)
    started_at: datetime | None = field(default=None, repr=False)
    duration: int | None = field(default=None, repr=False)
    ends_at: datetime | None = field(default=None, repr=False)

    @property
    def own_side(self) -> BattleSide | None:
        """The side of the room's own host; ``None`` where the client does not know who that is."""
        return next((side for side in self.sides if side.is_own), None)

    @property
    def opponents(self) -> list[BattleSide]:
        """The sides that are not the own one; none of them where the own one is not known."""
        return [] if self.own_side is None else [side for side in self.sides if not side.is_own]

    @property
    def leader(self) -> BattleSide | None:
        """The side with the most points; ``None`` where several have them."""
        best = sorted(self.sides, key=lambda side: -side.points)
        return None if not best or (len(best) > 1 and best[0].points == best[1].points) else best[0]

    @property
    def lead(self) -> int:
        """Points by which the leader is ahead of the next side; 0 where several have the most points."""
        points = sorted((side.points for side in self.sides), reverse=True)
        return points[0] - points[1] if len(points) > 1 else sum(points)

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON-ready dict of every attribute and the ``lead``; which side is the own one, that side says."""
        return {**Event.to_dict(self), "lead": self.lead}


@dataclass(slots=True, repr=False, eq=False)
class BattleStartedEvent(BattleEvent):
    """A battle between hosts started, exactly once for each; or the client came into one that runs.

    Who comes later has the score of that moment: compare ``started_at`` with ``create_time``.
    """


@dataclass(slots=True, repr=False, eq=False)
class BattleScoreEvent(BattleEvent):
    """The score of a battle changed: only when it did, and only between start and finish.

    ``source`` is the ``LinkMicArmiesEvent`` that told it: by whom, and by which gift.
    """


@dataclass(slots=True, repr=False, eq=False)
class BattleFinishedEvent(BattleEvent):
    """A battle between hosts is over, exactly once for each that started; the penalty of the losers may follow.

    TikTok's result counts. Where none came, the last score decides once the time is up or TikTok goes on to what
    follows a battle. Nobody has won where it was cut short without a result, or where the live or the connection ended
    in the middle. The penalty is over with ``LinkMicBattlePunishFinishEvent``.

    Attributes:
        winner: the side that has won; ``None`` for a tie, and where nobody knows.
        is_tie: whether several sides had the most points.
        won: whether the room's own host has won; ``None`` for a tie, and where nobody knows.
        cut_short: whether it was ended before its time.
        closed_by: why it counts as over.
    """

    winner: BattleSide | None = field(default=None, repr=False)
    is_tie: bool = False
    won: bool | None = None
    cut_short: bool = False
    closed_by: BattleEnd | None = None
