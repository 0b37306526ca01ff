"""Messages that end a live."""

from __future__ import annotations

import logging
from operator import attrgetter

from tiktok_live.decoding import decode
from tiktok_live.errors import DecodeError
from tiktok_live.events import ControlAction, StreamEndEvent
from tiktok_live.wire import Encoded

__all__ = ["CONTROL_METHODS", "announced_end", "reason_of"]

logger = logging.getLogger(__name__)

CONTROL_METHODS = frozenset({"WebcastControlMessage", "ControlMessage"})
"""Messages that may end a live."""
REASONS: dict[int, str] = {
    ControlAction.ENDED: "The host ended the live.",
    ControlAction.SUSPENDED: "TikTok ended the live.",
}

_method_of = attrgetter("method")


def reason_of(event: StreamEndEvent) -> str:
    """Return in words how a live ended."""
    return REASONS.get(event.action, "The live ended.")


def announced_end(messages: list[Encoded]) -> str | None:
    """Return in words how a live ended, if one of the messages says that it did.

    The reader asks for itself: when the server hangs up right after that message, handlers may be far behind.
    """
    if CONTROL_METHODS.isdisjoint(map(_method_of, messages)):
        return None
    for message in messages:
        if message.method in CONTROL_METHODS:
            try:
                event = decode(message.method, message.payload)
            except DecodeError as exc:
                logger.debug("What happened to the live cannot be told here; its event will tell: %s", exc)
                continue
            if isinstance(event, StreamEndEvent):
                return reason_of(event)
    return None
