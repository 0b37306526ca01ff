"""What decoding knows besides the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from tiktok_live.decoding.people import People

__all__ = ["Context", "Wire"]


class Context(NamedTuple):
    """What a decoder knows besides the message.

    Attributes:
        payload: the bytes of the whole message.
        host_id: user id of the room's host, if known.
        people: what is known of the people in the room; ``None`` for a message that stands alone.
    """

    payload: bytes
    host_id: str | None
    people: People | None = None


Wire = tuple[Any, Context]
"""What a converter is given: the message that the value is made of, and its context."""
