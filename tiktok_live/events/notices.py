"""Events of lines, hints and banners of the platform."""

from __future__ import annotations

import enum
from dataclasses import field
from typing import Any

from tiktok_live.events.base import Event
from tiktok_live.models import DialogIcon, Penalty, Picture, Text, User, UserActivity
from tiktok_live.models.value import dataclass

__all__ = [
    "BottomDisplay",
    "BottomEvent",
    "BottomKind",
    "BottomWords",
    "CapsuleEvent",
    "GuideEvent",
    "InRoomBannerEvent",
    "NoticeEvent",
    "RoomEvent",
    "SpeakerEvent",
    "SubCapsuleEvent",
    "SystemEvent",
    "ToastEvent",
]


@dataclass(slots=True, repr=False, eq=False)
class RoomEvent(Event):
    """TikTok wrote a line into the chat: a welcome, a notice, a new member of the fan team (``WebcastRoomMessage``).

    Attributes:
        content: the line in words, wherever TikTok put them.
        user: whom the line names, such as the new member of the fan team.
        member_number: which member of the fan team that one is, counted from the first.
        scene: what the line is for, in TikTok's words (``"user_join_fans"``); often ``None``.
        sub_scene: a finer kind of that.
        is_welcome: whether it is the welcome that each viewer gets on coming in.
        icon: drawn before the line.
        duration: seconds that it stays, where said.
        origin: TikTok's number for where it comes from; 1 was seen with notices on filtered comments.
        has_landscape: whether it is for screens held sideways as well.
        activity: what TikTok tells the host of the viewer; rarely sent.
    """

    content: str | None = None
    user: User | None = None
    member_number: int | None = None
    scene: str | None = None
    sub_scene: str | None = field(default=None, repr=False)
    is_welcome: bool = False
    icon: Picture | None = field(default=None, repr=False)
    duration: float | None = field(default=None, repr=False)
    origin: int | None = field(default=None, repr=False)
    has_landscape: bool = field(default=False, repr=False)
    activity: UserActivity | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SystemEvent(Event):
    """TikTok wrote plain words into the chat (``WebcastSystemMessage``).

    Attributes:
        message: the words; ``text`` is the same unless the message has a text of the usual kind.
    """

    message: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class NoticeEvent(Event):
    """TikTok has a notice for the host or this viewer (``WebcastNoticeMessage``).

    ``text`` is the first that was sent of: the text of the usual kind, ``notice_content``, ``message``, ``content``.

    Attributes:
        kind: TikTok's number for the kind of notice.
        scene: what it is for, in TikTok's words.
        title: its title.
        message: what it says, of a notice on a violation.
        violation_reason: why, of a notice on a violation.
        tip: words of a link for more.
        tip_url: where that leads.
        notice_title: the title, of another kind of notice.
        notice_content: what it says, of another kind of notice.
        content: what it says, where that is plain words.
        style: TikTok's name of its looks.
    """

    kind: int | None = None
    scene: str | None = None
    title: Text | None = None
    message: Text | None = None
    violation_reason: Text | None = None
    tip: Text | None = field(default=None, repr=False)
    tip_url: str | None = field(default=None, repr=False)
    notice_title: Text | None = field(default=None, repr=False)
    notice_content: Text | None = field(default=None, repr=False)
    content: str | None = field(default=None, repr=False)
    style: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class ToastEvent(Event):
    """A short text pops up for a moment (``WebcastToastMessage``); ``text`` is it.

    Attributes:
        duration: seconds that it stays.
        delay: seconds before it comes.
    """

    duration: float | None = None
    delay: float | None = None


