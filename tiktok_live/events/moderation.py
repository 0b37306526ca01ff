"""Events of what the platform and moderators do to messages, viewers and hosts."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models import AuditStatus, DialogIcon, Penalty, Text, ViolationDialog
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "AccessControlEvent",
    "AccessRecallEvent",
    "AlertBoxAuditResultEvent",
    "AuditedMedia",
    "ImDeleteEvent",
    "PerceptionEvent",
    "RoomVerifyEvent",
    "UnauthorizedMemberEvent",
    "ViolationSheet",
]


@dataclass(slots=True, repr=False, eq=False)
class ImDeleteEvent(Event):
    """Messages were removed from the chat, or everything that some viewers wrote (``WebcastImDeleteMessage``).

    Attributes:
        deleted_msg_ids: ids of the messages to remove; compare with ``msg_id`` of earlier events.
        deleted_user_ids: ids of the viewers all of whose messages are to be removed.
    """

    deleted_msg_ids: list[str] = field(default_factory=list)
    deleted_user_ids: list[str] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class ViolationSheet(Value):
    """A sheet on a violation, which TikTok's own client slides in from below.

    Attributes:
        icon: its icon, which tells the subject.
        title: its title.
        subtitle: the line below.
        reason_title: title of the reason.
        reason: why.
        forbidden_title: title of what is not allowed any more.
        forbidden: what is not allowed any more.
        action: words of the usual button.
        scene: TikTok's number for the place where it shows.
        target_user_id: whom it is about.
        target_room_id: which room it is about.
        countdown: seconds before something happens.
    """

    icon: DialogIcon | int | None = None
    title: Text | None = None
    subtitle: Text | None = None
    reason_title: Text | None = field(default=None, repr=False)
    reason: Text | None = None
    forbidden_title: Text | None = field(default=None, repr=False)
    forbidden: Text | None = None
    action: Text | None = field(default=None, repr=False)
    scene: int | None = None
    target_user_id: str | None = None
    target_room_id: str | None = field(default=None, repr=False)
    countdown: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class PerceptionEvent(Event):
    """TikTok warns the host of a violation, or lifts a penalty (``WebcastPerceptionMessage``).

    Attributes:
        penalty: the penalty that it is about.
        dialog: the dialog that tells of it.
        sheet: the sheet that tells of it.
        ends_at: when the penalty ends.
        show_violation_warning: whether the host is warned.
        toast: a short line that pops up.
        float_text: words of the small window over the live.
        float_icon: icon of that window.
        float_style: TikTok's number for the looks of that window.
    """

    penalty: Penalty | None = None
    dialog: ViolationDialog | None = None
    sheet: ViolationSheet | None = None
    ends_at: datetime | None = None
    show_violation_warning: bool = False
    toast: Text | None = None
    float_text: Text | None = field(default=None, repr=False)
    float_icon: DialogIcon | int | None = field(default=None, repr=False)
    float_style: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class RoomVerifyEvent(Event):
    """The room must be verified (age, identity), or is closed for want of it (``WebcastRoomVerifyMessage``).

    Attributes:
        action: TikTok's number for what is to happen; 3 and 4 were seen, by turns.
        content: words on it.
        notice_type: TikTok's number for the kind of notice.
        is_room_closed: whether the room is closed.
    """

    action: int | None = None
    content: str | None = None
    notice_type: int | None = None
    is_room_closed: bool = False


@dataclass(slots=True, repr=False, eq=False)
class AccessControlEvent(Event):
    """This viewer is asked to solve a captcha before going on (``WebcastAccessControlMessage``).

    Attributes:
        captcha_id: TikTok's id of the captcha.
        captcha_room_id: the room that it is for.
        time_limit: seconds to solve it.
    """

    captcha_id: str | None = None
    captcha_room_id: str | None = field(default=None, repr=False)
    time_limit: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class AccessRecallEvent(Event):
    """The host lost, or got back, the right to use something (``WebcastAccessRecallMessage``).

    Attributes:
        scene: what, in TikTok's words (``"GIFT"``, ``"CONTENT_CLASSIFICATION"``).
        status: TikTok's number for the state of the right: 1 was seen where it is lost, nothing where it is back.
        duration: for how many seconds.
        ends_at: until when.
        notice: a short line on it.
        content: the words that explain it.
        penalty: the penalty behind it.
    """

    scene: str | None = None
    status: int | None = None
    duration: int | None = None
    ends_at: datetime | None = None
    notice: Text | None = None
    content: Text | None = field(default=None, repr=False)
    penalty: Penalty | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class AuditedMedia(Value):
    """A picture, a text or a sound for alerts that TikTok has reviewed.

    Attributes:
        media_id: its id.
        alert_type: TikTok's number of the alert that it is for.
        status: what the review found.
        url: its address; ``None`` for a text.
        text: the text; ``None`` for pictures and sounds.
    """

    media_id: str | None = None
    alert_type: int | None = None
    status: AuditStatus | int | None = None
    url: str | None = field(default=None, repr=False)
    text: str | None = None


@dataclass(slots=True, repr=False, eq=False)
class AlertBoxAuditResultEvent(Event):
    """TikTok has reviewed what a user wants to show in alerts (``WebcastAlertBoxAuditResultMessage``).

    Attributes:
        user_id: whose alerts they are.
        scene: where they show, in TikTok's words.
        pictures: the reviewed pictures.
        texts: the reviewed texts.
        sounds: the reviewed sounds.
    """

    user_id: str | None = None
    scene: str | None = None
    pictures: list[AuditedMedia] = field(default_factory=list)
    texts: list[AuditedMedia] = field(default_factory=list)
    sounds: list[AuditedMedia] = field(default_factory=list)


@dataclass(slots=True, repr=False, eq=False)
class UnauthorizedMemberEvent(Event):
    """A viewer who is not logged in came in (``WebcastUnauthorizedMemberMessage``).

    Attributes:
        name: the name shown (``"Viewer363240"``), in the language of the room.
        number: what is particular in that name (``"363240"``).
        name_pattern: the rest of it, a pattern with ``%s`` for the number.
        action: 1 came in.
        enter_text: the line that TikTok's own client shows.
    """

    name: str | None = None
    number: str | None = field(default=None, repr=False)
    name_pattern: Text | None = field(default=None, repr=False)
    action: int | None = field(default=None, repr=False)
    enter_text: Text | None = field(default=None, repr=False)
