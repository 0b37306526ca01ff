"""Battles whose end does not come, comes late, or comes with the end of the live."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from battle_play import BEGAN, DURATION, OWN, RIVAL, at, finished, follow, only, opened, penalty_over, points, scored

from tiktok_live.derived.battles import PATIENCE, SETTLING, UNKNOWN_TIME, BattleDeriver
from tiktok_live.events import BattleEnd, BattleScoreEvent, BattleSettings, BattleStartedEvent, ScoreReason


@pytest.fixture
def battles() -> BattleDeriver:
    return BattleDeriver(OWN)


def test_the_next_battle_ends_the_one_before_by_its_score(battles: BattleDeriver) -> None:
    follow(battles, opened(), scored({RIVAL: 7, OWN: 4}))
    before, started = follow(battles, opened(battle="101", start=400, time=400))
    end = only([before])
    assert (end.battle_id, end.closed_by, end.won) == ("100", BattleEnd.NEXT_BATTLE, False)
    assert isinstance(started, BattleStartedEvent) and started.battle_id == "101"
    assert follow(battles, finished({RIVAL: 7, OWN: 9}), opened(), scored({RIVAL: 1, OWN: 2}, time=500)) == []
    assert only(follow(battles, finished({RIVAL: 1, OWN: 2}, battle="101", start=400))).won is True


def test_a_battle_older_than_one_that_was_seen_is_ignored(battles: BattleDeriver) -> None:
    follow(battles, opened(battle="105", start=1000))
    assert follow(battles, opened(battle="104", start=500), finished({OWN: 1}, battle="104", start=500)) == []
    without = scored({OWN: 1, RIVAL: 0}, battle="103")
    without.settings = None  # then the ids tell
    assert follow(battles, without) == []
    without.battle_id = "106"
    assert [event.battle_id for event in follow(battles, without)] == ["105", "106"]


def test_the_end_of_the_penalty_ends_its_battle(battles: BattleDeriver) -> None:
    follow(battles, opened(), scored({RIVAL: 7, OWN: 4}))
    assert follow(battles, penalty_over("99"), penalty_over(None)) == []
    end = only(follow(battles, penalty_over()))
    assert (end.closed_by, end.won, end.create_time) == (BattleEnd.PENALTY_OVER, False, at(DURATION + 184))


def test_a_battle_whose_end_does_not_come_is_over_some_time_after_its_time(battles: BattleDeriver) -> None:
    follow(battles, opened(), now=1000.0)
    assert battles.due() == 1000 + DURATION + PATIENCE
    last = scored({RIVAL: 7, OWN: 4}, time=DURATION - 10.2)
    follow(battles, last, now=1290.0)
    assert battles.due() == 1290 + 10 + PATIENCE
    assert list(battles.tick(1329.9)) == []
    end = only(list(battles.tick(1330.0)))
    assert (end.closed_by, end.won, end.source) == (BattleEnd.TIME_UP, False, last)
    assert battles.due() is None and list(battles.tick(9999.0)) == []
    assert follow(battles, finished({RIVAL: 7, OWN: 9})) == []


def test_extra_time_is_waited_for(battles: BattleDeriver) -> None:
    longer = scored({RIVAL: 7, OWN: 4}, time=-0.2)
    assert longer.settings is not None
    longer.settings.extra_duration = 60
    _, score = follow(battles, opened(), longer)
    assert battles.due() == DURATION + 60 + PATIENCE
    assert (score.duration, score.ends_at) == (DURATION + 60, at(DURATION + 60))
    follow(battles, scored({RIVAL: 6, OWN: 4}, time=-0.3))  # a late one, which does not know of it
    assert battles.due() == DURATION + 60 + PATIENCE + 0.1
    given = scored({RIVAL: 8, OWN: 4}, time=-0.2)
    assert given.settings is not None
    given.settings.ends_at = at(400)
    assert follow(battles, given)[0].ends_at == at(400) and battles.due() == 400 + PATIENCE


def test_a_battle_of_unknown_length_is_over_after_a_long_silence(battles: BattleDeriver) -> None:
    endless = opened()
    for duration in (None, 0, -5, 2**31 - 1):
        endless.settings = BattleSettings(started_at=BEGAN, duration=duration)
        follow(battles, endless, now=5.0)
        assert battles.due() == 5 + UNKNOWN_TIME
    endless.settings = None
    follow(battles, endless, now=6.0)
    assert battles.due() == 6 + UNKNOWN_TIME
    assert only(list(battles.tick(6 + UNKNOWN_TIME))).is_tie


def test_a_last_score_waits_for_the_result_and_counts_without_one(battles: BattleDeriver) -> None:
    final = scored({RIVAL: 7, OWN: 9}, time=DURATION, reason=ScoreReason.BATTLE_END)
    follow(battles, opened())
    (score,) = follow(battles, final, now=300.0)
    assert isinstance(score, BattleScoreEvent) and battles.due() == 300 + SETTLING
    assert only(follow(battles, finished({RIVAL: 10, OWN: 9}))).won is False
    again: Any = {"battle": "101", "start": 1000.0}
    follow(battles, opened(**again), scored({RIVAL: 7, OWN: 9}, reason=ScoreReason.BATTLE_END, **again))
    end = only(list(battles.finish(1300.0, "disconnect")))
    assert (end.closed_by, end.won) == (BattleEnd.TIME_UP, True)


@pytest.mark.parametrize("why", ["live_end", "disconnect"])
def test_a_live_or_connection_that_ends_in_a_battle_leaves_it_without_a_winner(
    battles: BattleDeriver, why: Literal["live_end", "disconnect"]
) -> None:
    assert list(battles.finish(0.0, why)) == []
    follow(battles, opened(), scored({RIVAL: 7, OWN: 4}))
    end = only(list(battles.finish(10.0, why)))
    assert (end.closed_by, end.winner, end.is_tie, end.won) == (why, None, False, None)
    assert points(end) == {OWN: 4, RIVAL: 7} and [side.outcome for side in end.sides] == [None, None]
    assert battles.due() is None and list(battles.finish(11.0, why)) == []


def test_a_score_after_the_time_is_waited_upon_as_long_as_any(battles: BattleDeriver) -> None:
    follow(battles, opened(), scored({RIVAL: 7, OWN: 4}, time=DURATION + 90.0), now=1000.0)
    assert battles.due() == 1000 + PATIENCE
