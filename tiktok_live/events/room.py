"""Events of the room itself."""

from __future__ import annotations

from dataclasses import field

from tiktok_live.events.base import Event
from tiktok_live.models import AuditStatus, Badge, User
from tiktok_live.models.value import dataclass

__all__ = ["LiveIntroEvent"]


@dataclass(slots=True, repr=False, eq=False)
class LiveIntroEvent(Event):
    """The host's welcome text (``WebcastLiveIntroMessage``).

    Attributes:
        id: the room's id, decimal digits.
        description: the text.
        user: the host.
        language: TikTok's guess, an ISO 639-1 code.
        badges: drawn beside the text, such as "Host".
        audit_status: what TikTok's review of the text found.
        intro_mode: TikTok's number for how it is shown; 1 in every captured message.
    """

    id: str | None = None
    description: str = ""
    user: User = field(default_factory=User)
    language: str | None = field(default=None, repr=False)
    badges: list[Badge] = field(default_factory=list, repr=False)
    audit_status: AuditStatus | int | None = field(default=None, repr=False)
    intro_mode: int | None = field(default=None, repr=False)
