"""Battles and their scores: settings, results, teams, supporters, and what changed a score."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from decoded import captured_of, made, sent
from payloads import CREATED_MS, HOST_ID, PICTURES, VIEWER_ID, head

from tiktok_live.events import (
    BattleAction,
    BattleGiftPermission,
    BattleInvitation,
    BattleOutcome,
    BattleResult,
    BattleSettings,
    BattleStatus,
    BattleSupporter,
    BattleType,
    BattleWins,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
    ScoreReason,
)
from tiktok_live.proto.battle_pb2 import BattleSetting, WebcastLinkMicArmies, WebcastLinkMicBattle

BATTLE_ID, RIVAL_ID = 7300000000000000009, 6800000000000000009
CREATED = datetime(2026, 9, 21, 14, 13, 20, 123000, tzinfo=timezone.utc)


@pytest.fixture(scope="module")
def battles(captures: Path) -> dict[int, LinkMicBattleEvent]:
    return captured_of(LinkMicBattleEvent, captures, "WebcastLinkMicBattle")


@pytest.fixture(scope="module")
def armies(captures: Path) -> dict[int, LinkMicArmiesEvent]:
    return captured_of(LinkMicArmiesEvent, captures, "WebcastLinkMicArmies")


def setting() -> BattleSetting:
    return BattleSetting(
        battle_id=BATTLE_ID,
        start_time_ms=CREATED_MS,
        duration=301,
        channel_id=7,
        status=1,
        invite_type=1,
        battle_type=1,
        extra_duration_second=30,
        end_time_ms=CREATED_MS + 331_000,
    )


def test_a_battle_has_its_settings_results_and_rows_of_wins() -> None:
    message = WebcastLinkMicBattle(common=head(), battle_settings=setting(), action=5, action_by_user_id=RIVAL_ID)
    message.battle_result[HOST_ID].user_id, message.battle_result[HOST_ID].score = HOST_ID, 12
    lost = message.battle_result[RIVAL_ID]
    lost.user_id, lost.score, lost.result = RIVAL_ID, 3, 1
    row = message.battle_combo_v2[HOST_ID]
    row.user_id, row.combo_count, row.combo_status, row.combo_type = HOST_ID, 4, 1, 1
    row.combo_icon_url, row.combo_rule_guide_schema = "https://p16.example.com/4.png", "sslocal://rules"
    message.invitee_gift_permission_type, message.bubble_text = 3, "Go!"
    event = made(LinkMicBattleEvent, message)
    assert event.battle_id == str(BATTLE_ID)  # from the settings: the message itself does not say it
    assert event.settings == BattleSettings(
        battle_id=str(BATTLE_ID),
        status=BattleStatus.RUNNING,
        battle_type=BattleType.NORMAL,
        invitation=BattleInvitation.AGAIN,
        started_at=CREATED,
        duration=301,
        extra_duration=30,
        ends_at=CREATED + timedelta(seconds=331),
        channel_id="7",
    )
    assert (event.status, event.action, event.duration) == (BattleStatus.RUNNING, BattleAction.FINISHED, 301)
    assert event.results == {
        str(HOST_ID): BattleResult(str(HOST_ID), BattleOutcome.WON, 12),
        str(RIVAL_ID): BattleResult(str(RIVAL_ID), BattleOutcome.LOST, 3),
    }
    assert event.wins == {
        str(HOST_ID): BattleWins(str(HOST_ID), 4, 1, 1, "https://p16.example.com/4.png", "sslocal://rules")
    }
    assert (event.action_by_user_id, event.bubble_text) == (str(RIVAL_ID), "Go!")
    assert event.gift_permission is BattleGiftPermission.GRANTED


def test_numbers_of_a_battle_without_a_name_stay_numbers() -> None:
    message = WebcastLinkMicBattle(battle_id=BATTLE_ID, action=99, invitee_gift_permission_type=99)
    message.battle_settings.MergeFrom(BattleSetting(status=99, invite_type=99, battle_type=99))
    message.battle_result[HOST_ID].result = 99
    message.team_battle_result.add(team_id=1, result=99)
    event = made(LinkMicBattleEvent, message)
    assert event.settings == BattleSettings(status=99, invitation=99, battle_type=99)
    assert (event.action, event.gift_permission) == (99, 99)
    assert (event.results[str(HOST_ID)].outcome, event.teams[0].outcome) == (99, 99)
    assert made(LinkMicArmiesEvent, WebcastLinkMicArmies(trigger_reason=99)).battle_status == 99


def test_a_score_tells_what_changed_it() -> None:
    message = WebcastLinkMicArmies(
        common=head(),
        battle_id=BATTLE_ID,
        channel_id=7,
        send_gift_success_time=CREATED_MS - 1000,
        update_battle_score_time=CREATED_MS,
        trigger_reason=1,
        from_user_id=VIEWER_ID,
        gift_id=5655,
        gift_count=2,
        repeat_count=6,
        total_diamond_count=10,
        trigger_critical_strike=True,
        has_team_match_mvp_sfx=True,
    )
    message.gift_icon_image.url_list.extend(PICTURES)
    event = made(LinkMicArmiesEvent, message)
    assert event.battle_status is ScoreReason.SCORE and event.channel_id == "7" and event.settings is None
    assert (event.user_id, event.gift_id, event.gift_count, event.repeat_count) == (str(VIEWER_ID), 5655, 2, 6)
    assert (event.diamonds, event.is_critical_strike, event.has_mvp_effect) == (10, True, True)
    assert (event.gift_sent_at, event.scored_at) == (CREATED - timedelta(seconds=1), CREATED)
    assert event.gift_picture is not None and event.gift_picture.urls == PICTURES
    by_likes = made(LinkMicArmiesEvent, WebcastLinkMicArmies(common=head()))
    assert (by_likes.gift_id, by_likes.gift_picture, by_likes.diamonds) == (None, None, None)


def test_a_team_has_the_points_of_its_hosts_and_its_best_supporters() -> None:
    message = WebcastLinkMicArmies(battle_id=BATTLE_ID)
    team = message.team_armies.add(team_id=2, team_total_score=9, host_rank=1)
    team.team_user.add(user_id=HOST_ID, score=6)
    team.team_user.add(user_id_str=str(RIVAL_ID), score=3)
    team.user_armies.user_armies.add(user_id=VIEWER_ID, nickname="Ada", score=5, diamond_score=4)
    team.user_armies.user_armies.add(user_id_str="77", nickname="Grace", score=1)
    (side,) = made(LinkMicArmiesEvent, message).teams
    assert (side.team_id, side.user_ids, side.points) == ("2", [str(HOST_ID), str(RIVAL_ID)], 9)
    assert side.host_points == {str(HOST_ID): 6, str(RIVAL_ID): 3}
    assert (side.outcome, side.rank) == (None, 1)
    assert [(who.user.user_id, who.user.nickname, who.points, who.diamonds) for who in side.supporters] == [
        (str(VIEWER_ID), "Ada", 5, 4),
        ("77", "Grace", 1, None),
    ]


def test_the_score_at_the_end_of_a_battle_has_supporters_and_people() -> None:
    message = WebcastLinkMicBattle(battle_id=BATTLE_ID, action=5)
    army = message.armies.add(key=HOST_ID).value
    army.hostscore = 8
    army.user_armies.add(user_id=VIEWER_ID, nickname="Ada", score=8).avatar_thumb.url_list.extend(PICTURES)
    (own,) = made(LinkMicBattleEvent, message).battle_armies
    assert (own.host_user_id, own.points) == (str(HOST_ID), 8)
    assert own.supporters == [BattleSupporter(own.participants[0], 8)]
    assert own.participants[0].profile_picture_url == PICTURES[1]


# --- captured


def test_captured_battles_started_some_milliseconds_before_or_were_over_after_their_time(
    battles: dict[int, LinkMicBattleEvent],
) -> None:
    delays = {BattleAction.OPENED: 0.0, BattleAction.FINISHED: 301.0}
    for event in battles.values():
        assert event.settings is not None and event.settings.started_at and event.create_time
        assert event.settings.battle_id == event.battle_id and event.duration == event.settings.duration == 301
        since = (event.create_time - event.settings.started_at).total_seconds()
        assert isinstance(event.action, BattleAction)
        assert delays[event.action] < since < delays[event.action] + 5
        ended = event.action is BattleAction.FINISHED
        assert event.status is (BattleStatus.PENALTY if ended else BattleStatus.RUNNING)
        assert bool(event.results) is bool(event.battle_armies) is ended
        assert (event.action_by_user_id in event.user_ids_as_sent) is not ended
    kinds = [event.settings.battle_type for event in battles.values() if event.settings]
    assert kinds.count(BattleType.NORMAL) == 6 and kinds.count(BattleType.TEAM) == 1


def test_captured_results_agree_with_the_scores_and_with_a_second_reading(
    battles: dict[int, LinkMicBattleEvent],
) -> None:
    points = {717: [1170, 782], 718: [21323, 565], 721: [9, 3]}
    for line, expected in points.items():
        event = battles[line]
        results = sorted(event.results.values(), key=lambda result: -result.points)
        assert [result.points for result in results] == expected
        assert [result.outcome for result in results] == [BattleOutcome.WON, BattleOutcome.LOST]
        assert {result.host_user_id for result in results} == set(event.results)
        assert {army.host_user_id: army.points for army in event.battle_armies} == {
            user_id: result.points for user_id, result in event.results.items()
        }
        assert sent(event).ids(5, 2, 1) == sent(event).ids(5, 1)
        assert set(sent(event).ids(5, 1)) == set(event.results)
        best = [supporter.points for army in event.battle_armies for supporter in army.supporters]
        assert best == sent(event).numbers(9, 2, 1, 2)
        for army in event.battle_armies:
            assert [supporter.user for supporter in army.supporters] == army.participants


def test_who_won_a_captured_battle_has_won_once_more_in_a_row(battles: dict[int, LinkMicBattleEvent]) -> None:
    for line, next_line in ((717, 720), (718, 723)):
        winner = next(user_id for user_id, result in battles[line].results.items() if result.points > 1000)
        wins = battles[line].wins[winner]
        assert (wins.host_user_id, wins.count, wins.status) == (winner, 1, 1)
        assert battles[next_line].wins[winner].count == 1
        settings = battles[next_line].settings
        assert settings is not None and settings.invitation is BattleInvitation.AGAIN
    assert sorted(wins.count for wins in battles[719].wins.values()) == [0, 14]
    (loser,) = (wins for wins in battles[718].wins.values() if wins.status == 2)
    assert loser.count == 0
    assert battles[721].wins == {}


def test_a_captured_team_battle_ends_for_teams_of_two(battles: dict[int, LinkMicBattleEvent]) -> None:
    lost, won = battles[721].teams
    assert (lost.team_id, lost.points, lost.outcome) == ("1", 3, BattleOutcome.LOST)
    assert (won.team_id, won.points, won.outcome) == ("2", 9, BattleOutcome.WON)
    assert [list(team.host_points.values()) for team in (lost, won)] == [[0, 3], [3, 6]]
    assert [[who.points for who in team.supporters] for team in (lost, won)] == [[3], [3, 3, 3]]
    assert lost.user_ids + won.user_ids == sent(battles[721]).ids(17, 2, 1)
    assert set(battles[721].results) == {lost.user_ids[0], won.user_ids[1]}  # any one host of each team


def test_captured_scores_tell_their_battle_and_their_cause(armies: dict[int, LinkMicArmiesEvent]) -> None:
    assert {event.battle_status for event in armies.values()} == {ScoreReason.SCORE}
    gifts = {line: event for line, event in armies.items() if event.gift_id}
    assert {line: (event.gift_id, event.gift_count, event.diamonds) for line, event in gifts.items()} == {
        712: (7934, 1, 1),
        714: (8913, 1, 10),
    }
    for event in gifts.values():
        assert event.gift_picture is not None and event.gift_picture.url
        assert event.gift_sent_at and event.scored_at and event.create_time
        assert event.gift_sent_at < event.scored_at < event.create_time
    for event in armies.values():
        assert event.settings is not None and event.settings.status is BattleStatus.RUNNING
        assert event.channel_id == event.settings.channel_id == sent(event).ids(4)[0]
        assert [event.user_id] == sent(event).ids(8)
        points = [supporter.points for army in event.battle_armies for supporter in army.supporters]
        assert points == sent(event).numbers(3, 2, 1, 2)
    second, fourth = armies[711], armies[713]
    assert second.scored_at and fourth.scored_at and second.scored_at < fourth.scored_at
    assert [army.points for army in second.battle_armies] == [8876, 7459]
    assert [army.points for army in fourth.battle_armies] == [8879, 7459]


def test_captured_teams_have_the_scores_of_the_hosts_who_stand_for_them(armies: dict[int, LinkMicArmiesEvent]) -> None:
    event = armies[710]
    assert [(team.team_id, team.points, sum(team.host_points.values())) for team in event.teams] == [
        ("2", 9, 9),
        ("1", 12, 12),
    ]
    for army in event.battle_armies:
        (team,) = (team for team in event.teams if army.host_user_id in team.user_ids)
        assert (army.points, army.supporters) == (team.points, team.supporters)
    assert [team.outcome for team in event.teams] == [None, None]
    assert all(not other.teams for line, other in armies.items() if line != 710)