@dataclass(slots=True, repr=False, eq=False)
class GuideEvent(Event):
    """TikTok gives viewers a hint, such as to send a gift (``WebcastGuideMessage``).

    Attributes:
        kind: TikTok's number for what it hints at.
        gift_id: the gift that it hints at.
        description: the hint; ``text`` is the same unless the message has a text of the usual kind.
        duration: how long it stays; TikTok does not say in which unit.
        style: TikTok's number for its looks.
    """

    kind: int | None = None
    gift_id: int | None = None
    description: str | None = None
    duration: int | None = field(default=None, repr=False)
    style: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class CapsuleEvent(Event):
    """A small hint with a button appeared, on a new goal or on sale, say (``WebcastCapsuleMessage``).

    Attributes:
        kind: TikTok's number for its kind; 10 was seen with goals of subscriptions.
        scene: what it is for, in TikTok's words (``"notice_viewer_new_goal"``).
        description: the hint; ``text`` is it, filled in.
        button: words of the button.
        icon: drawn beside the hint.
        link: where the button leads: a page, or a place within TikTok's app.
    """

    kind: int | None = None
    scene: str | None = None
    description: Text | None = None
    button: Text | None = field(default=None, repr=False)
    icon: Picture | None = field(default=None, repr=False)
    link: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class SubCapsuleEvent(Event):
    """A small hint with a button invites to subscribe (``WebcastSubCapsuleMessage``).

    Attributes:
        scene: what it is for, in TikTok's words.
        description: the hint; ``text`` is it, filled in.
        button: words of the button.
        link: where the button leads.
        from_user_id: who gave occasion for it.
    """

    scene: str | None = None
    description: Text | None = None
    button: Text | None = field(default=None, repr=False)
    link: str | None = field(default=None, repr=False)
    from_user_id: str | None = None


class BottomDisplay(enum.IntEnum):
    """How a notice at the bottom of the room is shown."""

    HOVER = 0
    PLUG = 1


class BottomWords(enum.IntEnum):
    """Where the words of a notice at the bottom of the room are."""

    DISPLAY_TEXT = 0
    CONTENT = 1


class BottomKind(enum.IntEnum):
    """What a notice at the bottom of the room is about."""

    DEFAULT = 0
    RETHINK_COMMENT = 1
    RETHINK_QUESTION = 2
    WARNING_ON_ROOM = 3
    WARNING_ON_COHOST = 4
    COMMENTS_AT_RISK = 5
    """Who goes on like this cannot comment any more."""
    VIOLATION = 6


@dataclass(slots=True, repr=False, eq=False)
class BottomEvent(Event):
    """TikTok warns viewers of what the room shows, at its bottom (``WebcastBottomMessage``).

    Attributes:
        content: the warning in words.
        kind: what it is about.
        penalty: the case behind it.
        user_id: whose live or behaviour it is about.
        duration: seconds that it stays.
        words_in: where TikTok put them.
        display: how it is shown.
        style: TikTok's number for its looks.
        detail_url: a page that says more.
        float_icon: icon of its small window.
        float_style: TikTok's number for the looks of that window.
    """

    content: str | None = None
    kind: BottomKind | int | None = None
    penalty: Penalty | None = None
    user_id: str | None = None
    duration: int | None = None
    words_in: BottomWords | int | None = field(default=None, repr=False)
    display: BottomDisplay | int | None = field(default=None, repr=False)
    style: int | None = field(default=None, repr=False)
    detail_url: str | None = field(default=None, repr=False)
    float_icon: DialogIcon | int | None = field(default=None, repr=False)
    float_style: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class InRoomBannerEvent(Event):
    """The host's place in a campaign of TikTok's, for a banner in the room (``WebcastInRoomBannerMessage``).

    Attributes:
        content: parsed JSON: name of a campaign -> its state, such as tasks and ranks; text where it is no JSON.
        position: TikTok's number for the banner's place.
        action_type: TikTok's number for what happens to the banner.
    """

    content: Any = None
    position: int | None = None
    action_type: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class SpeakerEvent(Event):
    """A moderator did something (``WebcastSpeakerMessage``); the message says no more than the head of every event."""
