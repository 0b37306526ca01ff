"""A client's way from frames to handlers, straightened: one thread, no socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.programs.handlers import HANDLERS, Reader
from benchmarks.studio import ROOM_ID
from tiktok_live import TikTokLiveClient
from tiktok_live.connection.delivery import Delivery
from tiktok_live.connection.inbox import Entry, Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.reading import Reading
from tiktok_live.transports import Received
from tiktok_live.wire import Message, Response, open_frame

__all__ = ["Straight"]

ROOM = str(ROOM_ID)


class Straight:
    """A client that is handed frames instead of being connected."""

    def __init__(self, handlers: str, *, collect_stats: bool = True) -> None:
        self.client = TikTokLiveClient(room_id=ROOM, collect_stats=collect_stats)
        self._reader = Reader()
        HANDLERS[handlers](self._reader, self.client)

    @property
    def heard(self) -> int:
        """How many events the handlers were given."""
        return self._reader.count

    def run(self, frames: list[bytes]) -> int:
        """Take the frames as a connection of their own, and return how many messages were in them."""
        return self._run(_PulledInbox(iter(frames)))

    def run_on(self, frames: Iterator[bytes], often: int, note: Callable[[int], None]) -> int:
        """Take frames that may come again, as one connection; call ``note`` after every so many, with the messages."""
        return self._run(_EndlessInbox(frames, often, note))

    def _run(self, inbox: _PulledInbox) -> int:
        client, stop = self.client, Latch()
        inbox.reading = Reading(client._options, inbox, stop)
        delivery = Delivery(
            inbox,
            client._dispatch,
            room_id=ROOM,
            host_id=None,
            gifts=(),
            gift_streak_timeout=client._options.gift_streak_timeout,
            watchers=client._watchers,
            reads_all=client._options.collect_stats,
            cut_short=stop,
            end=lambda reason: None,
        )
        delivery.run()
        return inbox.messages


class _PulledInbox(Inbox):
    """An inbox that has the reader's work done when it is asked for more than it holds."""

    reading: Reading

    def __init__(self, frames: Iterator[bytes]) -> None:
        Inbox.__init__(self, 10_000, "block")
        self.messages = 0
        self._frames = frames

    def get(self, until: float | None = None) -> Entry | None:
        """Return the next entry, of the next frame where there is none."""
        if not self._entries:
            frame = next(self._frames, None)
            if frame is None:
                self.close()
            else:
                self._read(frame)
        return Inbox.get(self, until)

    def _read(self, frame: bytes) -> None:
        response = open_frame(frame).response
        assert response is not None
        self._take(response)

    def _take(self, response: Response) -> None:
        self.messages += len(response.messages)
        self.reading._take(Received(response.messages, None, response.cursor, response.internal_ext, response.size))


class _EndlessInbox(_PulledInbox):
    """Numbers the messages itself: those that come again are no repeats."""

    def __init__(self, frames: Iterator[bytes], often: int, note: Callable[[int], None]) -> None:
        _PulledInbox.__init__(self, frames)
        self._often = often
        self._note = note
        self._taken = 0

    def _take(self, response: Response) -> None:
        numbered = enumerate(response.messages, start=self.messages + 1)
        response.messages = [
            Message(message.method, message.payload, number, message.is_history) for number, message in numbered
        ]
        _PulledInbox._take(self, response)
        self._taken += 1
        if self._taken % self._often == 0:
            self._note(self.messages)
