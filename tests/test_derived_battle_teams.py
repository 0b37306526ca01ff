"""Sides of team battles, and battles as they were captured."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from battle_play import FOURTH, OWN, RIVAL, THIRD, finished, follow, opened, points, scored
from captured import captured_messages

from tiktok_live.decoding import decode
from tiktok_live.derived.battles import BattleDeriver
from tiktok_live.events import (
    BattleEnd,
    BattleEvent,
    BattleFinishedEvent,
    BattleOutcome,
    BattleResult,
    BattleScoreEvent,
    BattleStartedEvent,
    BattleSupporter,
    BattleTeam,
    BattleType,
    Event,
    LinkMicBattleEvent,
)
from tiktok_live.models import User

ALL = (RIVAL, OWN, THIRD, FOURTH)


def teams(them: int | None = None, us: int | None = None, won: bool | None = None) -> list[BattleTeam]:
    outcomes = (None, None) if won is None else (BattleOutcome(won), BattleOutcome(not won))
    fan = [BattleSupporter(User(user_id="fan"), us or 0)] if us else []
    return [
        BattleTeam("1", [RIVAL, THIRD], them, outcome=outcomes[0]),
        BattleTeam("2", [FOURTH, OWN], us, supporters=fan, outcome=outcomes[1]),
    ]


@pytest.fixture
def battles() -> BattleDeriver:
    return BattleDeriver(OWN)


def test_teams_are_the_sides_of_a_team_battle(battles: BattleDeriver) -> None:
    started, score, end = follow(
        battles,
        opened(hosts=ALL, teams=teams()),
        scored({}, teams=teams(7, 4)),
        finished({RIVAL: 7, FOURTH: 9}, hosts=ALL, teams=teams(7, 9, won=True)),
    )
    assert points(started) == {f"{FOURTH}+{OWN}": 0, f"{RIVAL}+{THIRD}": 0}
    assert points(score) == {f"{FOURTH}+{OWN}": 4, f"{RIVAL}+{THIRD}": 7}
    assert score.leader is score.opponents[0]
    assert score.own_side is not None and [who.user.user_id for who in score.own_side.supporters] == ["fan"]
    assert isinstance(end, BattleFinishedEvent) and end.winner is end.own_side and end.won is True
    assert [side.team_id for side in end.sides] == ["2", "1"]
    assert [[host.nickname for host in side.hosts] for side in end.sides] == [
        ["host 4", "host 1"],
        ["host 2", "host 3"],
    ]


def test_the_score_of_one_host_of_a_team_is_that_of_the_team(battles: BattleDeriver) -> None:
    _, score, end = follow(
        battles,
        opened(hosts=ALL, teams=teams()),
        scored({RIVAL: 7, FOURTH: 4}),
        finished({THIRD: 8, OWN: 4}, {THIRD: BattleOutcome.WON, OWN: BattleOutcome.LOST}, hosts=ALL),
    )
    assert points(score) == {f"{FOURTH}+{OWN}": 4, f"{RIVAL}+{THIRD}": 7}
    assert isinstance(end, BattleFinishedEvent) and end.won is False
    assert points(end) == {f"{FOURTH}+{OWN}": 4, f"{RIVAL}+{THIRD}": 8}


def test_hosts_become_teams_once_tiktok_names_these(battles: BattleDeriver) -> None:
    started, score = follow(battles, opened(hosts=ALL), scored({RIVAL: 7, FOURTH: 4}, teams=teams(7, 4)))
    assert [side.user_ids for side in started.sides] == [[OWN], [RIVAL], [THIRD], [FOURTH]]
    assert points(score) == {f"{FOURTH}+{OWN}": 4, f"{RIVAL}+{THIRD}": 7}
    assert follow(battles, scored({"77": 9}, time=2), scored({}, time=3, teams=[BattleTeam(None, [], 9)])) == []


def test_the_final_score_of_a_team_is_its_own_not_that_of_one_host(battles: BattleDeriver) -> None:
    results = {OWN: BattleResult(OWN, BattleOutcome.LOST, 3), RIVAL: BattleResult(RIVAL, BattleOutcome.WON, 2)}
    end = finished({RIVAL: 2, OWN: 3}, hosts=ALL, teams=teams(7, 9, won=True))
    end.results = results
    last = follow(battles, end)[-1]
    assert isinstance(last, BattleFinishedEvent) and last.won is True
    assert points(last) == {f"{FOURTH}+{OWN}": 9, f"{RIVAL}+{THIRD}": 7}


# --- captured


def captured_battles(captures: Path) -> dict[str, list[Event]]:
    """Return the captured events of battles by room, in the order of their making."""
    rooms: dict[str, list[Event]] = {}
    for message in captured_messages(captures):
        if message.method.startswith("WebcastLinkMic"):
            event = decode(message.method, message.payload)
            rooms.setdefault(event.room_id or "", []).append(event)
    for events in rooms.values():
        events.sort(key=lambda event: event.create_time or 0)
    return rooms


def test_captured_battles_start_and_end_once_in_the_order_of_their_rooms(captures: Path) -> None:
    kinds: list[tuple[str, ...]] = []
    for events in captured_battles(captures).values():
        deriver = BattleDeriver(None)
        made = follow(deriver, *events, *events) + [cast(BattleEvent, e) for e in deriver.finish(0.0, "disconnect")]
        kinds.append(tuple(type(event).__name__ for event in made))
        for number, event in enumerate(made):
            assert event.source in events
            if isinstance(event, BattleStartedEvent):
                assert any(isinstance(other, BattleFinishedEvent) for other in made[number + 1 :])
    whole = ("BattleStartedEvent", "BattleFinishedEvent")
    # Two rooms: the end of a battle, and the start of the next. One: a score, and the next.
    assert kinds.count(whole * 2) == 2
    assert kinds.count(("BattleStartedEvent", "BattleScoreEvent", "BattleFinishedEvent")) == 1
    assert kinds.count(whole) == 8


def test_captured_results_have_the_winner_whom_tiktok_names(captures: Path) -> None:
    scores = {}
    for message in captured_messages(captures):
        event = decode(message.method, message.payload) if message.method == "WebcastLinkMicBattle" else None
        if isinstance(event, LinkMicBattleEvent) and event.results:
            started, end = follow(BattleDeriver(event.user_ids_as_sent[0]), event)
            assert isinstance(started, BattleStartedEvent) and isinstance(end, BattleFinishedEvent)
            assert end.winner is not None and end.closed_by is BattleEnd.FINISHED and not end.is_tie
            winners = {user_id for user_id, result in event.results.items() if result.outcome == BattleOutcome.WON}
            assert len(winners & set(end.winner.user_ids)) == 1
            assert end.own_side is end.sides[0] and event.user_ids_as_sent[0] in end.own_side.user_ids
            assert all(host.nickname and host.unique_id for side in end.sides for host in side.hosts)
            scores[message.line] = [(len(side.hosts), side.points) for side in end.sides], end.won, end.battle_type
    assert scores == {
        717: ([(1, 782), (1, 1170)], False, BattleType.NORMAL),
        718: ([(1, 565), (1, 21323)], False, BattleType.NORMAL),
        721: ([(2, 9), (2, 3)], True, BattleType.TEAM),
    }


def test_captured_scores_tell_how_it_stands(captures: Path) -> None:
    started = follow(
        BattleDeriver(None),
        *(decode(m.method, m.payload) for m in captured_messages(captures) if m.line == 710),
    )[0]
    assert [(len(side.hosts), side.points, len(side.supporters)) for side in started.sides] == [(2, 9, 3), (2, 12, 3)]
    assert started.leader is started.sides[1] and started.lead == 3
    assert not isinstance(started, BattleScoreEvent) and started.duration == 301
