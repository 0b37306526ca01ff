"""Tasks within battles, and what follows a battle."""

from __future__ import annotations

from tiktok_live.decoding.battles import SETTINGS, member
from tiktok_live.decoding.context import Context
from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, at
from tiktok_live.events import (
    BattlePrompt,
    BattleRewardStatus,
    BattleSettings,
    BattleTask,
    BattleTaskGift,
    BattleTaskPreview,
    BattleTaskResult,
    BattleTaskReward,
    BattleTaskTarget,
    LinkMicBattlePunishFinishEvent,
    LinkMicBattleTaskEvent,
)
from tiktok_live.proto import battle_task_pb2 as wire_tasks

__all__ = ["DECODERS"]

Wire = tuple[wire_tasks.WebcastLinkmicBattleTaskMessage, Context]


def _values(wire: tuple[wire_tasks.BattlePrompt, Context]) -> dict[str, str]:
    return {place.prompt_field: place.value for place in wire[0].elems}


def _result(wire: Wire) -> BattleTaskResult | int | None:
    """Return how the task ended: a zero is not sent, so that a settled task without a result was done."""
    message = wire[0]
    return member(BattleTaskResult, message.task_settle.result) if message.HasField("task_settle") else None


def _reward_status(wire: Wire) -> BattleRewardStatus | int | None:
    message = wire[0]
    return member(BattleRewardStatus, message.reward.status) if message.HasField("reward") else None


def _settings(wire: tuple[wire_tasks.WebcastLinkMicBattlePunishFinish, Context]) -> BattleSettings | None:
    message, context = wire
    return SETTINGS.make(message.battle_settings, context) if message.HasField("battle_settings") else None


Shape(BattlePrompt, wire_tasks.BattlePrompt, key="prompt_key", values=_values)
Shape(BattleTaskPreview, wire_tasks.PreviewPeriod, picture="icon_image")
Shape(
    BattleTaskTarget,
    wire_tasks.TaskPeriodConfig,
    goal="progress_target",
    type="target_type",
    start_time="target_start_time",
    starts_at=at("target_start_timestamp"),
    prompt="static_prompt",
    click_url="click_action_schema_url",
    picture="icon_image",
)
Shape(
    BattleTaskReward,
    wire_tasks.RewardPeriodConfig,
    multiple="reward_multiple",
    start_time="reward_start_time",
    starts_at=at("reward_start_timestamp"),
    coming_prompt="reward_prepare_prompt",
    prompt="rewarding_prompt",
)
Shape(
    BattleTaskGift,
    wire_tasks.BattleTaskGiftAmountGuide,
    gift_id="recommend_gift_id",
    count="recommend_gift_count",
    gift_picture="gift_image",
    picture="icon_image",
    prompt="guide_prompt",
    text="guide_content",
    duration="disappear_duration",
)
Shape(
    BattleTask,
    wire_tasks.BattleBonusConfig,
    target="target_config",
    reward="reward_config",
    previews="preview_config",
    gifts="gift_amount_guide",
    preview_starts_at=at("preview_start_timestamp"),
    preview_url="preview_click_action_schema_url",
)
TASK = EventShape(
    LinkMicBattleTaskEvent,
    wire_tasks.WebcastLinkmicBattleTaskMessage,
    action="task_message_type",
    task="start.battle_bonus_config",
    progress="task_update.progress",
    user_id="task_update.from_user_id",
    result=_result,
    reward_start_time="task_settle.reward_start_time",
    reward_starts_at=at("task_settle.reward_start_timestamp"),
    reward_status=_reward_status,
    prompt="reward.prompt",
    prompt_key="task_update.prompt_key",
    log_id="task_update.log_id",
)
PENALTY_OVER = EventShape(
    LinkMicBattlePunishFinishEvent,
    wire_tasks.WebcastLinkMicBattlePunishFinish,
    battle_id=("battle_id", "battle_settings.battle_id"),
    ended_by_user_id="op_uid",
    settings=_settings,
)
DECODERS = decoders(TASK, PENALTY_OVER)
