"""Battles as a connected client tells them: a whole one of the simulator, and those that break off."""

from __future__ import annotations

from typing import Any

from clients import HOST, Make
from waiting import wait_until

from tiktok_live.events import (
    BattleEnd,
    BattleEvent,
    BattleFinishedEvent,
    BattleOutcome,
    BattleScoreEvent,
    BattleStartedEvent,
    DisconnectedEvent,
    Event,
    LinkMicArmiesEvent,
    LinkMicBattleEvent,
)
from tiktok_live.simulator import Scenario, Simulator

RIVAL = "rival_host"


def battle(seconds: float = 0.2) -> Scenario:
    return Scenario(HOST).battle(RIVAL, seconds)


def names(event: BattleEvent) -> list[str | None]:
    return [host.unique_id for side in event.sides for host in side.hosts]


def test_a_whole_battle_is_told_by_sides_after_its_messages(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(Event, seen.append)
    client.connect()
    simulator.send(battle())
    wait_until(lambda: seen and isinstance(seen[-1], BattleFinishedEvent))
    told = [event for event in seen if isinstance(event, BattleEvent)]
    assert [type(event) for event in told] == [BattleStartedEvent, *[BattleScoreEvent] * 4, BattleFinishedEvent]
    for event in told:
        assert seen[seen.index(event) - 1] is event.source  # each follows the message that told it
        assert names(event) == [HOST, RIVAL] and event.room_id == client.state.room_id
        assert event.own_side is event.sides[0] and event.started_at == told[0].started_at
    scores = [event for event in seen if isinstance(event, LinkMicArmiesEvent)]
    for score, event in zip(scores, told[1:], strict=False):
        assert {army.host_user_id: army.points for army in score.battle_armies} == {
            side.user_ids[0]: side.points for side in event.sides
        }
        assert all(sum(who.points for who in side.supporters) == side.points for side in event.sides)
    end = told[-1]
    assert isinstance(end, BattleFinishedEvent) and isinstance(end.source, LinkMicBattleEvent)
    assert end.closed_by is BattleEnd.FINISHED and end.sides[0].points == told[-2].sides[0].points
    outcomes = {user_id: result.outcome for user_id, result in end.source.results.items()}
    assert {side.user_ids[0]: side.outcome for side in end.sides} == outcomes
    own = outcomes[end.sides[0].user_ids[0]]
    assert end.won is (None if own == BattleOutcome.DRAWN else own == BattleOutcome.WON)


def test_a_battle_is_followed_although_only_its_end_is_wanted(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(BattleFinishedEvent, seen.append)
    client.connect()
    simulator.send(battle())
    wait_until(lambda: seen)
    assert sum(side.points for side in seen[0].sides) > 0
    assert seen[0].won is (seen[0].leader is seen[0].own_side) and seen[0].winner is seen[0].leader


def test_a_battle_that_the_connection_breaks_off_is_over_before_the_last_event(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    for event_class in (BattleEvent, DisconnectedEvent):
        client.on(event_class, seen.append)
    client.connect()
    opening, score, *_ = simulator.messages(battle())
    simulator.send(opening)
    simulator.send(score)
    wait_until(lambda: len(seen) == 2)
    client.disconnect()
    assert [type(event) for event in seen] == [
        BattleStartedEvent,
        BattleScoreEvent,
        BattleFinishedEvent,
        DisconnectedEvent,
    ]
    assert (seen[2].closed_by, seen[2].winner, seen[2].cut_short) == (BattleEnd.DISCONNECT, None, False)


def test_a_battle_in_which_the_live_ends_is_over_with_it(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(BattleFinishedEvent, seen.append)
    client.connect()
    simulator.send(simulator.messages(battle())[0])
    simulator.end_live()
    assert client.wait(10)
    (end,) = seen
    assert end.closed_by is BattleEnd.LIVE_END and isinstance(end.source, LinkMicBattleEvent)
