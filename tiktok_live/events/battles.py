"""Events of battles between hosts, as TikTok sends them."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.events.battle_parts import (
    BattleAction,
    BattleArmy,
    BattleGiftPermission,
    BattleResult,
    BattleSettings,
    BattleStatus,
    BattleTeam,
    BattleWins,
    ScoreReason,
)
from tiktok_live.models import Picture, User
from tiktok_live.models.value import dataclass

__all__ = ["LinkMicArmiesEvent", "LinkMicBattleEvent"]


@dataclass(slots=True, repr=False, eq=False)
class LinkMicBattleEvent(Event):
    """A battle was offered, started or ended (``WebcastLinkMicBattle``).

    ``BattleStartedEvent`` and ``BattleFinishedEvent`` tell the same with sides, scores and winner put together.

    Attributes:
        battle_id: the battle.
        status: where it stands.
        action: what happened.
        battle_users: the hosts; the room's own host first, where the client knows who that is.
        duration: planned seconds.
        teams: sides of a team battle; empty in a battle of single hosts.
        user_ids_as_sent: ids of ``battle_users`` in the order of the message.
        settings: time and kind of the battle.
        battle_armies: the score at the end; in a team battle, one per team. Empty at the start.
        results: how it ended for each host, by user id; in a team battle, for one host of each team.
        wins: battles won in a row by each host, by user id; not in team battles.
        action_by_user_id: who did it.
        gift_permission: whether the invited host may get gifts.
        bubble_text: words in a bubble on the screen; rarely sent.
    """

    battle_id: str | None = None
    status: BattleStatus | int | None = None
    action: BattleAction | int | None = None
    battle_users: list[User] = field(default_factory=list)
    duration: int | None = None
    teams: list[BattleTeam] = field(default_factory=list, repr=False)
    user_ids_as_sent: list[str] = field(default_factory=list, repr=False)
    settings: BattleSettings | None = field(default=None, repr=False)
    battle_armies: list[BattleArmy] = field(default_factory=list, repr=False)
    results: dict[str, BattleResult] = field(default_factory=dict, repr=False)
    wins: dict[str, BattleWins] = field(default_factory=dict, repr=False)
    action_by_user_id: str | None = field(default=None, repr=False)
    gift_permission: BattleGiftPermission | int | None = field(default=None, repr=False)
    bubble_text: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkMicArmiesEvent(Event):
    """The score of a battle changed (``WebcastLinkMicArmies``).

    ``BattleScoreEvent`` tells the same by sides.

    Attributes:
        battle_id: the battle.
        battle_status: why it was sent (TikTok's ``trigger_reason``).
        battle_armies: one per host (in a team battle, one per team), in the order of the message.
        teams: sides of a team battle; empty in a battle of single hosts.
        settings: time and kind of the battle.
        user_id: the viewer who changed the score.
        gift_id: the gift that did it; ``None`` where likes or something else did.
        gift_count: gifts sent at once.
        repeat_count: gifts so far in the streak.
        gift_picture: picture of the gift.
        diamonds: price of the gifts in coins.
        gift_sent_at: when the gift was sent.
        scored_at: when the score changed: of two events of a battle, the later one holds the score.
        is_critical_strike: whether a boosting glove multiplied the points.
        has_mvp_effect: whether TikTok's app celebrates the best supporter of a team.
        channel_id: the link between the hosts.
        log_id: TikTok's id of its log lines on the gift or like behind it.
    """

    battle_id: str | None = None
    battle_status: ScoreReason | int | None = None
    battle_armies: list[BattleArmy] = field(default_factory=list)
    teams: list[BattleTeam] = field(default_factory=list, repr=False)
    settings: BattleSettings | None = field(default=None, repr=False)
    user_id: str | None = field(default=None, repr=False)
    gift_id: int | None = field(default=None, repr=False)
    gift_count: int | None = field(default=None, repr=False)
    repeat_count: int | None = field(default=None, repr=False)
    gift_picture: Picture | None = field(default=None, repr=False)
    diamonds: int | None = field(default=None, repr=False)
    gift_sent_at: datetime | None = field(default=None, repr=False)
    scored_at: datetime | None = field(default=None, repr=False)
    is_critical_strike: bool = field(default=False, repr=False)
    has_mvp_effect: bool = field(default=False, repr=False)
    channel_id: str | None = field(default=None, repr=False)
    log_id: str | None = field(default=None, repr=False)
