"""How a connection ends: on demand, by the server, by silence, and from wherever it is asked for."""

from __future__ import annotations

import gc
import logging
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from clients import HOST, Make, chat
from waiting import wait_until

from tiktok_live import TikTokLiveClient
from tiktok_live.errors import (
    AlreadyConnectedError,
    ConnectionLostError,
    InvalidOptionError,
    TikTokLiveError,
    UserNotFoundError,
)
from tiktok_live.events import ChatEvent, ConnectedEvent, DisconnectedEvent, StalledEvent
from tiktok_live.models import ConnectionStatus
from tiktok_live.simulator import Simulator


def seconds(call: Callable[[], Any]) -> float:
    before = time.monotonic()
    call()
    return time.monotonic() - before


def library_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]


def test_disconnecting_is_idempotent_and_tells_once(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(DisconnectedEvent, seen.append)
    client.disconnect()
    client.connect()
    record = simulator.log.socket
    for _ in range(3):
        assert seconds(client.disconnect) < 0.4
    assert library_threads() == []
    assert len(seen) == 1 and seen[0].error is None and seen[0].reason == "disconnect() was called."
    assert client.state.status is ConnectionStatus.CLOSED
    simulator.wait_for(lambda: record.closed_at is not None)
    assert record.close_code == 1000


def test_a_deaf_server_is_left_after_close_timeout(simulator: Simulator, make: Make) -> None:
    client = make(close_timeout=0.5)
    client.connect()
    simulator.push.deaf = True
    assert 0.4 < seconds(client.disconnect) < 1.4
    assert library_threads() == []


def test_disconnecting_finishes_the_running_handler_and_discards_the_rest(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    running = threading.Event()

    @client.on(ChatEvent)
    def slow(event: ChatEvent) -> None:
        running.set()
        time.sleep(0.2)
        seen.append(event.comment)

    client.on(DisconnectedEvent, seen.append)
    client.connect()
    simulator.send(chat("0"), chat("1"), chat("2"))
    simulator.send(chat("3"))
    assert running.wait(5)
    client.disconnect()
    assert seen[0] == "0" and [type(event) for event in seen[1:]] == [DisconnectedEvent]


def test_a_handler_that_does_not_return_outlives_the_call_and_is_logged(
    simulator: Simulator, make: Make, seen: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    client = make(close_timeout=0.3)
    release, running = threading.Event(), threading.Event()

    @client.on(ChatEvent)
    def stuck(event: ChatEvent) -> None:
        running.set()
        release.wait(20)

    client.on(DisconnectedEvent, seen.append)
    client.connect()
    simulator.send(chat("hello"), chat("never seen"))
    assert running.wait(5)
    with caplog.at_level(logging.WARNING):
        assert 0.3 <= seconds(client.disconnect) < 1.4
    assert "still runs" in caplog.text and seen == []
    assert client.state.status is ConnectionStatus.CLOSED
    release.set()
    assert client.wait(2)
    assert len(seen) == 1


def test_a_full_queue_holds_nobody_but_the_handler_that_does_not_return(simulator: Simulator, make: Make) -> None:
    client = make(close_timeout=0.3, queue_size=1)
    release = threading.Event()
    client.on(ChatEvent, lambda event: release.wait(20))
    client.connect()
    simulator.wait_for(lambda: simulator.log.socket.enter_rooms)  # before that, all messages come in one frame
    for number in range(5):
        simulator.send(chat(str(number)))
    simulator.wait_for(lambda: len(simulator.log.socket.acks) >= 3)
    client.disconnect()
    assert [name.split("-")[1] for name in library_threads()] == ["dispatcher"]
    release.set()
    assert client.wait(2)


def test_while_handlers_catch_up_the_client_is_closing_and_cannot_connect(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    release = threading.Event()
    client.on(ChatEvent, lambda event: release.wait(20))
    client.on(DisconnectedEvent, lambda event: seen.append(client.state.status))
    client.connect()
    simulator.send(chat("hello"))
    simulator.close_sockets(1000)
    simulator.wait_for(lambda: simulator.log.socket.closed_at)
    wait_until(lambda: client.state.status is ConnectionStatus.CLOSING)
    with pytest.raises(AlreadyConnectedError, match="closing"):
        client.connect()
    release.set()
    assert client.wait(2)
    assert seen == [ConnectionStatus.CLOSED]


def test_a_handler_may_disconnect_and_the_rest_follows(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    took: list[float] = []
    refused: list[TikTokLiveError] = []

    @client.on(ChatEvent)
    def leave(event: ChatEvent) -> None:
        seen.append(event.comment)
        took.append(seconds(client.disconnect))
        with pytest.raises(TikTokLiveError, match="wait for the end") as caught:
            client.wait()
        refused.append(caught.value)

    client.on(DisconnectedEvent, seen.append)
    client.connect()
    simulator.send(chat("bye"), chat("not delivered"))
    assert client.wait(5)
    assert took[0] < 0.3 and len(refused) == 1  # out here: what a handler raises does not reach the test
    assert seen[0] == "bye" and isinstance(seen[1], DisconnectedEvent) and len(seen) == 2


def test_a_handler_may_disconnect_from_a_deaf_server(simulator: Simulator, make: Make) -> None:
    client = make(close_timeout=0.3)
    client.on(ChatEvent, lambda event: client.disconnect())
    client.connect()
    simulator.push.deaf = True
    simulator.send(chat("bye"))
    assert client.wait(3)


def test_many_threads_may_disconnect_at_once(make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(DisconnectedEvent, seen.append)
    client.connect()
    threads = [threading.Thread(target=client.disconnect) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(2)
    assert len(seen) == 1 and library_threads() == []


def test_reconnecting_in_a_handler_of_the_disconnect_is_allowed_and_waited_for(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(ConnectedEvent, seen.append)

    @client.on(DisconnectedEvent)
    def again(event: DisconnectedEvent) -> None:
        seen.append(event)
        if len(seen) < 4:
            client.connect()

    client.connect()
    simulator.close_sockets(1000)
    wait_until(lambda: len(seen) == 3 and simulator.log.open_sockets)
    assert not client.wait(0.2)
    simulator.close_sockets(1000)
    assert client.wait(5)
    assert [type(event) for event in seen] == [ConnectedEvent, DisconnectedEvent] * 2


@pytest.mark.parametrize("way", ["reset", "hang up", "error code"])
def test_a_lost_connection_is_an_error_of_run(simulator: Simulator, make: Make, seen: list[Any], way: str) -> None:
    client = make()
    client.on(DisconnectedEvent, seen.append)

    def cut() -> None:
        simulator.wait_for(lambda: simulator.log.sockets and simulator.log.socket.enter_rooms)
        if way == "error code":
            simulator.close_sockets(1011)
        else:
            simulator.drop_connections(reset=way == "reset")

    threading.Thread(target=cut).start()
    with pytest.raises(ConnectionLostError) as caught:
        client.run()
    assert seen[0].error is caught.value and not seen[0].will_reconnect
    assert client.wait(0)  # and this never raises


def test_a_dispatcher_that_breaks_ends_the_connection_and_nobody_waits_for_ever(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    class Broken(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.levelno >= logging.ERROR:
                raise OSError("the disk is full")

    client = make()
    client.on(ChatEvent, lambda event: [][0])
    client.on(DisconnectedEvent, seen.append)
    handler, library = Broken(), logging.getLogger("tiktok_live")
    library.addHandler(handler)
    try:
        client.connect()
        simulator.send(chat("hello"))
        assert client.wait(5)
    finally:
        library.removeHandler(handler)
    assert isinstance(seen[0].error, ConnectionLostError) and isinstance(seen[0].error.__cause__, OSError)


class Unwritable(logging.Handler):
    """A handler of the log that raises, on every record with these words."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def emit(self, record: logging.LogRecord) -> None:
        if self.words in record.getMessage():
            raise OSError("the log is full")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("connection.states", ": connected"),
        ("connection.states", ": closing"),
        ("connection.states", ": closed"),
        ("transports.websocket_client", "close frame"),
    ],
)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_log_that_cannot_be_written_keeps_nobody_waiting(
    simulator: Simulator,
    make: Make,
    seen: list[Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    name: str,
    words: str,
) -> None:
    told: list[Any] = []
    monkeypatch.setattr("sys.excepthook", lambda *what: told.append(what[1]))
    monkeypatch.setattr("threading.excepthook", lambda what: told.append(what.exc_value))
    log, broken = logging.getLogger(f"tiktok_live.{name}"), Unwritable(words)
    monkeypatch.setattr(log, "handlers", [broken])
    monkeypatch.setattr(log, "propagate", False)
    caplog.set_level(logging.DEBUG, log.name)
    client = make(close_timeout=0.5)
    client.on(DisconnectedEvent, seen.append)
    client.connect()
    simulator.wait_for(lambda: simulator.log.open_sockets)
    simulator.push.deaf = True
    client.disconnect()
    assert client.wait(2) and len(seen) == 1 and client.state.status is ConnectionStatus.CLOSED
    assert [str(error) for error in told] == ["the log is full"]


@pytest.mark.parametrize("denied", ["reader", "heartbeat", "dispatcher"])
def test_a_system_without_threads_left_makes_connecting_fail_and_not_hang(
    make: Make, monkeypatch: pytest.MonkeyPatch, denied: str
) -> None:
    start = threading.Thread.start

    def scarce(thread: threading.Thread) -> None:
        if thread.name.startswith(f"tiktok_live-{denied}"):
            raise RuntimeError("can't start new thread")
        start(thread)

    client = make()
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", scarce)
        with pytest.raises(RuntimeError, match="new thread"):
            client.connect()
    assert client.state.status is ConnectionStatus.CLOSED
    assert client.connect().is_connected


def test_silence_is_noticed_told_and_ends_the_connection(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make(stall_timeout=0.4)
    client.on(StalledEvent, seen.append)
    client.on(DisconnectedEvent, seen.append)
    client.connect()
    simulator.push.silent = True
    simulator.push.deaf = True
    assert client.wait(4)
    assert [type(event) for event in seen] == [StalledEvent, DisconnectedEvent]
    assert 0.4 <= seen[0].silent_for < 1.5
    assert isinstance(seen[1].error, ConnectionLostError) and "stall_timeout" in seen[1].reason


def test_a_polled_room_that_only_fails_counts_as_silent(simulator: Simulator, make: Make) -> None:
    client = make(
        stall_timeout=0.4,
        session_id="simulator-session",
        enable_websocket_upgrade=False,
        request_polling_interval=0.02,
    )
    client.connect()
    simulator.answer_with("/webcast/im/fetch/", status=500)
    assert client.wait(4)


def test_waiting_has_a_timeout_and_says_how_it_ended(make: Make) -> None:
    client = make()
    assert client.wait()
    client.connect()
    assert 0.05 <= seconds(lambda: client.wait(0.05)) < 0.5
    assert not client.wait(0)
    client.disconnect()
    assert client.wait(0)


def test_a_forgotten_client_stays_alive_while_connected_and_is_freed_afterwards(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = TikTokLiveClient(HOST, endpoints=simulator.endpoints)
    client.on(ChatEvent, lambda event: seen.append(event.comment))
    client.connect()
    reference = weakref.ref(client)
    del client
    gc.collect()
    simulator.send(chat("still here"))
    wait_until(lambda: seen == ["still here"])
    simulator.end_live()
    wait_until(lambda: gc.collect() is not None and reference() is None)


def test_a_signal_handler_may_disconnect(simulator: Simulator, make: Make, seen: list[Any]) -> None:
    client = make()
    client.on(DisconnectedEvent, seen.append)
    before = signal.signal(signal.SIGUSR1, lambda *_: client.disconnect())
    try:
        for _ in range(5):
            threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR1)).start()
            client.run()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert len(seen) == 5


def test_run_forever_runs_one_live_after_the_other_until_disconnect(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    client = make()
    client.on(ConnectedEvent, seen.append)
    simulator.room(status=4)
    thread = threading.Thread(target=client.run_forever, args=(0.05,))
    thread.start()
    wait_until(lambda: len(simulator.log.paths()) >= 2)
    for count, end in ((1, simulator.end_live), (2, lambda: simulator.drop_connections()), (3, client.disconnect)):
        if count != 3:
            simulator.go_live()
        wait_until(lambda count=count: len(seen) == count and client.state.is_connected)
        simulator.wait_for(lambda: simulator.log.open_sockets)
        end()
    thread.join(5)
    assert not thread.is_alive()
    assert len({event.room_id for event in seen}) == 2


def test_run_forever_raises_what_time_does_not_mend(simulator: Simulator, make: Make) -> None:
    client = TikTokLiveClient("nobody_at_all", endpoints=simulator.endpoints)
    with pytest.raises(UserNotFoundError):
        client.run_forever(0.05)
    with pytest.raises(InvalidOptionError, match="interval"):
        client.run_forever(0)


def test_disconnect_ends_a_wait_for_the_next_live(simulator: Simulator, make: Make) -> None:
    simulator.room(status=4)
    client = make()
    threading.Timer(0.2, client.disconnect).start()
    assert seconds(lambda: client.run_forever(60)) < 2
    threading.Timer(0.2, client.disconnect).start()
    assert client.wait_until_live(interval=60) is False


def test_disconnect_in_the_middle_of_a_look_up_ends_run_forever_though_the_user_is_live(
    simulator: Simulator, make: Make, seen: list[Any]
) -> None:
    simulator.answer_with("/@*/live", delay=0.4)
    client = make()
    client.on(ConnectedEvent, seen.append)
    thread = threading.Thread(target=client.run_forever, args=(0.05,))
    thread.start()
    simulator.wait_for(lambda: simulator.log.paths())
    client.disconnect()
    thread.join(5)
    assert not thread.is_alive() and not seen


def test_run_forever_waits_as_long_as_a_server_demands(
    simulator: Simulator, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.answer_with("/webcast/fetch", status=429, headers={"Retry-After": "600"}, body="{}")
    client = make()
    thread = threading.Thread(target=client.run_forever, args=(0.05,))
    thread.start()
    wait_until(lambda: "Trying again in 600 s" in caplog.text)
    client.disconnect()
    thread.join(5)
    assert not thread.is_alive()


PROGRAM = """
import os, signal, sys, threading, time
from tiktok_live import TikTokLiveClient
from tiktok_live.events import *
from tiktok_live.errors import *

client = TikTokLiveClient("demo_host", close_timeout=0.5)
client.on(DisconnectedEvent, lambda event: print("disconnected", flush=True))
client.on(ConnectedEvent, lambda event: print("connected", flush=True))

def tell_when_connecting(client):
    while client.state.status != "connecting":
        time.sleep(0.01)
    time.sleep(0.3)  # on its way through the requests
    print("asking", flush=True)
"""


def run_program(simulator: Simulator, body: str, *interrupts: str) -> tuple[int, str, str]:
    """Run a program against the simulator; send SIGINT after each of the given lines of its output."""
    program = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PROGRAM + textwrap.dedent(body)],
        env={**os.environ, **simulator.environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    early = ""
    for line in interrupts:
        while line not in (said := program.stdout.readline()):
            early += said
            assert said, program.communicate()[1]
        early += said
        program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=20)
    return program.returncode, early + out, err


def test_ctrl_c_disconnects_and_run_returns(simulator: Simulator) -> None:
    code, out, err = run_program(simulator, "client.run(); print('returned')", "connected")
    assert (code, out.split(), err) == (0, ["connected", "disconnected", "returned"], "")


def test_a_second_ctrl_c_always_raises(simulator: Simulator) -> None:
    body = """
    client.on(DisconnectedEvent, lambda event: time.sleep(3))
    try:
        client.run()
    except KeyboardInterrupt:
        print("raised")
    """
    code, out, _ = run_program(simulator, body, "connected", "disconnected")
    assert (code, out.split()) == (0, ["connected", "disconnected", "raised"])


def test_ctrl_c_while_connecting_is_heard_within_one_request(simulator: Simulator) -> None:
    simulator.answer_with("/webcast/fetch", hang=True)
    body = """
    client = TikTokLiveClient("demo_host", request_options={"timeout": 2.0})
    threading.Thread(target=tell_when_connecting, args=(client,)).start()
    client.run()
    print("returned", client.state.status)
    """
    code, out, err = run_program(simulator, body, "asking")
    assert (code, out.splitlines(), err) == (0, ["asking", "returned closed"], "")


def test_ctrl_c_in_connect_leaves_a_client_that_comes_to_rest(simulator: Simulator) -> None:
    simulator.answer_with("/webcast/fetch", delay=1.5)
    body = """
    threading.Thread(target=tell_when_connecting, args=(client,)).start()
    try:
        client.connect()
    except KeyboardInterrupt:
        print("interrupted", client.wait(5), client.state.status)
    """
    code, out, err = run_program(simulator, body, "asking")
    assert (code, out.splitlines(), err) == (0, ["asking", "interrupted True closed"], "")


def test_a_program_that_ends_while_connected_is_told_and_disconnected(simulator: Simulator) -> None:
    code, out, err = run_program(simulator, "client.connect()")
    assert code == 0 and out.split()[-1] == "disconnected"
    assert "still connected" in err and "run()" in err and "Traceback" not in err
    simulator.wait_for(lambda: simulator.log.socket.closed_at)
    assert simulator.log.socket.close_code == 1000


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_is_refused_and_touches_no_socket(simulator: Simulator) -> None:
    body = """
    import warnings; warnings.simplefilter("ignore")
    client.connect()
    time.sleep(0.2)
    pid = os.fork()
    if pid == 0:
        refused = 0
        for call in (client.connect, client.disconnect, client.wait, client.run, client.close):
            try:
                call()
            except NotConnectedError:
                refused += 1
        print("child", refused, client.state.is_connected, flush=True)
        sys.exit(0)
    os.waitpid(pid, 0)
    print("parent", client.state.is_connected, flush=True)
    client.close()
    """
    code, out, err = run_program(simulator, body)
    assert (code, err) == (0, "")
    assert out.splitlines() == ["connected", "child 5 False", "parent True", "disconnected"]
    assert simulator.log.socket.frames.count("junk") == 0
