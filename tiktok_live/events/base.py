"""The root of all events."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import Any

from tiktok_live.models import MessageHead, Text
from tiktok_live.models.value import Value, dataclass

__all__ = ["Event"]


@dataclass(slots=True, repr=False, eq=False, kw_only=True)
class Event(Value):
    """Something that happened in a room, or to the connection.

    A handler of this class gets every event but ``RawDataEvent``.

    Attributes:
        room_id: the room, decimal digits.
        msg_id: TikTok's id of the message, decimal digits.
        method: the wire name of the message (``"WebcastChatMessage"``).
        payload: the message's own protobuf bytes; ``None`` where no single message made the event.
        create_time: when TikTok made the message, to the millisecond.
        is_history: an old message, replayed on connect.
        display_type: the key of the message's display text (``"pm_mt_guidance_share"``).
        label: the pattern of that text, as sent (``"{0:user} shared the LIVE"``).
        text: the pattern filled in.
        display_text: that text with its pieces and its looks.
        is_shown: whether TikTok's app shows a line for the message.
        room_heat: how busy TikTok finds the room, 1 (quiet) to 5.
        head: what TikTok says of the message itself: priority, folding, filter tags, data centres, log id; ``None``
            where no single message made the event, or it says nothing of that.
        source: the event that made this one, for events that the library derives from others.
    """

    room_id: str | None = field(default=None, repr=False)
    msg_id: str | None = field(default=None, repr=False)
    method: str | None = field(default=None, repr=False)
    payload: bytes | None = field(default=None, repr=False)
    create_time: datetime | None = field(default=None, repr=False)
    is_history: bool = False
    display_type: str | None = field(default=None, repr=False)
    label: str | None = field(default=None, repr=False)
    text: str | None = field(default=None, repr=False)
    display_text: Text | None = field(default=None, repr=False)
    is_shown: bool | None = field(default=None, repr=False)
    room_heat: int | None = field(default=None, repr=False)
    head: MessageHead | None = field(default=None, repr=False)
    source: Event | None = field(default=None, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON-ready dict: ``event`` (the class name), then every attribute in snake_case, nested."""
        return {"event": type(self).__name__, **Value.to_dict(self)}
