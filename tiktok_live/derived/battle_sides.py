"""The sides of one battle: who is on them, their scores, and which has won."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tiktok_live.events import (
    BattleOutcome,
    BattleSettings,
    BattleSide,
    BattleSupporter,
    BattleTeam,
    BattleType,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
)
from tiktok_live.models import User

__all__ = ["MOST_HOSTS", "Battle", "judge"]

MOST_HOSTS = 64
"""Hosts of a battle, and so sides, of which anything is kept; TikTok has places for a few."""
LONGEST = 86_400
"""Seconds beyond which a duration is nonsense."""


@dataclass(slots=True)
class _Side:
    """What is known of a side; ``outcome`` is what TikTok said of it."""

    team_id: str | None = None
    user_ids: list[str] = field(default_factory=list)
    points: int = 0
    supporters: list[BattleSupporter] = field(default_factory=list)
    outcome: BattleOutcome | int | None = None


class Battle:
    """A battle as far as its messages told. They may come twice, late, or in the wrong order.

    Attributes:
        battle_id: the battle.
        battle_type: who fights whom.
        started_at: when it started.
        duration: planned seconds, with those that cards added.
        ends_at: when its time is up.
    """

    def __init__(self, battle_id: str, host_id: str | None) -> None:
        self.battle_id = battle_id
        self.battle_type: BattleType | int | None = None
        self.started_at: datetime | None = None
        self.duration: int | None = None
        self.ends_at: datetime | None = None
        self._host_id = host_id
        self._hosts: dict[str, User] = {}
        self._sides: dict[str, _Side] = {}  # by user id of the host; by team once there are teams
        self._has_teams = False
        self._scored_at: datetime | None = None

    def see(self, event: LinkMicBattleEvent | LinkMicArmiesEvent, *, is_final: bool) -> bool:
        """Learn from a message of the battle; tell whether a score changed.

        The scores of a message older than the last one do not count, but those of the final one always do.
        """
        if event.settings is not None:
            self._schedule(event.settings)
        for team in event.teams[:MOST_HOSTS]:
            self._name_team(team)
        if isinstance(event, LinkMicBattleEvent):
            self._name_hosts(event.battle_users)
        before = {key: side.points for key, side in self._sides.items()}
        if self._is_newer(event) or is_final:
            self._score(event)
        if isinstance(event, LinkMicBattleEvent) and is_final:
            self._settle(event)
        return before != {key: side.points for key, side in self._sides.items()}

    def sides(self) -> list[BattleSide]:
        """Return the sides as they stand, the own one first."""
        made = [
            BattleSide(
                hosts=[self._hosts.get(user_id) or User(user_id=user_id) for user_id in side.user_ids],
                points=side.points,
                supporters=list(side.supporters),
                is_own=None if self._host_id is None else self._host_id in side.user_ids,
                outcome=side.outcome,
                team_id=side.team_id,
            )
            for side in self._sides.values()
        ]
        made.sort(key=lambda side: side.is_own is not True)  # stable: the others stay as they came
        return made

    def _schedule(self, settings: BattleSettings) -> None:
        if settings.battle_type is not None:
            self.battle_type = settings.battle_type
        self.started_at = settings.started_at or self.started_at
        seconds = (settings.duration or 0) + (settings.extra_duration or 0)
        if 0 < seconds <= LONGEST:
            self.duration = max(seconds, self.duration or 0)  # a late message does not know of extra time
        if settings.ends_at is not None:
            self.ends_at = settings.ends_at
        elif self.started_at is not None and self.duration is not None:
            self.ends_at = _later(self.started_at, self.duration)

    def _name_team(self, team: BattleTeam) -> None:
        if team.team_id is None:
            return
        if not self._has_teams:  # until now the hosts seemed to fight for themselves
            self._has_teams = True
            self._sides = {}
        side = self._added(team.team_id, _Side(team.team_id))
        if side is not None:
            side.user_ids = team.user_ids[:MOST_HOSTS] or side.user_ids

    def _name_hosts(self, hosts: list[User]) -> None:
        for host in hosts[:MOST_HOSTS]:
            if host.user_id is not None and (host.user_id in self._hosts or len(self._hosts) < MOST_HOSTS):
                self._hosts[host.user_id] = host
                self._side_of(host.user_id)

    def _side_of(self, user_id: str) -> _Side | None:
        """Return the side of a host; ``None`` where no team has named the host, or there are too many."""
        side = next((side for side in self._sides.values() if user_id in side.user_ids), None)
        if side is None and not self._has_teams:
            side = self._added(user_id, _Side(user_ids=[user_id]))
        return side

    def _added(self, key: str, side: _Side) -> _Side | None:
        """Return the side that is known under a key, else the new one; ``None`` where there is no room for it."""
        known = self._sides.get(key)
        if known is None and len(self._sides) < MOST_HOSTS:
            known = self._sides[key] = side
        return known

    def _is_newer(self, event: LinkMicBattleEvent | LinkMicArmiesEvent) -> bool:
        if not event.battle_armies and not event.teams:
            return False
        scored_at = event.scored_at if isinstance(event, LinkMicArmiesEvent) else None
        scored_at = scored_at or event.create_time
        if scored_at is None or self._scored_at is None or scored_at >= self._scored_at:
            self._scored_at = scored_at or self._scored_at
            return True
        return False

    def _score(self, event: LinkMicBattleEvent | LinkMicArmiesEvent) -> None:
        for army in event.battle_armies[:MOST_HOSTS]:  # in a team battle, of one host of each team
            side = None if army.host_user_id is None else self._side_of(army.host_user_id)
            if side is not None and army.points is not None:
                side.points = army.points
                side.supporters = army.supporters or side.supporters
        for team in event.teams[:MOST_HOSTS]:
            side = None if team.team_id is None else self._sides.get(team.team_id)
            if side is not None and team.points is not None:
                side.points = team.points
                side.supporters = team.supporters or side.supporters

    def _settle(self, event: LinkMicBattleEvent) -> None:
        for user_id, result in itertools.islice(event.results.items(), MOST_HOSTS):
            side = self._side_of(user_id)
            if side is not None:
                side.outcome = result.outcome
                side.points = result.points or side.points
        for team in event.teams[:MOST_HOSTS]:
            side = None if team.team_id is None else self._sides.get(team.team_id)
            if side is not None and team.outcome is not None:
                side.outcome = team.outcome
                side.points = side.points if team.points is None else team.points


def judge(sides: list[BattleSide], *, by_points: bool) -> None:
    """Set how the battle ended for the sides of which TikTok did not say it, or not in a way that makes sense.

    Without ``by_points`` nobody knows it then.
    """
    outcomes = [side.outcome for side in sides]
    if outcomes.count(BattleOutcome.WON) == 1:
        return
    if BattleOutcome.DRAWN in outcomes and BattleOutcome.WON not in outcomes:
        return
    best = max((side.points for side in sides), default=0)
    is_tie = [side.points for side in sides].count(best) > 1
    at_best = BattleOutcome.DRAWN if is_tie else BattleOutcome.WON
    for side in sides:
        known = by_points and len(sides) > 1
        side.outcome = (at_best if side.points == best else BattleOutcome.LOST) if known else None


def _later(moment: datetime, seconds: int) -> datetime | None:
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:  # at the end of all calendars
        return None
