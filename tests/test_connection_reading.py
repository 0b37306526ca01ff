"""connection/: reading one transport after the other, and where to go on, without a server."""

from __future__ import annotations

import time
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from tiktok_live.connection import bookmark, reading
from tiktok_live.connection.bookmark import Bookmark
from tiktok_live.connection.inbox import BYTES_OF_A_MESSAGE, Entry, Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened
from tiktok_live.connection.reading import Reading
from tiktok_live.connection.reconnecting import GaveUp, Loss, Reconnecting
from tiktok_live.errors import ConnectionLostError, DecodeError, HandshakeError
from tiktok_live.events import ErrorEvent, Event
from tiktok_live.options import Options, ReconnectPolicy
from tiktok_live.simulator import gzip_bomb
from tiktok_live.transports import Received
from tiktok_live.wire import Message, Response, open_frame

ROOM = "7"
END = Message("WebcastControlMessage", b"\x10\x03", 99)
"""``action = 3``: the live has ended."""


def chat(number: int) -> Message:
    return Message("WebcastChatMessage", b"", number)


class Scripted:
    """A transport that gives what it is told to, and then stops the reader."""

    answers_heartbeats = False
    heartbeat_interval = None

    def __init__(self, stop: Latch, script: list[Received | bytes | None]) -> None:
        self._stop = stop
        self._script = iter(script)

    @property
    def last_heard(self) -> float:
        return time.monotonic()

    def receive(self) -> Received | None:
        item = next(self._script, self)
        if item is self:
            self._stop.set()
            return None
        if isinstance(item, bytes):
            try:
                open_frame(item)
            except DecodeError as exc:
                return Received(problem=exc)
        return item  # type: ignore[return-value]


def read(script: list[Received | bytes | None], initial: Received, *, resumes: bool = False, **options: Any) -> Reading:
    """Read a script; ``inbox`` of the result has what came of it."""
    stop, inbox = Latch(), Inbox(100, "block")
    result = Reading(Options(**options), inbox, stop)
    if resumes:
        result.bookmark.note(ROOM, Received(cursor="here", internal_ext="ext"))
    transport: Any = Scripted(stop, script)
    result.read(Opened(transport, ROOM, None, initial, resumes))
    inbox.close()
    return result


def entries(result: Reading) -> Iterator[Entry]:
    while (entry := result._inbox.get()) is not None:
        yield entry


def ids(result: Reading) -> list[int]:
    found = []
    for entry in entries(result):
        assert not isinstance(entry.content, Event)
        found += [message.msg_id for message in entry.content]
    return found


def test_a_frame_counts_in_the_queue_by_its_size() -> None:
    result = read([Received([chat(1)], size=5 * BYTES_OF_A_MESSAGE)], Received())
    assert [entry.size for entry in entries(result)] == [5]


def test_who_waits_is_woken_when_nothing_more_has_arrived_be_it_without_messages(monkeypatch: Any) -> None:
    told: list[str] = []
    monkeypatch.setattr(Inbox, "wake", lambda self: told.append("wake"))
    put = Inbox.put
    monkeypatch.setattr(
        Inbox, "put", lambda self, *messages, more: told.append(f"more={more}") or put(self, *messages, more=more)
    )
    read([Received([chat(2)], more=True), Received([chat(3)], more=True), Received(), None], Received([chat(1)]))
    assert told == ["more=False", "wake", "more=True", "more=True", "wake", "wake", "wake", "wake"]


def test_who_waits_is_woken_when_reading_ends_before_what_was_to_follow(monkeypatch: Any) -> None:
    stop, inbox = Latch(), Inbox(100, "block")
    reading = Reading(Options(), inbox, stop)
    transport: Any = Scripted(stop, [])
    monkeypatch.setattr(transport, "receive", lambda: stop.set() or Received([chat(1)], more=True))
    reading.read(Opened(transport, ROOM, None, Received()))
    assert not inbox._is_untold and inbox.waiting == 1


