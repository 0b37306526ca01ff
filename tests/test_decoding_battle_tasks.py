"""Tasks within battles, from the announcement to the reward, and the end of the penalty."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made, sent
from payloads import CREATED_MS, PICTURES, VIEWER_ID, head, words

from tiktok_live.events import (
    BattlePrompt,
    BattleRewardStatus,
    BattleSettings,
    BattleStatus,
    BattleTaskAction,
    BattleTaskResult,
    LinkMicBattlePunishFinishEvent,
    LinkMicBattleTaskEvent,
    PenaltyEnd,
)
from tiktok_live.proto.battle_task_pb2 import BattlePrompt as WirePrompt
from tiktok_live.proto.battle_task_pb2 import BattlePromptElem as Place
from tiktok_live.proto.battle_task_pb2 import WebcastLinkMicBattlePunishFinish, WebcastLinkmicBattleTaskMessage

STARTS_S, STARTS = 1_790_000_000, datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
PROMPT = BattlePrompt("pm_mt_task", {"count": "10"})


@pytest.fixture(scope="module")
def tasks(captures: Path) -> dict[int, LinkMicBattleTaskEvent]:
    return captured_of(LinkMicBattleTaskEvent, captures, "WebcastLinkmicBattleTaskMessage")


@pytest.fixture(scope="module")
def ends(captures: Path) -> dict[int, LinkMicBattlePunishFinishEvent]:
    return captured_of(LinkMicBattlePunishFinishEvent, captures, "WebcastLinkMicBattlePunishFinish")


def prompt() -> WirePrompt:
    return WirePrompt(prompt_key="pm_mt_task", elems=[Place(prompt_field="count", value="10")])


def announcement() -> WebcastLinkmicBattleTaskMessage:
    message = WebcastLinkmicBattleTaskMessage(common=head(), battle_id=5)
    task = message.start.battle_bonus_config
    task.preview_start_time, task.preview_start_timestamp, task.preview_click_action_schema_url = (
        3,
        STARTS_S,
        "sslocal:",
    )
    task.preview_config.add(duration=5, prompt=prompt()).icon_image.url_list.extend(PICTURES)
    target = task.target_config
    target.target_start_time, target.target_start_timestamp, target.duration = 8, STARTS_S, 30
    target.progress_target, target.target_type, target.prompt_type, target.click_action = 10, 2, 3, 4
    target.static_prompt.CopyFrom(prompt())
    target.click_prompt.CopyFrom(prompt())
    target.click_action_schema_url = "sslocal:"
    target.icon_image.url_list.extend(PICTURES)
    reward = task.reward_config
    reward.reward_start_time, reward.reward_start_timestamp, reward.duration, reward.reward_multiple = (
        38,
        STARTS_S,
        20,
        3,
    )
    for place in (reward.reward_prepare_prompt, reward.rewarding_prompt, reward.click_prompt):
        place.CopyFrom(prompt())
    hint = task.gift_amount_guide[4]
    hint.recommend_gift_id, hint.recommend_gift_count, hint.disappear_duration, hint.prompt_type = 5655, 2, 6, 1
    hint.guide_prompt.CopyFrom(prompt())
    hint.gift_image.url_list.extend(PICTURES)
    hint.icon_image.url_list.extend(PICTURES)
    hint.guide_content.default_pattern = "Send {0:string}"
    hint.guide_content.pieces.append(words("roses"))
    return message


def test_an_announced_task_tells_what_is_to_be_done_and_what_it_brings() -> None:
    event = made(LinkMicBattleTaskEvent, announcement())
    assert (event.battle_id, event.action) == ("5", BattleTaskAction.ANNOUNCED)  # a zero, which is not sent
    assert (event.progress, event.user_id, event.result, event.reward_status) == (None,) * 4
    task = event.task
    assert task is not None and task.target is not None and task.reward is not None
    assert (task.preview_start_time, task.preview_starts_at, task.preview_url) == (3, STARTS, "sslocal:")
    (preview,) = task.previews
    assert (preview.duration, preview.prompt) == (5, PROMPT) and preview.picture is not None
    target = task.target
    assert (target.goal, target.type, target.duration) == (10, 2, 30)
    assert (target.start_time, target.starts_at) == (8, STARTS)
    assert (target.prompt_type, target.prompt, target.click_prompt) == (3, PROMPT, PROMPT)
    assert (target.click_action, target.click_url) == (4, "sslocal:") and target.picture is not None
    reward = task.reward
    assert (reward.multiple, reward.duration, reward.start_time, reward.starts_at) == (3, 20, 38, STARTS)
    assert (reward.coming_prompt, reward.prompt, reward.click_prompt) == (PROMPT, PROMPT, PROMPT)
    hint = task.gifts[4]
    assert (hint.gift_id, hint.count, hint.duration, hint.prompt_type, hint.prompt) == (5655, 2, 6, 1, PROMPT)
    assert str(hint.text) == "Send roses"
    assert hint.gift_picture is not None and hint.picture is not None and hint.picture.urls == PICTURES


def test_a_task_makes_progress_by_a_viewer() -> None:
    message = WebcastLinkmicBattleTaskMessage(task_message_type=1)
    message.task_update.progress, message.task_update.from_user_id = 6, VIEWER_ID
    message.task_update.prompt_key = "pm_mt_task_close"
    event = made(LinkMicBattleTaskEvent, message)
    assert (event.action, event.progress, event.user_id) == (BattleTaskAction.PROGRESS, 6, str(VIEWER_ID))
    assert (event.prompt_key, event.task, event.result) == ("pm_mt_task_close", None, None)


def test_a_task_is_settled_and_its_reward_ends() -> None:
    message = WebcastLinkmicBattleTaskMessage(task_message_type=2)
    message.task_settle.reward_start_time, message.task_settle.reward_start_timestamp = 38, CREATED_MS // 1000
    event = made(LinkMicBattleTaskEvent, message)
    assert (event.action, event.result) == (BattleTaskAction.SETTLED, BattleTaskResult.DONE)  # a zero, too
    assert (event.reward_start_time, event.reward_starts_at, event.reward_status) == (38, STARTS, None)
    message = WebcastLinkmicBattleTaskMessage(task_message_type=3)
    message.reward.prompt.CopyFrom(prompt())
    event = made(LinkMicBattleTaskEvent, message)
    assert (event.action, event.reward_status) == (BattleTaskAction.REWARD_OVER, BattleRewardStatus.GIVEN)
    assert (event.prompt, event.result) == (PROMPT, None)
    message.reward.status = 1
    assert made(LinkMicBattleTaskEvent, message).reward_status is BattleRewardStatus.FAILED


def test_numbers_of_tasks_and_penalties_without_a_name_stay_numbers() -> None:
    message = WebcastLinkmicBattleTaskMessage(task_message_type=99)
    message.task_settle.result, message.reward.status = 99, 99
    event = made(LinkMicBattleTaskEvent, message)
    assert (event.action, event.result, event.reward_status) == (99, 99, 99)
    assert made(LinkMicBattlePunishFinishEvent, WebcastLinkMicBattlePunishFinish(reason=99)).reason == 99


def test_the_penalty_of_a_battle_is_over() -> None:
    message = WebcastLinkMicBattlePunishFinish(common=head(), channel_id=7, op_uid=VIEWER_ID, reason=1)
    message.battle_settings.battle_id, message.battle_settings.status = 5, 4
    event = made(LinkMicBattlePunishFinishEvent, message)
    assert (event.battle_id, event.channel_id, event.ended_by_user_id) == ("5", "7", str(VIEWER_ID))
    assert event.reason is PenaltyEnd.CUT_SHORT
    assert event.settings == BattleSettings(battle_id="5", status=BattleStatus.PENALTY_OVER)
    event = made(LinkMicBattlePunishFinishEvent, WebcastLinkMicBattlePunishFinish())
    assert (event.battle_id, event.reason, event.settings) == (None, PenaltyEnd.TIME_UP, None)


# --- captured


def test_captured_tasks_make_progress_and_are_done_or_not(tasks: dict[int, LinkMicBattleTaskEvent]) -> None:
    done, failed = BattleTaskResult.DONE, BattleTaskResult.FAILED
    assert {line: (event.progress, event.result) for line, event in tasks.items()} == {
        946: (6, None),
        947: (2, None),
        948: (7, None),
        949: (None, failed),
        950: (None, done),
        951: (4, None),
        952: (None, done),
        953: (8, None),
    }
    for event in tasks.values():
        settled = event.result is not None
        assert event.action is (BattleTaskAction.SETTLED if settled else BattleTaskAction.PROGRESS)
        assert [event.user_id] == (sent(event).ids(4, 2) or [None])
        assert (event.battle_id, event.task) == (None, None)
    # The task of one room: its progress, and the moment in which it is done.
    assert tasks[946].room_id == tasks[948].room_id == tasks[950].room_id == tasks[953].room_id


def test_captured_penalties_end_when_somebody_ends_them_or_after_180_seconds(
    ends: dict[int, LinkMicBattlePunishFinishEvent],
) -> None:
    assert {line for line, event in ends.items() if event.reason is PenaltyEnd.TIME_UP} == {736, 737}
    assert {event.reason for event in ends.values()} == {PenaltyEnd.TIME_UP, PenaltyEnd.CUT_SHORT}
    for event in ends.values():
        assert [event.battle_id] == sent(event).ids(5)
        assert [event.ended_by_user_id] == sent(event).ids(3)
        assert [event.channel_id] == sent(event).ids(2)
    assert ends[731].settings is None
    for event in list(ends.values())[1:]:
        assert event.settings is not None and event.settings.status is BattleStatus.PENALTY_OVER
        assert event.settings.battle_id == event.battle_id and event.settings.channel_id == event.channel_id
        assert event.create_time and event.settings.started_at and event.settings.duration == 301
        penalty = (event.create_time - event.settings.started_at).total_seconds() - event.settings.duration
        assert (180 < penalty < 190) if event.reason is PenaltyEnd.TIME_UP else (0 < penalty < 180)
    # One battle, seen in two rooms.
    assert ends[736].battle_id == ends[737].battle_id and ends[736].room_id != ends[737].room_id
