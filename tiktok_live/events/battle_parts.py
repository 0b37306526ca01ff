"""What events of battles between hosts are made of."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.models import User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "BattleAction",
    "BattleArmy",
    "BattleGiftPermission",
    "BattleInvitation",
    "BattleOutcome",
    "BattleResult",
    "BattleSettings",
    "BattleStatus",
    "BattleSupporter",
    "BattleTeam",
    "BattleType",
    "BattleWins",
    "ScoreReason",
]


class BattleAction(enum.IntEnum):
    """What happened to a battle."""

    UNKNOWN = 0
    INVITED = 1
    REJECTED = 2
    CANCELLED = 3
    OPENED = 4
    """The battle starts."""
    FINISHED = 5
    """Its time is over; the penalty of the losers begins."""
    CUT_SHORT = 6
    """It was ended before its time."""
    ACCEPTED = 7
    QUIT_APPLIED = 8
    QUIT_DECLINED = 9
    QUIT_DECLINED_OFF = 10
    LEFT = 11
    """A host left the link."""


class BattleStatus(enum.IntEnum):
    """Where a battle stands."""

    NOT_STARTED = 0
    RUNNING = 1
    FINISHED = 2
    PENALTY = 3
    """The penalty of the losers runs."""
    PENALTY_OVER = 4


class BattleType(enum.IntEnum):
    """Who fights whom."""

    UNKNOWN = 0
    NORMAL = 1
    """Host against host."""
    TEAM = 2
    INDIVIDUAL = 3
    ONE_AGAINST_MANY = 4
    TAKE_THE_STAGE = 51
    GROUP_SHOW = 52
    BEANS = 53
    GROUP_RANK_LIST = 54


class BattleInvitation(enum.IntEnum):
    """How a battle came about."""

    NORMAL = 0
    AGAIN = 1
    """The same hosts as in the battle before."""
    TEAM_PAIR = 2
    TEAM_PAIR_RECOMMENDED_COHOST = 3
    TEAM_PAIR_RECOMMENDED_SOLO = 4


class BattleGiftPermission(enum.IntEnum):
    """Whether the invited host may get gifts."""

    UNKNOWN = 0
    NONE = 1
    CLOSED_BY_HOST = 2
    GRANTED = 3
    BANNED = 4


class BattleOutcome(enum.IntEnum):
    """How a battle ended for a side."""

    WON = 0
    LOST = 1
    DRAWN = 2


class ScoreReason(enum.IntEnum):
    """Why TikTok sent the score of a battle."""

    UNKNOWN = 0
    SCORE = 1
    """It changed."""
    BATTLE_END = 2
    OPT_OUT = 3
    KEEP_ALIVE = 4
    EFFECT = 5


@dataclass(slots=True, repr=False, eq=False)
class BattleSettings(Value):
    """Time and kind of a battle.

    Attributes:
        battle_id: the battle.
        status: where it stands.
        battle_type: who fights whom.
        invitation: how it came about; ``None`` for a first battle, too.
        started_at: when it started.
        duration: planned seconds (mostly 301).
        extra_duration: seconds added by cards.
        ends_at: when it ends; rarely sent.
        channel_id: the link between the hosts.
        gift_mode: which gifts count; as sent, by field number; no public source describes it.
    """

    battle_id: str | None = None
    status: BattleStatus | int | None = None
    battle_type: BattleType | int | None = None
    invitation: BattleInvitation | int | None = None
    started_at: datetime | None = None
    duration: int | None = None
    extra_duration: int | None = None
    ends_at: datetime | None = None
    channel_id: str | None = field(default=None, repr=False)
    gift_mode: dict[int, list[Any]] | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleSupporter(Value):
    """A viewer who made points for a side.

    Attributes:
        user: the viewer: id, nickname and picture.
        points: points made in this battle.
        diamonds: coins spent on them; rarely sent.
    """

    user: User = field(default_factory=User)
    points: int = 0
    diamonds: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class BattleArmy(Value):
    """A host's score in a battle and the viewers who made it.

    Attributes:
        host_user_id: the host; in a team battle, one of the team.
        points: score so far.
        participants: the best supporters.
        supporters: the best supporters with their points, in the same order.
    """

    host_user_id: str | None = None
    points: int | None = None
    participants: list[User] = field(default_factory=list, repr=False)
    supporters: list[BattleSupporter] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleTeam(Value):
    """A side of a team battle.

    Attributes:
        team_id: TikTok's number of the side.
        user_ids: the hosts of the side.
        points: its score so far.
        host_points: score of each host, by user id; empty while TikTok names the team only.
        supporters: the best supporters.
        outcome: how the battle ended for it; ``None`` while it runs.
        rank: TikTok's rank of the side; rarely sent.
    """

    team_id: str | None = None
    user_ids: list[str] = field(default_factory=list)
    points: int | None = None
    host_points: dict[str, int] = field(default_factory=dict, repr=False)
    supporters: list[BattleSupporter] = field(default_factory=list, repr=False)
    outcome: BattleOutcome | int | None = None
    rank: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleResult(Value):
    """How a battle ended for a host.

    Attributes:
        host_user_id: the host; in a team battle, one of the team.
        outcome: won, lost or drawn.
        points: final score.
    """

    host_user_id: str | None = None
    outcome: BattleOutcome | int = BattleOutcome.WON
    points: int = 0


@dataclass(slots=True, repr=False, eq=False)
class BattleWins(Value):
    """How many battles a host won in a row.

    Attributes:
        host_user_id: the host.
        count: battles won in a row; at the end of a battle, that one included.
        status: at the end of a battle 1 where the row grew, 2 where it broke; else ``None``.
        type: TikTok's number for the kind of row.
        icon_url: picture of the row; rarely sent.
        rules_url: address of the rules, for TikTok's app.
    """

    host_user_id: str | None = None
    count: int = 0
    status: int | None = None
    type: int | None = field(default=None, repr=False)
    icon_url: str | None = field(default=None, repr=False)
    rules_url: str | None = field(default=None, repr=False)
