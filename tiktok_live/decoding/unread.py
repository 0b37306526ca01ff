"""Messages that are parsed in full only when somebody reads more of them than nearly everybody does."""

from __future__ import annotations

import logging
import zlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tiktok_live.decoding.context import Context, Wire
from tiktok_live.events import Event
from tiktok_live.models import value
from tiktok_live.models.value import Value
from tiktok_live.wire import UNPARSABLE

if TYPE_CHECKING:
    from tiktok_live.decoding.decoder import Decoder
    from tiktok_live.decoding.people import People
    from tiktok_live.decoding.standing import Known

__all__ = ["Unread"]

logger = logging.getLogger(__name__)

NONE: Mapping[str, Callable[[Unread], object]] = {}
_broken: set[str] = set()
"""Kinds of messages of which a broken one was logged: their like must not fill the log."""


class _Packed(bytes):
    """Bytes that zlib has made smaller."""


class Unread(Context, value.Unread):
    """The message behind an event: its bytes, and all of it parsed once somebody needs that.

    Of the messages that come most often only a slim version is parsed at first, as handlers mostly read a name and a
    number: that takes half the time of parsing all (1.0 of 2.0 us), and an event takes 4 to 6 kB instead of 16.

    Attributes:
        message: the parsed message; ``None`` while there is none.
    """

    __slots__ = ("_bytes", "_decoder", "_looked_up", "known", "message", "sender_id")

    def __init__(self, decoder: Decoder, payload: bytes, host_id: str | None, people: People | None) -> None:
        self._decoder = decoder
        self._bytes = payload
        self.host_id = host_id
        self.people = people
        self.sender_id = 0
        self.known: Known | None = None
        self.message: Any = None

    @property
    def payload(self) -> bytes:  # type: ignore[override]  # a slot there
        """The bytes of the whole message."""
        held = self._bytes
        return zlib.decompress(held) if isinstance(held, _Packed) else held

    def wire_of(self, part: Value) -> Wire:
        """Return what the converters of the event take, or of a part that was made along with it."""
        message = self.message
        if message is None:
            message = self.message = self._parsed()
        if isinstance(part, Event):
            return message, self
        made = next(make for kind, make in self._decoder.parts.values() if isinstance(part, kind))((message, self))
        wire: Wire = made._wire  # type: ignore[assignment]
        return wire

    def early(self, part: Value, name: str) -> object:
        """Return an attribute that is told without the whole message; ``NotImplemented`` for any other."""
        read = self._decoder.early.get(type(part), NONE).get(name)
        return NotImplemented if read is None else read(self)

    def has_made(self, name: str, part: Value) -> bool:
        """Tell whether this attribute of the event holds the part that was made along with it."""
        wire = getattr(part, "_wire", None)
        return name in self._decoder.parts and self in (wire, wire[1] if type(wire) is tuple else None)

    def forget(self) -> None:
        """Let go of the parsed message, and make the bytes smaller; the memory of people is one for all events."""
        self.message = None
        held = self._bytes  # read once: another thread may pack them now
        if not isinstance(held, _Packed):
            self._bytes = _Packed(zlib.compress(held, 1))

    def _parsed(self) -> Any:
        """Parse the whole message; where something in it is broken, all that was not read yet is as if not sent."""
        kind = self._decoder.message
        try:
            return kind.FromString(self.payload)
        except UNPARSABLE:
            if kind.DESCRIPTOR.name not in _broken:
                _broken.add(kind.DESCRIPTOR.name)
                logger.warning("Something in a %s is broken (logged once)", kind.DESCRIPTOR.name, exc_info=True)
            return kind()

    def known_of(self, user_id: int) -> Known | None:
        """Return what was told of somebody: of the sender when the message came, of others when first asked for."""
        if user_id == self.sender_id:
            return self.known
        looked_up: dict[int, Known | None] = getattr(self, "_looked_up", {})
        if user_id not in looked_up and self.people is not None:
            looked_up[user_id] = self.people.known_of(user_id)
            self._looked_up = looked_up
        return looked_up.get(user_id)
