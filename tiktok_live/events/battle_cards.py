"""Events of item cards in battles."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import Picture, Text, User
from tiktok_live.models.value import Value, dataclass

__all__ = ["BattleCard", "BattleCardAction", "BattleEffectTarget", "LinkMicBattleItemCardEvent"]


class BattleCardAction(enum.IntEnum):
    """What happened with an item card of a battle."""

    UNKNOWN = 0
    OBTAIN_GUIDE = 1
    """TikTok tells viewers how to get one."""
    CRITICAL_STRIKE_USED = 2
    """A boosting glove: gifts may count several times."""
    SMOKE_USED = 3
    """A magic mist: the score is hidden."""
    AWARDED = 4
    """A viewer was given a card."""
    EXTRA_TIME_USED = 5
    SPECIAL_EFFECT_USED = 6
    POTION_USED = 7
    WAVE_USED = 8
    SPECIAL_EFFECT_NOTICE = 9
    """A special effect made points."""
    TOP_2_USED = 10
    TOP_3_USED = 11
    VAULT_GLOVE_USED = 12


@dataclass(slots=True, repr=False, eq=False)
class BattleCard(Value):
    """An item card that was used in a battle.

    Attributes:
        name_key: TikTok's key of its name (``"pm_mt_boost_crit_name"``).
        picture: its picture.
        sent_at: when it was used.
        effect_at: when its effect begins, some 3 seconds later.
        effect_duration: seconds for which it works.
        host_user_id: the host whom it is for.
        multiple: a boosting glove: how many times a gift counts that strikes.
        strike_rate_low: a boosting glove: least chance of a strike, as it seems in per cent.
        strike_rate_high: a boosting glove: best chance of a strike.
        gift_name_key: a boosting glove: TikTok's key of the name of the gift that it works on; rarely sent.
        extra_duration: a card of extra time: seconds that it adds to the battle.
        rules_url: address of the rules, for TikTok's app.
    """

    name_key: str | None = None
    picture: Picture | None = field(default=None, repr=False)
    sent_at: datetime | None = field(default=None, repr=False)
    effect_at: datetime | None = field(default=None, repr=False)
    effect_duration: int | None = None
    host_user_id: str | None = None
    multiple: int | None = None
    strike_rate_low: int | None = field(default=None, repr=False)
    strike_rate_high: int | None = field(default=None, repr=False)
    gift_name_key: str | None = field(default=None, repr=False)
    extra_duration: int | None = None
    rules_url: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleEffectTarget(Value):
    """Two hosts between whom a special effect works.

    Attributes:
        source_host_user_id: the host from whom it comes.
        target_host_user_id: the host whom it hits.
    """

    source_host_user_id: str | None = None
    target_host_user_id: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class LinkMicBattleItemCardEvent(Event):
    """A viewer used an item card in a battle, or was given one (``WebcastLinkMicBattleItemCard``).

    ``text`` is the line that TikTok's app shows of it.

    Attributes:
        battle_id: the battle.
        action: what happened; which of the cards it was.
        user: who used the card. Nothing but ``None`` where one was given: TikTok names that viewer in the text.
        card: the card that was used; ``None`` where none was.
        host_user_id: the host for whom it was used.
        awarded_users: who was given a card; empty in every captured message.
        targets: the hosts whom a special effect hits.
        points: points that a special effect made.
        notice: the line with its pieces; the picture of a card that was given is one of them.
    """

    battle_id: str | None = None
    action: BattleCardAction | int | None = None
    user: User = field(default_factory=User)
    card: BattleCard | None = None
    host_user_id: str | None = field(default=None, repr=False)
    awarded_users: list[User] = field(default_factory=list, repr=False)
    targets: list[BattleEffectTarget] = field(default_factory=list, repr=False)
    points: int | None = None
    notice: Text | None = field(default=None, repr=False)
