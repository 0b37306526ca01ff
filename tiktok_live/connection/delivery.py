"""From queued messages to events to handlers. Everything here runs on the dispatcher thread."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping

from tiktok_live.connection.inbox import CONTROL_METHODS, Inbox
from tiktok_live.connection.latch import Latch
from tiktok_live.decoding import decode, event_classes
from tiktok_live.dispatch import Dispatch
from tiktok_live.errors import DecodeError
from tiktok_live.events import ControlAction, ErrorEvent, Event, GiftEvent, RawDataEvent, StreamEndEvent
from tiktok_live.models import Gift
from tiktok_live.streaks import GiftStreaks
from tiktok_live.wire import Message

__all__ = ["Delivery"]

logger = logging.getLogger(__name__)

RAW = (RawDataEvent,)
ENDS: dict[int, str] = {
    ControlAction.ENDED: "The host ended the live.",
    ControlAction.SUSPENDED: "TikTok ended the live.",
}


class Delivery:
    """Takes entries from the inbox until it is closed and empty."""

    def __init__(
        self,
        inbox: Inbox,
        dispatch: Dispatch,
        *,
        room_id: str,
        host_id: str | None,
        gifts: Mapping[int, Gift],
        cut_short: Latch,
        end: Callable[[str], None],
    ) -> None:
        """Prepare.

        Args:
            inbox: where messages and events come from.
            dispatch: where events go.
            room_id: goes into events.
            host_id: user id of the room's host, if known.
            gifts: gift list by id, for ``extended_gift_info``; may be empty.
            cut_short: once set, not even the rest of the current batch is delivered.
            end: called with a reason after the batch in which the live ended.
        """
        self._inbox = inbox
        self._dispatch = dispatch
        self._room_id = room_id
        self._host_id = host_id
        self._gifts = gifts
        self._cut_short = cut_short
        self._end = end
        self._streaks = GiftStreaks()
        self._ending: str | None = None

    def run(self) -> None:
        """Deliver everything."""
        while (entry := self._inbox.get()) is not None:
            if isinstance(entry, Event):
                entry.room_id = entry.room_id or self._room_id
                self._dispatch.send(entry)
                continue
            for message in entry:
                if self._cut_short.is_set():
                    break
                self._deliver(message)
            if self._ending is not None:
                self._end(self._ending)
                self._ending = None

    def _deliver(self, message: Message) -> None:
        if self._dispatch.wants(RAW):
            self._dispatch.send(self._raw(message))
        classes = event_classes(message.method)
        # Nothing is decoded that nobody listens to, but for what ends the live.
        if message.method not in CONTROL_METHODS and not self._dispatch.wants(classes):
            return
        event = self._decode(message)
        if isinstance(event, GiftEvent):
            self._complete(event)
        self._dispatch.send(event)
        if isinstance(event, StreamEndEvent):
            self._ending = ENDS.get(event.action, "The live ended.")

    def _raw(self, message: Message) -> RawDataEvent:
        return RawDataEvent(
            method=message.method,
            payload=message.payload,
            room_id=self._room_id,
            msg_id=str(message.msg_id) if message.msg_id else None,
            is_history=message.is_history,
        )

    def _decode(self, message: Message) -> Event:
        """Decode a message; one that cannot be is reported in its place, and its neighbours are not affected."""
        try:
            return decode(
                message.method,
                message.payload,
                room_id=self._room_id,
                msg_id=message.msg_id,
                is_history=message.is_history,
                host_id=self._host_id,
            )
        except DecodeError as exc:
            logger.debug("A message cannot be decoded: %s", exc)
            problem: Exception = exc
        except Exception as exc:
            logger.exception("A bug in decoding %s", message.method)
            problem = exc
        return ErrorEvent(
            info=f"A message {message.method} could not be decoded.",
            exception=problem,
            method=message.method,
            payload=message.payload,
            room_id=self._room_id,
            msg_id=str(message.msg_id) if message.msg_id else None,
        )

    def _complete(self, event: GiftEvent) -> None:
        """Add what one message alone does not say: how many gifts are new, and the entry of the gift list."""
        event.delta = self._streaks.delta(
            user_id=event.user.user_id,
            gift_id=event.gift_id,
            group_id=event.group_id,
            count=event.repeat_count,
            ended=event.repeat_end or not event.is_streakable,
            now=time.monotonic(),
        )
        if self._gifts and event.gift_id is not None:
            event.extended_gift_info = self._gifts.get(event.gift_id)
