"""Events of battles between hosts."""

from __future__ import annotations

from dataclasses import dataclass, field

from tiktok_live.events.base import Event
from tiktok_live.models import User
from tiktok_live.models.value import Value

__all__ = ["BattleArmy", "BattleTeam", "LinkMicArmiesEvent", "LinkMicBattleEvent"]


@dataclass(slots=True, repr=False, eq=False)
class BattleTeam(Value):
    """A side of a team battle.

    Attributes:
        user_ids: the hosts of the side.
        points: its score so far.
    """

    team_id: str | None = None
    user_ids: list[str] = field(default_factory=list)
    points: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkMicBattleEvent(Event):
    """A battle was offered, started or ended (``WebcastLinkMicBattle``).

    Attributes:
        status: phase: 1 running, 3 penalty.
        action: what happened: 4 started, 5 finished, 6 cut short, 1 to 3 and 7 invitations.
        battle_users: the hosts; the room's own host first, where the client knows who that is.
        duration: seconds.
        teams: sides of a team battle; empty in a battle of single hosts.
        user_ids_as_sent: ids of ``battle_users`` in the order of the message.
    """

    battle_id: str | None = None
    status: int | None = None
    action: int | None = None
    battle_users: list[User] = field(default_factory=list)
    duration: int | None = None
    teams: list[BattleTeam] = field(default_factory=list, repr=False)
    user_ids_as_sent: list[str] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleArmy(Value):
    """A host's score in a battle and the viewers who made it.

    Attributes:
        host_user_id: the host; in a team battle, the first of the team.
        points: score so far.
        participants: the best supporters.
    """

    host_user_id: str | None = None
    points: int | None = None
    participants: list[User] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkMicArmiesEvent(Event):
    """The score of a battle changed (``WebcastLinkMicArmies``).

    Attributes:
        battle_status: why it was sent (TikTok's ``trigger_reason``): 1 new score, 2 end of the battle.
        battle_armies: one per host (in a team battle, one per team), in the order of the message.
    """

    battle_id: str | None = None
    battle_status: int | None = None
    battle_armies: list[BattleArmy] = field(default_factory=list)
