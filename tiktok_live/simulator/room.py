"""A room: one live of one host, its feed of messages, and those who read it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from tiktok_live.simulator import messages
from tiktok_live.simulator.frames import HEARTBEAT_DURATION, internal_ext, push_frame, response
from tiktok_live.simulator.people import CAST
from tiktok_live.simulator.scenario import Scenario
from tiktok_live.simulator.studio import Studio
from tiktok_live.simulator.words import COMMENTS, TITLE
from tiktok_live.wire import Message

__all__ = ["Batch", "Item", "Obstacle", "Room"]

Obstacle = Literal["waf", "captcha", "login", "country", "age", "private"]
"""What stands between a client and a room: firewall page, captcha page, redirect to the log-in page, redirect to a page
that says "not in your country", age restriction (4003110), private live."""
Item = Message | Scenario

FEED_LENGTH = 5000
"""Messages kept for those who poll or come back with an old cursor."""
HISTORY_LENGTH = 6
FIRST_LOG_ID = 2_327_372_056_000_000_000


@dataclass
class Batch:
    """Messages published together: one frame on every socket."""

    messages: list[Message]
    cursor: str
    internal_ext: str
    now_ms: int
    log_id: int
    _frames: dict[bool, bytes] = field(default_factory=dict)

    def frame(self, compress: bool) -> bytes:
        """Return the frame, encoded once for all sockets; the room's lock must be held."""
        if compress not in self._frames:
            payload = response(
                self.messages,
                cursor=self.cursor,
                internal_ext=self.internal_ext,
                now_ms=self.now_ms,
                need_ack=True,
                heartbeat_duration=HEARTBEAT_DURATION,
            )
            self._frames[compress] = push_frame(
                payload, log_id=self.log_id, seq_id=self.log_id - FIRST_LOG_ID, cursor=self.cursor, compress=compress
            )
        return self._frames[compress]


Listener = Callable[[Batch], None]


class Room:
    """One live. Its methods may be called from any thread.

    Attributes:
        room_id: decimal digits; empty for a host who has never been live.
        obstacle: what clients meet in place of the room, if anything.
    """

    def __init__(
        self,
        unique_id: str,
        *,
        room_id: int | None,
        pictures: str,
        clock: Callable[[], float],
        status: int,
        obstacle: Obstacle | None,
        history: int,
    ) -> None:
        self.unique_id = unique_id
        self.room_id = "" if room_id is None else str(room_id)
        self.obstacle = obstacle
        self.title = TITLE
        self._clock = clock
        self._lock = threading.RLock()
        self._studio = Studio(unique_id, room_id=room_id or 0, pictures=pictures, now=clock())
        self._studio.status = status
        self._feed: deque[Message] = deque(maxlen=FEED_LENGTH)
        self._count = 0
        self._log_id = FIRST_LOG_ID
        self._listeners: list[Listener] = []
        self._chats: deque[Message] = deque(self._old_chats(history), maxlen=HISTORY_LENGTH)

    def _old_chats(self, count: int) -> Iterable[Message]:
        """Give comments that were written before anybody connected, half a minute apart."""
        people = [name for name in CAST if name != self.unique_id][:count]
        for place, who in enumerate(people):
            self._studio.now = self._clock() - 30.0 * (count - place)
            words = COMMENTS[CAST[who].language]
            yield messages.chat(self._studio, who, words[place % len(words)])

    @property
    def studio(self) -> Studio:
        """What is going on in the live."""
        return self._studio

    @property
    def status(self) -> int:
        """TikTok's number: 2 live, 3 paused, 4 ended; 0 for a host who was never live."""
        return self._studio.status

    @status.setter
    def status(self, status: int) -> None:
        self._studio.status = status

    @property
    def is_live(self) -> bool:
        """Whether it can be entered: live or paused."""
        return bool(self.room_id) and self.status in (2, 3)

    @property
    def watched(self) -> int:
        """How many sockets are in the room."""
        return len(self._listeners)

    def messages(self, *items: Item) -> list[Message]:
        """Encode scenarios as of now, their waits left out, and pass messages through; nothing is sent."""
        with self._lock:
            self._studio.now = self._clock()
            told: list[Message] = []
            for item in items:
                if isinstance(item, Scenario):
                    told += item.tell(self._studio)
                else:
                    told.append(item)
            return told

    def send(self, *items: Item) -> int:
        """Send messages and scenarios to everybody in the room, all in one frame; return the frame's log id."""
        with self._lock:
            return self._publish(self.messages(*items))

    def play(self, scenario: Scenario, *, speed: float, stop: threading.Event) -> None:
        """Act a scenario out in its own time, a frame for each message, until its end or ``stop``."""
        happenings = scenario.happen(self._studio)
        began, begin_clock, offset = time.monotonic(), self._clock(), 0.0
        while True:
            with self._lock:
                self._studio.now = begin_clock + offset
                happening = next(happenings, None)
                if isinstance(happening, Message):
                    self._publish([happening])
                    continue
            if happening is None:
                return
            offset += happening
            if stop.wait(max(0.0, began + offset / speed - time.monotonic())):
                return

    def _publish(self, batch: list[Message]) -> int:
        self._feed.extend(batch)
        self._count += len(batch)
        self._chats.extend(message for message in batch if message.method == "WebcastChatMessage")
        self._log_id += 1
        news = self._batch(batch, self._log_id)
        for listener in list(self._listeners):
            listener(news)
        return self._log_id

    def _batch(self, batch: list[Message], log_id: int) -> Batch:
        now_ms = round(self._clock() * 1000)
        return Batch(batch, self._cursor(now_ms), internal_ext(now_ms, self._count), now_ms, log_id)

    def _cursor(self, now_ms: int) -> str:
        return f"{now_ms}_{self.room_id}_1_1_{self._count}_0"

    def initial(self) -> Batch:
        """Return what a newcomer is shown first: the last comments, marked as history, and the viewer count."""
        with self._lock:
            self._studio.now = self._clock()
            history = [chat._replace(is_history=True) for chat in self._chats]
            return self._batch([*history, messages.viewers(self._studio, self._studio.viewers)], 0)

    def since(self, cursor: str) -> Batch:
        """Return what was published after ``cursor``; nothing for a cursor that is not from this room."""
        with self._lock:
            return self._batch(self._missed(cursor), 0)

    def enter(self, cursor: str, listener: Listener) -> Batch:
        """Call ``listener`` with every batch from now on, under the room's lock; return what came after ``cursor``."""
        with self._lock:
            missed = self.since(cursor)
            self._listeners.append(listener)
            return missed

    def leave(self, listener: Listener) -> None:
        """Forget a listener."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def _missed(self, cursor: str) -> list[Message]:
        parts = cursor.split("_")
        if len(parts) != 6 or parts[1] != self.room_id or not parts[4].isdecimal():
            return []
        missed = self._count - int(parts[4])
        return list(self._feed)[-missed:] if missed > 0 else []
