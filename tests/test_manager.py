"""LiveManager: many rooms, few threads; what a client alone does, each room does here."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from waiting import wait_until

from tiktok_live import LiveManager, ReconnectPolicy, TikTokLiveClient
from tiktok_live.errors import InvalidOptionError, NotConnectedError, UserNotFoundError
from tiktok_live.events import (
    ChatEvent,
    ConnectedEvent,
    DisconnectedEvent,
    ErrorEvent,
    Event,
    EventsDroppedEvent,
    GiftStreakEvent,
    ReconnectedEvent,
    ReconnectingEvent,
    StalledEvent,
    StreakEnd,
    WebsocketConnectedEvent,
)
from tiktok_live.manager import RoomState
from tiktok_live.manager.workers import Workers
from tiktok_live.simulator import Scenario, Simulator

AT_ONCE = ReconnectPolicy(first=0.01, cap=0.05, jitter=False)
CONTROL = (ConnectedEvent, DisconnectedEvent, ReconnectingEvent, ReconnectedEvent, WebsocketConnectedEvent)
Make = Callable[..., LiveManager]


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A simulator in whose rooms nothing happens by itself."""
    with Simulator(Scenario("host0"), autoplay=False, history=0) as simulator:
        yield simulator


@pytest.fixture
def make(simulator: Simulator) -> Iterator[Make]:
    """Make managers that are quick in everything, and are closed after the test."""
    with contextlib.ExitStack() as managers:

        def make(**options: Any) -> LiveManager:
            defaults = {
                "close_timeout": 1.0,
                "fetch_room_info_on_connect": False,
                "reconnect": AT_ONCE,
                "starts_per_second": 500.0,
                "interval": 0.1,
                "endpoints": simulator.endpoints,
            }
            manager = LiveManager(**{**defaults, **options})
            managers.callback(manager.close)
            return manager

        yield make


def open_rooms(simulator: Simulator, count: int) -> list[str]:
    names = [f"host{number}" for number in range(count)]
    for name in names:
        simulator.room(name)
    return names


def states(manager: LiveManager) -> dict[str, RoomState]:
    return {name: health.state for name, health in manager.health.items()}


def settle(simulator: Simulator, manager: LiveManager) -> None:
    """Wait until every room is connected, and the simulator has it in its room."""
    wait_until(lambda: set(states(manager).values()) == {RoomState.CONNECTED})
    wait_until(lambda: all(simulator.room(name).watched == 1 for name in manager.rooms))


def say(simulator: Simulator, name: str, *words: str) -> None:
    for word in words:
        simulator.room(name).send(Scenario(name).chat("ava", word))


def comments(seen: list[Any], name: str) -> list[str]:
    return [event.comment for event in seen if event.room == name]


