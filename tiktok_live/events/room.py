"""Events of the room itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from tiktok_live.events.base import Event
from tiktok_live.models import User

__all__ = ["LiveIntroEvent"]


@dataclass(slots=True, repr=False, eq=False)
class LiveIntroEvent(Event):
    """The host's welcome text (``WebcastLiveIntroMessage``).

    Attributes:
        id: the room's id, decimal digits.
        description: the text.
        user: the host.
    """

    id: str | None = None
    description: str = ""
    user: User = field(default_factory=User)
