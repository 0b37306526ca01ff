"""Stream goals: their parts, their contributors and their progress."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made, sent
from payloads import PICTURES, VIEWER_ID, head, level_badge

from tiktok_live.events import (
    Goal,
    GoalContributor,
    GoalKind,
    GoalPin,
    GoalUpdateEvent,
    GoalUpdateReason,
    SubGoal,
    SubGoalContribution,
)
from tiktok_live.models import User
from tiktok_live.proto.goal_pb2 import WebcastGoalUpdateMessage

GOAL_ID, OTHER_VIEWER_ID = 7300000000000000005, 6800000000000000007
STARTED_S, STARTED = 1_790_000_000, datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def goals(captures: Path) -> dict[int, GoalUpdateEvent]:
    return captured_of(GoalUpdateEvent, captures, "WebcastGoalUpdateMessage")


def goal_of(event: GoalUpdateEvent) -> Goal:
    assert event.goal is not None
    return event.goal


def update() -> WebcastGoalUpdateMessage:
    """Return a goal of 50 roses, of which the viewer has just sent three."""
    message = WebcastGoalUpdateMessage(common=head())
    message.goal.id, message.goal.type, message.goal.status = GOAL_ID, 1, 2
    message.goal.description = "Roses for the cat"
    message.goal.start_time, message.goal.expire_time = STARTED_S, STARTED_S + 14_400
    part = message.goal.sub_goals.add(type=1, id=5655, progress=20, target=50)
    part.gift.name, part.gift.diamond_count, part.gift.type = "Rose", 1, 1
    part.gift.icon.url_list.extend(["https://p16.example.com/rose.png", "https://p19.example.com/rose.png"])
    best = message.goal.contributors.add(user_id=OTHER_VIEWER_ID, display_id="grace.test", score=9, in_room=True)
    best.avatar.url_list.extend(PICTURES)
    best.badge_list.append(level_badge(8, "21"))
    message.goal.contributors.add(user_id=VIEWER_ID, display_id="ada.test", score=3, is_friend=True)
    message.goal.contributors_length = 7
    message.contributor_id, message.contributor_display_id = VIEWER_ID, "ada.test"
    message.contributor_avatar.url_list.extend(PICTURES)
    message.contribute_subgoal.id, message.contribute_subgoal.type = 5655, 1
    message.contribute_subgoal.progress, message.contribute_subgoal.target = 19, 50
    message.contribute_count, message.contribute_score, message.gift_repeat_count = 3, 3, 5
    return message


def test_a_goal_tells_its_progress_and_who_gave_to_it() -> None:
    event = made(GoalUpdateEvent, update())
    assert event.user.user_id == str(VIEWER_ID) and event.user.unique_id == "ada.test"
    assert event.user.profile_picture_url == PICTURES[1]
    assert (event.count, event.diamonds, event.repeat_count) == (3, 3, 5)
    assert event.sub_goal == SubGoal(sub_goal_id="5655", kind=GoalKind.GIFTS, progress=19, target=50)
    goal = goal_of(event)
    assert goal.goal_id == str(GOAL_ID) and goal.kind is GoalKind.GIFTS and goal.description == "Roses for the cat"
    assert (goal.started_at, goal.ends_at, goal.finished_at) == (STARTED, STARTED + 4 * HOUR, None)
    assert goal.contributor_count == 7
    (part,) = goal.sub_goals
    assert (part.progress, part.target) == (20, 50)
    assert part.gift is not None and part.gift.picture is not None
    assert (part.gift.gift_id, part.gift.name, part.gift.diamond_count) == (5655, "Rose", 1)
    assert part.gift.is_streakable
    assert part.gift.picture_url == part.gift.picture.url == "https://p16.example.com/rose.png"
    assert part.gift.picture_urls == part.gift.picture.urls


def test_contributors_are_users_with_their_badges() -> None:
    best, second = goal_of(made(GoalUpdateEvent, update())).contributors
    assert (best.user.user_id, best.user.unique_id) == (str(OTHER_VIEWER_ID), "grace.test")
    assert best.user.gifter_level == 21 and best.user.profile_picture_urls == PICTURES
    assert (best.score, best.is_in_room, best.is_friend) == (9, True, False)
    assert second.user.badges == [] and second.user.gifter_level is None
    assert (second.score, second.is_in_room, second.is_friend) == (3, False, True)


def test_what_no_capture_holds_of_a_goal_is_read_as_well() -> None:
    message = WebcastGoalUpdateMessage(common=head(), pin=True, unpin=True, update_source=3, goal_extra='{"a": 1}')
    message.pin_info.pin, message.pin_info.unpin, message.pin_info.sub_goal_id_str = True, True, "5655"
    message.pin_info.pin_end_time = STARTED_S
    message.indicator.key, message.indicator.op = "live_goal_indicator_sub_goal", 3
    goal = message.goal
    goal.id_str, goal.type, goal.real_finish_time = str(GOAL_ID), 99, STARTED_S
    goal.stats.total_coins, goal.stats.total_contributor, goal.stats.total_new_fans = 700, 12, 4
    goal.stats.comparison.coins_incr, goal.stats.comparison.contributor_incr = -5, 2
    goal.goal_extra_info, goal.mode, goal.challenge_type, goal.is_uneditable = "no JSON", 2, "sing", True
    goal.audit_status, goal.audit_description, goal.cycle_type = 1, "Roses", 1
    part = goal.sub_goals.add(id_str="8", source=4, recommended_text="Ask for roses", recommended_header="Tip")
    part.pin_info.pin_ready_time = STARTED_S
    part.pin_info.pin_start_time = STARTED_S * 1000
    part.pin_info.pin_end_time = (STARTED_S + 3600) * 1000
    contributor = goal.contributors.add(user_id_str="12", follow_by_owner=True, is_fist_contribute=True)
    contributor.sub_goal_contributions.add(id="8", contribution_count=2)
    event = made(GoalUpdateEvent, message)
    assert event.reason is GoalUpdateReason.PIN and event.is_pinned and event.is_unpinned
    assert event.pin == GoalPin(is_pinned=True, is_unpinned=True, pinned_until=STARTED, sub_goal_id="5655")
    assert (event.indicator, event.indicator_action) == ("live_goal_indicator_sub_goal", 3)
    assert event.extra == {"a": 1}
    assert goal_of(event) == Goal(
        goal_id=str(GOAL_ID),
        kind=99,
        sub_goals=[
            SubGoal(
                sub_goal_id="8",
                pin_ready_at=STARTED,
                pinned_at=STARTED,
                pinned_until=STARTED + HOUR,
                source=4,
                recommended_text="Ask for roses",
                recommended_header="Tip",
            )
        ],
        finished_at=STARTED,
        contributors=[
            GoalContributor(
                user=goal_of(event).contributors[0].user,
                is_followed_by_host=True,
                is_first_contribution=True,
                contributions=[SubGoalContribution("8", 2)],
            )
        ],
        total_coins=700,
        total_contributors=12,
        total_new_followers=4,
        coins_increase=-5,
        contributors_increase=2,
        audit_status=1,
        audit_description="Roses",
        cycle_type=1,
        mode=2,
        challenge_type="sing",
        is_uneditable=True,
        extra="no JSON",
    )
    assert goal_of(event).contributors[0].user.user_id == "12"


def test_numbers_that_are_not_known_stay_numbers() -> None:
    message = WebcastGoalUpdateMessage()
    message.MergeFromString(b"\x80\x01\x63")  # field 16, the reason, is 99
    message.goal.type = 7
    event = made(GoalUpdateEvent, message)
    assert event.reason == 99 and not isinstance(event.reason, GoalUpdateReason)
    assert goal_of(event).kind == 7


def test_a_goal_that_the_host_changed_has_no_contributor() -> None:
    event = made(GoalUpdateEvent, WebcastGoalUpdateMessage())
    assert event.user == User() and event.goal is None and event.sub_goal is None and event.pin is None
    assert event.count is None and event.diamonds is None


def test_the_first_captured_goal_is_one_of_a_hundred_roses(goals: dict[int, GoalUpdateEvent]) -> None:
    event = goals[404]
    goal, raw = goal_of(event), sent(event)
    assert [goal.goal_id] == raw.ids(3, 1) == raw.texts(3, 13)
    assert goal.kind is GoalKind.GIFTS and goal.status == 2 and goal.audit_status == goal.cycle_type == 1
    assert [goal.description] == [goal.audit_description] == raw.texts(3, 5)
    assert goal.started_at == datetime(2023, 10, 4, 18, 56, 40, tzinfo=timezone.utc)
    assert goal.ends_at == datetime(2023, 10, 4, 22, 56, 40, tzinfo=timezone.utc)
    (part,) = goal.sub_goals
    assert (part.sub_goal_id, part.kind, part.progress, part.target) == ("5655", GoalKind.GIFTS, 5, 100)
    assert part.gift is not None and part.gift.picture is not None
    assert (part.gift.gift_id, part.gift.name, part.gift.diamond_count, part.gift.gift_type) == (5655, "Rose", 1, 1)
    assert part.gift.picture_urls == part.gift.picture.urls == raw.texts(3, 4, 5, 2, 1)
    assert part.gift.picture.color == "#BCBCE0"
    (best,) = goal.contributors
    assert [best.user.user_id] == raw.ids(3, 11, 1) and [best.user.unique_id] == raw.texts(3, 11, 3)
    assert (best.score, best.is_in_room, best.is_friend, goal.contributor_count) == (2, True, False, 2)
    assert [event.user.user_id] == raw.ids(4) and [event.user.unique_id] == raw.texts(6)
    assert event.user.profile_picture_urls == raw.texts(5, 1)
    assert (event.count, event.diamonds, event.repeat_count) == (1, 1, 1)
    assert event.indicator == "live_goal_indicator_stream_goal" and event.indicator_action == 3


def test_a_captured_goal_may_be_further_than_the_contribution(goals: dict[int, GoalUpdateEvent]) -> None:
    event = goals[412]
    assert event.sub_goal is not None and event.sub_goal.gift is None
    assert (event.sub_goal.progress, goal_of(event).sub_goals[0].progress) == (1742, 1744)
    assert (event.count, event.diamonds, event.repeat_count) == (2, 2, 3)


def test_the_captured_goal_of_subscriptions_has_moments_for_scores(goals: dict[int, GoalUpdateEvent]) -> None:
    event = goals[430]
    goal = goal_of(event)
    assert goal.kind is GoalKind.SUBSCRIPTIONS and goal.ends_at is None and event.sub_goal is None
    assert event.count is None and event.user.user_id in {listed.user.user_id for listed in goal.contributors}
    (part,) = goal.sub_goals
    assert part.kind is GoalKind.SUBSCRIPTIONS and part.gift is None and (part.progress, part.target) == (44, 45)
    assert part.sub_goal_id is None  # sent as "0"
    assert goal.contributor_count == 44 and len(goal.contributors) == 5
    latest = datetime.fromtimestamp(goal.contributors[0].score / 1000, timezone.utc)
    assert event.create_time is not None and timedelta(0) < event.create_time - latest < timedelta(minutes=1)


def test_captured_contributions_are_worth_their_gifts(goals: dict[int, GoalUpdateEvent]) -> None:
    assert len(goals) == 42
    for line, event in goals.items():
        goal = goal_of(event)
        scores = [listed.score for listed in goal.contributors]
        assert scores == sorted(scores, reverse=True), line
        assert goal.contributor_count is not None and goal.contributor_count >= len(scores) > 0, line
        (part,) = goal.sub_goals
        assert 0 < part.progress <= part.target, line
        if event.count is not None:
            assert part.gift is not None and part.gift.diamond_count is not None, line
            assert event.diamonds == event.count * part.gift.diamond_count, line
    assert sum(event.count is None for event in goals.values()) == 2
    assert [line for line, event in goals.items() if event.user == User()] == [434]
