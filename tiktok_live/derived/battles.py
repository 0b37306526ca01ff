"""``BattleStartedEvent``, ``BattleScoreEvent``, ``BattleFinishedEvent``: battles followed across their messages.

A room has one battle at a time. Every message of a battle names it, tells when it started and for how long it was
planned. One opens it, others tell the score, and some 4 seconds after its time one finishes it (3 of 3 captured).
"""

from __future__ import annotations

import enum
from collections import deque
from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar, TypeVar

from tiktok_live.derived.battle_sides import Battle, judge
from tiktok_live.derived.deriver import End
from tiktok_live.events import (
    BattleAction,
    BattleEnd,
    BattleEvent,
    BattleFinishedEvent,
    BattleOutcome,
    BattleScoreEvent,
    BattleStartedEvent,
    BattleStatus,
    Event,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
    LinkMicBattlePunishFinishEvent,
    ScoreReason,
)

__all__ = ["BattleDeriver"]

PATIENCE = 30.0
"""Seconds for which the end of a battle may be late."""
SETTLING = 5.0
"""Seconds between the last score, where TikTok calls it the last, and the end."""
UNKNOWN_TIME = 600.0
"""Seconds without a message after which a battle is over of which nobody knows for how long it was planned."""
LONGEST_WAIT = 86_400.0
REMEMBERED = 64
"""Battles that are over and not forgotten: late messages of them start nothing."""

OVER = frozenset({BattleStatus.FINISHED, BattleStatus.PENALTY, BattleStatus.PENALTY_OVER})
NO_RESULT = frozenset({BattleEnd.CUT_SHORT, BattleEnd.LIVE_END, BattleEnd.DISCONNECT})
"""Ends at which the score decides nothing."""

Told = LinkMicBattleEvent | LinkMicArmiesEvent
B = TypeVar("B", bound=BattleEvent)


class _Phase(enum.Enum):
    """What a message tells of where its battle stands."""

    NONE = enum.auto()
    RUNNING = enum.auto()
    SETTLING = enum.auto()
    OVER = enum.auto()


