"""Read one transport after the other into the inbox: each message once, in order, until silence or the end."""

from __future__ import annotations

import time
import traceback
from dataclasses import replace

from tiktok_live.connection.bookmark import Bookmark
from tiktok_live.connection.endings import announced_end
from tiktok_live.connection.inbox import Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.connection.opening import Opened
from tiktok_live.connection.repeats import WINDOW, RecentMessages
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

    def __init__(self, options: Options, inbox: Inbox, stop: Latch, window: int = WINDOW) -> None:
        self.bookmark = Bookmark()
        self.ending: str | None = None
        self.delivered = 0
        self._with_history = options.process_initial_data
        self._inbox = inbox
        self._stop = stop
        self._recent = RecentMessages(window)
        self._watchdog = Watchdog(options.stall_timeout)
        self._room_id = ""
        self._held_back: Received | None = None
        self._held_until = 0.0

    def read(self, opened: Opened) -> None:
        """Read until told to stop.

        Raises:
            ClosedByPeer: the server closed in the normal way.
            ConnectionLostError: the connection is gone, or too silent.
        """
        transport = opened.transport
        try:
            self.begin(opened)
            while not self._stop.is_set():
                self.look(transport.receive())
                self.check_silence(transport)
        except Exception as exc:
            if self._stop.is_set() and isinstance(exc, (ClosedByPeer, ConnectionLostError)):
                return
            self.led_nowhere()
            raise
        finally:
            self._inbox.wake()  # what follows may take a while

    def begin(self, opened: Opened) -> None:
        """Begin with a transport, and with what the signed fetch brought."""
        self._room_id, self.delivered = opened.room_id, 0
        self._recent.enter(opened.room_id)
        now = time.monotonic()
        self._watchdog.begin(now)
        # After a loss the fetch brings the last comments out of their order, and marked as history. What was missed
        # comes over the transport, complete and in order, and so goes first.
        self._held_back = replace(opened.initial, cursor="") if opened.resumes else opened.initial
        if opened.resumes and not self._with_history:
            self._held_back = None  # nobody gets it; and what is noted as known would pass for a repeat when it comes
        self._held_until = now + (HELD_BACK if opened.resumes else 0.0)
        self.look(None)

    def look(self, received: Received | None) -> None:
        """Take what a look at the transport showed. May wait for handlers, which is no silence."""
        if received is not None:
            self.delivered += self._take(received)
        if self._held_back is not None:
            came = received is not None and received.cursor
            if came or time.monotonic() >= self._held_until:
                held_back, self._held_back = self._held_back, None
                self._take(held_back, initial=True)
        if received is None or not received.more:
            self._inbox.wake()

    def led_nowhere(self) -> None:
        """Note that the transport is gone."""
        self.bookmark.led_nowhere(time.monotonic())

    def excuse(self) -> None:
        """Count no time until now as silence: there was no room for what comes."""
        self._watchdog.excuse(time.monotonic())

    def _take(self, received: Received, *, initial: bool = False) -> int:
        """Queue what is new, and return how many messages that are."""
        waited = False
        if received.problem is not None:
            # Its frames hold what they were given, and while it waits in the queue so would they: 16 MB for each.
            traceback.clear_frames(received.problem.__traceback__)
            info = f"Something that TikTok sent could not be used: {received.problem}"
            waited = self._inbox.put_event(ErrorEvent(info=info, exception=received.problem), bounded=True)
        new = self._recent.new_of(received.messages)
        wanted = new
        if not self._with_history:
            wanted = [] if initial else [message for message in new if not message.is_history]
        if wanted:
            waited = self._inbox.put(wanted, received.size, more=received.more) or waited
        self.ending = announced_end(wanted) or self.ending
        self.bookmark.note(self._room_id, received)
        now = time.monotonic()
        if waited:
            self._watchdog.excuse(now)
        if new and not initial:
            self._watchdog.see_message(now)
        return len(new)

    def check_silence(self, transport: Transport) -> None:
        """Look whether the transport has been silent for too long.

        Raises:
            ConnectionLostError: it has, and counts as lost.
        """
        answered_every = transport.heartbeat_interval if transport.answers_heartbeats else None
        silence = self._watchdog.check(time.monotonic(), transport.last_heard, answered_every)
        if silence is not None:
            self._inbox.put_event(StalledEvent(silent_for=silence.seconds))
            raise ConnectionLostError(silence.reason)
