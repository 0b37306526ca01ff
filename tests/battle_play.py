"""Events of battles between hosts who do not exist, for those who follow battles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from tiktok_live.derived.battles import BattleDeriver
from tiktok_live.events import (
    BattleAction,
    BattleArmy,
    BattleEvent,
    BattleFinishedEvent,
    BattleOutcome,
    BattleResult,
    BattleSettings,
    BattleStatus,
    BattleSupporter,
    Event,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
    LinkMicBattlePunishFinishEvent,
    ScoreReason,
)
from tiktok_live.models import User

BEGAN = datetime(2026, 9, 21, 14, 0, tzinfo=timezone.utc)
DURATION = 300
OWN, RIVAL, THIRD, FOURTH = "1", "2", "3", "4"


def at(seconds: float) -> datetime:
    return BEGAN + timedelta(seconds=seconds)


def settings(battle: str, start: float, status: BattleStatus) -> BattleSettings:
    return BattleSettings(battle_id=battle, status=status, started_at=at(start), duration=DURATION)


def told(
    action: BattleAction | int,
    status: BattleStatus = BattleStatus.RUNNING,
    *,
    battle: str = "100",
    start: float = 0.0,
    time: float = 0.0,
    hosts: Sequence[str] = (RIVAL, OWN),
    **more: Any,
) -> LinkMicBattleEvent:
    """Return what TikTok tells of a battle."""
    return LinkMicBattleEvent(
        battle_id=battle,
        action=action,
        status=status,
        settings=settings(battle, start, status),
        battle_users=[User(user_id=host, nickname=f"host {host}") for host in hosts],
        create_time=at(time),
        room_id="9",
        **more,
    )


def opened(**more: Any) -> LinkMicBattleEvent:
    return told(BattleAction.OPENED, **more)


def finished(
    points: Mapping[str, int],
    outcomes: Mapping[str, BattleOutcome | int] | None = None,
    action: BattleAction = BattleAction.FINISHED,
    time: float = DURATION + 4.0,
    **more: Any,
) -> LinkMicBattleEvent:
    """Return the end of a battle, with the final score, and a result if there are outcomes."""
    results = {host: BattleResult(host, outcome, points[host]) for host, outcome in (outcomes or {}).items()}
    armies = [BattleArmy(host, score) for host, score in points.items()]
    hosts = more.pop("hosts", tuple(points))
    return told(action, BattleStatus.PENALTY, time=time, battle_armies=armies, results=results, hosts=hosts, **more)


def scored(
    points: Mapping[str, int],
    *,
    battle: str = "100",
    start: float = 0.0,
    time: float = 1.0,
    reason: ScoreReason = ScoreReason.SCORE,
    status: BattleStatus = BattleStatus.RUNNING,
    **more: Any,
) -> LinkMicArmiesEvent:
    armies = [
        BattleArmy(host, score, supporters=[BattleSupporter(User(user_id=f"fan {host}"), score)] if score else [])
        for host, score in points.items()
    ]
    return LinkMicArmiesEvent(
        battle_id=battle,
        battle_status=reason,
        battle_armies=armies,
        settings=settings(battle, start, status),
        scored_at=at(time),
        create_time=at(time + 0.2),
        room_id="9",
        **more,
    )


def penalty_over(battle: str | None = "100", time: float = DURATION + 184.0) -> LinkMicBattlePunishFinishEvent:
    return LinkMicBattlePunishFinishEvent(battle_id=battle, create_time=at(time), room_id="9")


def follow(deriver: BattleDeriver, *events: Event, now: float = 0.0) -> list[BattleEvent]:
    """Show the events to the deriver; return what it makes of them."""
    made = [derived for event in events for derived in deriver.observe(event, now)]
    assert all(isinstance(event, BattleEvent) for event in made)
    return [event for event in made if isinstance(event, BattleEvent)]


def only(events: list[Event] | list[BattleEvent]) -> BattleFinishedEvent:
    (event,) = events
    assert isinstance(event, BattleFinishedEvent)
    return event


def points(event: BattleEvent) -> dict[str, int]:
    return {"+".join(side.user_ids): side.points for side in event.sides}
