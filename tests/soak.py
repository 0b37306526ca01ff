"""Let a client live through months of trouble in minutes, and count what it lost: ``make soak``.

A simulated TikTok in a process of its own talks all the time, while its connections are lost about ten times a second,
in every way that there is, lives end and begin anew, and handlers are slow now and then. Every comment has a number, so
that one that is lost or delivered twice cannot hide. Measured is this process alone, with nothing but the client in it.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import gc
import logging
import multiprocessing
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from fault_proxy import FaultProxy
from waiting import wait_until

from tiktok_live import Endpoints, ReconnectPolicy, TikTokLiveClient
from tiktok_live.events import ChatEvent, DisconnectedEvent, Event, ReconnectedEvent, StalledEvent
from tiktok_live.simulator import Scenario, Simulator

HOST = "demo_host"
BATCH = 40
"""Comments in a frame; as many other messages come along."""
LEAST_FRAME = 1500
"""Bytes that such a frame has at least."""
AHEAD = 1000
"""Comments on their way at most: the simulator keeps 5,000 messages for those who come back."""
PEOPLE = 300
SLOW_EVERY, SLOW_FOR = 5000, 0.2
LIVE_SECONDS = 8.0
WARM_UP = 0.2
"""Part of the time after which memory is measured for the first time: caches and pools are filled by then."""
SILENT_EVERY = 60
"""Losses of which one is only noticed by silence, which takes a second."""
STALL_TIMEOUT = 1.0
MEGABYTE = 1024 * 1024
ALLOWED_GROWTH = 2 * MEGABYTE
"""For each 100,000 events."""
SWING = 6 * MEGABYTE
"""Growth that means nothing: windows of 20,000 messages are full at one time, and emptied by a new live at another."""
PATIENCE = 30.0


# --- the other process


def serve(pipe: Connection) -> None:
    """Run the simulator behind a proxy, and do what the pipe orders, until it orders nothing more."""
    logging.disable(logging.CRITICAL)
    with (
        Simulator(Scenario(HOST), autoplay=False, history=0, heartbeat_interval=0.2) as simulator,
        FaultProxy(simulator.push_url) as proxy,
        contextlib.suppress(EOFError),
    ):
        simulator.push.address = proxy.url
        pipe.send(simulator.endpoints)
        orders = _orders(simulator, proxy)
        while order := pipe.recv():
            orders[order[0]](*order[1:])
            pipe.send(None)


def _orders(simulator: Simulator, proxy: FaultProxy) -> dict[str, Callable[..., object]]:
    def break_inside_a_frame() -> None:
        proxy.reset_after(random.randrange(2, LEAST_FRAME))

    return {
        "say": lambda first: simulator.send(_words(first)),
        "end": simulator.end_live,
        "live": simulator.go_live,
        "close": lambda: simulator.close_sockets(1000),
        "error code": lambda: simulator.close_sockets(1011, "soak"),
        "crash": simulator.drop_connections,
        "hang up": lambda: simulator.drop_connections(reset=False),
        "reset": proxy.reset,
        "cut": proxy.cut,
        "inside a frame": break_inside_a_frame,
        "half-open": proxy.half_open,
    }


LOUD = ("close", "error code", "crash", "hang up", "reset", "cut", "inside a frame")


def _words(first: int) -> Scenario:
    scenario = Scenario(HOST)
    for number in range(first, first + BATCH):
        who = f"viewer_{number * 7 % PEOPLE}"
        scenario = scenario.chat(who, str(number)).like(who, number % 15 + 1)
    return scenario.gift(who, "Rose", count=2).join(who).follow(who)


# --- this one


@dataclass
class Figures:
    """What comes of a soak.

    Attributes:
        events: of any kind that reached a handler.
        memory: bytes of this process after the warm-up, and at the end; ``None`` where the system does not say.
        warm: ``events`` at the first of the two.
    """

    seconds: float = 0.0
    sent: int = 0
    delivered: int = 0
    lost: int = 0
    doubled: int = 0
    events: int = 0
    lives: int = 1
    losses: int = 0
    reconnects: int = 0
    stalls: int = 0
    most_threads: int = 0
    threads_left: list[str] = field(default_factory=list)
    memory: tuple[int | None, int | None] = (None, None)
    warm: int = 0

    @property
    def growth(self) -> int:
        """Bytes by which memory has grown since the warm-up."""
        before, after = self.memory
        return 0 if before is None or after is None else after - before

    def complaints(self) -> Iterator[str]:
        """Give what is wrong, in words."""
        if self.lost or self.doubled or self.sent != self.delivered:
            yield f"{self.sent - self.delivered} comments are missing, {self.doubled} came twice."
        if not self.reconnects or self.lives < 2:
            yield "Nothing happened: no loss, or no second live."
        if self.threads_left:
            yield f"Threads were left behind: {', '.join(self.threads_left)}."
        if self.growth > max(SWING, ALLOWED_GROWTH * (self.events - self.warm) / 100_000):
            yield f"Memory grew by {self.growth / MEGABYTE:.1f} MB in {self.events - self.warm} events."

    def __str__(self) -> str:
        before, after = ("unknown" if size is None else f"{size / MEGABYTE:.1f} MB" for size in self.memory)
        lines = {
            "seconds": f"{self.seconds:.0f}",
            "comments sent": self.sent,
            "comments delivered": self.delivered,
            "lost": self.lost,
            "doubled": self.doubled,
            "events handled": self.events,
            "connections lost": self.losses,
            "reconnects": self.reconnects,
            "of these after silence": self.stalls,
            "lives": self.lives,
            "threads, at most": self.most_threads,
            "threads, at the end": len(self.threads_left),
            "memory after warm-up": f"{before} ({self.warm} events)",
            "memory at the end": f"{after} ({self.events} events)",
        }
        return "\n".join(f"{name:24}{value}" for name, value in lines.items())


class Soak:
    """One client and its troubles. The handlers run on its dispatcher thread, all else on the caller's."""

    def __init__(self, pipe: Connection, seed: int) -> None:
        self.figures = Figures()
        self._pipe = pipe
        self._chance = random.Random(seed)
        self._next = 0
        endpoints: Endpoints = pipe.recv()
        self._client = TikTokLiveClient(
            HOST,
            endpoints=endpoints,
            reconnect=ReconnectPolicy(first=0.005, cap=0.5),
            stall_timeout=STALL_TIMEOUT,
            close_timeout=2.0,
            queue_size=500,
            websocket_options={"timeout": 5.0},
        )
        self._client.on(Event, self._take)
        self._runner = threading.Thread(target=self._client.run_forever, args=(0.05,), name="soak", daemon=True)

    def _take(self, event: Event) -> None:
        figures = self.figures
        figures.events += 1
        if isinstance(event, ChatEvent) and not event.is_history:
            self._count(int(event.comment or -1))
        elif isinstance(event, DisconnectedEvent):
            figures.losses += event.will_reconnect
        elif isinstance(event, ReconnectedEvent):
            figures.reconnects += 1
        elif isinstance(event, StalledEvent):
            figures.stalls += 1
        if figures.events % SLOW_EVERY == 0:
            time.sleep(SLOW_FOR)

    def _count(self, number: int) -> None:
        """Numbers come in order: one that is too high tells of a gap, one that is too low was here before."""
        if number < self._next:
            self.figures.doubled += 1
            return
        self.figures.lost += number - self._next
        self.figures.delivered += 1
        self._next = number + 1

    def _order(self, *order: Any) -> None:
        self._pipe.send(order)
        self._pipe.recv()

    def run(self, seconds: float) -> Figures:
        """Live through it."""
        began = time.monotonic()
        self._runner.start()
        self._wait(lambda: self._client.state.is_connected)
        next_live = began + min(LIVE_SECONDS, seconds / 3)
        while (now := time.monotonic()) < began + seconds:
            if self.figures.memory[0] is None and now >= began + seconds * WARM_UP:
                self.figures.memory, self.figures.warm = (memory(), None), self.figures.events
            self._talk()
            if now >= next_live:
                self._another_live()
                next_live = time.monotonic() + min(LIVE_SECONDS, seconds / 3)
            elif self._is_in_step() and self._chance.random() < 0.5:
                self._lose()
        self._end()
        self.figures.seconds = time.monotonic() - began
        return self.figures

    def _talk(self) -> None:
        if self._is_in_step():
            self._say()
        time.sleep(self._chance.random() * 0.04)
        self.figures.most_threads = max(self.figures.most_threads, len(own_threads()))

    def _is_in_step(self) -> bool:
        return self.figures.sent - self._next < AHEAD

    def _say(self) -> None:
        self._order("say", self.figures.sent)
        self.figures.sent += BATCH

    def _lose(self) -> None:
        if self._chance.randrange(SILENT_EVERY):
            way = self._chance.choice(LOUD)
            self._order(way)
            if way == "inside a frame":
                self._say()  # at once: the loss is not to wait for the end of a live
            return
        before = self.figures.reconnects
        self._order("half-open")
        self._wait(lambda: self.figures.reconnects > before)

    def _another_live(self) -> None:
        """End the live, or let it be restarted while the connection is lost.

        Nobody talks to an empty room, and none is left behind with comments that TikTok would not hand out any more.
        """
        self.figures.lives += 1
        before = self._client.state.room_id
        self._wait(lambda: self._next == self.figures.sent and self._client.state.is_connected)
        if self._chance.random() < 0.5:
            self._say()
            self._order("end")
            self._wait(lambda: not self._client.is_active())
            self._order("live")
        else:
            self._order("live")
            self._order("reset")
        self._wait(lambda: self._client.state.is_connected and self._client.state.room_id != before)

    def _wait(self, condition: Callable[[], object]) -> None:
        wait_until(condition, timeout=PATIENCE)

    def _end(self) -> None:
        with contextlib.suppress(AssertionError):  # what is missing is counted
            self._wait(lambda: self._next == self.figures.sent)
        self.figures.lost += self.figures.sent - self._next
        self._client.close()
        self._runner.join(PATIENCE)
        with contextlib.suppress(AssertionError):
            wait_until(lambda: not own_threads(), timeout=2.0)
        self.figures.threads_left = own_threads()
        self.figures.memory = (self.figures.memory[0], memory())


def own_threads() -> list[str]:
    """Return the names of the library's threads."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("tiktok_live-")]


def memory() -> int | None:
    """Return the bytes of memory that this process uses, where the system says (Linux)."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):  # another system, another library of C
        ctypes.CDLL("libc.so.6").malloc_trim(0)  # what is free is given back, and not counted
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))
    except FileNotFoundError:
        return None


def soak(seconds: float, seed: int = 0) -> Figures:
    """Start the other process, and live through ``seconds`` of trouble."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(there,), daemon=True)
    server.start()
    try:
        return Soak(here, seed).run(seconds)
    finally:
        here.send(None)
        server.join(PATIENCE)


def main() -> int:
    """Run it and print the figures; 1 when something is wrong."""
    parser = argparse.ArgumentParser(description="Let a client live through months of trouble in minutes.")
    parser.add_argument("seconds", type=float)
    parser.add_argument("--seed", type=int, default=0, help="of the troubles")
    arguments = parser.parse_args()
    logging.getLogger("tiktok_live").setLevel(logging.CRITICAL)  # it warns of each loss
    figures = soak(arguments.seconds, arguments.seed)
    print(figures)
    complaints = list(figures.complaints())
    print("\n".join(complaints) or "All is well.")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
