"""Gifts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tiktok_live.models.value import Value

__all__ = ["Gift"]


@dataclass(slots=True, repr=False, eq=False)
class Gift(Value):
    """A gift that viewers can send, from a gift message or from the gift list.

    Attributes:
        gift_id: the same in messages and in the list.
        name: the name shown, in the language of the request.
        describe: the line shown in chat (``"Sent Rose"``).
        gift_type: 1 can be sent in a streak; 2 and 4 cannot.
        diamond_count: price in coins of one gift.
        picture_url: its picture.
        picture_urls: every address of its picture, as sent.
        raw: the entry of the gift list as sent; empty for a gift that came with a message.
    """

    gift_id: int | None = None
    name: str | None = None
    describe: str | None = field(default=None, repr=False)
    gift_type: int | None = field(default=None, repr=False)
    diamond_count: int | None = None
    picture_url: str | None = field(default=None, repr=False)
    picture_urls: list[str] = field(default_factory=list, repr=False)
    raw: dict[str, Any] = field(default_factory=dict, repr=False)

    @property
    def is_streakable(self) -> bool:
        """Whether the gift can be sent in a streak, so that its messages repeat with a growing count."""
        return self.gift_type == 1