def test_an_error_that_waits_in_the_queue_holds_nothing_of_what_could_not_be_read() -> None:
    result = read([gzip_bomb()], Received())
    (entry,) = entries(result)
    assert isinstance(entry.content, ErrorEvent) and entry.size == 1
    exception = entry.content.exception
    assert exception is not None
    frames = [frame for frame, _ in traceback.walk_tb(exception.__traceback__)]
    assert frames and not any(frame.f_locals for frame in frames)


def test_without_history_nothing_of_the_first_answer_is_given() -> None:
    first = Received([chat(1)], cursor="a")
    later = Received([chat(2), Message("WebcastChatMessage", b"", 3, True)], cursor="b")
    assert ids(read([later], first, process_initial_data=False)) == [2]
    assert ids(read([later], first)) == [1, 2, 3]


def test_a_live_that_has_ended_stays_so_whatever_comes_after() -> None:
    result = read([Received([END]), Received([chat(1)])], Received())
    assert result.ending


def test_after_a_loss_the_signed_fetch_does_not_move_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "HELD_BACK", 0.0)
    result = read([None], Received([chat(1)], cursor="there", internal_ext="x"), resumes=True)
    assert result.bookmark.put_into(Response(cursor="new"), ROOM).cursor == "here"


def test_a_place_without_internal_ext_leaves_that_of_the_fetch() -> None:
    mark = Bookmark()
    mark.note(ROOM, Received(cursor="here"))
    response = mark.put_into(Response(cursor="new", internal_ext="of the fetch"), ROOM)
    assert (response.cursor, response.internal_ext) == ("here", "of the fetch")


def test_only_strikes_in_a_row_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bookmark, "LEAST_SECONDS", 0.0)
    mark = Bookmark()
    for _ in range(5):
        mark.note(ROOM, Received(cursor="here"))
        for _ in range(2):
            mark.put_into(Response(), ROOM)
            mark.led_nowhere(0.0)
            assert mark.applies_to(ROOM)
    mark.put_into(Response(), ROOM)
    mark.led_nowhere(0.0)
    assert not mark.applies_to(ROOM)


def reconnecting(mark: Bookmark, policy: ReconnectPolicy) -> Reconnecting:
    return Reconnecting(policy, mark, Inbox(10, "block"), Latch())


@pytest.mark.parametrize(("delivered", "lasted", "is_of_use"), [(1, 0.0, True), (0, 2.1, True), (0, 1.9, False)])
def test_a_connection_was_of_use_when_it_delivered_or_stood_long(
    delivered: int, lasted: float, is_of_use: bool
) -> None:
    tries = reconnecting(Bookmark(), ReconnectPolicy(first=0.01, cap=2.0, max_attempts=1))
    loss = Loss("", ConnectionLostError(""), True)
    tries.delay_after(loss, delivered=1, lasted=0.0)
    if is_of_use:
        tries.delay_after(loss, delivered=delivered, lasted=lasted)
    else:
        with pytest.raises(GaveUp):
            tries.delay_after(loss, delivered=delivered, lasted=lasted)


@pytest.mark.parametrize(("status", "is_kept"), [(None, True), (200, False)])
def test_a_handshake_that_reached_nobody_says_nothing_of_the_place(
    status: int | None, is_kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bookmark, "LEAST_SECONDS", 0.0)
    mark = Bookmark()
    mark.note(ROOM, Received(cursor="here"))
    tries = reconnecting(mark, ReconnectPolicy(first=0.001, cap=0.001, max_attempts=bookmark.STRIKES))

    def open_again() -> Opened:
        mark.put_into(Response(), ROOM)
        raise HandshakeError("no", status=status)

    with pytest.raises(GaveUp):
        tries.reopen(Loss(""), 0.0, open_again)
    assert mark.applies_to(ROOM) is is_kept
