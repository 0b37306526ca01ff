"""Reviews, penalties, and the dialogs that tell of them."""

from __future__ import annotations

import enum
from dataclasses import field

from tiktok_live.models.text import Text
from tiktok_live.models.value import Value, dataclass

__all__ = ["AuditStatus", "DialogIcon", "Penalty", "PenaltyKind", "ViolationDialog"]


class AuditStatus(enum.IntEnum):
    """What TikTok's review of something found."""

    UNKNOWN = 0
    PASSED = 1
    FAILED = 2
    IN_REVIEW = 3
    FORBIDDEN = 4


class PenaltyKind(enum.IntEnum):
    """What is taken away."""

    UNKNOWN = 0
    BAN_GUESTS = 9
    BAN_GAME_PARTNERSHIP = 25
    REMOVE_GAME_PARTNERSHIP = 26
    BAN_CO_HOSTS = 55
    LIMIT_BATTLES = 57
    BAN_VOICE_CHAT = 59
    BAN_LIVE_GOAL = 64
    LIMIT_VIEWERS = 70
    BAN_LIVE_CONSOLE = 76


class DialogIcon(enum.IntEnum):
    """The subject of a dialog on a violation, told by its icon."""

    NONE = 0
    WARNING = 1
    LINK = 2
    GUEST_LINK = 3
    LIVE = 4
    TREASURE_BOX = 5
    MUTE = 6
    GAMEPAD_ACCESS_REVOKED = 7
    BAN_OF_ONE_ROOM = 8
    BAN_OF_ALL_ROOMS = 9
    BAN_OF_GREEN_SCREEN = 10
    GIFT = 11
    APPEAL_SUCCESS = 12
    BATTLE = 13
    LIVE_GOAL = 14
    SUBSCRIPTION = 15
    STAR_COMMENT = 16
    RANKING = 17
    COMMON = 18


@dataclass(slots=True, repr=False, eq=False)
class Penalty(Value):
    """A penalty for breaking TikTok's rules, or its end.

    Attributes:
        penalty_id: TikTok's id of the case.
        type: what it is, in TikTok's words (``"muting_cancel"``).
        kind: what it is, as a number.
        reason: why, in TikTok's words (``"CREDIT_MUTE"``).
        shown_reason: why, in words for the reader.
        user_id: who broke the rules.
        duration: seconds; ``None`` where nothing is said.
        code: TikTok's code of the notice that goes with it.
    """

    penalty_id: str | None = field(default=None, repr=False)
    type: str | None = None
    kind: PenaltyKind | int | None = None
    reason: str | None = None
    shown_reason: str | None = None
    user_id: str | None = None
    duration: int | None = None
    code: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class ViolationDialog(Value):
    """A dialog on a violation, as TikTok's own client shows it.

    Attributes:
        icon: its icon, which tells the subject.
        title: its title.
        subtitle: the line below.
        advice: words of the button that gives advice.
        action: words of the usual button.
        detail_url: a page that says more.
        scene: TikTok's number for the place where it shows.
        target_user_id: whom it is about.
        target_room_id: which room it is about.
        countdown: seconds before something happens.
        show_feedback: whether the reader is asked what they think of it.
        policy_tip: TikTok's number of a hint on its rules.
        appeal_popup: TikTok's number of the window for an appeal.
    """

    icon: DialogIcon | int | None = None
    title: Text | None = None
    subtitle: Text | None = None
    advice: Text | None = field(default=None, repr=False)
    action: Text | None = field(default=None, repr=False)
    detail_url: str | None = field(default=None, repr=False)
    scene: int | None = None
    target_user_id: str | None = None
    target_room_id: str | None = field(default=None, repr=False)
    countdown: int | None = None
    show_feedback: bool = field(default=False, repr=False)
    policy_tip: int | None = field(default=None, repr=False)
    appeal_popup: int | None = field(default=None, repr=False)
