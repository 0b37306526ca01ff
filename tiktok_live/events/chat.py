"""Events of the chat: comments, emotes, questions."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import AuditStatus, Picture, User, UserActivity
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "ChatEvent",
    "CommentScore",
    "CommentTag",
    "Emote",
    "EmoteEvent",
    "EmoteKind",
    "EmoteReward",
    "EmoteScene",
    "EmoteUploader",
    "QuestionNewEvent",
]


class CommentTag(enum.IntEnum):
    """How TikTok rates a comment."""

    NORMAL = 0
    CANDIDATE = 1
    OVERAGE = 2


class EmoteKind(enum.IntEnum):
    """What an emote is."""

    NORMAL = 0
    WITH_STICKER = 1
    FANS = 2


class EmoteReward(enum.IntEnum):
    """What a viewer has to do to send an emote."""

    SUBSCRIPTION = 0
    CUSTOM_SUBSCRIPTION_WAVE = 1
    FAN_CLUB = 2


class EmoteScene(enum.IntEnum):
    """Which feature an emote belongs to."""

    SUBSCRIPTION = 0
    GAME = 1
    FAN_CLUB = 2


class EmoteUploader(enum.IntEnum):
    """Who drew or chose an emote."""

    HOST = 0
    SUBSCRIBER = 1
    MODERATOR = 2
    AI = 3


@dataclass(slots=True, repr=False, eq=False)
class Emote(Value):
    """A picture of the host's subscribers.

    Attributes:
        emote_id: TikTok's id of it.
        image_url: its picture.
        image_urls: every address of its picture, as sent.
        place_in_comment: where it stands in the comment, counted in characters from 0; ``None`` outside a comment.
        picture: the picture of which ``image_url`` is the address.
        kind: what it is.
        scene: which feature it belongs to.
        reward: what a viewer has to do to send it.
        package_id: TikTok's id of the set of emotes that it belongs to.
        audit_status: what TikTok's review of it found.
        uploaded_by: who drew or chose it.
        uploader_user_id: id of that user.
        uploader: that user.
    """

    emote_id: str | None = None
    image_url: str | None = field(default=None, repr=False)
    image_urls: list[str] = field(default_factory=list, repr=False)
    place_in_comment: int | None = None
    picture: Picture | None = field(default=None, repr=False)
    kind: EmoteKind | int | None = field(default=None, repr=False)
    scene: EmoteScene | int | None = field(default=None, repr=False)
    reward: EmoteReward | int | None = field(default=None, repr=False)
    package_id: str | None = field(default=None, repr=False)
    audit_status: AuditStatus | int | None = field(default=None, repr=False)
    uploaded_by: EmoteUploader | int | None = field(default=None, repr=False)
    uploader_user_id: str | None = field(default=None, repr=False)
    uploader: User | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class CommentScore(Value):
    """What one of TikTok's models thinks of a comment.

    Attributes:
        model: name of the model.
        score: its verdict; each model has a scale of its own.
    """

    model: str | None = None
    score: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class ChatEvent(Event):
    """A viewer wrote a comment (``WebcastChatMessage``).

    Attributes:
        user: who wrote it.
        comment: the words.
        emotes: pictures in it.
        language: TikTok's guess, an ISO 639-1 code.
        mentioned_user: whom it names with an @.
        tags: how TikTok rates it; mostly ``[NORMAL]``.
        quality_scores: what TikTok's models think of it.
        input_type: TikTok's number for how it was typed; mostly 0.
        quick_chat_scene: TikTok's number for the place where the words were offered ready-made.
        flagged_status: TikTok's number for whether viewers objected to it.
        is_visible_to_sender: whether the writer sees it.
        background: drawn behind it.
        text_color: colour of its words on the full screen.
        gift_picture: a gift that is drawn beside it.
        user_label: drawn beside the writer's name.
        coins_in_room: coins that the writer has spent in this room.
        activity: what TikTok tells the host of the writer; rarely sent.
        signature: TikTok's signature of the comment; rarely sent.
        signature_version: how that was made (``"v1"``).
    """

    user: User = field(default_factory=User)
    comment: str = ""
    emotes: list[Emote] = field(default_factory=list)
    language: str | None = field(default=None, repr=False)
    mentioned_user: User | None = field(default=None, repr=False)
    tags: list[CommentTag | int] = field(default_factory=list, repr=False)
    quality_scores: list[CommentScore] = field(default_factory=list, repr=False)
    input_type: int | None = field(default=None, repr=False)
    quick_chat_scene: int | None = field(default=None, repr=False)
    flagged_status: int | None = field(default=None, repr=False)
    is_visible_to_sender: bool | None = field(default=None, repr=False)
    background: Picture | None = field(default=None, repr=False)
    text_color: str | None = field(default=None, repr=False)
    gift_picture: Picture | None = field(default=None, repr=False)
    user_label: Picture | None = field(default=None, repr=False)
    coins_in_room: int | None = field(default=None, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)
    signature: str | None = field(default=None, repr=False)
    signature_version: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class EmoteEvent(Event):
    """A subscriber sent one or more emotes (``WebcastEmoteChatMessage``).

    Attributes:
        user: who sent them.
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
    """A viewer asked a question in the Q&A box (``WebcastQuestionNewMessage``).

    Attributes:
        user: who asks.
        question_text: the question.
        question_id: TikTok's id of it, by which ``QuestionSelectedEvent`` and others name it.
        asked_at: when it was asked, to the second.
        answer_status: TikTok's number for how far the answer is; mostly 0.
        create_from: TikTok's number for the place where it was typed.
        answer_from: TikTok's number for the place where the host answered.
    """

    user: User = field(default_factory=User)
    question_text: str = ""
    question_id: str | None = field(default=None, repr=False)
    asked_at: datetime | None = field(default=None, repr=False)
    answer_status: int | None = field(default=None, repr=False)
    create_from: int | None = field(default=None, repr=False)
    answer_from: int | None = field(default=None, repr=False)