class BattleDeriver:
    """Follows the battles of a room, one after the other.

    A battle starts with the first message of it that says that it runs, or with its result where that is all that
    comes. It is over when TikTok says so, at the latest when the next one starts, when the penalty after it is over,
    30 seconds after its time, or with the connection. What comes of it later is ignored, as are older battles.
    """

    needs: ClassVar[tuple[type[Event], ...]] = (LinkMicBattleEvent, LinkMicArmiesEvent, LinkMicBattlePunishFinishEvent)
    makes: ClassVar[tuple[type[Event], ...]] = (BattleStartedEvent, BattleScoreEvent, BattleFinishedEvent)

    def __init__(self, host_id: str | None) -> None:
        self._host_id = host_id
        self._battle: Battle | None = None
        self._last: Event | None = None  # of the battle's messages
        self._is_settling = False
        self._due: float | None = None
        self._newest: tuple[str, datetime | None] | None = None  # battle and when it started
        self._over: deque[str] = deque(maxlen=REMEMBERED)

    def observe(self, event: Event, now: float) -> Iterable[Event]:
        """Follow a message of a battle."""
        if isinstance(event, LinkMicBattlePunishFinishEvent):
            return self._see_penalty_over(event)
        if isinstance(event, LinkMicBattleEvent | LinkMicArmiesEvent):
            phase = _phase(event)
            if phase is not _Phase.NONE and event.battle_id is not None:
                return self._see(event, event.battle_id, phase, now)
        return []

    def due(self) -> float | None:
        """Return when the end of the battle will be too late."""
        return self._due

    def tick(self, now: float) -> Iterable[Event]:
        """Finish a battle whose end did not come."""
        return self._finish(BattleEnd.TIME_UP) if self._due is not None and now >= self._due else []

    def finish(self, now: float, why: End) -> Iterable[Event]:
        """Finish the battle that runs; without a winner, unless TikTok had called its score the last."""
        return self._finish(BattleEnd.TIME_UP if self._is_settling else BattleEnd(why))

    def _see(self, event: Told, battle_id: str, phase: _Phase, now: float) -> list[Event]:
        made: list[Event] = []
        battle = self._battle
        if battle is None or battle.battle_id != battle_id:
            started_at = None if event.settings is None else event.settings.started_at
            if phase is _Phase.SETTLING or self._is_past(battle_id, started_at):
                return []
            made += self._finish(BattleEnd.NEXT_BATTLE)
            battle = self._battle = Battle(battle_id, self._host_id)
            battle.see(event, is_final=phase is _Phase.OVER)
            self._newest = (battle_id, started_at)
            made.append(_of_battle(BattleStartedEvent, battle, event))
        elif battle.see(event, is_final=phase is _Phase.OVER) and phase is not _Phase.OVER:
            made.append(_of_battle(BattleScoreEvent, battle, event))
        self._last = event
        self._is_settling = self._is_settling or phase is _Phase.SETTLING
        if phase is _Phase.OVER:
            cut_short = isinstance(event, LinkMicBattleEvent) and event.action == BattleAction.CUT_SHORT
            made += self._finish(BattleEnd.CUT_SHORT if cut_short else BattleEnd.FINISHED)
        else:
            self._due = now + (SETTLING if self._is_settling else _patience(battle, event))
        return made

    def _see_penalty_over(self, event: LinkMicBattlePunishFinishEvent) -> list[Event]:
        if event.battle_id is None:
            return []
        if self._battle is not None and self._battle.battle_id == event.battle_id:
            self._last = event
            return self._finish(BattleEnd.PENALTY_OVER)
        if event.battle_id not in self._over:
            self._over.append(event.battle_id)
        return []

    def _is_past(self, battle_id: str, started_at: datetime | None) -> bool:
        """Tell whether a battle is over, or older than one that was seen. Ids of battles grow."""
        if battle_id in self._over:
            return True
        if self._newest is None:
            return False
        newest_id, newest_start = self._newest
        if started_at is not None and newest_start is not None:
            return started_at < newest_start
        return int(battle_id) < int(newest_id)

    def _finish(self, why: BattleEnd) -> list[Event]:
        battle, last = self._battle, self._last
        self._battle = self._last = self._due = None
        self._is_settling = False
        if battle is None or last is None:
            return []
        self._over.append(battle.battle_id)
        event = _of_battle(BattleFinishedEvent, battle, last)
        judge(event.sides, by_points=why not in NO_RESULT)
        event.winner = next((side for side in event.sides if side.outcome == BattleOutcome.WON), None)
        event.is_tie = event.winner is None and any(side.outcome == BattleOutcome.DRAWN for side in event.sides)
        event.won = None if event.winner is None or event.own_side is None else event.winner is event.own_side
        event.cut_short = why is BattleEnd.CUT_SHORT
        event.closed_by = why
        return [event]


def _phase(event: Told) -> _Phase:
    status = None if event.settings is None else event.settings.status
    if isinstance(event, LinkMicArmiesEvent):
        is_last = event.battle_status == ScoreReason.BATTLE_END or status in OVER
        return _Phase.SETTLING if is_last else _Phase.RUNNING
    if event.action in (BattleAction.FINISHED, BattleAction.CUT_SHORT):
        return _Phase.OVER
    if event.action == BattleAction.OPENED:
        return _Phase.RUNNING
    if event.action in (BattleAction.INVITED, BattleAction.REJECTED, BattleAction.CANCELLED, BattleAction.ACCEPTED):
        return _Phase.NONE
    if status in OVER:
        return _Phase.OVER
    return _Phase.RUNNING if status == BattleStatus.RUNNING else _Phase.NONE


def _patience(battle: Battle, event: Told) -> float:
    """Return the seconds until the end of the battle will be too late, as counted from a message of it."""
    if battle.ends_at is None or event.create_time is None:
        return UNKNOWN_TIME
    left = (battle.ends_at - event.create_time).total_seconds()
    return min(max(left, 0.0), LONGEST_WAIT) + PATIENCE


def _of_battle(kind: type[B], battle: Battle, source: Event) -> B:
    """Return an event with what all events of a battle have."""
    return kind(
        battle_id=battle.battle_id,
        sides=battle.sides(),
        battle_type=battle.battle_type,
        started_at=battle.started_at,
        duration=battle.duration,
        ends_at=battle.ends_at,
        room_id=source.room_id,
        create_time=source.create_time,
        is_history=source.is_history,
        source=source,
    )
