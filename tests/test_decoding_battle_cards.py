"""Item cards of battles: who used which for whom, and who was given one."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from decoded import captured_of, made, sent
from payloads import HOST_ID, PICTURES, VIEWER_ID, head, words

from tiktok_live.events import BattleCard, BattleCardAction, BattleEffectTarget, LinkMicBattleItemCardEvent
from tiktok_live.models import User
from tiktok_live.proto.battle_card_pb2 import WebcastLinkMicBattleItemCard

METHOD = "WebcastLinkMicBattleItemCard"
RIVAL_ID = 6800000000000000009
SENT_S, SENT = 1_790_000_000, datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
KINDS = {
    "use_critical_strike_card": BattleCardAction.CRITICAL_STRIKE_USED,
    "use_smoke_card": BattleCardAction.SMOKE_USED,
    "use_extra_time_card": BattleCardAction.EXTRA_TIME_USED,
    "use_special_effect_card": BattleCardAction.SPECIAL_EFFECT_USED,
    "use_potion_card": BattleCardAction.POTION_USED,
    "use_wave_card": BattleCardAction.WAVE_USED,
    "use_top2_card": BattleCardAction.TOP_2_USED,
    "use_top3_card": BattleCardAction.TOP_3_USED,
}
USED, GIVEN = (725, 726, 728, 729), (724, 727, 730)


@pytest.fixture(scope="module")
def cards(captures: Path) -> dict[int, LinkMicBattleItemCardEvent]:
    return captured_of(LinkMicBattleItemCardEvent, captures, METHOD)


def used(kind: str) -> tuple[WebcastLinkMicBattleItemCard, Any]:
    """Return a message of a card that the viewer used for the host, and the card in it."""
    message = WebcastLinkMicBattleItemCard(common=head(), battle_id=5, msg_type=int(KINDS[kind]))
    use: Any = getattr(message, kind)
    use.anchor_id = HOST_ID
    use.display_content.key, use.display_content.default_pattern = "pm_mt_card", "{0:string} sent a card"
    use.display_content.pieces.append(words("Ada"))
    card = use.card_info.common if kind in ("use_top2_card", "use_top3_card") else use.card_info
    card.card_name_key, card.rule_url, card.to_anchor_id = "pm_mt_card_name", "sslocal://rules", HOST_ID
    card.card_image.url_list.extend(PICTURES)
    card.send_time_sec, card.effect_time_sec, card.effect_last_duration = SENT_S, SENT_S + 3, 30
    user = card.send_user.user
    user.user_id, user.nick_name, user.display_id = VIEWER_ID, "Ada", "ada.test"
    user.avatar_thumb.url_list.extend(PICTURES)
    return message, card


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_card_tells_who_used_it_for_whom_and_for_how_long(kind: str) -> None:
    message, _ = used(kind)
    event = made(LinkMicBattleItemCardEvent, message)
    assert (event.battle_id, event.action, event.host_user_id) == ("5", KINDS[kind], str(HOST_ID))
    assert (event.user.user_id, event.user.nickname, event.user.unique_id) == (str(VIEWER_ID), "Ada", "ada.test")
    assert event.user.profile_picture_url == PICTURES[1]
    card = event.card
    assert card is not None and card.picture is not None and card.picture.urls == PICTURES
    assert (card.name_key, card.rules_url, card.host_user_id) == ("pm_mt_card_name", "sslocal://rules", str(HOST_ID))
    assert (card.sent_at, card.effect_at, card.effect_duration) == (SENT, SENT + timedelta(seconds=3), 30)
    assert (card.multiple, card.strike_rate_low, card.strike_rate_high, card.extra_duration) == (None,) * 4
    assert (event.display_type, event.label) == ("pm_mt_card", "{0:string} sent a card")
    assert event.text == str(event.notice) == "Ada sent a card"


def test_a_boosting_glove_tells_its_chances_and_a_card_of_extra_time_its_seconds() -> None:
    message, glove = used("use_critical_strike_card")
    glove.critical_strike_rate_low, glove.critical_strike_rate_high, glove.multiple = 20, 30, 5
    glove.gift_name_key, glove.to_anchor_id_str = "pm_mt_rose", str(RIVAL_ID)
    card = made(LinkMicBattleItemCardEvent, message).card
    assert card is not None and card.gift_name_key == "pm_mt_rose" and card.host_user_id == str(RIVAL_ID)
    assert (card.strike_rate_low, card.strike_rate_high, card.multiple) == (20, 30, 5)
    message, time = used("use_extra_time_card")
    time.extra_duration_sec = 30
    card = made(LinkMicBattleItemCardEvent, message).card
    assert card is not None and card.extra_duration == 30


def test_a_special_effect_hits_hosts_and_makes_points() -> None:
    pair = BattleEffectTarget(str(HOST_ID), str(RIVAL_ID))
    message, _ = used("use_special_effect_card")
    message.use_special_effect_card.affected_anchor_pairs.add(source_anchor_id=HOST_ID, target_anchor_id=RIVAL_ID)
    assert made(LinkMicBattleItemCardEvent, message).targets == [pair]
    message = WebcastLinkMicBattleItemCard(msg_type=9)
    notice = message.special_effect_notice
    notice.score, notice.from_user_id, notice.to_anchor_id = 70, VIEWER_ID, HOST_ID
    notice.affected_anchor_pairs.add(source_anchor_id=HOST_ID, target_anchor_id=RIVAL_ID)
    event = made(LinkMicBattleItemCardEvent, message)
    assert (event.action, event.points, event.targets) == (BattleCardAction.SPECIAL_EFFECT_NOTICE, 70, [pair])
    assert event.user == User(user_id=str(VIEWER_ID)) and event.host_user_id == str(HOST_ID)
    assert event.card is None


def test_a_viewer_who_is_given_a_card_is_named_in_the_text_or_listed() -> None:
    message = WebcastLinkMicBattleItemCard(msg_type=4)
    award = message.award_card_notice
    award.display_content.default_pattern = "{0:string} got a card."
    award.display_content.pieces.append(words("Ada"))
    award.awarded_users.add().user.nick_name = "Ada"
    event = made(LinkMicBattleItemCardEvent, message)
    assert (event.action, event.text, event.card) == (BattleCardAction.AWARDED, "Ada got a card.", None)
    assert [user.nickname for user in event.awarded_users] == ["Ada"]
    assert event.user == User() and event.host_user_id is None


def test_a_card_of_a_kind_that_is_not_known_stays_a_number() -> None:
    event = made(LinkMicBattleItemCardEvent, WebcastLinkMicBattleItemCard(battle_id=5, msg_type=99))
    assert (event.action, event.card, event.text, event.notice) == (99, None, None, None)
    assert event.user == User() and event.targets == [] and event.points is None


# --- captured


def test_captured_cards_are_boosting_gloves_of_supporters(cards: dict[int, LinkMicBattleItemCardEvent]) -> None:
    for event in (cards[line] for line in USED):
        assert event.action is BattleCardAction.CRITICAL_STRIKE_USED
        assert event.battle_id == sent(event).ids(2)[0]
        assert [event.user.user_id] == sent(event).ids(5, 1, 4, 1, 1)
        assert [event.user.unique_id] == sent(event).texts(5, 1, 4, 1, 4)
        card = event.card
        assert isinstance(card, BattleCard) and card.name_key == "pm_mt_boost_crit_name"
        assert (card.multiple, card.strike_rate_low, card.strike_rate_high, card.effect_duration) == (5, 20, 30, 30)
        assert card.sent_at and card.effect_at and card.effect_at - card.sent_at == timedelta(seconds=3)
        assert [int(card.sent_at.timestamp())] == sent(event).numbers(5, 1, 3)
        assert [event.host_user_id, card.host_user_id] == sent(event).ids(5, 2) * 2
        assert card.picture is not None and card.picture.url and card.rules_url
        assert event.label == "{0:user} sent 1 boosting glove" and event.display_type == "pm_mt_boost_send_crit_comment"
        assert event.text == f"{event.user.nickname} sent 1 boosting glove"
        assert event.notice is not None and event.notice.pieces[0].user is not None
        assert event.notice.pieces[0].user.user_id == event.user.user_id
    # The same card was captured in two rooms of one battle.
    assert cards[728].card == cards[729].card and cards[728].room_id != cards[729].room_id


def test_captured_awards_name_the_viewer_in_their_text(cards: dict[int, LinkMicBattleItemCardEvent]) -> None:
    assert set(cards) == {*USED, *GIVEN}
    for event in (cards[line] for line in GIVEN):
        assert event.action is BattleCardAction.AWARDED
        assert (event.card, event.host_user_id, event.awarded_users, event.user) == (None, None, [], User())
        assert event.notice is not None and event.notice.pieces[1].picture is not None
        (name,) = sent(event).texts(7, 1, 4, 11)
        assert event.text == f"{name} got a {'magic mist' if event is cards[724] else 'boosting glove'}."
