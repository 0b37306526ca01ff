"""What happens to a link of guests or co-hosts, and what the people in it may be."""

from __future__ import annotations

import enum

__all__ = [
    "CoHostOrigin",
    "CoHostPermission",
    "CoHostSource",
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


class CoHostSource(enum.IntEnum):
    """Where in TikTok's app a host was found, as far as public sources name it."""

    UNKNOWN = 0
    FRIEND_LIST = 1
    RECOMMEND_LIST = 2
    RECENT = 3
    OTHER_FOLLOW = 4
    QUICK_PAIR = 5
    ACTIVITY = 6
    QUICK_RECOMMEND = 7
    OFFICIAL_CHANNEL = 8
    BEST_TEAMMATE = 9
    RESERVATION = 10
    PAIRING = 11
    PAIRING_ON_RESERVATION = 12
    TOPIC_QUICK_PAIR = 13
    TOPIC_QUICK_RECOMMEND = 14
    ONLINE_FRIEND_CAPSULE = 15
    WEEKLY_RANK = 20
    HOURLY_RANK = 21
    WEEKLY_RISING = 23
    WEEKLY_ROOKIE = 24
    CONNECTION_LIST = 25
    DAILY_RANK = 26
    DAILY_RANK_HALL_OF_FAME = 27
    RESERVATION_BUBBLE = 28
    PAIRING_BUBBLE = 29
    LEAGUE_PHASE_ONE = 30
    LEAGUE_PHASE_TWO = 31
    LEAGUE_PHASE_THREE = 32
    DAILY_ROOKIE = 33
    MAY_KNOW_LIST = 34
    BANNER = 35
    FANS_TEAM_RANK = 36
    SEARCH = 37
    EOY_RANK_LIST = 38
    LEAGUE_CAMPAIGN_RANK = 39
    CREATOR_CLASS_RANK = 40
    HISTORY = 41
    QUICK_RECOMMEND_DURING_COHOST = 43
    GTM_MAINPAGE_1_VN_KING = 44
    GTM_MAINPAGE_1_VN_KNIGHT = 45
    GTM_RANK_1_VN_KING = 46
    GTM_RANK_1_VN_KNIGHT = 47
    LEAGUE_RECOMMEND_LIST_SEARCH = 48
    LEAGUE_RECOMMEND_LIST_ACTIVITY_PAGE = 49
    LEAGUE_MATCH_QUICK_PAIR = 50
    LEAGUE_MATCH_QUICK_RECOMMEND = 51
    LEAGUE_MATCH_QUICK_RECOMMEND_DURING_COHOST = 52
    INVITE_OFF_LIVE_FRIEND = 53
    AVAILABLE_FRIEND_CAPSULE = 54
    RECOMMENDED_FRIEND_CAPSULE = 55
    USER_SUGGESTED_LIST = 56
    TEAM_PAIR_QUICK_PAIR = 57
    TEAM_PAIR_QUICK_RECOMMEND_COHOST_ANCHOR = 58
    TEAM_PAIR_QUICK_RECOMMEND_SOLO_ANCHOR = 59
    BIG_EVENT_PLATFORM = 60
    CCPK_ACTIVITY_PAGE = 61
    CCPK_QUICK_PAIR = 62
    CCPK_QUICK_RECOMMEND = 63
