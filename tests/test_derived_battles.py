"""Battles followed across their messages: who fights, how it stands, who has won, and each of it once."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from battle_play import (
    BEGAN,
    DURATION,
    FOURTH,
    OWN,
    RIVAL,
    THIRD,
    at,
    finished,
    follow,
    only,
    opened,
    penalty_over,
    points,
    scored,
    told,
)

from tiktok_live.derived.battle_sides import MOST_HOSTS
from tiktok_live.derived.battles import BattleDeriver
from tiktok_live.events import (
    BattleAction,
    BattleEnd,
    BattleFinishedEvent,
    BattleOutcome,
    BattleResult,
    BattleScoreEvent,
    BattleStartedEvent,
    BattleStatus,
    BattleTeam,
)

WON, LOST, DRAWN = BattleOutcome.WON, BattleOutcome.LOST, BattleOutcome.DRAWN


@pytest.fixture
def battles() -> BattleDeriver:
    return BattleDeriver(OWN)


def test_a_battle_starts_scores_and_is_finished(battles: BattleDeriver) -> None:
    opening, first, second = opened(), scored({RIVAL: 5, OWN: 0}, time=10), scored({RIVAL: 5, OWN: 8}, time=20)
    end = finished({RIVAL: 6, OWN: 9}, {RIVAL: LOST, OWN: WON})
    events = follow(battles, opening, first, second, end)
    assert [type(event) for event in events] == [
        BattleStartedEvent,
        BattleScoreEvent,
        BattleScoreEvent,
        BattleFinishedEvent,
    ]
    assert [points(event) for event in events] == [
        {OWN: 0, RIVAL: 0},
        {OWN: 0, RIVAL: 5},
        {OWN: 8, RIVAL: 5},
        {OWN: 9, RIVAL: 6},
    ]
    assert [event.source for event in events] == [opening, first, second, end]
    for event in events:
        assert (event.battle_id, event.room_id, event.payload, event.msg_id) == ("100", "9", None, None)
        assert (event.started_at, event.duration, event.ends_at) == (BEGAN, DURATION, at(DURATION))
        assert event.source is not None and event.create_time == event.source.create_time
        assert event.own_side is event.sides[0] and event.opponents == event.sides[1:]
        assert [side.hosts[0].nickname for side in event.sides] == ["host 1", "host 2"]
    last = only(events[-1:])
    assert last.winner is last.own_side and last.won is True and last.closed_by is BattleEnd.FINISHED
    assert not last.is_tie and not last.cut_short
    assert [side.outcome for side in last.sides] == [WON, LOST]
    assert [side.outcome for side in events[2].sides] == [None, None]
    assert battles.due() is None


def test_a_score_tells_the_lead_and_the_best_supporters(battles: BattleDeriver) -> None:
    _, first, tie = follow(battles, opened(), scored({RIVAL: 7, OWN: 4}, time=1), scored({RIVAL: 7, OWN: 7}, time=2))
    assert first.leader is first.opponents[0] and first.lead == 3
    assert [(s.user.user_id, s.points) for side in first.sides for s in side.supporters] == [("fan 1", 4), ("fan 2", 7)]
    assert tie.leader is None and tie.lead == 0
    assert first.to_dict()["lead"] == 3 and json.dumps(first.to_dict())
    assert pickle.loads(pickle.dumps(first)) == first


def test_a_score_that_is_the_same_is_no_event(battles: BattleDeriver) -> None:
    same = scored({RIVAL: 7, OWN: 4}, time=1)
    later = scored({RIVAL: 7, OWN: 4}, time=5)
    assert len(follow(battles, opened(), same, same, later, opened())) == 2


def test_an_old_score_does_not_count(battles: BattleDeriver) -> None:
    events = follow(
        battles, opened(), scored({RIVAL: 7, OWN: 4}, time=5), scored({RIVAL: 3, OWN: 4}, time=1), opened(time=0)
    )
    assert [points(event) for event in events] == [{OWN: 0, RIVAL: 0}, {OWN: 4, RIVAL: 7}]


def test_who_comes_into_a_running_battle_is_told_that_it_started(battles: BattleDeriver) -> None:
    started, finish = follow(battles, scored({RIVAL: 7, OWN: 4}, time=100), finished({RIVAL: 7, OWN: 4}))
    assert isinstance(started, BattleStartedEvent) and started.started_at == BEGAN
    assert points(started) == {OWN: 4, RIVAL: 7}
    assert [side.hosts[0].nickname for side in started.sides] == [None, None]  # nobody has named them yet
    last = only([finish])
    assert last.winner is last.opponents[0] and last.won is False
    assert [side.hosts[0].nickname for side in last.sides] == ["host 1", "host 2"]


def test_who_comes_when_it_is_over_is_told_its_result_and_nothing_without_one(battles: BattleDeriver) -> None:
    assert follow(battles, scored({RIVAL: 7, OWN: 4}, status=BattleStatus.PENALTY)) == []
    assert [type(event) for event in follow(battles, finished({RIVAL: 7, OWN: 4}))] == [
        BattleStartedEvent,
        BattleFinishedEvent,
    ]
    assert follow(BattleDeriver(OWN), penalty_over(), opened(), finished({RIVAL: 7, OWN: 4})) == []


def test_what_comes_after_the_end_is_ignored(battles: BattleDeriver) -> None:
    end = finished({RIVAL: 7, OWN: 4})
    follow(battles, opened(), end)
    assert follow(battles, end, opened(), scored({RIVAL: 9, OWN: 4}, time=400), penalty_over(), end) == []


def test_an_invitation_starts_nothing(battles: BattleDeriver) -> None:
    for action in (BattleAction.INVITED, BattleAction.REJECTED, BattleAction.CANCELLED, BattleAction.ACCEPTED):
        assert follow(battles, told(action, BattleStatus.NOT_STARTED)) == []
    follow(battles, opened())
    assert follow(battles, told(BattleAction.INVITED, BattleStatus.NOT_STARTED, battle="101", start=100)) == []
    assert follow(battles, told(BattleAction.CANCELLED, BattleStatus.RUNNING, battle="101", start=100)) == []
    assert only(follow(battles, finished({RIVAL: 7, OWN: 4}))).battle_id == "100"


def test_what_the_status_says_counts_where_the_action_says_nothing(battles: BattleDeriver) -> None:
    assert follow(battles, told(99, BattleStatus.NOT_STARTED)) == []
    assert len(follow(battles, told(99, BattleStatus.RUNNING))) == 1
    assert only(follow(battles, told(BattleAction.LEFT, BattleStatus.FINISHED))).closed_by == "finished"


@pytest.mark.parametrize(
    ("score", "outcomes", "winner"),
    [
        ({RIVAL: 7, OWN: 4}, {RIVAL: LOST, OWN: WON}, OWN),  # TikTok decides, not the score
        ({RIVAL: 7, OWN: 7}, {RIVAL: DRAWN, OWN: DRAWN}, None),
        ({RIVAL: 7, OWN: 7}, {}, None),
        ({RIVAL: 0, OWN: 0}, {}, None),
        ({RIVAL: 7, OWN: 4}, {RIVAL: DRAWN, OWN: DRAWN}, None),
        ({RIVAL: 7, OWN: 4}, {}, RIVAL),
        ({RIVAL: 7, OWN: 4}, {RIVAL: WON, OWN: WON}, RIVAL),  # zeros, which are not sent
        ({RIVAL: 7, OWN: 4}, {RIVAL: 99, OWN: 99}, RIVAL),
        ({RIVAL: 7, OWN: 4, THIRD: 9}, {RIVAL: LOST, OWN: LOST, THIRD: WON}, THIRD),
        ({RIVAL: 9, OWN: 4, THIRD: 9, FOURTH: 1}, {RIVAL: DRAWN, OWN: LOST, THIRD: DRAWN, FOURTH: LOST}, None),
        ({RIVAL: 9, OWN: 4, THIRD: 9, FOURTH: 1}, {}, None),
        ({RIVAL: 3, OWN: 4, THIRD: 2, FOURTH: 1}, {}, OWN),
    ],
)
def test_the_winner_is_whom_tiktok_names_or_who_has_most_points(
    battles: BattleDeriver, score: dict[str, int], outcomes: dict[str, BattleOutcome | int], winner: str | None
) -> None:
    end = only(follow(battles, opened(hosts=tuple(score)), finished(score, outcomes))[1:])
    assert (end.winner.user_ids if end.winner else None) == ([winner] if winner else None)
    assert end.is_tie is (winner is None)
    assert end.won is (None if winner is None else winner == OWN)
    assert len(end.opponents) == len(score) - 1 and points(end) == score
    if not outcomes and winner is None:
        best = max(score.values())
        assert [side.outcome for side in end.sides] == [DRAWN if side.points == best else LOST for side in end.sides]


def test_the_end_tells_the_final_score_however_late_an_earlier_one_came(battles: BattleDeriver) -> None:
    end = told(BattleAction.FINISHED, results={OWN: BattleResult(OWN, WON, 9), RIVAL: BattleResult(RIVAL, LOST, 5)})
    assert points(only(follow(battles, opened(), scored({RIVAL: 4, OWN: 4}, time=90), end)[2:])) == {OWN: 9, RIVAL: 5}
    about: Any = {"battle": "101", "start": 1000.0}
    early = finished({RIVAL: 7, OWN: 9}, **about)
    events = follow(battles, opened(**about), scored({RIVAL: 4, OWN: 4}, battle="101", start=1000, time=1400), early)
    assert points(only(events[2:])) == {OWN: 9, RIVAL: 7}


def test_nobody_wins_alone(battles: BattleDeriver) -> None:
    end = only(follow(battles, scored({OWN: 4}), penalty_over())[1:])
    assert (end.winner, end.is_tie, end.won) == (None, False, None)


def test_without_the_rooms_host_the_sides_are_nobodys_own() -> None:
    started, end = follow(BattleDeriver(None), opened(), finished({RIVAL: 7, OWN: 4}))
    assert started.own_side is None and started.opponents == []
    assert [side.is_own for side in started.sides] == [None, None]
    assert [side.user_ids for side in started.sides] == [[RIVAL], [OWN]]
    last = only([end])
    assert last.winner is last.sides[0] and last.won is None
    others = follow(BattleDeriver("77"), opened(), finished({RIVAL: 7, OWN: 4}))
    assert [side.is_own for side in others[0].sides] == [False, False] and only(others[1:]).won is None


def test_a_battle_that_is_cut_short_has_only_the_winner_whom_tiktok_names(battles: BattleDeriver) -> None:
    cut = BattleAction.CUT_SHORT
    end = only(follow(battles, opened(), finished({RIVAL: 7, OWN: 4}, action=cut))[1:])
    assert end.cut_short and end.closed_by is BattleEnd.CUT_SHORT
    assert (end.winner, end.is_tie, end.won) == (None, False, None) and points(end) == {OWN: 4, RIVAL: 7}
    more: Any = {"battle": "101", "start": 1000.0}
    result = finished({RIVAL: 7, OWN: 4}, {RIVAL: LOST, OWN: WON}, action=cut, **more)
    end = only(follow(battles, opened(**more), result)[1:])
    assert end.cut_short and end.won is True


def test_messages_of_any_number_of_hosts_do_not_let_a_battle_grow(battles: BattleDeriver) -> None:
    follow(battles, opened())
    for first in range(1000, 6000, 1000):
        follow(battles, scored({str(first + host): 1 for host in range(1000)}, time=first))
        follow(battles, opened(hosts=[str(first + host) for host in range(1000)], time=first))
        teams = [BattleTeam(str(first + team), [str(host) for host in range(1000)]) for team in range(1000)]
        follow(battles, opened(teams=teams, time=first))
    last = only(list(battles.finish(0.0, "disconnect")))
    assert len(last.sides) == MOST_HOSTS
    assert sum(len(side.hosts) for side in last.sides) <= MOST_HOSTS * MOST_HOSTS
