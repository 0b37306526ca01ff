"""The gift panel: what can be sent, and a gift within another message."""

from __future__ import annotations

from datetime import datetime, timezone

from decoded import made
from payloads import gift, head

from tiktok_live.events import (
    BindingGiftEvent,
    BoostCard,
    BoostCardEvent,
    GalleryGift,
    GiftDynamicRestrictionEvent,
    GiftEvent,
    GiftPanelUpdateEvent,
    GiftPrice,
    GiftPromptEvent,
    PanelGoal,
    ReceiverRestriction,
    ViewerPicksUpdateEvent,
)
from tiktok_live.proto import gift_panel_pb2 as wire

MOMENT = datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
MS = 1_790_000_000_000


def test_the_panel_has_its_gallery_its_goals_and_its_prices() -> None:
    message = wire.WebcastGiftPanelUpdateMessage(room_id=5, timestamp=MS, strategy_context="why")
    message.gallery_data.progress[5655].goal_count = 3
    message.gallery_data.progress[5655].current_sponsor_id = 12
    message.gallery_data.progress[6000].goal_count = 1
    message.gallery_data.period, message.gallery_data.end_time_in_ms = 2, MS
    message.goal_data.status = 1
    message.goal_data.goal_progress[5655].current_progress = 7
    message.goal_data.goal_progress[5655].target = 10
    message.goal_data.goal_progress[5655].expired_timestamp_in_ms = MS
    message.room_based_gift_data.room_based_gifts[4].gift_info.add(id=5655, price=1)
    event = made(GiftPanelUpdateEvent, message)
    assert (event.panel_room_id, event.updated_at, event.strategy) == ("5", MOMENT, "why")
    assert event.gallery == {5655: GalleryGift(3, "12"), 6000: GalleryGift(1)}
    assert (event.gallery_period, event.gallery_ends_at) == (2, MOMENT)
    assert (event.goal_status, event.goals) == (1, {5655: PanelGoal(7, 10, MOMENT)})
    assert event.prices == {4: [GiftPrice(5655, 1)]}


def test_gifts_are_hidden_by_scene_and_by_receiver() -> None:
    message = wire.WebcastGiftDynamicRestrictionMessage()
    scenes = message.dynamic_restriction.scenes
    scenes.normal_hidden_gids.append(1)
    scenes.match_hidden_gids.append(2)
    scenes.cohost_hidden_gids.append(3)
    scenes.multiguest_hidden_gids.extend([4, 5])
    message.dynamic_restriction.receivers.add(user_id=9, hidden_gids=[6])
    event = made(GiftDynamicRestrictionEvent, message)
    assert (event.hidden_gift_ids, event.hidden_in_battles) == ([1], [2])
    assert (event.hidden_with_co_hosts, event.hidden_with_guests) == ([3], [4, 5])
    assert event.receivers == [ReceiverRestriction("9", [6])]


def test_a_prompt_has_its_words_and_its_order() -> None:
    event = made(
        GiftPromptEvent,
        wire.WebcastGiftPromptMessage(
            title="Sure?", body="So many", block_num_days=3, order_id="o", order_timestamp=MS // 1000
        ),
    )
    assert (event.title, event.body, event.blocked_days) == ("Sure?", "So many", 3)
    assert (event.order_id, event.ordered_at) == ("o", MOMENT)
    assert made(GiftPromptEvent, wire.WebcastGiftPromptMessage(order_timestamp=MS)).ordered_at == MOMENT


def test_a_gift_within_a_message_is_a_gift_event() -> None:
    event = made(BindingGiftEvent, wire.WebcastBindingGiftMessage(common=head(), msg=gift(count=3)))
    assert isinstance(event.gift, GiftEvent)
    assert (event.gift.repeat_count, event.gift.user.nickname) == (3, "Ada")
    assert event.msg_id and made(BindingGiftEvent, wire.WebcastBindingGiftMessage()).gift is None


def test_boost_cards_have_ids() -> None:
    message = wire.WebcastBoostCardMessage(cards=[wire.BoostCard(m_card_id=1, task_source=2, task_id=3)])
    assert made(BoostCardEvent, message).cards == [BoostCard("1", "3", 2)]


def test_a_message_without_a_schema_can_be_read_by_field_numbers() -> None:
    message = wire.WebcastViewerPicksUpdateMessage()
    message.MergeFromString(b"\x12\x03abc\x18\x05")
    assert made(ViewerPicksUpdateEvent, message).fields() == {2: ["abc"], 3: [5]}