def test_the_events_of_all_rooms_come_to_one_handler_which_knows_the_room(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    manager = make()
    manager.on(ChatEvent, seen.append)
    clients = {name: manager.add(f"@{name.upper()}") for name in open_rooms(simulator, 5)}
    with manager:
        settle(simulator, manager)
        for name in clients:
            say(simulator, name, f"in {name}", "again")
        wait_until(lambda: len(seen) == 10)
    for name, client in clients.items():
        assert comments(seen, name) == [f"in {name}", "again"]
        assert {event.client for event in seen if event.room == name} == {client}
        assert isinstance(client, TikTokLiveClient) and client.name == name


def test_a_handler_of_one_client_hears_its_room_and_no_other(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager = make()
    everywhere: list[Any] = []
    order: list[str] = []
    first, second = (manager.add(name) for name in open_rooms(simulator, 2))
    manager.on(ChatEvent, everywhere.append)
    manager.on(ChatEvent, lambda event: order.append("manager"))
    first.on(ChatEvent, seen.append)
    first.on(ChatEvent, lambda event: order.append("client"))
    with manager:
        settle(simulator, manager)
        say(simulator, "host0", "one")
        say(simulator, "host1", "two")
        wait_until(lambda: len(everywhere) == 2)
        wait_until(lambda: len(order) == 3)
        assert [event.client for event in seen] == [first]
        assert order.index("manager") < order.index("client")
        manager.off(ChatEvent)
        say(simulator, "host0", "three")
        wait_until(lambda: len(seen) == 2)
        assert len(everywhere) == 2 and second.state.is_connected


def test_once_is_once_for_all_rooms_together(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager, heard = make(), []
    for name in open_rooms(simulator, 4):
        manager.add(name)
    manager.once(ChatEvent, seen.append)
    manager.on(ChatEvent, heard.append)
    with manager:
        settle(simulator, manager)
        for name in manager.rooms:
            say(simulator, name, "hello")
        wait_until(lambda: len(heard) == 4)
    assert len(seen) == 1


def test_a_few_threads_serve_all_rooms(simulator: Simulator, make: Make) -> None:
    manager = make(opener_threads=2)
    for name in open_rooms(simulator, 20):
        manager.add(name)
    with manager:
        settle(simulator, manager)
        ours = [thread.name for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
        assert len(ours) <= 5, ours
        assert manager.stats().threads == len(ours)


def test_events_of_one_room_keep_their_order_and_are_never_handled_at_the_same_time(
    simulator: Simulator, make: Make
) -> None:
    manager = make(handler_threads=4)
    names = open_rooms(simulator, 6)
    heard: dict[str, list[str]] = defaultdict(list)
    inside: dict[str, int] = defaultdict(int)
    clashes: list[str] = []

    @manager.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        room = event.room or ""
        inside[room] += 1
        if inside[room] != 1:
            clashes.append(room)
        heard[room].append(event.comment)
        time.sleep(0.001)
        inside[room] -= 1

    for name in names:
        manager.add(name)
    with manager:
        settle(simulator, manager)
        for number in range(60):
            for name in names:
                say(simulator, name, str(number))
        wait_until(lambda: sum(map(len, heard.values())) == 360, timeout=15)
    assert not clashes
    assert all(heard[name] == [str(number) for number in range(60)] for name in names)


def test_a_task_runs_on_one_thread_at_a_time_however_many_are_idle() -> None:
    inside: list[int] = []
    most: list[int] = []

    class Slow:
        turn = 0

        def work(self) -> bool:
            inside.append(1)
            most.append(len(inside))
            time.sleep(0.02)
            inside.pop()
            return False

    workers, slow, others = Workers(4), Slow(), [Slow() for _ in range(3)]
    for task in others:
        task.work = lambda: bool(time.sleep(0.2))  # type: ignore[method-assign]
    workers.submit(others)
    for _ in range(100):
        workers.look()
        workers.submit([slow])
        time.sleep(0.01)
    wait_until(lambda: slow.turn == 0)
    workers.close()
    assert workers.join(time.monotonic() + 2) and workers.size > 1 and max(most) == 1 and len(most) > 10


def test_a_handler_that_blocks_holds_up_its_own_room_only(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager, release = make(handler_threads=3), threading.Event()
    names = open_rooms(simulator, 4)
    blocked: list[str] = []

    @manager.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        if event.room in names[:2]:
            blocked.append(str(event.room))
            release.wait(20)
        seen.append(event)

    for name in names:
        manager.add(name)
    try:
        with manager:
            settle(simulator, manager)
            for name in names[:2]:
                say(simulator, name, "stuck")
            wait_until(lambda: len(blocked) == 2)
            for name in names[2:]:
                say(simulator, name, "a", "b")
            wait_until(lambda: len(seen) == 4)
            assert {event.room for event in seen} == set(names[2:])
            release.set()
            wait_until(lambda: len(seen) == 6)
    finally:
        release.set()


def test_a_handler_that_raises_is_reported_in_its_room_and_harms_nobody(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    manager, errors = make(), []

    @manager.on(ChatEvent)
    def broken(event: ChatEvent) -> None:
        if event.room == "host0":
            raise SystemExit("broken")

    manager.on(ChatEvent, seen.append)
    manager.on(ErrorEvent, errors.append)
    for name in open_rooms(simulator, 2):
        manager.add(name)
    with manager:
        settle(simulator, manager)
        for name in manager.rooms:
            say(simulator, name, "one", "two")
        wait_until(lambda: len(seen) == 4)
        wait_until(lambda: len(errors) == 2)
    assert {event.room for event in errors} == {"host0"}


def test_a_full_queue_stops_reading_that_room_only_and_heartbeats_go_on(make: Make, seen: list[Any]) -> None:
    busy, release = threading.Event(), threading.Event()
    with Simulator(Scenario("host0"), autoplay=False, history=0, heartbeat_interval=0.2) as simulator:
        names = open_rooms(simulator, 2)
        manager = make(endpoints=simulator.endpoints)
        client = manager.add(names[0], queue_size=5, stall_timeout=1.0)
        manager.add(names[1])
        heard: list[str] = []

        @client.on(ChatEvent)
        def on_chat(event: ChatEvent) -> None:
            busy.set()
            release.wait(20)
            heard.append(event.comment)

        manager.on(DisconnectedEvent, seen.append)
        try:
            with manager:
                settle(simulator, manager)
                words = [str(number) for number in range(40)]
                say(simulator, names[0], words[0])
                assert busy.wait(5)
                say(simulator, names[0], *words[1:])
                wait_until(lambda: manager.health[names[0]].queue > 0)
                beats = [record for record in simulator.log.sockets if record.query["room_id"] == client.state.room_id]
                before = len(beats[0].heartbeats)
                wait_until(lambda: len(beats[0].heartbeats) > before + 8)  # longer than stall_timeout
                # A frame may hold several, of which all or none have room; one that is too long has when it is alone.
                assert 0 < manager.health[names[0]].queue < len(words) / 2 and not seen
                release.set()
                wait_until(lambda: heard == words)
                assert states(manager)[names[0]] is RoomState.CONNECTED and not seen
        finally:
            release.set()


def test_a_room_that_drops_the_oldest_says_so(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager, release, busy = make(queue_size=3, on_overflow="drop_oldest"), threading.Event(), threading.Event()
    client = manager.add("host0")

    @client.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        busy.set()
        release.wait(20)
        seen.append(event.comment)

    client.on(EventsDroppedEvent, lambda event: seen.append(event.count))
    try:
        with manager:
            settle(simulator, manager)
            before = wait_until(lambda: manager.health["host0"].messages)
            say(simulator, "host0", "0")
            assert busy.wait(5)
            say(simulator, "host0", *map(str, range(1, 11)))
            wait_until(lambda: manager.health["host0"].messages == before + 11)
            release.set()
            wait_until(lambda: len(seen) == 5)
    finally:
        release.set()
    assert seen == ["0", 7, "8", "9", "10"]


@pytest.mark.parametrize("reset", [True, False])
def test_losses_in_all_rooms_are_told_once_and_mended_and_nothing_is_missing(
    simulator: Simulator, make: Make, seen: list[Any], reset: bool
) -> None:
    manager, heard = make(), []
    names = open_rooms(simulator, 6)
    for event_class in CONTROL:
        manager.on(event_class, seen.append)
    manager.on(ChatEvent, heard.append)
    for name in names:
        manager.add(name)
    with manager:
        settle(simulator, manager)
        for round_number in range(3):
            for name in names:
                say(simulator, name, f"before {round_number}")
            simulator.drop_connections(reset=reset)
            for name in names:
                say(simulator, name, f"after {round_number}")
            wait_until(lambda: len(simulator.log.sockets) >= 6 * (round_number + 2), timeout=15)  # noqa: B023
            settle(simulator, manager)
        wait_until(lambda: len(heard) == 36)
        wait_until(lambda: [type(event) for event in seen].count(ReconnectedEvent) == 18)  # leaving cuts short
        assert {health.reconnects for health in manager.health.values()} == {3}
    for name in names:
        assert comments(heard, name) == [f"{when} {n}" for n in range(3) for when in ("before", "after")]
        told = [type(event) for event in seen if event.room == name]
        again = [DisconnectedEvent, ReconnectingEvent, WebsocketConnectedEvent, ReconnectedEvent]
        assert told == [WebsocketConnectedEvent, ConnectedEvent, *again * 3, DisconnectedEvent]
    assert [event.will_reconnect for event in seen if isinstance(event, DisconnectedEvent)].count(False) == 6


def test_a_silent_server_is_noticed_and_left(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager = make(stall_timeout=0.5)
    manager.on(StalledEvent, seen.append)
    for name in open_rooms(simulator, 2):
        manager.add(name)
    with manager:
        settle(simulator, manager)
        wait_until(lambda: {event.room for event in seen} == {"host0", "host1"})
        wait_until(lambda: len(simulator.log.sockets) >= 4)


def test_streaks_are_closed_in_time_and_at_the_end(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager = make(gift_streak_timeout=1.0)
    heard: list[Any] = []
    manager.on(GiftStreakEvent, seen.append)
    manager.on(ChatEvent, heard.append)
    manager.add("host0")
    with manager:
        settle(simulator, manager)
        streak = simulator.messages(Scenario("host0").gift("ben", "Rose", count=3))
        simulator.room("host0").send(streak[0])
        wait_until(lambda: len(seen) == 1)  # although nothing else comes
        another = simulator.messages(Scenario("host0").gift("cleo", "Rose", count=3))
        simulator.room("host0").send(another[0], *simulator.messages(Scenario("host0").chat("ava", "x")))
        wait_until(lambda: heard)
    assert [(event.user.unique_id, event.closed_by) for event in seen] == [
        ("ben", StreakEnd.SILENCE),
        ("cleo", StreakEnd.DISCONNECT),
    ]


def test_users_who_are_offline_are_waited_for_and_followed_to_the_next_live(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    simulator.room("later", status=4)
    manager = make()
    manager.on(ConnectedEvent, seen.append)
    manager.on(DisconnectedEvent, seen.append)
    manager.add("later")
    manager.add("host0")
    with manager:
        wait_until(lambda: states(manager) == {"later": RoomState.OFFLINE, "host0": RoomState.CONNECTED})
        for _ in range(2):
            room = simulator.go_live("later")
            wait_until(lambda: states(manager)["later"] is RoomState.CONNECTED)
            assert manager.health["later"].room_id == room.room_id
            wait_until(lambda: simulator.room("later").watched == 1)
            room.send(Scenario("later").end())
            wait_until(lambda: states(manager)["later"] is RoomState.OFFLINE)
        assert states(manager)["host0"] is RoomState.CONNECTED
    told = [(type(event), event.room_id) for event in seen if event.room == "later"]
    first, second = dict.fromkeys(room_id for _, room_id in told)
    assert told == [(kind, room) for room in (first, second) for kind in (ConnectedEvent, DisconnectedEvent)]


def test_users_who_are_offline_can_be_dropped_and_run_returns_when_nobody_is_left(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.room("gone", status=4)
    manager = make(drop_offline=True)
    manager.add("gone")
    manager.add("host0")
    manager.on(ConnectedEvent, lambda event: simulator.end_live())
    manager.run()
    assert dict(manager.rooms) == {}
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


def test_a_user_whom_nobody_knows_ends_that_room_only(
    simulator: Simulator, make: Make, seen: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    manager = make()
    manager.on(ErrorEvent, seen.append)
    manager.add("no_such_user")
    manager.add("host0")
    with manager:
        wait_until(lambda: states(manager) == {"no_such_user": RoomState.FAILED, "host0": RoomState.CONNECTED})
        wait_until(lambda: seen)
        assert isinstance(manager.health["no_such_user"].error, UserNotFoundError)
    assert [(event.room, type(event.exception)) for event in seen] == [("no_such_user", UserNotFoundError)]
    assert "no_such_user is followed no more" in caplog.text


def test_what_may_pass_is_tried_again_and_shown_until_then(simulator: Simulator, make: Make) -> None:
    simulator.answer_with("/webcast/fetch", status=500)
    manager = make()
    manager.add("host0")
    with manager:
        wait_until(lambda: manager.health["host0"].error is not None)
        assert states(manager)["host0"] in (RoomState.WAITING, RoomState.CONNECTING)
        simulator.answer_normally()
        settle(simulator, manager)


def test_a_rate_limit_holds_the_others_back_and_is_waited_for_by_all_together(simulator: Simulator, make: Make) -> None:
    simulator.limit_signatures({"minute": 2}, speed=60)
    manager = make()
    names = open_rooms(simulator, 6)
    for name in names:
        manager.add(name)
    with manager:
        settle(simulator, manager)
        looks = [path for path in simulator.log.paths() if path.endswith("/live")]
        assert len(looks) <= 24  # who is refused does not ask again and again, and those behind do not ask at all


def test_rooms_come_and_go_while_it_runs(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    names = open_rooms(simulator, 3)
    manager = make()
    manager.on(DisconnectedEvent, seen.append)
    manager.add(names[0])
    with manager:
        settle(simulator, manager)
        manager.add(names[1])
        client = manager.add(names[2])
        settle(simulator, manager)
        manager.remove(f"@{names[2].upper()}")
        assert [(event.room, event.will_reconnect) for event in seen] == [(names[2], False)]
        assert set(manager.rooms) == set(names[:2]) and not client.is_active()
        wait_until(lambda: simulator.room(names[2]).watched == 0)
        assert manager.add(names[2]) is not client
        settle(simulator, manager)


def test_a_user_is_followed_once_and_only_those_who_are_followed_can_be_removed(make: Make) -> None:
    manager = make()
    manager.add("@host0")
    with pytest.raises(InvalidOptionError, match="host0 is followed already"):
        manager.add("HOST0")
    with pytest.raises(InvalidOptionError, match="not among the rooms"):
        manager.remove("somebody")
    with pytest.raises(InvalidOptionError, match="give it to add"):
        make(room_id="7")
    with pytest.raises(TypeError, match="stal_timeout"):
        make(stal_timeout=3)
    for wrong in ({"handler_threads": 0}, {"opener_threads": True}, {"interval": 0}, {"starts_per_second": "5"}):
        with pytest.raises(InvalidOptionError, match=next(iter(wrong))):
            make(**wrong)


def test_a_room_can_be_given_by_its_id_and_have_options_of_its_own(simulator: Simulator, make: Make) -> None:
    manager = make(queue_size=7)
    room_id = simulator.room().room_id
    client = manager.add(room_id=room_id, queue_size=9)
    assert client.name == room_id and list(manager.rooms) == [room_id]
    with manager:
        settle_one = wait_until(lambda: client.state.is_connected)
        assert settle_one and client.state.room_id == room_id


def test_disconnecting_one_client_stops_its_room_and_connecting_goes_on(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    manager = make()
    client, _ = (manager.add(name) for name in open_rooms(simulator, 2))
    manager.on(ChatEvent, seen.append)
    with manager:
        settle(simulator, manager)
        client.disconnect()
        assert states(manager) == {"host0": RoomState.STOPPED, "host1": RoomState.CONNECTED}
        assert client.connect().is_connected
        settle(simulator, manager)
        say(simulator, "host0", "back")
        wait_until(lambda: comments(seen, "host0") == ["back"])


def test_a_handler_may_disconnect_its_client_remove_its_room_and_close_everything(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    manager = make()
    for name in open_rooms(simulator, 3):
        manager.add(name)
    manager.on(DisconnectedEvent, seen.append)

    @manager.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        if event.comment == "disconnect":
            event.client.disconnect()
        elif event.comment == "remove":
            manager.remove(event.room or "")
        else:
            manager.close()

    with manager:
        settle(simulator, manager)
        say(simulator, "host0", "disconnect")
        wait_until(lambda: len(seen) == 1)
        say(simulator, "host1", "remove")
        wait_until(lambda: len(seen) == 2)
        say(simulator, "host2", "close")
        assert manager.wait(5)
    assert [event.room for event in seen] == ["host0", "host1", "host2"]


def test_closing_tells_every_room_and_leaves_no_thread(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager = make()
    for name in open_rooms(simulator, 10):
        manager.add(name)
    manager.on(DisconnectedEvent, seen.append)
    manager.start()
    settle(simulator, manager)
    began = time.monotonic()
    manager.close()
    manager.close()
    assert time.monotonic() - began < 1.0
    assert sorted(event.room for event in seen) == sorted(manager.rooms)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
    with pytest.raises(NotConnectedError, match="closed"):
        manager.add("somebody")
    with pytest.raises(NotConnectedError, match="closed"):
        manager.start()


def test_deaf_servers_are_left_by_all_rooms_together_after_close_timeout(simulator: Simulator, make: Make) -> None:
    manager = make(close_timeout=0.5)
    for name in open_rooms(simulator, 8):
        manager.add(name)
    with manager:
        settle(simulator, manager)
        simulator.push.deaf = True
        began = time.monotonic()
    assert 0.4 < time.monotonic() - began < 1.5


def test_a_handler_that_never_ends_outlives_closing_and_is_logged(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    manager, release, busy = make(close_timeout=0.3), threading.Event(), threading.Event()
    manager.add("host0")

    @manager.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        busy.set()
        release.wait(20)

    manager.start()
    settle(simulator, manager)
    say(simulator, "host0", "stuck")
    assert busy.wait(5)
    began = time.monotonic()
    manager.close()
    assert time.monotonic() - began < 2.0
    assert "still runs after close()" in caplog.text
    release.set()


def test_closing_while_rooms_are_being_opened_ends_that(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    simulator.answer_with("/webcast/fetch", delay=0.5)
    manager = make(opener_threads=2)
    for name in open_rooms(simulator, 12):
        manager.add(name)
    manager.on(Event, seen.append)
    manager.start()
    wait_until(lambda: simulator.log.requests_to("/webcast/fetch"))
    began = time.monotonic()
    manager.close()
    assert time.monotonic() - began < 2.0
    assert {room.watched for room in map(simulator.room, manager.rooms)} == {0}


def test_rooms_without_a_socket_are_polled(make: Make, seen: list[Any]) -> None:
    with Simulator(Scenario("host0"), autoplay=False, history=0, offer_websocket=False) as simulator:
        manager = make(
            endpoints=simulator.endpoints, session_id="simulator-session", request_polling_interval=0.05, queue_size=4
        )
        names = open_rooms(simulator, 3)
        manager.on(ChatEvent, seen.append)
        for name in names:
            manager.add(name)
        with manager:
            wait_until(lambda: set(states(manager).values()) == {RoomState.CONNECTED})
            for name in names:
                say(simulator, name, *map(str, range(12)))
            wait_until(lambda: len(seen) == 36)
    assert all(comments(seen, name) == [str(n) for n in range(12)] for name in names)


def test_numbers_tell_the_truth(simulator: Simulator, make: Make) -> None:
    manager = make()
    simulator.room("off", status=4)
    manager.add("off")
    for name in open_rooms(simulator, 3):
        manager.add(name)
    assert manager.stats().rooms == {RoomState.WAITING: 4} and manager.stats().threads == 0
    with manager:
        wait_until(lambda: manager.stats().rooms == {RoomState.OFFLINE: 1, RoomState.CONNECTED: 3})
        # Entering a room brings one message, the viewers.
        wait_until(lambda: [manager.health[f"host{number}"].messages for number in range(3)] == [1, 1, 1])
        wait_until(lambda: simulator.room("host1").watched == 1)
        before = manager.health["host1"]
        say(simulator, "host1", "a", "b")
        wait_until(lambda: manager.health["host1"].messages == before.messages + 2)
        after, other = manager.health["host1"], manager.health["host0"]
        assert after.user == "host1" and after.error is None and after.reconnects == 0
        assert after.last_message and after.since and after.since < after.last_message
        assert other.messages == before.messages
        wait_until(lambda: manager.stats().queue == 0)
        stats = manager.stats()
        assert stats.messages == sum(health.messages for health in manager.health.values())
        assert 0 <= stats.lateness_median <= stats.lateness_p99 < 2
        wait_until(lambda: manager.stats().messages_per_second > 0)
        assert manager.health["off"].to_dict()["state"] == "offline"


def test_an_event_that_is_kept_keeps_no_client_alive(simulator: Simulator, seen: list[Any]) -> None:
    client = TikTokLiveClient("host0", endpoints=simulator.endpoints, fetch_room_info_on_connect=False)
    client.on(ChatEvent, seen.append)
    with client:
        wait_until(lambda: simulator.room().watched == 1)
        simulator.send(Scenario("host0").chat("ava", "hello"))
        (event,) = wait_until(lambda: seen)
    assert (event.client, event.room) == (client, "host0")
    assert "client" not in repr(event) and "client" not in event.to_dict()
    del client
    import gc

    gc.collect()
    assert event.client is None and event.room is None
    assert ChatEvent().client is None


PROGRAM = """
import signal

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell that runs the tests behind lets it be ignored
from tiktok_live import LiveManager
from tiktok_live.events import ConnectedEvent, DisconnectedEvent
manager = LiveManager(close_timeout=1.0, starts_per_second=100)
manager.on(ConnectedEvent, lambda event: print("connected", flush=True))
manager.on(DisconnectedEvent, lambda event: print("left", event.room, flush=True))
manager.add("host0")
manager.run()
print("over")
"""


def test_ctrl_c_closes_the_manager_and_run_returns(simulator: Simulator) -> None:
    from command_line import environment

    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        env=environment(simulator.endpoints),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "connected\n"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (0, "left host0\nover\n", "")
