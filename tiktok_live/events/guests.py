"""Events of guests on the stage: who comes and leaves, and their scores."""

from __future__ import annotations

import enum
from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.events.link_kinds import KickOutReason
from tiktok_live.models import User
from tiktok_live.models.value import Value, dataclass

__all__ = [
    "GuestCountdown",
    "GuestGame",
    "GuestGameScore",
    "GuestJoinedEvent",
    "GuestKind",
    "GuestLeftEvent",
    "GuestScore",
    "LinkMicFanTicketEvent",
    "ScoreKind",
    "ShowdownResult",
]


class GuestKind(str, enum.Enum):
    """How somebody is on the stage."""

    GUEST = "guest"
    COHOST = "cohost"


@dataclass(slots=True, repr=False, eq=False)
class GuestJoinedEvent(Event):
    """Somebody came on the stage: a viewer as guest, or another host as co-host (made from the link messages).

    TikTok tells it several times over, by ``LinkEvent`` and ``LinkLayerEvent``; this comes once. The host of the room
    is no guest. TikTok does not say on connect who is on the stage, but with the next change: those whom the first list
    names and who did not come just then have ``was_already_there``. Where only the id is known, the event waits up to a
    second for a message with the names.

    Attributes:
        user: who came; only ``user_id`` where no message has named the person.
        kind: guest or co-host.
        link_id: id of this person's request to come on the stage, where it is known.
        guest_room_id: a co-host's own room, where it is known.
        linked_at: since when this person is on the stage, where it is known.
        was_already_there: the person came before the client did.
    """

    user: User = field(default_factory=User)
    kind: GuestKind = GuestKind.GUEST
    link_id: str | None = field(default=None, repr=False)
    guest_room_id: str | None = field(default=None, repr=False)
    linked_at: datetime | None = field(default=None, repr=False)
    was_already_there: bool = False


@dataclass(slots=True, repr=False, eq=False)
class GuestLeftEvent(Event):
    """A guest or co-host left the stage (made from the link messages).

    It comes once for each ``GuestJoinedEvent``, but not for those who are on the stage when the live ends or the client
    disconnects: ``StreamEndEvent`` and ``DisconnectedEvent`` say that for all of them.

    Attributes:
        user: who left, by the latest that was said of the person.
        kind: guest or co-host.
        link_id: as in the ``GuestJoinedEvent``.
        guest_room_id: as in the ``GuestJoinedEvent``.
        linked_at: as in the ``GuestJoinedEvent``.
        was_kicked_out: whether TikTok said that the person was taken off the stage.
        kick_out_reason: why.
    """

    user: User = field(default_factory=User)
    kind: GuestKind = GuestKind.GUEST
    link_id: str | None = field(default=None, repr=False)
    guest_room_id: str | None = field(default=None, repr=False)
    linked_at: datetime | None = field(default=None, repr=False)
    was_kicked_out: bool = False
    kick_out_reason: KickOutReason | int | None = None


class GuestGame(enum.IntEnum):
    """A game of the people on the stage."""

    UNKNOWN = 0
    COUNTDOWN_FOR_ALL = 1
    COUNTDOWN_FOR_ONE = 2
    LIVE_SHOW = 3
    AI_PICTURES = 4
    KARAOKE = 5
    DRAW_AND_GUESS = 6
    LARGE_PLACE = 7
    PRIORITY_BY_GIFT = 8
    ENTRY_BY_GIFT = 9
    NOTICE_BOARD = 10
    PLAY_BOOK = 11
    SHOWDOWN = 12


class ScoreKind(enum.IntEnum):
    """What scores are of."""

    UNKNOWN = 0
    GIFTS = 1
    GAME = 2


class ShowdownResult(enum.IntEnum):
    """What a guest is in a showdown."""

    UNKNOWN = 0
    PLAYER = 1
    WINNER = 2
    LOSER = 3


@dataclass(slots=True, repr=False, eq=False)
class GuestCountdown(Value):
    """A score that somebody is to reach in time.

    Attributes:
        countdown_id: TikTok's id of it.
        score: what is reached.
        target_score: what is to be reached.
        percent: how much of the target is reached.
    """

    countdown_id: str | None = None
    score: int | None = None
    target_score: int | None = None
    percent: int | None = None


@dataclass(slots=True, repr=False, eq=False)
class GuestGameScore(Value):
    """What somebody made in a game.

    Attributes:
        game_id: this round of the game.
        game: which game it is.
        score: what the person made in it.
        rank: place among the players, from 1.
        target_score: what is to be reached.
        result: in a showdown, whether the person won.
    """

    game_id: str | None = None
    game: GuestGame | int | None = None
    score: int | None = None
    rank: int | None = None
    target_score: int | None = None
    result: ShowdownResult | int | None = None


@dataclass(slots=True, repr=False, eq=False)
class GuestScore(Value):
    """The score of somebody on the stage.

    Attributes:
        user_id: the person.
        score: value of the gifts to this person, in this live.
        match_score: score in the match that runs.
        match_rank: place in that match, from 1.
        countdown: a countdown of this person's own.
        game: the person's part in a game.
        icon_name: TikTok's name of the icon beside the score (``"mg_default"``).
        animation_name: TikTok's name of an animation of the score.
        style_name: TikTok's name of how the score is drawn (``"default"``).
        new_style_name: the same, for newer apps.
    """

    user_id: str | None = None
    score: int = 0
    match_score: int | None = None
    match_rank: int | None = None
    countdown: GuestCountdown | None = None
    game: GuestGameScore | None = None
    icon_name: str | None = field(default=None, repr=False)
    animation_name: str | None = field(default=None, repr=False)
    style_name: str | None = field(default=None, repr=False)
    new_style_name: str | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class LinkMicFanTicketEvent(Event):
    """The scores of the people on the stage changed (``WebcastLinkMicFanTicketMethod``).

    A ``LinkMicEvent`` tells the score of one of them; either may be ahead of the other by a gift or two.

    Attributes:
        scores: one for each person of whom TikTok tells it, the host included.
        total_score: of all together; may be more than the listed scores add up to.
        score_kind: what the scores are of.
        match_id: the match that runs.
        game_id: this round of a game.
        game: the game that runs.
        scored_at: when the score changed.
        version: grows with every new round of scores.
        icon_url: picture that is shown beside the scores.
    """

    scores: list[GuestScore] = field(default_factory=list)
    total_score: int | None = None
    score_kind: ScoreKind | int | None = None
    match_id: str | None = None
    game_id: str | None = None
    game: GuestGame | int | None = None
    scored_at: datetime | None = field(default=None, repr=False)
    version: int | None = field(default=None, repr=False)
    icon_url: str | None = field(default=None, repr=False)
