"""Events of the chat: comments, emotes, questions."""

from __future__ import annotations

from dataclasses import dataclass, field

from tiktok_live.events.base import Event
from tiktok_live.models import User
from tiktok_live.models.value import Value

__all__ = ["ChatEvent", "Emote", "EmoteEvent", "QuestionNewEvent"]


@dataclass(slots=True, repr=False, eq=False)
class Emote(Value):
    """A picture of the host's subscribers.

    Attributes:
        image_urls: every address of its picture, as sent.
        place_in_comment: where it stands in the comment, counted in characters from 0; ``None`` outside a comment.
    """

    emote_id: str | None = None
    image_url: str | None = field(default=None, repr=False)
    image_urls: list[str] = field(default_factory=list, repr=False)
    place_in_comment: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class ChatEvent(Event):
    """A viewer wrote a comment (``WebcastChatMessage``).

    Attributes:
        language: TikTok's guess, an ISO 639-1 code.
    """

    user: User = field(default_factory=User)
    comment: str = ""
    emotes: list[Emote] = field(default_factory=list)
    language: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class EmoteEvent(Event):
    """A subscriber sent one or more emotes (``WebcastEmoteChatMessage``).

    Attributes:
        emote_id: id of the first.
        emote_image_url: picture of the first.
        emotes: all of them.
    """

    user: User = field(default_factory=User)
    emote_id: str | None = None
    emote_image_url: str | None = field(default=None, repr=False)
    emotes: list[Emote] = field(default_factory=list, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class QuestionNewEvent(Event):
    """A viewer asked a question in the Q&A box (``WebcastQuestionNewMessage``)."""

    user: User = field(default_factory=User)
    question_text: str = ""
