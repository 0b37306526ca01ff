"""Events of tasks within battles, and what follows a battle."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.events.battle_parts import BattleSettings
from tiktok_live.models import Picture, Text
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "BattlePrompt",
    "BattleRewardStatus",
    "BattleTask",
    "BattleTaskAction",
    "BattleTaskGift",
    "BattleTaskPreview",
    "BattleTaskResult",
    "BattleTaskReward",
    "BattleTaskTarget",
    "LinkMicBattlePunishFinishEvent",
    "LinkMicBattleTaskEvent",
    "PenaltyEnd",
]


class BattleTaskAction(enum.IntEnum):
    """What happened to a task in a battle."""

    ANNOUNCED = 0
    PROGRESS = 1
    SETTLED = 2
    """The time for it is over."""
    REWARD_OVER = 3
    """The time is over in which points were multiplied."""


class BattleTaskResult(enum.IntEnum):
    """Whether a task in a battle was done."""

    DONE = 0
    FAILED = 1
    BOTH_DONE = 2
    """By both sides."""


class BattleRewardStatus(enum.IntEnum):
    """Whether the reward of a task was given."""

    GIVEN = 0
    FAILED = 1


class PenaltyEnd(enum.IntEnum):
    """Why the penalty after a battle is over."""

    TIME_UP = 0
    """After 180 seconds."""
    CUT_SHORT = 1
    """A host ended it."""


@dataclass(slots=True, repr=False, eq=False)
class BattlePrompt(Value):
    """A text that TikTok's app shows, by its key only.

    Attributes:
        key: TikTok's key of the text.
        values: what goes into its places, by the places' names.
    """

    key: str | None = None
    values: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, repr=False, eq=False)
class BattleTaskPreview(Value):
    """A part of the announcement of a task.

    Attributes:
        duration: seconds.
        prompt: its text.
        picture: its icon.
    """

    duration: int | None = None
    prompt: BattlePrompt | None = None
    picture: Picture | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleTaskTarget(Value):
    """What is to be done, and in what time.

    Attributes:
        goal: progress at which the task is done.
        type: TikTok's number for what counts.
        duration: seconds.
        start_time: its beginning, as sent; no captured message tells the unit.
        starts_at: when it begins; newer messages only.
        prompt_type: TikTok's number for the kind of text.
        prompt: the text while it runs.
        click_action: TikTok's number for what a tap does.
        click_prompt: the text after a tap.
        click_url: where a tap leads, for TikTok's app.
        picture: its icon.
    """

    goal: int | None = None
    type: int | None = None
    duration: int | None = None
    start_time: int | None = None
    starts_at: datetime | None = None
    prompt_type: int | None = field(default=None, repr=False)
    prompt: BattlePrompt | None = None
    click_action: int | None = field(default=None, repr=False)
    click_prompt: BattlePrompt | None = field(default=None, repr=False)
    click_url: str | None = field(default=None, repr=False)
    picture: Picture | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleTaskReward(Value):
    """What a task brings when it is done.

    Attributes:
        multiple: how many times points count.
        duration: seconds for which they do.
        start_time: its beginning, as sent; no captured message tells the unit.
        starts_at: when it begins; newer messages only.
        coming_prompt: the text before it.
        prompt: the text while it runs.
        click_prompt: the text after a tap.
    """

    multiple: int | None = None
    duration: int | None = None
    start_time: int | None = None
    starts_at: datetime | None = None
    coming_prompt: BattlePrompt | None = field(default=None, repr=False)
    prompt: BattlePrompt | None = None
    click_prompt: BattlePrompt | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class BattleTaskGift(Value):
    """A hint which gift to send for a task.

    Attributes:
        gift_id: the gift.
        count: how many of it.
        gift_picture: picture of the gift.
        picture: icon of the hint.
        prompt: its text by key.
        prompt_type: TikTok's number for the kind of text.
        text: its text, where TikTok sends it in full.
        duration: seconds for which the hint is shown.
    """

    gift_id: int | None = None
    count: int | None = None
    gift_picture: Picture | None = field(default=None, repr=False)
    picture: Picture | None = field(default=None, repr=False)
    prompt: BattlePrompt | None = None
    prompt_type: int | None = field(default=None, repr=False)
    text: Text | None = None
    duration: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class BattleTask(Value):
    """A task: announcement, what is to be done, reward.

    Attributes:
        target: what is to be done.
        reward: what it brings.
        previews: the parts of the announcement.
        gifts: hints which gift to send, by TikTok's number of the hint.
        preview_start_time: beginning of the announcement, as sent; no captured message tells the unit.
        preview_starts_at: when the announcement begins; newer messages only.
        preview_url: where a tap on the announcement leads, for TikTok's app.
    """

    target: BattleTaskTarget | None = None
    reward: BattleTaskReward | None = None
    previews: list[BattleTaskPreview] = field(default_factory=list, repr=False)
    gifts: dict[int, BattleTaskGift] = field(default_factory=dict, repr=False)
    preview_start_time: int | None = field(default=None, repr=False)
    preview_starts_at: datetime | None = field(default=None, repr=False)
    preview_url: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkMicBattleTaskEvent(Event):
    """A task within a battle was announced, got further or is over (``WebcastLinkmicBattleTaskMessage``).

    A task asks for so many gifts or the like in a short time; when it is done, points count several times for a while.

    Attributes:
        battle_id: the battle; ``None`` in every captured message.
        action: what happened.
        task: the task, when it is announced; else ``None``.
        progress: progress so far, towards ``task.target.goal`` of the announcement.
        user_id: the viewer who brought it there.
        result: whether it was done, when it is settled; else ``None``.
        reward_start_time: when it is settled, the beginning of the reward, as sent; no captured message tells the unit.
        reward_starts_at: when it is settled, when the reward begins; newer messages only.
        reward_status: whether the reward was given, when that is over; else ``None``.
        prompt: the text of the end of the reward.
        prompt_key: TikTok's key of the text of the progress; rarely sent.
        log_id: TikTok's id of its log lines on the progress.
    """

    battle_id: str | None = None
    action: BattleTaskAction | int = BattleTaskAction.ANNOUNCED
    task: BattleTask | None = None
    progress: int | None = None
    user_id: str | None = None
    result: BattleTaskResult | int | None = None
    reward_start_time: int | None = field(default=None, repr=False)
    reward_starts_at: datetime | None = field(default=None, repr=False)
    reward_status: BattleRewardStatus | int | None = None
    prompt: BattlePrompt | None = field(default=None, repr=False)
    prompt_key: str | None = field(default=None, repr=False)
    log_id: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkMicBattlePunishFinishEvent(Event):
    """The penalty of the losers of a battle is over (``WebcastLinkMicBattlePunishFinish``).

    Attributes:
        battle_id: the battle.
        reason: why it is over.
        ended_by_user_id: who ended it; TikTok names somebody also where the time was up.
        settings: time and kind of the battle.
        channel_id: the link between the hosts.
    """

    battle_id: str | None = None
    reason: PenaltyEnd | int = PenaltyEnd.TIME_UP
    ended_by_user_id: str | None = None
    settings: BattleSettings | None = field(default=None, repr=False)
    channel_id: str | None = field(default=None, repr=False)
