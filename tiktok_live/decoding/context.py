"""What decoding knows besides the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tiktok_live.decoding.people import People
    from tiktok_live.decoding.standing import Known

__all__ = ["Context", "Wire"]


class Context:
    """What a decoder knows besides the message.

    Attributes:
        payload: the bytes of the whole message.
        host_id: user id of the room's host, if known.
        people: what is known of the people in the room; ``None`` for a message that stands alone.
        sender_id: user id of the sender, if what the message tells of them was noted when it came; else 0.
        known: what this message and earlier ones tell of the sender, if it was noted.
    """

    __slots__ = ("host_id", "payload", "people")

    sender_id = 0
    known: Known | None = None

    def __init__(self, payload: bytes, host_id: str | None, people: People | None = None) -> None:
        self.payload = payload
        self.host_id = host_id
        self.people = people

    def known_of(self, user_id: int) -> Known | None:
        """Return what earlier messages told of somebody."""
        return None if self.people is None else self.people.known_of(user_id)


Wire = tuple[Any, Context]
"""What a converter is given: the message that the value is made of, and its context."""
