"""LiveManager where things happen at the same time, in the wrong order, or in the wrong thread."""

from __future__ import annotations

import contextlib
import gc
import logging
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from waiting import wait_until

from tiktok_live import LiveManager, ReconnectPolicy
from tiktok_live.errors import ConnectionLostError, NotConnectedError
from tiktok_live.events import ChatEvent, DisconnectedEvent, ReconnectingEvent
from tiktok_live.manager import RoomState
from tiktok_live.manager.crew import Crew, Job, Urgency
from tiktok_live.simulator import Scenario, Simulator, big_frame

Make = Callable[..., LiveManager]


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(Scenario("host0"), autoplay=False, history=0) as simulator:
        simulator.room("host1")
        yield simulator


@pytest.fixture
def make(simulator: Simulator) -> Iterator[Make]:
    with contextlib.ExitStack() as managers:

        def make(**options: Any) -> LiveManager:
            defaults = {
                "close_timeout": 2.0,
                "fetch_room_info_on_connect": False,
                "reconnect": ReconnectPolicy(first=0.01, cap=0.05, jitter=False),
                "starts_per_second": 500.0,
                "interval": 0.1,
                "endpoints": simulator.endpoints,
            }
            manager = LiveManager(**{**defaults, **options})
            managers.callback(manager.close)
            return manager

        yield make


def settle(simulator: Simulator, manager: LiveManager) -> None:
    wait_until(lambda: {health.state for health in manager.health.values()} == {RoomState.CONNECTED})
    wait_until(lambda: all(simulator.room(name).watched == 1 for name in manager.rooms))


def in_time(what: Callable[[], Any], seconds: float = 3.0) -> list[BaseException]:
    """Call something that might hang; return what it raised."""
    raised: list[BaseException] = []

    def call() -> None:
        try:
            what()
        except BaseException as exc:
            raised.append(exc)

    thread = threading.Thread(target=call, daemon=True)
    thread.start()
    thread.join(seconds)
    assert not thread.is_alive(), "it hangs"
    return raised


@pytest.mark.parametrize("when", ["before the start", "after the close", "after the removal"])
def test_connect_raises_where_no_thread_would_make_the_connection(make: Make, when: str) -> None:
    manager = make()
    client = manager.add("host0")
    if when == "after the close":
        manager.start()
        manager.close()
    elif when == "after the removal":
        manager.start()
        manager.remove("host0")
    (raised,) = in_time(client.connect)
    assert isinstance(raised, NotConnectedError)


@pytest.mark.parametrize("ends", ["close", "remove"])
def test_a_handler_that_connects_again_does_not_outlive_the_end_of_its_room(
    simulator: Simulator, make: Make, seen: list[Any], ends: str
) -> None:
    manager = make()
    client = manager.add("host0")

    @client.on(DisconnectedEvent)
    def again(event: DisconnectedEvent) -> None:
        try:
            client.connect()
        except NotConnectedError as exc:
            seen.append(exc)

    manager.start()
    settle(simulator, manager)
    began = time.monotonic()
    manager.close() if ends == "close" else manager.remove("host0")
    assert time.monotonic() - began < 1.0
    assert len(seen) == 1 and not client.is_active()
    wait_until(lambda: simulator.room("host0").watched == 0)


