"""The root of all events."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from tiktok_live.models import MessageHead, Text
from tiktok_live.models.value import Unread, Value, dataclass

__all__ = ["Event"]


E = TypeVar("E", bound="Event")


class Heard(Value):
    """Knows who heard it. That is no part of its value: it does not compare, print, copy or pickle."""

    __slots__ = ("_client",)

    if TYPE_CHECKING:
        _client: Callable[[], object]

    @property
    def client(self) -> Any:
        """The client that the event came to; ``None`` for one that came to none, or whose client is gone."""
        reference = getattr(self, "_client", None)
        return None if reference is None else reference()

    @property
    def room(self) -> str | None:
        """Whose room it is: the ``name`` of the client."""
        name: str | None = getattr(self.client, "name", None)
        return name


@dataclass(slots=True, repr=False, eq=False, kw_only=True)
class Event(Heard):
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

    def detach(self: E) -> E:
        """Keep no more in memory than it takes to tell everything again, and return this event.

        For who keeps many events. Numbers and texts stay, and so do the names of ``user``; the message that the event
        is made of, which takes 16 kB once much of it was read, is packed (1 to 2 kB), and what was made of
        it is let go: users and pictures within, badges, texts. Whatever is read afterwards is made anew, equal to what
        it was, and takes its memory again; detach once more then. Changes that you have made within such parts are
        lost, those of the event's own numbers and texts are not. Nothing else that can be seen of the event changes.

        Takes some 0.1 ms. May be called from any thread, and again.
        """
        wire = getattr(self, "_wire", None)
        unread = wire[1] if type(wire) is tuple else wire
        if not isinstance(unread, Unread):
            if self.source is not None:
                self.source.detach()
            return Value.detach(self)
        with contextlib.suppress(AttributeError):  # where it is gone already
            if object.__getattribute__(self, "payload") == unread.payload:
                del self.payload
        self._let_go(unread)
        unread.forget()
        return self

    def _default(self, name: str) -> object:
        wire = getattr(self, "_wire", None) if name == "payload" else None
        unread = wire[1] if type(wire) is tuple else wire
        return unread.payload if isinstance(unread, Unread) else Value._default(self, name)

    def to_dict(self) -> dict[str, Any]:
        """Return a JSON-ready dict: ``event`` (the class name), then every attribute in snake_case, nested."""
        return {"event": type(self).__name__, **Value.to_dict(self)}
