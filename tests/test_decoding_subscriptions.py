"""Cards and notices of subscriptions."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from decoded import captured_of, made, sent
from payloads import viewer

from tiktok_live.events import (
    SubPinAction,
    SubPinEvent,
    SubscriptionCardKind,
    SubscriptionGoal,
    SubscriptionNotifyEvent,
)
from tiktok_live.proto import subscription_card_pb2 as wire

MOMENT = datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)


def test_a_card_has_its_goal() -> None:
    message = wire.WebcastSubPinEventMessage(action_type=2, operator_user_id=7)
    card = message.card
    card.type, card.id, card.template_id, card.action_schema = 2, 5, 6, "sslocal://goal"
    card.time_to_live = card.last_pin_timestamp = 1_790_000_000
    card.image.url_list.append("https://p16.example.com/a")
    card.goal_pin_card.goal_id, card.goal_pin_card.target, card.goal_pin_card.progress = 5, 19, 15
    card.goal_pin_card.time_to_live = 1_790_000_000
    card.goal_pin_card.desc.content = "Help me!"
    event = made(SubPinEvent, message)
    assert (event.action, event.operator_user_id) == (SubPinAction.UNPINNED, "7")
    assert event.card and event.card.picture and event.card.picture.url == "https://p16.example.com/a"
    assert (event.card.card_id, event.card.kind, event.card.template_id) == ("5", SubscriptionCardKind.GOAL, "6")
    assert (event.card.ends_at, event.card.last_pinned_at, event.card.link) == (MOMENT, MOMENT, "sslocal://goal")
    assert event.card.goal == SubscriptionGoal("5", "Help me!", 19, 15, MOMENT)


def test_captured_cards_are_of_goals_that_are_not_reached_yet(captures: Path) -> None:
    events = captured_of(SubPinEvent, captures, "WebcastSubPinEventMessage")
    goals = [event.card.goal for event in events.values() if event.card and event.card.goal]
    assert len(goals) == len(events) == 7
    assert [(goal.target, goal.progress) for goal in goals[:6]] == [
        (19, 15),
        (3, 1),
        (1, 0),
        (25, 10),
        (100, 86),
        (150, 134),
    ]
    for event, goal in zip(events.values(), goals, strict=True):
        assert event.card and event.card.kind is SubscriptionCardKind.GOAL and event.card.card_id == goal.goal_id
        assert event.action is SubPinAction.PINNED and event.operator_user_id
        assert [goal.description] == sent(event).texts(3, 8, 3, 2)
        assert event.create_time and goal.ends_at and 0 < (goal.ends_at - event.create_time).total_seconds() < 3600


def test_the_older_notice_has_its_subscriber() -> None:
    event = made(SubscriptionNotifyEvent, wire.WebcastSubscriptionNotifyMessage(user=viewer(), exhibition_type=2))
    assert (event.user.nickname, event.exhibition_type) == ("Ada", 2)
