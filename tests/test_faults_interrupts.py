"""The fault suite, third part: Ctrl-C at every stage, in real processes.

Rows of the table in docs/reliability.md. Each is heard soon, ends in the way that is documented for the call, shows no
traceback of a thread, and leaves no thread.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from clients import HOST
from fault_proxy import FaultProxy
from waiting import wait_until

from tiktok_live.simulator import Scenario, Simulator

PROGRAM = """
import threading, time
from tiktok_live import ReconnectPolicy, TikTokLiveClient
from tiktok_live.events import *

def client_with(**options):
    patience = {"timeout": 2.0}
    options = {"close_timeout": 0.5, "request_options": patience, "websocket_options": patience} | options
    client = TikTokLiveClient("demo_host", **options)
    client.on(DisconnectedEvent, lambda event: print("disconnected", flush=True) if not event.will_reconnect else None)
    return client

client = client_with()
try:
%s
except KeyboardInterrupt:
    print("interrupted")
else:
    print("returned")
client.disconnect()
threads = [thread.name for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]
print(client.wait(5), client.state.status, threads)
"""
SOON = 6.0
"""Seconds: a request and its time-out, closing, and a busy machine."""


class Stage(NamedTuple):
    """A moment for Ctrl-C.

    Attributes:
        body: what the program does.
        reached: whether the moment has come.
        says: what the program prints before the last line.
        prepare: what goes wrong from the beginning.
        then: what goes wrong when the client is in the room.
    """

    body: str
    reached: Callable[[Simulator], object]
    says: list[str]
    prepare: Callable[[Simulator, FaultProxy], object] = lambda simulator, proxy: None
    then: Callable[[Simulator, FaultProxy], object] | None = None


def asked(path: str, times: int = 1) -> Callable[[Simulator], object]:
    return lambda simulator: len(simulator.log.requests_to(path)) >= times


def hanging(path: str) -> Callable[[Simulator, FaultProxy], object]:
    return lambda simulator, proxy: simulator.answer_with(path, hang=True)


def in_room(simulator: Simulator) -> object:
    return simulator.log.sockets and simulator.log.socket.enter_rooms


def stalled(simulator: Simulator, proxy: FaultProxy) -> None:
    proxy.stalled = True


def deaf(simulator: Simulator, proxy: FaultProxy) -> None:
    simulator.push.deaf = True


def lost(simulator: Simulator, proxy: FaultProxy) -> None:
    proxy.reset()


def lost_and_hanging(simulator: Simulator, proxy: FaultProxy) -> None:
    simulator.answer_with("/webcast/fetch", hang=True)
    proxy.reset()


def offline(simulator: Simulator, proxy: FaultProxy) -> None:
    simulator.room(status=4)


def limited(simulator: Simulator, proxy: FaultProxy) -> None:
    simulator.answer_with("/webcast/fetch", status=429, headers={"Retry-After": "600"}, body="{}")


LATER = "client = client_with(reconnect=ReconnectPolicy(first=60, jitter=False)); client.run()"
GONE = ["disconnected"]
STAGES = {
    "the look-up": Stage("client.run()", asked("/@demo_host/live"), ["returned"], hanging("/@*/live")),
    "the second look-up": Stage(
        "client.run()",
        asked("/api-live/user/room"),
        ["returned"],
        lambda simulator, proxy: (
            simulator.answer_with("/@*/live", status=500),
            simulator.answer_with("/api-live/user/room", hang=True),
        ),
    ),
    "the room info": Stage("client.run()", asked("/webcast/room/info/"), ["returned"], hanging("/webcast/room/info/")),
    "the signer": Stage("client.run()", asked("/webcast/fetch"), ["returned"], hanging("/webcast/fetch")),
    "a wait for the rate limit": Stage(
        'client = client_with(on_rate_limit="wait"); client.run()', asked("/webcast/fetch"), ["returned"], limited
    ),
    "the handshake": Stage("client.run()", lambda simulator: simulator.log.sockets, ["returned"], stalled),
    "connect()": Stage("client.connect()", asked("/webcast/fetch"), ["interrupted"], hanging("/webcast/fetch")),
    "run()": Stage("client.run()", in_room, [*GONE, "returned"]),
    "run() with a deaf server": Stage("client.run()", in_room, [*GONE, "returned"], deaf),
    "wait()": Stage("client.connect(); client.wait()", in_room, ["interrupted", *GONE]),
    "wait(60)": Stage("client.connect(); client.wait(60)", in_room, ["interrupted", *GONE]),
    "the program's own sleep": Stage("client.connect(); time.sleep(60)", in_room, ["interrupted", *GONE]),
    "a loop over events": Stage(
        "with client:\n    for event in client.events(ChatEvent): print(event)", in_room, [*GONE, "interrupted"]
    ),
    "the wait before reconnecting": Stage(LATER, asked("/nothing", 0), [*GONE, "returned"], then=lost),
    "an attempt to reconnect": Stage(
        "client = client_with(reconnect=ReconnectPolicy(first=0.01)); client.run()",
        asked("/webcast/fetch", 2),
        [*GONE, "returned"],
        then=lost_and_hanging,
    ),
    "the wait for a live": Stage("client.run_forever(60)", asked("/@demo_host/live"), ["returned"], offline),
    "wait_until_live()": Stage("client.wait_until_live()", asked("/@demo_host/live"), ["interrupted"], offline),
    "run_forever()": Stage("client.run_forever()", in_room, [*GONE, "returned"]),
}


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator(Scenario(HOST), autoplay=False, history=0) as simulator:
        yield simulator


def run_interrupted(simulator: Simulator, proxy: FaultProxy, stage: Stage) -> tuple[list[str], str, float]:
    """Run the program, interrupt it at the stage; return what it printed, its errors, and the seconds it still took."""
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PROGRAM % textwrap.indent(stage.body, "    ")],
        env={**os.environ, **simulator.environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            if stage.then is not None:
                wait_until(lambda: in_room(simulator), timeout=20)
                stage.then(simulator, proxy)
                simulator.wait_for(lambda: simulator.log.socket.closed_at)
            wait_until(lambda: stage.reached(simulator), timeout=20)
            time.sleep(0.2)  # from what the server sees to where the client waits
            before = time.monotonic()
            program.send_signal(signal.SIGINT)
            out, err = program.communicate(timeout=20)
        finally:
            program.kill()
        assert program.returncode == 0, err
        return out.splitlines(), err, time.monotonic() - before


@pytest.mark.skipif(sys.platform == "win32", reason="this system cannot send Ctrl-C to one process")
@pytest.mark.parametrize("name", STAGES)
def test_ctrl_c_is_heard_soon_and_leaves_nothing_behind(simulator: Simulator, name: str) -> None:
    stage = STAGES[name]
    with FaultProxy(simulator.push_url) as proxy:
        simulator.push.address = proxy.url
        stage.prepare(simulator, proxy)
        out, err, took = run_interrupted(simulator, proxy, stage)
    assert "Traceback" not in err
    assert out[:-1] == stage.says
    assert out[-1] in ("True closed []", "True idle []")
    assert took < SOON
