"""The simulator itself: servers, rooms, and orders that a test can give at any time."""

from __future__ import annotations

import itertools
import logging
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

from tiktok_live.options import Endpoints
from tiktok_live.simulator.faults import Fault
from tiktok_live.simulator.http_server import HttpServer
from tiktok_live.simulator.push import PUSH_PATH, PushServer
from tiktok_live.simulator.push_socket import PushSocket
from tiktok_live.simulator.records import Log
from tiktok_live.simulator.room import Item, Obstacle, Room
from tiktok_live.simulator.scenario import Scenario
from tiktok_live.simulator.tickets import Tickets
from tiktok_live.simulator.world import DEFAULT_SESSIONS, PushRules, World
from tiktok_live.wire import Message

__all__ = ["Simulator"]

logger = logging.getLogger(__name__)

T = TypeVar("T")
HEARTBEATS_MISSED = 2.5
"""A socket is closed after so many heartbeat intervals without one."""


class Simulator:
    """A local TikTok: an HTTP server and a push server on free ports of 127.0.0.1, in threads named ``simulator-*``.

    Use it as a context manager, or call :meth:`start` and :meth:`stop`. The scenario is acted out from the moment in
    which the first client is in the room. Every method may be called from any thread.

    Args:
        scenario: what happens in the room of its host; default: a host who is live and nothing happens.
        seed: of the tokens that the servers hand out.
        speed: how many times faster than written the scenario runs.
        autoplay: whether the scenario begins by itself; else :meth:`play` does it.
        history: how many old comments a newcomer finds, up to 6.
        offer_websocket: whether clients are offered a push socket; else they can only poll.
        sessions: session ids that work, and whose each is. Default: ``simulator-session`` of ``simulated_viewer``.
        api_key: the key that the sign server demands.
        heartbeat_interval: seconds; a client that is silent for 2.5 times as long is cut off.
        enter_timeout: seconds in which a client must enter the room.
        ticket_lifetime: seconds for which a signature is good.
        ssl_context: serve https and wss with it.
        clock: gives the seconds since 1970 that messages are stamped with.
    """

    def __init__(
        self,
        scenario: Scenario | None = None,
        *,
        seed: int = 0,
        speed: float = 1.0,
        autoplay: bool = True,
        history: int = 3,
        offer_websocket: bool = True,
        sessions: Mapping[str, str] = DEFAULT_SESSIONS,
        api_key: str | None = None,
        heartbeat_interval: float = 10.0,
        enter_timeout: float = 5.0,
        ticket_lifetime: float = 30.0,
        ssl_context: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.scenario = Scenario() if scenario is None else scenario
        self._speed = speed
        self._autoplay = autoplay
        self._ssl_context = ssl_context
        self._world = World(
            clock=clock,
            tickets=Tickets(seed, ticket_lifetime),
            sessions=sessions,
            api_key=api_key,
            offer_websocket=offer_websocket,
            history=history,
            push=PushRules(heartbeat_interval, heartbeat_interval * HEARTBEATS_MISSED, enter_timeout),
            entered=self._entered,
        )
        self._lock = threading.Lock()
        self._players: list[threading.Thread] = []
        self._player_numbers = itertools.count(1)
        self._http: HttpServer | None = None
        self._push: PushServer | None = None
        self._begun = False

    # --- life

    def start(self) -> Simulator:
        """Open the ports and serve; a simulator is started once."""
        if self._http is not None:
            raise RuntimeError("This simulator has been started before; make a new one.")
        secure = "s" if self._ssl_context is not None else ""
        self._push = PushServer(self._world, self._ssl_context)
        self._http = HttpServer(self._world, self._ssl_context)
        self._world.url = f"http{secure}://127.0.0.1:{self._http.port}"
        self._world.push_url = f"ws{secure}://127.0.0.1:{self._push.port}{PUSH_PATH}"
        self._world.open_room(self.scenario.host, 2, None)
        logger.info("The simulator serves %s and %s.", self._world.url, self._world.push_url)
        return self

    def stop(self) -> None:
        """Close everything and wait for all threads; calling it again does nothing."""
        self._world.stopping.set()
        http, push = self._http, self._push
        self._push = None
        if http is not None and push is not None:
            push.close()
            http.close()
            for player in self._players:
                player.join()

    def __enter__(self) -> Simulator:
        return self.start()

    def __exit__(self, *raised: object) -> None:
        self.stop()

    # --- addresses and rooms

    @property
    def url(self) -> str:
        """Where the HTTP server is: pages, live interface and sign server in one."""
        return self._world.url

    @property
    def push_url(self) -> str:
        """Where the push server is."""
        return self._world.push_url

    @property
    def endpoints(self) -> Endpoints:
        """What to give to a client as ``endpoints``."""
        return Endpoints(web=self.url, webcast=f"{self.url}/webcast", sign=self.url)

    @property
    def environment(self) -> dict[str, str]:
        """The same as variables of the environment, for clients in other processes."""
        return {
            "TIKTOK_LIVE_WEB_URL": self.url,
            "TIKTOK_LIVE_WEBCAST_URL": f"{self.url}/webcast",
            "TIKTOK_LIVE_SIGN_URL": self.url,
        }

    @property
    def push(self) -> PushRules:
        """What the push socket demands and how it behaves; change it at any time."""
        return self._world.push

    def room(
        self, unique_id: str | None = None, *, status: int | None = None, obstacle: Obstacle | None = None
    ) -> Room:
        """Return a host's newest room; make one for a host who has none yet.

        Args:
            unique_id: default: the host of the scenario.
            status: set it: 2 live, 3 paused, 4 ended; for a new room also 0, a host who was never live.
            obstacle: set what stands between clients and the room: ``"waf"``, ``"captcha"``, ``"login"``,
                ``"country"``, ``"age"``, ``"private"``.
        """
        if self._http is None:
            raise RuntimeError("The simulator has no rooms before it is started.")
        name = unique_id or self.scenario.host
        room = self._world.find(name)
        if room is None:
            return self._world.open_room(name, 2 if status is None else status, obstacle)
        if status is not None:
            room.status = status
        if obstacle is not None:
            room.obstacle = obstacle
        return room

    def go_live(self, unique_id: str | None = None) -> Room:
        """Begin another live of a host: a new room with a new room id."""
        return self._world.open_room(unique_id or self.scenario.host, 2, None)

    def share_link(self, unique_id: str | None = None) -> str:
        """Return a share link, which redirects to the live page."""
        return f"{self.url}/t/{unique_id or self.scenario.host}"

    # --- what happens in the room

    def send(self, *items: Item) -> int:
        """Send messages, and scenarios without their waits, in one frame; return the log id that its ack must carry."""
        return self.room().send(*items)

    def messages(self, *items: Item) -> list[Message]:
        """Encode without sending, as of now."""
        return self.room().messages(*items)

    def play(self, scenario: Scenario | None = None, *, speed: float | None = None) -> None:
        """Act a scenario out in its own time, in a thread; default: the simulator's own."""
        room = self.room()
        story = self.scenario if scenario is None else scenario
        player = threading.Thread(
            target=room.play,
            args=(story,),
            kwargs={"speed": self._speed if speed is None else speed, "stop": self._world.stopping},
            name=f"simulator-scenario-{next(self._player_numbers)}",
            daemon=True,
        )
        self._players.append(player)
        player.start()

    def end_live(self) -> None:
        """Let the host end the live; the sockets stay open, as TikTok's do."""
        self.send(Scenario(self.scenario.host).end())

    def _entered(self, room: Room) -> None:
        """Begin the scenario with the first client in its room; on a server's thread."""
        with self._lock:
            if self._begun or not self._autoplay or room is not self.room():
                return
            self._begun = True
        if self.scenario.steps:
            self.play()

    # --- orders to the servers

    def send_frame(self, data: bytes | str) -> None:
        """Send a raw frame to every socket: binary for bytes (see ``junk_frame`` and the like), text for a ``str``."""
        self._order(lambda push_socket: push_socket.send(data))

    def ping(self) -> None:
        """Send a WebSocket ping to every socket; the answers are in the records."""
        self._order(lambda push_socket: push_socket.ping())

    def close_sockets(self, code: int | None = 1000, reason: str = "") -> None:
        """Close every socket with a close frame; without a code for ``None``."""
        self._order(lambda push_socket: push_socket.close(code, reason))

    def drop_connections(self, *, reset: bool = True) -> None:
        """End the TCP connection of every socket without a close frame: by a reset, or plainly."""
        self._order(lambda push_socket: push_socket.drop() if reset else push_socket.hang_up())

    def _order(self, what: Callable[[PushSocket], None]) -> None:
        if self._push is None:
            raise RuntimeError("The simulator is not running.")
        for push_socket in self._push.sockets():
            push_socket.order(lambda target=push_socket: what(target))  # type: ignore[misc]

    def answer_with(
        self,
        path: str,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes | str | None = None,
        delay: float = 0.0,
        drip: float = 0.0,
        hang: bool = False,
        reset: bool = False,
        times: int | None = None,
    ) -> None:
        """Make an HTTP path misbehave, until :meth:`answer_normally`; the newest order for a path counts.

        Args:
            path: pattern as of a shell: ``"/webcast/fetch"``, ``"/@*/live"``.
            status: of the answer; with neither ``status`` nor ``body`` the usual answer is given, after ``delay``.
            headers: of the answer.
            body: of the answer.
            delay: seconds before the answer.
            drip: seconds between two bytes of the body.
            hang: never answer.
            reset: reset the connection.
            times: for so many requests; default: all.
        """
        content = body.encode() if isinstance(body, str) else body
        self._world.faults.add(Fault(path, status, headers or {}, content, delay, drip, hang, reset, times))

    def answer_normally(self) -> None:
        """Take back all orders of :meth:`answer_with`."""
        self._world.faults.clear()

    def limit_signatures(self, limits: Mapping[str, int], *, speed: float = 1.0) -> None:
        """Have the sign server refuse what is beyond ``{"minute": 2}`` for a key, ``speed`` times faster than that."""
        self._world.sign_limits.enforce(limits, speed)

    # --- what clients did

    @property
    def log(self) -> Log:
        """Everything that clients did."""
        return self._world.log

    def wait_for(self, condition: Callable[[], T], timeout: float = 5.0) -> T:
        """Return the first true value of ``condition()``.

        Raises:
            TimeoutError: it did not come true in ``timeout`` seconds.
        """
        return self._world.log.wait_for(condition, timeout)
