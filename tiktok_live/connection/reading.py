"""Read one transport after the other into the inbox: each message once, in order, until silence or the end."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from dataclasses import replace

from tiktok_live.connection.bookmark import Bookmark
from tiktok_live.connection.endings import announced_end
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened
from tiktok_live.connection.repeats import RecentMessages
from tiktok_live.connection.watchdog import Watchdog
from tiktok_live.errors import ConnectionLostError
from tiktok_live.events import ErrorEvent, StalledEvent
from tiktok_live.options import Options
from tiktok_live.transports import ClosedByPeer, Received, Transport

__all__ = ["Reading"]

HELD_BACK = 2.0
"""Seconds in which a transport that goes on where the last one broke off should bring something."""


class Reading:
    """What survives the transports: which messages came already, where to go on, what silence means. Reader thread.

    Attributes:
        bookmark: where the next transport is to go on.
        ending: in words how the live ended, once a message has said that it did.
        delivered: how many new messages the transport has brought that is, or was, read last.
    """

    def __init__(self, options: Options, inbox: Inbox, stop: Latch) -> None:
        self.bookmark = Bookmark()
        self.ending: str | None = None
        self.delivered = 0
        self._with_history = options.process_initial_data
        self._inbox = inbox
        self._stop = stop
        self._recent = RecentMessages()
        self._watchdog = Watchdog(options.stall_timeout)
        self._room_id = ""

    def read(self, opened: Opened) -> None:
        """Read until told to stop.

        Raises:
            ClosedByPeer: the server closed in the normal way.
            ConnectionLostError: the connection is gone, or too silent.
        """
        self._room_id, self.delivered = opened.room_id, 0
        self._recent.enter(opened.room_id)
        self._watchdog.begin(time.monotonic())
        try:
            self._read(opened)
        except Exception as exc:
            if self._stop.is_set() and isinstance(exc, (ClosedByPeer, ConnectionLostError)):
                return
            self.bookmark.led_nowhere(time.monotonic())
            raise

    def _read(self, opened: Opened) -> None:
        transport = opened.transport
        release = self._initial(opened)
        while not self._stop.is_set():
            received = transport.receive()
            if received is not None:
                self.delivered += self._take(received)
            release(received)
            self._check_silence(transport)

    def _initial(self, opened: Opened) -> Callable[[Received | None], None]:
        """Take what the signed fetch brought; return what is to be called after every look at the transport.

        After a loss the fetch brings the last comments out of their order, and marked as history. What was missed comes
        over the transport, complete and in order, and so goes first.
        """
        waiting = [replace(opened.initial, cursor="") if opened.resumes else opened.initial]
        if opened.resumes and not self._with_history:
            waiting = []  # nobody gets it; and what is noted as known would be taken for a repeat when it comes
        deadline = time.monotonic() + (HELD_BACK if opened.resumes else 0.0)

        def release(received: Received | None) -> None:
            came = received is not None and received.cursor
            if waiting and (came or time.monotonic() >= deadline):
                self._take(waiting.pop(), initial=True)

        release(None)
        return release

    def _take(self, received: Received, *, initial: bool = False) -> int:
        """Queue what is new, and return how many messages that are. May wait for handlers, which is no silence."""
        waited = False
        if received.problem is not None:
            # Its frames hold what they were given, and while it waits in the queue so would they: 16 MB for each.
            traceback.clear_frames(received.problem.__traceback__)
            info = f"Something that TikTok sent could not be used: {received.problem}"
            waited = self._inbox.put_event(ErrorEvent(info=info, exception=received.problem), bounded=True)
        new = [message for message in received.messages if self._recent.is_new(message.msg_id)]
        wanted = new
        if not self._with_history:
            wanted = [] if initial else [message for message in new if not message.is_history]
        if wanted:
            waited = self._inbox.put(wanted) or waited
        self.ending = announced_end(wanted) or self.ending
        self.bookmark.note(self._room_id, received)
        now = time.monotonic()
        if waited:
            self._watchdog.excuse(now)
        if new and not initial:
            self._watchdog.see_message(now)
        return len(new)

    def _check_silence(self, transport: Transport) -> None:
        answered_every = transport.heartbeat_interval if transport.answers_heartbeats else None
        silence = self._watchdog.check(time.monotonic(), transport.last_heard, answered_every)
        if silence is not None:
            self._inbox.put_event(StalledEvent(silent_for=silence.seconds))
            raise ConnectionLostError(silence.reason)
