"""What happens to a link of guests or co-hosts, and what the people in it may be."""

from __future__ import annotations

import enum

__all__ = [
    "CoHostOrigin",
    "CoHostPermission",
    "CoHostStatus",
    "KickOutReason",
    "LinkAnswer",
    "LinkKind",
    "LinkMedia",
    "LinkMicKind",
    "LinkOperatorRole",
    "LinkRole",
    "LinkScene",
    "LinkSilence",
    "LinkStatus",
    "MediaAction",
    "MediaChangeReason",
    "PlaceAction",
]


class LinkScene(enum.IntEnum):
    """What a link is for: hosts of several rooms side by side, or guests in one room."""

    UNKNOWN = 0
    COHOST = 2
    MULTI_GUEST = 4


class LinkKind(enum.IntEnum):
    """What a ``LinkEvent`` tells.

    The captured ones are ``CLOSED``, ``LEFT``, ``LISTS_AFTER_LEAVE``, ``LISTS_AFTER_WAITING`` and ``COHOST_LIST``.
    """

    UNKNOWN = 0
    CREATED = 1
    CLOSED = 2
    INVITED = 3
    APPLIED = 4
    REPLIED = 5
    ENTERED = 6
    LEFT = 7
    PERMITTED = 8
    INVITE_CANCELLED = 9
    WAITING_LIST = 10
    LINKED_LIST = 11
    USER_UPDATED = 12
    KICKED_OUT = 13
    APPLICATION_CANCELLED = 14
    MUTED = 15
    MATCHED = 16
    SETTINGS_UPDATED = 17
    PLACE_CHANGED = 18
    LISTS_AFTER_LEAVE = 19
    LISTS_AFTER_WAITING = 20
    LISTS_AFTER_LINKED = 21
    COHOST_LIST = 22
    MEDIA_CHANGED = 23
    REPLY_ACCEPTED = 24
    KICKED_OUT_BY_SYSTEM = 101
    TOAST = 102


class LinkMicKind(enum.IntEnum):
    """What a ``LinkMicEvent`` tells: the kinds that were captured; TikTok has more."""

    CLOSED = 4
    SCORE = 8
    RIVAL_ENTERED = 100
    INVITED = 101
    REPLIED = 102
    CANCELLED = 104


class LinkRole(enum.IntEnum):
    """How somebody came on the stage: it is theirs, or they were invited, or they asked."""

    UNKNOWN = 0
    HOST = 1
    PLAYER = 2
    INVITED = 3
    APPLIED = 4


class LinkStatus(enum.IntEnum):
    """How far somebody is on the way to the stage."""

    UNKNOWN = 0
    WAITING = 1
    LINKED = 2
    FINISHED = 3
    WAITING_OR_LINKED = 4


class LinkMedia(enum.IntEnum):
    """What somebody sends; public sources disagree on which of 1 and 2 is the video."""

    UNKNOWN = 0
    VIDEO = 1
    AUDIO = 2
    VIRTUAL = 3


class LinkSilence(enum.IntEnum):
    """Who has silenced somebody on the stage."""

    NONE = 0
    BY_SELF = 1
    BY_HOST = 2


class LinkAnswer(enum.IntEnum):
    """The answer to an invitation or application."""

    UNKNOWN = 0
    AGREED = 1
    REFUSED = 2


class KickOutReason(enum.IntEnum):
    """Why somebody was taken off the stage."""

    UNKNOWN = 0
    FIRST_FRAME_TIMEOUT = 1
    BY_HOST = 2
    CONNECTION_LOST = 3
    PUNISHED = 4
    BY_MODERATOR = 5
    ALL_GUESTS_REMOVED = 6
    ENIGMA_EXPIRED = 7


class PlaceAction(enum.IntEnum):
    """Whether a place on the stage was taken or given up."""

    ON = 0
    OFF = 1


class MediaAction(enum.IntEnum):
    """What was done to a guest's microphone or camera."""

    OPEN_MIC = 0
    OPEN_CAMERA = 1
    CLOSE_MIC = 2
    CLOSE_CAMERA = 3
    CLOSE_MIC_AS_PENALTY = 4


class MediaChangeReason(enum.IntEnum):
    """On what occasion a guest's microphone or camera was switched."""

    UNKNOWN = 0
    SHOW_BY_HOST = 1
    SHOW_BY_SERVER = 2
    SHOW_ENDED = 3
    COHOST_WITH_GUEST = 4


class LinkOperatorRole(enum.IntEnum):
    """What somebody who manages the guests is in the room."""

    UNDEFINED = 0
    MODERATOR = 1
    HOST = 2


class CoHostOrigin(enum.IntEnum):
    """How a co-host came into the link."""

    INVITED = 0
    APPLIED = 1
    RESERVED = 2
    OFF_LIVE = 3
    OFFLINE = 4


class CoHostStatus(enum.IntEnum):
    """How far a co-host is on the way to the stage."""

    NONE = 0
    LINKED = 1
    APPLYING = 2
    INVITING = 3


class CoHostPermission(enum.IntEnum):
    """With how many others a host may go live."""

    NONE = 0
    COHOST = 1
    MULTI_HOST = 2