def test_a_handler_removes_another_room_although_there_is_one_thread(
    simulator: Simulator, make: Make, seen: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    manager = make(handler_threads=1)
    first, second = manager.add("host0"), manager.add("host1")
    second.on(DisconnectedEvent, seen.append)
    took: list[float] = []

    @first.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        began = time.monotonic()
        manager.remove("host1")
        took.append(time.monotonic() - began)

    with manager:
        settle(simulator, manager)
        simulator.room("host0").send(Scenario("host0").chat("ava", "x"))
        wait_until(lambda: took and seen)
    assert took[0] < 0.5 and "still runs" not in caplog.text


def test_disconnect_ends_the_wait_for_a_live_and_connect_takes_it_up_again(simulator: Simulator, make: Make) -> None:
    simulator.room("later", status=4)
    manager = make()
    client = manager.add("later")
    with manager:
        wait_until(lambda: manager.health["later"].state is RoomState.OFFLINE)
        client.disconnect()
        wait_until(lambda: manager.health["later"].state is RoomState.STOPPED)
        simulator.go_live("later")
        time.sleep(0.4)
        assert manager.health["later"].state is RoomState.STOPPED
        assert client.connect().is_connected
        simulator.room("later").send(Scenario("later").end())
        wait_until(lambda: manager.health["later"].state is RoomState.OFFLINE)
        simulator.go_live("later")
        wait_until(lambda: manager.health["later"].state is RoomState.CONNECTED)


def test_attempts_of_ones_own_do_not_multiply_the_looks(simulator: Simulator, make: Make) -> None:
    simulator.room("later", status=4)
    manager = make(interval=0.2)
    client = manager.add("later")

    def looks() -> int:
        return sum(path.endswith("later/live") for path in simulator.log.paths())

    with manager:
        wait_until(lambda: manager.health["later"].state is RoomState.OFFLINE)
        for _ in range(8):
            assert in_time(client.connect)
        before = looks()
        time.sleep(1.0)
        assert looks() - before <= 8


@pytest.mark.parametrize("how", ["remove", "disconnect"])
def test_run_returns_when_the_last_room_is_given_up_by_hand(simulator: Simulator, make: Make, how: str) -> None:
    manager = make(drop_offline=True)
    client = manager.add("host0")

    @client.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        client.disconnect() if how == "disconnect" else manager.remove("host0")

    manager.start()
    settle(simulator, manager)
    simulator.room("host0").send(Scenario("host0").chat("ava", "x"))
    assert not in_time(manager.run)


def test_the_end_waits_for_a_room_that_a_handler_has_just_removed(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    manager = make(drop_offline=True)
    manager.add("host0")
    manager.on(DisconnectedEvent, seen.append)

    @manager.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        manager.remove("host0")
        time.sleep(0.2)  # run() has found nobody left by now

    manager.start()
    settle(simulator, manager)
    simulator.room("host0").send(Scenario("host0").chat("ava", "x"))
    assert not in_time(manager.run)
    assert len(seen) == 1


def test_jobs_that_come_at_once_do_not_wait_for_one_thread() -> None:
    crew, release, begun = Crew(4, 1000.0), threading.Event(), []
    crew.submit(Job(lambda: None), Urgency.START)
    wait_until(lambda: crew.size == 1 and not crew.is_busy)

    def block() -> None:
        begun.append(1)
        release.wait(10)

    try:
        with crew._changed:  # nobody gets to it in between, as when the loop begins many rooms
            for _ in range(4):
                crew.submit(Job(block), Urgency.START)
        wait_until(lambda: len(begun) == 4)
    finally:
        release.set()
        crew.close()
        assert crew.join(time.monotonic() + 3)


def test_a_room_that_was_full_when_its_connection_got_lost_reads_on_after_it(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    manager, release = make(reconnect=ReconnectPolicy(first=0.5, cap=0.5, jitter=False)), threading.Event()
    client = manager.add("host0", queue_size=4)

    @client.on(ChatEvent)
    def on_chat(event: ChatEvent) -> None:
        release.wait(20)
        seen.append(event.comment)

    with manager:
        settle(simulator, manager)
        words = [str(number) for number in range(30)]
        for word in words:
            simulator.room("host0").send(Scenario("host0").chat("ava", word))
        line = client._connection
        wait_until(lambda: line.inbox.is_paused)  # type: ignore[union-attr]
        manager.shared.loop.call(partial(line._lose, ConnectionLostError("A write failed.")))  # type: ignore[union-attr]
        wait_until(lambda: manager.health["host0"].state is RoomState.RECONNECTING)
        release.set()  # the queue is drained while there is no transport
        wait_until(lambda: seen == words)


def test_a_room_in_a_flood_has_one_turn_at_a_time(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    manager = make(on_overflow="drop_oldest", queue_size=50)
    manager.on(ChatEvent, seen.append)
    manager.add("host0")
    most = 0

    def look() -> None:
        nonlocal most
        most = max(most, len(manager.shared.loop._calls))
        manager.shared.loop.later(0.0005, look)

    with manager:
        settle(simulator, manager)
        manager.shared.loop.call(lambda: time.sleep(0.5))  # so that much has arrived
        manager.shared.loop.call(look)
        frame = big_frame(20)
        for _ in range(6000):
            simulator.send_frame(frame)
        simulator.room("host0").send(Scenario("host0").chat("ava", "the last"))
        wait_until(lambda: seen, timeout=20)
    assert most <= 5


class Raising(logging.Handler):
    """A log handler with a bug."""

    def emit(self, record: logging.LogRecord) -> None:
        raise SystemExit("a bug in a log handler")


@pytest.fixture
def broken_log(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """Let every line in the log raise, and collect what Python's last resort is told."""
    told: list[Any] = []
    monkeypatch.setattr("sys.excepthook", lambda *what: told.append(what))
    logger, handler = logging.getLogger("tiktok_live"), Raising()
    logger.addHandler(handler)
    yield told
    logger.removeHandler(handler)


def test_a_log_that_raises_ends_no_thread_and_strands_no_room(
    simulator: Simulator, make: Make, seen: list[Any], broken_log: list[Any]
) -> None:
    simulator.room("later", status=4)
    manager = make()
    manager.on(ChatEvent, seen.append)
    for name in ("host0", "host1", "later", "no_such_user"):
        manager.add(name)
    with manager:
        wait_until(lambda: all(simulator.room(name).watched == 1 for name in ("host0", "host1")))
        for _ in range(2):
            sockets = len(simulator.log.sockets)
            simulator.drop_connections()
            wait_until(lambda: len(simulator.log.sockets) >= sockets + 2)  # noqa: B023
            wait_until(lambda: all(simulator.room(name).watched == 1 for name in ("host0", "host1")))
        assert manager.health["no_such_user"].state is RoomState.FAILED
        simulator.go_live("later")
        wait_until(lambda: simulator.room("later").watched == 1)
        for name in ("host0", "host1", "later"):
            simulator.room(name).send(Scenario(name).chat("ava", "x"))
        wait_until(lambda: {event.room for event in seen} == {"host0", "host1", "later"})
        began = time.monotonic()
    assert time.monotonic() - began < 3.5


def test_a_limit_that_names_no_time_lets_others_have_a_turn(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    simulator.answer_with("/webcast/fetch", status=429, headers={"Retry-After": "0"})
    manager = make()
    manager.add("host0")
    manager.on(ReconnectingEvent, seen.append)
    with manager:
        wait_until(lambda: simulator.log.requests_to("/webcast/fetch"))
        time.sleep(0.5)
        assert len(simulator.log.requests_to("/webcast/fetch")) <= 2


def test_a_room_that_was_removed_leaves_nothing_behind(simulator: Simulator, make: Make) -> None:
    manager, sessions = make(), []
    own = {"timeout": 5.0}
    first, second = (manager.add(name, request_options=own) for name in ("host0", "host1"))
    assert first._target.session.ssl_context is second._target.session.ssl_context
    sessions = [weakref.ref(client._target.session) for client in (first, second)]
    for name in ("host0", "host1"):
        manager.remove(name)
    del first, second
    manager.start()  # lets the loop forget them, too
    wait_until(lambda: not gc.collect() and not any(session() for session in sessions))
