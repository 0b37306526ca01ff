"""Item cards in battles."""

from __future__ import annotations

from typing import Any

from tiktok_live.decoding import users
from tiktok_live.decoding.context import Context
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, Source, at_seconds, id_text
from tiktok_live.decoding.text import told_by
from tiktok_live.events import BattleCard, BattleEffectTarget, LinkMicBattleItemCardEvent
from tiktok_live.models import User
from tiktok_live.proto.battle_card_pb2 import (
    AnchorPair,
    CommonCardInfo,
    CriticalStrikeCardInfo,
    ExtraTimeCardInfo,
    PotionCardInfo,
    SmokeCardInfo,
    SpecialEffectCardInfo,
    WaveCardInfo,
    WebcastLinkMicBattleItemCard,
)
from tiktok_live.proto.text_pb2 import Text

__all__ = ["DECODERS"]

Wire = tuple[WebcastLinkMicBattleItemCard, Context]

OLDER_CARDS = (
    "use_critical_strike_card",
    "use_smoke_card",
    "use_extra_time_card",
    "use_special_effect_card",
    "use_potion_card",
    "use_wave_card",
)
NEWER_CARDS = ("use_top2_card", "use_top3_card")
CARDS = (*OLDER_CARDS, *NEWER_CARDS)
"""Fields of the message that tell how a card was used; one of them is filled, or none."""
WITH_TEXT = (*CARDS, "award_card_notice")


def _card(message: WebcastLinkMicBattleItemCard) -> Any:
    """Return the card that was used, of whatever kind; ``None`` where none was."""
    for name in CARDS:
        if message.HasField(name):
            card = getattr(message, name).card_info
            return card.common if name in NEWER_CARDS else card
    return None


def _user(wire: Wire) -> User:
    message, context = wire
    card = _card(message)
    if card is not None and card.send_user.HasField("user"):
        return users.of_battle(card.send_user.user, context)
    user_id = message.special_effect_notice.from_user_id
    return User(user_id=str(user_id) if user_id else None)


def _awarded_users(wire: Wire) -> list[User]:
    message, context = wire
    return [users.of_battle(user.user, context) for user in message.award_card_notice.awarded_users]


def _targets(wire: Wire) -> list[BattleEffectTarget]:
    message, context = wire
    used, noticed = message.use_special_effect_card, message.special_effect_notice
    return [TARGET.make(pair, context) for pair in used.affected_anchor_pairs or noticed.affected_anchor_pairs]


def _line(message: WebcastLinkMicBattleItemCard) -> Text:
    """Return the line that the app shows; an empty one where there is none."""
    name = next((name for name in WITH_TEXT if message.HasField(name)), "award_card_notice")
    line: Text = getattr(message, name).display_content
    return line


EVERY_CARD: dict[str, Source] = {
    "name_key": "card_name_key",
    "picture": "card_image",
    "sent_at": at_seconds("send_time_sec"),
    "effect_at": at_seconds("effect_time_sec"),
    "effect_duration": "effect_last_duration",
    "host_user_id": (id_text("to_anchor_id_str"), "to_anchor_id"),
    "multiple": None,
    "strike_rate_low": None,
    "strike_rate_high": None,
    "gift_name_key": None,
    "extra_duration": None,
    "rules_url": "rule_url",
}
STRIKES: dict[str, Source] = {
    "multiple": "multiple",
    "strike_rate_low": "critical_strike_rate_low",
    "strike_rate_high": "critical_strike_rate_high",
    "gift_name_key": "gift_name_key",
}
EXTENDS: dict[str, Source] = {"extra_duration": "extra_duration_sec"}
FOR_HOST: dict[str, Source] = {"host_user_id": "to_anchor_id"}

Shape(BattleCard, CriticalStrikeCardInfo, **{**EVERY_CARD, **STRIKES})
Shape(BattleCard, SmokeCardInfo, **EVERY_CARD)
Shape(BattleCard, ExtraTimeCardInfo, **{**EVERY_CARD, **EXTENDS})
Shape(BattleCard, SpecialEffectCardInfo, **EVERY_CARD)
Shape(BattleCard, PotionCardInfo, **{**EVERY_CARD, **FOR_HOST})
Shape(BattleCard, WaveCardInfo, **{**EVERY_CARD, **FOR_HOST})
Shape(BattleCard, CommonCardInfo, **EVERY_CARD)
TARGET = Shape(
    BattleEffectTarget, AnchorPair, source_host_user_id="source_anchor_id", target_host_user_id="target_anchor_id"
)
CARD = EventShape(
    LinkMicBattleItemCardEvent,
    WebcastLinkMicBattleItemCard,
    action="msg_type",
    user=_user,
    card=(*(f"{name}.card_info" for name in OLDER_CARDS), *(f"{name}.card_info.common" for name in NEWER_CARDS)),
    host_user_id=(*(f"{name}.anchor_id" for name in CARDS), "special_effect_notice.to_anchor_id"),
    awarded_users=_awarded_users,
    targets=_targets,
    points="special_effect_notice.score",
    notice=tuple(f"{name}.display_content" for name in WITH_TEXT),
    **told_by(_line),
)
DECODERS = decoders(CARD)
