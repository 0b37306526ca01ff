"""Dead connections and quiet rooms: what the watchdog makes of silence, told the time, and over real sockets."""

from __future__ import annotations

from typing import Any

import pytest
from clients import Make, chat
from waiting import wait_until

from tiktok_live import ReconnectPolicy
from tiktok_live.connection import watchdog as module
from tiktok_live.connection.watchdog import LEAST_PATIENCE, MOST_DOUBLINGS, Silence, Watchdog
from tiktok_live.events import DisconnectedEvent, ReconnectedEvent, StalledEvent
from tiktok_live.simulator import Simulator

AT_ONCE = ReconnectPolicy(first=0.01, cap=0.05, jitter=False)


def first_silence(
    watchdog: Watchdog, begin: float, *, heard_every: float | None = None, answered_every: float | None = None
) -> tuple[float, Silence] | None:
    """Return when a connection without messages is given up, seconds after its beginning, asked each second."""
    watchdog.begin(begin)
    for second in range(10_000):
        heard = begin if heard_every is None else begin + second - second % heard_every
        silence = watchdog.check(begin + second, heard, answered_every)
        if silence is not None:
            return second, silence
    return None


def test_nothing_at_all_is_dead_after_stall_timeout() -> None:
    after, silence = first_silence(Watchdog(60.0), 1000.0) or (0, None)
    assert after == 60 and silence is not None and silence.seconds == 60
    assert "60 s" in silence.reason and "stall_timeout" in silence.reason


def test_a_server_that_answered_heartbeats_is_dead_after_three_missed_ones() -> None:
    after, silence = first_silence(Watchdog(60.0), 1000.0, answered_every=10.0) or (0, None)
    assert after == 30 and silence is not None and "heartbeat" in silence.reason


def test_a_short_heartbeat_gets_some_patience_and_a_long_one_no_more_than_stall_timeout() -> None:
    assert (first_silence(Watchdog(60.0), 0.0, answered_every=0.1) or (0,))[0] == LEAST_PATIENCE
    assert (first_silence(Watchdog(60.0), 0.0, answered_every=50.0) or (0,))[0] == 60


def test_missing_answers_that_proved_nothing_are_not_believed_again_before_a_message_came() -> None:
    watchdog = Watchdog(60.0)
    spans = [(first_silence(watchdog, 1000.0, answered_every=10.0) or (0,))[0] for _ in range(3)]
    assert spans == [30, 120, 240]
    watchdog.see_message(5000.0)
    assert (first_silence(watchdog, 6000.0, answered_every=10.0) or (0,))[0] == 30


def test_in_a_quiet_room_missing_answers_are_noticed_as_early_as_in_a_lively_one() -> None:
    watchdog = Watchdog(60.0)
    for _ in range(4):
        assert first_silence(watchdog, 1000.0, heard_every=10, answered_every=10.0) is not None
    after, silence = first_silence(watchdog, 5000.0, answered_every=10.0) or (0, None)
    assert after == 30 and silence is not None and "heartbeat" in silence.reason


def test_a_short_stall_timeout_counts_for_a_server_that_answers_as_well() -> None:
    assert (first_silence(Watchdog(5.0), 0.0, answered_every=10.0) or (0,))[0] == 5


def test_frames_without_a_message_are_a_stall_and_each_further_one_takes_twice_as_long() -> None:
    watchdog = Watchdog(60.0)
    spans = [(first_silence(watchdog, 1000.0, heard_every=10, answered_every=10.0) or (0,))[0] for _ in range(8)]
    assert spans[:3] == [60, 120, 240]
    assert spans[-2:] == [60 * 2**MOST_DOUBLINGS] * 2
    watchdog.see_message(5000.0)
    assert (first_silence(watchdog, 6000.0, heard_every=10, answered_every=10.0) or (0,))[0] == 60


def test_time_spent_waiting_for_handlers_is_no_silence() -> None:
    watchdog = Watchdog(60.0)
    watchdog.begin(0.0)
    watchdog.excuse(500.0)
    assert watchdog.check(559.0, 0.0, None) is None
    assert watchdog.check(560.0, 0.0, None) is not None


def test_a_machine_that_was_asleep_finds_the_connection_dead_at_once() -> None:
    watchdog = Watchdog(60.0)
    watchdog.begin(0.0)
    assert watchdog.check(1.0, 1.0, 10.0) is None
    assert watchdog.check(30_000.0, 1.0, 10.0) is not None


def test_a_silent_server_is_left_and_the_room_entered_again(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(reconnect=AT_ONCE, stall_timeout=0.4)
    for event_class in (StalledEvent, DisconnectedEvent, ReconnectedEvent):
        client.on(event_class, seen.append)
    client.connect()
    simulator.push.silent = simulator.push.deaf = True
    wait_until(lambda: len(seen) >= 2)
    simulator.push.silent = simulator.push.deaf = False
    wait_until(lambda: isinstance(seen[-1], ReconnectedEvent))
    assert [type(event) for event in seen[:2]] == [StalledEvent, DisconnectedEvent]
    assert seen[1].will_reconnect and "stall_timeout" in str(seen[1].error)
    assert seen[-1].gap.total_seconds() >= 0.4


def test_missing_answers_to_heartbeats_are_noticed_long_before_stall_timeout(
    simulator: Simulator, make: Make, seen: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LEAST_PATIENCE", 0.3)
    simulator.push.heartbeat_interval = 0.1
    client = make(reconnect=AT_ONCE, stall_timeout=60.0)
    client.on(StalledEvent, seen.append)
    client.connect()
    simulator.wait_for(lambda: len(simulator.log.socket.heartbeats) >= 5)
    assert seen == []
    simulator.push.silent = simulator.push.deaf = True
    wait_until(lambda: seen)
    assert 0.3 <= seen[0].silent_for < 2


def test_a_room_without_messages_is_entered_again_although_the_server_answers(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    simulator.push.heartbeat_interval = 0.1
    client = make(reconnect=AT_ONCE, stall_timeout=0.4)
    client.on(StalledEvent, seen.append)
    client.connect()
    for number in range(12):  # three times as long as stall_timeout, each message well within it
        simulator.send(chat(str(number)))
        simulator.wait_for(lambda count=number: len(simulator.log.socket.heartbeats) > count)
    assert seen == []
    wait_until(lambda: seen)
    simulator.wait_for(lambda: len(simulator.log.sockets) == 2)
